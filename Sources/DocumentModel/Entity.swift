/// The types of entity.
package enum Label: String, Sendable, CaseIterable {
  case organization = "ORG"
  case money = "MONEY"
  case date = "DATE"
}

/// A mention that the resolver chose, with its meaning.
package struct Entity: Sendable {
  package let range: TextRange
  /// The id of the rule or list that made it.
  package let rule: String
  package var value: EntityValue

  package init(range: TextRange, rule: String, value: EntityValue) {
    self.range = range
    self.rule = rule
    self.value = value
  }

  package var label: Label { value.label }
}

/// What a mention means.
///
/// Money and dates are boxed: they are rare beside organizations, and a text of 100 MB has a million
/// entities.
package enum EntityValue: Sendable {
  case organization(OrganizationValue)
  indirect case money(MoneyValue)
  indirect case date(DateValue)

  package var label: Label {
    switch self {
    case .organization: .organization
    case .money: .money
    case .date: .date
    }
  }
}
