internal import DocumentModel
internal import Grammar

extension Match {
  /// How far from a feast the day is looked for that says of which year it is, in words.
  private static var feastReach: Int { 12 }
  /// By how many days a feast may differ from the day told beside it: the moon is sighted, and
  /// holidays are moved to the end of a week.
  private static var feastTolerance: Int { 3 }

  /// A feast without a year in the year of a day that its sentence tells and that it falls on: `في 30 يوليو 2016،
  /// بمناسبة عيد العرش`.
  func feast(_ feast: DateExpression) -> DateExpression {
    guard feast.year == nil, feast.gregorianYear == nil, feast.direction == nil, !feast.isOpen,
      feast.national == nil, let words = item(0)?.words
    else { return feast }
    let before = stride(
      from: words.lowerBound - 1, through: words.lowerBound - Self.feastReach, by: -1)
    let behind = words.upperBound..<words.upperBound + Self.feastReach
    return dated(feast, besides: Array(before)) ?? dated(feast, besides: Array(behind)) ?? feast
  }

  private func dated(_ feast: DateExpression, besides places: [Int]) -> DateExpression? {
    for index in places {
      guard let word = word(at: index) else { return nil }
      if word.kind == .punctuation, [".", "?", "!", ";"].contains(folded(index)) { return nil }
      for item in items(of: Category.datePoint.symbol, startingAt: index) {
        guard let point = point(item), point.day != nil, point.month != nil, !point.isFeast,
          !point.isHijri, let day = resolver.period(of: point)?.first
        else { continue }
        var dated = feast
        if feast.isHijri { dated.gregorianYear = day.year } else { dated.year = .number(day.year) }
        guard let first = resolver.period(of: dated)?.first,
          (-Self.feastTolerance...Self.feastTolerance).contains(where: {
            first.adding(days: $0) == day
          })
        else { continue }
        return dated
      }
    }
    return nil
  }
}
