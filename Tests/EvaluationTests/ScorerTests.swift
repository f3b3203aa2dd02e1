import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A document of organizations: gold and predictions as the same text marked twice, and the counts
/// by hand.
struct ScoringRow: CustomTestStringConvertible {
  let name: String
  let gold: String
  let said: String
  /// Marked like the others.
  var extra = ""
  var boundary = Boundary.exact
  /// Gold, predicted, ignored, strict, overlap.
  let counts: [Int]

  var testDescription: String { name }

  static let all = [
    ScoringRow(
      name: "right, moved, missed and wrong", gold: "⟦aa⟧ ⟦bb cc⟧ ⟦dd⟧ ee",
      said: "⟦aa⟧ ⟦bb⟧ cc dd ⟦ee⟧", counts: [3, 3, 0, 1, 2]),
    ScoringRow(
      name: "two parts of one", gold: "⟦aa bb⟧", said: "⟦aa⟧ ⟦bb⟧", counts: [1, 2, 0, 0, 1]),
    ScoringRow(
      name: "one over two", gold: "⟦aa⟧ ⟦bbb⟧", said: "⟦aa bbb⟧", counts: [2, 1, 0, 0, 1]),
    ScoringRow(
      name: "doubled predictions count once", gold: "⟦aa⟧ bb", said: "⟦⟦aa⟧⟧ bb",
      counts: [1, 1, 0, 1, 1]),
    ScoringRow(name: "empty ones drop", gold: "⟦⟧aa", said: "aa⟦⟧", counts: [0, 0, 0, 0, 0]),
    ScoringRow(
      name: "equal after boundaries are made alike", gold: "⟦aa⟧ bb", said: "⟦a⟧⟦a⟧ bb",
      boundary: .word, counts: [1, 1, 0, 1, 1]),
    ScoringRow(
      name: "only an extra span", gold: "⟦aa⟧ bb", said: "aa ⟦bb⟧", extra: "aa b⟦b⟧",
      counts: [1, 0, 1, 0, 0]),
    ScoringRow(
      name: "an extra span and gold", gold: "⟦aa⟧ bb", said: "⟦aa bb⟧", extra: "aa ⟦bb⟧",
      counts: [1, 1, 0, 0, 1]),
    ScoringRow(
      name: "extra spans keep their boundaries", gold: "⟦aa⟧ bb-cc", said: "aa ⟦bb⟧-cc",
      extra: "aa bb-⟦cc⟧", boundary: .word, counts: [1, 0, 1, 0, 0]),
    ScoringRow(
      name: "an extra span beside", gold: "aa bb", said: "aa⟦ bb⟧", extra: "⟦aa⟧ bb",
      counts: [0, 1, 0, 0, 0]),
  ]
}

@Test(arguments: ScoringRow.all)
func documentsAreCounted(_ row: ScoringRow) {
  let gold = MarkedText(row.gold)
  let document = GoldDocument(
    id: "1", text: gold.text,
    entities: gold.spans.map { GoldEntity(range: $0, label: .organization) },
    extra: MarkedText(row.extra).spans, boundary: row.boundary)
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(
      document,
      with: MarkedText(row.said).spans.map {
        PredictedEntity(range: $0, label: .organization)
      }))
  let counts = scorer.scores[.organization]
  let found = [Count.gold, .predicted, .ignored, .strict, .overlap].map { counts[$0] }
  #expect(found == row.counts)
}

@Test func labelsAreCountedApart() {
  let document = GoldDocument(
    id: "1", text: "aa bb cc", entities: [GoldEntity(range: 0..<2, label: .organization)],
    labels: [.organization, .date])
  let said = [Label.organization, .money, .date].map { PredictedEntity(range: 0..<2, label: $0) }
  var scorer = Scorer()
  scorer.add(Comparer().compare(document, with: said))
  #expect(scorer.scores[.organization][.strict] == 1)
  #expect(scorer.scores[.date][.predicted] == 1)
  #expect(scorer.scores[.money].isEmpty, "the document was not annotated for it")
  #expect(scorer.scores.rows.map(\.name) == ["ORG", "DATE", "ALL"])
  #expect(scorer.scores.total[.predicted] == 2)

  var organizations = Scorer()
  organizations.add(Comparer(labels: [.organization]).compare(document, with: said))
  #expect(organizations.scores.rows.map(\.name) == ["ORG"])
}

@Test func valuesAreCounted() {
  let document = GoldDocument(
    id: "1", text: "a b c d e",
    entities: [
      GoldEntity(range: 0..<1, label: .date, value: .date("P2W")),
      GoldEntity(range: 2..<3, label: .date, value: .date("2020"), alternatives: [.date("2021")]),
      GoldEntity(range: 4..<5, label: .date, value: .date("2022"), alternatives: [.date("2023")]),
      GoldEntity(range: 6..<7, label: .date, value: .date("2024-05-06"), grain: "week"),
      GoldEntity(range: 8..<9, label: .date),
    ])
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(
      document,
      with: [
        PredictedEntity(range: 0..<1, label: .date, value: .date("P14D")),
        // Of equal predictions the first one counts, and a value needs no equal boundaries.
        PredictedEntity(range: 2..<4, label: .date, value: .date("2021")),
        PredictedEntity(range: 2..<4, label: .date, value: .date("2020")),
        PredictedEntity(range: 6..<7, label: .date, value: .date("2024-W19")),
        PredictedEntity(range: 8..<9, label: .date, value: .date("1999")),
      ]))
  let counts = scorer.scores[.date]
  #expect(counts[.values] == 4)
  #expect(counts[.rightValues] == 2)
  #expect(counts[.rightOrAlternativeValues] == 3)
}

@Test func extractedEntitiesArePredictions() {
  // The letter has two bytes, the face four, the euro sign three, the Arabic letters two.
  let document = Document(id: "1", "é😀 5€ ثم 2020")
  var entities = EntityList()
  let money = MoneyValue(
    amount: ExactDecimal("5"), upperAmount: ExactDecimal("6.50"), currency: "EUR", reason: .symbol)
  entities.append(Entity(range: TextRange(7, 11), rule: "m", value: .money(money)))
  entities.append(
    Entity(
      range: TextRange(17, 21), rule: "d",
      value: .date(DateValue(kind: .date, value: "2020"))))
  let said = PredictedEntity.all(of: entities, in: document)
  #expect(said.map(\.range) == [3..<5, 9..<13])
  #expect(said[0].value == .money(amount: "5", amountMax: "6.5", currency: "EUR"))
  #expect(said[1].value == .date("2020"))
}
