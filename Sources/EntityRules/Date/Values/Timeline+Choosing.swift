internal import DocumentModel

/// What a date whose year is not said may be behind those told before it.
extension Timeline {
  /// How far ahead a day is that no one would leave its year to the reader, in days.
  static let farAhead = 270

  func isAhead(_ date: Told, in document: Document) -> Bool {
    document.reference.day.map { $0 < date.first } ?? false
  }

  /// Whether an open date may belong to what is told.
  func isOnStage(
    _ story: DateStory, _ stage: Told, _ now: CalendarDay, isFar: Bool = false
  ) -> Bool {
    guard isOtherLine || story.report <= stage.range.upperBound else { return false }
    // A paragraph of a long story may begin with its next date, whatever its verb.
    let isNext = isOtherParagraph && story.isFrame && story.tense == 0 && isLongStory
    if isOtherParagraph, story.tense >= 0 && !isNext || stage.first > now { return false }
    let isSentence = stage.range.upperBound > story.sentence
    if story.isLatest, !isSentence { return false }
    // No one writes a month without its year that is so far ahead.
    let isNear = now.daysSinceEpoch - stage.last.daysSinceEpoch <= Self.reach + Self.nearReach
    let tense = isSentence && story.tense > 0 && isFar && isNear ? 0 : story.tense
    // The heading of a list says a period in passing.
    if isOtherLine, stage.days > 31, !isStageHead, stage.last > now { return false }
    if stage.first > now { return story.tense >= 0 && (!isGuess || isSentence || isOtherLine) }
    // A bare year is the time of its own sentence, and of the next where a story begins with it.
    if stage.days > Self.stageLength, !isSentence,
      !isScene || !isStory || isOtherLine || isOtherParagraph || story.tense >= 0
    {
      return false
    }
    // Of what is over, only a list that its dates begin is one of what followed.
    if isOtherLine, !isHead || !isStageHead { return false }
    guard stage.last < now else { return false }
    if isSentence || isOtherLine { return tense <= 0 }
    if isOtherParagraph { return story.tense < 0 || isNext }
    return isStory || isOpen ? story.tense <= 0 : story.isFrame && story.tense < 0
  }

  /// Whether the text tells of nothing else, and of more than one date.
  private var isLongStory: Bool { run >= 2 && !isPresent }

  /// Whether a date is a year of a story, which the dates behind it in its sentence go with.
  func isYear(_ date: Told, _ story: DateStory) -> Bool {
    story.isScene && isStory && date.days <= Self.reach
  }

  func isLongAgo(_ date: Told, in document: Document) -> Bool {
    document.reference.day.map { $0.daysSinceEpoch - date.last.daysSinceEpoch > Self.longAgo }
      ?? false
  }

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
    var found = end.map { resolver.range(from: start, to: $0) } ?? resolver.value(of: start)
    // Items of a list of what is to come follow each other.
    if goesOn(story), stage.first > now, let first = found?.first, first < now {
      resolver.tense = 1
      found = end.map { resolver.range(from: start, to: $0) } ?? resolver.value(of: start)
    }
    return found.map { [$0] } ?? []
  }

  /// Whether a date is all that an item of a list says of its name, or begins it, behind one of another item.
  private func goesOn(_ story: DateStory) -> Bool { isOtherLine && isField && story.tense >= 0 }

  /// A quarter or half of a year behind another one in its sentence, whose year was said.
  func division(
    _ start: DateExpression, _ end: DateExpression?, _ story: DateStory, in document: Document
  ) -> DateValue? {
    guard start.isDivision, end == nil, !story.isBeside else { return nil }
    var point = start
    if isItemHead, let told = listed, let before = Self.division(of: told),
      let number = Self.number(of: start, like: before)
    {
      // The first quarter behind the last is of the next year.
      let isNext = number < before.number && before.number - number == before.parts - 1
      guard isNext || number > before.number else { return nil }
      point.year = .number(told.first.year + (isNext ? 1 : 0))
    } else if isItemHead, let told = itemHead, told.last >= document.reference.day ?? told.first {
      // What is listed behind what is to come is to come.
      var resolver = resolver(from: told.first, in: document)
      resolver.tense = 1
      let value = resolver.value(of: start)
      return value.isResolved ? value : nil
    } else if isInItem, let year = scopes.heading, year.days <= Self.reach,
      year.last >= document.reference.day ?? year.last
    {
      point.year = .number(year.first.year)
    } else if let told = told.division, told.range.upperBound > story.sentence {
      point.year = .number(told.first.year)
    } else {
      return nil
    }
    let value = DateResolver(reference: document.reference.day).value(of: point)
    return value.isResolved ? value : nil
  }

  /// Takes note of a date that an item of a list is named after, and of a quarter or half.
  mutating func noteDivision(_ value: DateValue, _ story: DateStory, at range: TextRange) {
    guard isItemHead, let first = value.first, let last = value.last else { return }
    itemHead = Told(first: first, last: last, range: range, isNow: false)
    switch story.role {
    case .told, .open:
      let told = Told(first: first, last: last, range: range, isNow: false)
      if Self.division(of: told) != nil { listed = told }
    default: break
    }
  }

  /// Which quarter or half of its year a date is, and of how many; `nil` where it is none.
  private static func division(of told: Told) -> (number: Int, parts: Int)? {
    guard told.first.day == 1 else { return nil }
    switch told.days {
    case 90...92 where told.first.month % 3 == 1: return (told.first.month / 3 + 1, 4)
    case 181...184 where told.first.month % 6 == 1: return (told.first.month / 6 + 1, 2)
    default: return nil
    }
  }

  /// The number of a quarter or half of which one was told before.
  private static func number(
    of point: DateExpression, like before: (number: Int, parts: Int)
  ) -> Int? {
    if before.parts == 2 { return point.half }
    if case .number(let quarter)? = point.quarter { return quarter }
    return nil
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
        && distance <= (story.tense > 0 || goesOn(story) ? Self.reach : Self.nearReach)
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
