import TestSupport

/// Rows of what English says of plans, of events by what they are, and of months and years that it has told of. The
/// reference day is Wednesday, 14 October 2026.
enum EnglishPlanRows {
  static let rows: [RuleRow] = plans + past + nouns + told

  private static let plans: [RuleRow] = [
    RuleRow("date.common.weekday", "The minister is flying to Amman on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "Police are questioning a man held on ⟦Friday⟧", "2026-10-09"),
    RuleRow(
      "date.common.month", "The vote is being held in ⟦July⟧", "2027-07"),
    RuleRow("date.common.month", "The vote was being held in ⟦July⟧", "2026-07"),
    RuleRow("date.common.month", "The shop may open in ⟦July⟧", "2027-07"),
    RuleRow("date.common.month", "The fire may have started in ⟦January⟧", "2026-01"),
    RuleRow("date.common.day-month", "Prices will go up from ⟦1 July⟧", "2027-07-01"),
    RuleRow("date.common.day-month", "The new fares, effective ⟦1 July⟧", "2027-07-01"),
    RuleRow("date.common.weekday", "Unions have called a strike for ⟦Sunday⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "Unions called a strike on ⟦Sunday⟧", "2026-10-11"),
    RuleRow("date.common.month", "Completion slipped to ⟦July⟧", "2027-07"),
    RuleRow("date.common.month", "Inflation slipped to 3% in ⟦January⟧", "2026-01"),
    RuleRow("date.common.weekday", "They gather wood tomorrow and on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "Unions plan a rally on ⟦Friday⟧", "2026-10-16"),
    RuleRow(
      "date.common.month", "The ban was to have ended in ⟦January⟧", "2026-01"),
    RuleRow(
      "date.common.month", "The ban was to have ended in ⟦November⟧", "2026-11"),
    RuleRow(
      "date.common.month", "A rally called for ⟦January⟧ was dropped", "2026-01"),
    RuleRow("date.common.day-month", "The sum due on ⟦31 March⟧ was missed", "2026-03-31"),
    RuleRow("date.common.day-month", "The sum due on ⟦31 March⟧ will be waived", "2027-03-31"),
    RuleRow(
      "date.common.month", "They had hoped to open in ⟦January⟧", "2026-01"),
    RuleRow("date.common.month", "They hope to open in ⟦July⟧", "2027-07"),
    RuleRow("date.common.weekday", "The crews agreed to go back on ⟦Tuesday⟧", "2026-10-13"),
    RuleRow("date.common.weekday", "The crews agreed to go back on ⟦Friday⟧", "2026-10-16"),
  ]

  private static let past: [RuleRow] = [
    RuleRow("date.common.day-month", "The sum fell due on ⟦31 March⟧", "2026-03-31"),
    RuleRow("date.common.month", "The bridge, begun in ⟦January⟧", "2026-01"),
    RuleRow("date.common.month", "The shop had shut by ⟦January⟧", "2026-01"),
    RuleRow("date.common.month", "Output reached 2 million barrels by ⟦January⟧", "2026-01"),
    RuleRow("date.common.month", "Output should reach 2 million by ⟦July⟧", "2027-07"),
    RuleRow(
      "date.common.weekday", "The port stayed closed until ⟦Friday⟧, when a ship docked",
      "2026-10-09"),
    RuleRow(
      "date.common.month", "They will resume flights suspended in ⟦January⟧", "2026-01"
    ),
    RuleRow("date.common.month", "He is said to have died in ⟦January⟧", "2026-01"),
    RuleRow("date.common.feast", "Soup is served daily but over ⟦Christmas⟧", "2026-12-25"),
  ]

  private static let nouns: [RuleRow] = [
    RuleRow(
      "date.common.day-month", "Victims of the ⟦12 March⟧ quake will get tents", "2026-03-12"),
    RuleRow(
      "date.common.day-month", "Buyers of the ⟦12 March⟧ issue will get bonds", "2027-03-12"),
    RuleRow(
      "date.common.month", "He faces trial over an attack in ⟦January⟧", "2026-01"),
    RuleRow("date.common.month", "The cut in ⟦January⟧ was the third", "2026-01"),
    RuleRow("date.common.month", "A concert in ⟦July⟧ will raise funds", "2027-07"),
    RuleRow("date.common.month", "The club paid wages for ⟦January⟧", "2026-01"),
    RuleRow(
      "date.common.part", "The bank will report ⟦second-quarter⟧ results soon", "2026-Q2"),
    RuleRow("date.en.in-length", "It proposes the highest payment in ⟦a decade⟧", "P10Y"),
  ]

  private static let told: [RuleRow] = [
    RuleRow(
      "date.en.part-of-the-unit",
      "In mid-July he said wages would be paid before the ⟦end of the month⟧", "2026-07"),
    RuleRow(
      "date.en.part-of-the-unit",
      "Prices, up since July, will ease before the ⟦end of the month⟧", "2026-10"),
    RuleRow(
      "date.en.part-of-the-unit",
      "The war broke out in March 2011. By the ⟦end of the year⟧ a million had fled", "2011"),
    RuleRow(
      "date.en.day-number", "It is shut from 27 December to 3 January and reopens on the ⟦5th⟧",
      "2027-01-05"),
    RuleRow("date.en.day-number", "The board meets on the ⟦25th⟧", "2026-10-25"),
    RuleRow(
      "date.common.month", "The 2019 film was shown again in ⟦January⟧", "2026-01"),
    RuleRow(
      "date.common.month",
      "He recalls the drought of 2023, when rain fell only in ⟦January⟧", "2023-01"),
    RuleRow(
      "date.common.month",
      "Inflation, which peaked at 38% on 12 March 2023, slowed in ⟦January⟧", "2026-01"),
    RuleRow(
      "date.common.day-month", "Last season the league ended on ⟦May 11⟧", "2026-05-11"),
  ]
}
