import TestSupport

/// Rows of the English rules.
enum EnglishOrganizationRows {
  static let rows: [RuleRow] = [
    RuleRow(
      "org.en.company", "a deal with ⟦Blue Nordveil Holdings Ltd⟧.", "Blue Nordveil Holdings Ltd"),
    RuleRow(
      "org.en.company", "The ⟦Nordveil & Westmoor Group⟧ agreed", "Nordveil & Westmoor Group"),
    RuleRow("org.en.company", not: "a large group of people"),
    RuleRow("org.en.proper-noun", "She studied at ⟦Nordveil University⟧.", "Nordveil University"),
    RuleRow("org.en.proper-noun", not: "The university is old."),
    RuleRow(
      "org.en.noun-of", "the ⟦Ministry of Tourism and Handicrafts⟧ said",
      "Ministry of Tourism and Handicrafts"),
    RuleRow("org.en.noun-of", not: "a ministry of some kind"),
    RuleRow(
      "org.en.nation-noun-of", "the ⟦Bolivian Ministry of Mining⟧ said",
      "Bolivian Ministry of Mining"),
    RuleRow("org.en.nation-noun-of", not: "Bolivian friends of mining"),
    RuleRow("org.en.nation-noun", "The ⟦Bolivian army⟧ withdrew", "Bolivian army"),
    RuleRow("org.en.nation-noun", not: "Bolivian miners withdrew"),
    RuleRow("org.en.leader-noun", "under the ⟦Trump administration⟧", "Trump administration"),
    RuleRow("org.en.leader-noun", not: "the administration of the school"),
    RuleRow("org.en.body", "the ⟦Bolivian Supreme Court⟧ ruled", "Bolivian Supreme Court"),
    RuleRow("org.en.body", not: "the tennis court in Bolivia"),
  ]
}
