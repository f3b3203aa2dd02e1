internal import DocumentModel
internal import Grammar

/// Periods that the text has told of before, and those that match or follow them.
enum AnaphoricRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.matching-period", "the matching part of another year: «الربع المماثل من 2024»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timeUnit).with(article: .required), .node(.same), .node(.dateLink),
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      match.dateWord(1) == .same(.previous) ? [] : matching(match, unit: 0, year: 3)
    },
    Rule(
      "date.ar.same-of-year", "the same with the word before: «نفس الربع من 2024»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.toldBefore), .node(.timeUnit).with(article: .required), .node(.dateLink),
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      match.dateWord(0) == .same(.same) && !match.isLatin(0)
        ? matching(match, unit: 1, year: 3) : []
    },
    Rule(
      "date.en.following-day", "the day behind one told of before: «the next morning»",
      produces: Category.date.symbol,
      [
        .node(.definiteArticle).context, .node(.relativeAdjective), .node(.daypart, .timeUnit),
      ]
    ) { match in
      guard match.isLatin(1), case .relative(let offset, _)? = match.dateWord(1),
        offset == 1 || offset == -1 && match.item(1)?.needsContext == true,
        match.dateWord(2) == .daypart(.after)
          || match.unit(2)?.unit == .day
            && match.unit(2)?.number == .one,
        let day = match.periodBefore(of: .day)?.last.adding(days: offset)
      else { return [] }
      return told(match, .day(day), .day, offset)
    },
    Rule(
      "date.en.told-period", "a period told of before: «that year»",
      produces: Category.date.symbol,
      [.node(.toldBefore), .node(.timeUnit, .season, .weekday).with(article: .forbidden)]
    ) { match in
      guard match.isLatin(0), match.isLatin(1), let start = match.item(0)?.words.lowerBound,
        // Behind a date it says its year: night of Dec. 31 that winter.
        match.item(
          of: Category.datePoint.symbol,
          endingAt: match.word(at: start - 1).map { match.foldedByte(of: $0) }
            == UInt8(ascii: ",") ? start - 1 : start) == nil
      else { return [] }
      switch match.dateWord(1) {
      case .unit(let unit, let inflection, _)? where inflection.number == .one && unit <= .year:
        return match.periodBefore(of: unit).map { told(match, $0, unit, 0) } ?? []
      case .season(let season)? where match.yearBefore() != nil:
        return match.date(
          .with {
            $0.season = season
            $0.isToldFrom = true
          })
      case .weekday(let weekday)? where match.periodBefore(of: .day) != nil:
        return match.date(
          .with {
            $0.weekday = weekday
            $0.direction = 0
            $0.isToldFrom = true
          })
      default: return []
      }
    },
  ]

  /// A period that is so many from the last one told.
  private static func told(
    _ match: Match, _ period: CalendarPeriod, _ unit: TimeUnit, _ offset: Int
  ) -> [Product] {
    [Product(.date(value(period), match.story(unit, offset)))]
  }

  private static func value(_ period: CalendarPeriod) -> DateValue {
    DateValue(kind: .date, value: period.value, first: period.first, last: period.last)
  }

  /// The part of a year that is told to be the same as that of another.
  private static func matching(_ match: Match, unit: Int, year: Int) -> [Product] {
    guard let unit = match.unit(unit), unit.number == .one,
      [.quarter, .half, .month, .week, .day].contains(unit.unit), let year = match.point(year),
      year.grain == .year, let whole = match.resolver.period(of: year)
    else { return [] }
    if unit.unit == .day {
      // اليوم نفسه من 2025 is the day told of, a year or more before.
      guard let told = match.periodBefore(of: .day)?.first,
        let day = CalendarDay(year: whole.first.year, month: told.month, day: told.day)
      else { return [] }
      return [Product(.date(value(.day(day))))]
    }
    let told = match.periodBefore(of: unit.unit, isMain: true) ?? match.periodBefore(of: unit.unit)
    let other = told.flatMap { otherYear(year, than: $0, whole) } ?? whole
    return [Product(.date(matching(told, unit.unit, in: other)))]
  }

  /// The year before that of a part told of, where it is called the last or the one before: not the same one, `في الربع
  /// الرابع من 2025 مقابل الربع المماثل من العام السابق`.
  private static func otherYear(
    _ year: DateExpression, than told: CalendarPeriod, _ whole: CalendarPeriod
  ) -> CalendarPeriod? {
    guard case .offset(-1)? = year.year,
      year.isToldFrom || told.first.year == whole.first.year
    else { return nil }
    return .year(told.first.year - 1)
  }

  /// The part of a year that a part of another year matches; its number is open where none was told of.
  static func matching(
    _ told: CalendarPeriod?, _ unit: TimeUnit, in year: CalendarPeriod
  ) -> DateValue {
    let number = year.first.year
    let period: CalendarPeriod? =
      switch (unit, told?.first.month) {
      case (.quarter, let month?): .quarter((month + 2) / 3, of: number)
      case (.half, let month?): .half((month + 5) / 6, of: number)
      case (.month, let month?): .month(month, of: number)
      default: nil
      }
    if let period { return value(period) }
    let letters: [TimeUnit: String] = [.quarter: "QX", .half: "HX", .month: "XX", .week: "WXX"]
    let name = CalendarDay.padded(number, 4)
    return DateValue(kind: .date, value: "\(name)-\(letters[unit] ?? "XX")", isResolved: false)
  }

  static func following(_ period: CalendarPeriod, _ unit: TimeUnit) -> CalendarPeriod? {
    guard let next = period.last.adding(days: 1) else { return nil }
    switch unit {
    case .day: return .day(next)
    case .week: return .week(of: next)
    case .month: return .month(next.month, of: next.year)
    case .year: return .year(next.year)
    default: return nil
    }
  }
}
