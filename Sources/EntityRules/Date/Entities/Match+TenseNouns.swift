internal import ArabicText
internal import DocumentModel
internal import Grammar

/// What nouns and clauses that stand right before a weekday in Arabic say of its time, whatever the verb of the sentence.
extension Match {
  /// How far before a weekday such a noun may stand, in words.
  private static var nounReach: Int { 4 }

  /// What a word says that is no verb of the sentence: -1 for a noun of what nobody plans and for what comes behind
  /// something that was announced, 1 for what comes before something planned and for a clause on a noun; else `nil`.
  func tenseOfNoun(at index: Int, before start: Int) -> Int? {
    guard start - index <= 2 * Self.nounReach, isBareWeekday, word(at: index)?.kind == .arabic
    else {
      return nil
    }
    if start - index <= Self.nounReach, isMishap(index, before: start) { return -1 }
    if isBehindTold(index, before: start) { return -1 }
    if isBeforePlan(index, before: start) { return was(before: index) ? pastUnlessSoon : 1 }
    return isClauseOnNoun(index, before: start) || isPossible(index) ? 1 : nil
  }

  /// Whether a verb behind the match says what is to come in its sentence: `كان مقررا أن تنتهي الخميس، ستتواصل`.
  var isBeforeFuture: Bool {
    guard let end = span?.words.upperBound else { return false }
    for index in end..<end + 3 * Self.nounReach {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if isFutureVerb(index) { return true }
    }
    return false
  }

  /// What the verb behind a weekday says of what it is on, where that opens its clause: `مباراة السبت ستكون صعبة`.
  func tenseOfPlannedNoun(at start: Int) -> Int {
    guard isBareWeekday, has(.plannedNoun, at: start - 1), let end = span?.words.upperBound,
      word(at: end)?.kind == .arabic
    else { return 0 }
    guard let before = word(at: start - 2), before.kind != .punctuation else {
      return tenseOfVerb(behind: end)
    }
    return before.kind == .arabic && isThat(start - 2) ? tenseOfVerb(behind: end) : 0
  }

  /// Whether a word says of a noun what may be: `سيول قد تضرب الوديان`.
  private func isPossible(_ index: Int) -> Bool {
    guard arabic(at: index) == "قد", word(at: index - 1)?.kind == .arabic,
      !beginsWithArticle(index - 1), !isThat(index - 1), clauseTense(at: index - 1) == nil,
      clauseTense(at: index + 1) == nil
    else { return false }
    let letters = folded(index + 1).unicodeScalars.map(\.value)
    return letters.first == ArabicLetter.yeh
      || letters.first == ArabicLetter.teh && letters.last != ArabicLetter.teh
  }

  /// Whether a weekday is that of what nobody plans: `تعويض خسارته السبت`, `جرحى انفجار الاثنين`; but not `في حال فوزه
  /// السبت`, nor `يغيب للإصابة عن مباراة السبت`.
  private func isMishap(_ index: Int, before start: Int) -> Bool {
    guard has(.mishapNoun, at: index),
      items(of: Category.mishapNoun.symbol, startingAt: index).allSatisfy({ !$0.hasArticle }),
      (index + 1..<start).allSatisfy({ isPlain($0) && !["عن", "من"].contains(arabic(at: $0)) })
    else { return false }
    return !(index - 3..<index).contains { place in
      Self.chances.contains(arabic(at: place)) || clauseTense(at: place) == .condition
        || place >= index - 2 && has(.plannedNoun, at: place)
    }
  }

  /// What makes a noun of what nobody plans one of what may be.
  private static let chances: Set<String> = [
    "حال", "حاله", "خطر", "احتمال", "احتمالات", "تفادي", "لتفادي", "خشيه", "منع", "لمنع", "تحقيق",
    "لتحقيق", "اجل", "بخطر", "دون", "بدون", "تجنب", "لتجنب", "فرصه", "انتظار", "بانتظار",
  ]

