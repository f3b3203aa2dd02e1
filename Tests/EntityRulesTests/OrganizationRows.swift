import TestSupport

/// Rows of the rules for organizations.
enum OrganizationRows {
  static let rows =
    ArabicOrganizationRows.rows + UnknownNameRows.rows + CommonOrganizationRows.rows
    + EnglishOrganizationRows.rows + OpenInstitutionRows.rows + PeopleRows.rows
}
