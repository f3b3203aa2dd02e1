internal import ArabicText
package import DocumentModel
package import ICUText

/// Turns blocks of text into tokens with folded forms.
///
/// Tokens are ICU's words, divided further where Arabic letters, Latin letters and digits meet (ICU
/// leaves `و500`, `19.4مليون`, `1445هـ` and `وMeta` whole) and at a full stop between Arabic letters
/// that no listed abbreviation holds. A separator that ICU keeps inside a word stays where both its
/// neighbours are of one class: `1,234.5` is one token, and so are `ر.س` and `O'Neil`.
package struct Tokenizer: ~Copyable {
  private let breaker: WordBreaker
  private let abbreviations: Abbreviations
  private var scanner = RunScanner()
  private var runs: [RunScanner.Run] = []
  /// For abbreviations alone: the scanner folds the text.
  private var folder = Folder(.lookup)
  /// The block in UTF-16, for ICU.
  private var units: [UInt16] = []
  /// Where ICU's words end, in units.
  private var ends: [Int32] = []

  /// Opens a tokenizer. Throws where ICU's data cannot be loaded.
  package init(abbreviations: Abbreviations) throws(ICUError) {
    breaker = try WordBreaker()
    self.abbreviations = abbreviations
  }

  /// Replaces the block's content by the tokens of a part of a text.
  package mutating func tokenize(
    _ range: TextRange, of text: [UInt8], into block: inout TokenBlock
  ) throws(ICUError) {
    block.reset(to: range)
    Self.convert(range, of: text, to: &units)
    try breaker.ends(of: units, into: &ends)
    var index = range.lowerBound
    var unit: Int32 = 0
    for end in ends {
      if end - unit == 1, text[index] < 0x80 {
        // Nearly half of all words are one space.
        appendASCII(text[index], through: index + 1, to: &block)
        index += 1
        unit += 1
        continue
      }
      let start = index
      while unit < end {
        let length = Self.length(ofScalarAt: text[index])
        unit += length == 4 ? 2 : 1
        index += length
      }
      divide(TextRange(start, index), of: text, into: &block)
    }
  }

  /// Appends a word of one ASCII character, which needs no dividing.
  private func appendASCII(_ byte: UInt8, through end: Int, to block: inout TokenBlock) {
    let scalarClass = Self.ascii[Int(byte)]
    let start = block.folded.count
    block.folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    block.append(
      kind: scalarClass.tokenKind, through: end, folded: TextRange(start, start + 1))
    block.count(1, of: scalarClass)
  }

  /// The classes of ASCII.
  private static let ascii = (0..<0x80).map { ScalarClass(Unicode.Scalar(UInt8($0))) }

  /// The length of a scalar in bytes, by its first byte.
  private static func length(ofScalarAt byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Replaces `units` by a part of a text in UTF-16.
  package static func convert(_ range: TextRange, of text: [UInt8], to units: inout [UInt16]) {
    units.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let (scalar, length) = decodeScalar(text, at: index)
      if scalar < 0x1_0000 {
        units.append(UInt16(truncatingIfNeeded: scalar))
      } else {
        units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
        units.append(UInt16(truncatingIfNeeded: 0xDC00 | scalar & 0x3FF))
      }
      index += length
    }
  }

  /// Appends one of ICU's words, divided where the classes of its scalars differ.
  private mutating func divide(
    _ word: TextRange, of text: [UInt8], into block: inout TokenBlock
  ) {
    var foldedStart = block.folded.count
    scanner.scan(word, of: text, runs: &runs, folded: &block.folded)
    if runs.count > 2 { joinSeparated(in: word, of: text) }
    for run in runs {
      block.append(
        kind: run.scalarClass.tokenKind, through: run.end,
        folded: TextRange(foldedStart, run.foldedEnd))
      block.count(run.length, of: run.scalarClass)
      foldedStart = run.foldedEnd
    }
  }

  /// Makes one run of two of the same class and the separator that ICU keeps between them.
  private mutating func joinSeparated(in word: TextRange, of text: [UInt8]) {
    var kept = 1
    var next = 1
    while next < runs.count {
      let separator = runs[next]
      let before = runs[kept - 1].scalarClass
      if next + 1 < runs.count, separator.scalarClass == .punctuation, separator.length == 1,
        before.isInsideWords, runs[next + 1].scalarClass == before,
        before != .arabic || joinsArabic(at: runs[kept - 1].end, in: word, of: text)
      {
        runs[kept - 1].end = runs[next + 1].end
        runs[kept - 1].foldedEnd = runs[next + 1].foldedEnd
        runs[kept - 1].length += runs[next + 1].length
        next += 2
      } else {
        runs[kept] = separator
        kept += 1
        next += 1
      }
    }
    runs.removeLast(runs.count - kept)
  }

  /// Whether a separator between Arabic letters belongs to a word: a full stop only in a listed
  /// abbreviation, any other always.
  private mutating func joinsArabic(
    at index: Int, in word: TextRange, of text: [UInt8]
  ) -> Bool {
    text[index] != 0x2E || isAbbreviated(index, in: word, of: text)
  }

  /// The most bytes of text that an abbreviation may have, with marks and a proclitic: what bounds the
  /// work at a full stop, for a text of nothing but letters and full stops is one of ICU's words.
  private static let longestAbbreviation = 64

  /// Whether the letters and full stops around an index are a listed abbreviation, with or without a
  /// proclitic before it.
  private mutating func isAbbreviated(
    _ index: Int, in word: TextRange, of text: [UInt8]
  ) -> Bool {
    var start = index
    var end = index
    let reach = Self.longestAbbreviation
    while start > word.lowerBound, index - start <= reach,
      text[start - 1] == 0x2E || text[start - 1] >= 0x80
    { start -= 1 }
    while end < word.upperBound, end - start <= reach, text[end] == 0x2E || text[end] >= 0x80 {
      end += 1
    }
    guard end - start <= reach else { return false }
    var folded: [UInt8] = []
    folder.append(TextRange(start, end), of: text, to: &folded)
    var readings: [Reading] = []
    Proclitics.appendReadings(of: folded[...], to: &readings)
    return readings.contains { abbreviations.contains(folded[$0.keyStart...]) }
  }
}

extension TokenBlock {
  /// Counts the letters that decide the text's language.
  fileprivate mutating func count(_ letters: Int, of scalarClass: ScalarClass) {
    switch scalarClass {
    case .arabic: arabicLetters += letters
    case .latin: latinLetters += letters
    default: break
    }
  }
}
