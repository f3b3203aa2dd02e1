/// What was counted of one label, or of several together.
package struct LabelCounts: Hashable, Sendable {
  /// Distinct spans in gold.
  package var gold = 0
  /// Distinct predicted spans, without the ignored ones.
  package var predicted = 0
  /// Predicted spans that touch an extra span and no gold one: neither right nor wrong.
  package var ignored = 0
  /// Gold spans that were predicted with the same boundaries.
  package var strict = 0
  /// Gold spans with a partner of at least one common scalar.
  package var overlap = 0
  /// Gold spans with a value.
  package var values = 0
  /// Those of them whose partner has an equal value.
  package var rightValues = 0
  /// Those of them whose partner has an equal value or one of the alternatives.
  package var rightOrAlternativeValues = 0

  package init() {}

  /// Whether nothing was there to count.
  package var isEmpty: Bool { gold == 0 && predicted == 0 && ignored == 0 }

  package static func += (left: inout LabelCounts, right: LabelCounts) {
    left.gold += right.gold
    left.predicted += right.predicted
    left.ignored += right.ignored
    left.strict += right.strict
    left.overlap += right.overlap
    left.values += right.values
    left.rightValues += right.rightValues
    left.rightOrAlternativeValues += right.rightOrAlternativeValues
  }
}

extension LabelCounts {
  package var strictFigures: MatchFigures { figures(of: strict) }
  package var overlapFigures: MatchFigures { figures(of: overlap) }
  /// The share of right values.
  package var valueShare: Ratio { Ratio(rightValues, of: values) }
  package var valueOrAlternativeShare: Ratio { Ratio(rightOrAlternativeValues, of: values) }

  private func figures(of matches: Int) -> MatchFigures {
    MatchFigures(
      matches: matches, precision: Ratio(matches, of: predicted), recall: Ratio(matches, of: gold),
      f1: Ratio(2 * matches, of: predicted + gold))
  }
}

/// How well spans were found, by one way of matching them.
package struct MatchFigures: Hashable, Sendable {
  package let matches: Int
  package let precision: Ratio
  package let recall: Ratio
  package let f1: Ratio
}
