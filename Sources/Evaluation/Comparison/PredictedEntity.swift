package import DocumentModel

/// A mention to be scored.
package struct PredictedEntity: Sendable {
  /// Half open, in Unicode scalars of the document's text.
  package var range: Range<Int>
  package var label: Label
  package var value: PredictedValue?
  /// The first and last day that a date covers; `nil` where the tool does not say, and then its
  /// value tells.
  package var days: ClosedRange<CalendarDay>?
  /// An organization's name as one would list it.
  package var name: String?
  /// An organization's stable id.
  package var organizationID: String?
  /// The rule or list that made it; `nil` where the tool does not say.
  package var rule: String?

  package init(
    range: Range<Int>, label: Label, value: PredictedValue? = nil,
    days: ClosedRange<CalendarDay>? = nil, name: String? = nil, organizationID: String? = nil,
    rule: String? = nil
  ) {
    self.range = range
    self.label = label
    self.value = value
    self.days = days
    self.name = name
    self.organizationID = organizationID
    self.rule = rule
  }
}

extension PredictedEntity {
  /// What was extracted from a document whose text is the gold document's.
  package static func all(of entities: EntityList, in document: Document) -> [PredictedEntity] {
    var offsets = OffsetConverter(unit: .scalar)
    return entities.map { entity in
      let start = offsets.offset(of: entity.range.lowerBound, in: document.text)
      let end = offsets.offset(of: entity.range.upperBound, in: document.text)
      var predicted = PredictedEntity(
        range: start..<end, label: entity.label, value: PredictedValue(entity.value),
        rule: entity.rule)
      switch entity.value {
      case .organization(let organization):
        predicted.name = organization.name.string(in: document)
        predicted.organizationID = organization.known?.id
      case .date(let date):
        if let first = date.first, let last = date.last, first <= last {
          predicted.days = first...last
        }
      case .money: break
      }
      return predicted
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
