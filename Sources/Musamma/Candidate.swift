package import DocumentModel

/// A mention that a rule or list proposes.
package struct Candidate: Sendable {
  package let range: TextRange
  /// The id of the rule or list that made it.
  package let rule: String
  /// Which of two of equal length is taken: the higher.
  package let priority: Int
  /// An ambiguous name: it stands only if the document names the organization elsewhere.
  package let isPending: Bool
  /// `nil`: the name of something else, which keeps its words from being a mention.
  package let value: EntityValue?

  package init(
    range: TextRange, rule: String, priority: Int, isPending: Bool, value: EntityValue?
  ) {
    self.range = range
    self.rule = rule
    self.priority = priority
    self.isPending = isPending
    self.value = value
  }
}
