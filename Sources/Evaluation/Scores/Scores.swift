package import DocumentModel

/// The counts of some documents.
package struct Scores: Sendable {
  /// How many documents were scored.
  package internal(set) var documents = 0
  private var counts: [Label: LabelCounts] = [:]

  package init() {}

  /// Zeros for a label that was not scored.
  package subscript(label: Label) -> LabelCounts { counts[label] ?? LabelCounts() }

  /// All labels together.
  package var total: LabelCounts {
    Label.allCases.reduce(into: LabelCounts()) { $0 += self[$1] }
  }

  /// What is reported: the labels of which there was anything, in their order, and `ALL` behind
  /// more than one of them.
  package var rows: [(name: String, counts: LabelCounts)] {
    let rows = Label.allCases.filter { !self[$0].isEmpty }.map { ($0.rawValue, self[$0]) }
    return rows.count > 1 ? rows + [("ALL", total)] : rows
  }

  mutating func add(_ more: LabelCounts, for label: Label) {
    counts[label, default: LabelCounts()] += more
  }
}
