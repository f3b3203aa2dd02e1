internal import DocumentModel

/// Weekdays that the dates told before them place.
extension Timeline {
  /// How long ago the day of a story is that weekdays without a date go with, in days.
  private static let remote = 45
  /// How near behind a day that lies ahead a weekday of its sentence follows it, in bytes.
  private static let sentenceReach = 120
  /// How near a weekday stands that is the next of a list, in bytes.
  private static let beside = 6
  /// How far behind a weekday the colon stands that makes it a name, in bytes.
  private static let colonReach = 12

  /// A weekday in a list that its days begin, one of the days that were just told, in one sentence if they are over, or
  /// one that comes behind another in a sentence of what is to come.
  func weekday(
    _ weekday: Int, _ value: DateValue, _ story: DateStory, at range: TextRange,
    in document: Document
  ) -> DateValue? {
    guard let now = document.reference.day, let day = value.first else { return nil }
    let found: CalendarDay?
    if let until = story.until, abs(until.daysSinceEpoch - now.daysSinceEpoch) <= Self.remote {
      found = (1...7).lazy.compactMap { until.adding(days: -$0) }.first { $0.weekday == weekday }
    } else if let day = followed(weekday, day, story, now, at: range, in: document) {
      found = day
    } else if isLineHead, let head {
      found = head.last.adding(days: 1).flatMap { Self.next(weekday, from: $0) }
    } else if isInItem, let head,
      (0...Self.beside).contains(range.lowerBound - head.range.upperBound)
    {
      found = head.last.adding(days: 1).flatMap { Self.next(weekday, from: $0) }
    } else if isLineHead, let agenda, story.tense <= 0 || agenda.last >= now && agenda.first > now {
      found = Self.next(weekday, from: agenda.first).flatMap { $0 <= agenda.last ? $0 : nil }
    } else if story.isFollowing, story.tense >= 0, let told = told.last(of: .day), told.days == 1,
      told.last >= now, !isOtherLine, !isOtherParagraph, told.range.upperBound > story.sentence
    {
      found = told.last.adding(days: 1).flatMap { Self.next(weekday, from: $0) }
    } else if let told = told.last(of: .day), story.tense >= 0, told.first > now, !isOtherLine,
      (0...Self.near).contains(range.lowerBound - told.range.upperBound)
    {
      if let same = Self.next(weekday, from: told.first), same <= told.last {
        found = same
      } else if story.tense > 0 || isBeside(told, range), isBehindWeekday, day < told.first,
        now <= day || isBeside(told, range),
        !story.isBeforeOrAfter,
        told.range.upperBound > story.sentence
      {
        found = Self.next(weekday, from: told.last)
      } else if isBehindAhead(told, story, at: range, now), day < told.first {
        found = Self.next(weekday, from: told.last)
      } else if story.isEnd, day < told.first {
        found = Self.next(weekday, from: told.last)
      } else {
        found = nil
      }
    } else {
      found = storyDay(story, now, at: range, in: document).flatMap {
        $0.isDays ? self.weekday(weekday, in: $0) : Self.next(weekday, from: $0.last)
      }
    }
    guard let found, found != day else { return nil }
    return DateValue(kind: .date, value: found.iso, first: found, last: found)
  }

  /// The day of a weekday that follows another: joined to it (`Sunday and Monday`), named as the next in a line (`Monday:
  /// … Tuesday: …`), or without a tense of its own behind one that is to come in the same sentence.
  private func followed(
    _ weekday: Int, _ day: CalendarDay, _ story: DateStory, _ now: CalendarDay,
    at range: TextRange, in document: Document
  ) -> CalendarDay? {
    guard isBehindWeekday, !isOtherLine, !isOtherParagraph, let told = told.last(of: .day),
      told.days == 1, told.range.upperBound <= range.lowerBound,
      let next = told.last.adding(days: 1).flatMap({ Self.next(weekday, from: $0) })
    else { return nil }
    let text = document.text
    let between = text[told.range.upperBound..<range.lowerBound]
    if between.elementsEqual(" and ".utf8) || between.elementsEqual(" or ".utf8) {
      return story.tense < 0 && next > now && told.last < now ? nil : next
    }
    if Self.names(text[told.range.upperBound...]), Self.names(text[range.upperBound...]) {
      return told.last > now || next <= now ? next : nil
    }
    return story.tense == 0 && told.first > now && day < now
      && told.range.upperBound > story.sentence && text[range.lowerBound] < 0x80 ? next : nil
  }

