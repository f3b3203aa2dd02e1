import ICUText
import TestSupport
import Testing

struct WordBreakerTests {
  private func words(_ text: String) throws -> [String] {
    let units = Array(text.utf16)
    var ends: [Int32] = []
    try WordBreaker().ends(of: units, into: &ends)
    return zip([0] + ends, ends).map { String(decoding: units[Int($0)..<Int($1)], as: UTF16.self) }
  }

  /// Words as the rules of Unicode's annex 29 divide them.
  static let rows: [Row<String, [String]>] = [
    Row("empty", "", []),
    Row("one word", "bank", ["bank"]),
    Row("spaces are words", "a  b", ["a", "  ", "b"]),
    Row(
      "apostrophe and point", "O'Neil paid 1,234.5.", ["O'Neil", " ", "paid", " ", "1,234.5", "."]),
    Row(
      "Arabic with marks",
      "يَوْمًا، غدًا",
      ["يَوْمًا", "،", " ", "غدًا"]),
    Row(
      "digits stay with letters",
      "و500 1445هـ",
      ["و500", " ", "1445هـ"]),
    Row("line ends", "a\r\nb\nc\u{2028}d", ["a", "\r\n", "b", "\n", "c", "\u{2028}", "d"]),
    Row("joined emoji", "👩🏽‍🌾👩🏽‍🌾", ["👩🏽‍🌾", "👩🏽‍🌾"]),
    Row("flags", "🇯🇴🇪🇬", ["🇯🇴", "🇪🇬"]),
    Row("a mark alone", "\u{64B}", ["\u{64B}"]),
  ]

  @Test(arguments: rows)
  func divides(_ row: Row<String, [String]>) throws {
    // Compared by scalars: strings are equal by canonical equivalence.
    let found = try words(row.input)
    #expect(found.map { Array($0.unicodeScalars) } == row.expected.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: seeds)
  func wordsTile(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let breaker = try WordBreaker()
    var ends: [Int32] = []
    for _ in 0..<60 {
      let text = random.text(scalars: Int.random(in: 1...80, using: &random))
      let units = Array(text.utf16)
      try breaker.ends(of: units, into: &ends)
      #expect(ends.last == Int32(units.count))
      #expect(zip([0] + ends, ends).allSatisfy { $0 < $1 }, "ends ascend: \(ends)")
    }
  }

  /// What a breaker saw before, longer or shorter, does not show.
  @Test func isReused() throws {
    let breaker = try WordBreaker()
    var ends: [Int32] = [99]
    for (text, expected) in [
      ("one two three", [3, 4, 7, 8, 13]), ("", []), ("x", [1]), ("a b", [1, 2, 3]),
    ]
      as [(String, [Int32])]
    {
      try breaker.ends(of: Array(text.utf16), into: &ends)
      #expect(ends == expected, "\(text)")
    }
  }

  /// A lone surrogate is no text, but must not harm.
  @Test func takesBrokenUTF16() throws {
    var ends: [Int32] = []
    try WordBreaker().ends(of: [0xD83D, 0x61, 0xDE00], into: &ends)
    #expect(ends.last == 3)
  }
}
