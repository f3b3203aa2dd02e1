import Musamma

/// An explanation as lines for a terminal: four tables, each with a heading.
struct ExplanationText: CustomStringConvertible {
  private let explanation: Explanation

  init(_ explanation: Explanation) { self.explanation = explanation }

  var description: String {
    [tokens, hits, nodes, candidates].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var tokens: String {
    table(
      "TOKENS", ["text", "kind", "folded", "may be read as"],
      explanation.tokens.map { [$0.text, $0.kind, $0.folded, $0.readings.joined(separator: "  ")] })
  }

  private var hits: String {
    table(
      "LIST ENTRIES", ["text", "class", "means", "list"],
      explanation.hits.map { hit in
        [
          hit.text, hit.category, hit.meaning + (hit.needsContext ? " (needs context)" : ""),
          hit.list,
        ]
      })
  }

  private var nodes: String {
    table(
      "RULES", ["made", "from", "rule", "which finds"],
      explanation.nodes.map { [$0.category, $0.text, $0.rule, $0.summary] })
  }

  private var candidates: String {
    table(
      "CANDIDATES", ["label", "text", "rule", "means", "outcome"],
      explanation.candidates.map { [$0.label, $0.text, $0.rule, $0.meaning, $0.outcome] })
  }

  /// A heading and rows, the columns as wide as their widest cell; no line ends in spaces.
  private func table(_ heading: String, _ titles: [String], _ rows: [[String]]) -> String {
    guard !rows.isEmpty else { return "" }
    let all = [titles] + rows
    let widths = titles.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let lines = all.map { row in
      let filled = row.prefix((row.lastIndex { !$0.isEmpty } ?? 0) + 1)
      return zip(filled, widths).enumerated().map { column, pair in
        let isLast = column == filled.count - 1
        return pair.0 + String(repeating: " ", count: isLast ? 0 : pair.1 - pair.0.count)
      }.joined(separator: "  ")
    }
    return ([heading] + lines.map { "  " + $0 }).joined(separator: "\n")
  }
}
