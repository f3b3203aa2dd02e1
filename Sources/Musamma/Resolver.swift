internal import DocumentModel

/// Chooses among candidates that overlap; the only place that knows by what policy.
///
/// A candidate that stands by itself goes before one that waits for context, a longer one before a
/// shorter, then the higher priority, then the one that begins first, then the one proposed first. In
/// that order each is taken that overlaps none taken before.
enum Resolver {
  /// What became of a candidate.
  enum Verdict: Equatable, Sendable {
    case chosen
    /// Lost against the candidate of the given index.
    case lost(to: Int)
  }

  /// The verdict on each candidate.
  static func resolve(_ candidates: [Candidate]) -> [Verdict] {
    var verdicts = [Verdict](repeating: .chosen, count: candidates.count)
    let start = candidates.lazy.map(\.range.lowerBound).min() ?? 0
    var keys = candidates.indices.map { Self.key(of: candidates[$0], $0, from: start) }
    keys.sort()
    // Indices of chosen candidates, by where they stand: they do not overlap.
    var chosen: [Int] = []
    for key in keys {
      let index = Int(key & indexMask)
      let range = candidates[index].range
      let place = firstPlace(in: chosen) { candidates[$0].range.upperBound > range.lowerBound }
      if place < chosen.count, candidates[chosen[place]].range.overlaps(range) {
        verdicts[index] = .lost(to: chosen[place])
      } else {
        chosen.insert(index, at: place)
      }
    }
    return verdicts
  }

  /// The bits of a key that say which candidate it is; a block has fewer.
  private static let indexMask: UInt64 = 1 << 23 - 1

  /// What the order depends on, in one number: to compare candidates would cost more than sorting.
  ///
  /// - Parameter start: where the first candidate begins. All lie within 64 KB from there, for a block
  ///   is shorter.
  private static func key(of candidate: Candidate, _ index: Int, from start: Int) -> UInt64 {
    let bits: UInt64 = 0xFFFF
    let length = bits - min(UInt64(candidate.range.count), bits)
    let priority = UInt64(0x7F - min(max(candidate.priority, -0x80), 0x7F))
    let place = min(UInt64(candidate.range.lowerBound - start), bits)
    return (candidate.isPending ? 1 << 63 : 0) | length << 47 | priority << 39 | place << 23
      | UInt64(index)
  }

  /// The first index at which a condition holds that holds for all indices behind it too.
  private static func firstPlace(in chosen: [Int], where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = chosen.count
    while low < high {
      let middle = (low + high) / 2
      if holds(chosen[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
