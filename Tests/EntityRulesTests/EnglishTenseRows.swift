import TestSupport

/// Rows of what English verbs say of the year of a month or day and of the week of a weekday. The reference day is
/// Wednesday, 14 October 2026.
enum EnglishTenseRows {
  static let rows: [RuleRow] = past + future + plans + moments + points

  private static let past: [RuleRow] = [
    RuleRow("date.common.month", "The bank had cut rates twice, in ⟦December⟧", "2025-12"),
    RuleRow("date.common.after-preposition", "The bank cut rates in ⟦March⟧", "2026-03"),
    RuleRow("date.common.month", "The index hit a record in ⟦December⟧", "2025-12"),
    RuleRow("date.common.month", "Analysts see a cut in ⟦December⟧", "2026-12"),
    RuleRow("date.common.month", "The minister announced the plan in ⟦November⟧", "2025-11"),
    RuleRow("date.common.month", "They relaunched the scheme in ⟦November⟧", "2025-11"),
    RuleRow("date.common.month", "Output had slipped to 900 barrels by ⟦December⟧", "2025-12"),
    RuleRow("date.common.weekday", "Output had slipped to 900 barrels by ⟦Friday⟧", "2026-10-09"),
    RuleRow("date.common.weekday", "The ministry has given landlords until ⟦Friday⟧", "2026-10-16"),
    RuleRow(
      "date.common.after-preposition", "They told us to be patient until ⟦June⟧, he said", "2026-06"
    ),
    RuleRow("date.common.after-preposition", "The road is closed until ⟦June⟧", "2027-06"),
    RuleRow(
      "date.en.between-points", "A similar dispute last year lasted from ⟦April to July⟧",
      "2025-04/2025-07"),
    RuleRow("date.common.after-preposition", "Last year the club won the cup in ⟦May⟧", "2025-05"),
    RuleRow("date.common.after-preposition", "The man arrested last year died in ⟦May⟧", "2026-05"),
    RuleRow("date.common.part", "Sales were flat throughout the ⟦fourth quarter⟧", "2025-Q4"),
  ]

  private static let future: [RuleRow] = [
    RuleRow("date.common.weekday", "Egypt host Iraq on ⟦Saturday⟧ in Cairo", "2026-10-17"),
    RuleRow("date.common.weekday", "They lost to Oman and play Iraq on ⟦Saturday⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "They did not play Iraq on ⟦Saturday⟧", "2026-10-10"),
    RuleRow(
      "date.common.after-preposition", "Courses start in November and end in ⟦May⟧", "2027-05"),
    RuleRow(
      "date.common.day-month", "The dividend will go to those registered on ⟦June 15⟧", "2026-06-15"
    ),
    RuleRow("date.common.weekday", "He told staff to return on ⟦Monday⟧", "2026-10-19"),
    RuleRow("date.common.weekday", "She has a hearing on ⟦Monday⟧", "2026-10-19"),
    RuleRow(
      "date.common.after-preposition",
      "The company plans to sell the unit, bought in 2024, by ⟦June⟧", "2027-06"),
    RuleRow("date.common.month", "The government has promised hospitals by ⟦September⟧", "2027-09"),
    RuleRow("date.common.month", "Revenue is forecast to grow in ⟦February⟧", "2027-02"),
    RuleRow("date.common.month", "The next cut in ⟦September⟧ is sure", "2027-09"),
    RuleRow("date.en.month-moved", "The festival was moved to ⟦April⟧", "2027-04"),
    RuleRow("date.en.month-moved", not: "He gave the book to April"),
  ]

  private static let plans: [RuleRow] = [
    RuleRow("date.common.after-preposition", "Its trial had been listed for ⟦June⟧", "2026-06"),
    RuleRow("date.common.after-preposition", "The cup was supposed to begin in ⟦May⟧", "2026-05"),
    RuleRow("date.common.month", "It was to have been carried out in ⟦February⟧", "2026-02"),
    RuleRow("date.common.month", "It was to have been carried out in ⟦December⟧", "2026-12"),
    RuleRow(
      "date.common.after-preposition", "The vote, originally planned for ⟦May⟧, came later",
      "2026-05"),
    RuleRow("date.common.weekday", "The council was due to meet on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "The match was postponed to ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "The match was postponed on ⟦Friday⟧", "2026-10-09"),
  ]

  private static let moments: [RuleRow] = [
    RuleRow("date.en.in-length", "A draw has left them eight games in ⟦46 days⟧", "P46D"),
    RuleRow("date.en.in-length", "I have not seen such a winter in ⟦two decades⟧", "P20Y"),
    RuleRow("date.en.in-length", "The shop will open ⟦in two weeks⟧", "2026-W44"),
    RuleRow("date.common.duration", "They waited ⟦23 years⟧ until 2018", "P23Y"),
    RuleRow(
      "date.en.unit-after", "It closes on 18 October and reopens on the ⟦day after⟧.", "2026-10-19"),
    RuleRow("date.en.unit-after", not: "It closed on 18 October, the day after the match"),
    RuleRow(
      "date.en.period-after", "He was promised it in May 2020 for the ⟦January after⟧.", "2021-01"),
    RuleRow(
      "date.en.matching-period", "from the third quarter of 2026 and the ⟦same quarter of 2024⟧",
      "2024-Q3"),
    RuleRow("date.en.matching-period", not: "in the same quarter of the city"),
  ]

  private static let points: [RuleRow] = [
    RuleRow("date.en.period-after", not: "It was promised in May 2020, the May after the war"),
    RuleRow(
      "date.common.day-month", "It opened on ⟦14 September⟧. Two sittings followed", "2026-09-14"),
    RuleRow(
      "date.common.weekday", "The court adjourned on ⟦Sunday⟧ to 18 January 2027 the trial",
      "2026-10-11"),
    RuleRow("date.common.day", "on ⟦Wednesday the 29th of November 1967⟧", "1967-11-29"),
    RuleRow("date.common.day-month", "on ⟦Thursday, the 29th of October⟧", "2026-10-29"),
    RuleRow("date.en.range-slash", "They played on ⟦Sept 30/Oct 1⟧", "2026-09-30/2026-10-01"),
    RuleRow("date.en.range-slash", not: "the 9/11 attacks"),
    RuleRow("date.common.hijri", "the assessment for ⟦1446H⟧", "2024-07-07/2025-06-25"),
    RuleRow(
      "date.common.equivalent", "on ⟦14/09/1447H (corresponding to 03/03/2026G)⟧", "2026-03-03"),
    RuleRow("date.common.hijri", not: "a 5G network and 500 H"),
    RuleRow("date.common.hijri", "on ⟦4 Dhu al-Qa'da 1254 AH⟧", "1839-01-19"),
    RuleRow("date.common.part", "in the ⟦opening week of July⟧", "2026-W27"),
    RuleRow("date.common.period-part", "in the ⟦closing days of August⟧", "2026-08"),
    RuleRow("date.en.part-of-the-unit", "until the ⟦last days of the year⟧", "2026"),
  ]
}
