package import DocumentModel

/// One way to read a word: which proclitics it begins with and what is left to look up.
package struct Reading: Hashable, Sendable {
  /// What stands before the left part to give the form that lists hold: in `لل…` the preposition has
  /// swallowed the article's alef, or alef and lam.
  package enum Restored: UInt8, Sendable { case nothing, alef, article }

  package let clitics: Clitics
  /// Whether the article was taken off for lookup; it stays in the span.
  package let hasArticle: Bool
  package let restored: Restored
  // One byte each, for a reading is made and copied several times a word.
  @usableFromInline let mention: UInt8
  @usableFromInline let key: UInt8

  /// How many folded bytes stand before the mention: the proclitics without the article.
  @inlinable package var mentionStart: Int { Int(mention) }
  /// Where the part that is looked up begins, in folded bytes.
  @inlinable package var keyStart: Int { Int(key) }

  /// Traps where a place lies farther into the word than proclitics reach.
  package init(
    clitics: Clitics, hasArticle: Bool, restored: Restored, mentionStart: Int, keyStart: Int
  ) {
    self.clitics = clitics
    self.hasArticle = hasArticle
    self.restored = restored
    mention = UInt8(mentionStart)
    key = UInt8(keyStart)
  }
}

/// The readings of one word. They are kept in place, and few: to make them allocates nothing.
package struct Readings: RandomAccessCollection, Sendable {
  // The word itself, behind و or ف, behind ل, and four more of `لل…`: no word has more than seven.
  private var all = [8 of Reading](
    repeating: Reading(
      clitics: .none, hasArticle: false, restored: .nothing, mentionStart: 0, keyStart: 0))
  package private(set) var count = 0

  package init() {}

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }

  package subscript(index: Int) -> Reading { all[index] }

  fileprivate mutating func append(_ reading: Reading) {
    all[count] = reading
    count += 1
  }

  fileprivate mutating func removeAll() { count = 0 }
}

/// Splits proclitics off folded words: (و|ف) (س | (ب|ك|ل)) (ال), with ل and ال written لل.
///
/// All readings are given; which one holds is decided by what the lists know. Source of the order of
/// the chain: Ryding, *A Reference Grammar of Modern Standard Arabic*, 2005, chapters 16 and 18.
package enum Proclitics {
  /// Whether a word in lookup folding has a reading besides the bare one behind which a listed word may
  /// stand: whether it begins with a proclitic, but for the future's س, or with the article. Most words
  /// do not, and this is cheaper to ask.
  @inlinable
  package static func mayBegin(_ word: Range<Int>, in folded: Span<UInt8>) -> Bool {
    guard word.count > 2 else { return false }
    switch (folded[word.lowerBound], folded[word.lowerBound + 1]) {
    // Beh; feh, kaf, lam, waw.
    case (0xD8, 0xA8), (0xD9, 0x81), (0xD9, 0x83), (0xD9, 0x84), (0xD9, 0x88): return true
    // Alef, with lam behind it.
    case (0xD8, 0xA7):
      return word.count > 4 && folded[word.lowerBound + 2] == 0xD9
        && folded[word.lowerBound + 3] == 0x84
    default: return false
    }
  }

  /// All readings of a word in lookup folding, the bare one first; at least one letter is left to look
  /// up in each.
  package static func readings(of word: Span<UInt8>) -> Readings {
    var readings = Readings()
    read(word, into: &readings)
    return readings
  }

  /// Replaces `readings` by those of a word.
  package static func read(_ word: Span<UInt8>, into readings: inout Readings) {
    readings.removeAll()
    append(.none, 0, word, &readings)
    var start = 0
    var conjunction = Clitics.none
    switch letter(word, 0) {
    case ArabicLetter.waw: conjunction = .wa
    case ArabicLetter.feh: conjunction = .fa
    default: break
    }
    if !conjunction.isEmpty {
      start = 2
      append(conjunction, start, word, &readings)
    }
    switch letter(word, start) {
    case ArabicLetter.beh: append(conjunction.union(.ba), start + 2, word, &readings)
    case ArabicLetter.kaf: append(conjunction.union(.ka), start + 2, word, &readings)
    case ArabicLetter.seen: append(conjunction.union(.sa), start + 2, word, &readings)
    case ArabicLetter.lam:
      append(conjunction.union(.la), start + 2, word, &readings)
      appendArticleAfterLam(conjunction.union(.la), start + 2, word, &readings)
    default: break
    }
  }

  /// The reading that leaves the word from `start` on, and the one without its article.
  private static func append(
    _ clitics: Clitics, _ start: Int, _ word: Span<UInt8>, _ readings: inout Readings
  ) {
    guard start < word.count else { return }
    readings.append(
      Reading(
        clitics: clitics, hasArticle: false, restored: .nothing, mentionStart: start,
        keyStart: start))
    guard letter(word, start) == ArabicLetter.alef, letter(word, start + 2) == ArabicLetter.lam,
      start + 4 < word.count
    else { return }
    readings.append(
      Reading(
        clitics: clitics, hasArticle: true, restored: .nothing, mentionStart: start,
        keyStart: start + 4))
  }

  /// The readings of `لل…`: ل and a word with its article (للبنك), or one that begins with lam
  /// itself (للجنة for ل+اللجنة). The mention begins at the second lam.
  private static func appendArticleAfterLam(
    _ clitics: Clitics, _ start: Int, _ word: Span<UInt8>, _ readings: inout Readings
  ) {
    guard letter(word, start) == ArabicLetter.lam, start + 2 < word.count else { return }
    let forms: [(Reading.Restored, hasArticle: Bool, keyStart: Int)] = [
      (.alef, false, start), (.nothing, true, start + 2), (.article, false, start),
      (.nothing, true, start),
    ]
    for (restored, hasArticle, keyStart) in forms {
      readings.append(
        Reading(
          clitics: clitics, hasArticle: hasArticle, restored: restored, mentionStart: start,
          keyStart: keyStart))
    }
  }

  /// The clitics that a whole word consists of (`و`, `ب`, `وب` written apart or before digits and
  /// Latin letters); `nil` for any other word.
  package static func chain(_ word: Span<UInt8>) -> Clitics? {
    guard word.count == 2 || word.count == 4 else { return nil }
    var clitics = Clitics.none
    var start = 0
    switch letter(word, 0) {
    case ArabicLetter.waw: clitics = .wa
    case ArabicLetter.feh: clitics = .fa
    default: break
    }
    if !clitics.isEmpty { start = 2 }
    if start == word.count { return clitics }
    switch letter(word, start) {
    case ArabicLetter.beh: clitics.insert(.ba)
    case ArabicLetter.kaf: clitics.insert(.ka)
    case ArabicLetter.lam: clitics.insert(.la)
    default: return nil
    }
    return start + 2 == word.count ? clitics : nil
  }

  /// The Arabic letter at an offset into a word (of two bytes, below U+0680: those are
  /// all that proclitics are written with); 0 where there is none.
  @inline(__always)
  private static func letter(_ word: Span<UInt8>, _ offset: Int) -> UInt32 {
    guard offset + 1 < word.count, word[offset] & 0xFE == 0xD8 else { return 0 }
    return UInt32(word[offset] & 0x1F) << 6 | UInt32(word[offset + 1] & 0x3F)
  }
}
