internal import ArabicText
internal import DocumentModel
internal import ICUText

/// Finds the words of plain text without ICU, by the rules that ICU follows (Unicode's annex 29, WB3 to
/// WB13b), and folds them on the way.
///
/// It knows the scalars of ``ScalarTable`` and stops before a word in which it meets another. What it
/// says is what ICU says: a randomized test compares the two.
struct PlainScanner: Sendable {
  /// Why it stopped, at the beginning of a word.
  enum Stop {
    /// All words were found.
    case end
    /// The word, which ends here, needs dividing or a folding that the table does not have.
    case divisible(Int)
    /// The word holds what only ICU knows.
    case special
  }

  /// What stands between two neighbours, marks apart.
  private enum Joint: UInt8 {
    case apart, bound, attached
    /// Bound where what follows is again what stands before.
    case bridge
    /// Bound by ICU of some versions where letters stand on both sides.
    case doubtfulBridge
    case special
  }

  private let entries = ScalarTable.entries
  // Raw values of another module's enum, which cost a call each.
  private let letter = WordBreakProperty.letter.rawValue
  private let attached = WordBreakProperty.attached.rawValue
  private let space = WordBreakProperty.space.rawValue
  private let other = WordBreakProperty.other.rawValue
  private let special = WordBreakProperty.special.rawValue
  /// For each two properties the joint between them: that of the first in the high bits of the index.
  private let joints = Self.joints

  private static let joints: [Joint] = (0..<256).map { index in
    guard let left = WordBreakProperty(rawValue: UInt8(index >> 4)),
      let right = WordBreakProperty(rawValue: UInt8(index & 15))
    else { return .special }
    return joint(left, right)
  }

  private static func joint(_ left: WordBreakProperty, _ right: WordBreakProperty) -> Joint {
    switch (left, right) {
    case (.carriageReturn, .lineFeed): .bound
    case (.carriageReturn, _), (.lineFeed, _), (.lineEnd, _): .apart
    case (.special, _), (_, .special): .special
    case (_, .attached): .attached
    case (.space, .space): .bound
    case (.letter, .letter), (.letter, .numeric), (.letter, .extender): .bound
    case (.numeric, .letter), (.numeric, .numeric), (.numeric, .extender): .bound
    case (.extender, .letter), (.extender, .numeric), (.extender, .extender): .bound
    case (.letter, .midBoth), (.numeric, .midBoth), (.numeric, .midNumber): .bridge
    case (.letter, .midLetter): .doubtfulBridge
    default: .apart
    }
  }

  init() {}

  /// Appends the tokens of a text's words from an index on and says why and where it stopped.
  ///
  /// - Parameters:
  ///   - range: begins and ends where words do.
  ///   - folded: receives the folded forms of the tokens, one behind the other; at least as long as the
  ///     range.
  func scan(
    _ range: Range<Int>, of text: Span<UInt8>, into block: inout TokenBlock,
    folded: inout MutableSpan<UInt8>, count: inout Int
  ) -> (stop: Stop, index: Int) {
    let base = block.folded.count
    var start = range.lowerBound
    while start < range.upperBound {
      if isSpace(at: start, before: range.upperBound, of: text) {
        start += 1
        block.skip(through: start)
        continue
      }
      guard let word = word(in: start..<range.upperBound, of: text, folded: count, &folded) else {
        return (.special, start)
      }
      if word.isDivisible { return (.divisible(word.end), start) }
      block.append(
        kind: word.scalarClass.tokenKind, through: word.end,
        folded: TextRange(base + count, base + word.folded))
      block.count(word.length, of: word.scalarClass)
      count = word.folded
      start = word.end
    }
    return (.end, start)
  }

  /// Whether a space stands here and nothing follows that might belong to it: half of all that is scanned.
  @inline(__always)
  private func isSpace(at index: Int, before end: Int, of text: Span<UInt8>) -> Bool {
    guard text[index] == 0x20, index + 1 < end else { return false }
    switch joints[Int(space << 4 | entry(at: index + 1, of: text).entry.property)] {
    case .apart, .bound: return true
    default: return false
    }
  }

  /// A word as far as it was read.
  private struct Word {
    var end = 0
    /// How many bytes of folded forms there are, this one's included.
    var folded: Int
    /// The last scalar that is not attached.
    var last: ScalarTable.Entry
    /// How many scalars of the class it has.
    var length = 0
    var isDivisible = false
    /// The property that stands before what follows: that of ``last``, unless marks change it.
    var property: UInt8

    init(_ first: ScalarTable.Entry, folded: Int) {
      self.folded = folded
      last = first
      property = first.property
    }

    var scalarClass: ScalarClass { last.scalarClass }

