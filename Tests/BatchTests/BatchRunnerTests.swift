import Batch
import DocumentModel
import Foundation
import Records
import TestSupport
import Testing

@Suite struct BatchRunnerTests {
  typealias Record = BatchRun.Record

  private struct Refusal: Error, CustomStringConvertible { let description = "refused" }

  @Test func formatsGoByTheNameUnlessOneIsSaid() throws {
    let root = try TemporaryDirectory()
    for name in ["a.jsonl", "b.txt", "c.md"] { try root.write(name, "{\"text\":\"x\"}\n") }
    func texts(_ format: InputFormat?) throws -> [String?] {
      try BatchRun(BatchOptions(paths: [root.path], format: format)).records.map(\.text)
    }
    let whole = "{\"text\":\"x\"}\n"
    let line = "{\"text\":\"x\"}"
    #expect(try texts(nil) == ["x", whole, whole])
    #expect(try texts(.text) == [whole, whole, whole])
    #expect(try texts(.jsonl) == ["x", "x", "x"])
    #expect(try texts(.lines) == [line, line, line])
  }

  @Test func theOptionsDateWinsOverTheField() throws {
    let root = try TemporaryDirectory()
    let records = [#"{"text":"x","reference_date":"2020-01-01"}"#, #"{"text":"y"}"#]
    try root.write("a.jsonl", records.joined(separator: "\n"))
    try root.write("b.txt", "z")
    let day = CalendarDay(iso: "2024-05-06")
    let given = try BatchRun(BatchOptions(paths: [root.path], referenceDate: day)).records
    #expect(given.map(\.reference_date) == ["2024-05-06", "2024-05-06", "2024-05-06"])
    #expect(given.map(\.reference_date_from) == ["option", "option", "option"])
    let found = try BatchRun(BatchOptions(paths: [root.path])).records
    #expect(found.map(\.reference_date) == ["2020-01-01", nil, nil])
    #expect(found.map(\.reference_date_from) == ["field", "none", "none"])
  }

  @Test func aFailedExtractionIsARecordAmongOthers() throws {
    let root = try TemporaryDirectory()
    for name in ["a", "b", "c", "d"] { try root.write("\(name).txt", "text of \(name)") }
    let run = try BatchRun(BatchOptions(paths: [root.path]), root: root) { document in
      if document.id.hasSuffix("b.txt") { throw Refusal() }
      if document.id.hasSuffix("c.txt") { throw RecordError(.tooLarge, .extract, "no", offset: 3) }
      return BatchRun.nothing(document)
    }
    #expect(
      run.records.map(\.error) == [
        nil, .init(code: "internal", stage: "extract"),
        .init(code: "too_large", stage: "extract", offset: 3), nil,
      ])
    #expect(run.records.map(\.text) == ["a", "b", "c", "d"].map { "text of \($0)" })
    #expect(run.summary.documents == 2)
    #expect(run.summary.errors == 2)
  }

  @Test func theSummaryCounts() throws {
    let root = try TemporaryDirectory()
    for name in ["a.txt", "b.txt", ".c.txt", "d.pdf"] { try root.write(name, "نص") }
    try root.write("e.jsonl", "{\"text\":\"abc\"}\n\n")
    var entities = EntityList()
    let money = MoneyValue(amount: nil, currency: "USD", reason: .symbol)
    for _ in 0..<2 {
      entities.append(Entity(range: TextRange(0, 2), rule: "r", value: .money(money)))
    }
    let run = try BatchRun(BatchOptions(paths: [root.path])) { [entities] _ in
      Extraction(language: .arabic, entities: entities, warnings: [])
    }
    var expected = BatchSummary()
    expected.documents = 3
    expected.entities = 6
    expected.errors = 1
    expected.bytes = 4 + 4 + 3
    expected.skipped = SkippedFiles(hidden: 1, otherTypes: 1)
    #expect(run.summary == expected)
  }

  @Test func aRunStopsBetweenDocuments() throws {
    let root = try TemporaryDirectory()
    try root.write("a.txt", "1\n2\n3\n4\n")
    for format in [InputFormat.text, .lines] {
      var extracted = 0
      let paths = Array(repeating: root.path("a.txt"), count: 3)
      let run = try BatchRun(
        BatchOptions(paths: paths, format: format),
        extract: { document in
          extracted += 1
          return BatchRun.nothing(document)
        }, shouldStop: { extracted == 2 })
      #expect(run.records.count == 2)
      #expect(run.summary.documents == 2)
    }
  }

  @Test func whatCannotBeWrittenEndsTheRun() throws {
    let root = try TemporaryDirectory()
    try root.write("a.txt", String(repeating: "نص\n", count: 10_000))
    let output = try OutputFile(path: "/dev/full")
    var runner = BatchRunner(
      BatchOptions(paths: [root.path], format: .lines),
      writer: RecordWriter(options: RecordOptions(), sink: output), extract: BatchRun.nothing)
    let error = #expect(throws: OutputError.self) { try runner.run() }
    #expect(error == .failed("/dev/full: No space left on device"))
  }
}
