internal import DocumentModel

extension DateExpression {
  /// A day whose month is not said before a day of a month: of the month before, where its number is the higher
  /// (`from the 20th to Jan 6`).
  func beforeMonth(of end: DateExpression) -> DateExpression {
    guard let day, month == nil, year == nil, weekday == nil, isGregorian, end.isGregorian,
      let last = end.day, day > last, end.year == nil, case .number(let month)? = end.month
    else { return self }
    var start = self
    start.month = .number(month == 1 ? 12 : month - 1)
    return start
  }
}

/// What a weekday tells of a day whose year or month is not said.
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

  /// Whether this Saturday is the next where the week ends and something is to come.
  func isOver(_ weekday: Int) -> Bool {
    guard let reference else { return false }
    return tense > 0 && reference.weekday == 7 && weekday < 7
  }

  /// A day of a month that is not said: this one, or one beside it where the weekday asks for it.
  func dayOfSomeMonth(_ day: Int, _ expression: DateExpression) -> CalendarPeriod? {
    guard let reference, expression.year == nil else { return nil }
    let days = [0, -1, 1].compactMap { offset in
      reference.adding(months: offset).flatMap {
        CalendarDay(year: $0.year, month: $0.month, day: day)
      }
    }
    guard let weekday = expression.weekday else { return days.first.map { .day($0) } }
    return (days.first { $0.weekday == weekday } ?? days.first).map { .day($0) }
  }

  /// How far back the year of a day lies that only its weekday tells.
  private static let yearsBack = 6
}