  /// Whether a colon follows a weekday, or the time of the clock behind it.
  private static func names(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let colon = rest.prefix(colonReach).firstIndex(of: 0x3A) else { return false }
    let head = rest[..<colon]
    return head.isEmpty
      || head.first == 0x2C && head.contains { (0x30...0x39).contains($0) }
        && head.last.map { $0 > 0x40 } == true
  }

  /// Whether a weekday stands shortly behind a day of its sentence that is more than a week ahead, and so follows
  /// it: `الخميس 1 يناير، والجمعة راحة، ويعود الدوام الأحد`.
  private func isBehindAhead(
    _ told: Told, _ story: DateStory, at range: TextRange, _ now: CalendarDay
  ) -> Bool {
    told.days == 1 && !story.isBeforeOrAfter && !told.isNow
      && told.range.upperBound > story.sentence && story.report <= told.range.upperBound
      && told.first.daysSinceEpoch - now.daysSinceEpoch > 7
      && range.lowerBound - told.range.upperBound < Self.sentenceReach
  }

  /// The day of a story of another time that a weekday stands behind: `في 12 تموز 1948 … وعند ظهر الثلاثاء`.
  private func storyDay(
    _ story: DateStory, _ now: CalendarDay, at range: TextRange, in document: Document
  ) -> Told? {
    let days = [self.told.days, self.told.last(of: .day)].lazy.compactMap { $0 }
      .first { $0.range.upperBound > story.sentence && !$0.isNow }
    guard !story.isSaid || isBehindWeekday || scopes.item != nil, !story.isBeforeOrAfter,
      let told = scopes.item ?? stage ?? days ?? frame,
      told.days == 1 || told.isDays && told.days <= 31,
      now.daysSinceEpoch - told.last.daysSinceEpoch
        > (told.isDays && told.range.upperBound > story.sentence ? Self.reachBack : Self.remote),
      scopes.item != nil
        || (isStory || isOpen || told.range == frame?.range
          || told.range.upperBound > story.sentence && (told.isDays || !isPresent)) && !isOtherLine
          && !isOtherParagraph,
      story.tense <= 0
        || told.range.upperBound > story.sentence
          && now.daysSinceEpoch - told.last.daysSinceEpoch > Self.reach
    else { return nil }
    // Behind a colon someone may speak of now.
    let nearest = max(told.range.upperBound, range.lowerBound - Self.farthest)
    let isSpeech = scopes.item == nil && document.text[nearest..<range.lowerBound].contains(0x3A)
    return isSpeech ? nil : told
  }

  /// The month or year that the last date told lies in, of what belongs to it.
  func bare(_ point: DateExpression, _ story: DateStory, in document: Document) -> DateValue? {
    guard let now = document.reference.day else { return nil }
    if let item = scopes.item, item.last < now, item.days <= 31, story.tense <= 0 {
      return resolver(from: item.last, in: document).value(of: point)
    }
    // The items of a list that their dates begin go on from each other.
    guard !isOtherLine || isItemHead && isStageHead, !isOtherParagraph,
      let told = stage ?? (point.month == nil || story.tense >= 0 ? nil : self.told.last(days: 31)),
      told.range.upperBound > story.sentence || told.first <= now && isOnStage(story, told, now),
      told.first <= now || isOnStage(story, told, now)
    else { return nil }
    let value = resolver(from: told.last, in: document).value(of: point)
    return value.isResolved ? value : nil
  }

  /// The day behind the one told last, of what happened or is to come behind it in its sentence.
  func morrow(
    _ story: DateStory, at range: TextRange, in document: Document
  ) -> DateValue? {
    guard let now = document.reference.day, let told = told.last(of: .day),
      (0...Self.near).contains(range.lowerBound - told.range.upperBound),
      told.last < now
        ? story.tense < 0 || isStory || told.range.upperBound > story.sentence
        : told.range.upperBound > story.sentence && story.tense >= 0,
      let day = told.last.adding(days: 1)
    else { return nil }
    return DateValue(kind: .date, value: day.iso, first: day, last: day)
  }

  /// A weekday of some days told of: the first or last of them, else the first one or the one behind them.
  private func weekday(_ weekday: Int, in days: Told) -> CalendarDay? {
    if days.first.weekday == weekday { return days.first }
    if days.last.weekday == weekday { return days.last }
    return Self.next(weekday, from: days.first)
  }

  /// Whether nothing but a conjunction stands between a weekday and the one told last.
  private func isBeside(_ told: Told, _ range: TextRange) -> Bool {
    range.lowerBound - told.range.upperBound <= Self.beside
  }

  private static func next(_ weekday: Int, from day: CalendarDay) -> CalendarDay? {
    day.adding(days: (weekday - day.weekday + 7) % 7)
  }
}
