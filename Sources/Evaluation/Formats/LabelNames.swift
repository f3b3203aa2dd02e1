package import DocumentModel

/// Which of the names that files have for labels are scored.
package struct LabelNames: Sendable {
  /// What a name means.
  enum Meaning: Hashable {
    case label(Label)
    /// A label of ours that is not to be scored.
    case leftOut
    /// None of ours.
    case other
  }

  /// What the user wants scored.
  package let scored: Set<Label>
  /// Whether gold may have other names, which then are left out.
  let allowsOthers: Bool

  /// - Parameter chosen: the labels that the user wants scored and no others; `nil` for all of ours,
  ///   and then gold must have no other.
  package init(_ chosen: Set<Label>? = nil) {
    scored = chosen ?? Set(Label.allCases)
    allowsOthers = chosen != nil
  }

  func meaning(of name: String) -> Meaning {
    guard let label = Label(named: name) else { return .other }
    return scored.contains(label) ? .label(label) : .leftOut
  }
}

extension Label {
  /// Ours, by the names that corpora have for it, in small letters or capitals. What follows a hyphen
  /// is a kind of it: `ORG-company`.
  package init?(named name: String) {
    let whole = name.uppercased()
    let stem = whole.prefix { $0 != "-" }
    switch stem {
    case "ORG", "ORGANIZATION", "ORGANISATION": self = .organization
    case "MONEY": self = .money
    case "DATE": self = .date
    default: return nil
    }
  }
}
