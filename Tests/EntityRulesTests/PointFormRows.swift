import TestSupport

/// Rows of points in the forms that the press of single countries gives them: months by number, drawn
/// lines, weekdays behind their dates, adjectives that several share. The reference day is Wednesday,
/// 14 October 2026.
enum PointFormRows {
  static let rows: [RuleRow] = ranges + shared + months + digits + weekdays + tomorrow + years

  private static let ranges: [RuleRow] = [
    RuleRow(
      "date.common.range", "توقفت من ⟦17 تشرين الأول 2019 حتى ربيع 2021⟧", "2019-10-17/2021-SP"),
    RuleRow("date.common.range", "سجن من ⟦20 فبراير 2011 حتى نهاية 2013⟧", "2011-02-20/2013"),
    RuleRow("date.common.range", "امتد من ⟦شتاء 2020 حتى 3 مارس 2021⟧", "2020-WI/2021-03-03"),
    RuleRow("date.ar.between-points", "بين ⟦3 مايو 2018 وخريف 2019⟧", "2018-05-03/2019-FA"),
    RuleRow("date.common.range", not: "من 5 مارس 2020 إلى 2500 جنيه"),
    RuleRow(
      "date.common.range-parts", "عائلة من ⟦أواخر القرن التاسع عشر إلى الثمانينات⟧", "18/198"),
    RuleRow("date.common.range-parts", "فائض من ⟦أواخر التسعينات حتى 2001⟧", "199/2001"),
    RuleRow("date.common.range-parts", "بناه من ⟦أوائل 2019 إلى مايو 2020⟧", "2019/2020-05"),
    RuleRow("date.ar.between-points", "بين ⟦الخمسينيات و2010⟧", "195/2010"),
    RuleRow("date.ar.between-parts", "بين ⟦1990 ومنتصف التسعينيات⟧", "1990/199"),
    RuleRow("date.common.range", not: "من التسعينيات إلى 2500 جنيه"),
    RuleRow("date.ar.range-to-now", "يمتد من ⟦مايو إلى نهاية العام⟧", "2026-05/2026"),
    RuleRow("date.ar.range-to-now", "يستمر من ⟦3 نوفمبر حتى نهاية الشهر⟧", "2026-11-03/2026-11"),
    RuleRow("date.ar.range-to-now", not: "منذ مايو حتى نهاية العام"),
    RuleRow("date.ar.range-to-now", not: "ابتداء من الأحد وإلى نهاية الأسبوع"),
    RuleRow("date.ar.range-to-now", not: "من مايو إلى نهاية العام الماضي"),
    RuleRow(
      "date.ar.range-parts-to-now", "من ⟦منتصف مايو إلى نهاية السنة⟧", "2026-05/2026"),
    RuleRow("date.ar.range-parts-to-now", not: "من منتصف مايو إلى نهاية السنة المالية"),
    RuleRow("date.ar.range-letter", "معسكر مغلق من ⟦22 ل28 نوفمبر⟧", "2026-11-22/2026-11-28"),
    RuleRow("date.ar.range-letter", "إجازة من ⟦1 لـ10 أكتوبر⟧", "2026-10-01/2026-10-10"),
    RuleRow("date.ar.range-letter", "زاد من ⟦يونيو لأغسطس⟧", "2026-06/2026-08"),
    RuleRow("date.common.months-slash", "نما في ⟦يناير/يونيو 2026⟧ كله", "2026-01/2026-06"),
    RuleRow("date.common.months-slash", not: "نما في يونيو/حزيران 2026 كله"),
    RuleRow("date.common.weekday", "منذ ⟦السبت⟧ حتى ⟦الخميس القادم⟧", "2026-10-10", "2026-10-15"),
    RuleRow("date.common.day-month", "مغلق منذ ⟦3 مايو⟧ حتى يوم الخميس", "2026-05-03"),
    RuleRow("date.common.range", not: "منذ السبت حتى الخميس القادم"),
    RuleRow("date.ar.range-from-daypart", not: "منذ صباح الأحد حتى مساء الثلاثاء"),
    RuleRow("date.ar.range-letter", not: "نقل من 22 ل28 لاعبا"),
    RuleRow("date.ar.range-letter", not: "في 22 ل28 نوفمبر"),
  ]

