import ArabicText
import DocumentModel
import ICUText
import TestSupport
import Testing
import Tokenization

/// What holds for the tokens of any text, and where they differ from ICU's words.
struct TokenLawTests {
  static let abbreviations: Set<String> = ["\u{631}.\u{633}", "\u{627}.\u{641}.\u{628}"]

  private static func tokenize(_ string: String) throws -> TokenBlock {
    var tokenizer = try Tokenizer(
      abbreviations: Abbreviations(folded: abbreviations.map { Array($0.utf8) }))
    var block = TokenBlock()
    let text = Array(string.utf8)
    try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
    return block
  }

  /// Texts at the edges of what text is.
  static let texts: [Row<String, Int>] = [
    Row("empty", "", 0),
    Row("marks alone", "\u{64B}\u{651}\u{301}", 0),
    Row("controls alone", "\u{200F}\u{200E}\u{FEFF}", 0),
    Row("joined emoji", String(repeating: "👩🏽‍🌾👨‍👩‍👧‍👦", count: 20), 0),
    Row("mixed direction", String(repeating: "קבוצת Acme والبنك 5% ", count: 20), 0),
    Row(
      "100 KB of Arabic without a space", String(repeating: "\u{628}\u{646}\u{643}", count: 17_000),
      0),
    Row("100 KB of Latin and digits", String(repeating: "ab12", count: 25_000), 0),
    Row("100 KB of marks", "\u{628}" + String(repeating: "\u{64E}", count: 50_000), 0),
    Row("100 KB of stops", String(repeating: ".", count: 100_000), 0),
    Row("100 KB of tatweel", String(repeating: "\u{640}", count: 50_000), 0),
  ]

  @Test(arguments: texts)
  func tokensTileTheEdges(_ row: Row<String, Int>) throws {
    try checkTiling(of: row.input)
  }

