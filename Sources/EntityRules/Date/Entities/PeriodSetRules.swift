internal import DocumentModel
internal import Grammar

/// Parts of every week, month or year: their first days, a weekday by its place, days of the month.
enum PeriodSetRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.numbered-set", "days or weeks by their place: «الأسبوع الأول من كل شهر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit, .weekday).with(article: .required), .node(.number).optional,
        .node(.ordinal).with(article: .required), .node(.dateLink), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      if match.item(0)?.symbol == Category.weekday.symbol {
        return match.item(1) == nil ? set(match, .day, of: 5) : []
      }
      guard let part = match.unit(0), match.item(1) == nil || part.number == .many else {
        return []
      }
      return set(match, part.unit, of: 5)
    },
    Rule(
      "date.ar.first-set", "the first or last of its days or weeks: «أول يوم من كل شهر»",
      produces: Category.date.symbol,
      [
        .node(.ordinal, .relativeAdjective, .periodPart).with(article: .forbidden),
        .node(.number).optional, .node(.timeUnit).with(article: .forbidden), .node(.dateLink),
        .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard let part = match.unit(2), match.item(1) == nil || part.number == .many else {
        return []
      }
      return set(match, part.unit, of: 5)
    },
    Rule(
      "date.ar.month-days-set", "two days of every month: «يومي 1 و15 من كل شهر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dayNumber),
        .node(.dayNumber).with(clitics: .required(.wa)), .node(.dateLink), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .two else { return [] }
      return days(match)
    },
    Rule(
      "date.ar.other-month-set", "a part of a month of another calendar: «أول طوبة من كل عام»",
      produces: Category.date.symbol,
      [
        .node(.ordinal, .periodPart, .dayNumber).with(article: .forbidden), .node(.otherMonth),
        .node(.dateLink), .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard match.unit(4)?.unit == .year, match.unit(4)?.number == .one else { return [] }
      return set("XXXX-XX")
    },
    Rule(
      "date.ar.part-set", "a part of every month or year: «نهاية كل شهر»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
        .node(.yearKind).with(article: .forbidden).optional,
      ]
    ) { match in
      guard let unit = match.unit(2), unit.number == .one, unit.unit > .night,
        match.item(3) == nil || unit.unit == .year || unit.unit == .season
      else { return [] }
      return set(value(unit.unit))
    },
  ]

  /// Some part of every unit that an element names, which is longer.
  private static func set(_ match: Match, _ part: TimeUnit, of element: Int) -> [Product] {
    guard let unit = match.unit(element), unit.number == .one, part < unit.unit else { return [] }
    return set(value(unit.unit))
  }

  /// TIMEX3 has no form for a part of all of them: the units alone.
  private static func value(_ unit: TimeUnit) -> String {
    switch unit {
    case .week: "XXXX-WXX"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    default: "XXXX"
    }
  }

  /// The days of two elements, by their numbers alone.
  private static func days(_ match: Match) -> [Product] {
    guard let first = match.point(1), let last = match.point(2), first.month == nil,
      last.month == nil, let from = first.day, let to = last.day, from < to,
      match.unit(5)?.unit == .month, match.unit(5)?.number == .one
    else { return [] }
    return set("XXXX-XX-\(CalendarDay.padded(from, 2))/XXXX-XX-\(CalendarDay.padded(to, 2))")
  }

  private static func set(_ value: String) -> [Product] {
    [Product(.date(.init(kind: .set, value: value)))]
  }
}
