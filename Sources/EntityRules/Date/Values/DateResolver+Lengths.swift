internal import DocumentModel

extension DateResolver {
  /// A length of time by itself.
  func value(of length: TimeLength) -> DateValue {
    DateValue(
      kind: .duration, value: length.iso, modifier: length.modifier, isResolved: !length.isVague)
  }

  /// A length that ends or begins now: `العامين الماضيين`.
  func value(of length: TimeLength, direction: Int) -> DateValue {
    var value = value(of: length)
    guard let reference, let moved = moved(by: length, sign: direction < 0 ? -1 : 1) else {
      return value
    }
    value.first = direction < 0 ? moved.adding(days: 1) : reference
    value.last = direction < 0 ? reference : moved.adding(days: -1)
    return value
  }

  /// The moment that a length before or after now is, of the grain of its unit: `قبل أسبوعين`.
  func moment(_ length: TimeLength, sign: Int) -> DateValue {
    guard !length.isVague else { return value(of: length) }
    guard let day = moved(by: length, sign: sign),
      let period = Self.period(of: Self.grain(of: length), at: day)
    else {
      let patterns: [DateExpression.Grain: String] = [
        .day: "XXXX-XX-XX", .week: "XXXX-WXX", .month: "XXXX-XX", .decade: "XXX", .century: "XX",
      ]
      return DateValue(
        kind: .date, value: patterns[Self.grain(of: length)] ?? "XXXX", modifier: length.modifier,
        isResolved: false)
    }
    return DateValue(
      kind: .date, value: period.value, first: period.first, last: period.last,
      modifier: length.modifier)
  }

  private func moved(by length: TimeLength, sign: Int) -> CalendarDay? {
    guard let reference, let (months, days) = length.monthsAndDays else { return nil }
    return reference.adding(months: sign * months)?.adding(days: sign * days)
  }

  /// A half more leaves the grain of the unit (`قبل عام ونصف` is a year), a part of one has a finer one.
  static func grain(of length: TimeLength) -> DateExpression.Grain {
    switch length.unit {
    case .day, .night: .day
    case .week, .fortnight: .week
    case .month, .quarter, .half: .month
    case .season, .year: isPart(length) ? .month : .year
    // Half a century ago is a year.
    case .decade: isPart(length) ? .year : .decade
    case .century, .millennium: isPart(length) ? .year : .century
    }
  }

  private static func isPart(_ length: TimeLength) -> Bool {
    length.parts.contains { $0.count.map { $0 < ExactDecimal(1) } ?? false }
  }

  private static func period(of grain: DateExpression.Grain, at day: CalendarDay) -> CalendarPeriod?
  {
    switch grain {
    case .day: .day(day)
    case .week: .week(of: day)
    case .month: .month(day.month, of: day.year)
    case .decade: .decade(day.year / 10)
    case .century: .century(day.year / 100)
    case .season, .half, .year: .year(day.year)
    }
  }
}
