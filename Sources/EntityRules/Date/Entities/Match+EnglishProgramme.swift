internal import DocumentModel
internal import Grammar

/// Weekdays of what is on a programme, in notices and lists of fixtures without a verb.
extension Match {
  /// How far before a weekday the noun stands that heads its clause, and how far behind it what is on, in words.
  private static var programmeReach: Int { 12 }
  /// How near a time of the clock stands, in words.
  private static var clockReach: Int { 3 }

  /// Whether a weekday in English is that of something to come by the noun that heads its clause, or by the time of
  /// the clock beside it: `Tickets on sale from Monday`, `Thursday 7pm, parish hall`. No verb of the past stands there.
  func isOnProgramme(_ start: Int) -> Bool {
    guard isEnglish(at: start), let last = span?.words.upperBound else { return false }
    // Tues.: choir practice
    let end = isWord(last, ".") && isWord(last + 1, ":") ? last + 1 : last
    guard !tellsWhatWas(around: start, end) else { return false }
    if headsPlan(before: start) { return true }
    guard isOfWeekday else { return false }
    let isHead = beginsClause(start)
    if isHead, (end..<end + Self.programmeReach / 2).contains(where: { has(.plannedNoun, at: $0) }),
      isWord(end, ":", "(", ",", "-", "–") || hasClock(from: end)
    {
      return true
    }
    // Wednesday: lunch, noon.
    if isHead, isWord(end, ":"), isShortWithClock(from: end + 1) { return true }
    // Sunday, 11.10pm: clubs announce a breakaway
    return hasClock(from: end) && !(end..<end + 7).contains { isWord($0, ":") && !isMinutes($0) }
      || hasClock(endingAt: start)
  }

  /// Whether a bare verb has no subject of its own: `Lakers: host Boston on Friday`, `Visit Denver on Sunday`.
  func isElliptic(_ index: Int) -> Bool {
    guard isOfWeekday, let next = word(at: index + 1), next.kind == .latin,
      !has(.functionWord, at: index + 1) || has(.definiteArticle, at: index + 1)
        || isWord(index + 1, "at")
    else { return false }
    // Bears (4-6) host Vikings
    if isWord(index - 1, ")"),
      let open = (index - 6..<index - 1).last(where: { isWord($0, "(") }), open > 0
    {
      return word(at: open - 1)?.kind == .latin && !isLowercase(open - 1)
    }
    return word(at: index - 1) == nil || isWord(index - 1, ":") || endsClause(index - 1)
  }

  /// Whether a pronoun is the subject of what is to come behind a word for when: `before they regroup on Friday`.
  func isAhead(pronoun index: Int) -> Bool {
    isOfWeekday && isWord(index, "they", "he", "she", "it", "we", "you", "i")
      && isWord(index - 1, "before", "when", "until", "till", "once", "if", "unless")
      && isLowercase(index + 1) && !isEnglishPast(index + 1)
      && clauseTense(at: index + 1).map { $0 == .bare } ?? true
  }

  /// Whether someone comes of an age on a date: `turns 19 on Halloween`.
  func isTurning(_ verb: Int) -> Bool {
    isWord(verb, "turns") && word(at: verb + 1)?.kind == .digits
  }

  /// Whether what someone forecast is told: `against the 10% it forecast in February`.
  func isForecast(_ verb: Int) -> Bool {
    isWord(verb, "forecast") && isWord(verb - 1, "it", "he", "she", "they", "we", "had", "bank")
  }

  /// Whether what is planned for a noun is told: `games to be played on Nov 23`, but not `is said to be held`.
  func isToBe(_ verb: Int) -> Bool {
    isWord(verb, "be") && isWord(verb - 1, "to") && clauseTense(at: verb - 2) == nil
      && (hasNoun(at: verb - 2) || word(at: verb - 2)?.kind == .digits)
      && folded(verb - 2).hasSuffix("ed") == false
      && (folded(verb + 1).hasSuffix("ed") || clauseTense(at: verb + 1) == .past)
  }

