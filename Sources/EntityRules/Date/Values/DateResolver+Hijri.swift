internal import DocumentModel

extension DateResolver {
  /// A day, month or year of the Hijri calendar.
  func hijri(_ expression: DateExpression) -> CalendarPeriod? {
    switch expression.year {
    case .number(let year)?: return Self.hijri(expression, in: year)
    case .offset(let offset)?:
      return reference.flatMap { Self.hijri(expression, in: HijriDay.year(near: $0) + offset) }
    case nil:
      guard let reference else { return nil }
      let near = HijriDay.year(near: reference)
      let periods = (near - 1...near + 1).compactMap { Self.hijri(expression, in: $0) }
      return switch expression.direction ?? tense {
      case ..<0: periods.last { $0.last < reference }
      case 1...: periods.first { $0.first > reference }
      default: periods.min { $0.distance(from: reference) < $1.distance(from: reference) }
      }
    }
  }

  /// What an expression is in a given Hijri year.
  private static func hijri(_ expression: DateExpression, in year: Int) -> CalendarPeriod? {
    guard case .number(let month)? = expression.month else {
      guard expression.month == nil, expression.day == nil else { return nil }
      return range(year, 1, 1, year, 12, HijriDay.days(inMonth: 12, of: year))
    }
    guard let day = expression.day else {
      return range(year, month, 1, year, month, HijriDay.days(inMonth: month, of: year))
    }
    return HijriDay(year: year, month: month, day: day)?.gregorian.map { .day($0) }
  }

  private static func range(
    _ year: Int, _ month: Int, _ day: Int, _ lastYear: Int, _ lastMonth: Int, _ lastDay: Int
  ) -> CalendarPeriod? {
    guard let first = HijriDay(year: year, month: month, day: day)?.gregorian,
      let last = HijriDay(year: lastYear, month: lastMonth, day: lastDay)?.gregorian
    else { return nil }
    return .range(first, last)
  }

  /// The date as its own calendar writes it; `nil` where its year is not said.
  func original(of expression: DateExpression, at period: CalendarPeriod) -> String? {
    let near = HijriDay.year(near: period.first)
    let year: Int
    if case .number(let said)? = expression.year {
      year = said
    } else if let found = (near - 1...near + 1).first(where: {
      Self.hijri(expression, in: $0) == period
    }) {
      year = found
    } else {
      return nil
    }
    var text = CalendarDay.padded(year, 4)
    guard case .number(let month)? = expression.month else { return text }
    text += "-" + CalendarDay.padded(month, 2)
    return expression.day.map { text + "-" + CalendarDay.padded($0, 2) } ?? text
  }
}
