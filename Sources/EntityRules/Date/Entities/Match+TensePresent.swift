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
    let isOpening =
      self.word(at: verb - 1)?.kind != .arabic || Self.openers.contains(before)
      || folded(verb).unicodeScalars.first?.value == ArabicLetter.waw
    // طفل يبلغ العاشرة: what describes a noun says nothing of the sentence.
    if !isOpening, !before.hasPrefix("ال") { return start - verb <= 2 ? 0 : nil }
    // يحصد القمح في مايو: months may be those of every year.
    let isDay = (0..<4).contains { place in
      point(place).map { $0.weekday != nil || $0.day != nil } ?? false
    }
    return isOpening && isDay && arabic(at: start - 1) != "من" && arabic(at: start) != "من"
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

  /// Whether a word behind a relative pronoun is a verb of the past that no list has: `الذي فر`.
  func isRelativePast(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic,
      ["الذي", "التي", "الذين"].contains(arabic(at: index - 1)), !has(.nounPreposition, at: index),
      !Self.pronouns.contains(folded(index)), !Self.particles.contains(folded(index)),
      !has(.datePoint, at: index), !isFutureVerb(index)
    else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    return ![ArabicLetter.yeh, ArabicLetter.teh, ArabicLetter.seen].contains(letters[0])
      && !letters.starts(with: [ArabicLetter.alef, ArabicLetter.lam])
  }

  private static let particles: Set<String> = [
    "لا", "لم", "لن", "ما", "قد", "سوف", "ليس", "ليست", "له", "لها", "به", "بها", "فيه", "فيها",
    "منه", "منها", "عليه", "عليها", "كان", "كانت", "كانوا", "اليه", "اليها", "لديه", "لديها", "عنه",
    "عنها",
  ]

  /// Whether a word is an Arabic verb of the past that no list has, by its letters: feminine ones end in teh (`أدرجت`),
  /// others begin as derived ones do and have no long vowel (`استنكر`, `احتجز`, `انسحب`).
  func isPastVerb(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, !has(.pastLookalike, at: index),
      !standsBehindPreposition(index), !has(.place, at: index)
    else { return false }
    var letters = folded(index).unicodeScalars.map(\.value)[...]
    if letters.first == ArabicLetter.waw { letters.removeFirst() }
    guard (4...8).contains(letters.count), let first = letters.first,
      !letters.prefix(3).contains(ArabicLetter.lam)
        || !letters.prefix(2).contains(ArabicLetter.alef)
    else { return false }
    let stem = Array(letters.dropFirst())
    if letters.last == ArabicLetter.teh {
      let vowel = stem[stem.count - 2]
      return ![ArabicLetter.alef, ArabicLetter.waw, ArabicLetter.yeh].contains(vowel)
    }
    guard first == ArabicLetter.alef,
      !stem.contains(where: { Self.weakLetters.contains($0) })
    else { return false }
    switch stem.count {
    case 4: return stem[0] == ArabicLetter.noon || stem[1] == ArabicLetter.teh
    case 5: return stem[0] == ArabicLetter.seen && stem[1] == ArabicLetter.teh
    default: return false
    }
  }

  private static let weakLetters: Set<UInt32> = [
    ArabicLetter.alef, ArabicLetter.waw, ArabicLetter.yeh, ArabicLetter.heh,
  ]
  private static let pronouns: Set<String> = [
    "هو", "هي", "هم", "هما", "وهو", "وهي", "وهم", "وهما",
  ]
  private static let openers: Set<String> = ["كما", "فيما", "بينما", "قد", "وقد", "ربما", "ثم"]

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
