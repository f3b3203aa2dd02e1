import TestSupport

/// Rows of how far English dates reach: what is counted from a date told, years that marks and words around them
/// tell, lists, parts, and numbers that are none. The reference day is Wednesday, 14 October 2026.
enum EnglishSpanRows {
  static let rows: [RuleRow] = told + years + units + parts + none

  private static let told: [RuleRow] = [
    RuleRow(
      "date.en.unit-before", "It landed 40 tonnes in 2024, against 55 the ⟦year before⟧.", "2023"),
    RuleRow(
      "date.en.unit-before", "in March 2026, compared with 2.8 million the ⟦month before⟧.",
      "2026-02"),
    RuleRow(
      "date.en.unit-before", "He was shot on 3 May 2011; his brother died the ⟦day before⟧.",
      "2011-05-02"),
    RuleRow("date.en.unit-before", not: "in 2024, the year before the vote"),
    RuleRow("date.en.unit-before", not: "She left on 3 May 2011, before the day ended."),
    RuleRow(
      "date.en.unit-behind", "on 3 May 2025, and was put off to the ⟦week following⟧.",
      "2025-W19"),
    RuleRow(
      "date.en.unit-behind", "on 3 May 2025, or if it rains the ⟦Sunday following⟧.",
      "2025-05-04"),
    RuleRow("date.en.unit-behind", not: "in the week following the vote"),
    RuleRow(
      "date.en.previous-day", "Students had marched the ⟦previous night⟧.", "2026-10-13"),
    RuleRow("date.en.previous-day", not: "the previous owner"),
    RuleRow("date.en.point-last", "dated ⟦1 September last⟧ and unpaid", "2026-09-01"),
    RuleRow("date.en.point-last", "It sat on ⟦12 March last⟧.", "2026-03-12"),
    RuleRow("date.en.point-last", "It left ⟦Thursday last⟧.", "2026-10-08"),
    RuleRow("date.en.point-last", not: "They open on Thursday next to the mosque"),
    RuleRow("date.en.point-last", not: "On 1 September last year it opened. May last long."),
    RuleRow(
      "date.en.day-by-feast", "closed on the ⟦day after Christmas 2025⟧", "2025-12-26"),
    RuleRow(
      "date.en.day-by-feast", "the ⟦night before Palm Sunday 2026⟧", "2026-03-28"),
    RuleRow("date.en.day-by-feast", not: "the day after the vote, the week before Christmas"),
    RuleRow(
      "date.en.unit-after", "It won in 2019. Fees for the ⟦year after⟧ will rise.", "2020"),
    RuleRow("date.en.unit-after", not: "in 2019, the year after he died"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.en.year-founded", "Al-Fakher Sweets, est. ⟦1956⟧, Tripoli", "1956"),
    RuleRow("date.en.year-founded", "The ship, built ⟦1911⟧ in Glasgow", "1911"),
    RuleRow("date.en.year-founded", not: "It built 1950 homes and opened 2015 shops"),
    RuleRow("date.common.year-cited", "\"Wells\" (Penguin, ⟦2019⟧)", "2019"),
    RuleRow("date.common.year-cited", not: "all of them (in total, 2019) were sold (1, 2019)"),
    RuleRow("date.en.year-caption", "Oil on canvas, ⟦1958⟧.", "1958"),
    RuleRow("date.en.year-caption", "View of the harbour, Beirut, ⟦1958⟧", "1958"),
    RuleRow("date.en.year-caption", not: "They sold 300, 1958."),
    RuleRow("date.en.year-caption", not: "The number of pupils was, 1958."),
    RuleRow(
      "date.en.years-list", "They won it (⟦1998⟧, ⟦2004⟧ and ⟦2016⟧).", "1998", "2004", "2016"),
    RuleRow("date.en.years-list", "Champions: ⟦1998⟧, ⟦2004⟧", "1998", "2004"),
    RuleRow(
      "date.en.years-list", "The ⟦1998⟧, ⟦2002⟧ and ⟦2006⟧ World Cups are his subject.", "1998",
      "2002", "2006"),
    RuleRow("date.en.years-list", not: "Rooms (2004, 1998) and seats: 1998, 2004 seats"),
    RuleRow("date.en.years-war", "the war of ⟦1914-18⟧ and the revolt", "1914/1918"),
    RuleRow("date.en.years-war", "The Great Revolt (⟦1936-39⟧) is taught.", "1936/1939"),
    RuleRow("date.en.years-war", not: "in 2010-12 and in rooms 1914-18"),
    RuleRow("date.en.years-adjective", "The ⟦1980-88⟧ Iran-Iraq war ended.", "1980/1988"),
    RuleRow("date.en.years-adjective", not: "1980-88 Iran-Iraq war"),
  ]

  private static let units: [RuleRow] = [
    RuleRow("date.en.lengths-list", "terms of ⟦two, three and five years⟧", "P2Y/P5Y"),
    RuleRow("date.en.lengths-list", "terms of ⟦two and three years⟧", "P2Y/P3Y"),
    RuleRow("date.en.lengths-list", not: "He scored two and three years later left"),
    RuleRow(
      "date.en.range-dayparts", "It will rain from ⟦Thursday evening through Saturday⟧",
      "2026-10-15/2026-10-17"),
    RuleRow("date.en.range-dayparts", not: "It was moved from Thursday evening to Saturday."),
    RuleRow("date.common.duration", not: "From day one it was open 24 hours a day."),
    RuleRow("date.en.ages-hyphen", "The ⟦22- and 24-year-old⟧ brothers", "P22Y/P24Y"),
    RuleRow("date.en.ages-hyphen", not: "the under-22 and 24-year-old players"),
    RuleRow("date.en.month-reported", "promised that ⟦May⟧ wages would be paid", "2026-05"),
    RuleRow("date.en.month-reported", "⟦May⟧ exports were flat.", "2026-05"),
    RuleRow("date.en.month-reported", not: "Theresa May figures in it; they may profit"),
    RuleRow("date.en.month-weekday", "on the ⟦last Saturday of the month⟧", "XXXX-WXX-6"),
    RuleRow("date.en.month-weekday", not: "on the last Saturday of the season"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow(
      "date.common.decade", "the ⟦first decade of the twentieth century⟧", "190"),
    RuleRow("date.common.decade", "in the ⟦final decade of the 19th century⟧", "189"),
    RuleRow("date.common.decade", "the ⟦first decade of the century⟧", "200"),
    RuleRow("date.en.mid-now", "It will be ready by ⟦mid-year⟧.", "2026"),
    RuleRow("date.en.mid-now", not: "the mid-year review"),
    RuleRow("date.en.semester", "the ⟦second semester⟧ begins", "XXXX"),
    RuleRow("date.en.semester", not: "the second term of the president"),
    RuleRow("date.en.season-term", "The ⟦autumn term 2025⟧ began late.", "2025-FA"),
    RuleRow("date.en.season-term", not: "spring water"),
    RuleRow("date.common.period-part", "the ⟦final months of 2025⟧", "2025"),
    RuleRow("date.common.period-part", not: "the final months of the war"),
    RuleRow(
      "date.en.part-of-the-unit", "They lost five by the ⟦end of the season⟧.", "2026/2027"),
    RuleRow("date.en.part-of-the-unit", not: "the end of the match"),
  ]

  private static let none: [RuleRow] = [
    RuleRow("date.common.month", not: "Outcome of board meeting no. 2/2026"),
    RuleRow("date.common.month", not: "Law 6/2010, Case No. 12/2024 and tender 3/2026"),
    RuleRow("date.common.years-two", not: "Chapter 12, pages 1990-1995"),
  ]
}
