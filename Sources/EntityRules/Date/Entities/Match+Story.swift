internal import DocumentModel
internal import Grammar

/// What a date's words and those around it say of its place in what the text tells.
extension Match {
  /// How far before a date its sentence and who reports it are looked for, in words.
  private static var sentenceReach: Int { 40 }
  /// How far before a date the word stands that makes an aside of its clause, or says that it was
  /// earlier, in words.
  private static var clauseReach: Int { 6 }

  /// How a point, or all from one to another, belongs to what the text tells.
  func story(
    of point: DateExpression, to end: DateExpression? = nil, _ tense: Int
  ) -> DateStory? {
    guard let start = items(0).first?.words.lowerBound else { return nil }
    guard let role = end.map({ point.role(to: $0) }) ?? point.role else { return nil }
    var story = DateStory(role: role, tense: tense)
    story.isFeast = point.isFeast
    story.isBeside = isBeside(start)
    story.isBreak = point.season != nil && isBreak(start)
    (story.isReturn, story.isBehindWork) = (isReturn(start), isBehindWork(start))
    story.isEnd = isEnd(start)
    switch role {
    case .told:
      // Figures are told by their quarters, and stories are not.
      story.isAside = point.isDivision || isAside(start) || isOfFigures(point, start)
      story.isFrame = beginsClause(start) || isNamedByVerb(start)
      story.isScene = !isEnglish(at: start) && !isSince(start)
      story.isOpening = isOpening(start)
      story.isLate = point.modifier == .end
      story.isSeason =
        point.secondYear != nil && isEnglish(at: start) && !story.isBeside
        && isWord(isWord(start - 1, "the") ? start - 2 : start - 1, "in", "during", "of")
      // The drought of 2023, when a shortage began in April
      if point.grain == .year, opensWhen {
        (story.isAside, story.isFrame) = (false, true)
      }
    case .open:
      place(&story, start)
      story.isEnd = story.isEnd || arabic(at: start - 1) == "الي"
      story.isEarlier = isEarlier(start) || isSince(start)
      story.isFrame = beginsClause(start)
    case .weekday:
      place(&story, start)
      story.isBeforeOrAfter = (max(0, start - Self.clauseReach)..<start).contains { index in
        ["قبل", "بعد", "before", "after"].contains(word(at: index) == nil ? "" : folded(index))
      }
      story.isSaid = isSaid(start)
      story.isEnd = story.isEnd || isPutOff(to: start)
      story.until = dayOfEnd(start)
      story.isFollowing = isFollowing(start)
    case .now:
      place(&story, start)
      story.isFrame = beginsClause(start) || isSubjectTime(start)
      story.isOfPastYear = point.isOfPastYear
      story.isOpening = story.isOfPastYear && isOpening(start)
      story.isAside =
        isAside(start) || !story.isOfPastYear && !isYearNoun || isCompared(start)
        // What is to be before the year ends may be long before.
        || leads(to: start, .before)
      story.isLate = point.modifier == .end
      story.bare = isBare(point) ? point : nil
      story.isMorrow = point.dayOffset == 1 && isMorrow(start)
    default: break
    }
    return story
  }

  /// How a period belongs there that is so many from the last one told.
  func story(_ unit: TimeUnit, _ offset: Int) -> DateStory? {
    if unit == .day {
      return DateStory(
        role: .next(
          .with {
            $0.dayOffset = offset
            $0.isToldFrom = true
          }))
    }
    return PeriodPhrases.period(unit, offset).map { DateStory(role: .next($0)) }
  }

  /// Says where the sentence before a word begins, and where who reports it stands.
  private func place(_ story: inout DateStory, _ start: Int) {
    var isSentence = true
    story.sentence = block.words[start].range.lowerBound
    for index in stride(from: start - 1, through: max(0, start - Self.sentenceReach), by: -1) {
      guard let word = word(at: index) else { return }
      if word.kind == .punctuation, endsClause(index) { isSentence = false }
      if isSentence {
        story.sentence = word.range.lowerBound
        story.isLatest = story.isLatest || isLatest(index)
      }
      if clauseTense(at: index) == .says, isReport(index, before: start) {
        story.report = word.range.upperBound
        return
      }
    }
  }

  /// Whether a verb of saying reports what someone says: `أعلن أن`, `قال:`, but not `أعلن وقف النار`.
  private func isReport(_ verb: Int, before start: Int) -> Bool {
    block.words[verb].kind == .latin
      || (verb + 1..<start).prefix(Self.clauseReach).contains { index in
        isThat(index) || word(at: index).flatMap { foldedByte(of: $0) } == UInt8(ascii: ":")
      }
  }

