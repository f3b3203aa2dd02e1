import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A document of organizations and dates, gold and predictions each marked twice, and the counts by
/// hand.
struct MeasureRow: CustomTestStringConvertible {
  let name: String
  let gold: (organizations: String, dates: String)
  let said: (organizations: String, dates: String)
  /// Of organizations and of dates: strict; exact of gold and predictions; partial of both, in
  /// halves; type; missed and spurious.
  let organizations: [Int]
  let dates: [Int]

  var testDescription: String { name }

  static let counts: [Count] = [
    .strict, .exactGold, .exactPredicted, .partialGold, .partialPredicted, .type, .missed,
    .spurious,
  ]

  static let all = [
    MeasureRow(
      name: "all right", gold: ("⟦aa⟧ bb", "aa ⟦bb⟧"), said: ("⟦aa⟧ bb", "aa ⟦bb⟧"),
      organizations: [1, 1, 1, 2, 2, 1, 0, 0], dates: [1, 1, 1, 2, 2, 1, 0, 0]),
    MeasureRow(
      name: "another label", gold: ("⟦aa⟧ bb", ""), said: ("", "⟦aa⟧ bb"),
      organizations: [0, 1, 0, 2, 0, 0, 0, 0], dates: [0, 0, 1, 0, 2, 0, 0, 0]),
    MeasureRow(
      name: "moved", gold: ("⟦aa bb⟧", ""), said: ("⟦aa⟧ bb", ""),
      organizations: [0, 0, 0, 1, 1, 1, 0, 0], dates: [0, 0, 0, 0, 0, 0, 0, 0]),
    MeasureRow(
      name: "moved, and another label", gold: ("⟦aa bb⟧", ""), said: ("", "⟦aa⟧ bb"),
      organizations: [0, 0, 0, 1, 0, 0, 0, 0], dates: [0, 0, 0, 0, 1, 0, 0, 0]),
    MeasureRow(
      name: "missed and too much", gold: ("⟦aa⟧ bb", ""), said: ("", "aa ⟦bb⟧"),
      organizations: [0, 0, 0, 0, 0, 0, 1, 0], dates: [0, 0, 0, 0, 0, 0, 0, 1]),
    MeasureRow(
      name: "one over two", gold: ("⟦aa⟧ bb", "aa ⟦bb⟧"), said: ("⟦aa bb⟧", ""),
      organizations: [0, 0, 0, 1, 1, 1, 0, 0], dates: [0, 0, 0, 0, 0, 0, 1, 0]),
    // The first prediction takes what it overlaps, whatever the label; type looks at its own.
    MeasureRow(
      name: "two over one", gold: ("", "⟦aa bb⟧"), said: ("⟦aa⟧ bb", "aa ⟦bb⟧"),
      organizations: [0, 0, 0, 0, 1, 0, 0, 0], dates: [0, 0, 0, 1, 0, 1, 0, 1]),
    // What is right is not taken away by what comes before it in the text and overlaps it.
    MeasureRow(
      name: "predictions overlap", gold: ("aa ⟦bb⟧", ""), said: ("aa ⟦bb⟧", "⟦aa bb⟧"),
      organizations: [1, 1, 1, 2, 2, 1, 0, 0], dates: [0, 0, 0, 0, 0, 0, 0, 1]),
    MeasureRow(
      name: "same boundaries before others", gold: ("⟦aa⟧ bb", ""), said: ("⟦aa bb⟧", "⟦aa⟧ bb"),
      organizations: [0, 1, 0, 2, 0, 1, 0, 1], dates: [0, 0, 1, 0, 2, 0, 0, 0]),
    // Each of two finds a partner in the order of the text, though the longest common part is the
    // first prediction's with the second.
    MeasureRow(
      name: "a chain", gold: ("⟦aa⟧⟦bbbb⟧", ""), said: ("a⟦abbb⟧⟦b⟧", ""),
      organizations: [0, 0, 0, 2, 2, 1, 0, 0], dates: [0, 0, 0, 0, 0, 0, 0, 0]),
  ]
}

@Test(arguments: MeasureRow.all)
func measuresAreCounted(_ row: MeasureRow) {
  func spans(_ marked: (organizations: String, dates: String)) -> [(Label, Range<Int>)] {
    MarkedText(marked.organizations).spans.map { (.organization, $0) }
      + MarkedText(marked.dates).spans.map { (.date, $0) }
  }
  let texts = [row.gold.organizations, row.gold.dates].map { MarkedText($0).text }
  let document = GoldDocument(
    id: "1", text: texts.first { !$0.isEmpty } ?? "",
    entities: spans(row.gold).map { GoldEntity(range: $1, label: $0) })
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(
      document, with: spans(row.said).map { PredictedEntity(range: $1, label: $0) }))
  #expect(MeasureRow.counts.map { scorer.scores[.organization][$0] } == row.organizations)
  #expect(MeasureRow.counts.map { scorer.scores[.date][$0] } == row.dates)
}

/// F1 of a measure whose sides differ: precision 1/2 of 4, recall 3/4 of 4.
@Test func figuresAreDrawnFromBothSides() {
  var counts = LabelCounts()
  counts[.gold] = 4
  counts[.predicted] = 4
  counts[.exactGold] = 3
  counts[.exactPredicted] = 2
  counts[.partialGold] = 7
  counts[.partialPredicted] = 5
  func figures(_ measure: Measure) -> [Double] {
    MatchFigure.allCases.map { $0.ratio(measure, counts).value }
  }
  #expect(figures(.exact) == [0.5, 0.75, 0.6])
  // 5/8 and 7/8: 2 · 35/64 / (12/8) = 35/48.
  #expect(figures(.partial) == [0.625, 0.875, 35.0 / 48])
  #expect(figures(.strict) == [0, 0, 0])
  #expect(MatchFigure.f1.ratio(.strict, LabelCounts()).defined == nil)
}

/// The sweep pairs as the plain definition does, on seeded random spans.
@Test(arguments: 0..<40)
func sweepAgreesWithItsDefinition(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  func spans() -> [Range<Int>] {
    let spans = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
      let start = Int.random(in: 0..<30, using: &generator)
      return start..<start + Int.random(in: 1...6, using: &generator)
    }
    return Set(spans).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
  let (gold, predicted) = (spans(), spans())
  func distance(_ left: Int, _ right: Int) -> Int {
    abs(gold[left].lowerBound - predicted[right].lowerBound)
      + abs(gold[left].upperBound - predicted[right].upperBound)
  }
  var sweep = SpanSweep(gold: gold, predicted: predicted)
  sweep.pair { gold[$0] == predicted[$1] ? 0 : nil }
  sweep.pair(by: distance)
  var partners: [Int?] = Array(repeating: nil, count: gold.count)
  for (right, span) in predicted.enumerated() {
    if let left = gold.firstIndex(of: span) { partners[left] = right }
  }
  for (right, span) in predicted.enumerated() where !partners.contains(right) {
    let free = gold.indices.filter { partners[$0] == nil && gold[$0].overlaps(span) }
    if let best = free.min(by: { (distance($0, right), $0) < (distance($1, right), $1) }) {
      partners[best] = right
    }
  }
  #expect(sweep.partnersOfGold == partners, "seed \(seed)")
}
