internal import DocumentModel

/// Draws the errors from a compared document.
///
/// Law: for each label, the missed, boundary and label errors of its gold are as many as gold spans
/// that strict matching misses, and the spurious, boundary and label errors of its predictions as many
/// as predicted spans that are not strictly right.
package struct ErrorFinder: Sendable {
  package init() {}

  /// All errors, in the order of the text, with the causes that the text and the spans tell.
  package func errors(in document: DocumentComparison) -> [MentionError] {
    errors(in: document) { WordEvidence() }
  }

  /// The same with the causes that words tell. Evidence is asked for only where there is an error.
  package func errors(
    in document: DocumentComparison, evidence: () throws -> WordEvidence
  ) rethrows -> [MentionError] {
    var errors = plainErrors(in: document)
    if errors.isEmpty { return [] }
    errors.sort { Self.order($0) < Self.order($1) }
    let causes = CauseFinder(document: document, evidence: try evidence())
    for index in errors.indices { errors[index].cause = causes.cause(of: errors[index]) }
    return errors
  }

  /// The errors without their causes, in no order.
  private func plainErrors(in document: DocumentComparison) -> [MentionError] {
    var rest = Unmatched()
    var errors: [MentionError] = []
    for label in document.labels {
      errors += boundaryErrors(of: label, &rest)
      errors += valueErrors(of: label)
    }
    errors += labelErrors(&rest)
    errors += rest.gold.map { MentionError(.missed, gold: $0) }
    errors += rest.predicted.map { MentionError(.spurious, predicted: $0) }
    return errors
  }

  /// The pairs of overlapping spans, of those that have no equal one. What has no partner is kept.
  private func boundaryErrors(
    of label: LabelComparison, _ rest: inout Unmatched
  ) -> [MentionError] {
    let right = Set(label.gold.map(\.span)).intersection(label.predicted.map(\.span))
    let gold = label.gold.filter { !right.contains($0.span) }
    let predicted = label.predicted.filter { !right.contains($0.span) }
    let pairs = Pairs(gold, predicted)
    rest.gold += pairs.gold
    rest.predicted += pairs.predicted
    return pairs.found.map { MentionError(.boundary, gold: $0, predicted: $1) }
  }

  /// The found mentions whose value is neither the one wanted nor an alternative, and those whose
  /// organization is another.
  private func valueErrors(of label: LabelComparison) -> [MentionError] {
    zip(label.gold, label.partners).compactMap { gold, partner in
      guard let partner else { return nil }
      let predicted = label.predicted[partner]
      let isRight = gold.mention.isAnswered(by: predicted.mention)
      return isRight ? nil : MentionError(.value, gold: gold, predicted: predicted)
    }
  }

  /// The pairs of overlapping spans of different labels, of those left over by their own labels.
  private func labelErrors(_ rest: inout Unmatched) -> [MentionError] {
    rest.sort()
    let pairs = Pairs(rest.gold, rest.predicted)
    rest = Unmatched(gold: pairs.gold, predicted: pairs.predicted)
    return pairs.found.map { MentionError(.label, gold: $0, predicted: $1) }
  }

  /// By span; errors of one span by their kind.
  private static func order(_ error: MentionError) -> (Int, Int, Int) {
    let kind = MentionError.Kind.allCases.firstIndex(of: error.kind) ?? 0
    return (error.span.lowerBound, error.span.upperBound, kind)
  }
}

/// Mentions of all labels that have no partner yet.
private struct Unmatched {
  var gold: [Compared<GoldEntity>] = []
  var predicted: [Compared<PredictedEntity>] = []

  /// Orders each side by the text, and equal spans by label.
  mutating func sort() {
    gold.sort { Self.order($0.span, $0.mention.label) < Self.order($1.span, $1.mention.label) }
    predicted.sort { Self.order($0.span, $0.mention.label) < Self.order($1.span, $1.mention.label) }
  }

  private static func order(_ span: Range<Int>, _ label: Label) -> (Int, Int, Int) {
    (span.lowerBound, span.upperBound, Label.allCases.firstIndex(of: label) ?? 0)
  }
}

/// Mentions that overlap, one to one, and those of each side that are left.
private struct Pairs {
  var found: [(Compared<GoldEntity>, Compared<PredictedEntity>)] = []
  var gold: [Compared<GoldEntity>] = []
  var predicted: [Compared<PredictedEntity>] = []

  init(_ gold: [Compared<GoldEntity>], _ predicted: [Compared<PredictedEntity>]) {
    let partners = SpanPairing.partners(of: gold.map(\.span), among: predicted.map(\.span))
    for (mention, partner) in zip(gold, partners) {
      if let partner {
        found.append((mention, predicted[partner]))
      } else {
        self.gold.append(mention)
      }
    }
    let taken = Set(partners.compactMap(\.self))
    self.predicted = predicted.indices.filter { !taken.contains($0) }.map { predicted[$0] }
  }
}

extension GoldEntity {
  /// Whether a prediction means what gold asks for: the value or an alternative, and the organization.
  fileprivate func isAnswered(by predicted: PredictedEntity) -> Bool {
    if let organizationID, organizationID != predicted.organizationID { return false }
    guard let value else { return true }
    return value.isEqual(to: predicted.value, grain: grain)
      || alternatives.contains { $0.isEqual(to: predicted.value) }
  }
}
