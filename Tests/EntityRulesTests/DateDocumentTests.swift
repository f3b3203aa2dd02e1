import DocumentModel
import Foundation
import Musamma
import TestSupport
import Testing

/// The examples of docs/dates.md are what the tool finds.
struct DateDocumentTests {
  struct Example: Sendable, CustomStringConvertible {
    let cells: [String]
    var description: String { cells.joined(separator: " | ") }
  }

  /// The rows of the document's tables: the texts between backticks of each row.
  static let examples: [Example] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try? String(contentsOf: root.appending(path: "docs/dates.md"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      let parts = line.split(separator: "`", omittingEmptySubsequences: false)
      return Example(cells: parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) })
    }
  }()

  @Test func documentHasExamples() {
    #expect(Self.examples.count > 80)
  }

  @Test(arguments: examples)
  func exampleIsTrue(_ example: Example) throws {
    let marked = MarkedText(example.cells[0])
    let day = try #require(CalendarDay(iso: "2026-10-14"))
    let document = Document(
      id: "row", marked.text, reference: ReferenceDate(day: day, from: .option))
    var worker = try Worker(RuleTests.extractor.get())
    let found = try worker.extract(document).entities.compactMap { entity -> [String]? in
      guard case .date(let date) = entity.value else { return nil }
      let days = [date.first, date.last].compactMap { $0?.iso }
      let shown = days.count == 2 && days[0] == days[1] ? [days[0]] : days
      return [document.string(entity.range), date.value] + shown
    }
    let mention = marked.spans.first.map { marked.slice($0) } ?? marked.text
    let expected = example.cells.count == 1 ? [] : [[mention] + example.cells.dropFirst()]
    #expect(found == expected)
  }
}
