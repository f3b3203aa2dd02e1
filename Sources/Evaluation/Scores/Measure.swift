/// A way of telling which spans agree: its precision, recall and F1 are drawn from the counts of one
/// label or of all.
package enum Measure: String, CaseIterable, Sendable {
  /// Same boundaries, same label.
  case strict
  /// Same boundaries, whatever the label.
  case exact
  /// As ``exact``, with half the credit for what only overlaps.
  case partial
  /// Same label, overlapping, paired by the closest boundaries.
  case type
  /// Same label, overlapping, paired by the longest common part.
  case overlap
  /// Tokens of the same label.
  case tokens
  /// The same tokens with the same label: what conlleval and seqeval count.
  case phrases

  /// Those of spans, which all gold has.
  package static let ofSpans: [Measure] = [.strict, .exact, .partial, .type, .overlap]
  /// Those of tokens, for gold that has them.
  package static let ofTokens: [Measure] = [.tokens, .phrases]

  /// What is looked for, what was found, and how far each agrees with the other. Both sides agree
  /// alike except where labels may differ: then a span counts under its own.
  package var counts: (gold: Count, predicted: Count, rightGold: Count, rightPredicted: Count) {
    switch self {
    case .strict: (.gold, .predicted, .strict, .strict)
    case .exact: (.gold, .predicted, .exactGold, .exactPredicted)
    case .partial: (.gold, .predicted, .partialGold, .partialPredicted)
    case .type: (.gold, .predicted, .type, .type)
    case .overlap: (.gold, .predicted, .overlap, .overlap)
    case .tokens: (.goldTokens, .predictedTokens, .rightTokens, .rightTokens)
    case .phrases: (.goldPhrases, .predictedPhrases, .rightPhrases, .rightPhrases)
    }
  }

  /// How many of the credit's units make a span: ``partial`` counts in halves.
  package var unitsPerSpan: Int { self == .partial ? 2 : 1 }

  /// Where two labels may meet, each side counts its own.
  package var isAcrossLabels: Bool { self == .exact || self == .partial }
}

/// A figure of a measure.
package enum MatchFigure: String, CaseIterable, Sendable {
  case precision = "p"
  case recall = "r"
  case f1

  /// The figure by a measure.
  package func ratio(_ measure: Measure, _ counts: LabelCounts) -> Ratio {
    let names = measure.counts
    let (gold, predicted) = (counts[names.gold], counts[names.predicted])
    let (rightGold, rightPredicted) = (counts[names.rightGold], counts[names.rightPredicted])
    let units = measure.unitsPerSpan
    switch self {
    case .precision: return Ratio(rightPredicted, of: units * predicted)
    case .recall: return Ratio(rightGold, of: units * gold)
    case .f1:
      if rightGold == 0 || rightPredicted == 0 { return Ratio(0, of: gold + predicted) }
      // The harmonic mean; 2tp / (gold + predicted) where both sides agree alike.
      return Ratio(
        2 * rightGold * rightPredicted,
        of: units * (rightPredicted * gold + rightGold * predicted))
    }
  }
}
