internal import DocumentModel
internal import Grammar

/// The same season of two years.
enum SeasonPairRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.seasons-dual", "a season of two years: «صيفي 2024 و2025»",
      produces: Category.date.symbol,
      [
        .node(.seasonPair).with(article: .forbidden), .node(.timeUnit).optional, .node(.digits),
        .node(.digits).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard case .season(let season)? = match.dateWord(0),
        match.item(1) == nil || match.unit(1)?.unit == .year && match.unit(1)?.number == .two,
        let first = year(match, 2), let last = year(match, 3), first < last
      else { return [] }
      let seasons = [first, last].map { year in
        DateExpression.with {
          $0.season = season
          $0.year = .number(year)
        }
      }
      return RangeRules.range(match, seasons[0], seasons[1])
    }
  ]

  /// The year of an element, in full or by two digits that count nothing.
  private static func year(_ match: Match, _ element: Int) -> Int? {
    if let year = match.wholeNumber(element), (1800...2100).contains(year) { return year }
    return ShortYearPhrases.year(match, element)
  }
}
