/// Counts how predictions agree with gold, one compared document at a time. The counts are those of
/// `score.py`, the reference of the gold format.
package struct Scorer: Sendable {
  /// What was counted so far.
  package private(set) var scores = Scores()

  package init() {}

  package mutating func add(_ document: DocumentComparison) {
    scores.documents += 1
    for label in document.labels { scores.add(LabelCounts(label), for: label.label) }
  }
}

extension LabelCounts {
  /// What there is to count of one label in one document.
  package init(_ comparison: LabelComparison) {
    gold = comparison.gold.count
    predicted = comparison.predicted.count
    ignored = comparison.ignored.count
    let spans = Set(comparison.predicted.map(\.span))
    for (entity, partner) in zip(comparison.gold, comparison.partners) {
      if spans.contains(entity.span) { strict += 1 }
      if partner != nil { overlap += 1 }
      let said = partner.flatMap { comparison.predicted[$0].mention.value }
      count(entity.mention, said: said)
    }
  }

  private mutating func count(_ entity: GoldEntity, said: PredictedValue?) {
    guard let value = entity.value else { return }
    let isRight = value.isEqual(to: said, grain: entity.grain)
    values += 1
    if isRight { rightValues += 1 }
    if isRight || entity.alternatives.contains(where: { $0.isEqual(to: said) }) {
      rightOrAlternativeValues += 1
    }
  }
}
