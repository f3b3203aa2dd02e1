import TestSupport

/// Rows of English weekdays by the verbs around them, and of points beside other nouns. The reference day is
/// Wednesday, 14 October 2026.
enum EnglishWeekRows {
  static let rows: [RuleRow] = weekdays + told + points

  private static let weekdays: [RuleRow] = [
    RuleRow("date.common.weekday", "The pope lands in Beirut on ⟦Sunday⟧.", "2026-10-18"),
    RuleRow("date.common.weekday", "The album drops on ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.weekday", "He came for talks that end ⟦Thursday⟧.", "2026-10-15"),
    RuleRow("date.common.weekday", "He is in court on ⟦Monday⟧.", "2026-10-19"),
    RuleRow("date.common.weekday", "Tickets for ⟦Saturday⟧'s final are sold out.", "2026-10-17"),
    RuleRow("date.common.weekday", "At stake on ⟦Thursday⟧ is a place in the final.", "2026-10-15"),
    RuleRow("date.common.weekday", "From ⟦Sunday⟧, petrol costs 15 pounds.", "2026-10-18"),
    RuleRow("date.common.weekday", "She called and left a card for ⟦Thursday⟧.", "2026-10-15"),
    RuleRow("date.common.weekday", "They have five days to rest before ⟦Tuesday⟧.", "2026-10-20"),
    RuleRow("date.common.weekday", "He was ordered to pay by ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.weekday", "He has been summoned for ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.weekday", "The strike set for ⟦Thursday⟧ was called off.", "2026-10-15"),
  ]

  private static let told: [RuleRow] = [
    RuleRow("date.common.weekday", "The bank cut rates, as expected, on ⟦Thursday⟧.", "2026-10-08"),
    RuleRow(
      "date.common.weekday", "Oil fell after weaker-than-expected data ⟦Friday⟧.", "2026-10-09"),
    RuleRow("date.common.weekday", "The minister would not comment on ⟦Sunday⟧.", "2026-10-11"),
    RuleRow("date.common.weekday", "He refused to open the gates on ⟦Monday⟧.", "2026-10-12"),
    RuleRow("date.common.weekday", "\"We will rebuild,\" read a banner on ⟦Monday⟧.", "2026-10-12"),
    RuleRow("date.common.weekday", "Traffic fell to 40.5% of its peak by ⟦Sunday⟧.", "2026-10-11"),
    RuleRow("date.common.weekday", "He met the party leaders in Doha on ⟦Sunday⟧.", "2026-10-11"),
    RuleRow("date.common.weekday", "Images from ⟦Sunday⟧ show the damage.", "2026-10-11"),
    RuleRow("date.common.weekday", "In a message on ⟦Sunday⟧ the group claims it.", "2026-10-11"),
    RuleRow("date.common.weekday", "As of ⟦Sunday⟧, 11 trucks had crossed.", "2026-10-11"),
  ]

  private static let points: [RuleRow] = [
    RuleRow("date.en.month-quarter", "Sales fell in the ⟦April-June quarter⟧.", "2026-Q2"),
    RuleRow("date.en.month-quarter", not: "Sales fell in April-June"),
    RuleRow("date.en.month-quarter", not: "a February-April quarter"),
    RuleRow("date.en.year-levels", "Receipts are back at ⟦2019⟧ levels.", "2019"),
    RuleRow("date.en.year-levels", not: "it has 2019 seats"),
    RuleRow("date.en.feast-comma", "He died on ⟦New Year's Eve, 2014⟧.", "2014-12-31"),
    RuleRow("date.en.feast-comma", not: "At Christmas, 2014 people were fed."),
    RuleRow("date.en.coming-year", "Prices will fall in the ⟦new year⟧.", "2027"),
    RuleRow("date.en.coming-year", not: "He waited for the new year's gift."),
    RuleRow("date.en.day-numbers", "Shows on the ⟦10th and 13th⟧.", "2026-10-10/2026-10-13"),
    RuleRow("date.en.day-numbers", not: "from the 10th and 13th floors"),
    RuleRow("date.en.length-given", "Experts gave it ⟦a decade⟧ at most.", "P10Y"),
    RuleRow("date.en.length-given", "The visit was cut to ⟦a week⟧.", "P1W"),
    RuleRow("date.en.length-given", not: "She calls him twice a week."),
    RuleRow("date.en.length-given", not: "It gave a day pass to all."),
    RuleRow("date.en.length-late", "⟦A year⟧ on, the city is in ruins.", "P1Y"),
    RuleRow("date.en.some-weekday", "It fell on March 6, 2024, ⟦a Wednesday⟧.", "2024-03-06"),
    RuleRow("date.en.some-weekday", not: "Every Wednesday is a rest day."),
  ]
}
