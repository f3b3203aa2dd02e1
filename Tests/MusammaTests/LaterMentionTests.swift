import DocumentModel
import Gazetteers
import Musamma
import TestSupport
import Testing

/// Mentions by a name that another mention of the same text introduces.
struct LaterMentionTests {
  static let rows: [Row<String, [String]>] = [
    Row(
      "behind and before", "Kronveil won. Kronveil Holdings paid. Then Kronveil left.",
      ["Kronveil", "Kronveil Holdings", "Kronveil"]),
    Row(
      "in Arabic text, with proclitics",
      "اشترت شركة Kronveil أرضا. وKronveil ستبني، ول Kronveil مال",
      ["شركة Kronveil", "Kronveil", "Kronveil"]),
    Row(
      "a name in Arabic with its Latin form",
      "كرونفيل تبني. باعت شركة كرونفيل (Kronveil) ما لكرونفيل",
      ["كرونفيل", "شركة كرونفيل", "Kronveil", "كرونفيل"]),
    Row(
      "two quoted words", "أسس جمعية «نورس البحر» ثم ترك نورس البحر.", ["نورس البحر", "نورس البحر"]),
    Row("one quoted word is any word", "أسس جمعية «نورس» ثم رأى نورس.", ["نورس"]),
    Row(
      "part of a longer name", "Kronveil Holdings paid. Old Kronveil Street, Dame Kronveil.",
      ["Kronveil Holdings"]),
    Row(
      "part of a word or address", "Kronveil Holdings: Kronveils, xKronveil, @Kronveil, kronveil.",
      ["Kronveil Holdings"]),
    Row("a word with another meaning", "London Holdings paid. London is big.", ["London Holdings"]),
    Row("no one introduced it", "Kronveil won.", []),
  ]
  static let extractor = Result { try Extractor([Lexicon.embedded()]) }

  @Test(arguments: rows)
  func finds(_ row: Row<String, [String]>) throws {
    var worker = try Worker(Self.extractor.get())
    let document = Document(id: "row", row.input)
    let found = try worker.extract(document).entities.map { document.string($0.range) }
    #expect(found == row.expected)
  }

  @Test func nothingIsLeftForTheNextDocument() throws {
    var worker = try Worker(Self.extractor.get())
    _ = try worker.extract(Document(id: "one", "Kronveil Holdings paid."))
    #expect(try worker.extract(Document(id: "two", "Kronveil won.")).entities.isEmpty)
  }
}
