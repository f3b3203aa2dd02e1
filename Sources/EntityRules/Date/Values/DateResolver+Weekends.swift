internal import DocumentModel

extension DateResolver {
  /// The weekend of a number in a month, by its Saturday.
  func weekend(_ number: Int, in whole: CalendarPeriod) -> CalendarPeriod? {
    let wait = (6 - whole.first.weekday + 7) % 7
    let back = (whole.last.weekday + 1) % 7
    let day =
      number < 0
      ? whole.last.adding(days: -back) : whole.first.adding(days: wait + 7 * (number - 1))
    return day.flatMap { .week(of: $0, weekend: true) }
  }
}
