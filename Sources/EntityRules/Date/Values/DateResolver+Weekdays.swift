internal import DocumentModel

/// The year that only a weekday tells.
extension DateResolver {
  /// The day of one of the years before that has the weekday which is said, where that which fits else has another
  /// and is not so near that the writer only took the wrong one.
  func yearOfWeekday(
    _ expression: DateExpression, unless period: CalendarPeriod?, _ reference: CalendarDay
  ) -> CalendarPeriod? {
    guard tense <= 0, let weekday = expression.weekday, expression.day != nil,
      expression.direction == nil, let period, period.first.weekday != weekday,
      period.distance(from: reference) > Self.nearby
    else { return nil }
    return (2...Self.yearsBack).lazy.compactMap {
      Self.period(of: expression, in: reference.year - $0)
    }.first { $0.first.weekday == weekday }
  }

  /// How far back the year of a day lies that only its weekday tells.
  private static let yearsBack = 6
}
