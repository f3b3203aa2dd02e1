internal import DocumentModel
internal import Grammar

/// Years and seasons with whose they are: `سنتها المالية 2026`.
enum OwnUnitPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.own-year", "somebody's year of money or school: «سنتها المالية 2026»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.ownUnit), .node(.yearKind).with(article: .required).optional, .node(.digits),
        .token(.punctuation).glued.optional, .node(.digits).glued.optional,
      ]
    ) { match in
      guard let unit = match.unit(0)?.unit, let first = match.wholeNumber(2),
        (1900...2100).contains(first), match.item(1) != nil || unit == .season,
        (match.item(3) == nil) == (match.item(4) == nil)
      else { return [] }
      guard match.item(3) != nil else { return Product.point(.with { $0.year = .number(first) }) }
      guard let years = YearPhrases.years(match, 3, 4, first: first) else { return [] }
      let bearsLast = isLong(match) == false
      return Product.point(
        .with {
          $0.year = .number(bearsLast ? years.last : years.first)
          if !bearsLast { $0.secondYear = years.last }
        })
    },
    Rule(
      "date.ar.own-period", "the same with an adjective: «موسمه الماضي»",
      produces: Category.datePoint.symbol,
      [
        .node(.ownUnit), .node(.yearKind).with(article: .required).optional,
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0)?.unit, let item = match.item(2), !item.needsContext,
        case .relative(let offset, let inflection)? = match.dateWord(2), inflection.number == .one,
        !match.isClosed(2)
      else { return [] }
      return PeriodPhrases.period(isLong(match) ? .season : unit, offset).map { Product.point($0) }
        ?? []
    },
  ]

  /// Whether it lies in two years of the calendar.
  private static func isLong(_ match: Match) -> Bool {
    if case .yearKind(let kind)? = match.dateWord(1) { return !kind.bearsLastYear }
    return match.unit(0)?.unit == .season
  }
}
