import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A text marked twice, with organizations, and the kinds of its errors in the order of the text.
struct ErrorRow: CustomTestStringConvertible {
  let gold: String
  let said: String
  let kinds: [MentionError.Kind]

  var testDescription: String { "\(gold) | \(said)" }

  static let all = [
    ErrorRow(gold: "⟦aa⟧ bb", said: "⟦aa⟧ bb", kinds: []),
    ErrorRow(gold: "⟦aa⟧ bb", said: "aa ⟦bb⟧", kinds: [.missed, .spurious]),
    ErrorRow(gold: "⟦aa bb⟧ cc", said: "aa ⟦bb cc⟧", kinds: [.boundary]),
    ErrorRow(gold: "⟦aa bb⟧", said: "⟦aa⟧ ⟦bb⟧", kinds: [.boundary, .spurious]),
    ErrorRow(gold: "⟦aa⟧ ⟦bbb⟧", said: "⟦aa bbb⟧", kinds: [.missed, .boundary]),
    // The equal span is right, whatever else stands over it.
    ErrorRow(gold: "aa ⟦bb⟧", said: "⟦aa ⟦bb⟧⟧", kinds: [.spurious]),
    ErrorRow(gold: "aa ⟦bb⟧ ⟦cc⟧", said: "⟦aa ⟦bb⟧ cc⟧", kinds: [.boundary]),
  ]
}

@Test(arguments: ErrorRow.all)
func errorsHaveTheirKind(_ row: ErrorRow) {
  let marked = MarkedText(row.gold)
  let document = GoldDocument(
    id: "1", text: marked.text,
    entities: marked.spans.map { GoldEntity(range: $0, label: .organization) })
  let said = MarkedText(row.said).spans.map { PredictedEntity(range: $0, label: .organization) }
  let errors = ErrorFinder().errors(in: Comparer().compare(document, with: said))
  #expect(errors.map(\.kind) == row.kinds)
}

@Test func labelsAreTakenForOneAnother() {
  let document = GoldDocument(
    id: "1", text: "aa bb cc dd",
    entities: [
      GoldEntity(range: 0..<2, label: .organization), GoldEntity(range: 3..<5, label: .date),
      GoldEntity(range: 6..<8, label: .money),
    ], labels: [.organization, .date])
  let said = [
    PredictedEntity(range: 0..<2, label: .date),
    PredictedEntity(range: 3..<8, label: .organization),
    PredictedEntity(range: 6..<8, label: .money), PredictedEntity(range: 9..<11, label: .date),
  ]
  let errors = ErrorFinder().errors(in: Comparer().compare(document, with: said))
  #expect(errors.map(\.kind) == [.label, .label, .spurious])
  #expect(errors.map(\.label) == [.organization, .date, .date])
  #expect(errors.map(\.span) == [0..<2, 3..<8, 9..<11])
}

@Test func valuesAreErrorsOfTheirOwn() {
  let document = GoldDocument(
    id: "1", text: "a b c d e f",
    entities: [
      GoldEntity(range: 0..<1, label: .date, value: .date("2020")),
      GoldEntity(range: 2..<3, label: .date, value: .date("2020"), alternatives: [.date("2021")]),
      GoldEntity(range: 4..<5, label: .date, value: .date("2020")),
      GoldEntity(range: 6..<7, label: .organization, organizationID: "acme"),
      GoldEntity(range: 8..<9, label: .organization),
      GoldEntity(range: 10..<11, label: .date, value: .date("2020")),
    ])
  let said = [
    PredictedEntity(range: 0..<1, label: .date, value: .date("2020")),
    PredictedEntity(range: 2..<3, label: .date, value: .date("2021")),
    PredictedEntity(range: 4..<6, label: .date, value: .date("1999"), rule: "r"),
    PredictedEntity(range: 6..<7, label: .organization, organizationID: "zeta"),
    PredictedEntity(range: 8..<9, label: .organization, organizationID: "zeta"),
  ]
  let errors = ErrorFinder().errors(in: Comparer().compare(document, with: said))
  #expect(errors.map(\.kind) == [.boundary, .value, .value, .missed])
  #expect(errors.map(\.rule) == ["r", "r", nil, nil])
}

/// The law of ``ErrorFinder``, on random mentions of two labels that overlap freely.
@Test(arguments: 0..<200)
func errorsAddUpToWhatStrictMatchingMisses(_ seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  func ranges() -> [(Range<Int>, Label)] {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      let start = Int.random(in: 0..<18, using: &random)
      let end = Int.random(in: start...20, using: &random)
      return (start..<end, Bool.random(using: &random) ? .organization : .date)
    }
  }
  let document = GoldDocument(
    id: "1", text: String(repeating: "x", count: 20),
    entities: ranges().map { GoldEntity(range: $0.0, label: $0.1) })
  let said = ranges().map { PredictedEntity(range: $0.0, label: $0.1) }
  let comparison = Comparer().compare(document, with: said)
  let errors = ErrorFinder().errors(in: comparison)
  let pairs: [MentionError.Kind] = [.boundary, .label]
  for label in comparison.labels {
    let counts = LabelCounts(label)
    let wrongGold = errors.filter {
      $0.gold?.mention.label == label.label && ($0.kind == .missed || pairs.contains($0.kind))
    }
    let wrongSaid = errors.filter {
      $0.predicted?.mention.label == label.label
        && ($0.kind == .spurious || pairs.contains($0.kind))
    }
    #expect(wrongGold.count == counts[.gold] - counts[.strict], "seed \(seed)")
    #expect(wrongSaid.count == counts[.predicted] - counts[.strict], "seed \(seed)")
  }
}
