import TestSupport

/// Rows of dates as only English writes them. The reference day is Wednesday, 14 October 2026.
enum EnglishDateRows {
  static let rows: [RuleRow] = days + weeks + lists + years + months + parts + sets + lengths

  private static let days: [RuleRow] = [
    RuleRow("date.en.length-from", "He will plead ⟦a week from Friday⟧", "2026-10-23"),
    RuleRow("date.en.length-from", "Polls are ⟦a fortnight from tomorrow⟧", "2026-10-29"),
    RuleRow("date.en.length-from", "The court sits ⟦a week on Monday⟧", "2026-10-26"),
    RuleRow("date.en.length-from", not: "They talked for a week on Monday and last week on Friday"),
    RuleRow("date.en.length-from", not: "two years from the vote"),
    RuleRow("date.en.length-day", "The hearing is ⟦a week tomorrow⟧", "2026-10-22"),
    RuleRow("date.en.length-day", not: "It took a year today and lasted for a week yesterday"),
    RuleRow("date.en.ago-day", "They wed ⟦a week ago Saturday⟧", "2026-10-03"),
    RuleRow("date.en.ago-day", "It shut ⟦two years ago this month⟧", "2024-10"),
    RuleRow("date.en.ago-day", not: "It shut two years ago after 3 May"),
    RuleRow("date.common.relative-day", "The talks resume ⟦tomorrow week⟧", "2026-10-22"),
    RuleRow("date.common.relative-day", not: "the week of talks"),
    RuleRow("date.en.daypart-the", "read on the ⟦evening of the 2nd of May 2025⟧", "2025-05-02"),
    RuleRow("date.en.daypart-the", not: "the evening of the vote"),
    RuleRow("date.common.daypart-before", "He must leave by ⟦noon on 3 May 2025⟧", "2025-05-03"),
    RuleRow("date.common.daypart-before", "It is due ⟦later today⟧", "2026-10-14"),
    RuleRow("date.common.daypart-before", not: "He died a year later on Friday"),
    RuleRow("date.en.day-number", "They travel on the ⟦28th⟧, by bus", "2026-10-28"),
    RuleRow("date.en.day-number", "They will travel on the ⟦3rd⟧", "2026-11-03"),
    RuleRow("date.en.day-number", not: "on the 28th floor, and from the 3rd to the end"),
    RuleRow("date.en.place-name", not: "They met on 6 October in Cairo"),
    RuleRow("date.common.day-month", not: "a plant in 6th of October City"),
    RuleRow("date.common.day-month", "It sank on ⟦Mar. 5⟧", "2026-03-05"),
    RuleRow("date.common.day-month", not: "They left in May. 5 people died"),
  ]

  private static let weeks: [RuleRow] = [
    RuleRow("date.common.part", "on the ⟦first weekend of May 2026⟧", "2026-W18-WE"),
    RuleRow("date.common.part", "the ⟦last weekend of May 2026⟧", "2026-W22-WE"),
    RuleRow("date.common.part", "in the ⟦last week of March 2026⟧", "2026-W13"),
    RuleRow("date.en.week-from", "the ⟦week beginning 4 May 2026⟧", "2026-W19"),
    RuleRow("date.en.week-from", not: "the week after 4 May 2026"),
    RuleRow("date.en.weekend-of", "the ⟦weekend of 2 May 2026⟧", "2026-W18-WE"),
    RuleRow("date.en.weekend-of", not: "the weekend of May"),
    RuleRow(
      "date.en.weekend-days", "the ⟦weekend of May 2-3, 2026⟧", "2026-05-02/2026-05-03"),
    RuleRow("date.en.weekend-days", not: "the weekend of the vote, May 2-3"),
    RuleRow("date.en.feast-week", "during ⟦Thanksgiving week in 2022⟧", "2022-W47"),
    RuleRow("date.en.feast-week", "in ⟦Christmas week⟧", "2026-W52"),
    RuleRow("date.en.feast-week", not: "the Christmas of last week"),
    RuleRow("date.common.feast", "⟦Last Christmas⟧ the shop was full", "2025-12-25"),
    RuleRow("date.common.feast", "on ⟦Throne Day last year⟧", "2025-07-30"),
    RuleRow("date.common.period", "A drive is to start ⟦next week⟧", "2026-W43"),
    RuleRow("date.common.period-part", not: "The talks will end in 2024 and start next week"),
    RuleRow("date.common.period-part", "repaid by ⟦end 2026⟧", "2026"),
    RuleRow("date.common.period-part", "at the ⟦turn of the 20th century⟧", "19"),
    RuleRow("date.en.part-of-the-unit", "at the ⟦turn of the century⟧", "20"),
    RuleRow("date.en.period-end", "shut by the ⟦year's end⟧", "2026"),
    RuleRow("date.en.period-end", not: "the year's worst end"),
  ]

