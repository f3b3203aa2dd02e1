internal import DocumentModel
internal import Grammar

extension RangeRules {
  /// Whether a point is the day or month of the feast that the other is: `الأحد 15 شباط 2026 – أحد مرفع اللحم`.
  static func isNamed(_ match: Match, _ day: Int, _ feast: Int) -> Bool {
    guard let day = match.point(day), let feast = match.point(feast), feast.isFeast, !day.isFeast,
      let date = match.resolver.period(of: day)
    else { return false }
    let days = date.first.daysSinceEpoch - 1...date.last.daysSinceEpoch + 1
    return [MovableFeast.Church.western, .eastern].contains { church in
      var kept = feast
      kept.movable = feast.movable?.kept(by: church)
      return DateResolver(reference: date.first).period(of: kept)
        .map { days.contains($0.first.daysSinceEpoch) } ?? false
    }
  }
}
