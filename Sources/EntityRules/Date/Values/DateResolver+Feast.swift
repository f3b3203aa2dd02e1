internal import DocumentModel

extension DateExpression {
  /// A feast as the church keeps it whose feast another is, where nothing else tells.
  func ofChurch(of other: DateExpression) -> DateExpression {
    guard let feast = movable, feast.church == .untold, let church = other.movable?.church,
      church != .untold
    else { return self }
    var kept = self
    kept.movable = feast.kept(by: church)
    return kept
  }
}

extension DateResolver {
  /// A day, or the one that is an eve or morrow of it, or its week.
  static func shifted(_ day: CalendarDay?, _ expression: DateExpression) -> CalendarPeriod? {
    if expression.isFeastWeek { return day.flatMap { .week(of: $0) } }
    return day?.adding(days: expression.shift ?? 0).map { .day($0) }
  }

  /// What a feast of churches tells of the document's church, or may be told by it.
  func churchDay(of expression: DateExpression) -> ChurchDay? {
    guard let feast = expression.movable, let church = feast.church, !expression.isFeastWeek
    else { return nil }
    let isFixed = if case .fixed = feast { true } else { false }
    switch church {
    case .eastern: return ChurchDay(isFixed: isFixed, keeper: .eastern)
    case .western: return ChurchDay(isFixed: isFixed, keeper: .western)
    case .untold, .usuallyEastern:
      guard let eastern = day(of: expression, keptBy: .eastern),
        let western = day(of: expression, keptBy: .western)
      else { return nil }
      return ChurchDay(
        isFixed: isFixed,
        keeper: .open(
          eastern: eastern, western: western, isUsuallyEastern: church == .usuallyEastern))
    }
  }

  private func day(
    of expression: DateExpression, keptBy church: MovableFeast.Church
  ) -> CalendarDay? {
    var kept = expression
    kept.movable = expression.movable?.kept(by: church)
    return period(of: kept)?.first
  }
}
