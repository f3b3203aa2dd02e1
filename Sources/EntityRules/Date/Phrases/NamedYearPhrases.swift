internal import DocumentModel
internal import Grammar

/// Years by what happened in them.
enum NamedYearPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.named-year", "a year by what it brought: «عام النكبة»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.namedYear).with(article: .required),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number == .one,
        case .namedYear(let year)? = match.dateWord(1)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    }
  ]
}
