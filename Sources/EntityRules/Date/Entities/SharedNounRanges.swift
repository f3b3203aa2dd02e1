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
    },
    Rule(
      "date.ar.centuries-digits", "centuries by digits under one noun: «القرنين الـ18 والـ19»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional, .node(.digits),
        .node(.definiteArticle).with(clitics: .required(.wa)).optional,
        .node(.digits).with(clitics: .optional(.wa)).times(1...4), .node(.era).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .century, head.number != .one,
        let next = match.items(4).first, (match.item(3) == nil) != next.clitics.isEmpty,
        let first = match.wholeNumber(2), let last = match.items(4).last.flatMap(match.wholeNumber),
        first > 0, last <= 21,
        let start = century(first, match.dateWord(5)), let end = century(last, match.dateWord(5)),
        (first < last) != start.isBeforeCommonEra, first != last
      else { return [] }
      return RangeRules.range(match, start, end)
    },
  ]

  private static func century(_ number: Int, _ era: DateWord?) -> DateExpression? {
    var point = DateExpression.with { $0.century = .number(number - 1) }
    switch era {
    case nil: break
    case .era(let era)?: (point.isHijri, point.isBeforeCommonEra) = (era == .hijri, era == .before)
    default: return nil
    }
    return point
  }
}
