import TestSupport

/// Rows of days, months and years in rows, as notices, calendars, fixtures and tenders write them. The
/// reference day is Wednesday, 14 October 2026.
enum DayTableRows {
  static let rows: [RuleRow] = weekdays + digits + headed + ends + years + shared

  private static let weekdays: [RuleRow] = [
    RuleRow("date.common.day-month", "الأهلي والزمالك ⟦السبت (17/10)⟧", "2026-10-17"),
    RuleRow("date.common.day-month", "⟦السبت 17-10⟧ الفتح والتعاون", "2026-10-17"),
    RuleRow("date.common.day-month", "⟦السبت 17.10⟧ الفتح والتعاون", "2026-10-17"),
    RuleRow("date.common.day-month", "⟦الثلاثاء: 20/10⟧ الجلسة", "2026-10-20"),
    RuleRow("date.common.day-month", "الجلسة ⟦20/10 (الثلاثاء)⟧", "2026-10-20"),
    RuleRow("date.common.weekday", "فاز الهلال ⟦السبت⟧ 3-1 على الشباب", "2026-10-10"),
    RuleRow("date.common.weekday", "فاز ⟦السبت⟧ 25-10 في كرة اليد", "2026-10-10"),
    RuleRow(
      "date.common.range", "من ⟦يوم الأحد (18/10) إلى يوم الخميس (22/10)⟧", "2026-10-18/2026-10-22"),
    RuleRow(
      "date.ar.weekdays-numbers", "⟦السبت والأحد (17 و18 أكتوبر)⟧ يقام المهرجان",
      "2026-10-17/2026-10-18"),
    RuleRow(
      "date.ar.points-comma", "⟦أيام الأحد، الاثنين والأربعاء⟧ تفتح", "2026-10-18/2026-10-21"),
    RuleRow("date.ar.points-comma", not: "في أيام السبت، وصل الوفد والأربعاء"),
  ]

  private static let digits: [RuleRow] = [
    RuleRow("date.common.range-days-digits", "معرض الكتاب ⟦17-19/10⟧", "2026-10-17/2026-10-19"),
    RuleRow("date.common.range-days-digits", "المعرض من ⟦17 إلى 19/10⟧", "2026-10-17/2026-10-19"),
    RuleRow("date.common.range-days-digits", not: "البنود من 3 إلى 5/2"),
    RuleRow("date.ar.days-digits", "المقابلات ⟦أيام 17 و18 و19/10⟧", "2026-10-17/2026-10-19"),
    RuleRow("date.ar.days-digits", not: "بعد يومين 17 و19/20"),
    RuleRow("date.common.days-marked", "⟦19، 20، 21 أكتوبر⟧ دورة", "2026-10-19/2026-10-21"),
    RuleRow("date.common.days-marked", "دورة ⟦19-20-21 أكتوبر⟧", "2026-10-19/2026-10-21"),
    RuleRow("date.common.days-marked", not: "في القاعات 22، 12، 15 أكتوبر"),
    RuleRow("date.ar.range-days-this-month", "خلال الفترة ⟦20-25 الجاري⟧", "2026-10-20/2026-10-25"),
    RuleRow("date.ar.range-days-this-month", not: "الأعمدة 20-45 الجارية"),
    RuleRow(
      "date.common.range-points-short", "الفصل ⟦01.09 - 31.12.2026⟧", "2026-09-01/2026-12-31"),
    RuleRow("date.common.range-points-short", not: "بنسبة 45.09 - 31.12.2026"),
    RuleRow("date.common.digits-line-dash", "⟦17-10⟧: افتتاح المعرض", "2026-10-17"),
    RuleRow("date.common.digits-line-dash", not: "3-1: النتيجة"),
    RuleRow("date.ar.daypart-digits", "ينتهي العرض ⟦مساء 20/10⟧", "2026-10-20"),
    RuleRow("date.ar.daypart-digits", not: "وصل مساء 3/4 الأعضاء"),
    RuleRow(
      "date.common.range-dash", "الفصل الأول (⟦1/9/2026–31/12/2026⟧)", "2026-09-01/2026-12-31"),
    RuleRow("date.common.month", not: "رقم المناقصة 12/2026 والقانون 12/2019"),
    RuleRow("date.common.month", "العدد 7 – ⟦شباط 2026⟧", "2026-02"),
  ]

