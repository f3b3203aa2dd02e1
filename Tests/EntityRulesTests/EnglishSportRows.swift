import TestSupport

/// Rows of sport, notices and programmes in English. The reference day is Wednesday, 14 October 2026.
enum EnglishSportRows {
  static let rows: [RuleRow] = scores + seasons + programme + told + names

  private static let scores: [RuleRow] = [
    RuleRow(
      "date.common.day-month", "Form: D 2-2 ⟦Sept 27⟧, W 1-3 ⟦Oct 3⟧", "2026-09-27", "2026-10-03"),
    RuleRow("date.common.day-month", "They lost 0-1 ⟦September 28⟧ and drew.", "2026-09-28"),
    RuleRow("date.common.range-days", "A camp on ⟦3-12 December⟧.", "2026-12-03/2026-12-12"),
    RuleRow("date.common.range-days", not: "a 2-1 August win"),
    RuleRow("date.common.range-days", not: "the only one until October 5"),
    RuleRow("date.common.part", not: "He scored 14 of his 31 points in the fourth quarter."),
    RuleRow("date.common.part", not: "Two touchdowns in the second quarter gave Dallas a lead."),
    RuleRow("date.common.part", not: "A 12-2 run to open the third quarter put them ahead."),
    RuleRow("date.common.part", "Profit in the ⟦second quarter⟧ fell by 3%.", "2026-Q2"),
    RuleRow("date.en.in-length", not: "no touchdown in 10 straight quarters"),
    RuleRow("date.common.decade", not: "He skipped the T20s."),
    RuleRow("date.en.in-length", "She won three games in ⟦two weeks⟧.", "P2W"),
    RuleRow("date.en.in-length", "a fourth defeat in ⟦12 days⟧", "P12D"),
    RuleRow("date.en.in-length", "They play four matches in ⟦ten days⟧.", "P10D"),
    RuleRow("date.en.in-length", "She will open two shops ⟦in two weeks⟧.", "2026-W44"),
  ]

  private static let seasons: [RuleRow] = [
    RuleRow("date.en.sport-term", "He was sent off twice ⟦last term⟧.", "2025/2026"),
    RuleRow("date.en.sport-term", "Must do better ⟦next term⟧.", "2027/2028"),
    RuleRow("date.en.sport-term", not: "his last term as president"),
    RuleRow("date.en.sport-term", not: "the next term limits bill"),
    RuleRow("date.en.in-length", "74 goals in ⟦nine seasons⟧ for Charlton", "P9Y"),
    RuleRow("date.common.duration", not: "concerti of the four seasons"),
    RuleRow("date.en.part-of-season", "top since the ⟦start of 1992-93⟧", "1992/1993"),
    RuleRow("date.en.part-of-season", not: "the start of 1992-95"),
    RuleRow("date.common.period", "nine goals ⟦this calendar year⟧", "2026"),
    RuleRow(
      "date.common.feast",
      "He missed most of 1962-63 after breaking a leg on ⟦Boxing Day⟧.", "1962-12-26"),
    RuleRow("date.common.month", "In 2015-16 they sat bottom in ⟦December⟧.", "2015-12"),
    RuleRow(
      "date.en.years-short-range", "Dad did it from ⟦'58 to '93⟧.", "1958/1993"),
    RuleRow("date.en.years-short-range", not: "from '93 to '58"),
    RuleRow("date.en.year-of-short", "the class of ⟦'93⟧", "1993"),
    RuleRow("date.en.year-of-short", not: "a list of '93rd"),
    RuleRow("date.en.length-and", not: "16 years, 298 of them"),
    RuleRow("date.common.duration", "at ⟦16 years, 298 days⟧ he scored", "P16Y298D"),
  ]