  @Test(arguments: seeds)
  func tokensTileRandomText(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      try checkTiling(of: random.text(scalars: Int.random(in: 1...60, using: &random)))
    }
  }

  /// Words stand in order on scalar boundaries, with nothing but space between them; each folded form is
  /// that of its slice, and no line's end is inside a word.
  private func checkTiling(of string: String) throws {
    let text = Array(string.utf8)
    let block = try Self.tokenize(string)
    var folder = Folder(.lookup)
    var end = 0
    for token in block.tokens {
      try #require(token.range.lowerBound == end)
      try #require(!token.range.isEmpty && text[end] & 0xC0 != 0x80)
      end = token.range.upperBound
      var folded: [UInt8] = []
      folder.append(token.range, of: text, to: &folded)
      let slice = String(decoding: text[token.range.indices], as: UTF8.self).unicodeScalars
      let classes = slice.map { ScalarClass($0) }
      if token.kind == .space {
        let isSpace = zip(slice, classes).allSatisfy { scalar, scalarClass in
          scalarClass == .space || scalarClass == .attached || folder.fold(String(scalar)).isEmpty
        }
        try #require(isSpace)
      } else {
        try #require(folded == Array(block.folded[token.folded.indices]))
        try #require(!folded.isEmpty || token.kind == .newline)
        try #require(classes.contains(.newline) == (token.kind == .newline))
      }
    }
    try #require(end == text.count)
  }

  // MARK: Against ICU

  /// Where words end by ICU, in bytes.
  private func wordEnds(of string: String) throws -> [Int] {
    var ends: [Int32] = []
    try WordBreaker().ends(of: Array(string.utf16), into: &ends)
    let wanted = Set(ends.map { Int($0) })
    var (unit, byte) = (0, 0)
    var bytes: [Int] = []
    for scalar in string.unicodeScalars {
      unit += UTF16.width(scalar)
      byte += UTF8.width(scalar)
      if wanted.contains(unit) { bytes.append(byte) }
    }
    return bytes
  }

  /// Where tokens end inside one of ICU's words, from the definition: where classes differ, a
  /// separator counted to the letters or digits around it; a full stop between Arabic letters only
  /// inside a listed abbreviation.
  private func inner(_ word: [Unicode.Scalar]) -> [Int] {
    let visible = word.indices.filter { ScalarClass(word[$0]) != .attached }
    var classes = visible.map { ScalarClass(word[$0]) }
    for place in classes.indices.dropFirst().dropLast() where classes[place] == .punctuation {
      let run = classes[place - 1]
      guard run.isInsideWords, run == ScalarClass(word[visible[place + 1]]) else { continue }
      // The apostrophe of a final 's ends a word.
      if run == .latin, ["'", "\u{2019}"].contains(word[visible[place]]),
        place + 2 == classes.count, ["s", "S"].contains(word[visible[place + 1]])
      {
        continue
      }
      if run == .arabic, word[visible[place]] == ".", !isAbbreviated(visible[place], word) {
        continue
      }
      classes[place] = run
    }
    return classes.indices.dropFirst().filter { classes[$0] != classes[$0 - 1] }.map {
      word[..<visible[$0]].reduce(0) { $0 + UTF8.width($1) }
    }
  }

  /// Whether what stands around a full stop, up to other ASCII, is listed, with or without a proclitic
  /// and the article before it.
  private func isAbbreviated(_ place: Int, _ word: [Unicode.Scalar]) -> Bool {
    func belongs(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || !scalar.isASCII }
    var (start, end) = (place, place)
    while start > 0, belongs(word[start - 1]) { start -= 1 }
    while end < word.count, belongs(word[end]) { end += 1 }
    var folder = Folder(.lookup)
    let folded = folder.fold(String(String.UnicodeScalarView(word[start..<end])))
    let readings = Proclitics.readings(of: Array(folded.utf8).span)
    return readings.contains {
      Self.abbreviations.contains(
        String(decoding: Array(folded.utf8)[$0.keyStart...], as: UTF8.self))
    }
  }

  private func checkAgainstICU(_ string: String) throws {
    let tokens = try Self.tokenize(string).tokens
    let found = tokens.map(\.range.upperBound)
    let text = Array(string.utf8)
    var expected: [Int] = []
    var start = 0
    for end in try wordEnds(of: string) {
      let word = String(decoding: text[start..<end], as: UTF8.self)
      expected += inner(Array(word.unicodeScalars)).map { start + $0 } + [end]
      start = end
    }
    // How space is divided says nothing.
    for token in tokens where token.kind == .space {
      expected.removeAll { token.range.lowerBound < $0 && $0 < token.range.upperBound }
    }
    #expect(found == expected, "\(string.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test(arguments: seeds)
  func randomTextIsDividedAsICUAndTheDefinitionSay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Many, for most words are found without ICU, by rules that must be the same.
    for _ in 0..<400 { try checkAgainstICU(random.text(scalars: 40)) }
  }

  /// Letters of three classes and all that ICU may keep between them.
  @Test(arguments: seeds)
  func separatorsAreDividedAsICUAndTheDefinitionSay(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let scalars = Array(
      "\u{631}\u{633}\u{627}\u{641}\u{628}..'_:,\u{B7}\u{2019}\u{66B}\u{66C}\u{202F}aB15\u{661}\u{64E}\u{200D} \u{5D0}\""
        .unicodeScalars)
    for _ in 0..<200 {
      var text = String.UnicodeScalarView()
      for _ in 0..<14 { text.append(random.pick(scalars)) }
      try checkAgainstICU(String(text))
    }
  }

  @Test(arguments: [
    "500\u{631}.\u{633} \u{627}\u{644}\u{623}.\u{641}.\u{628}",
    "\u{628}\u{631}.\u{633}.\u{631}.\u{633}",
    "\u{631}.\u{633}.", "a.\u{631}.\u{633}", "\u{631}.\u{633}_x",
  ])
  func abbreviationsAreDividedAsICUAndTheDefinitionSay(text: String) throws {
    try checkAgainstICU(text)
  }
}
