internal import ArabicText
internal import DocumentModel
internal import Grammar

/// What Arabic verbs of the present that no list has say of the time of a date behind them, and conditions.
extension Match {
  /// How far before a verb the word stands that makes a condition of its clause, in words.
  private static var conditionReach: Int { 6 }

  /// Whether a word is a verb of what is or comes, by its letters: `ويراجع`, `تتوقف`.
  func isPresentVerb(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, !has(.presentLookalike, at: index),
      !standsBehindPreposition(index)
    else { return false }
    var letters = folded(index).unicodeScalars.map(\.value)[...]
    if letters.first == ArabicLetter.waw { letters.removeFirst() }
    guard (3...9).contains(letters.count) else { return false }
    let isFeminine = letters.last == ArabicLetter.heh
    if letters.first == ArabicLetter.yeh {
      // يسلمه has its object behind it, يمنية is a noun.
      return !isFeminine || letters.dropLast().last != ArabicLetter.yeh
    }
    guard letters.count > 3, letters.first == ArabicLetter.teh, !isFeminine,
      letters.last != ArabicLetter.teh
    else {
      return false
    }
    return letters.dropFirst().first == ArabicLetter.teh || arabic(at: index - 1) == "التي"
      || !Self.isVerbalNoun(letters) && opensClause(index) && isFeminineAgent(index + 1)
  }

  /// Whether a verb may open its clause at a word: none stands before it, or one that leads to a clause.
  func opensClause(_ index: Int) -> Bool {
    word(at: index - 1)?.kind != .arabic || Self.openers.contains(arabic(at: index - 1))
      || folded(index).unicodeScalars.first?.value == ArabicLetter.waw
  }

  /// Whether some letters that begin with a teh are those of a noun of the second form: `تنظيم`.
  private static func isVerbalNoun(_ letters: ArraySlice<UInt32>) -> Bool {
    letters.count == 5 && letters.dropLast().last == ArabicLetter.yeh
  }

  /// Whether a word is one of whom or what a verb in the feminine tells: `الوزارة`, `السلطات`, `مصر`, `المدارس`.
  private func isFeminineAgent(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic, !has(.nounPreposition, at: index) else { return false }
    if has(.country, at: index) || has(.place, at: index) || has(.feminineAgent, at: index) {
      return true
    }
    let letters = folded(index).unicodeScalars.map(\.value)
    return letters.count > 3 && letters.last == ArabicLetter.heh
      || letters.count > 4 && letters.suffix(2) == [ArabicLetter.alef, ArabicLetter.teh]
  }

  /// What a verb of the present says of a date behind it: 1 where it is that of its clause, 0 where it leaves the
  /// time open, `nil` where it is no verb, or one of another's clause (`الذي يضم`, `وهو يلعب`, `قبل أن يعود`).
  func tenseOfPresent(_ verb: Int, before start: Int) -> Int? {
    guard isPresentVerb(verb) else { return isOpenVerb(verb) ? 0 : nil }
    let before = arabic(at: verb - 1)
    // العاصفة التي تبلغ ذروتها الخميس
    if has(.relativeWord, at: verb - 1) { return start - verb <= 3 ? 1 : nil }
    if Self.pronouns.contains(before) { return nil }
    if was(before: verb) { return pastUnlessSoon }
    if before == "ان" || before == "الا" {
      let governor = clauseTense(at: verb - 2)
      if has(.nounPreposition, at: verb - 2), arabic(at: verb - 2) != "علي" { return nil }
      if governor == .past || arabic(at: verb - 2) == "دون" { return nil }
      return isSameClause(verb, start) ? 1 : 0
    }
    if before == "لا" || before == "ولا" { return 0 }
    // وإذا تعذرت الرؤية يكون الأربعاء
    if isBareWeekday, isOnCondition(verb), isSameClause(verb, start) { return 1 }
    let isOpening =
      self.word(at: verb - 1)?.kind != .arabic || Self.openers.contains(before)
      || folded(verb).unicodeScalars.first?.value == ArabicLetter.waw
    // طفل يبلغ العاشرة: what describes a noun says nothing of the sentence.
    if !isOpening, !before.hasPrefix("ال") {
      return start - verb <= 2 ? isBareWeekday && start == verb + 1 ? 1 : 0 : nil
    }
    // يحصد القمح في مايو: months may be those of every year.
    let isDay = (0..<5).contains { place in
      point(place).map { $0.weekday != nil || $0.day != nil || $0.isWeekend == true } ?? false
    }
    let isFrom = arabic(at: start - 1) == "من" || arabic(at: start) == "من"
    return isOpening && (isDay || isWhen(start, of: verb))
      && (!isFrom || isBareWeekday && !Self.habits.contains(arabic(at: verb)))
      && isSameClause(verb, start) ? 1 : 0
  }

  /// Whether a verb of the past is one of a condition: `إذا فاز`, `فإن ثبت`.
  func isOnCondition(_ verb: Int) -> Bool {
    guard word(at: verb)?.kind == .arabic else { return false }
    let before = arabic(at: verb - 1)
    if before == "فان" || before == "وان" || before == "ان" && isStart(verb - 1) { return true }
    for index in stride(from: verb - 1, through: max(0, verb - Self.conditionReach), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if clauseTense(at: index) == .condition { return arabic(at: index - 1) != "ما" }
      // فإن ثبت صام الناس
      if arabic(at: index) == "فان", [.past, .told].contains(clauseTense(at: index + 1)) {
        return true
      }
    }
    return false
  }

  /// The folded letters of an Arabic word, or none.
  func arabic(at index: Int) -> String {
    word(at: index)?.kind == .arabic ? folded(index) : ""
  }

  /// Whether a word that begins a clause may be a verb of the past or of the present: `وترفع`, `وتحول`.
  private func isOpenVerb(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, !has(.place, at: index),
      !has(.country, at: index)
    else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    return letters.count == 5 && letters.starts(with: [ArabicLetter.waw, ArabicLetter.teh])
      && letters.last != ArabicLetter.teh && letters.last != ArabicLetter.heh
  }

  /// Verbs of what is so every week: يعمل من السبت إلى الخميس.
  private static let habits: Set<String> = ["يعمل", "تعمل", "ويعمل", "وتعمل", "يداوم", "تداوم"]

  static let pronouns: Set<String> = [
    "هو", "هي", "هم", "هما", "وهو", "وهي", "وهم", "وهما",
  ]
  static let openers: Set<String> = ["كما", "فيما", "بينما", "قد", "وقد", "ربما", "ثم"]

  /// Whether no mark, word for that or relative pronoun stands between a verb and a date.
  private func isSameClause(_ verb: Int, _ start: Int) -> Bool {
    !(verb + 1..<start).contains { index in
      guard let word = word(at: index), word.kind != .punctuation else { return true }
      guard word.kind == .arabic else { return false }
      return isThat(index) || has(.relativeWord, at: index) && folded(index) != "من"
    }
  }

  private func isStart(_ index: Int) -> Bool {
    word(at: index - 1).map { $0.kind == .punctuation } ?? true
  }
}
