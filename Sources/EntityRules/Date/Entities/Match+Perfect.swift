internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Arabic verbs of what happened that no list knows, by their letters.
extension Match {
  /// Whether a word may be a verb of the third person: `واجهت`, `انطلق`.
  func isPerfect(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, (8...16).contains(word.folded.count)
    else { return false }
    var letters = folded(index).unicodeScalars.map(\.value)
    if letters.count > 4, letters[0] == ArabicLetter.waw, letters[1] != ArabicLetter.alef {
      letters.removeFirst()
    }
    guard Self.isFeminine(letters) || Self.isDerived(letters) else { return false }
    if Self.names.contains(where: { has($0, at: index) }) || standsBehindPreposition(index) {
      return false
    }
    let stem = String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    return !Self.nouns.contains(stem)
  }

  /// What is listed as the name of something.
  private static let names = [
    Category.month, .hijriMonth, .weekday, .timeUnit, .season, .feast, .functionWord, .currency,
    .place, .country,
  ]

  /// Nouns, adjectives and pronouns of the same letters, and verbs of what still is, folded.
  private static let nouns: Set<String> = [
    "ثابت", "لافت", "صامت", "باهت", "ساكت", "خافت", "شامت", "ملفت", "ملتفت", "موقت", "مباغت",
    "مشتت", "اسمنت",
    "انترنت", "كونت", "ليست", "زالت", "مازالت", "لازالت", "مادامت", "مافتئت", "دامت", "باتت",
    "بوقت", "لوقت",
    "وقت", "فوقت", "ووقت", "وبنت", "لبنت", "بنت", "واخت", "لاخت", "وسبت", "وصمت", "بصمت", "لصمت",
    "كصمت",
    "انهما", "انكما", "انفسهم", "انفسهن", "انفسكم", "انتوني", "انتما", "استون", "انتم", "انتن",
  ]

  /// Whether it ends in the teh of a verb: no plural, abstract noun or article.
  private static func isFeminine(_ letters: [UInt32]) -> Bool {
    guard (4...7).contains(letters.count), letters.last == ArabicLetter.teh else { return false }
    let vowels = [ArabicLetter.alef, ArabicLetter.waw, ArabicLetter.yeh]
    return !vowels.contains(letters[letters.count - 2])
      && letters[0] != ArabicLetter.teh && letters[0] != ArabicLetter.yeh
      && !letters.starts(with: [ArabicLetter.alef, ArabicLetter.lam])
  }

  /// Whether it has the letters of a verb of the stems VII, VIII or X, and not those of its noun (`اجتماع`).
  private static func isDerived(_ letters: [UInt32]) -> Bool {
    guard (5...6).contains(letters.count), letters[0] == ArabicLetter.alef,
      letters[1] == ArabicLetter.noon && letters.count == 5 || letters[2] == ArabicLetter.teh
    else { return false }
    let vowels = [ArabicLetter.alef, ArabicLetter.waw, ArabicLetter.yeh]
    let ends = [ArabicLetter.heh, ArabicLetter.teh, ArabicLetter.alef, ArabicLetter.yeh]
    return !vowels.contains(letters[letters.count - 2])
      && !ends.contains(letters[letters.count - 1])
  }
}
