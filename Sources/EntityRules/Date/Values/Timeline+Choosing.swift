internal import DocumentModel

/// What a date whose year is not said may be behind those told before it.
extension Timeline {
  /// What an open date may be in a story, the likeliest first: the next one from the date told last on, or from
  /// shortly before it; of what lies ahead, the nearest to it.
  func candidates(
    _ start: DateExpression, _ end: DateExpression?, _ story: DateStory, _ stage: Told,
    _ now: CalendarDay, in document: Document
  ) -> [DateValue] {
    let day: CalendarDay?
    let tense: Int
    let isYear = stage.days > Self.stageLength
    // What is told behind a season is not of the month before it.
    let back = (85...Self.stageLength).contains(stage.days) ? 0 : -Self.reachBack
    if story.isEarlier {
      (day, tense) = (stage.last, -1)
    } else if stage.first > now, !isYear {
      (day, tense) = (stage.first, 0)
    } else {
      (day, tense) = (isYear ? beginning(of: stage) : stage.first.adding(days: back), 1)
    }
    guard let day else { return [] }
    var resolver = resolver(from: day, in: document)
    resolver.tense = tense
    let found = end.map { resolver.range(from: start, to: $0) } ?? resolver.value(of: start)
    return found.map { [$0] } ?? []
  }

  /// A quarter or half of a year behind another one in its sentence, whose year was said.
  func division(
    _ start: DateExpression, _ end: DateExpression?, _ story: DateStory, in document: Document
  ) -> DateValue? {
    guard start.isDivision, end == nil, let told = told.division,
      told.range.upperBound > story.sentence, !story.isBeside
    else { return nil }
    var point = start
    point.year = .number(told.first.year)
    let value = resolver(from: told.first, in: document).value(of: point)
    return value.isResolved ? value : nil
  }

  /// The day from which what was in a year is told, or in a season of two years.
  private func beginning(of stage: Told) -> CalendarDay? {
    stage.days > Self.reach ? Self.seasonStart(of: stage) : stage.first
  }

  /// Whether a day is near enough to the date told last, and on the same side of now.
  func fits(
    _ day: CalendarDay, _ story: DateStory, _ stage: Told, _ now: CalendarDay
  ) -> Bool {
    let distance = day.daysSinceEpoch - stage.last.daysSinceEpoch
    if stage.first > now {
      return (story.tense <= 0 || day >= now)
        && distance <= (story.tense > 0 ? Self.reach : Self.nearReach)
    }
    return day <= now && distance <= Self.reach
  }

  /// Whether a day is before the date told last by more than what is told behind it all the same: a weekday
  /// finds a year that it fits far and wide.
  func isLongBefore(_ day: CalendarDay, _ stage: Told) -> Bool {
    stage.first.daysSinceEpoch - day.daysSinceEpoch > 2 * Self.reachBack
  }

  func resolver(from day: CalendarDay, in document: Document) -> DateResolver {
    DateResolver(reference: day, hijriCalendar: document.hijriCalendar, isFirm: true)
  }
}