  private static let programme: [RuleRow] = [
    RuleRow("date.common.weekday", "Tickets on sale from ⟦Monday⟧.", "2026-10-19"),
    RuleRow("date.common.weekday", "Kick-off is 8.15pm ⟦Thursday⟧.", "2026-10-15"),
    RuleRow("date.common.weekday", "Next up: Leeds (a), ⟦Saturday⟧.", "2026-10-17"),
    RuleRow("date.common.weekday", "Heat: host Boston on ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.weekday", "⟦Monday⟧ 9.30am parish hall", "2026-10-19"),
    RuleRow("date.common.weekday", "⟦Monday⟧: lunch, noon.", "2026-10-19"),
    RuleRow("date.common.weekday", "⟦Monday⟧, 11.10pm: clubs announce a split.", "2026-10-12"),
    RuleRow("date.common.weekday", "A bomb went off at 9pm ⟦Monday⟧.", "2026-10-12"),
    RuleRow("date.common.weekday", "Tickets were sold out on ⟦Monday⟧.", "2026-10-12"),
    RuleRow("date.common.weekday", "They train before they fly on ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.weekday", "They trained before they met on ⟦Friday⟧.", "2026-10-09"),
    RuleRow("date.common.weekday", "Oslo, winners in 2021, go into ⟦Friday⟧'s semi.", "2026-10-16"),
    RuleRow("date.common.range-days", not: "games to be played on Nov 23"),
    RuleRow("date.common.day-month", "Games to be played on ⟦March 23⟧.", "2027-03-23"),
    RuleRow("date.common.day-month", "It forecast 2% on ⟦March 23⟧.", "2026-03-23"),
    RuleRow("date.common.day-month", "AGM: ⟦March 23⟧.", "2027-03-23"),
    RuleRow("date.common.day-month", "First start: ⟦Sept 2⟧ v City.", "2026-09-02"),
    RuleRow("date.common.day-month", "\"It's over\" — Graham Potter, ⟦Jan 31⟧.", "2026-01-31"),
    RuleRow("date.common.feast", "She turns 19 on ⟦Halloween⟧.", "2026-10-31"),
    RuleRow("date.en.weekday-short", "Hull 1-0 Derby (⟦Tue⟧)", "2026-10-13"),
    RuleRow("date.en.weekday-short", not: "Sat nav and (Sun Tzu)"),
    RuleRow(
      "date.common.weekday", "We rest ⟦Sunday⟧ and ⟦Monday⟧.", "2026-10-11", "2026-10-12"),
    RuleRow("date.common.weekday", not: "Sheffield Wednesday are in the Sunday League."),
    RuleRow("date.common.weekday", not: "Friday prayers were held."),
  ]

  private static let told: [RuleRow] = [
    RuleRow(
      "date.en.following-period",
      "In 1959 he began on Good Friday and scored the ⟦following day⟧.", "1959-03-28"),
    RuleRow("date.en.following-period", not: "the following days"),
    RuleRow(
      "date.en.day-number-part", "It fell on 16 September 1982, by the ⟦morning of the 18th⟧.",
      "1982-09-18"),
    RuleRow("date.en.day-number-part", not: "the morning of the 18th century"),
    RuleRow(
      "date.en.part-of-told", "War began in July 2006. On the ⟦last day of that month⟧ it ended.",
      "2006-07-31"),
    RuleRow(
      "date.en.part-of-told", "It opened in 1931 and shut on the ⟦last day of that year⟧.",
      "1931-12-31"),
    RuleRow("date.en.part-of-told", not: "the last day of that war"),
    RuleRow(
      "date.common.period",
      "Accounts for the year to June 30 show a loss halved from the ⟦previous year⟧'s 95m.",
      "2025"),
    RuleRow("date.en.day-numbers-list", "Back on the ⟦7th or 14th⟧.", "2026-10-07/2026-10-14"),
    RuleRow(
      "date.en.day-numbers-list", "Open on the ⟦7th, 8th and 14th⟧.", "2026-10-07/2026-10-14"),
    RuleRow("date.en.day-numbers-list", not: "on the 7th or 14th floor"),
    RuleRow("date.en.days-listed", "ODIs (⟦January 5, 8, 11⟧)", "2027-01-05/2027-01-11"),
    RuleRow("date.en.days-listed", not: "January 5, 8, 4"),
    RuleRow(
      "date.common.range-days", "We are off from the ⟦20th to Nov 6⟧.", "2026-10-20/2026-11-06"),
    RuleRow(
      "date.en.weekdays-plural-dated", "First Communion: ⟦Saturdays 10 and 17 October⟧",
      "2026-10-10/2026-10-17"),
    RuleRow("date.en.weekdays-plural-dated", not: "Saturdays and 17 October"),
  ]

