internal import DocumentModel
internal import Grammar

/// Ranges whose noun only the first end bears.
enum SharedNounRanges {
  static let rules: [Rule] = [
    Rule(
      "date.ar.range-centuries",
      "from one century to another under one noun: «القرن الثامن إلى الثالث عشر»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.century.trait),
        .node(.dateOperator).with(article: .forbidden), .node(.ordinal).with(article: .required),
        .node(.era).with(article: .required).optional,
      ]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.to), let first = match.point(0),
        case .number(let start)? = first.century, case .ordinal(let number)? = match.dateWord(2),
        number - 1 > start, number <= 21, first.modifier == nil, !first.isBeforeCommonEra,
        !match.has(.monthPhrase, at: match.end(2...2)), !match.has(.dateLink, at: match.end(2...2))
      else { return [] }
      if match.item(3) != nil {
        guard case .era(let era)? = match.dateWord(3), era == .common || first.isHijri else {
          return []
        }
      }
      var last = first
      last.century = .number(number - 1)
      return match.dates(from: first, to: last)
    }
  ]
}
