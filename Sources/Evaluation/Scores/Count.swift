/// What is counted of a label in a document. All figures are made of these, and nothing else is kept
/// of a document once it is compared.
package enum Count: Int, CaseIterable, Sendable {
  /// Distinct spans in gold.
  case gold
  /// Distinct predicted spans, without the ignored ones.
  case predicted
  /// Predicted spans that touch an extra span and no gold one: neither right nor wrong.
  case ignored
  /// Gold spans that no prediction of any label was paired with.
  case missed
  /// Predicted spans that no gold of any label was paired with.
  case spurious

  /// Gold spans that were predicted with the same boundaries and label.
  case strict
  /// Gold spans whose boundaries were predicted, with whatever label; and the other way round.
  case exactGold, exactPredicted
  /// Twice the credit for spans whose pair has the same boundaries, once for others that have one,
  /// whatever its label.
  case partialGold, partialPredicted
  /// Gold spans paired with a prediction of their label, the closest boundaries first.
  case type
  /// Gold spans paired with a prediction of their label, the longest common part first.
  case overlap

  /// Gold spans with a value; those whose partner has an equal one; or that or an alternative.
  case values, rightValues, rightOrAlternativeValues
  /// Gold dates that are resolved to days; those whose partner covers the same days.
  case intervals, rightIntervals
  /// Gold sums with an amount; those whose partner has an equal one.
  case amounts, rightAmounts
  /// Gold sums that ask for a currency, or for none; those whose partner agrees.
  case currencies, rightCurrencies
  /// Gold organizations with an id; those whose partner has the same.
  case ids, rightIDs
  /// Gold organizations with a name; those whose partner's name is alike.
  case names, rightNames

  /// Tokens of gold spans, of predicted ones, and of both.
  case goldTokens, predictedTokens, rightTokens
  /// Spans as tokens of gold, of predictions, and those of both.
  case goldPhrases, predictedPhrases, rightPhrases
  /// Tokens of documents, and those whose tags agree. They belong to no label.
  case tokens, rightTags
}
