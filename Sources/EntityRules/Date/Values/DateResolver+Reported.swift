internal import DocumentModel

/// Parts of years that what is to come still speaks of, for they are told once they are over.
extension DateResolver {
  /// How long after a part of a year what is reported of it is told, and how long it is the one meant at all, in days.
  static let reportTime = (named: 100, open: 45)

  /// The month or part of a year that has just ended, of which what is to come is still told: `ستعلن نتائج الربع الأخير`.
  func lastReported(
    _ expression: DateExpression, of periods: [CalendarPeriod], _ reference: CalendarDay
  ) -> CalendarPeriod? {
    guard tense > 0, expression.direction == nil,
      expression.isDivision || expression.month != nil && expression.day == nil
    else { return nil }
    let isOpen = expression.quarter != nil && !isFirm
    let time = isReported ? Self.reportTime.named : isOpen ? Self.reportTime.open : 0
    guard time > 0 else { return nil }
    return periods.last { $0.last < reference && $0.distance(from: reference) <= time }
  }
}
