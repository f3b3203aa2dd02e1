/// Ranges of a text that are asked again and again what they overlap. They may overlap one another.
struct RangeIndex {
  /// In order of their starts.
  private let ranges: [Range<Int>]
  /// For each range the highest upper bound up to it: how far the text is reached by then.
  private let reach: [Int]

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var highest = 0
    reach = self.ranges.map { range in
      highest = max(highest, range.upperBound)
      return highest
    }
  }

  /// Whether a range has something in common with one of them.
  func overlaps(_ range: Range<Int>) -> Bool {
    let count = count(startingBefore: range.upperBound)
    return !range.isEmpty && count > 0 && reach[count - 1] > range.lowerBound
  }

  /// Whether one of them stands over all of a range.
  func covers(_ range: Range<Int>) -> Bool {
    let count = count(startingBefore: range.lowerBound + 1)
    return count > 0 && reach[count - 1] >= range.upperBound
  }

  /// How many of them have something in common with a range.
  func countOverlaps(_ range: Range<Int>) -> Int {
    guard !range.isEmpty else { return 0 }
    var (found, index) = (0, count(startingBefore: range.upperBound) - 1)
    while index >= 0, reach[index] > range.lowerBound {
      if ranges[index].upperBound > range.lowerBound { found += 1 }
      index -= 1
    }
    return found
  }

  private func count(startingBefore bound: Int) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
