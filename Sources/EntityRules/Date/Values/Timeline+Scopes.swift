internal import DocumentModel

/// Dates that name what stands behind or below them, and so are the time of it.
extension Timeline {
  /// How near now a date that heads a line is when it says when it was written, in days.
  private static let nearNow = 7
  /// How long a line may be that is the name of what follows, in bytes.
  static let nameLength = 80
  /// How long a heading may be, in bytes.
  private static let headingLength = 200
  /// The month with which school years and seasons of two years begin.
  private static let seasonStart = (month: 7, day: 15)

  /// What heads a line, its list and the lines under a heading.
  struct Scopes: Sendable {
    /// The date that heads the item which the line is.
    var item: Told?
    /// The last one that headed an item of this list.
    var list: Told?
    /// The period that the heading above names.
    var heading: Told?
    /// A period in a line that may be a heading.
    var candidate: Told?
    /// The year that is all of a line above paragraphs.
    var section: Told?

    /// Takes note of the lines between two dates, of which a short one that is no sentence heads what follows.
    mutating func passLines(_ lines: ArraySlice<UInt8>) -> Bool {
      guard section != nil else { return false }
      let isHeaded = lines.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst()
        .contains { line in
          let text = line.filter { $0 != 0x20 && $0 != 0x0D }
          return (1...Timeline.nameLength).contains(text.count)
            && ![0x2E, 0x22].contains(text.last)
        }
      if isHeaded { section = nil }
      return isHeaded
    }

    /// Takes note of the end of a line.
    mutating func pass(isItem: Bool, isFar: Bool, _ isOtherLine: Bool) {
      guard isOtherLine else { return }
      item = nil
      if !isItem || isFar { list = nil }
      if let candidate { heading = candidate } else if !isItem || isFar { heading = nil }
      candidate = nil
    }
  }

  /// Takes note of a date that heads a line or is part of a heading.
  mutating func noteScope(
    _ value: DateValue, _ story: DateStory, at range: TextRange, isChosen: Bool,
    in document: Document
  ) {
    guard let now = document.reference.day, let first = value.first, let last = value.last else {
      return
    }
    let date = Told(
      first: first, last: last, range: range, isNow: false, isDays: DatesTold.isDays(value))
    switch story.role {
    case .now where isChosen: break
    // Next year: a launch in February
    case .now where isItemHead && date.days > Self.stageLength:
      (scopes.item, scopes.list) = (date, date)
    case .now,
      .weekday where !isChosen:
      scopes.item = nil
    case .told where isItemHead, .open where isItemHead && isChosen:
      if abs(now.daysSinceEpoch - last.daysSinceEpoch) > Self.nearNow {
        (scopes.item, scopes.list) = (date, date)
      }
    // 1889: … 1970: … in one line, and so of sentences that begin with their dates.
    case .told where story.isFrame && scopes.item.map { $0.last < date.first } ?? false:
      if date.days <= 31
        || range.upperBound - range.lowerBound == 4
          && document.text[range.upperBound...].first == 0x3A
      {
        scopes.item = date
      }
    default: break
    }
    if isYearLine(date, range, in: document) {
      scopes.section = date
    } else if case .now = story.role, !isChosen {
      scopes.section = nil
    }
    if case .vague = story.role { return }
    guard !isInItem else { return }
    if date.days > Self.stageLength, isHeading(range, in: document) {
      scopes.candidate = date
    } else {
      scopes.heading = nil
    }
  }

  /// Whether a date is a year that is all of its line.
  private func isYearLine(_ date: Told, _ range: TextRange, in document: Document) -> Bool {
    let text = document.text
    let beginsLine = range.lowerBound == 0 || text[range.lowerBound - 1] == 0x0A
    return beginsLine && (Self.stageLength + 1...Self.reach).contains(date.days)
      && Self.isLine(text, range, from: range.lowerBound)
  }

  /// What an open date is in a section that a year heads, unless its line tells of another.
  func inSection(
    _ start: DateExpression, _ end: DateExpression?, _ story: DateStory, _ now: CalendarDay,
    in document: Document
  ) -> DateValue? {
    guard let year = scopes.section, !story.isEarlier,
      stage.map({ $0.first.year == year.first.year }) ?? true,
      let found = next(start, end, from: year, in: document), let first = found.first,
      first <= year.last, story.tense >= 0 || first <= now
    else { return nil }
    return found
  }

  /// Whether a date stands in a short line that is no sentence.
  private func isHeading(_ range: TextRange, in document: Document) -> Bool {
    // No further than a heading is long: a line may be the whole text.
    let text = document.text[max(0, range.lowerBound - Self.headingLength)...]
      .prefix(2 * Self.headingLength + range.count)
    let newline = text[..<range.lowerBound].lastIndex(of: 0x0A)
    guard let start = newline.map({ $0 + 1 }) ?? (text.startIndex == 0 ? 0 : nil),
      let end = text[range.upperBound...].firstIndex(of: 0x0A), end - start <= Self.headingLength
    else { return false }
    return text[start..<end].last { $0 != 0x20 && $0 != 0x0D } != 0x2E
  }

  /// What an open date is by what heads its line, its list or the lines under a heading.
  func scoped(
    _ start: DateExpression, _ end: DateExpression?, _ story: DateStory, in document: Document
  ) -> DateValue? {
    guard let now = document.reference.day else { return nil }
    if let item = scopes.item, item.first > now, item.days > Self.stageLength,
      let found = next(start, end, from: item, in: document), let first = found.first,
      first <= item.last
    {
      return found
    }
    if let item = scopes.item, item.first <= now {
      if story.isEarlier { return before(start, end, from: item, in: document) }
      return next(start, end, from: item, in: document).flatMap { found in
        story.tense < 0 && found.first.map { $0 > now } ?? true ? nil : found
      }
    }
    if isInItem, let period = scopes.heading,
      period.days > Self.reach || period.last >= now || isItemHead,
      let found = next(start, end, from: period, in: document), let first = found.first,
      first <= period.last, story.tense >= 0 || first <= now || period.days > Self.reach
    {
      return found
    }
    if isItemHead, let list = scopes.list, list.last < now, story.tense <= 0,
      let found = next(start, end, from: list, in: document), let first = found.first, first <= now
    {
      return found
    }
    return nil
  }

  /// The last one before a date.
  private func before(
    _ start: DateExpression, _ end: DateExpression?, from date: Told, in document: Document
  ) -> DateValue? {
    var resolver = resolver(from: date.last, in: document)
    resolver.tense = -1
    let value = end.map { resolver.range(from: start, to: $0) } ?? resolver.value(of: start)
    return value.flatMap { $0.isResolved && !$0.isContradictory ? $0 : nil }
  }

  /// The day with which a school year or season of two years begins.
  static func seasonStart(of date: Told) -> CalendarDay? {
    CalendarDay(year: date.first.year, month: seasonStart.month, day: seasonStart.day)
  }

  /// The first one from the beginning of a date on, or from shortly before a day or month.
  func next(
    _ start: DateExpression, _ end: DateExpression?, from date: Told, in document: Document
  ) -> DateValue? {
    let day: CalendarDay? =
      if date.days > Self.reach {
        Self.seasonStart(of: date)
      } else {
        date.days > 31 ? date.first : date.first.adding(days: -Self.reachBack)
      }
    guard let day else { return nil }
    var resolver = resolver(from: day, in: document)
    resolver.tense = 1
    let value = end.map { resolver.range(from: start, to: $0) } ?? resolver.value(of: start)
    return value.flatMap { $0.isResolved && !$0.isContradictory ? $0 : nil }
  }
}