  /// Whether a word for after leads to what was told or done on a weekday: `بعد إعلان الجيش الاثنين`.
  private func isBehindTold(_ index: Int, before start: Int) -> Bool {
    guard Self.behind.contains(arabic(at: index)), Self.deeds.contains(arabic(at: index + 1)) else {
      return false
    }
    return (index + 2..<start).allSatisfy { isPlain($0) }
  }

  private static let behind: Set<String> = [
    "بعد", "وبعد", "عقب", "وعقب", "اثر", "واثر", "غداه", "فور", "منذ", "ومنذ", "اعقاب",
  ]
  private static let deeds: Set<String> = [
    "اعلان", "اعلانه", "اعلانها", "صدور", "نشر", "كشف", "كشفه", "كشفها", "اتهام", "اتهامه",
    "اتهامها",
    "تاكيد", "تاكيده", "تاكيدها", "رفض", "رفضه", "رفضها", "اقرار", "توقيع", "توقيعه", "توقيعها",
    "تصريح", "تصريحات", "تسجيل", "اقدام", "تعرض", "تعرضه", "تعرضها", "تلقي", "تلقيه", "تلقيها",
    "العثور", "اندلاع", "ضبط", "قرار", "بيان", "موافقه", "مصادقه", "اطلاق", "استهداف", "استقاله",
    "استقالته", "استقالتها", "اقاله", "اقالته", "اقالتها", "قيام", "قيامه", "تنفيذ", "فشل", "فشله",
  ]

  /// Whether a word for before leads to what is planned for a weekday: `قبيل لقاء الخميس`.
  private func isBeforePlan(_ index: Int, before start: Int) -> Bool {
    ["قبيل", "وقبيل", "عشيه", "وعشيه", "قبل", "وقبل"].contains(arabic(at: index))
      && start - index <= Self.nounReach && has(.plannedNoun, at: index + 1)
      && (index + 2..<start).allSatisfy { isPlain($0) }
  }

  /// Whether a word is a verb of the present with its object that says of the noun before it what is on the weekday
  /// behind it: `مباراة يخوضها الجمعة`, `اجتماع تعقده الحكومة الخميس`.
  private func isClauseOnNoun(_ index: Int, before start: Int) -> Bool {
    guard start - index <= 3, word(at: index - 1)?.kind == .arabic,
      !standsBehindPreposition(index), !Self.pronouns.contains(arabic(at: index - 1)),
      !isThat(index - 1), clauseTense(at: index - 1) != .was, arabic(at: index - 1) != "لا",
      (index + 1..<start).allSatisfy({ isPlain($0) }), !has(.presentLookalike, at: index)
    else { return false }
    var letters = folded(index).unicodeScalars.map(\.value)[...]
    let isFeminine = letters.last == ArabicLetter.alef
    if isFeminine { letters.removeLast() }
    guard letters.last == ArabicLetter.heh, isFeminine || endsInHeh(index) else { return false }
    letters.removeLast()
    switch letters.first {
    case ArabicLetter.yeh: return (4...6).contains(letters.count)
    case ArabicLetter.teh: return letters.count == 4
    default: return false
    }
  }

  /// Whether a word as it is written ends in a heh, and no teh marbuta.
  func endsInHeh(_ index: Int) -> Bool {
    guard let word = word(at: index) else { return false }
    return document.text[Int(word.range.lowerBound)..<Int(word.range.upperBound)].suffix(2)
      .elementsEqual([0xD9, 0x87])
  }

  /// Whether a word is one of nouns and prepositions: no mark, verb, relative pronoun or word for that.
  private func isPlain(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic,
      !has(.relativeWord, at: index) || arabic(at: index) == "من"
    else { return false }
    return !isThat(index) && !isFutureVerb(index)
      && (clauseTense(at: index) == nil || isNoun(index))
  }
}
