internal import DocumentModel

/// Weekdays that the dates told before them place.
extension Timeline {
  /// A weekday in a list that its days begin, one of the days ahead that were just told, or one that comes
  /// behind another in a sentence of what is to come.
  func weekday(
    _ weekday: Int, _ value: DateValue, _ story: DateStory, at range: TextRange,
    in document: Document
  ) -> DateValue? {
    guard let now = document.reference.day, let day = value.first else { return nil }
    let found: CalendarDay?
    if isLineHead, let head {
      found = head.last.adding(days: 1).flatMap { Self.next(weekday, from: $0) }
    } else if isLineHead, let agenda {
      found = Self.next(weekday, from: agenda.first).flatMap { $0 <= agenda.last ? $0 : nil }
    } else if let told = told.last(of: .day), story.tense >= 0, told.first > now, !isOtherLine,
      (0...Self.near).contains(range.lowerBound - told.range.upperBound)
    {
      if let same = Self.next(weekday, from: told.first), same <= told.last {
        found = same
      } else if story.tense > 0, isBehindWeekday, now < day, day < told.first,
        !story.isBeforeOrAfter,
        told.range.upperBound > story.sentence
      {
        found = Self.next(weekday, from: told.last)
      } else {
        found = nil
      }
    } else {
      found = nil
    }
    guard let found, found != day else { return nil }
    return DateValue(kind: .date, value: found.iso, first: found, last: found)
  }

  private static func next(_ weekday: Int, from day: CalendarDay) -> CalendarDay? {
    day.adding(days: (weekday - day.weekday + 7) % 7)
  }
}
