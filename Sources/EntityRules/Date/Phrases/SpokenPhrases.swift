internal import DocumentModel
internal import Grammar

/// Periods as the spoken language places them.
enum SpokenPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.this-behind", "a period and its demonstrative behind it: «السنة دي»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .required), .node(.thisBehind).with(article: .forbidden)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role == .any, unit.unit > .night,
        !isHead(match), !PeriodPhrases.isGeneral(match, unit.unit)
      else { return [] }
      return PeriodPhrases.period(unit.unit, 0).map { Product.point($0) } ?? []
    },
    Rule(
      "date.ar.this-in-one", "a period and its demonstrative in one word: «هالسنة»",
      produces: Category.datePoint.symbol, [.node(.thisPeriod).with(article: .forbidden)]
    ) { match in
      match.unit(0).flatMap { PeriodPhrases.period($0.unit, 0) }.map { Product.point($0) } ?? []
    },
  ]

  /// Whether a demonstrative is that of the noun behind it: `بدأ العام هذا الرجل`.
  private static func isHead(_ match: Match) -> Bool {
    guard let word = match.item(1)?.words.lowerBound, match.beginsWithArticle(word + 1) else {
      return false
    }
    return match.folded(word, has: "\u{0647}")
  }
}
