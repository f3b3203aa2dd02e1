import ArabicText
import DocumentModel
import TestSupport
import Testing

struct ScalarClassTests {
  static let rows: [(Unicode.Scalar, ScalarClass, Token.Kind)] = [
    ("\u{628}", .arabic, .arabic), ("\u{6CC}", .arabic, .arabic), ("\u{FEFB}", .arabic, .arabic),
    ("\u{640}", .arabic, .arabic), ("\u{8A0}", .arabic, .arabic), ("a", .latin, .latin),
    ("\u{C9}", .latin, .latin), ("\u{FF21}", .latin, .latin), ("7", .digit, .digits),
    ("\u{667}", .digit, .digits), ("\u{6F7}", .digit, .digits), ("\u{967}", .digit, .digits),
    ("\u{5D0}", .letter, .letters), ("\u{4E00}", .letter, .letters), ("\u{64B}", .attached, .space),
    ("\u{301}", .attached, .space), ("\u{200F}", .attached, .space),
    ("\u{FEFF}", .attached, .space),
    (" ", .space, .space), ("\t", .space, .space), ("\u{A0}", .space, .space),
    ("\n", .newline, .newline), ("\r", .newline, .newline), ("\u{85}", .newline, .newline),
    ("\u{2028}", .newline, .newline), ("\u{2029}", .newline, .newline),
    ("\u{C}", .newline, .newline),
    (".", .punctuation, .punctuation), ("\u{60C}", .punctuation, .punctuation),
    ("\u{AB}", .punctuation, .punctuation), ("-", .punctuation, .punctuation),
    ("_", .punctuation, .punctuation), ("$", .symbol, .symbol), ("+", .symbol, .symbol),
    ("\u{1F600}", .symbol, .symbol), ("\u{378}", .symbol, .symbol), ("\u{7}", .symbol, .symbol),
  ]

  @Test(arguments: rows.indices)
  func classifies(index: Int) {
    let (scalar, expected, kind) = Self.rows[index]
    let found = ScalarClass(scalar)
    #expect(found == expected && found.tokenKind == kind, "U+\(String(scalar.value, radix: 16))")
  }

  @Test func lettersAndDigitsAreInsideWords() {
    let inside: [ScalarClass] = [.arabic, .latin, .digit, .letter]
    let outside: [ScalarClass] = [.attached, .space, .newline, .punctuation, .symbol]
    #expect(inside.allSatisfy(\.isInsideWords) && !outside.contains(where: \.isInsideWords))
  }

  /// The memory against the definition, twice.
  @Test(arguments: seeds)
  func theMemorySaysWhatTheClassDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var table = ScalarClassMemory()
    for _ in 0..<2000 {
      let scalar = random.scalar()
      #expect(table.classify(scalar.value) == ScalarClass(scalar))
      #expect(table.classify(scalar.value) == ScalarClass(scalar), "again")
    }
  }

  @Test func forgettingDoesNotShow() {
    var table = ScalarClassMemory()
    for value in UInt32(0x4E00)..<0x4E00 + 9000 {
      guard table.classify(value) == .letter else {
        Issue.record("U+\(String(value, radix: 16))")
        return
      }
    }
    #expect(table.classify(0x4E00) == .letter && table.classify(0x2028) == .newline)
  }
}
