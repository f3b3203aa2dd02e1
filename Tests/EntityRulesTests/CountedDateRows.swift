import TestSupport

/// Rows of lists, of counted days and of lengths. The reference day is Wednesday, 14 October 2026.
enum CountedDateRows {
  static let rows: [RuleRow] = lists + days + years + lengths + spans + english

  private static let lists: [RuleRow] = [
    RuleRow("date.ar.years-head-range", "خلال ⟦السنوات 2015-2020⟧", "2015/2020"),
    RuleRow("date.ar.years-head-range", "خلال ⟦الأعوام 2026 إلى 2028⟧", "2026/2028"),
    RuleRow("date.ar.years-head-range", not: "عام 2015-2020 طنا"),
    RuleRow("date.ar.years-dual-noun", "في نسختي ⟦2015 و2020⟧ معا", "2015/2020"),
    RuleRow("date.ar.years-dual-noun", not: "باع 2015 و2020 نسخة"),
    RuleRow("date.common.years-next", "فاز في 2018 و⟦2021⟧ و⟦2022⟧.", "2021", "2022"),
    RuleRow("date.common.years-next", "He won in 2011 and ⟦2018⟧.", "2018"),
    RuleRow("date.common.years-next", not: "فاز في 2018 و22 شخصا"),
    RuleRow(
      "date.ar.weekdays-days", "يعقد ⟦يومي السبت والأحد 12 و13 أبريل 2025⟧",
      "2025-04-12/2025-04-13"),
    RuleRow("date.ar.weekdays-days", not: "يومي السبت والأحد"),
    RuleRow(
      "date.en.weekdays-days", "closed on ⟦Tuesday and Wednesday, February 25-26, 2025⟧",
      "2025-02-25/2025-02-26"),
    RuleRow("date.en.weekdays-days", not: "Tuesday and Wednesday"),
    RuleRow("date.common.years-range", "من ⟦2015 إلى 2018⟧.", "2015/2018"),
    RuleRow("date.common.years-range", not: "من 1015 إلى 1018 نقطة"),
  ]

