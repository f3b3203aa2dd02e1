import TestSupport

/// Rows of English as agencies, companies, courts and parishes write it. The reference day is Wednesday, 14 October 2026.
enum EnglishPressRows {
  static let rows: [RuleRow] = points + lengths + present + past + feasts

  private static let points: [RuleRow] = [
    RuleRow("date.common.day-month", "On ⟦Sept. 3⟧ and on Friday the panel met", "2026-09-03"),
    RuleRow("date.common.range-days", not: "On Sept. 3 and Nov. 5 the panel met"),
    RuleRow("date.common.range-days", not: "They will meet on April 7 and April 21"),
    RuleRow("date.common.range-days", "They met on ⟦3 and 5 May 2025⟧", "2025-05-03/2025-05-05"),
    RuleRow("date.common.period-part", "the ⟦last days of March 2026⟧", "2026-03"),
    RuleRow("date.common.day", not: "the first days of March 2026"),
    RuleRow("date.common.day", "the ⟦last day of March 2026⟧", "2026-03-31"),
    RuleRow("date.en.span-now", not: "burned in the last days of the war"),
    RuleRow(
      "date.en.range-short", "from ⟦Mon. 28 Sept. to Thurs. 1 Oct⟧.", "2026-09-28/2026-10-01"),
    RuleRow("date.en.range-short", "open ⟦29 Sept. - 1 Oct. 2026⟧", "2026-09-29/2026-10-01"),
    RuleRow(
      "date.en.range-short", "between ⟦29 Sept. and 1 Oct. 2026⟧", "2026-09-29/2026-10-01"),
    RuleRow("date.en.range-short", not: "on 29 Sept. and 1 Oct. 2026"),
    RuleRow("date.en.season-moved", "It was put back to the ⟦autumn⟧.", "2027-FA"),
    RuleRow("date.en.season-moved", not: "an ode to the autumn"),
    RuleRow("date.en.new-year", "It will be paid before ⟦New Year⟧.", "2027-01-01"),
    RuleRow("date.en.new-year", not: "Happy New Year! It falls after New Year sales."),
    RuleRow(
      "date.en.between-points", "Between ⟦December and February⟧ the port handled 300 ships",
      "2025-12/2026-02"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration", "It took ⟦a full year⟧ to rebuild", "P1Y"),
    RuleRow("date.common.duration", "He lost ⟦a single day⟧ of work", "P1D"),
    RuleRow("date.common.duration", "They asked for ⟦three more days⟧", "P3D"),
    RuleRow("date.common.duration", "It may last ⟦several more weeks⟧", "PXW"),
    RuleRow("date.common.duration", not: "It was a long day and a good year"),
    RuleRow("date.common.duration-preposition", "put off by ⟦a fortnight⟧", "P2W"),
    RuleRow("date.common.duration-preposition", "shut for ⟦another week⟧", "P1W"),
    RuleRow("date.common.duration-preposition", not: "not paid for a night shift or a day trip"),
    RuleRow("date.en.length-late", "The term began ⟦a week⟧ late", "P1W"),
    RuleRow("date.en.length-late", not: "a week of late trains"),
  ]

  private static let present: [RuleRow] = [
    RuleRow("date.common.weekday", "The bishop visits us on ⟦Sunday⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "Layla Haddad defends her title on ⟦Sunday⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "The museum is closed on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "On ⟦Friday⟧ the museum is closed", "2026-10-16"),
    RuleRow("date.common.weekday", "The court rejected police claims on ⟦Friday⟧", "2026-10-09"),
    RuleRow("date.common.weekday", "She could be back on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "She could not come on ⟦Friday⟧", "2026-10-09"),
    RuleRow("date.common.after-preposition", "Our lease runs out in ⟦May⟧", "2027-05"),
    RuleRow(
      "date.common.after-preposition", "He gave the firm until ⟦March⟧ to pay", "2027-03"),
    RuleRow(
      "date.common.after-preposition", "The bench reserved judgment until ⟦March⟧", "2027-03"),
  ]

  private static let past: [RuleRow] = [
    RuleRow("date.common.weekday", "The funeral is on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "There is no school on ⟦Monday⟧", "2026-10-19"),
    RuleRow("date.common.weekday", "There was no school on ⟦Monday⟧", "2026-10-12"),
    RuleRow("date.common.weekday", "The ⟦Saturday⟧ vote was peaceful", "2026-10-10"),
    RuleRow("date.common.weekday", "The match was moved from ⟦Saturday⟧ on.", "2026-10-10"),
    RuleRow("date.en.between-points", not: "The match was moved from Saturday to Tuesday"),
    RuleRow(
      "date.en.between-points", "It runs from ⟦3 May to 7 June 2026⟧", "2026-05-03/2026-06-07"),
    RuleRow("date.en.month-described", "A cool ⟦May⟧ pushed it back", "2026-05"),
    RuleRow("date.en.month-described", not: "He said Theresa May and a march in March"),
    RuleRow("date.common.month", "for a third straight month in ⟦November⟧", "2026-11"),
    RuleRow("date.common.day-month", "A payment due on ⟦Oct. 11⟧ was missed", "2026-10-11"),
    RuleRow("date.common.season-preposition", "They were hungry in ⟦winter⟧, she said", "2025-WI"),
    RuleRow("date.common.season-preposition", not: "bathed in spring water"),
    RuleRow(
      "date.common.month", "The bank, which in ⟦November⟧ cut rates, said little", "2025-11"),
    RuleRow("date.common.day-month", "On ⟦Dec. 3⟧ the firm filed for bankruptcy", "2025-12-03"),
    RuleRow("date.common.weekday", "The party in power on ⟦Friday⟧ lost", "2026-10-09"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow("date.common.feast", "⟦National Day⟧ (20 November): fireworks", "2026-11-20"),
    RuleRow(
      "date.common.feast", "the ⟦Eid al-Adha break⟧ (5–8 June) hit sales", "2025-06-06",
      reference: "2026-02-10"),
    RuleRow("date.en.feast-week", "the ⟦Memorial Day weekend⟧ was wet", "2026-W21-WE"),
    RuleRow("date.common.feast", "the ⟦eve of St Barbara⟧", "2026-12-03"),
    RuleRow("date.common.feast", "before ⟦Coptic Christmas Eve⟧", "2027-01-06"),
  ]
}