  private static let names: [RuleRow] = [
    RuleRow("date.en.year-name", "Then war. ⟦1889⟧: The rush begins.", "1889"),
    RuleRow("date.en.year-name", not: "Turn to page 1889: The rush begins."),
    RuleRow("date.en.month-name", "They rise. ⟦August⟧: Win at Hull.", "2026-08"),
    RuleRow("date.en.month-name", not: "Mr August: win at Hull."),
    RuleRow("date.en.year-early", "They came after ⟦1492⟧ and left.", "1492"),
    RuleRow("date.en.year-early", "By ⟦1571⟧ Cyprus had fallen.", "1571"),
    RuleRow("date.en.year-early", not: "after 1492 rooms were let, by 1300 GMT"),
    RuleRow("date.en.eid-part", "Prayers on the ⟦morning of Eid⟧", "2026-05-27"),
    RuleRow("date.en.eid-part", not: "the morning of Mohammed Eid"),
    RuleRow("date.en.weekday-by-feast", "It leaves on the ⟦Monday after Easter⟧.", "2027-03-29"),
    RuleRow("date.en.weekday-by-feast", "the ⟦Tuesday before Christmas 2022⟧", "2022-12-20"),
    RuleRow("date.en.weekday-by-feast", not: "on Monday after Christmas sales were counted"),
    RuleRow("date.en.years-behind", "Her father, who ruled ⟦1936-52⟧, stammered.", "1936/1952"),
    RuleRow("date.en.years-behind", not: "a crowd of 1936-52 people, call 1936-52"),
    RuleRow("date.en.days-slash", "Semi-finals: ⟦Dec 13/14⟧", "2026-12-13/2026-12-14"),
    RuleRow("date.en.days-slash", not: "Dec 13/20"),
    RuleRow("date.en.day-numbers-dash", "It is on the ⟦23rd-24th⟧.", "2026-10-23/2026-10-24"),
    RuleRow("date.en.day-numbers-dash", not: "in the 13th-14th centuries"),
    RuleRow("date.common.weekday", "The squad is named on ⟦Thursday⟧.", "2026-10-15"),
    RuleRow("date.common.after-preposition", not: "He plays for March Town United."),
    RuleRow("date.en.period-end", not: "entries for next year's close soon"),
    RuleRow(
      "date.en.unit-after", "They face Japan on Saturday and Italy the ⟦week after⟧.", "2026-W43"),
    RuleRow(
      "date.common.day-month", "Goals on ⟦Sept 1⟧, ⟦Sept 28⟧ and ⟦Oct 2⟧.", "2026-09-01",
      "2026-09-28", "2026-10-02"),
    RuleRow(
      "date.common.day-month", "They have won one, that on ⟦October 9⟧, and play three.",
      "2026-10-09"),
    RuleRow(
      "date.common.weekday", "Bears (4-6) host Vikings (8-2) on ⟦Sunday⟧.", "2026-10-18"),
    RuleRow("date.en.year-founded", "Founded: ⟦1886⟧. Capacity: 1950.", "1886"),
    RuleRow("date.common.duration", "It was ⟦a year⟧ to the day.", "P1Y"),
    RuleRow(
      "date.en.day-numbers", "Rates rise in November. Carols on the ⟦15th and 22nd⟧.",
      "2026-11-15/2026-11-22"),
    RuleRow("date.en.place-name", not: "Aug 11 City win 3-0"),
    RuleRow("date.common.feast", "Cards for ⟦Mothering Sunday⟧", "2027-03-07"),
    RuleRow("date.common.part", not: "Malta in a weekend"),
  ]
}
