internal import DocumentModel
internal import Grammar

/// Periods that the text has told of before, and those that match or follow them.
enum AnaphoricRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.same-period", "a period told of before: «اليوم نفسه»",
      produces: Category.date.symbol, priority: 1,
      [.node(.timeUnit).with(article: .required), .node(.same)]
    ) { match in
      guard case .same(.same)? = match.dateWord(1), let unit = match.unit(0), unit.number == .one,
        let period = match.periodBefore(of: unit.unit)
      else { return [] }
      return [Product(.date(value(period)))]
    },
    Rule(
      "date.ar.same-period-before", "the same with the word before: «نفس اليوم»",
      produces: Category.date.symbol,
      [
        .node(.daypart, .toldBefore), .node(.toldBefore).optional,
        .node(.timeUnit).with(article: .required),
      ]
    ) { match in
      let isPart = match.item(0)?.symbol == Category.daypart.symbol
      guard isPart == (match.item(1) != nil), match.dateWord(isPart ? 1 : 0) == .same(.same),
        let unit = match.unit(2), unit.number == .one, !isPart || unit.unit == .day,
        let period = match.periodBefore(of: unit.unit)
      else { return [] }
      return [Product(.date(value(period)))]
    },
    Rule(
      "date.ar.same-day-part", "a part of such a day: «صباح اليوم نفسه»",
      produces: Category.date.symbol,
      [.node(.daypart), .node(.timeUnit).with(article: .required), .node(.same)]
    ) { match in
      guard match.dateWord(2) == .same(.same), match.unit(1)?.unit == .day,
        match.unit(1)?.number == .one, let day = match.periodBefore(of: .day)
      else { return [] }
      return [Product(.date(value(day)))]
    },
    Rule(
      "date.ar.same-period-part", "a part of such a period: «أواخر الشهر نفسه»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.periodPart).with(article: .forbidden), .node(.timeUnit).with(article: .required),
        .node(.same),
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), match.dateWord(2) == .same(.same),
        part != .before, part != .after, let unit = match.unit(1), unit.number == .one,
        let period = match.periodBefore(of: unit.unit)
      else { return [] }
      var value = value(period)
      value.modifier = part
      return [Product(.date(value))]
    },
    Rule(
      "date.ar.previous-period", "the year before one told of: «العام السابق»",
      produces: Category.date.symbol, priority: 1,
      [.node(.timeUnit).with(article: .required), .node(.same).with(article: .required)]
    ) { match in
      guard match.dateWord(1) == .same(.previous), let unit = match.unit(0), unit.number == .one,
        unit.unit == .year, let year = match.yearBefore(within: 15),
        let period = CalendarPeriod.year(year - 1)
      else { return [] }
      return [Product(.date(value(period)))]
    },
    Rule(
      "date.ar.matching-period", "the matching part of another year: «الربع المماثل من 2024»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.same), .node(.dateLink),
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard match.dateWord(1) != .same(.previous), let unit = match.unit(0), unit.number == .one,
        [.quarter, .half, .month, .week].contains(unit.unit), let year = match.point(3),
        year.grain == .year, let whole = match.resolver.period(of: year)
      else { return [] }
      return [Product(.date(matching(match.periodBefore(of: unit.unit), unit.unit, in: whole)))]
    },
    Rule(
      "date.en.following-day", "the day behind one told of before: «the next morning»",
      produces: Category.date.symbol,
      [
        .node(.definiteArticle).context, .node(.relativeAdjective), .node(.daypart, .timeUnit),
      ]
    ) { match in
      guard match.isLatin(1), case .relative(1, _)? = match.dateWord(1),
        match.dateWord(2) == .daypart(.after)
          || match.unit(2)?.unit == .day
            && match.unit(2)?.number == .one,
        let next = match.periodBefore(of: .day).flatMap({ following($0, .day) })
      else { return [] }
      return [Product(.date(value(next)))]
    },
    Rule(
      "date.ar.following-period", "the period behind one told of before: «العام التالي»",
      produces: Category.date.symbol, priority: 1,
      [.node(.timeUnit).with(article: .required), .node(.relativeAdjective)]
    ) { match in
      guard match.item(1)?.needsContext == true, let unit = match.unit(0), unit.number == .one,
        case .relative(1, _)? = match.dateWord(1),
        let next = match.periodBefore(of: unit.unit).flatMap({ following($0, unit.unit) })
      else { return [] }
      return [Product(.date(value(next)))]
    },
  ]

  private static func value(_ period: CalendarPeriod) -> DateValue {
    DateValue(kind: .date, value: period.value, first: period.first, last: period.last)
  }

  /// The part of a year that a part of another year matches; its number is open where none was told of.
  private static func matching(
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

  private static func following(_ period: CalendarPeriod, _ unit: TimeUnit) -> CalendarPeriod? {
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
