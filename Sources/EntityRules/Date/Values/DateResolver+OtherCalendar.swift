internal import DocumentModel

extension DateResolver {
  /// A day, month or year of a calendar beside the Gregorian and the Islamic.
  func period(of expression: DateExpression, in calendar: OtherCalendar) -> CalendarPeriod? {
    if let year = expression.gregorianYear, let start = CalendarDay(year: year, month: 1, day: 1) {
      let near = calendar.year(near: start)
      return (near - 1...near + 1).lazy
        .compactMap { Self.period(of: expression, in: $0, of: calendar) }
        .first { $0.first.year == year }
    }
    return switch expression.year {
    case .number(let year)?: Self.period(of: expression, in: year, of: calendar)
    case .offset?: nil
    case nil:
      reference.flatMap { reference in
        chosen(near: calendar.year(near: reference), expression.direction) {
          Self.period(of: expression, in: $0, of: calendar)
        }
      }
    }
  }

  /// What an expression is in a given year of the calendar.
  static func period(
    of expression: DateExpression, in year: Int, of calendar: OtherCalendar
  ) -> CalendarPeriod? {
    guard case .number(let month)? = expression.month else {
      guard expression.month == nil, expression.day == nil else { return nil }
      let last = calendar.months.upperBound
      return range(
        calendar.day(1, ofMonth: 1, of: year),
        calendar.day(calendar.days(inMonth: last, of: year), ofMonth: last, of: year))
    }
    if let day = expression.day {
      return calendar.day(day, ofMonth: month, of: year).map { .day($0) }
    }
    return range(
      calendar.day(1, ofMonth: month, of: year),
      calendar.day(calendar.days(inMonth: month, of: year), ofMonth: month, of: year))
  }

  private static func range(_ first: CalendarDay?, _ last: CalendarDay?) -> CalendarPeriod? {
    guard let first, let last else { return nil }
    return .range(first, last)
  }
}
