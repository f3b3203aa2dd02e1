import TestSupport

/// Rows of dates that an English text counts from what it told before, and of other things that only English
/// says so. The reference day is Wednesday, 14 October 2026.
enum EnglishStoryRows {
  static let rows: [RuleRow] = told + following + lengths + days + years

  private static let told: [RuleRow] = [
    RuleRow("date.en.told-name", "Shut since August 2024, it opened ⟦that October⟧", "2024-10"),
    RuleRow("date.en.told-name", "In 1964 it rose; it had been moved ⟦that May⟧.", "1964-05"),
    RuleRow("date.en.told-period", "He left in 2011 and came back ⟦that summer⟧", "2011-SU"),
    RuleRow("date.en.told-period", "Jailed in January 2022, he died ⟦that month⟧", "2022-01"),
    RuleRow(
      "date.en.told-name", "It came on 12 June 1987, and ⟦that night⟧ it rained", "1987-06-12"),
    RuleRow("date.en.told-period", "He wed in 1931; ⟦that same year⟧ he died", "1931"),
    RuleRow("date.en.told-period", "Hurt on 2 June 2019, he died the ⟦same day⟧", "2019-06-02"),
    RuleRow("date.en.told-name", "On 21 September 2014 it rained ⟦that weekend⟧", "2014-W38-WE"),
    RuleRow("date.en.told-name", not: "In 2019 he said that May would not resign"),
    RuleRow("date.en.told-period", not: "In 2020 they met at the same time and hoped that day"),
    RuleRow("date.en.told-part", "Set up in 1964, it shut ⟦later that year⟧", "1964"),
    RuleRow("date.en.told-part", "He died in 1958; at the ⟦end of that year⟧ it fell", "1958"),
    RuleRow("date.en.told-part", not: "Later that was forgotten, in 1958"),
    RuleRow(
      "date.en.part-of-following-year",
      "It began in 2014. By ⟦March of the following year⟧ it fell",
      "2015-03"),
    RuleRow("date.en.part-of-following-year", not: "By March of a year that nobody told"),
    RuleRow(
      "date.en.day-of-told-month", "In May 1971 it opened; on the ⟦5th of that month⟧ it burned",
      "1971-05-05"),
    RuleRow("date.en.day-of-told-month", not: "On the 5th of that list, in May 1971"),
  ]

  private static let following: [RuleRow] = [
    RuleRow("date.en.following-period", "It opened in 1956 and shut the ⟦following year⟧", "1957"),
    RuleRow(
      "date.en.following-period", "Enrolled in 1926-27, she taught the ⟦following September⟧",
      "1927-09"),
    RuleRow(
      "date.en.following-period",
      "War came in October 1973; by the ⟦following January⟧ it was over", "1974-01"),
    RuleRow(
      "date.common.weekday", "Hurt on 2 June 2019, he died the ⟦following Tuesday⟧",
      "2019-06-04"),
    RuleRow(
      "date.en.following-period", "The army moved in 2004; elections followed the ⟦next year⟧",
      "2005"),
    RuleRow("date.en.following-period", not: "The tax of 2004 will end over the next year"),
    RuleRow(
      "date.en.previous-period", "In 2024 it earned $5m, up from $3m the ⟦previous year⟧", "2023"),
    RuleRow("date.en.previous-period", not: "The previous year-end figures of 2024"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration", "a delay of ⟦two quarters⟧", "P6M"),
    RuleRow("date.common.duration", "⟦Three straight quarters⟧ of losses", "P9M"),
    RuleRow("date.common.duration", not: "Three quarters of voters, and two quarters of the city"),
    RuleRow("date.common.duration", not: "They led after two quarters"),
    RuleRow("date.common.duration", "unclaimed for ⟦10 yrs⟧", "P10Y"),
    RuleRow("date.common.duration", "a ⟦three-and-a-half-year⟧ term", "P3.5Y"),
    RuleRow("date.common.duration-about", "It took the better part of ⟦a decade⟧", "P10Y"),
    RuleRow("date.common.duration-about", "It can take up to ⟦a year⟧", "P1Y"),
    RuleRow("date.common.duration-about", not: "much of the year"),
    RuleRow("date.ar.duration-verb", "He spent ⟦years⟧ in prison", "PXY"),
    RuleRow("date.en.in-length", "They lost, but play again ⟦in ten days' time⟧", "2026-10-24"),
  ]

  private static let days: [RuleRow] = [
    RuleRow("date.en.day-number-part", "Votes must arrive by ⟦noon on the 9th⟧", "2026-11-09"),
    RuleRow("date.en.day-number-part", not: "the night of the 12 dancers"),
    RuleRow(
      "date.en.days-parts", "the ⟦mornings of 29 and 30 March 2026⟧", "2026-03-29/2026-03-30"),
    RuleRow("date.en.days-parts", not: "the mornings of March 2026"),
    RuleRow("date.common.day-month", "on ⟦Weds, Aug 20⟧", "2025-08-20"),
    RuleRow("date.en.feast-weekday", "on the ⟦second Sunday of Lent⟧", "XXXX-XX-XX"),
    RuleRow("date.en.feast-weekday", not: "the second Sunday of rain"),
    RuleRow("date.en.weekdays-of", "on the ⟦Fridays of Lent⟧", "XXXX-WXX-5"),
    RuleRow("date.en.month-weekday", "on the ⟦second Tuesday of the month⟧", "XXXX-WXX-2"),
    RuleRow("date.en.month-weekday", not: "the second Tuesday of the war"),
    RuleRow("date.common.feast", "on ⟦Labour Day⟧", "2026-05-01"),
    RuleRow("date.common.feast", not: "The library lent 1969 books"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year", "He died in ⟦Lent 1969⟧", "1969"),
    RuleRow("date.common.year", "the ⟦2014 financial year⟧", "2014"),
    RuleRow("date.common.year", "In the ⟦2021 season⟧ he scored", "2021"),
    RuleRow("date.common.year", not: "2021 season tickets were sold"),
    RuleRow("date.en.years-early", "The Mamluks ruled from ⟦1250 to 1517⟧.", "1250/1517"),
    RuleRow("date.en.years-early", not: "Prices rose from 1250 to 1517 dinars"),
    RuleRow("date.en.years-adjective", "the ⟦1936-39⟧ revolt", "1936/1939"),
    RuleRow("date.en.years-adjective", not: "the 1936-39 and the 2011-12"),
    RuleRow("date.en.years-brackets", "He was minister (⟦2014 to 2019⟧)", "2014/2019"),
    RuleRow("date.en.years-brackets", not: "He sold (2014 to 2019 tons)"),
    RuleRow("date.en.year-between", "Between ⟦2009⟧ and his arrest he ran it", "2009"),
    RuleRow("date.en.year-between", not: "between 2009 and 2010 books"),
    RuleRow("date.en.year-of", not: "the Euro 2024 final"),
    RuleRow("date.en.year-article", not: "the 2030 Agenda"),
  ]
}
