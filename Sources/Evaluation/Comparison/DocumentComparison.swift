package import DocumentModel

/// A document's gold beside what was predicted for it: what every measure counts and every error is
/// drawn from.
package struct DocumentComparison: Sendable {
  package let gold: GoldDocument
  /// For the labels that are scored in this document, in their order.
  package let labels: [LabelComparison]
}

/// The spans of one label in one document, after boundaries were made alike.
///
/// Spans of a side are distinct, not empty, and in the order of the text.
package struct LabelComparison: Sendable {
  package let label: Label
  package let gold: [Compared<GoldEntity>]
  /// Without the ignored ones.
  package let predicted: [Compared<PredictedEntity>]
  /// Predictions that touch an extra span and no gold one: neither right nor wrong.
  package let ignored: [Compared<PredictedEntity>]
  /// For each gold entity the index of its partner in ``predicted``: one to one, the longest common
  /// part first. `nil` where it has none.
  package let partners: [Int?]
}

/// A mention and the span by which it is compared.
package struct Compared<Mention: Sendable>: Sendable {
  /// Half open, in Unicode scalars of the document's text.
  package let span: Range<Int>
  /// As its side gave it, its own range unchanged.
  package let mention: Mention
}
