import DocumentModel
import EntityRules
import Foundation
import Musamma
import Testing

/// The tables of `docs/money.md` say what comes out.
struct MoneyDocumentTests {
  private struct Example {
    let text: String
    let values: [String]
  }

  @Test func examplesAreAsTheySay() throws {
    let examples = try examples()
    #expect(examples.count > 50)
    var worker = try Worker(RuleTests.extractor.get())
    for example in examples {
      let found = try worker.extract(Document(id: "example", example.text)).entities
        .compactMap { entity in
          if case .money(let money) = entity.value { money.canonical } else { nil }
        }
      #expect(found == example.values, "\(example.text)")
    }
  }

  /// The rows of the tables that have a text in code marks.
  private func examples() throws -> [Example] {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/money.md"), encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[1].hasPrefix("`") else { return nil }
      return Example(text: Self.codes(in: cells[1])[0], values: Self.codes(in: cells[2]))
    }
  }

  /// What stands in code marks.
  private static func codes(in cell: String) -> [String] {
    let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count, by: 2).map { String(parts[$0]) }
  }
}
