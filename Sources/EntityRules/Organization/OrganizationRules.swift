internal import Grammar

/// The rules for organizations, by the stage that they belong to.
enum OrganizationRules {
  static let phrases: [Rule<Meaning>] = []
  static let entities: [Rule<Meaning>] = NameRules.rules
  static let combinations: [Rule<Meaning>] = []
}
