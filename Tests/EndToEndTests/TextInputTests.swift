import Foundation
import TestSupport
import Testing

/// Files of any bytes as documents.
@Suite struct TextInputTests {
  /// What is made of a file: its text, or the code of its error, and warnings as `code offset count`.
  struct Outcome: Equatable, Sendable {
    var text: String?
    var warnings: [String] = []
    var code: String?
    var stage: String?

    init(_ text: String, _ warnings: String...) { (self.text, self.warnings) = (text, warnings) }

    init(code: String, _ stage: String) { (self.code, self.stage) = (code, stage) }

    init(_ record: WireJSON) {
      text = record["text"].string
      warnings = record["warnings"].array.map {
        "\($0["code"].string ?? "") \($0["offset"].integer ?? -1) \($0["count"].integer ?? -1)"
      }
      code = record["error"]["code"].string
      stage = record["error"]["stage"].string
    }

    /// By bytes: equivalent strings are not the same text.
    static func == (left: Outcome, right: Outcome) -> Bool {
      left.text.map { Array($0.utf8) } == right.text.map { Array($0.utf8) }
        && left.warnings == right.warnings && left.code == right.code && left.stage == right.stage
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let bad = "\u{FFFD}"

  private static func letters(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x61, count: count) }

  private static func invalid(
    _ name: String, _ bytes: [UInt8], _ count: Int
  ) -> Row<[UInt8], Outcome> {
    let text = "x" + String(repeating: bad, count: count) + "y"
    return Row(name, [0x78] + bytes + [0x79], Outcome(text, "invalid_utf8 1 \(count)"))
  }

  static let files: [Row<[UInt8], Outcome>] = [
    Row("empty", [], Outcome("")),
    Row("a mark alone", mark, Outcome("")),
    Row("a mark and text", mark + [0x61], Outcome("a")),
    Row("two marks", mark + mark, Outcome("\u{FEFF}")),
    Row("white space", Array(" \r\n\t\u{A0}".utf8), Outcome(" \r\n\t\u{A0}")),
    Row("combining marks alone", Array("\u{301}\u{64B}".utf8), Outcome("\u{301}\u{64B}")),
    Row("NUL", [0], Outcome(code: "binary", "decode")),
    Row("NUL last in the head", letters(8191) + [0], Outcome(code: "binary", "decode")),
    Row(
      "NUL behind the head", letters(8192) + [0],
      Outcome(String(repeating: "a", count: 8192) + "\0")),
    Row("UTF-16 with its mark", [0xFF, 0xFE, 0x61, 0], Outcome(code: "binary", "decode")),
    // Each maximal part of a sequence is one replacement.
    invalid("a continuation alone", [0x80], 1),
    invalid("two continuations", [0x80, 0xBF], 2),
    invalid("a lead alone", [0xD8], 1),
    invalid("three bytes of four", [0xF0, 0x9F, 0x98], 1),
    invalid("two bytes of three", [0xE2, 0x82], 1),
    invalid("an overlong slash", [0xC0, 0xAF], 2),
    invalid("an overlong of three bytes", [0xE0, 0x80, 0xAF], 3),
    invalid("a surrogate", [0xED, 0xA0, 0x80], 3),
    invalid("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 4),
    invalid("bytes that never occur", [0xFE, 0xFF], 2),
    invalid("five bytes of old", [0xF8, 0x88, 0x80, 0x80, 0x80], 5),
    invalid("windows-1256", [0xE3, 0xD1, 0xCD, 0xC8, 0xC7], 5),
    Row("cut at the end", Array("نص".utf8).dropLast(), Outcome("ن\(bad)", "invalid_utf8 1 1")),
  ]

  @Test(arguments: files)
  func aFileIsADocument(_ row: Row<[UInt8], Outcome>) async throws {
    let tool = try Tool()
    try tool.root.write("f", row.input)
    let status: Int32 = row.expected.code == nil ? 0 : 1
    let named = try await tool.run("extract", "f", "--text", "-q").expect(status, errors: "")
    #expect(try Wire.documents(named).map(Outcome.init) == [row.expected])
    let piped = try await tool.run("extract", "--text", "-q", input: row.input)
    #expect(
      try Wire.documents(piped.expect(status, errors: "")).map(Outcome.init) == [row.expected])
  }

  @Test func warningsCountInTheUnitOfOffsets() async throws {
    let tool = try Tool()
    try tool.root.write("f", Array("😀ن".utf8) + [0xFF, 0xFF])
    for (unit, offset) in [("scalar", 2), ("utf16", 3), ("utf8", 6)] {
      let run = try await tool.run("extract", "f", "--offsets", unit)
      #expect(
        try Wire.documents(run.expect(0, errors: nil)).map { Outcome($0).warnings }
          == [["invalid_utf8 \(offset) 2"]])
    }
  }

  @Test func whatIsTooLargeIsNotRead() async throws {
    let tool = try Tool()
    try tool.root.write("ten", Self.letters(10))
    try tool.root.write("eleven", Self.letters(11))
    let run = try await tool.run("extract", "ten", "eleven", "--max-size", "10")
    run.expect(1, errors: "musamma: 1 document, 0 entities, 1 error")
    #expect(
      try Wire.documents(run).map { $0["error"]["code"].string } == [nil, "too_large"])
    let piped = try await tool.run("extract", "--max-size", "10", input: Self.letters(11))
    #expect(
      try Wire.documents(piped.expect(1, errors: nil)).map { $0["error"]["code"].string }
        == ["too_large"])
    let lines = try await tool.run(
      "extract", "--max-size", "10", "--input-format", "lines",
      input: Self.letters(11) + [0x0A] + Self.letters(10))
    #expect(
      try Wire.documents(lines.expect(1, errors: nil)).map { $0["error"]["code"].string }
        == ["too_large", nil])
  }

  /// What the system refuses is a record too.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func anErrorOfTheSystemIsARecord() async throws {
    let run = try await Tool().run("extract", "/proc/self/mem", "/proc/version", "-q")
    let records = try Wire.documents(run.expect(1, errors: ""))
    #expect(records.map { $0["error"]["code"].string } == ["io", nil])
    let closed = try await Tool().shell("musamma extract -q <&-")
    #expect(
      try Wire.documents(closed.expect(1, errors: "")).map { $0["error"]["code"].string } == ["io"])
  }

  /// Ten megabytes; `make check-large` takes the release build over a hundred.
  @Test(arguments: ["text", "lines", "jsonl"])
  func aLongLineIsADocument(format: String) async throws {
    let tool = try Tool()
    // Long words, for the sake of a debug build's time.
    let word = "brilt " + String(repeating: "قرمزلب", count: 20) + " "
    let count = 10_000_000 / word.utf8.count
    let line = Array(String(repeating: word, count: count).utf8)
    let name = "f.txt"
    let isJSON = format == "jsonl"
    try tool.root.write(
      name, isJSON ? Array(#"{"text":""#.utf8) + line + Array(#""}"#.utf8) : line)
    let run = try await tool.run("extract", name, "--input-format", format, "-q", "--text")
    run.expect(0, errors: "")
    #expect(run.lines.count == 1)
    let length = count * word.unicodeScalars.count
    #expect(run.text.contains(#","length":\#(length),"text":"brilt "#))
    #expect(run.output.count > line.count)
  }
}
