extension RuleScorer {
  /// The scores as a Swift source, which the tool carries: what is generated is named by its caller.
  package var source: String {
    let scored = rows.compactMap { row in RuleScore(row.counts).map { (row.rule, row.counts, $0) } }
      .sorted { $0.0 < $1.0 }
    let lines = scored.map { rule, counts, score in
      "    \"\(rule)\": \(score.rounded),  // \(counts.strict) of \(counts.predicted)\n"
    }
    let table = lines.isEmpty ? "[:]" : "[\n\(lines.joined())  ]"
    return """
      // Made by `make scores` from the gold of this project: not to be edited.

      /// How far rules and lists may be trusted.
      package enum RuleScores {
        /// For each rule or list the lower bound of the 95 % Wilson interval of its strict precision on
        /// this project's gold. What fired there fewer than 5 times has none.
        package static let byRule: [String: Double] = \(table)
      }

      """
  }
}
