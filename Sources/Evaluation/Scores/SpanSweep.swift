/// Walks two lists of spans side by side in the order of the text, pairing them one to one.
///
/// Each list is ordered by start and end, without empty spans. As long as the spans of a list do not
/// overlap much among themselves, time is linear.
struct SpanSweep {
  private let gold: [Range<Int>]
  private let predicted: [Range<Int>]
  /// The partner of each gold span among the predicted ones, and the other way round.
  private(set) var partnersOfGold: [Int?]
  private(set) var partnersOfPredicted: [Int?]

  init(gold: [Range<Int>], predicted: [Range<Int>]) {
    (self.gold, self.predicted) = (gold, predicted)
    partnersOfGold = Array(repeating: nil, count: gold.count)
    partnersOfPredicted = Array(repeating: nil, count: predicted.count)
  }

  /// Gives each predicted span that has no partner yet, in their order, the best of the overlapping
  /// gold spans that have none. `distance` is asked for a gold and a predicted span: the smaller the
  /// better, `nil` for a pair that must not be; of equals the first one in the text wins.
  mutating func pair(by distance: (_ gold: Int, _ predicted: Int) -> Int?) {
    var first = 0
    for (right, span) in predicted.enumerated() where partnersOfPredicted[right] == nil {
      // What ended before this span began, no later one overlaps.
      while first < gold.count,
        partnersOfGold[first] != nil || gold[first].upperBound <= span.lowerBound
      {
        first += 1
      }
      var best: (gold: Int, distance: Int)?
      for left in gold[first...].indices {
        if gold[left].lowerBound >= span.upperBound { break }
        guard partnersOfGold[left] == nil, gold[left].overlaps(span),
          let distance = distance(left, right), distance < best?.distance ?? .max
        else { continue }
        best = (left, distance)
      }
      if let left = best?.gold {
        partnersOfGold[left] = right
        partnersOfPredicted[right] = left
      }
    }
  }
}