  /// Whether a comma closes what another opened right behind a name that begins its sentence: `Melbourne, premiers in
  /// 2021, go into`.
  func closesName(_ comma: Int) -> Bool {
    for index in stride(from: comma - 2, through: comma - 16, by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      guard isWord(index, ",") else { continue }
      return self.word(at: index - 1)?.kind == .latin && !isLowercase(index - 1)
        && (self.word(at: index - 2).map { _ in endsClause(index - 2) } ?? true
          || !isLowercase(index - 2)
            && (self.word(at: index - 3).map { _ in endsClause(index - 3) } ?? true))
    }
    return false
  }

  /// Whether a date says when the words quoted before it were said: `"It's over" — Graham Potter, April 1`.
  func isAttribution(_ start: Int) -> Bool {
    guard isEnglish(at: start), isWord(start - 1, ",") else { return false }
    for index in stride(from: start - 2, through: start - 7, by: -1) {
      guard let word = word(at: index) else { return false }
      if isWord(index, "—", "–", "-") { return isWord(index - 1, "\"", "”", "'", "’") }
      if word.kind != .latin || isLowercase(index) { return false }
    }
    return false
  }

  /// Whether a month or day by which something is is no more than how far it had come: `bottom at Christmas and safe by
  /// April`.
  func isReached(by start: Int) -> Bool {
    (isWord(start, "by") || isWord(start - 1, "by")) && !isDemanded(by: start) && !lastsUntil(start)
  }

  // MARK: The clause

  private func headsPlan(before start: Int) -> Bool {
    var heads: [Int] = []
    var first = start
    for index in stride(from: start - 1, through: start - Self.programmeReach, by: -1) {
      guard word(at: index) != nil, !endsClause(index) || isInNumber(index) || isWord(index, ";")
      else { break }
      if isWord(index, ":") { heads.append(index + 1) }
      first = index
    }
    return (heads + [first]).contains { head in
      (head..<min(head + 2, start)).contains { has(.plannedNoun, at: $0) }
    }
  }

  /// Whether a mark stands in a number: `8.15pm`.
  private func isInNumber(_ mark: Int) -> Bool {
    word(at: mark - 1)?.kind == .digits && word(at: mark + 1)?.kind == .digits
  }

  private func tellsWhatWas(around start: Int, _ end: Int) -> Bool {
    let before = stride(from: start - 1, through: start - Self.programmeReach, by: -1)
      .prefix { word(at: $0) != nil && (!endsClause($0) || isInNumber($0)) }
    let behind = (end..<end + Self.programmeReach)
      .prefix { word(at: $0) != nil && (!endsClause($0) || isInNumber($0)) }
    return before.contains { tells($0) } || behind.contains { tells($0) }
  }

  private func tells(_ index: Int) -> Bool {
    switch clauseTense(at: index) {
    case .past?: !isWord(index, "left", "cut", "set", "open", "closed", "shut", "put")
    case .told?, .says?: true
    default: isEnglishPast(index)
    }
  }

  // MARK: The clock

  /// Whether a few words up to the end of their sentence have a time of the clock among them.
  private func isShortWithClock(from first: Int) -> Bool {
    var index = first
    var found = false
    while word(at: index) != nil, !endsClause(index) || isInNumber(index) {
      guard index - first < Self.programmeReach else { return false }
      found = found || isClock(index) || isWord(index, "noon", "midday", "midnight", "dusk", "dawn")
      index += 1
    }
    return found
  }

  private func hasClock(from end: Int) -> Bool {
    (end..<end + Self.clockReach).contains { isClock($0) }
  }

  private func hasClock(endingAt start: Int) -> Bool {
    isWord(start - 1, "am", "pm", "a.m.", "p.m.")
      || isWord(start - 1, ",")
        && isWord(start - 2, "am", "pm", "a.m.", "p.m.")
  }

  /// Whether a time of the clock begins at a word: `7pm`, `9.30am`, `19:45`.
  private func isClock(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .digits, word.folded.count <= 5 else {
      return false
    }
    let next = isMinutes(index + 1) ? index + 3 : index + 1
    return next > index + 1 && isWord(index + 1, ":")
      || isWord(next, "am", "pm", "a.m", "p.m", "a.m.", "p.m.")
  }

  private func isMinutes(_ mark: Int) -> Bool {
    isWord(mark, ":", ".") && word(at: mark)?.isGlued == true && word(at: mark - 1)?.kind == .digits
      && word(at: mark + 1)?.kind == .digits && word(at: mark + 1)?.folded.count == 2
  }
}
