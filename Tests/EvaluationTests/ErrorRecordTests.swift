import DocumentModel
import Records
import TestSupport
import Testing

@testable import Evaluation

private func lines(
  _ text: String, _ gold: [GoldEntity], _ said: [PredictedEntity]
) -> [String] {
  let document = GoldDocument(id: "d", text: text, entities: gold)
  return ErrorFinder().errors(in: Comparer().compare(document, with: said)).map { error in
    var writer = JSONWriter()
    writer.write(ErrorRecord(error, in: document).tree)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

@Test func anErrorIsOneLineWithEveryKey() {
  let found = lines(
    "في «Acme» 5€ يوم",
    [
      GoldEntity(
        range: 4..<8, label: .organization, name: "Acme", organizationID: "acme"),
      GoldEntity(
        range: 10..<12, label: .money,
        value: .money(GoldMoney(amount: "5", amountMax: "6", currency: .code("EUR")))),
    ],
    [
      PredictedEntity(
        range: 3..<8, label: .organization, name: "«Acme", organizationID: "acme", rule: "org.x"),
      PredictedEntity(
        range: 10..<12, label: .money,
        value: .money(amount: "5", amountMax: nil, currency: nil), rule: "money.x"),
      PredictedEntity(range: 13..<16, label: .date, value: .date("P1D"), rule: "date.x"),
    ])
  let heads = [
    #"{"doc":"d","kind":"boundary","label":"ORG","cause":"quotation_mark","rule":"org.x","#
      + #""start":3,"end":8,"before":"في ","text":"«Acme","after":"» 5€ يوم","#
      + #""gold":{"label":"ORG","start":4,"end":8,"text":"Acme","value":null,"name":"Acme","id":"acme"},"#
      + #""predicted":{"label":"ORG","start":3,"end":8,"text":"«Acme","value":null,"name":"«Acme","id":"acme"}}"#,
    #"{"doc":"d","kind":"value","label":"MONEY","cause":"amount","rule":"money.x","#
      + #""start":10,"end":12,"before":"في «Acme» ","text":"5€","after":" يوم","#
      + #""gold":{"label":"MONEY","start":10,"end":12,"text":"5€","value":"EUR 5/6","name":null,"id":null},"#
      + #""predicted":{"label":"MONEY","start":10,"end":12,"text":"5€","value":"XXX 5","name":null,"id":null}}"#,
    #"{"doc":"d","kind":"spurious","label":"DATE","cause":null,"rule":"date.x","#
      + #""start":13,"end":16,"before":"في «Acme» 5€ ","text":"يوم","after":"","gold":null,"#
      + #""predicted":{"label":"DATE","start":13,"end":16,"text":"يوم","value":"P1D","name":null,"id":null}}"#,
  ]
  #expect(found == heads)
}

/// What is shown of a long text before and behind its middle, by how many scalars.
@Test(arguments: [
  Row("whole words", ("before ", " behind"), (56, 56)),
  Row("words that fit", ("word ", " next"), (60, 60)),
  Row("no space at all", ("x", "y"), (60, 60)),
  Row("one long word", (String(repeating: "w", count: 70) + " ", " v"), (0, 60)),
])
func contextIsOfWholeWords(_ row: Row<(String, String), (Int, Int)>) {
  let before = String(repeating: row.input.0, count: 70)
  let after = String(repeating: row.input.1, count: 70)
  let text = Array((before + "S" + after).unicodeScalars)
  let start = before.unicodeScalars.count
  let head = ErrorRecord.context(before: start..<start + 1, in: text)
  let tail = ErrorRecord.context(behind: start..<start + 1, in: text)
  #expect(head.upperBound == start && tail.lowerBound == start + 1)
  #expect((head.count, tail.count) == row.expected)
}

@Test func contextEndsWithTheText() {
  let text = Array("ab S cd".unicodeScalars)
  #expect(ErrorRecord.context(before: 3..<4, in: text) == 0..<3)
  #expect(ErrorRecord.context(behind: 3..<4, in: text) == 4..<7)
}
