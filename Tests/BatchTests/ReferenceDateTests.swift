import Batch
import DocumentModel
import TestSupport
import Testing

/// Where the reference date of documents without one is found.
struct ReferenceDateTests {
  @Test(arguments: [
    ("news-2026-05-04.txt", "2026-05-04"), ("20260504.txt", "2026-05-04"),
    ("2026_05_04_a.txt", "2026-05-04"), ("a.2026-05-04-12.txt", "2026-05-04"),
    ("2026-13-04.txt", nil), ("120260504.txt", nil), ("202605041.txt", nil), ("2026-0504.txt", nil),
    ("18260504.txt", nil), ("news.txt", nil),
  ])
  func readsFileNames(_ name: String, _ day: String?) throws {
    let root = try TemporaryDirectory()
    try root.write(name, "x")
    let run = try BatchRun(
      BatchOptions(paths: [root.path], referenceSources: [.filename]), root: root)
    #expect(run.records.map(\.reference_date) == [day])
    #expect(run.records.map(\.reference_date_from) == [day == nil ? "none" : "filename"])
  }

  @Test func takesTheFirstSourceThatHasOne() throws {
    let root = try TemporaryDirectory()
    try root.write("2026-05-04.txt", "x")
    let day = try #require(CalendarDay(iso: "2025-01-02"))
    for (sources, from) in [
      ([], "none"), ([.filename, .dateline], "filename"), ([.dateline, .filename], "dateline"),
    ] as [([ReferenceDate.Origin], String)] {
      let run = try BatchRun(
        BatchOptions(paths: [root.path], referenceSources: sources), root: root,
        findDateline: { _ in day })
      #expect(run.records.map(\.reference_date_from) == [from])
    }
    let run = try BatchRun(
      BatchOptions(paths: [root.path], referenceDate: day, referenceSources: [.filename]),
      root: root)
    #expect(run.records.map(\.reference_date_from) == ["option"])
  }
}