  /// Whether a date stands in brackets, a relative clause or the like.
  private func isAside(_ start: Int) -> Bool {
    // The blast of 4 August 2020 is named by its date.
    if isWord(start - 1, "of"), !isWord(start - 2, "most", "much", "rest", "all", "whole", "part") {
      return true
    }
    for index in stride(from: start - 1, through: max(0, start - Self.clauseReach), by: -1) {
      guard let word = word(at: index) else { return false }
      let folded = folded(index)
      // ستة أعوام بعد آخر زيارة له في نوفمبر 2018
      if folded == "بعد", item(of: Category.timeLength.symbol, endingAt: index) != nil {
        return true
      }
      if foldedByte(of: word) == UInt8(ascii: "(") || has(.aside, at: index) { return true }
      // From 30 in May 2024: what was before is compared.
      if index < start - 1, self.word(at: index + 1)?.kind == .digits,
        ["from", "من"].contains(folded)
      {
        return true
      }
      // Inflation, which peaked at 38% in May 2023
      if word.kind == .punctuation, !["%", "-", ".", "$"].contains(folded) || endsClause(index) {
        return false
      }
    }
    return isRelative(start)
  }

  /// Whether a year is that of a plan or forecast, which is made at another time: `إعداد مشروع قانون 2027`.
  private func isOfFigures(_ point: DateExpression, _ start: Int) -> Bool {
    point.grain == .year && !isEnglish(at: start)
      && (item(of: Category.figuresNoun.symbol, endingAt: start) != nil
        || has(.figuresNoun, at: start - 1))
  }

  /// Whether a date stands in a relative clause between commas, further on.
  private func isRelative(_ start: Int) -> Bool {
    guard let end = span?.words.upperBound, isWord(end, ",") else { return false }
    for index in stride(from: start - 1, through: max(0, start - 2 * Self.clauseReach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation || !endsClause(index) else {
        return false
      }
      guard isWord(index - 1, ",") else { continue }
      if isWord(index, "which", "who", "whose", "whom", "الذي", "التي", "الذين") { return true }
    }
    return false
  }

  /// Whether `, when` behind a date says what happened then.
  private var opensWhen: Bool {
    guard let end = span?.words.upperBound else { return false }
    return isWord(end, ",") && isWord(end + 1, "when")
  }

  /// Whether a period stands between an English noun and its verb: `a similar dispute last year lasted until`.
  private func isSubjectTime(_ start: Int) -> Bool {
    guard let next = span?.words.upperBound, hasNoun(at: start - 1), !isEnglishPast(start - 1)
    else { return false }
    return clauseTense(at: next) == .past || isEnglishPast(next)
  }

  /// Whether the verb before a date says that it was earlier than what is told.
  private func isEarlier(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - Self.clauseReach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation || isEarlierMark(index) else {
        return false
      }
      let folded = folded(index)
      if folded == "had" || folded == "قد" && clauseTense(at: index - 1) != nil { return true }
      if leadsBack(index) { return true }
    }
    return false
  }
}

extension DateExpression {
  /// Whether it is a quarter or half of a year.
  var isDivision: Bool { quarter != nil || half != nil }

  /// What it is in a story; `nil` where it says no time.
  fileprivate var role: DateStory.Role? {
    if isToldFrom { return .next(self) }
    if isOpen || isBeforeCommonEra || century != nil || decade != nil || tens != nil {
      return .vague
    }
    if isCountedFromNow { return .now }
    if let weekday, isBareWeekday { return .weekday(weekday) }
    if year != nil || gregorianYear != nil || pairedYear != nil { return .told }
    let isYearly =
      month != nil || season != nil || quarter != nil || half != nil || movable != nil
      || national != nil
    return isYearly ? .open(self, nil) : .now
  }

  /// Whether it is a weekday and no more.
  private var isBareWeekday: Bool {
    day == nil && month == nil && year == nil && week == nil && ordinalDay == nil && movable == nil
      && isWeekend == nil && national == nil && isGregorian
  }

  /// Whether it is a month, day or season of a year that is over: `مارس من العام الماضي`.
  fileprivate var isOfPastYear: Bool {
    guard case .offset(let years)? = year, years < 0, modifier == nil || month != nil else {
      return false
    }
    if case .number? = month { return true }
    return season != nil && month == nil
  }

  private var isCountedFromNow: Bool {
    if dayOffset != nil || direction != nil || sportSeason != nil { return true }
    // In this month of 1975.
    if case .number? = year { return false }
    return [year, quarter, month, week].contains { place in
      if case .offset? = place { true } else { false }
    }
  }

  /// What all from one point to another is: told where one of them is.
  fileprivate func role(to end: DateExpression) -> DateStory.Role? {
    guard let role, let last = end.role else { return nil }
    switch (role, last) {
    case (.open, .next) where year == nil && grain == end.grain:
      return .next(completed(from: end), end)
    case (_, .next): return .next(self, end)
    case (.vague, _), (_, .vague): return .vague
    case (.told, _), (_, .told): return .told
    case (_, .open) where day != nil || role.isOpen: return .open(self, end)
    case (.open, _) where end.day != nil: return .open(self, end)
    default: return .now
    }
  }
}

extension DateStory.Role {
  fileprivate var isOpen: Bool { if case .open = self { true } else { false } }
}
