/// Pairs the spans of all labels with each other, for the measures that do not look at labels.
///
/// First those of the same boundaries and label, then those of the same boundaries, then what
/// overlaps, in the order of the text.
struct CrossLabelPairing {
  typealias Item = (label: Int, span: Range<Int>)

  /// Of all labels, by the index of each, in the order of the text.
  let gold: [Item]
  let predicted: [Item]
  private let sweep: SpanSweep

  init(_ labels: [LabelComparison]) {
    let gold = Self.items(labels) { $0.gold.map(\.span) }
    let predicted = Self.items(labels) { $0.predicted.map(\.span) }
    var sweep = SpanSweep(gold: gold.map(\.span), predicted: predicted.map(\.span))
    sweep.pair { gold[$0] == predicted[$1] ? 0 : nil }
    sweep.pair { gold[$0].span == predicted[$1].span ? 0 : nil }
    sweep.pair { _, _ in 0 }
    (self.gold, self.predicted, self.sweep) = (gold, predicted, sweep)
  }

  private static func items(
    _ labels: [LabelComparison], _ spans: (LabelComparison) -> [Range<Int>]
  ) -> [Item] {
    labels.enumerated().flatMap { index, label in spans(label).map { (index, $0) } }
      .sorted {
        ($0.span.lowerBound, $0.span.upperBound, $0.label)
          < ($1.span.lowerBound, $1.span.upperBound, $1.label)
      }
  }

  /// Adds what the pairs tell to the counts of the labels, which stand in the same order.
  func add(to counts: inout [LabelCounts]) {
    for (item, partner) in zip(gold, sweep.partnersOfGold) {
      guard let partner else {
        counts[item.label][.missed] += 1
        continue
      }
      let isExact = predicted[partner].span == item.span
      if isExact { counts[item.label][.exactGold] += 1 }
      counts[item.label][.partialGold] += isExact ? 2 : 1
    }
    for (item, partner) in zip(predicted, sweep.partnersOfPredicted) {
      guard let partner else {
        counts[item.label][.spurious] += 1
        continue
      }
      let isExact = gold[partner].span == item.span
      if isExact { counts[item.label][.exactPredicted] += 1 }
      counts[item.label][.partialPredicted] += isExact ? 2 : 1
    }
  }
}