  private static let headed: [RuleRow] = [
    RuleRow("date.ar.days-head-range", "تقام ⟦يومي 20-21/10/2026⟧", "2026-10-20/2026-10-21"),
    RuleRow("date.ar.days-head-range", "تقام ⟦أيام 20 – 23 أكتوبر⟧", "2026-10-20/2026-10-23"),
    RuleRow("date.ar.days-head-range", not: "بعد يوم 20-23 أكتوبر"),
    RuleRow(
      "date.ar.daypart-days", "يقام ⟦مساء يومي الجمعة والسبت 16 و17 أكتوبر⟧",
      "2026-10-16/2026-10-17"),
    RuleRow("date.ar.daypart-days", not: "يقام مساء يوم الجمعة"),
    RuleRow(
      "date.common.weekdays-and-days", "سجود ⟦ليل الخميس – الجمعة 22 و23 أكتوبر⟧",
      "2026-10-22/2026-10-23"),
    RuleRow("date.common.weekdays-and-days", not: "سجود ليل الخميس – الجمعة 24 و25 أكتوبر"),
    RuleRow("date.common.night", "وقع ⟦ليلة 22 إلى 23 سبتمبر⟧", "2026-09-22/2026-09-23"),
    RuleRow("date.ar.days-list", "كان ⟦شهرا يوليو وأغسطس⟧ الأكثر حرا", "2026-07/2026-08"),
    RuleRow("date.ar.years-list", "وكان ⟦عاما 2019 و2020⟧ الأصعب", "2019/2020"),
  ]

  private static let ends: [RuleRow] = [
    RuleRow("date.ar.open-end", "امتد من مايو وحتى ⟦سبتمبر⟧", "2026-09"),
    RuleRow("date.ar.open-end", "امتد من مطلع مايو وحتى ⟦أواخر سبتمبر⟧", "2026-09"),
    RuleRow("date.ar.open-end", not: "امتد من مايو وحتى سبتمبر 2026"),
    RuleRow(
      "date.ar.range-weekday-number", "من ⟦الجمعة 16 وحتى الأحد 18 أكتوبر 2026⟧",
      "2026-10-16/2026-10-18"),
    RuleRow("date.ar.range-weekday-number", not: "من الجمعة 16 أكتوبر وحتى الأحد 18 أكتوبر"),
    RuleRow("date.common.range", "من ⟦نوفمبر 2025 إلى مارس⟧", "2025-11/2026-03"),
    RuleRow("date.ar.months-or", "في ⟦سبتمبر أو أكتوبر المقبلين⟧", "2027-09/2027-10"),
    RuleRow("date.ar.months-or", not: "في سبتمبر أو أكتوبر المقبل"),
    RuleRow("date.common.months-slash", "عدد ⟦ديسمبر 2025/ يناير 2026⟧", "2025-12/2026-01"),
    RuleRow("date.common.month", "في ⟦الشهر التاسع من 2025⟧ وصل", "2025-09"),
    RuleRow("date.common.month", not: "في الشهر التاسع من الحمل"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.years-comma", "في ⟦الأعوام 2018، 2020 و2022⟧", "2018/2022"),
    RuleRow("date.ar.years-comma", not: "في العام 2018، 2020 و2022"),
    RuleRow("date.ar.years-dual-noun", "كانت حربا ⟦1967 و1973⟧", "1967/1973"),
    RuleRow("date.ar.years-dual-noun", not: "منها 1998 و2002"),
    RuleRow("date.ar.years-event", "دورات ⟦2018 و2022⟧", "2018/2022"),
    RuleRow("date.ar.years-event", "بعد حرب 1967 و⟦1973⟧", "1973"),
    RuleRow("date.ar.years-event", not: "نتائج 2018 و2022 ناخبا"),
    RuleRow("date.ar.year-event-short", "بعد حرب ⟦73⟧.", "1973"),
    RuleRow("date.ar.year-event-short", "على حدود ⟦الـ67⟧.", "1967"),
    RuleRow("date.ar.year-event-short", not: "حرب 73 يوما في 48 مدينة"),
  ]

  private static let shared: [RuleRow] = [
    RuleRow("date.common.month", "بيانات ⟦يناير⟧ و⟦فبراير 2025⟧", "2025-01", "2025-02"),
    RuleRow("date.common.month", "في ⟦ديسمبر⟧ و⟦يناير 2025⟧", "2024-12", "2025-01"),
    RuleRow("date.common.day-month", "⟦3 مايو⟧ وأيضا في عام 2024", "2026-05-03"),
    RuleRow("date.common.month", "⟦يوليو⟧ و⟦أغسطس الماضي⟧", "2026-07", "2026-08"),
  ]
}
