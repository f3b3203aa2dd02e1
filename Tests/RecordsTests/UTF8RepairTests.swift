import Records
import TestSupport
import Testing

@Suite struct UTF8RepairTests {
  /// The rows of invalid bytes are those of the Unicode standard, tables 3-8 to 3-11, and more.
  @Test(
    arguments: [
      Row("empty", [], nil),
      Row("ASCII", Array("plain text, longer than eight".utf8), nil),
      Row("Arabic", Array("وقعت الشركة العقد أمس في القاهرة".utf8), nil),
      Row("all lengths", Array("aé‎ا€𐍈🍏".utf8), nil),
      Row("last scalars", Array("\u{7F}\u{7FF}\u{FFFF}\u{10FFFF}\u{D7FF}\u{E000}".utf8), nil),
      Row("stray continuation", [0x61, 0x80, 0x62], Repairs(count: 1, firstOffset: 1)),
      Row("overlong two", [0xC0, 0xAF], Repairs(count: 2, firstOffset: 0)),
      Row("overlong three", [0xE0, 0x80, 0xBF], Repairs(count: 3, firstOffset: 0)),
      Row("overlong four", [0xF0, 0x81, 0x82, 0x41], Repairs(count: 3, firstOffset: 0)),
      Row("surrogate", [0xED, 0xA0, 0x80], Repairs(count: 3, firstOffset: 0)),
      Row("too high", [0xF4, 0x91, 0x92, 0x93], Repairs(count: 4, firstOffset: 0)),
      Row("no such lead", [0xFF, 0x41, 0xF8], Repairs(count: 2, firstOffset: 0)),
      Row("cut after two of three", [0x41, 0xE1, 0x80, 0x42], Repairs(count: 1, firstOffset: 1)),
      Row("cut after three of four", [0xF1, 0x80, 0x80, 0xE1], Repairs(count: 2, firstOffset: 0)),
      Row("cut at the end", [0xD8, 0xA7, 0xD8], Repairs(count: 1, firstOffset: 2)),
      Row(
        "table 3-11", [0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41],
        Repairs(count: 4, firstOffset: 0)),
      Row(
        "first offset behind words of eight", Array("السلام عليكم abcdefgh".utf8) + [0xFE],
        Repairs(count: 1, firstOffset: 32)),
    ] as [Row<[UInt8], Repairs?>])
  func rows(_ row: Row<[UInt8], Repairs?>) {
    var bytes = row.input
    #expect(UTF8Repair.repair(&bytes) == row.expected)
    #expect(bytes == Array(String(decoding: row.input, as: UTF8.self).utf8))
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func agreesWithSwiftOnRandomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    // Bytes at the borders of the standard's ranges, and pieces of real text.
    let borders: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDB, 0xDF,
      0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    let pieces = ["القاهرة", "abcdefghij", "€", "🍏", "ا ب"].map { Array($0.utf8) }
    for _ in 0..<5000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        if Bool.random(using: &random) {
          bytes.append(borders[Int.random(in: 0..<borders.count, using: &random)])
        } else {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }
      }
      let expected = Array(String(decoding: bytes, as: UTF8.self).utf8)
      var repaired = bytes
      let repairs = UTF8Repair.repair(&repaired)
      #expect(repaired == expected, "seed \(seed): \(bytes)")
      #expect((repairs == nil) == (bytes == expected), "seed \(seed): \(bytes)")
      let first = zip(bytes + [0], expected + [0]).enumerated().first { $1.0 != $1.1 }?.offset
      if let repairs, let first { #expect(repairs.firstOffset <= first, "seed \(seed): \(bytes)") }
    }
  }
}
