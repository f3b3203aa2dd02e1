package import DocumentModel

/// A mention on which gold and prediction do not agree. (It is data, not thrown.)
package struct MentionError: Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    /// In gold alone.
    case missed
    /// Predicted alone.
    case spurious
    /// One label, spans that overlap and are not equal.
    case boundary
    /// Two labels, spans that overlap.
    case label
    /// The partner of a gold mention has another value.
    case value
  }

  /// Why it is likely wrong, by what stands in the text around it.
  package enum Cause: String, Sendable, CaseIterable {
    /// The spans differ by letters written together with the first word (و ف ب ك ل).
    case proclitic
    /// They differ by the noun of an institution or the suffix of a company.
    case institutionNoun = "institution_noun"
    /// They differ by text with a quotation mark.
    case quotationMark = "quotation_mark"
    /// One span stands over two, or they differ by text with a conjunction or comma.
    case coordination
    /// They differ by an adjective.
    case adjective
    /// They differ by a preposition or by what makes an amount or date approximate.
    case qualifier
    /// A date by the Hijri calendar.
    case calendar
    /// The amount is right and the currency is not.
    case currency
    /// The amount is not right.
    case amount
    /// An organization that no list has.
    case unknownName = "unknown_name"
    /// The list marks the name as one that has other meanings too.
    case ambiguousName = "ambiguous_name"
  }

  package let kind: Kind
  /// `nil` for a spurious one.
  package let gold: Compared<GoldEntity>?
  /// `nil` for a missed one.
  package let predicted: Compared<PredictedEntity>?
  /// `nil` where nothing in the text tells.
  package internal(set) var cause: Cause?

  init(
    _ kind: Kind, gold: Compared<GoldEntity>? = nil, predicted: Compared<PredictedEntity>? = nil
  ) {
    precondition(gold != nil || predicted != nil, "an error is of gold or of a prediction")
    self.kind = kind
    self.gold = gold
    self.predicted = predicted
  }

  /// The gold mention's, where there is one.
  package var label: Label {
    gold?.mention.label ?? predicted?.mention.label ?? .organization
  }

  /// What both spans cover, with what is between.
  package var span: Range<Int> {
    let spans = [gold?.span, predicted?.span].compactMap(\.self)
    let lower = spans.map(\.lowerBound).min() ?? 0
    return lower..<(spans.map(\.upperBound).max() ?? lower)
  }

  /// The rule or list that made the prediction; `nil` where there is none or its tool does not say.
  package var rule: String? { predicted?.mention.rule }
}
