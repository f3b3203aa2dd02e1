/// How far a rule or list may be trusted: the lower bound of the 95 % Wilson interval of its strict
/// precision. A rule that was right 5 times of 5 scores less than one that was 50 times of 50.
package struct RuleScore: Hashable, Sendable {
  /// A rule that fired less often has no score.
  package static let fewestPredictions = 5
  /// The quantile of the normal distribution that leaves 2.5 % on each side.
  private static let quantile = 1.959964

  /// Between 0 and 1.
  package let lowerBound: Double

  package init?(_ counts: RuleCounts) {
    guard counts.predicted >= Self.fewestPredictions else { return nil }
    lowerBound = Self.lowerBound(of: counts.strict, in: counts.predicted)
  }

  /// Cut off behind four decimals: a lower bound is not rounded up.
  package var rounded: Double { Double(Int(lowerBound * 10_000)) / 10_000 }

  private static func lowerBound(of part: Int, in whole: Int) -> Double {
    let (count, share) = (Double(whole), Double(part) / Double(whole))
    let square = quantile * quantile
    let variance = (share * (1 - share) + square / (4 * count)) / count
    let centre = share + square / (2 * count)
    // With none right the two are equal, but for rounding.
    return max(0, (centre - quantile * variance.squareRoot()) / (1 + square / count))
  }
}
