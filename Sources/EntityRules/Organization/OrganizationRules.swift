internal import Grammar

/// The rules for organizations, by the stage that they belong to.
enum OrganizationRules {
  /// Names that the text's own form tells: quoted, or in Latin letters.
  static let names: [Rule] = QuotationRules.names + LatinNameRules.names
  static let phrases: [Rule] =
    QuotationRules.members + MemberRules.members + LocationRules.rules
  static let entities: [Rule] =
    NameRules.rules + NounNameRules.rules + QuotationRules.rules + MemberRules.rules
    + PortfolioRules.rules + NationalityRules.rules + PlaceRules.rules + BodyRules.rules
    + SharedAdjectiveRules.rules + UnknownNameRules.rules + StrangeNameRules.rules
    + PurposeRules.rules + PeopleRules.rules + ProductRules.rules + CueRules.rules
    + SourceRules.rules + CompanyRules.rules
    + InstitutionRules.rules + AppositionRules.rules
  static let combinations: [Rule] =
    BracketRules.rules + AcronymRules.rules + StaffRules.rules + CueRules.combinations
}
