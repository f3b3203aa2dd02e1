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
    let order = candidates.indices.sorted { precedes(candidates, $0, $1) }
    // Indices of chosen candidates, by where they stand: they do not overlap.
    var chosen: [Int] = []
    for index in order {
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

  private static func precedes(_ candidates: [Candidate], _ left: Int, _ right: Int) -> Bool {
    let (a, b) = (candidates[left], candidates[right])
    if a.isPending != b.isPending { return b.isPending }
    if a.range.count != b.range.count { return a.range.count > b.range.count }
    if a.priority != b.priority { return a.priority > b.priority }
    if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
    return left < right
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
