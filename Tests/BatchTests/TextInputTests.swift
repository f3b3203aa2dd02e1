import Batch
import Foundation
import Records
import TestSupport
import Testing

/// Whole files as documents.
@Suite struct TextInputTests {
  typealias Record = BatchRun.Record

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// The size of the head that is looked through for NUL.
  private static let head = 8192

  private static func row(
    _ name: String, _ bytes: [UInt8], _ expected: Record
  ) -> Row<[UInt8], Record> {
    Row(name, bytes, expected)
  }

  private static func letters(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x61, count: count) }

  private static func bytes(_ text: String, _ more: [UInt8] = []) -> [UInt8] {
    Array(text.utf8) + more
  }

  private static let files: [Row<[UInt8], Record>] = [
    row("empty", [], Record("f", "")),
    row("Arabic", bytes("شركة\r\nالنور"), Record("f", "شركة\r\nالنور")),
    row("mark at the head", mark + [0x61], Record("f", "a")),
    row("mark alone", mark, Record("f", "")),
    row("two marks", mark + mark, Record("f", "\u{FEFF}")),
    row("mark inside", [0x61] + mark, Record("f", "a\u{FEFF}")),
    row(
      "invalid behind a mark: offsets count without it", mark + [0x61, 0xFF, 0xC3, 0x62],
      Record(
        "f", "a\u{FFFD}\u{FFFD}b",
        warnings: [.init(code: "invalid_utf8", offset: 1, count: 2)])),
    row(
      "offsets are in scalars", bytes("اب", [0x80]),
      Record(
        "f", "اب\u{FFFD}", warnings: [.init(code: "invalid_utf8", offset: 2, count: 1)])),
    row(
      "half a mark", [0xEF, 0xBB],
      Record("f", "\u{FFFD}", warnings: [.init(code: "invalid_utf8", offset: 0, count: 1)])),
    row("NUL", [0x61, 0], Record("f", error: .init(code: "binary", stage: "decode"))),
    row(
      "NUL last in the head", letters(head - 1) + [0, 0x61],
      Record("f", error: .init(code: "binary", stage: "decode"))),
    row(
      "NUL behind the head", letters(head) + [0],
      Record("f", String(repeating: "a", count: head) + "\0")),
    row(
      "exactly a head", letters(head),
      Record("f", String(repeating: "a", count: head))),
    row(
      "a mark and more than a head", mark + letters(head * 3 + 1),
      Record("f", String(repeating: "a", count: head * 3 + 1))),
  ]

  @Test(arguments: files)
  func aFileIsADocument(_ row: Row<[UInt8], Record>) throws {
    let run = try BatchRun("f", row.input)
    #expect(run.records == [row.expected])
    #expect(run.summary.errors == (row.expected.error == nil ? 0 : 1))
    #expect(run.summary.bytes == (row.expected.text ?? "").utf8.count)
  }

  @Test(arguments: [0, 1, 100, head - 1, head, head + 1, head * 4])
  func theLimitIsTheLargestSizeThatIsRead(limit: Int) throws {
    let bytes = [UInt8](repeating: 0x61, count: limit)
    #expect(try BatchRun("f", bytes, limit: limit).records.map(\.error) == [nil])
    #expect(
      try BatchRun("f", bytes + [0x61], limit: limit).records
        == [Record("f", error: .init(code: "too_large", stage: "read"))])
  }

  /// The size of such a file is told as 0: it is read to its end all the same.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func aFileWhoseSizeIsUnknownIsRead() throws {
    let run = try BatchRun(BatchOptions(paths: ["/proc/version", "/proc/self/maps"]))
    #expect(run.records[0].text?.hasPrefix("Linux version") == true)
    #expect((run.records[1].text ?? "").utf8.count > Self.head)
    let short = try BatchRun(BatchOptions(paths: ["/proc/self/maps"], maximumSize: Self.head + 1))
    #expect(short.records.map(\.error?.code) == ["too_large"])
  }

  @Test func whatCannotBeReadIsARecordAmongOthers() throws {
    let root = try TemporaryDirectory()
    try root.write("a.txt", "x")
    try root.write("c.txt", "z")
    try root.link("b.txt", to: "gone")
    let run = try BatchRun(BatchOptions(paths: [root.path]), root: root)
    #expect(
      run.records == [
        Record("a.txt", "x"),
        Record("b.txt", error: .init(code: "not_found", stage: "read")),
        Record("c.txt", "z"),
      ])
    #expect(run.summary.documents == 2)
    #expect(run.summary.errors == 1)
  }

  // Root may read everything.
  @Test(.enabled(if: getuid() != 0))
  func aFileThatMayNotBeReadIsAnError() throws {
    let root = try TemporaryDirectory()
    let path = try root.write("a.txt", "x")
    try root.setMode("a.txt", 0)
    let run = try BatchRun(BatchOptions(paths: [path]), root: root)
    #expect(run.records == [Record("a.txt", error: .init(code: "permission", stage: "read"))])
  }

  /// Reading the memory of the own process at address 0 fails: an error of the system.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem")))
  func anErrorOfTheSystemIsTold() throws {
    for format in InputFormat.allCases {
      let run = try BatchRun(BatchOptions(paths: ["/proc/self/mem"], format: format))
      #expect(
        run.records == [Record("/proc/self/mem", error: .init(code: "io", stage: "read"))])
    }
  }
}
