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
