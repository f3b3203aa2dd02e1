/// Pairs overlapping spans of one label one to one.
enum SpanPairing {
  /// The predicted span of each gold span that has one: the longest common part first, then by the
  /// gold span, then by the predicted one. The spans of each side are distinct and not empty.
  static func partners(
    of gold: [Range<Int>], among predicted: [Range<Int>]
  ) -> [Range<Int>: Range<Int>] {
    var found: [(common: Int, gold: Range<Int>, predicted: Range<Int>)] = []
    for gold in gold {
      for predicted in predicted where gold.overlaps(predicted) {
        found.append((gold.clamped(to: predicted).count, gold, predicted))
      }
    }
    found.sort { left, right in
      if left.common != right.common { return left.common > right.common }
      return left.gold == right.gold
        ? isOrdered(left.predicted, right.predicted) : isOrdered(left.gold, right.gold)
    }
    var partners: [Range<Int>: Range<Int>] = [:]
    var taken: Set<Range<Int>> = []
    for (_, gold, predicted) in found where partners[gold] == nil && !taken.contains(predicted) {
      partners[gold] = predicted
      taken.insert(predicted)
    }
    return partners
  }

  private static func isOrdered(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}
