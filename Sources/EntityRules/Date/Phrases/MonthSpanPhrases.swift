internal import DocumentModel
internal import Grammar

/// The first or last months of a year.
enum MonthSpanPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.months-first", "months counted in a year: «first nine months of 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal, .relativeAdjective, .periodPart).with(article: .forbidden),
        .node(.number).optional, .node(.timeUnit).with(article: .forbidden), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      // Two need no number: أول شهرين من العام.
      let isDual = match.item(1) == nil && match.unit(2)?.number == .two
      return span(
        match, place: 0, count: isDual ? 2 : match.count(1)?.integer, unit: 2, year: 4)
    },
    Rule(
      "date.ar.months-first", "the first months of a year: «الأشهر التسعة الأولى من 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.cardinal).with(article: .required),
        .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      guard case .word(.number(.cardinal(let count)))? = match.meaning(1) else { return [] }
      return span(match, place: 2, count: Int(count), unit: 0, year: 4)
    },
    Rule(
      "date.ar.months-first-two", "two of them: «الشهرين الأولين من 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.ordinal, .relativeAdjective).with(article: .required), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      guard match.unit(0)?.number == .two else { return [] }
      return span(match, place: 1, count: 2, unit: 0, year: 3)
    },
    Rule(
      "date.ar.months-first-number", "the same with the number first: «التسعة أشهر الأولى من 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.number), .node(.timeUnit).with(article: .forbidden),
        .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      span(match, place: 2, count: match.count(0)?.integer, unit: 1, year: 4)
    },
    Rule(
      "date.ar.months-first-article", "the same with the article apart: «الـ9 أشهر الأولى من 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.definiteArticle), .node(.number).glued, .node(.timeUnit).with(article: .forbidden),
        .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      span(match, place: 3, count: match.count(1)?.integer, unit: 2, year: 5)
    },
    Rule(
      "date.ar.month-ordinal", "a month by its place in a year: «الشهر التاسع من 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.yearPhrase, .yearNumber, .datePoint, .timeUnit),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .month, head.number == .one,
        case .ordinal(let month)? = match.dateWord(1), (1...12).contains(month),
        var year = match.point(3) ?? OrdinalDayPhrases.current(match, 3), year.grain == .year,
        year.secondYear == nil, !year.isHijri,
        match.item(3)?.symbol != Category.yearNumber.symbol || YearRules.isYear(match, 3),
        match.item(3)?.symbol != Category.timeUnit.symbol
          || !match.beginsWithArticle(match.end(3...3))
      else { return [] }
      year.month = .number(month)
      return Product.point(year)
    },
  ]

  private static func span(
    _ match: Match, place: Int, count: Int?, unit: Int, year element: Int
  ) -> [Product] {
    guard let unit = match.unit(unit), unit.unit == .month,
      unit.number != .one || unit.role == .count,
      let count, (2...11).contains(count), let isFirst = isFirst(match, place),
      var year = year(match, element)
    else { return [] }
    year.monthSpan = isFirst ? 1...count : (13 - count)...12
    return Product.point(year)
  }

  /// Whether the months are the first ones; `nil` where they are neither the first nor the last.
  static func isFirst(_ match: Match, _ element: Int) -> Bool? {
    switch match.dateWord(element) {
    case .ordinal(1)?: true
    case .ordinal(-1)?, .periodPart(.end)?: false
    case .relative(-1, let inflection)?
    where match.isLatin(element) || inflection.number == .two:
      false
    default: nil
    }
  }

  /// The year that is said, or the one that now is in where only its noun is.
  private static func year(_ match: Match, _ element: Int) -> DateExpression? {
    guard match.item(element)?.symbol == Category.timeUnit.symbol else {
      return match.point(element).flatMap { $0.grain == .year ? $0 : nil }
    }
    guard let unit = match.unit(element), unit.unit == .year, unit.number == .one,
      match.isLatin(element) || match.item(element)?.hasArticle == true
    else { return nil }
    return PeriodPhrases.period(.year, 0)
  }
}