  private static let shared: [RuleRow] = [
    RuleRow(
      "date.ar.months-adjective", "في ⟦أكتوبر ونوفمبر الماضيين⟧ وصلتا", "2025-10/2025-11"),
    RuleRow(
      "date.ar.months-adjective", "خلال ⟦ديسمبر ويناير المقبلين⟧ تمطر", "2026-12/2027-01"),
    RuleRow(
      "date.ar.months-adjective", "في ⟦يونيو ويوليو وأغسطس الماضية⟧ كلها", "2026-06/2026-08"),
    RuleRow("date.ar.months-adjective", not: "في أكتوبر ونوفمبر الماضي"),
    RuleRow(
      "date.ar.seasons-adjective", "جفت الآبار ⟦الشتاء والربيع الماضيين⟧", "2025-WI/2026-SP"),
    RuleRow(
      "date.ar.weekdays-adjective", "تغلق ⟦الأحد والاثنين المقبلين⟧", "2026-10-18/2026-10-19"),
    RuleRow("date.ar.weekdays-adjective", not: "تغلق الأحد والاثنين المقبل"),
    RuleRow(
      "date.ar.weekdays-adjective", "بين ⟦الأحد والخميس المقبلين⟧ تغلق", "2026-10-18/2026-10-22"),
    RuleRow(
      "date.ar.weekdays-numbers", "تقام ⟦السبت والأحد 24 و25 أكتوبر⟧", "2026-10-24/2026-10-25"),
    RuleRow("date.ar.weekdays-numbers", not: "قتل السبت والأحد 24 و25 جريحا"),
    RuleRow(
      "date.ar.days-comma-bare", "تقام ⟦15، 16 و17 نوفمبر⟧ بتونس", "2026-11-15/2026-11-17"),
    RuleRow("date.ar.days-comma-bare", not: "سجل 15، 3 و17 نوفمبر"),
    RuleRow("date.ar.seasons-adjective", not: "جفت الآبار الصيف والربيع الماضي"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.common.day", "لم يصدر إلا في ⟦3 ك2 2019⟧ رسميا", "2019-01-03"),
    RuleRow("date.common.day", "عقدت الهيئة في ⟦٢٣ ت١ ٢٠٢٤⟧ جلسة", "2024-10-23"),
    RuleRow("date.common.month", "صدر الحكم في ⟦كانون1 2021⟧ رسميا", "2021-12"),
    RuleRow("date.common.day", not: "المعادلة ت1 + ت2 = ك2"),
    RuleRow("date.common.day", "وصل في ⟦16 تشرين الأول-أكتوبر 2025⟧", "2025-10-16"),
    RuleRow("date.common.day", "حرر في ⟦16-مارس-2025⟧ بالرباط", "2025-03-16"),
    RuleRow("date.common.day", "Ex-date: ⟦Monday, 16-Mar-2026⟧", "2026-03-16"),
    RuleRow("date.ar.month-noun", "صرف رواتب ⟦مارس⟧ كاملة", "2027-03"),
    RuleRow("date.ar.month-noun", "بعد مظاهرات ⟦ماي⟧ هدأت", "2026-05"),
    RuleRow("date.ar.month-noun", not: "مبيعات نيسان من السيارات"),
    RuleRow("date.ar.month-noun", not: "التقرير مارس ضغطا"),
    RuleRow("date.ar.until-month", "المعاصر تتواصل إلى ⟦مارس⟧", "2027-03"),
    RuleRow("date.ar.until-month", not: "لجأ إلى مارس وأخيه"),
  ]

  private static let digits: [RuleRow] = [
    RuleRow("date.common.numeric", "Record date: ⟦24.11.25⟧", "2025-11-24"),
    RuleRow("date.common.numeric", "تاريخ الاستحقاق: ⟦24.11.25⟧", "2025-11-24"),
    RuleRow("date.common.numeric", "وقع العقد في ⟦07.06.24⟧ بدبي", "2024-06-07"),
    RuleRow("date.common.numeric", not: "نسخة 24.11.25 من النظام"),
    RuleRow("date.common.numeric", "بغداد ⟦14\\10\\2024⟧", "2024-10-14"),
    RuleRow("date.common.numeric", "بغداد ⟦14 ـ 10 ـ 2024⟧", "2024-10-14"),
    RuleRow("date.common.numeric", not: "فازوا 14 ـ 10 ـ 12"),
    RuleRow("date.common.day-month", "يصل ⟦الثلاثاء 20 من الجاري⟧", "2026-10-20"),
  ]

  private static let weekdays: [RuleRow] = [
    RuleRow("date.common.numeric", "حرر في ⟦16/10/2026 (الجمعة)⟧", "2026-10-16"),
    RuleRow("date.common.numeric", "⟦16/10/2026 الجمعة⟧ عدد خاص", "2026-10-16"),
    RuleRow("date.common.day", "اجتمعوا ⟦16 أكتوبر 2026 (الجمعة)⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "بعد لقاء 14 أكتوبر 2026 ⟦الخميس⟧ نلعب", "2026-10-08"),
    RuleRow("date.common.day", "يفتتح ⟦السبت آخر أيام أكتوبر/تشرين الأول⟧", "2026-10-31"),
    RuleRow("date.common.weekday", "⟦الاثنين⟧ أول أيام المعرض", "2026-10-19"),
    RuleRow("date.common.part", "تطرح ⟦الأسبوع الأخير من الشهر⟧ كاملة", "2026-W44"),
    RuleRow("date.common.part", "في مارس 2025 وفي ⟦الأسبوع الثاني من الشهر⟧ فاز", "2025-W11"),
    RuleRow("date.common.part", "حل شهر 2030 و⟦الأسبوع الأخير من السنة⟧", "2030-W52"),
    RuleRow("date.common.part", not: "في الأسبوع الأخير من الجولة"),
    RuleRow("date.common.day-month", "يلعب ⟦الاتنين 19 أكتوبر⟧", "2026-10-19"),
    RuleRow("date.common.weekday", not: "المطران عبد الأحد شابو"),
    RuleRow("date.common.weekday", not: "وسط حضور خدام مدارس الأحد"),
    RuleRow("date.common.relative-day", "خسر ⟦امبارح⟧ من زد", "2026-10-13"),
    RuleRow("date.common.relative-day", "هيلعب ⟦النهارده⟧ بالليل", "2026-10-14"),
  ]

  private static let tomorrow: [RuleRow] = [
    RuleRow("date.common.relative-day", "سبق مباراة ⟦غد⟧ في الكأس", "2026-10-15"),
    RuleRow("date.common.relative-day", "لا يفتح قبل ⟦غد⟧", "2026-10-15"),
    RuleRow("date.common.relative-day", not: "من أجل غد مشرق في غد أفضل"),
    RuleRow("date.ar.dated-tomorrow", "يغيب عن لقاء ⟦الغد⟧", "2026-10-15"),
    RuleRow("date.ar.dated-tomorrow", not: "حزب الغد وجيل الغد"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.year-of-name", "في نهائي كأس الأمير ⟦2003⟧ سجل هدفين", "2003"),
    RuleRow("date.ar.year-of-name", "يؤرخ لنهائي كأس العرش ⟦1985⟧ بالسنة", "1985"),
    RuleRow("date.ar.year-of-name", not: "في نهائي كأس الأمير 2003 مشجعين"),
    RuleRow("date.ar.year-from", "يطالب بمستحقات متأخرة من ⟦2023⟧.", "2023"),
    RuleRow("date.ar.year-from", not: "أكثر من 2023، وواحد من 2019 قتيلا"),
    RuleRow("date.ar.year-to", "يعمل فيها منذ عام 1993 إلى ⟦1996⟧ بانتظام", "1996"),
    RuleRow("date.ar.year-to", not: "ارتفع منذ 1993 إلى 1996 دولارا"),
    RuleRow("date.common.day", not: "في يوم الجمعة الموافق (27 شخصا)"),
    RuleRow("date.common.day", "ولد ⟦يوم الأحد الموافق (12 مايو 2024)⟧ في قرية", "2024-05-12"),
    RuleRow("date.common.duration-range", "خلال ⟦ثلاث إلى خمس سنوات قادمة⟧", "P3Y/P5Y"),
    RuleRow("date.common.duration-range", not: "ثلاث إلى خمس مباريات قادمة"),
    RuleRow("date.common.year", "ارتفع من 12 إلى 16 بليونا ⟦سنة 1996⟧", "1996"),
    RuleRow("date.common.length", not: "كان عددهم 16 ألفا سنة 1996"),
    RuleRow("date.common.hijri", "توفي في ⟦1صفر 1420⟧", "1999-05-16"),
    RuleRow("date.common.hijri", not: "فاز الأهلي 1صفر على ضيفه"),
  ]
}
