import DocumentModel
import Musamma
import TestSupport
import Testing

/// How a text with a few names is explained.
struct ExplanationTests {
  private func explain(_ text: String) throws -> Explanation {
    var worker = try Worker(Found.extractor.get())
    return try #require(worker.explain(Document(id: "row", text)).first)
  }

  @Test func tokensTellTheirReadings() throws {
    let tokens = try explain("وَAcme للبنك\n").tokens
    #expect(tokens.map(\.kind) == ["arabic", "latin", "arabic"])
    #expect(
      tokens.map(\.folded) == [
        "و",
        "acme",
        "للبنك",
      ])
    #expect(tokens[0].readings.isEmpty && tokens[1].readings.isEmpty)
    #expect(tokens[2].text.unicodeScalars.count == 5)
    #expect(
      tokens[2].readings == [
        "ل+لبنك",
        "ل+البنك",
        "ل+ال+بنك",
        "ل+اللبنك",
        "ل+ال+لبنك",
      ])
  }

  @Test func hitsTellTheirList() throws {
    let hits = try explain("Acme Bank, Zeta").hits
    #expect(
      hits.map { "\($0.text)|\($0.category)|\($0.meaning)|\($0.needsContext)|\($0.list)" } == [
        "Acme|name|acme, Acme|false|organizations/test",
        "Acme Bank|name|acmeb, Acme Bank|false|organizations/test",
        "Zeta|name|zeta, Zeta Holdings|true|organizations/test",
      ])
  }

  @Test func listEntriesStandInTheOrderOfTheText() throws {
    var worker = try Worker(Found.extractor.get())
    // The lines are longer than a block, so that more than one is read.
    let line = String(repeating: "x ", count: 20_000)
    let document = Document(id: "row", "Zeta \(line)\n\(line) Acme Bank")
    let entries = try worker.listEntries(in: document)
    #expect(entries.map(\.text) == ["Zeta", "Acme", "Acme Bank"])
    #expect(entries.allSatisfy { document.string($0.range) == $0.text })
  }

  @Test func candidatesTellTheirOutcome() throws {
    let candidates = try explain("Acme Bank, Zeta").candidates
    let told = candidates.map { "\($0.label)|\($0.text)|\($0.meaning)|\($0.outcome)" }
    #expect(
      Set(told).isSuperset(of: [
        "ORG|Acme|Acme|lost to «Acme Bank»", "ORG|Acme Bank|Acme Bank|chosen",
        "ORG|Zeta|Zeta Holdings|left out: nothing else in the document supports it",
      ]))
  }

  @Test func nodesTellTheirRule() throws {
    let nodes = try explain("Acme Bank").nodes
    #expect(nodes.contains { $0.rule == "org.list.name" && $0.text == "Acme Bank" })
    #expect(nodes.allSatisfy { !$0.category.isEmpty && !$0.summary.isEmpty })
  }

  @Test func anEmptyTextHasNothingToExplain() throws {
    var worker = try Worker(Found.extractor.get())
    #expect(try worker.explain(Document(id: "row", "")).isEmpty)
  }
}
