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
    let keys = candidates.indices.map { SortKey(candidates, $0) }.sorted(by: precedes)
    // Indices of chosen candidates, by where they stand: they do not overlap.
    var chosen: [Int] = []
    for key in keys {
      let (index, range) = (key.index, key.range)
      let place = firstPlace(in: chosen) { candidates[$0].range.upperBound > range.lowerBound }
      if place < chosen.count, candidates[chosen[place]].range.overlaps(range) {
        verdicts[index] = .lost(to: chosen[place])
      } else {
        chosen.insert(index, at: place)
      }
    }
    return verdicts
  }

  /// What the order depends on: copying candidates to compare them would cost more than sorting.
  private struct SortKey {
    let range: TextRange
    let priority: Int
    let isPending: Bool
    let index: Int

    init(_ candidates: [Candidate], _ index: Int) {
      range = candidates[index].range
      priority = candidates[index].priority
      isPending = candidates[index].isPending
      self.index = index
    }
  }

  private static func precedes(_ a: SortKey, _ b: SortKey) -> Bool {
    if a.isPending != b.isPending { return b.isPending }
    if a.range.count != b.range.count { return a.range.count > b.range.count }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
    return a.index < b.index
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
