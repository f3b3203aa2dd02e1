import DocumentModel
import TestSupport
import Testing
import Tokenization

struct BlockReaderTests {
  private static let limit = BlockReader.limit

  private func blocks(of text: [UInt8]) -> [TextRange] {
    var reader = BlockReader()
    var blocks: [TextRange] = []
    while let block = reader.next(of: text) { blocks.append(block) }
    return blocks
  }

  /// The words of a text in blocks: where they stand and what they are.
  private func words(_ text: [UInt8], _ blocks: [TextRange]) throws -> [String] {
    var tokenizer = try Tokenizer(abbreviations: .none)
    var block = TokenBlock()
    var told: [String] = []
    for range in blocks {
      try tokenizer.tokenize(range, of: text, into: &block)
      told += block.words.map { "\($0.range) \($0.kind) \($0.isGlued)" }
    }
    return told
  }

  /// Blocks tile the text, none is empty or longer than the limit, each ends on a scalar's boundary.
  private func checkLaws(of blocks: [TextRange], in text: [UInt8]) {
    var end = 0
    for block in blocks {
      #expect(block.lowerBound == end && !block.isEmpty && block.count <= Self.limit)
      end = block.upperBound
      #expect(end == text.count || text[end] & 0xC0 != 0x80, "inside a scalar")
    }
    #expect(end == text.count)
  }

  private static func repeated(_ text: String, bytes: Int) -> String {
    String(repeating: text, count: bytes / text.utf8.count)
  }

  @Test func anEmptyTextHasNoBlock() { #expect(blocks(of: []).isEmpty) }

  @Test(arguments: [1, limit - 1, limit])
  func aShortTextIsOneBlock(length: Int) {
    let text = [UInt8](repeating: 0x61, count: length)
    #expect(blocks(of: text) == [TextRange(0, length)])
  }

  /// Lines of every kind of length: blocks end with lines.
  @Test(arguments: seeds)
  func blocksEndWithLines(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var string = ""
    while string.utf8.count < 5 * Self.limit {
      string += Self.repeated("بنك ab. ", bytes: Int.random(in: 0...9000, using: &random))
      string += random.pick(["\n", "\r\n", "\n\n"])
    }
    let text = Array(string.utf8)
    let blocks = blocks(of: text)
    checkLaws(of: blocks, in: text)
    for block in blocks.dropLast() { #expect(text[block.upperBound - 1] == 0x0A) }
  }

  /// A line beyond the limit, and behind what its first block ends.
  static let cuts: [Row<String, String>] = [
    Row("a sentence", "one end. two words", "end. "),
    Row("a question", "one end? two words", "end? "),
    Row(
      "an Arabic question",
      "قال متى؟ ثم مضى",
      "متى؟ "),
    Row("a space where no sentence ends", "one, two three", "two "),
    Row("a point inside a number ends none", "one 2.5 three", "2.5 "),
    Row("other line ends are none", "one. two\u{2028}three four", "one. "),
  ]

  @Test(arguments: cuts)
  func longLinesAreCut(_ row: Row<String, String>) {
    // The marked end lies just before the limit, and no other space but those of the row.
    let tail = String(repeating: "x", count: Self.limit)
    let head = String(repeating: "y", count: Self.limit - row.input.utf8.count - 3)
    let text = Array((head + row.input + tail).utf8)
    let blocks = blocks(of: text)
    checkLaws(of: blocks, in: text)
    let first = String(decoding: text[blocks[0].indices], as: UTF8.self)
    #expect(first.hasSuffix(row.expected), "…\(first.suffix(20))")
  }

  /// Without a space the cut falls between two scalars, of whatever length.
  @Test(arguments: ["a", "\u{628}", "\u{4E00}", "\u{1F600}"])
  func spacelessTextIsCutBetweenScalars(scalar: String) {
    for offset in 0..<4 {
      let text = Array(
        (String(repeating: "b", count: offset) + Self.repeated(scalar, bytes: 100_000)).utf8)
      let blocks = blocks(of: text)
      checkLaws(of: blocks, in: text)
      #expect(blocks.count == 4)
    }
  }

  /// A mark behind a space attaches to it, so there is no cut between them.
  @Test(arguments: ["\u{64E}", "\u{301}", "\u{200D}", "\u{610}", "\u{670}", "\u{FE0F}"])
  func noCutBetweenASpaceAndItsMark(mark: String) throws {
    let unit = "ab cdefg \(mark)x"
    let text = Array(Self.repeated(unit, bytes: 3 * Self.limit).utf8)
    let blocks = blocks(of: text)
    checkLaws(of: blocks, in: text)
    #expect(blocks.count > 3)
    // Each cut falls behind the other space.
    for block in blocks.dropLast() { #expect(text[block.upperBound] == 0x63) }
  }

  /// Lines are tokenized as they are alone: what stands before and behind them does not matter.
  @Test(arguments: seeds)
  func blocksAreTokenizedAsTheirLines(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var string = ""
    while string.utf8.count < 2 * Self.limit {
      string += random.text(scalars: Int.random(in: 1...300, using: &random))
      string += random.pick(["\n", "\r\n", "\u{2028}\n"])
    }
    let text = Array(string.utf8)
    var lines: [TextRange] = []
    var start = 0
    for (index, byte) in text.enumerated() where byte == 0x0A {
      lines.append(TextRange(start, index + 1))
      start = index + 1
    }
    if start < text.count { lines.append(TextRange(start, text.count)) }
    #expect(try words(text, blocks(of: text)) == words(text, lines))
  }

  /// A line that is cut at spaces has the tokens that it has whole.
  @Test(arguments: seeds)
  func cutLinesHaveTheTokensOfTheWhole(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var string = ""
    while string.utf8.count < 3 * Self.limit {
      string += random.text(scalars: 30).split { $0.isNewline }.joined() + " "
      string += random.pick([
        "وقال",
        "a. ",
        "5% ",
        "\u{64E}",
      ])
    }
    let text = Array(string.utf8.filter { $0 != 0x0A })
    let blocks = blocks(of: text)
    checkLaws(of: blocks, in: text)
    #expect(blocks.count >= 3)
    #expect(try words(text, blocks) == words(text, [TextRange(0, text.count)]))
  }
}
