internal import DocumentModel
internal import Grammar

/// Points with a noun before them or numbers behind them that say the same once more.
enum HeadPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.point-head", "a date and the noun before it: «يوم العاشر من مايو»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.datePoint)]
    ) { match in
      guard let head = match.unit(0), head.number == .one, head.role == .any,
        var point = match.point(1), fits(head.unit, point),
        // Rest day Sat 15 Nov
        head.unit != .day || !match.isLatin(0) || match.isLatin(1) && point.isHijri
      else { return [] }
      point.isDoubtful = false
      return Product.point(point)
    },
    Rule(
      "date.ar.weekday-of-week", "a weekday and its week: «ثلاثاء الأسبوع القادم»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekday).with(article: .forbidden),
        .node(.datePoint).with(traits: DateShape.period.trait),
      ]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), var day = match.point(1),
        day.grain == .week, day.isWeekend == nil, !match.isLatin(0)
      else { return [] }
      day.weekday = weekday
      return Product.point(day)
    },
    Rule(
      "date.ar.year-adjective",
      "a date that says its year, and the adjective of that: «عام 2025 الماضي»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let point = match.point(0), case .number(let year)? = point.year, point.isGregorian,
        point.grain == .year || point.grain == .month, !point.isDoubtful,
        !match.isLatin(1), match.item(1)?.needsContext == false,
        case .relative(let offset, let inflection)? = match.dateWord(1), abs(offset) < 2,
        inflection.number == .one, inflection.gender != .feminine || isFeminine(match),
        let now = match.document.reference.day,
        place(year, point.month, now) == offset
      else { return [] }
      return Product.point(point)
    },
    Rule(
      "date.ar.period-years",
      "a year counted from now and its number: «العام المالي الحالي 2025/2026»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.period.trait), .mark("(").optional,
        .node(.yearNumber),
        .token(.punctuation).optional, .node(.digits).optional, .mark(")").optional,
      ]
    ) { match in
      guard let period = match.point(0), period.grain == .year, period.monthSpan == nil,
        (match.item(1) == nil) == (match.item(5) == nil),
        (match.item(3) == nil) == (match.item(4) == nil)
      else { return [] }
      return years(match, period).map { Product.point($0) } ?? []
    },
  ]

  /// Whether a year, or month of it, is before (-1), around (0) or after a day.
  private static func place(
    _ year: Int, _ month: DateExpression.Place?, _ now: CalendarDay
  ) -> Int {
    guard case .number(let month)? = month else { return (year - now.year).signum() }
    return (year * 12 + month - now.year * 12 - now.month).signum()
  }

  /// Whether a year has the feminine noun before it.
  private static func isFeminine(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    return match.dateWords(.timeUnit, at: start).contains { word in
      if case .unit(.year, let inflection, _) = word {
        inflection.gender == .feminine
      } else {
        false
      }
    }
  }

  /// Whether a noun is that of a point: `يوم` of a day of a month, `فصل` of a season.
  private static func fits(_ unit: TimeUnit, _ point: DateExpression) -> Bool {
    switch unit {
    case .day: point.day != nil && point.month != nil && point.weekday == nil && !point.isFeast
    case .quarter: point.season != nil
    case .season: point.isToldFrom && point.grain == .year && point.month == nil
    default: false
    }
  }

  private static func years(_ match: Match, _ period: DateExpression) -> DateExpression? {
    guard let first = match.wholeYear(2), YearRules.isOfOurTime(match, 2) else { return nil }
    if match.item(4) != nil {
      guard let years = YearPhrases.years(match, 3, 4, first: first) else { return nil }
      return .with {
        $0.year = .number(period.sportSeason == nil ? years.last : years.first)
        if period.sportSeason != nil { $0.secondYear = years.last }
      }
    }
    guard match.item(1) != nil || YearRules.isYear(match, 2), period.sportSeason == nil else {
      return nil
    }
    return .with { $0.year = .number(first) }
  }
}
