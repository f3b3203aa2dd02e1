/// How often what a rule or list made was right.
package struct RuleCounts: Hashable, Sendable {
  /// Predictions that count: neither ignored nor equal to one before.
  package internal(set) var predicted = 0
  /// Those of them whose span gold has.
  package internal(set) var strict = 0
  /// Those of them that have a partner in gold.
  package internal(set) var overlap = 0

  package init(predicted: Int = 0, strict: Int = 0, overlap: Int = 0) {
    self.predicted = predicted
    self.strict = strict
    self.overlap = overlap
  }

  package var strictPrecision: Ratio { Ratio(strict, of: predicted) }
  package var overlapPrecision: Ratio { Ratio(overlap, of: predicted) }
}

/// Counts by rule, one compared document at a time. Predictions whose tool names no rule are left out.
package struct RuleScorer: Sendable {
  private var counts: [String: RuleCounts] = [:]

  package init() {}

  package mutating func add(_ document: DocumentComparison) {
    for label in document.labels {
      let right = Set(label.gold.map(\.span))
      let partners = Set(label.partners.compactMap(\.self))
      for (index, predicted) in label.predicted.enumerated() {
        guard let rule = predicted.mention.rule else { continue }
        let isRight = right.contains(predicted.span)
        counts[rule, default: RuleCounts()].predicted += 1
        if isRight { counts[rule]?.strict += 1 }
        // An equal span may have lost its partner to a longer one.
        if isRight || partners.contains(index) { counts[rule]?.overlap += 1 }
      }
    }
  }

  /// Rules and lists with the most wrong predictions first: those that most deserve a look.
  package var rows: [(rule: String, counts: RuleCounts)] {
    counts.map { (rule: $0.key, counts: $0.value) }.sorted { left, right in
      let wrong = (
        left.counts.predicted - left.counts.strict, right.counts.predicted - right.counts.strict
      )
      return (wrong.1, left.rule) < (wrong.0, right.rule)
    }
  }
}

extension RuleScorer: CustomStringConvertible {
  static let titles = ["rule", "pred", "strict", "P", "overlap", "P", "score"]

  /// The rows under the titles, ratios in per cent.
  var cells: [[String]] {
    rows.map { rule, counts in
      [
        rule, String(counts.predicted), String(counts.strict), counts.strictPrecision.percent,
        String(counts.overlap), counts.overlapPrecision.percent,
        RuleScore(counts).map { "\($0.rounded)" } ?? "-",
      ]
    }
  }

  /// As a table of plain text.
  package var description: String { TextTable(titles: Self.titles, rows: cells).description }
}

extension ReportTree {
  /// `[{"rule": "…", "pred": 9, "strict": {"tp": 8, "p": 0.8889}, "overlap": {…}, "score": 0.565}]`.
  package init(_ rules: RuleScorer) {
    self = .array(
      rules.rows.map { row in
        .object([
          Field("rule", .string(row.rule)),
          Field("pred", .integer(row.counts.predicted)),
          Field("strict", Self.matches(row.counts.strict, row.counts.strictPrecision)),
          Field("overlap", Self.matches(row.counts.overlap, row.counts.overlapPrecision)),
          Field("score", RuleScore(row.counts).map { .number($0.rounded) } ?? .null),
        ])
      })
  }

  private static func matches(_ count: Int, _ precision: Ratio) -> ReportTree {
    .object([Field("tp", .integer(count)), Field("p", .number(precision.rounded))])
  }
}
