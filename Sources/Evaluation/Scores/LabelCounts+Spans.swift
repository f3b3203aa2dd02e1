extension LabelCounts {
  /// What one label's own spans tell, whatever other labels have.
  init(_ comparison: LabelComparison) {
    self.init()
    let gold = comparison.gold.map(\.span)
    let predicted = comparison.predicted.map(\.span)
    self[.gold] = gold.count
    self[.predicted] = predicted.count
    self[.ignored] = comparison.ignored.count
    self[.strict] = Set(gold).intersection(predicted).count
    self[.overlap] = comparison.partners.count { $0 != nil }
    var sweep = SpanSweep(gold: gold, predicted: predicted)
    sweep.pair { left, right in
      abs(gold[left].lowerBound - predicted[right].lowerBound)
        + abs(gold[left].upperBound - predicted[right].upperBound)
    }
    self[.type] = sweep.partnersOfGold.count { $0 != nil }
  }
}
