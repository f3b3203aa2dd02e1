import TestSupport

/// Rows of the rules for organizations.
enum OrganizationRows {
  static let rows: [RuleRow] = []
}
