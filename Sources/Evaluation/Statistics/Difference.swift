/// How a figure of a run differs from a baseline's.
package struct Difference: Hashable, Sendable {
  /// The baseline's figure.
  package let baseline: Double
  /// The run's figure less the baseline's.
  package let value: Double
  package let interval: Interval?
  /// How probable a difference as large in either direction is if there is none; `nil` where nothing
  /// was drawn.
  package let p: Double?

  /// Whether it is larger than chance makes in 95 of 100 cases.
  package var isReal: Bool { p.map { $0 < 0.05 } ?? false }

  /// Of so many differing documents the least p is as good as zero.
  static let enoughRows = 20

  /// Twice the smaller share of resamples on either side of zero, the observed one counted with
  /// them, so that it is never zero.
  ///
  /// The bootstrap overrates what few documents tell. Were both runs alike, each document might as well
  /// differ the other way, so that all of `differing` ones do so in one direction has a probability of
  /// two to the power of one less: p is never below it. Less than six documents prove nothing.
  static func p(of values: [Double], differing: Int = enoughRows) -> Double? {
    if values.isEmpty { return nil }
    let below = values.count { $0 <= 0 }
    let above = values.count { $0 >= 0 }
    let drawn = 2 * Double(min(below, above) + 1) / Double(values.count + 1)
    let least = 2 / Double(1 << min(differing, enoughRows))
    return min(1, max(drawn, least))
  }
}
