internal import DocumentModel
internal import Grammar

/// Hijri days and feasts by the day that the text gives them: the moon is sighted, and not in all lands at once.
extension Match {
  /// By how many days it may differ from the calendar's.
  private static var sightedTolerance: Int { 2 }
  /// How many words may lead from a feast to its day: `الشريف هذا العام هو يوم`.
  private static var leadReach: Int { 4 }

  /// The words that lead from one to the other.
  private static let leads: Set<String> = [
    "الشريف", "السعيد", "المجيد", "هو", "هي", "في", "هذا", "العام", "يوافق", "توافق", "يصادف",
    "سيوافق", "سيصادف", "سيكون", "يكون",
  ]

  /// The day told right behind a Hijri day or feast of one day: `عيد المولد النبوي الشريف الاثنين 16 سبتمبر`.
  func sightedDay(_ feast: DateExpression) -> DateExpression? {
    guard feast.isHijri, feast.lastDay == nil, feast.day != nil, feast.shift == nil,
      let name = span?.words,
      !["عطله", "اجازه"].contains(folded(name.lowerBound)),
      let next = dayIndex(behind: name.upperBound)
    else { return nil }
    for item in items(of: Category.datePoint.symbol, startingAt: next) {
      guard !item.clitics.contains(.wa), let point = point(item), !point.isFeast, point.isGregorian,
        let day = sighted(feast, point)
      else { continue }
      return .with {
        ($0.year, $0.month, $0.day) = (.number(day.year), .number(day.month), day.day)
        if case .number(let month)? = feast.month { $0.pairedMonth = month }
        ($0.pairedDay, $0.isFeast) = (feast.day, true)
      }
    }
    return nil
  }

  /// Where the day begins that words behind a feast lead to.
  func dayIndex(behind end: Int) -> Int? {
    for index in end..<end + Self.leadReach {
      guard let word = word(at: index) else { return nil }
      if has(.datePoint, at: index) { return index }
      let isMark = word.kind == .punctuation
      let leads =
        isMark
        ? ["(", ":"].contains(folded(index)) && index == end
        : has(.honorific, at: index) || Self.leads.contains(folded(index))
      guard leads else { return nil }
    }
    return nil
  }

  /// The day that a point is, in the year in which the feast falls on it.
  private func sighted(_ feast: DateExpression, _ point: DateExpression) -> CalendarDay? {
    let isFull = point.day != nil && point.month != nil
    guard isFull || point.dayOffset != nil else { return nil }
    let resolver = resolver
    let days =
      isFull ? days(of: point, isOpen: true) : resolver.period(of: point).map { [$0.first] }
    return days?.first { day in
      var dated = feast
      if feast.year == nil, feast.direction == nil { dated.gregorianYear = day.year }
      return resolver.period(of: dated).map {
        abs($0.first.daysSinceEpoch - day.daysSinceEpoch) <= Self.sightedTolerance
      } ?? false
    }
  }
}
