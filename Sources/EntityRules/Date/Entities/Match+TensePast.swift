internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Arabic verbs of the past that no list has, by their letters and the words beside them.
extension Match {
  /// Whether a word behind a relative pronoun is a verb of the past that no list has: `الذي فر`, `الذين توافدوا`.
  func isRelativePast(_ index: Int) -> Bool {
    let pronoun = arabic(at: index - 1)
    guard let word = word(at: index), word.kind == .arabic,
      ["الذي", "التي", "الذين"].contains(pronoun), !has(.nounPreposition, at: index),
      !Self.pronouns.contains(folded(index)), !Self.particles.contains(folded(index)),
      !has(.datePoint, at: index), !isFutureVerb(index)
    else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    // الذي سيهل
    if letters.count == 4, letters[0] == ArabicLetter.seen,
      letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh
    {
      return false
    }
    guard letters[0] == ArabicLetter.teh else { return letters[0] != ArabicLetter.yeh }
    let tail = letters.suffix(3)
    switch pronoun {
    // الذي توقف, but not الذي تنظمه الوزارة.
    case "الذي":
      return letters.last != ArabicLetter.heh && tail.dropFirst().first != ArabicLetter.heh
    case "الذين": return true
    // التي تسلمتها الوزارة
    default:
      return letters.count > 5
        && (tail == [ArabicLetter.teh, ArabicLetter.heh, ArabicLetter.alef]
          || tail.dropFirst() == [ArabicLetter.teh, ArabicLetter.heh])
    }
  }

  private static let particles: Set<String> = [
    "لا", "لم", "لن", "ما", "قد", "سوف", "ليس", "ليست", "له", "لها", "به", "بها", "فيه", "فيها",
    "منه", "منها", "عليه", "عليها", "كان", "كانت", "كانوا", "اليه", "اليها", "لديه", "لديها", "عنه",
    "عنها", "لهم", "بهم", "فيهم", "منهم", "عليهم", "اليهم", "لديهم", "عنهم", "هن", "وحده", "وحدها",
  ]

  /// Whether a word is an Arabic verb of the past that no list has, by its letters: feminine ones end in teh (`أدرجت`),
  /// others begin as derived ones do and have no long vowel (`استنكر`, `احتجز`, `انسحب`); or by the word before or
  /// behind it.
  func isPastVerb(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, !has(.pastLookalike, at: index),
      !standsBehindPreposition(index), !has(.place, at: index)
    else { return false }
    if isPerfect(index) || hasAgent(index) { return true }
    let whole = folded(index).unicodeScalars.map(\.value)
    var letters = whole[...]
    if letters.first == ArabicLetter.waw { letters.removeFirst() }
    // وقفت
    guard (4...8).contains(letters.count) || letters.count == 3 && whole.count == 4,
      let first = letters.first, !Self.hasArticle(whole)
    else { return false }
    let stem = Array(letters.dropFirst())
    if letters.last == ArabicLetter.teh {
      let vowel = letters.dropLast().last ?? first
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

  /// Whether some letters are those of a noun with its article, behind one letter or none.
  private static func hasArticle(_ letters: [UInt32]) -> Bool {
    let article = [ArabicLetter.alef, ArabicLetter.lam]
    let proclitics = [ArabicLetter.waw, ArabicLetter.beh, ArabicLetter.kaf, ArabicLetter.feh]
    return letters.starts(with: article) && letters.count < 6
      || proclitics.contains(letters[0]) && letters.dropFirst().starts(with: article)
  }

  /// Whether `قد` makes a verb one of the past: `وقد طرح`, but not `قد يطرح`. What begins with a teh may be either,
  /// and so may short ones with a noon.
  private func isPerfect(_ index: Int) -> Bool {
    let before = arabic(at: index - 1)
    guard ["قد", "وقد", "لقد", "ولقد"].contains(before),
      let first = folded(index).unicodeScalars.first?.value, first != ArabicLetter.yeh,
      !has(.datePoint, at: index), !isFutureVerb(index)
    else { return false }
    if first == ArabicLetter.teh {
      return before.contains("ل") || clauseTense(at: index - 2) == .was
        || (index - 4..<index - 1).contains { clauseTense(at: $0) == .was }
    }
    guard first == ArabicLetter.noon else { return folded(index) != "لا" }
    return before.contains("ل")
      || folded(index).unicodeScalars.count == 3
        && !["نجد", "نري", "نصل", "نقف", "نضع", "نعد", "نكن"].contains(folded(index))
  }

  /// Whether who did something stands behind a word that is written as a verb of the past in the masculine and as a
  /// noun: `وطرح البنك سندات`, but not `طرح السندات`.
  private func hasAgent(_ index: Int) -> Bool {
    guard has(.masculinePast, at: index) else { return false }
    // لكنه جدد عقده
    if ["انه", "بانه", "لانه", "لكنه", "ولكنه", "وانه", "كانه"].contains(arabic(at: index - 1)) {
      return true
    }
    return opensClause(index) && has(.masculineAgent, at: index + 1)
  }

  /// Whether a word right before a date says that what it places has happened, or one near it that it is what
  /// something goes on since: `المنشور في ديسمبر`, `منذ توقيع الاتفاق في ديسمبر`.
  func isBehindOutcome(_ start: Int, at index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic else { return false }
    if start - index <= Self.outcomeReach, arabic(at: index) == "منذ" || arabic(at: index) == "ومنذ"
    {
      let behind: [Category] = [.datePoint, .timeLength, .daypart, .timeUnit]
      return !behind.contains { has($0, at: index + 1) }
        && !(index + 1..<start).contains { word(at: $0)?.kind == .punctuation || isThat($0) }
    }
    guard start - index <= 3, has(.pastParticiple, at: index) else { return false }
    return (index + 1..<start).allSatisfy { place in
      has(.nounPreposition, at: place) || Self.particles.contains(arabic(at: place))
        || has(.timePreposition, at: place) || ["ولايته", "ولايتها"].contains(arabic(at: place))
    }
  }

  /// How far before a date what something goes on since may begin, in words.
  private static var outcomeReach: Int { 6 }
}