    /// Takes in one scalar that is not attached.
    mutating func take(_ entry: ScalarTable.Entry, _ out: inout MutableSpan<UInt8>) {
      if !entry.isOfClass(of: last) { isDivisible = true }
      last = entry
      property = entry.property
      length += 1
      append(entry, &out)
    }

    /// Appends what a scalar folds to.
    @inline(__always)
    mutating func append(_ entry: ScalarTable.Entry, _ out: inout MutableSpan<UInt8>) {
      let form = entry.form
      if form < 0x80 {
        out[folded] = UInt8(truncatingIfNeeded: form)
        folded += 1
      } else if form < 0x800 {
        out[folded] = UInt8(truncatingIfNeeded: 0xC0 | form >> 6)
        out[folded + 1] = UInt8(truncatingIfNeeded: 0x80 | form & 0x3F)
        folded += 2
      } else if !entry.isDropped {
        isDivisible = true
      }
    }
  }

  /// Reads the word that begins with a range; `nil` where only ICU knows where it ends.
  private func word(
    in range: Range<Int>, of text: Span<UInt8>, folded: Int, _ out: inout MutableSpan<UInt8>
  ) -> Word? {
    var (entry, size) = entry(at: range.lowerBound, of: text)
    if entry.property == special { return nil }
    var word = Word(entry, folded: folded)
    // A mark with nothing before it makes a token by rules of its own.
    if entry.isAttached { word.isDivisible = true } else { word.take(entry, &out) }
    var index = range.lowerBound + size
    while index < range.upperBound {
      if word.property == letter {
        index = takeLetters(like: word.last, index..<range.upperBound, of: text, &word, &out)
        if index == range.upperBound { break }
      }
      (entry, size) = self.entry(at: index, of: text)
      switch joints[Int(word.property << 4 | entry.property)] {
      case .apart:
        word.end = index
        return word
      case .bound: word.take(entry, &out)
      case .attached:
        // Behind a mark a space binds no other.
        if word.property == space { word.property = other }
        if !entry.isAttached { word.isDivisible = true }
        word.append(entry, &out)
      case .special: return nil
      case let joint:
        guard let after = property(behind: index + size, range.upperBound, of: text) else {
          return nil
        }
        if after != word.property {
          word.end = index
          return word
        }
        if joint == .doubtfulBridge { return nil }
        word.isDivisible = true
      }
      index += size
    }
    word.end = index
    return word
  }

  /// Takes in the letters of one class that stand in a row, which is most of all text, and says where
  /// they end.
  @inline(__always)
  private func takeLetters(
    like letter: ScalarTable.Entry, _ range: Range<Int>, of text: Span<UInt8>, _ word: inout Word,
    _ out: inout MutableSpan<UInt8>
  ) -> Int {
    // In registers, and not in the word.
    var (index, folded, length) = (range.lowerBound, word.folded, word.length)
    while index < range.upperBound {
      let (entry, size) = entry(at: index, of: text)
      let form = entry.form
      guard entry.isLike(letter), form < 0x800 else { break }
      if form < 0x80 {
        out[folded] = UInt8(truncatingIfNeeded: form)
        folded += 1
      } else {
        out[folded] = UInt8(truncatingIfNeeded: 0xC0 | form >> 6)
        out[folded + 1] = UInt8(truncatingIfNeeded: 0x80 | form & 0x3F)
        folded += 2
      }
      length += 1
      index += size
    }
    (word.folded, word.length) = (folded, length)
    return index
  }

  /// The property of what follows, marks apart, of nothing at the end; `nil` where ICU must be asked.
  private func property(behind index: Int, _ end: Int, of text: Span<UInt8>) -> UInt8? {
    var index = index
    while index < end {
      let (entry, size) = entry(at: index, of: text)
      if entry.property == special { return nil }
      if entry.property != attached { return entry.property }
      index += size
    }
    return other
  }

  /// The entry of the scalar at an index of valid UTF-8, and the scalar's length in bytes.
  @inline(__always)
  private func entry(
    at index: Int, of text: Span<UInt8>
  ) -> (entry: ScalarTable.Entry, size: Int) {
    let first = UInt32(text[index])
    if first < 0x80 { return (entries[Int(first)], 1) }
    let second = UInt32(text[index + 1] & 0x3F)
    if first < 0xE0 { return (entries[Int((first & 0x1F) << 6 | second)], 2) }
    if first >= 0xF0 { return (entries[entries.count - 1], 4) }
    let third = UInt32(text[index + 2] & 0x3F)
    return (entries[ScalarTable.index(of: (first & 0x0F) << 12 | second << 6 | third)], 3)
  }
}
