/// Pairs overlapping spans of one label one to one.
enum SpanPairing {
  /// The index of each gold span's partner among the predicted, `nil` where it has none: the longest
  /// common part first, then by the gold span, then by the predicted one.
  ///
  /// The spans of each side are distinct, not empty, and ordered by start and end.
  static func partners(of gold: [Range<Int>], among predicted: [Range<Int>]) -> [Int?] {
    var found: [(common: Int, gold: Int, predicted: Int)] = []
    for (left, span) in gold.enumerated() {
      for (right, other) in predicted.enumerated() where span.overlaps(other) {
        found.append((span.clamped(to: other).count, left, right))
      }
    }
    found.sort { ($1.common, $0.gold, $0.predicted) < ($0.common, $1.gold, $1.predicted) }
    var partners: [Int?] = Array(repeating: nil, count: gold.count)
    var isTaken = Array(repeating: false, count: predicted.count)
    for (_, left, right) in found where partners[left] == nil && !isTaken[right] {
      partners[left] = right
      isTaken[right] = true
    }
    return partners
  }
}
