/// Where 95 of 100 resamples of a figure lie.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) { (self.low, self.high) = (low, high) }

  /// Between the percentiles 2.5 and 97.5, interpolated between neighbours; `nil` of nothing.
  init?(of values: [Double]) {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    self.init(low: Self.percentile(0.025, of: sorted), high: Self.percentile(0.975, of: sorted))
  }

  private static func percentile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let index = Int(place)
    let next = min(index + 1, sorted.count - 1)
    return sorted[index] + (place - Double(index)) * (sorted[next] - sorted[index])
  }
}

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

  /// Twice the smaller share of resamples on either side of zero, the observed one counted with
  /// them, so that it is never zero.
  static func p(of values: [Double]) -> Double? {
    if values.isEmpty { return nil }
    let below = values.count { $0 <= 0 }
    let above = values.count { $0 >= 0 }
    return min(1, 2 * Double(min(below, above) + 1) / Double(values.count + 1))
  }
}
