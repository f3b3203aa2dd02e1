internal import ArabicText
package import DocumentModel
package import ICUText

/// Turns blocks of text into tokens with folded forms.
///
/// Tokens are ICU's words (found without asking it where the text is plain), divided further where Arabic
/// letters, Latin letters and digits meet (ICU leaves `و500`, `19.4مليون`, `1445هـ` and `وMeta` whole), at a
/// full stop between Arabic letters that no listed abbreviation holds, and before a final `'s`. A separator
/// that ICU keeps inside a word stays where both its neighbours are of one class: `1,234.5` is one token, and
/// so are `ر.س` and `O'Neil`.
package struct Tokenizer: ~Copyable {
  private let breaker: WordBreaker
  private let abbreviations: Abbreviations
  private let plain = PlainScanner()
  /// The folded forms of words that ``plain`` found.
  private var plainForms: [UInt8] = []
  private var scanner = RunScanner()
  private var runs: [RunScanner.Run] = []
  /// For abbreviations alone: the scanner folds the text.
  private var folder = Folder(.lookup)
  /// What ICU is asked about, in UTF-16.
  private var units: [UInt16] = []
  /// Where ICU's words end, in units.
  private var ends: [Int32] = []

  /// Opens a tokenizer. Throws where ICU's data cannot be loaded.
  package init(abbreviations: Abbreviations) throws(ICUError) {
    breaker = try WordBreaker()
    self.abbreviations = abbreviations
  }

  /// Replaces the block's content by the tokens of a part of a text that begins and ends where lines
  /// do, or where words surely do.
  package mutating func tokenize(
    _ range: TextRange, of text: [UInt8], into block: inout TokenBlock
  ) throws(ICUError) {
    block.reset(to: range)
    // Out of the tokenizer while its other parts are at work.
    var forms: [UInt8] = []
    swap(&forms, &plainForms)
    defer { swap(&forms, &plainForms) }
    if forms.count < range.count {
      forms.append(contentsOf: repeatElement(0, count: range.count - forms.count))
    }
    var index = range.lowerBound
    while index < range.upperBound {
      var count = 0
      var span = forms.mutableSpan
      let (stop, start) = plain.scan(
        index..<range.upperBound, of: text.span, into: &block, folded: &span, count: &count)
      block.folded.append(contentsOf: forms[..<count])
      switch stop {
      case .end: index = start
      case .divisible(let end):
        divide(TextRange(start, end), of: text, into: &block)
        index = end
      case .special:
        index = Self.sureEnd(from: start, to: range.upperBound, of: text)
        try divideByICU(TextRange(start, index), of: text, into: &block)
      }
    }
  }

  /// The next place at which a word surely begins, whatever stands before it: behind the end of a line,
  /// or behind a space where a letter or ASCII follows.
  private static func sureEnd(from start: Int, to end: Int, of text: [UInt8]) -> Int {
    var index = start + 1
    while index < end {
      if text[index - 1] == 0x0A { return index }
      if text[index - 1] == 0x20, BlockReader.beginsWord(text, at: index) { return index }
      index += 1
    }
    return end
  }

  /// Appends the tokens of a part of a text, its words found by ICU.
  private mutating func divideByICU(
    _ range: TextRange, of text: [UInt8], into block: inout TokenBlock
  ) throws(ICUError) {
    Self.convert(range, of: text, to: &units)
    try breaker.ends(of: units, into: &ends)
    var index = range.lowerBound
    var unit: Int32 = 0
    for end in ends {
      let start = index
      while unit < end {
        let length = Self.length(ofScalarAt: text[index])
        unit += length == 4 ? 2 : 1
        index += length
      }
      divide(TextRange(start, index), of: text, into: &block)
    }
  }

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
        before != .latin || !isPossessive(next, of: text),
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

  /// Whether a run is the apostrophe of a final `'s`: what stands before it is a word of its own.
  private func isPossessive(_ separator: Int, of text: [UInt8]) -> Bool {
    guard separator + 2 == runs.count, runs[separator + 1].length == 1,
      text[runs[separator + 1].end - 1] | 0x20 == 0x73
    else { return false }
    let end = runs[separator].end
    if text[end - 1] == 0x27 { return true }
    return end >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0x99
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
    return Proclitics.readings(of: folded.span).contains {
      abbreviations.contains(folded[$0.keyStart...])
    }
  }
}

extension TokenBlock {
  private static let arabic = ScalarClass.arabic.code
  private static let latin = ScalarClass.latin.code

  /// Counts the letters that decide the text's language.
  mutating func count(_ letters: Int, of scalarClass: ScalarClass) {
    // By number, as a class of another module is compared by a call.
    switch scalarClass.code {
    case Self.arabic: arabicLetters += letters
    case Self.latin: latinLetters += letters
    default: break
    }
  }
}
