import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// Bounds computed in Python by the formula, with the quantile 1.959963984540054.
@Test(arguments: [
  (0, 5, 0), (1, 5, 0.0362), (5, 5, 0.5655), (8, 10, 0.4901), (50, 50, 0.9286), (1, 2000, 0),
])
func scoresAreLowerBounds(_ right: Int, _ count: Int, _ expected: Double) throws {
  let score = try #require(RuleScore(RuleCounts(predicted: count, strict: right)))
  #expect(score.rounded == expected)
}

@Test(arguments: [0, 1, 4])
func whatFiredTooRarelyHasNoScore(_ count: Int) {
  #expect(RuleScore(RuleCounts(predicted: count, strict: count)) == nil)
}

/// A score is below the precision, and grows with more of the same.
@Test(arguments: 1...20)
func scoresGrowWithEvidence(_ right: Int) throws {
  let counts = [1, 2, 10].map { RuleCounts(predicted: 20 * $0, strict: right * $0) }
  let scores = try counts.map { try #require(RuleScore($0)).lowerBound }
  #expect(scores == scores.sorted() && Set(scores).count == 3)
  #expect(scores.allSatisfy { $0 >= 0 && $0 < Double(right) / 20 })
}

private func scorer() -> RuleScorer {
  let document = GoldDocument(
    id: "1", text: "aa bb cc dd ee",
    entities: [
      GoldEntity(range: 0..<2, label: .organization),
      GoldEntity(range: 3..<8, label: .organization),
    ], extra: [12..<14])
  var said = [0..<2, 3..<5, 9..<11, 12..<14].map {
    PredictedEntity(range: $0, label: .organization, rule: "list/a")
  }
  said.append(PredictedEntity(range: 6..<8, label: .organization, rule: "org.b"))
  said.append(PredictedEntity(range: 0..<2, label: .date, rule: "date.c"))
  said.append(PredictedEntity(range: 9..<11, label: .date))
  var scorer = RuleScorer()
  scorer.add(Comparer(labels: [.organization, .date]).compare(document, with: said))
  return scorer
}

@Test func rulesAreCountedOnTheirOwnPredictions() {
  let rows = scorer().rows
  #expect(rows.map(\.rule) == ["list/a", "date.c", "org.b"])
  #expect(
    rows.map(\.counts) == [
      // The ignored one does not count.
      RuleCounts(predicted: 3, strict: 1, overlap: 2), RuleCounts(predicted: 1),
      RuleCounts(predicted: 1),
    ])
}

@Test func rulesAreATableAndATree() {
  var rules = scorer()
  let again = GoldDocument(
    id: "2", text: "aa bb cc",
    entities: [0..<2, 3..<5, 6..<8].map { GoldEntity(range: $0, label: .organization) })
  let said = again.entities.map {
    PredictedEntity(range: $0.range, label: .organization, rule: "list/a")
  }
  rules.add(Comparer().compare(again, with: said))
  #expect(
    rules.description == """
      rule    pred  strict     P  overlap     P   score
      list/a     6       4  66.7        5  83.3  0.2999
      date.c     1       0   0.0        0   0.0       -
      org.b      1       0   0.0        0   0.0       -

      """)
  guard case .array(let rows) = ReportTree(rules) else {
    Issue.record("no array")
    return
  }
  #expect(rows[0]["rule"] == .string("list/a"))
  #expect(rows[0]["strict", "tp"] == .integer(4))
  #expect(rows[0]["overlap", "p"] == .number(0.8333))
  #expect(rows[1]["score"] == .null)
}
