package import DocumentModel

/// A mention to be scored.
package struct PredictedEntity: Sendable {
  /// Half open, in Unicode scalars of the document's text.
  package var range: Range<Int>
  package var label: Label
  package var value: PredictedValue?

  package init(range: Range<Int>, label: Label, value: PredictedValue? = nil) {
    self.range = range
    self.label = label
    self.value = value
  }
}

extension PredictedEntity {
  /// What was extracted from a document whose text is the gold document's.
  package static func all(of entities: EntityList, in document: Document) -> [PredictedEntity] {
    var offsets = OffsetConverter(unit: .scalar)
    return entities.map { entity in
      let start = offsets.offset(of: entity.range.lowerBound, in: document.text)
      let end = offsets.offset(of: entity.range.upperBound, in: document.text)
      return PredictedEntity(
        range: start..<end, label: entity.label, value: PredictedValue(entity.value))
    }
  }
}

extension PredictedValue {
  /// `nil` for an organization, whose value gold does not ask for.
  package init?(_ value: EntityValue) {
    switch value {
    case .organization: return nil
    case .date(let date): self = .date(date.value)
    case .money(let money):
      self = .money(
        amount: money.amount?.description, amountMax: money.upperAmount?.description,
        currency: money.currency)
    }
  }
}
