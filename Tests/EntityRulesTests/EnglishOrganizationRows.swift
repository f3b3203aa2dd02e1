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
    RuleRow(
      "org.en.noun-of", "work for the ⟦Ministry of Mines, Water and Rural Roads⟧ and for others",
      "Ministry of Mines, Water and Rural Roads"),
    RuleRow("org.en.noun-of", "the ⟦Ministry of Mines⟧ and the Senate", "Ministry of Mines"),
    RuleRow(
      "org.en.name-noun-of", "The ⟦Nordveil Chamber of Commerce⟧ met",
      "Nordveil Chamber of Commerce"),
    RuleRow("org.en.name-noun-of", not: "The old chamber of Commerce met"),
    RuleRow(
      "org.en.noun-of", "the ministries of ⟦Health⟧, ⟦Labour⟧ and ⟦Public Works⟧ agreed",
      "Ministry of Health", "Ministry of Labour", "Ministry of Public Works"),
    RuleRow("org.en.noun-of", not: "the ministries of many countries agreed"),
    RuleRow("org.ar.body", "the ⟦central bank⟧ cut its rate", "central bank"),
    RuleRow("org.ar.body", "Its ⟦finance ministry⟧'s figures", "finance ministry"),
    RuleRow("org.en.nation-noun", "⟦Egypt's finance ministry⟧ said", "Egypt's finance ministry"),
    RuleRow("org.ar.body", not: "a central bank cuts its rate"),
    RuleRow("org.en.noun-of", not: "a ministry of some kind"),
    RuleRow(
      "org.en.nation-noun-of", "the ⟦Bolivian Ministry of Mining⟧ said",
      "Bolivian Ministry of Mining"),
    RuleRow("org.en.nation-noun-of", not: "Bolivian friends of mining"),
    RuleRow("org.en.nation-noun", "The ⟦Bolivian army⟧ withdrew", "Bolivian army"),
    RuleRow("org.en.nation-noun", "⟦Bolivia's army⟧ withdrew", "Bolivia's army"),
    RuleRow(
      "org.en.proper-noun", "⟦Nordveil Growers' Cooperative⟧'s head",
      "Nordveil Growers' Cooperative"),
    RuleRow("org.en.nation-noun", not: "Bolivian miners withdrew"),
    RuleRow("org.en.leader-noun", "under the ⟦Trump administration⟧", "Trump administration"),
    RuleRow("org.en.leader-noun", not: "the administration of the school"),
    RuleRow("org.en.body", "the ⟦Bolivian Supreme Court⟧ ruled", "Bolivian Supreme Court"),
    RuleRow("org.en.body", not: "the tennis court in Bolivia"),
    RuleRow(
      "org.en.company", "AMMAN - ⟦Kron Pharmaceutical Industries⟧ said",
      "Kron Pharmaceutical Industries"),
    RuleRow("org.en.company", "Oman's ⟦Kron Foods⟧ said", "Kron Foods"),
    RuleRow(
      "org.en.proper-noun", "Bolivia's ⟦National Wheat Authority⟧ said",
      "National Wheat Authority"),
    RuleRow(
      "org.en.noun-of", "the ⟦Department of Antiquities⟧ and ⟦University of Kron⟧",
      "Department of Antiquities", "University of Kron"),
  ]
}
