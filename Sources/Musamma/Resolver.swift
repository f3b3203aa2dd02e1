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
    let keys = candidates.indices.map { SortKey(candidates[$0], $0, from: start) }.sorted()
    // Indices of chosen candidates, by where they stand: they do not overlap.
    var chosen: [Int] = []
    for key in keys {
      let index = key.index
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

  /// What the order depends on, in one number: to compare candidates would cost more than sorting.
  private struct SortKey: Comparable {
    private let rank: UInt64
    let index: Int

    /// - Parameter start: where the first candidate begins. All lie within 16 MB from there, for a block
    ///   is shorter.
    init(_ candidate: Candidate, _ index: Int, from start: Int) {
      let bits: UInt64 = 0xFF_FFFF
      let length = bits - min(UInt64(candidate.range.count), bits)
      let priority = UInt64(0x7F - min(max(candidate.priority, -0x80), 0x7F))
      let place = min(UInt64(candidate.range.lowerBound - start), bits)
      rank = (candidate.isPending ? 1 << 56 : 0) | length << 32 | priority << 24 | place
      self.index = index
    }

    static func < (left: SortKey, right: SortKey) -> Bool {
      left.rank == right.rank ? left.index < right.index : left.rank < right.rank
    }
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
