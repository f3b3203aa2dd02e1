package import DocumentModel

/// Follows the time that a document tells of, from one date to the next.
///
/// A text that tells of another time names its year once: `ليلة 29 أكتوبر 1956 … صباح 5 نوفمبر … في اليوم التالي`. A date
/// whose year is not said is then the first one from the last date told on, or shortly before it, if all of this holds:
/// - it stands in the same line, or both stand in items of a list, which begin with their dates if it is of the past;
/// - no date counted from now and no report of what someone says now stands between them;
/// - its clause tells of the same side of now: of what happened, behind a date that is over (in another
///   sentence a verb must say so), of what is to come, or of neither, behind one that lies ahead;
/// - it is no longer away than ``reach`` or, ahead and without a verb that says so, ``nearReach``, and on the
///   same side of now; of what lies ahead, the nearest to the date told last is meant.
///
/// What refers to the last date told (`the following Friday`, `two days later`) is counted from it in any line.
/// Each date is looked at once, with the text between it and the one before.
package struct Timeline: Sendable {
  /// How far behind the last date told an open one may lie, in days.
  static let reach = 366
  static let nearReach = 200
  /// How long ago a day is whose weekday alone tells its year, in days.
  static let longAgo = 250
  /// How far before the date told last one may lie that is told behind it all the same, in days.
  static let reachBack = 30
  /// How long the time of a story is that goes on behind its sentence, in days: no bare year.
  static let stageLength = 92
  /// How far behind the last date told what refers to it may stand, in bytes.
  static let farthest = 800
  /// The same where it is counted back, as much may be from now: `العام السابق`.
  static let near = 250
  /// How near each other the members of a list stand, in bytes.
  static let listed = 4
  /// How long the time of an agenda is, in days, and how far down it may be told, in bytes.
  private static let agendaLength = 10
  private static let headLength = 300
  /// How much of one before a date may be its mark and a word, or its mark alone, in bytes.
  private static let bulletLength = 8
  private static let markLength = 24

  typealias Told = DatesTold.Told

  var told = DatesTold()
  /// The date from which open ones are chosen.
  private(set) var stage: Told?
  /// Whether lines have ended since then: items of a list all of them, or there would be no such date.
  var isOtherLine = false
  /// Whether the line of the last date is an item, and whether it begins with the date.
  var isInItem = false
  var isHead = false
  /// Whether the line of the stage does.
  var isStageHead = false
  /// Whether it is a year that its sentence begins with.
  var isScene = false
  /// Whether a story was said to begin with the stage, or with one before it that goes on.
  private(set) var isOpen = false
  /// Whether no verb says of the stage that it is to come: it is one for its sentence or list.
  var isGuess = false
  /// The last date at the head of a line of a list, and the days that the head of the document is about.
  var head: Told?
  var agenda: Told?
  /// What heads the line, its list and the lines under a heading.
  var scopes = Scopes()
  /// How many dates of another time were told on end, and whether any was counted from now so far.
  private(set) var run = 0
  private(set) var isPresent = false
  /// Whether a paragraph has ended since the stage.
  private(set) var isOtherParagraph = false
  /// Whether a date is the first thing in its line but for a mark, and whether the one before it was a weekday alone.
  var isLineHead = false
  var isBehindWeekday = false
  /// Whether it is the name of an item, and not only its first date.
  var isItemHead = false
  /// Whether it begins an item, or stands right behind its name: `- آخر موعد: 17 سبتمبر`.
  var isField = false
  /// The day that a sentence of its line began with, behind which no date was counted from now.
  var frame: Told?
  /// What the last date that refers to one told is counted from, and where it ends.
  var anchored: (told: Told, end: Int)?
  /// The last quarter or half that an item of this list is named after.
  var listed: Told?
  /// The last date that one is named after.
  var itemHead: Told?
  /// Where the last date ends.
  private var end = 0

  package init() {}

  /// The value of a date in its place among those told: what its rule found, or what the dates before it
  /// make of it; `nil` for what is only called one told of before (`اليوم نفسه`) where none was.
  package mutating func follow(
    _ value: DateValue, _ story: DateStory?, at range: TextRange, in document: Document
  ) -> DateValue? {
    guard story != nil || value.kind == .date || value.kind == .range else { return value }
    pass(to: range, in: document)
    told.passFeast(to: range, in: document)
    defer { end = range.upperBound }
    if case .passed(let length)? = story?.role {
      pass(length, story, at: range, in: document)
      return value
    }
    guard let story else {
      (stage, run) = (nil, 0)
      told.note(value, nil, at: range)
      noteHead(value, at: range)
      return value
    }
    let chosen = found(value, story, at: range, in: document)
    if chosen == nil, case .next(let point, nil) = story.role, point.isSame { return nil }
    let found = chosen ?? value
    told.note(found, story, at: range)
    noteHead(found, at: range)
    noteDivision(found, story, at: range)
    noteScope(found, story, at: range, isChosen: chosen != nil, in: document)
    noteRun(found, story, at: range, isChosen: chosen != nil, in: document)
    move(to: found, story, at: range, isChosen: found != value, in: document)
    return found
  }

  // MARK: What was told

  /// Takes note of the lines that end between two dates.
  private mutating func pass(to range: TextRange, in document: Document) {
    (isLineHead, isItemHead, isField) = (false, false, false)
    guard end <= range.lowerBound else { return }
    let newline = document.text[end..<range.lowerBound].lastIndex(of: 0x0A)
    guard newline != nil || end == 0 else { return }
    let line = newline.map { $0 + 1 } ?? 0
    let isNamed = Self.endsName(document.text, range, from: line)
    let isItem =
      isNamed
      || Self.isItem(document.text[line...], before: range.lowerBound)
        && !Self.isLine(document.text, range, from: line)
    scopes.pass(isItem: isItem, isFar: line - end > Self.farthest, newline != nil)
    if scopes.passLines(document.text[end..<line]) { stage = nil }
    if newline != nil {
      frame = nil
      if !isItem || line - end > Self.farthest { (listed, itemHead) = (nil, nil) }
      if !isItem || !isInItem || line - end > Self.farthest {
        head = nil
        if isItem || isInItem || !isStory || line - end > Self.farthest { stage = nil }
        isOtherParagraph = stage != nil
      }
      isOtherLine = !isOtherParagraph
    }
    isInItem = isItem
    isHead = range.lowerBound - line <= Self.markLength
    isLineHead = isNamed || isItem && range.lowerBound - line <= Self.bulletLength
    isField = isItem && Self.isField(document.text[line..<range.lowerBound])
    isItemHead = isLineHead || isItem && isHead && Self.isName(document.text[range.upperBound...])
  }

  /// Takes note of the days that the head of a list or of the document is about.
  private mutating func noteHead(_ value: DateValue, at range: TextRange) {
    guard let first = value.first, let last = value.last else { return }
    let date = Told(first: first, last: last, range: range, isNow: false)
    if isLineHead, DatesTold.grain(of: value, date) == 1 { head = date }
    if (2...Self.agendaLength).contains(date.days), range.lowerBound < Self.headLength {
      agenda = date
    }
  }

  private mutating func move(
    to value: DateValue, _ story: DateStory, at range: TextRange, isChosen: Bool,
    in document: Document
  ) {
    guard let first = value.first, let last = value.last else { return }
    var date = Told(
      first: first, last: last, range: range, isNow: false, isDays: DatesTold.isDays(value))
    if story.isLate, (Self.stageLength + 1...Self.reach).contains(date.days) {
      date = date.end(Self.stageLength)
    }
    noteFrame(date, story, isChosen: isChosen)
    switch story.role {
    case .told where story.isAside: return
    case .told where Self.isCell(document.text, range): stage = nil
    case .passed: stage = stage == nil ? nil : date
    case .told:
      let isTime =
        date.days <= Self.stageLength || story.isFrame || isYear(date, story)
        || story.isSeason
      stage = isTime ? date : nil
    case .weekday where isChosen && date.last < (document.reference.day ?? date.last):
      // Those of a range go on from the range.
      if told.days.map({ !$0.isDays || date.first < $0.first || date.last > $0.last }) ?? true {
        stage = date
      }
    case .open(let point, _) where point.isDivision:
      // A half of the year told of goes on in it.
      if stage.map({ $0.first.year != first.year }) ?? false { stage = nil }
    case .open where isChosen: stage = date
    // A weekday that only fits a day long ago tells its year.
    case .open(let point, nil) where point.weekday != nil && isLongAgo(date, in: document):
      stage = date
    // What is to come goes on from there.
    case .open: stage = story.tense >= 0 && isAhead(date, in: document) ? date : nil
    case .next, .apart: stage = stage == nil ? nil : date
    case .weekday where isChosen: break
    // Last year the club won the cup in May.
    case .now where isChosen || story.isOfPastYear && !story.isAside: stage = date
    case .now:
      stage = date.days > Self.stageLength && (story.isFrame || !story.isAside) ? date : nil
    case .vague, .weekday: stage = nil
    }
    (isOtherLine, isOtherParagraph) = (false, false)
    isStageHead = isHead
    isScene = story.isScene && story.isFrame
    isOpen = stage != nil && (isOpen || story.isOpening)
    if case .weekday = story.role { isBehindWeekday = true } else { isBehindWeekday = false }
    if case .open = story.role { isGuess = !isChosen && story.tense == 0 } else { isGuess = false }
  }

  /// Takes note of the day that a sentence begins with.
  private mutating func noteFrame(_ date: Told, _ story: DateStory, isChosen: Bool) {
    switch story.role {
    case .told, .open:
      if story.isFrame, date.days == 1, story.tense <= 0 { frame = date }
    case .weekday where isChosen: if frame != nil { frame = date }
    case .now, .weekday: frame = nil
    default: break
    }
  }

  /// Makes a date the one from which open ones are chosen.
  mutating func noteStage(_ date: Told) { stage = date }

  /// Counts the dates of another time that follow each other.
  private mutating func noteRun(
    _ value: DateValue, _ story: DateStory, at range: TextRange, isChosen: Bool,
    in document: Document
  ) {
    guard let now = document.reference.day, let last = value.last else { return }
    switch story.role {
    case .told where story.isAside || Self.isCell(document.text, range): break
    case .told, .next, .apart:
      if now.daysSinceEpoch - last.daysSinceEpoch > Self.reach { run += 1 }
    case .open where isChosen: run += 1
    case .weekday where isChosen && last < now, .now where isChosen: break
    case .vague, .passed: break
    case .open(let point, nil)
    where point.weekday != nil && now.daysSinceEpoch - last.daysSinceEpoch > Self.longAgo:
      if now.daysSinceEpoch - last.daysSinceEpoch > Self.reach { run += 1 }
    case .open where run > 0: run = 0
    case .open, .now, .weekday: (run, isPresent) = (0, true)
    }
  }

  /// Whether the text tells of another time at length, and not a report that mentions one.
  var isStory: Bool { run >= 2 || run == 1 && !isPresent }

  // MARK: Choosing

  private mutating func found(
    _ value: DateValue, _ story: DateStory, at range: TextRange, in document: Document
  ) -> DateValue? {
    switch story.role {
    case .now where story.isMorrow: return morrow(story, at: range, in: document)
    case .now: return story.bare.flatMap { bare($0, story, in: document) }
    case .told, .vague, .passed: return nil
    case .weekday(let weekday): return self.weekday(weekday, value, story, at: range, in: document)
    case .next(let point, let end):
      let found = next(point, end, at: range, in: document)
      // كان قد تسلم الجائزة في الخامس من الشهر نفسه: not of the month that is to come.
      if point.day != nil, story.tense < 0, let now = document.reference.day,
        found?.first.map({ $0 > now }) == true
      {
        return resolver(from: now, in: document).value(of: point)
      }
      return found
    case .apart(let length, let sign):
      return apart(length, sign: sign, story, at: range, in: document)
    case .open(let start, let end):
      guard let now = document.reference.day, value.isResolved || !value.countryDays.isEmpty else {
        return nil
      }
      if value.isResolved, !start.isDivision, let found = scoped(start, end, story, in: document) {
        return found
      }
      if let found = inSection(start, end, story, now, in: document) { return found }
      if let found = division(start, end, story, in: document) { return found }
      if let stage, stage.first <= now, now <= stage.last, stage.days > Self.stageLength,
        stage.range.upperBound > story.sentence,
        let found = next(start, end, from: stage, in: document)
      {
        return found
      }
      let isFar =
        value.first.map { $0.daysSinceEpoch - now.daysSinceEpoch > Self.farAhead } ?? false
      guard let stage, isOnStage(story, stage, now, isFar: isFar) else { return nil }
      if start.isDivision, stage.days <= Self.stageLength { return nil }
      return candidates(start, end, story, stage, now, in: document).compactMap { found in
        var found = found
        found.countryDays = value.countryDays.merging(
          found.countryDays.filter { fits($0.value, story, stage, now) }
        ) { $1 }
        guard let first = found.first else { return found.countryDays.isEmpty ? nil : found }
        return found.isResolved && !found.isContradictory && fits(first, story, stage, now)
          && !(start.weekday != nil && isLongBefore(first, stage)) ? found : nil
      }.first
    }
  }
}
