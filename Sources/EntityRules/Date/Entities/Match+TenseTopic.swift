internal import ArabicText
internal import DocumentModel
internal import Grammar

/// What is said of a weekday that its clause is about.
extension Match {
  /// What a clause says whose topic is a weekday: 1 where a noun behind it says what is on that day (`الخميس أول أيام
  /// الامتحانات`, `أن الأحد عطلة`), or what the verb behind it tells where a word for that leads to it (`أن يوم الأحد
  /// سيكون`); `nil` where the weekday is no topic.
  func tenseOfTopic(_ start: Int) -> Int? {
    guard isBareWeekday || isWeekend, !isEnglish(at: start), let end = span?.words.upperBound,
      !(0..<4).contains(where: { point($0)?.direction != nil })
    else { return nil }
    if let tense = tenseOfNext(start, end) { return tense }
    let isTold = Self.thats.contains(arabic(at: start - 1))
    guard isTold || isTitled(start) || beginsClause(start) else { return nil }
    let tense = tenseOfVerb(behind: end)
    if isTold, tense != 0 { return tense }
    return tense >= 0 && saysWhatIsOn(predicate(behind: end)) ? 1 : nil
  }

  /// What the verb right behind a weekday says with which a clause begins behind a comma: `… الخميس، وفي نهاية الأسبوع
  /// تختتم`.
  private func tenseOfNext(_ start: Int, _ end: Int) -> Int? {
    guard
      let comma = (start - 3..<start).last(where: { word(at: $0)?.kind == .punctuation }),
      [",", "،"].contains(folded(comma)), folded(comma + 1, has: "\u{0648}"),
      (comma + 1..<start).allSatisfy({ has(.timePreposition, at: $0) || has(.daypart, at: $0) })
    else { return nil }
    if isFutureVerb(end) || isPresentVerb(end) || mayOpen(end) { return 1 }
    return clauseTense(at: end) == .past || isPastVerb(end) ? -1 : nil
  }

  /// Whether a word may be a verb of the present in the feminine, by its letters: `تختتم`, but not `تنظيم`.
  private func mayOpen(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic, !has(.presentLookalike, at: index) else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    let ends = [ArabicLetter.heh, ArabicLetter.teh, ArabicLetter.alef]
    return (4...6).contains(letters.count) && letters[0] == ArabicLetter.teh
      && !ends.contains(letters[letters.count - 1])
      && letters[letters.count - 2] != ArabicLetter.yeh && clauseTense(at: index) != .past
  }

  /// Whether a colon or a stroke parts a weekday from what stands before it.
  private func isTitled(_ start: Int) -> Bool {
    word(at: start - 1)?.kind == .punctuation && [":", "|"].contains(folded(start - 1))
  }

  /// Where the predicate begins behind a topic: a pronoun may part them, or in headlines two full stops.
  private func predicate(behind end: Int) -> Int {
    if Self.pronouns.contains(arabic(at: end)) { return end + 1 }
    let isMark = word(at: end)?.kind == .punctuation && word(at: end + 1)?.kind == .punctuation
    return isMark && folded(end) == "." && folded(end + 1) == "." ? end + 2 : end
  }

  /// Whether a noun says what a day is, or is planned for it: `آخر موعد`, `غرة`, `عطلة`, `يوم حداد`.
  private func saysWhatIsOn(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic, !folded(index, has: "\u{0648}") else { return false }
    if has(.plannedNoun, at: index) || Self.kindsOfDay.contains(arabic(at: index)) { return true }
    let isCounted = has(.ordinal, at: index, bare: true) || has(.periodPart, at: index, bare: true)
    return isCounted && !beginsWithArticle(index) && word(at: index + 1)?.kind == .arabic
      && !beginsWithArticle(index + 1)
  }

  private static let thats: Set<String> = [
    "ان", "بان", "فان", "وان", "وبان", "لان", "ولان", "كون",
  ]
  private static let kindsOfDay: Set<String> = [
    "غره", "المتمم", "متمم", "يوم", "موعد", "الموعد", "ليله", "يوما",
  ]
}
