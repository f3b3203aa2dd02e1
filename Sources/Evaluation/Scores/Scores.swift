package import DocumentModel

/// The counts of some documents, and their figures.
package struct Scores: Sendable {
  /// How many documents were scored.
  package internal(set) var documents = 0
  package internal(set) var counts = DocumentCounts()

  package init() {}

  /// Zeros for a label that was not scored.
  package subscript(label: Label) -> LabelCounts { counts[label] }

  /// All labels together.
  package var total: LabelCounts { counts.total }

  /// What is reported: the labels of which there was anything, in their order, and `ALL` behind
  /// more than one of them.
  package var rows: [(name: String, counts: LabelCounts)] {
    let rows = Label.allCases.filter { !self[$0].isEmpty }.map { ($0.rawValue, self[$0]) }
    return rows.count > 1 ? rows + [("ALL", total)] : rows
  }
}