  private static let days: [RuleRow] = [
    RuleRow("date.common.day", "يسدد ⟦آخر يوم من عام 2026⟧", "2026-12-31"),
    RuleRow("date.common.day", "lapses on the ⟦last day of 2026⟧", "2026-12-31"),
    RuleRow("date.common.day", "عقد ⟦آخر خميس من نوفمبر 2025⟧", "2025-11-27"),
    RuleRow("date.common.day", "عقد ⟦الخميس الأول من مايو 2025⟧", "2025-05-01"),
    RuleRow("date.common.day", "عقد ⟦الخميس الأول من أبريل 2025⟧", "2025-04-03"),
    RuleRow("date.common.day", "اندلعت في ⟦الفاتح من نوفمبر 1954⟧", "1954-11-01"),
    RuleRow("date.common.day", "أذيع في ⟦23 الطير 1990⟧", "1990-04-23"),
    RuleRow("date.common.day", not: "عاد 23 الطير إلى عشه"),
    RuleRow(
      "date.common.digits-preposition", "يعود في ⟦22/4⟧", "2027-04-22", reference: "2027-03-01"),
    RuleRow("date.common.digits-preposition", not: "شارك في 3/4 المباريات"),
    RuleRow("date.common.agency-day", "الكويت - ⟦15 - 4⟧ (كونا) -- قال", "2026-04-15"),
    RuleRow("date.common.agency-day", not: "الكويت - 3 - 20 (نهائي)"),
    RuleRow("date.common.relative-day", "يصلون ⟦غد الخميس⟧ إلى بيروت", "2026-10-15"),
    RuleRow("date.common.daypart-before", "يصلون ⟦ظهر غد الخميس⟧", "2026-10-15"),
    RuleRow("date.common.relative-day", not: "انخفض بعدما لامس الألف"),
    RuleRow("date.common.part", "وقع في ⟦عطلة نهاية الأسبوع⟧", "2026-W41-WE"),
    RuleRow("date.common.part", "سينعقد في ⟦عطلة نهاية الأسبوع⟧", "2026-W42-WE"),
    RuleRow("date.common.weekday", "it will leave at 5:30 a.m. on ⟦Sunday⟧", "2026-10-18"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year-event", "بطل كأس مصر ⟦2024⟧", "2024"),
    RuleRow("date.common.year-preposition", "قبل ⟦2003⟧ وبعد ⟦2011⟧", "2003", "2011"),
    RuleRow("date.ar.year-of-name", "افتتح معرض القاهرة الدولي للكتاب ⟦2025⟧.", "2025"),
    RuleRow("date.ar.year-of-name", not: "زار معرض الكتاب 2025 زائرا"),
    RuleRow("date.ar.year-of-name", not: "رؤية السعودية 2030"),
    RuleRow(
      "date.common.year", "published its ⟦fiscal year 2025⟧ accounts for ⟦FY 2024-25⟧", "2025",
      "2025"),
    RuleRow("date.ar.moment", not: "يوما بعد يوم"),
    RuleRow("date.common.decade", "في ⟦سنوات التسعينيات⟧", "199"),
    RuleRow("date.common.part", "في ⟦شتاء 2022-2023⟧", "2022-WI"),
    RuleRow("date.common.part", "over the ⟦winter of 2022-23⟧", "2022-WI"),
    RuleRow("date.common.month", "حتى ⟦مارس المنقضي⟧", "2026-03"),
    RuleRow("date.common.hijri", "دولة ⟦القرن الرابع الهجري⟧", "0913-08-07/1010-08-14"),
    RuleRow("date.common.century", "معبد من ⟦القرن الثالث قبل الميلاد⟧", "BC02"),
    RuleRow("date.common.century", "بحلول ⟦الألفية الثالثة⟧ كله", "2"),
    RuleRow("date.common.century", "burials of the ⟦third millennium BC⟧", "BC2"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration", "مهلة ⟦72 ساعة⟧ للرد", "P3D"),
    RuleRow("date.common.duration", not: "دام الحفل 30 ساعة"),
    RuleRow("date.common.duration", "أمهلهم ⟦أسبوعا⟧ للرد", "P1W"),
    RuleRow("date.common.duration", "استمرت ⟦عامًا ونصف العام⟧.", "P18M"),
    RuleRow("date.common.duration", not: "بدأ عاما جديدا"),
    RuleRow("date.common.duration", "قضى ⟦عقدين⟧ بين الكتب", "P20Y"),
    RuleRow("date.common.duration", "انتظر أكثر من ⟦عقدين⟧.", "P20Y"),
    RuleRow("date.common.duration-range", "السجن من ⟦10 أيام إلى سنة⟧", "P10D/P1Y"),
    RuleRow("date.common.duration-between", "أعمارهم بين ⟦18 و55 سنة⟧", "P18Y/P55Y"),
    RuleRow("date.common.duration-between", "بين ⟦سنة وثلاث سنوات⟧ سجنا", "P1Y/P3Y"),
    RuleRow("date.common.duration-between", not: "بين 18 و55 موظفا"),
    RuleRow("date.ar.duration-verb", "أمضى ⟦سنة⟧ في السجن", "P1Y"),
    RuleRow("date.ar.duration-verb", not: "قضى يوم السبت في بيته"),
    RuleRow("date.ar.moment", "نشرت نتائجه ⟦قبل يومين⟧ في مجلة", "2026-10-12"),
    RuleRow("date.common.duration", "فازوا بعد ⟦ثلاثة أسابيع⟧ عجاف", "P3W"),
  ]

  private static let spans: [RuleRow] = [
    RuleRow("date.ar.span-now", "خلال ⟦السنوات الـ5 الماضية⟧", "P5Y"),
    RuleRow("date.ar.span-number-first", "خلال ⟦الـ30 يوما المقبلة⟧", "P30D"),
    RuleRow("date.ar.span-hours", "خلال ⟦الساعات الـ24 الماضية⟧", "P1D"),
    RuleRow("date.ar.span-hours", not: "خلال الساعات الخمس الماضية"),
    RuleRow("date.ar.span-hours-first", "خلال ⟦الـ48 ساعة المقبلة⟧", "P2D"),
    RuleRow("date.ar.span-hours-first", not: "خلال الـ3 ساعات المقبلة"),
    RuleRow("date.ar.centuries", "في ⟦القرنين الثامن عشر والتاسع عشر⟧", "17/18"),
    RuleRow("date.ar.centuries", not: "القرن الثامن عشر والأربعون"),
    RuleRow("date.ar.days-list", "⟦أيام 5 و6 و7 مايو 2025⟧", "2025-05-05/2025-05-07"),
    RuleRow("date.common.part", "في ⟦النصف الثاني من العام⟧", "2026-H2"),
    RuleRow("date.common.part", "in the ⟦first half of the year⟧", "2026-H1"),
    RuleRow("date.common.daypart-before", "وصلوا ⟦صباح هذا اليوم⟧", "2026-10-14"),
    RuleRow("date.ar.moment", "وصلوا ⟦قبل أيام قليلة⟧", "PXD"),
    RuleRow("date.ar.part-of-now", "منذ ⟦مطلع القرن⟧", "20"),
    RuleRow("date.en.span-now", "in the ⟦coming days⟧", "PXD"),
    RuleRow("date.common.period", "⟦last year⟧'s budget", "2025"),
    RuleRow("date.common.weekday", "at ⟦Monday⟧\u{2019}s hearing", "2026-10-12"),
    RuleRow("date.common.year", "in the ⟦first nine months of 2025⟧", "2025-01/2025-09"),
    RuleRow("date.common.year", "in the ⟦2024-25 academic year⟧", "2024/2025"),
    RuleRow("date.common.years-two", "in ⟦2023/2024⟧", "2023/2024"),
    RuleRow("date.common.part", "⟦third-quarter⟧ profit rose", "2026-Q3"),
    RuleRow("date.common.daypart-before", "arrived ⟦early Wednesday⟧", "2026-10-14"),
    RuleRow("date.common.duration", "a ⟦48-hour⟧ truce", "P2D"),
    RuleRow("date.common.years-short", "profit in ⟦2023/24⟧ rose", "2023/2024"),
    RuleRow("date.common.years-short", not: "ratio of 2023/25"),
    RuleRow("date.common.period-part", "sold ⟦later this year⟧", "2026"),
    RuleRow("date.common.period", "في وقت سابق من ⟦هذا الشهر⟧", "2026-10"),
    RuleRow("date.common.part", "⟦Q4⟧ profit", "2026-Q4"),
    RuleRow("date.ar.part-of-now", "منذ ⟦مطلع الألفية⟧", "2"),
  ]

  private static let english: [RuleRow] = [
    RuleRow("date.en.year-of", "panel clears ⟦2026⟧ budget", "2026"),
    RuleRow("date.en.year-of", not: "sold 2026 tickets"),
    RuleRow("date.en.year-article", "said the ⟦1945⟧ regulations shield it", "1945"),
    RuleRow("date.en.year-article", not: "the 2000 workers"),
    RuleRow("date.en.part-of-now", "before the ⟦year-end⟧ recess", "2026"),
    RuleRow("date.en.part-of-now", not: "a year-long strike"),
    RuleRow("date.en.part-of-the-unit", "by the ⟦end of the year⟧.", "2026"),
    RuleRow("date.en.part-of-the-unit", not: "the end of the road"),
    RuleRow(
      "date.common.part", "disbursed in the ⟦second quarter⟧.", "2026-Q2", reference: "2026-05-01"),
    RuleRow("date.common.part", not: "scored in the second half"),
    RuleRow("date.common.day", "Updated ⟦Dec 08,2025⟧", "2025-12-08"),
    RuleRow("date.en.moment", "up from a loss ⟦a year earlier⟧", "P1Y"),
    RuleRow("date.common.period-part", "at the ⟦end of this month⟧", "2026-10"),
  ]
}
