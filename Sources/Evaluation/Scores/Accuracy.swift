/// A share of right answers among what gold asks for.
package enum Accuracy: String, CaseIterable, Sendable {
  /// Values, and values or alternatives: of dates and sums of money.
  case value
  case valueOrAlternative = "value_or_alt"
  /// The first and last day of dates.
  case interval
  case amount, currency
  case organizationID = "org_id"
  case name
  /// Tags of tokens, `O` among them.
  case tags

  package var counts: (right: Count, asked: Count) {
    switch self {
    case .value: (.rightValues, .values)
    case .valueOrAlternative: (.rightOrAlternativeValues, .values)
    case .interval: (.rightIntervals, .intervals)
    case .amount: (.rightAmounts, .amounts)
    case .currency: (.rightCurrencies, .currencies)
    case .organizationID: (.rightIDs, .ids)
    case .name: (.rightNames, .names)
    case .tags: (.rightTags, .tokens)
    }
  }

  /// Whether it is about whole values: those stand in a label's object as `score.py` has them.
  var isOfValue: Bool { counts.asked == .values }

  package func ratio(_ counts: LabelCounts) -> Ratio {
    Ratio(counts[self.counts.right], of: counts[self.counts.asked])
  }
}
