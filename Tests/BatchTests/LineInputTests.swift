import Batch
import Records
import TestSupport
import Testing

/// Lines as documents: as many records as lines, in their order.
@Suite struct LineInputTests {
  typealias Record = BatchRun.Record

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let chunk = 64 * 1024

  private static func row(
    _ name: String, _ bytes: [UInt8], _ expected: [String]
  ) -> Row<[UInt8], [String]> {
    Row(name, bytes, expected)
  }

  private static let files: [Row<[UInt8], [String]>] = [
    row("empty", [], []),
    row("one line", Array("a\n".utf8), ["a"]),
    row("no end", Array("a".utf8), ["a"]),
    row("two lines, no end", Array("a\nb".utf8), ["a", "b"]),
    row("CRLF", Array("a\r\nb\r\n".utf8), ["a", "b"]),
    row("mixed ends", Array("a\r\nb\nc\r\n".utf8), ["a", "b", "c"]),
    row("blank lines", Array("\n\r\n\na\n\n".utf8), ["", "", "", "a", ""]),
    row("one end", Array("\n".utf8), [""]),
    row("CR alone is text", Array("a\rb\n\r\r\n\r".utf8), ["a\rb", "\r", "\r"]),
    row(
      "other ends are text", Array("a\u{85}b\u{2028}c\u{B}d\u{C}e\n".utf8),
      ["a\u{85}b\u{2028}c\u{B}d\u{C}e"]),
    row(
      "mark at the head alone", Array("\u{FEFF}a\n\u{FEFF}b".utf8),
      ["a", "\u{FEFF}b"]),
    row("mark alone", mark, []),
    row("invalid", [0x61, 0xFF, 0x0A, 0xD8, 0x0A, 0xA7], ["a\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
  ]

  @Test(arguments: files)
  func aLineIsADocument(_ row: Row<[UInt8], [String]>) throws {
    let run = try BatchRun("f", row.input, format: .lines)
    #expect(run.records.map(\.text) == row.expected)
    #expect(run.records.map(\.id) == row.expected.indices.map { "f:\($0 + 1)" })
    #expect(run.summary.documents == row.expected.count)
  }

  /// Line ends fall on every place around the borders of chunks.
  @Test(arguments: ["\n", "\r\n"])
  func chunksDoNotShow(end: String) throws {
    for size in [Self.chunk - 2, Self.chunk - 1, Self.chunk, Self.chunk + 1, Self.chunk * 2] {
      let first = String(repeating: "a", count: size)
      let run = try BatchRun("f", Array((first + end + "b" + end).utf8), format: .lines)
      #expect(run.records.map(\.text) == [first, "b"])
    }
  }

  @Test(arguments: [UInt64(31), 32])
  func randomLinesComeOutOneToOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    let ends: [[UInt8]] = [[0x0A], [0x0D, 0x0A], [0x0D], [0x0D, 0x0D, 0x0A], [0x0A, 0x0D]]
    while bytes.count < Self.chunk * 5 {
      let letters = Int.random(in: 0...4, using: &random) * Int.random(in: 0...80, using: &random)
      bytes += [UInt8](repeating: 0x61, count: letters)
      bytes += ends[Int.random(in: 0..<ends.count, using: &random)]
    }
    var expected = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    let last = expected.removeLast()
    expected = expected.map { $0.last == 0x0D ? $0.dropLast() : $0 }
    if !last.isEmpty { expected.append(last) }
    let run = try BatchRun("f", bytes, format: .lines)
    #expect(
      run.records.map { Array(($0.text ?? "").utf8) } == expected, "seed \(seed)")
  }

  @Test(arguments: InputFormat.allCases.filter { $0 != .text })
  func aBinaryFileIsOneError(format: InputFormat) throws {
    let expected = [Record("f", error: .init(code: "binary", stage: "decode"))]
    #expect(try BatchRun("f", Array("a\nb\n\0\n".utf8), format: format).records == expected)
    let head = [UInt8](repeating: 0x0A, count: 8191)
    #expect(try BatchRun("f", head + [0], format: format).records == expected)
    #expect(try BatchRun("f", head + [0x0A, 0], format: format).records.count == 8193)
  }

  @Test(arguments: ["\n", "\r\n"])
  func aLineThatIsTooLargeIsOneError(end: String) throws {
    for limit in [0, 1, 10, Self.chunk - 1, Self.chunk, Self.chunk * 2 + 5] {
      let exact = String(repeating: "a", count: limit)
      for excess in [1, 2, 3, Self.chunk * 3] {
        let long = exact + String(repeating: "a", count: excess)
        let text = [exact, long, "", long, exact, ""].joined(separator: end)
        let run = try BatchRun("f", Array(text.utf8), format: .lines, limit: limit)
        let error = Record.Failure(code: "too_large", stage: "read")
        #expect(
          run.records == [
            Record("f:1", exact), Record("f:2", error: error), Record("f:3", ""),
            Record("f:4", error: error), Record("f:5", exact),
          ], "limit \(limit), excess \(excess)")
        let last = try BatchRun("f", Array(("b" + end + long).utf8), format: .lines, limit: limit)
        #expect(last.records.last == Record("f:2", error: error))
      }
    }
  }

  @Test func linesOfJSONAreDocumentsOrErrors() throws {
    let lines = [
      #"{"id":"a","text":"x","reference_date":"2024-01-02"}"#, "", "   ",
      #"{"text":"\ud800"}"#, #"{"id":5}"#, #"{"id":"é","text":3}"#, #"{"id":"ا" "text":"x"}"#,
      #"[]"#, #"{"text":"a\nb"}"#,
    ]
    for (end, final) in [("\n", ""), ("\r\n", "\r\n")] {
      let text = "\u{FEFF}" + lines.joined(separator: end) + final
      let run = try BatchRun("f.jsonl", Array(text.utf8))
      func failure(_ code: String, _ offset: Int? = nil) -> Record.Failure {
        .init(code: code, stage: "parse", offset: offset)
      }
      #expect(
        run.records == [
          Record("a", "x", date: "2024-01-02", from: "field"),
          Record("f.jsonl:2", error: failure("bad_json", 0)),
          Record("f.jsonl:3", error: failure("bad_json", 3)),
          Record(
            "f.jsonl:4", "\u{FFFD}",
            warnings: [.init(code: "lone_surrogate", offset: 0, count: 1)]),
          Record("5", error: failure("missing_field")),
          Record("é", error: failure("bad_field")),
          // The offset counts scalars, as all do.
          Record("f.jsonl:7", error: failure("bad_json", 10)),
          Record("f.jsonl:8", error: failure("bad_json", 0)),
          Record("f.jsonl:9", "a\nb"),
        ])
      #expect(run.summary.documents == 3)
      #expect(run.summary.errors == 6)
    }
  }

  @Test func aLineOf10MBIsADocument() throws {
    let text = String(repeating: "وقعت الشركة ", count: 500_000)
    let line = Array("{\"text\":\"\(text)\"}\n{\"text\":\"b\"}".utf8)
    let run = try BatchRun("f", line, format: .jsonl, limit: 1 << 30)
    #expect(run.records.map(\.text) == [text, "b"])
  }
}