  private static let lists: [RuleRow] = [
    RuleRow("date.en.night", "the ⟦night of March 26-27, 2025⟧", "2025-03-26/2025-03-27"),
    RuleRow(
      "date.en.night", "the ⟦night of 4 to 5 February 2025⟧", "2025-02-04/2025-02-05"),
    RuleRow("date.en.night", not: "early March 20-27"),
    RuleRow(
      "date.en.days-behind-month", "on ⟦March 3, 4, 5 and 6, 2025⟧", "2025-03-03/2025-03-06"),
    RuleRow("date.en.days-behind-month", not: "on March 5, 3 and 2"),
    RuleRow("date.en.days-behind-month", not: "On March 5, 10 and 12 people died"),
    RuleRow(
      "date.en.days-before-month", "on ⟦5, 6 and 7 May 2025⟧", "2025-05-05/2025-05-07"),
    RuleRow("date.en.days-before-month", not: "5, 3 and 7 May 2025"),
    RuleRow(
      "date.en.weekdays-dated", "⟦Mon 30, Tue 31 March and Wed 1 April 2026⟧",
      "2026-03-30/2026-04-01"),
    RuleRow(
      "date.en.weekdays-dated", "⟦Friday 2 and Saturday 3 May 2025⟧", "2025-05-02/2025-05-03"),
    RuleRow("date.en.weekdays-dated", not: "Friday 2 May and Saturday 3 May 2025"),
    RuleRow(
      "date.en.weekdays-before", "⟦Friday and Saturday, 2 and 3 May 2025⟧",
      "2025-05-02/2025-05-03"),
    RuleRow("date.en.weekdays-before", not: "Friday and Saturday, 3 May 2025"),
    RuleRow(
      "date.en.between-points", "between ⟦Jan. 3, 2019, and Oct. 29, 2021⟧",
      "2019-01-03/2021-10-29"),
    RuleRow(
      "date.en.range-article", "from the ⟦13th to the 15th of July 2025⟧",
      "2025-07-13/2025-07-15"),
    RuleRow("date.en.range-article", "from the ⟦1970s to the 1990s⟧", "197/199"),
    RuleRow("date.en.range-article", not: "from the 13th to the end of July"),
    RuleRow("date.en.centuries", "in the ⟦16th and 17th centuries⟧", "15/16"),
    RuleRow("date.en.centuries", not: "the 17th and 16th centuries"),
    RuleRow("date.en.centuries-parts", "the ⟦late 19th and early 20th centuries⟧", "18/19"),
    RuleRow("date.en.centuries-parts", not: "the late 20th century"),
    RuleRow("date.en.decades", "carpenters of the ⟦1950s and '60s⟧", "195/196"),
    RuleRow("date.en.decades", not: "the 1950s and 1960s"),
    RuleRow(
      "date.en.between-points", "from ⟦14 May through to 24 May 2025⟧", "2025-05-14/2025-05-24"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year", "The Prophet died in ⟦AD 632⟧", "0632"),
    RuleRow("date.common.year", "burned in ⟦64 AD⟧", "0064"),
    RuleRow("date.common.year", not: "AD 100 million"),
    RuleRow("date.common.year", "built in ⟦1277 AH (1860-61)⟧", "1860/1861"),
    RuleRow("date.common.year", "the ⟦1998-99 campaign⟧", "1998/1999"),
    RuleRow("date.en.years-slash", "We went down in ⟦2011/12⟧", "2011/2012"),
    RuleRow("date.en.years-slash", not: "in 2011/14"),
    RuleRow("date.en.year-subject", "\"⟦2024⟧ was the worst year\"", "2024"),
    RuleRow("date.en.year-subject", not: "Flight 2024 was late, and room 1984 is free"),
    RuleRow("date.en.year-adjective", "His ⟦2017⟧ novel won", "2017"),
    RuleRow("date.en.year-adjective", "in post-⟦2003⟧ Iraq", "2003"),
    RuleRow("date.en.year-adjective", "⟦2025⟧'s drought", "2025"),
    RuleRow("date.en.year-adjective", not: "a 1995 Mercedes, 2017 dollars and its 1950 workers"),
    RuleRow("date.en.year-early", "The city fell in ⟦1517⟧.", "1517"),
    RuleRow("date.en.year-early", not: "in 1517 villages"),
    RuleRow("date.common.year-preposition", not: "a ledger of 1840 entries"),
    RuleRow("date.common.year-preposition", "By ⟦2030⟧ half of it is green", "2030"),
    RuleRow("date.en.years-next", "in 2018, ⟦2019⟧ and ⟦2021⟧", "2019", "2021"),
    RuleRow("date.en.years-next", not: "in 2018, 2016 and 2011"),
    RuleRow("date.en.years-tail", "⟦2019⟧ and 2024 elections", "2019"),
    RuleRow("date.en.years-tail", not: "2019 and 2024 people"),
    RuleRow("date.en.years-kind", "the ⟦2022, 2023 and 2024 financial years⟧", "2022/2024"),
    RuleRow("date.en.years-kind", not: "the 2023 and 2022 seasons"),
    RuleRow("date.en.years-kind-head", "in ⟦fiscal years 2023 and 2024⟧", "2023/2024"),
    RuleRow("date.en.years-kind-head", not: "fiscal year 2023 and 2024 people"),
    RuleRow("date.en.years-head", "the ⟦years 2019 and 2020⟧", "2019/2020"),
    RuleRow("date.en.years-head", not: "two years 2020 and 2019"),
    RuleRow("date.en.years-split", "the ⟦2021-22 and 2022-23 seasons⟧", "2021/2023"),
    RuleRow("date.en.years-split", not: "2021-22 and 2022-23 points"),
    RuleRow(
      "date.en.closed-kind", "in the ⟦financial year ended 30 June⟧", "2026"),
    RuleRow("date.common.century", "in the ⟦last quarter of the 18th century⟧", "17"),
    RuleRow("date.common.part", "the ⟦final quarter of 2025⟧", "2025-Q4"),
    RuleRow("date.common.decade", not: "in his late 60s and her seventies"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.en.month-adjective", "the ⟦August⟧ figures fell", "2026-08"),
    RuleRow("date.en.month-adjective", "Egypt's ⟦May⟧ exports", "2026-05"),
    RuleRow("date.en.month-adjective", not: "the March on the palace, and May elections"),
    RuleRow("date.en.month-end", "in the 12 months to ⟦March⟧", "2026-03"),
    RuleRow("date.en.month-end", not: "two people to March"),
    RuleRow("date.en.months", "in May and ⟦June⟧", "2026-06"),
    RuleRow("date.en.months", "July and ⟦August⟧ are dry", "2026-08"),
    RuleRow("date.en.months", not: "April and June went home"),
    RuleRow("date.common.month", "in the ⟦month of May 2025⟧", "2025-05"),
    RuleRow("date.common.month", not: "Jan Egeland said so"),
    RuleRow("date.en.season-tail", "the ⟦summer break⟧ is over", "2026-SU"),
    RuleRow("date.en.season-tail", not: "summer heat"),
    RuleRow("date.common.season-preposition", "in the ⟦winter⟧ it snows", "2026-WI"),
    RuleRow("date.common.season-preposition", not: "in the fall of Baghdad, in spring water"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow("date.en.parts-joined", "in the ⟦early to mid-1990s⟧", "199"),
    RuleRow("date.en.parts-joined", not: "early and late in May"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow(
      "date.en.every-weekdays", "⟦every Saturday and Sunday⟧", "XXXX-WXX-6/XXXX-WXX-7"),
    RuleRow("date.en.every-weekdays", "on ⟦alternate Fridays⟧", "XXXX-WXX-5"),
    RuleRow("date.en.every-weekdays", not: "every day, Saturday"),
    RuleRow(
      "date.en.weekdays-list", "⟦Mondays, Wednesdays and Fridays⟧", "XXXX-WXX-1/XXXX-WXX-5"),
    RuleRow("date.en.weekdays-list", not: "Mondays, and Fridays"),
    RuleRow("date.en.weekdays-of", "⟦Fridays in July⟧", "XXXX-WXX-5"),
    RuleRow("date.en.weekdays-of", not: "over four Sundays in May"),
    RuleRow("date.en.weekday-parts", "on ⟦Friday nights⟧", "XXXX-WXX-5"),
    RuleRow("date.en.weekday-parts", not: "two nights, Friday"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.en.long-unit", "a ⟦weeklong⟧ strike", "P1W"),
    RuleRow("date.en.long-unit", not: "lifelong friends, long week"),
    RuleRow("date.common.duration", "a ⟦two-and-a-half-year⟧ probe", "P2.5Y"),
    RuleRow("date.common.duration", "the ⟦15-month-long⟧ war", "P15M"),
    RuleRow("date.common.duration", "⟦six days and nights⟧", "P6D"),
    RuleRow("date.common.duration", "the ⟦2,000-year-old⟧ city", "P2000Y"),
    RuleRow("date.en.parts-joined", "the ⟦mid-to-late 1980s⟧", "198"),
    RuleRow("date.en.duration-long", "a ⟦century-old⟧ house", "P100Y"),
    RuleRow("date.common.duration", not: "One day he will return"),
    RuleRow("date.en.ages", "⟦18-to-24-year-olds⟧ voted", "P18Y/P24Y"),
    RuleRow("date.en.ages", not: "24-to-18-year-olds"),
    RuleRow("date.ar.duration-verb", "It took ⟦years⟧", "PXY"),
    RuleRow("date.ar.duration-verb", not: "It took days of work and last year"),
    RuleRow("date.common.duration-preposition", "the worst in ⟦decades⟧", "PXY"),
    RuleRow("date.common.duration-preposition", not: "in days of old"),
    RuleRow("date.en.length-apart", "⟦Days⟧ after the vote", "PXD"),
    RuleRow("date.en.length-apart", not: "the days after the vote"),
  ]
}
