internal import DocumentModel
internal import Grammar

/// Years under one noun of which each is written in two, or with its era.
enum SplitYearRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.years-split", "years that lie in two each: «موسمي 2021/2022 و2022/2023»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.digits),
        .token(.punctuation).glued, .node(.digits).glued,
        .node(.digits).with(clitics: .required(.wa)), .token(.punctuation).glued,
        .node(.digits).glued,
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one,
        head.unit == .year || head.unit == .season,
        let first = years(match, 2), let last = years(match, 5), first.last < last.last
      else { return [] }
      var bearsLast = false
      if case .yearKind(let kind)? = match.dateWord(1) { bearsLast = kind.bearsLastYear }
      return RangeRules.range(
        match, .with { $0.year = .number(bearsLast ? first.last : first.first) },
        .with { $0.year = .number(last.last) })
    },
    Rule(
      "date.ar.years-before", "years before our era under one noun: «سنتي 8000 ق.م. و5000 ق.م.»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearPhrase), .mark(".").glued.optional,
        .node(.yearPhrase).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .year,
        let first = match.point(1), let last = match.point(3), first.isBeforeCommonEra,
        last.isBeforeCommonEra,
        match.item(2) != nil || match.item(3)?.clitics.isEmpty == false
      else { return [] }
      return RangeRules.range(match, first, last)
    },
  ]

  /// The years around a mark, from its first element on.
  private static func years(_ match: Match, _ element: Int) -> (first: Int, last: Int)? {
    guard let first = match.wholeNumber(element), (1900...2100).contains(first) else { return nil }
    return YearPhrases.years(match, element + 1, element + 2, first: first)
  }
}
