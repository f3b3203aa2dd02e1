package import DocumentModel

/// What records look like.
package struct RecordOptions: Sendable {
  /// The unit of every offset and length.
  package var offsets: OffsetUnit
  /// One line an entity instead of one a document.
  package var isFlat: Bool
  /// Whether a document's record holds its text.
  package var includesText: Bool
  /// Entities of other labels are left out.
  package var labels: Set<Label>
  /// The score of each rule id; others have none.
  package var scores: [String: Double]
  /// Folds a name as look-ups do, so that spellings of one name share a key.
  package var foldKey: @Sendable (String) -> String

  package init(
    offsets: OffsetUnit = .scalar, isFlat: Bool = false, includesText: Bool = false,
    labels: Set<Label> = Set(Label.allCases), scores: [String: Double] = [:],
    foldKey: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.offsets = offsets
    self.isFlat = isFlat
    self.includesText = includesText
    self.labels = labels
    self.scores = scores
    self.foldKey = foldKey
  }
}
