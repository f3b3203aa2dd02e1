internal import DocumentModel
internal import EntityRules

/// A mention that a rule or list proposes, as far as it takes to choose.
struct Candidate {
  let range: TextRange
  /// Which of two of equal length is taken: the higher.
  let priority: Int
  /// An ambiguous name: it stands only if the document names the organization elsewhere.
  let isPending: Bool
}

/// What is told of a candidate that was chosen.
struct Proposal {
  /// The id of the rule or list that made it.
  let rule: String
  /// `nil`: the name of something else, which keeps its words from being a mention.
  let value: EntityValue?
  /// How a date belongs to what the text tells.
  var story: DateStory?
}
