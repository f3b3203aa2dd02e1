package import DocumentModel

/// Pairs predictions with gold, one document at a time.
///
/// Spans of a label are paired one to one after both sides were made alike by the document's
/// ``Boundary``; those that are equal then count once, and empty ones drop. The pairs are those of
/// `score.py`, the reference of the gold format.
package struct Comparer: Sendable {
  private let labels: Set<Label>
  private let normalizer: SpanNormalizer

  /// - Parameters:
  ///   - labels: what is scored, of what a document was annotated for.
  ///   - trimWords: what the boundary `trim` takes off.
  ///   - trimsAlways: do what `trim` does for documents of every boundary.
  package init(
    labels: Set<Label> = Set(Label.allCases), trimWords: TrimWords = .none,
    trimsAlways: Bool = false
  ) {
    self.labels = labels
    normalizer = SpanNormalizer(trimWords: trimWords, trimsAlways: trimsAlways)
  }

  /// All spans lie inside the gold document's text.
  package func compare(
    _ gold: GoldDocument, with predictions: [PredictedEntity]
  ) -> DocumentComparison {
    let scored = Label.allCases.filter { labels.contains($0) && gold.labels.contains($0) }
    return DocumentComparison(
      gold: gold, labels: scored.map { compare($0, gold, predictions) })
  }

  private func compare(
    _ label: Label, _ document: GoldDocument, _ predictions: [PredictedEntity]
  ) -> LabelComparison {
    let gold = distinct(
      document.entities.filter { $0.label == label }, \.range, label, in: document)
    let all = distinct(predictions.filter { $0.label == label }, \.range, label, in: document)
    let isKept = all.map { predicted in
      !document.extra.contains { $0.overlaps(predicted.span) }
        || gold.contains { $0.span.overlaps(predicted.span) }
    }
    let predicted = zip(all, isKept).filter(\.1).map(\.0)
    return LabelComparison(
      label: label, gold: gold, predicted: predicted,
      ignored: zip(all, isKept).filter { !$0.1 }.map(\.0),
      partners: SpanPairing.partners(of: gold.map(\.span), among: predicted.map(\.span)))
  }

  /// What is left of each span when boundaries are made alike: the first one of equals, no empty
  /// ones.
  private func distinct<Mention>(
    _ mentions: [Mention], _ range: (Mention) -> Range<Int>, _ label: Label,
    in document: GoldDocument
  ) -> [Compared<Mention>] {
    var seen: Set<Range<Int>> = []
    var found: [Compared<Mention>] = []
    for mention in mentions {
      let span = normalizer.normalized(range(mention), label, in: document)
      if !span.isEmpty, seen.insert(span).inserted {
        found.append(Compared(span: span, mention: mention))
      }
    }
    return found.sorted {
      ($0.span.lowerBound, $0.span.upperBound) < ($1.span.lowerBound, $1.span.upperBound)
    }
  }
}
