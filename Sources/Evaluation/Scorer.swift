package import DocumentModel

/// Counts how predictions agree with gold, one document at a time.
///
/// Spans of a label are paired one to one after both sides were made alike by the document's
/// ``Boundary``; those that are equal then count once, and empty ones drop. The counts are those of
/// `score.py`, the reference of the gold format.
package struct Scorer: Sendable {
  private let labels: Set<Label>
  private let trimWords: TrimWords
  private let trimsAlways: Bool
  /// What was counted so far.
  package private(set) var scores = Scores()

  /// - Parameters:
  ///   - labels: what is scored, of what a document was annotated for.
  ///   - trimWords: what the boundary `trim` takes off.
  ///   - trimsAlways: do what `trim` does for documents of every boundary.
  package init(
    labels: Set<Label> = Set(Label.allCases), trimWords: TrimWords = .none,
    trimsAlways: Bool = false
  ) {
    self.labels = labels
    self.trimWords = trimWords
    self.trimsAlways = trimsAlways
  }

  /// Counts a document. All spans lie inside its text.
  package mutating func add(_ gold: GoldDocument, predictions: [PredictedEntity]) {
    scores.documents += 1
    for label in Label.allCases where labels.contains(label) && gold.labels.contains(label) {
      let wanted = gold.entities.filter { $0.label == label }
      let said = predictions.filter { $0.label == label }
      let counts = count(
        distinct(wanted.map { ($0.range, $0) }, label, in: gold),
        distinct(said.map { ($0.range, $0.value) }, label, in: gold),
        extra: gold.extra)
      scores.add(counts, for: label)
    }
  }

  /// What is left of each span when boundaries are made alike: the first one of equals, no empty
  /// ones.
  private func distinct<Mention>(
    _ mentions: [(Range<Int>, Mention)], _ label: Label, in document: GoldDocument
  ) -> [Range<Int>: Mention] {
    let normalizer = SpanNormalizer(trimWords: trimWords, trimsAlways: trimsAlways)
    var found: [Range<Int>: Mention] = [:]
    for (range, mention) in mentions {
      let span = normalizer.normalized(range, label, in: document)
      if !span.isEmpty, found[span] == nil { found[span] = mention }
    }
    return found
  }

  private func count(
    _ gold: [Range<Int>: GoldEntity], _ predicted: [Range<Int>: PredictedValue?],
    extra: [Range<Int>]
  ) -> LabelCounts {
    let kept = predicted.keys.filter { span in
      !extra.contains { $0.overlaps(span) } || gold.keys.contains { $0.overlaps(span) }
    }
    let partners = SpanPairing.partners(of: Array(gold.keys), among: kept)
    var counts = LabelCounts()
    counts.gold = gold.count
    counts.predicted = kept.count
    counts.ignored = predicted.count - kept.count
    counts.overlap = partners.count
    for (span, entity) in gold {
      if predicted.keys.contains(span) { counts.strict += 1 }
      guard let value = entity.value else { continue }
      let said = partners[span].flatMap { predicted[$0] } ?? nil
      let isRight = value.isEqual(to: said, grain: entity.grain)
      counts.values += 1
      if isRight { counts.rightValues += 1 }
      if isRight || entity.alternatives.contains(where: { $0.isEqual(to: said) }) {
        counts.rightOrAlternativeValues += 1
      }
    }
    return counts
  }
}
