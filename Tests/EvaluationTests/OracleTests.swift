import DocumentModel
import Foundation
import Testing

@testable import Evaluation

/// The same documents counted by seqeval and nervaluate, whose figures `Tests/Oracles/oracles.py`
/// writes. `make test-oracles` runs these.
@Suite(.enabled(if: OracleCase.file != nil))
struct OracleTests {
  private let cases: [OracleCase]

  init() throws { cases = try OracleCase.all() }

  @Test func thereAreEnoughCases() {
    #expect(cases.count >= 200)
  }

  /// Phrases, and the share of right tags: seqeval's strict mode, in which conlleval's agrees with it
  /// on tags without errors.
  @Test func phrasesAreSeqevals() {
    for one in cases {
      let counts = one.counts()
      for (name, row) in one.seqeval.rows {
        let place: Figure.Row
        switch name {
        case "micro avg": place = .all
        case "macro avg": place = .macro
        case "weighted avg": continue
        default: place = .label(Label(rawValue: name) ?? .organization)
        }
        let figures = MatchFigure.allCases.map {
          Figure(place, .phrases, $0).value(in: counts) ?? 0
        }
        #expect(isNear(figures, [row.p, row.r, row.f1]), "case \(one.number), \(name)")
        if case .label(let label) = place {
          #expect(counts[label][.goldPhrases] == row.gold, "case \(one.number), \(name)")
        }
      }
      let accuracy = Figure(.all, .tags).value(in: counts) ?? 0
      #expect(isNear([accuracy], [one.seqeval.accuracy]), "case \(one.number)")
    }
  }

  /// Spans that are whole tokens agree as spans where they agree as phrases.
  @Test func strictMatchesArePhrases() {
    for one in cases {
      let counts = one.counts()
      for label in Label.allCases {
        let own = counts[label]
        #expect(own[.strict] == own[.rightPhrases], "case \(one.number)")
        #expect(own[.predicted] == own[.predictedPhrases], "case \(one.number)")
      }
    }
  }

  /// The four measures of SemEval over all labels.
  @Test func measuresAreNervaluates() {
    for one in cases {
      let counts = one.counts()
      for (measure, name) in [(Measure.strict, "strict"), (.exact, "exact"), (.partial, "partial")]
      {
        expect(one, counts, .all, measure, one.nervaluate.overall[name])
      }
      let pairs = one.nervaluate.overall["partial"]
      #expect(counts.total[.missed] == pairs?.missed, "case \(one.number)")
      #expect(counts.total[.spurious] == pairs?.spurious, "case \(one.number)")
    }
  }

  /// The same for one label alone, as nervaluate counts labels.
  @Test func measuresOfOneLabelAreNervaluates() {
    let names: [(Measure, String)] = [
      (.strict, "strict"), (.exact, "exact"), (.partial, "partial"), (.type, "ent_type"),
    ]
    for one in cases {
      for label in Label.allCases {
        guard let found = one.nervaluate.labels[label.rawValue] else { continue }
        let counts = one.counts(of: [label])
        for (measure, name) in names {
          expect(one, counts, .label(label), measure, found[name])
        }
      }
    }
  }

  /// Over all labels nervaluate lets a prediction of another label take a gold span away from one of
  /// its own label, if it comes before it: the figure depends on the order in which predictions are
  /// given. Where ours differs, it is the one that nervaluate gives for another order.
  @Test func typesAreNervaluatesForSomeOrder() {
    var different = 0
    for one in cases {
      let ours = one.counts().total[.type]
      if ours != one.nervaluate.overall["ent_type"]?.correct { different += 1 }
      #expect(one.type_orders.contains(ours), "case \(one.number)")
    }
    print("type: \(different) of \(cases.count) cases depend on the order of predictions")
  }

  private func expect(
    _ one: OracleCase, _ counts: DocumentCounts, _ row: Figure.Row, _ measure: Measure,
    _ found: OracleCase.Result?
  ) {
    guard let found else {
      Issue.record("case \(one.number): nothing of \(measure)")
      return
    }
    let figures = MatchFigure.allCases.map { Figure(row, measure, $0).value(in: counts) ?? 0 }
    let expected = [found.precision, found.recall, found.f1]
    #expect(isNear(figures, expected), "case \(one.number), \(row), \(measure)")
    let units = measure == .partial ? 2 * found.correct + found.partial : found.correct
    #expect(counts.total[measure.counts.rightGold] == units, "case \(one.number), \(measure)")
  }

  private func isNear(_ left: [Double], _ right: [Double]) -> Bool {
    zip(left, right).allSatisfy { abs($0 - $1) < 1e-9 }
  }
}

/// A line of the oracles' file.
struct OracleCase: Decodable {
  struct Row: Decodable {
    let p: Double
    let r: Double
    let f1: Double
    let gold: Int
  }

  struct Tags: Decodable {
    let rows: [String: Row]
    let accuracy: Double
  }

  struct Result: Decodable {
    let correct: Int
    let partial: Int
    let missed: Int
    let spurious: Int
    let precision: Double
    let recall: Double
    let f1: Double
  }

  struct Results: Decodable {
    let overall: [String: Result]
    let labels: [String: [String: Result]]
  }

  /// A label and tokens, half open.
  struct Span: Decodable {
    let label: Label
    let tokens: Range<Int>

    init(from decoder: any Decoder) throws {
      var fields = try decoder.unkeyedContainer()
      label = try #require(Label(rawValue: try fields.decode(String.self)))
      let start = try fields.decode(Int.self)
      tokens = start..<(try fields.decode(Int.self))
    }
  }

  let number: Int
  /// Of each document, in tokens.
  let lengths: [Int]
  let gold: [[Span]]
  let pred: [[Span]]
  let seqeval: Tags
  let nervaluate: Results
  // swift-format-ignore: AlwaysUseLowerCamelCase
  let type_orders: [Int]

  static let file = ProcessInfo.processInfo.environment["MUSAMMA_ORACLES"]

  static func all() throws -> [OracleCase] {
    guard let file else { return [] }
    let lines = try Data(contentsOf: URL(filePath: file)).split(separator: 0x0A)
    return try lines.map { try JSONDecoder().decode(OracleCase.self, from: $0) }
  }

  /// Our counts. A token is one letter, and a space stands between two.
  func counts(of labels: Set<Label> = Set(Label.allCases)) -> DocumentCounts {
    let comparer = Comparer(labels: labels)
    var scorer = Scorer()
    for (index, length) in lengths.enumerated() {
      let document = GoldDocument(
        id: "\(index)", text: Array(repeating: "a", count: length).joined(separator: " "),
        entities: gold[index].map { GoldEntity(range: Self.place($0.tokens), label: $0.label) },
        tokens: (0..<length).map { Self.place($0..<$0 + 1) })
      scorer.add(
        comparer.compare(
          document,
          with: pred[index].map {
            PredictedEntity(range: Self.place($0.tokens), label: $0.label)
          }))
    }
    return scorer.scores.counts
  }

  /// Where tokens stand in the text.
  private static func place(_ tokens: Range<Int>) -> Range<Int> {
    2 * tokens.lowerBound..<2 * tokens.upperBound - 1
  }
}
