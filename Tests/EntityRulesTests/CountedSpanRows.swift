import TestSupport

/// Rows of days counted in a period, of spans with a part or an adjective, of years under one noun, and of
/// what is placed by the words around it. The reference day is Wednesday, 14 October 2026.
enum CountedSpanRows {
  static let rows: [RuleRow] =
    days + spans + years + anaphora + sets + feasts + english + tenses

  private static let days: [RuleRow] = [
    RuleRow(
      "date.ar.days-first", "في ⟦الأيام العشرة الأولى من شهر مايو⟧", "2026-05-01/2026-05-10"),
    RuleRow("date.ar.days-first", "خلال ⟦الأيام الخمسة الأخيرة من الشهر⟧", "2026-10-27/2026-10-31"),
    RuleRow("date.ar.days-first", not: "في الأيام العشرة الأولى من الحرب"),
    RuleRow(
      "date.ar.days-first-number", "صام ⟦الخمسة عشر يوما الأولى من شهر رمضان 1447⟧",
      "2026-02-18/2026-03-04"),
    RuleRow(
      "date.ar.days-first-number", "أغلق ⟦الـ10 أيام الأولى من نوفمبر 2025⟧",
      "2025-11-01/2025-11-10"),
    RuleRow("date.ar.days-first-number", not: "الخمسة عشر يوما الأولى من المعركة"),
    RuleRow("date.common.days-first", "في ⟦أول عشرة أيام من مايو⟧", "2026-05-01/2026-05-10"),
    RuleRow("date.common.days-first", "in the ⟦last two weeks of June⟧", "2026-06-17/2026-06-30"),
    RuleRow("date.common.days-first", not: "in the first ten days of the war"),
    RuleRow("date.common.day", "يدفعها ⟦آخر يوم من الشهر⟧", "2026-10-31"),
    RuleRow("date.common.day", not: "كان آخر يوم من الشهر نفسه طويلا"),
  ]

  private static let spans: [RuleRow] = [
    RuleRow("date.ar.span-part", "في ⟦نهاية السنوات الخمس القادمة⟧", "P5Y"),
    RuleRow("date.ar.span-part", "منذ ⟦بداية العامين الماضيين⟧", "P2Y"),
    RuleRow("date.ar.span-part", not: "في نهاية السنوات الخمس"),
    RuleRow("date.ar.length-placed", "يبقى ⟦خمسين سنة تالية⟧ في مكانه", "P50Y"),
    RuleRow("date.ar.length-placed", "على مدى ⟦عشر سنوات مقبلة⟧", "P10Y"),
    RuleRow("date.ar.length-placed", not: "على مدى عشر سنوات متتالية"),
    RuleRow("date.ar.span-fraction", "خلال ⟦ربع القرن الأخير⟧", "P25Y"),
    RuleRow("date.ar.span-fraction", "في ⟦نصف القرن الماضي⟧", "P50Y"),
    RuleRow("date.ar.span-fraction", not: "في نصف القرن الأول"),
    RuleRow("date.common.duration", "تجاوز ⟦سن الخمسين⟧ ولم يعد", "P50Y"),
    RuleRow("date.common.duration", "ممنوع دون ⟦سن الـ16⟧.", "P16Y"),
    RuleRow("date.common.duration", not: "سن 5 قوانين"),
    RuleRow("date.common.duration", "عاش ⟦أربعين حولا⟧ هناك", "P40Y"),
    RuleRow("date.common.duration", "فتاة (⟦22 ربيعا⟧)", "P22Y"),
    RuleRow("date.common.duration-range", not: "عقوبة مقاولين اثنين إلى عامين"),
    RuleRow("date.ar.moment", "رصدت ⟦قبل أيام⟧ 200 ألف شيكل", "PXD"),
    RuleRow("date.ar.span-hours-first", "خلال ⟦الأربع والعشرين ساعة الماضية⟧", "P1D"),
    RuleRow("date.common.range-drawn", "خلال الفترة ⟦يوليو ـ سبتمبر 2025⟧", "2025-07/2025-09"),
    RuleRow("date.common.range-drawn", not: "خلال الفترة يوليو سبتمبر 2025"),
    RuleRow("date.common.range-days", "المدة من ⟦1/3 - 12/3/2026⟧", "2026-03-01/2026-03-12"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.years-split", "في ⟦موسمي 2021/2022 و2022/2023⟧", "2021/2023"),
    RuleRow("date.ar.years-split", "⟦السنتين الماليتين 2021/2022 و2022/2023⟧", "2022/2023"),
    RuleRow("date.ar.years-split", not: "موسم 2021/2022 و2022/2023"),
    RuleRow("date.ar.years-before", "بين ⟦سنتي 8000 ق.م. و 5000 ق.م⟧.", "BC8000/BC5000"),
    RuleRow("date.ar.years-before", "بين ⟦سنتي 11000 ق.م. و3599 ق.م⟧.", "XXXX/BC3599"),
    RuleRow("date.ar.years-before", not: "سنة 2400 ق.م. و1700 ق.م."),
    RuleRow("date.common.part", "في ⟦الربع الثالث من عام 2006 / 2005⟧", "2006-Q3"),
    RuleRow("date.common.month", "احتضنت خليجي 25 في ⟦يناير 2023⟧", "2023-01"),
    RuleRow("date.common.years-two", "برنامج ⟦2026/2030⟧", "2026/2030"),
  ]

  private static let anaphora: [RuleRow] = [
    RuleRow("date.common.month", "زاره عام 2005 ثم في ⟦يونيو من السنة ذاتها⟧", "2005-06"),
    RuleRow("date.common.part", "نما عام 2025 بعد ⟦الربع الأول من العام نفسه⟧", "2025-Q1"),
    RuleRow("date.common.day", "ولد عام 1927 وفي ⟦3 مايو من نفس السنة⟧ رحل", "1927-05-03"),
    RuleRow("date.common.part", "وقع ذلك عام 1927. وفي ⟦خريف تلك السنة⟧ عاد", "1927-FA"),
    RuleRow("date.en.following-day", "on 4 August 2020; the ⟦next morning⟧ he left", "2020-08-05"),
    RuleRow("date.en.following-day", not: "the next morning"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow("date.ar.weekday-set", "يجتمعون ⟦مساء كل خميس⟧", "XXXX-WXX-4"),
    RuleRow("date.ar.weekday-set", "يغلق ⟦كل سبت وأحد⟧", "XXXX-WXX-6/XXXX-WXX-7"),
    RuleRow("date.ar.month-set", "تشعل في ⟦شهر حزيران من كل عام⟧", "XXXX-06"),
    RuleRow("date.ar.month-set", "قبل ⟦منتصف تشرين الأول من كل سنة⟧", "XXXX-10"),
    RuleRow("date.ar.month-set", not: "في شهر حزيران من كل مدينة"),
    RuleRow("date.ar.weekday-set", "open ⟦every other Thursday⟧", "XXXX-WXX-4"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow("date.ar.eid", "مغلق حتى ⟦أول أيام العيد⟧.", "2027-03-09"),
    RuleRow("date.ar.eid", not: "خلال عطلة العيد الوطني"),
    RuleRow("date.ar.eid-preposition", "وصل قبل ⟦العيد⟧.", "2026-05-27"),
    RuleRow("date.ar.eid-preposition", not: "حضر صلاة العيد"),
    RuleRow("date.ar.holiday-day", "صرف قبل ⟦عطلة 26 سبتمبر⟧", "2026-09-26"),
    RuleRow("date.ar.holiday-day", not: "أقيم في ذكرى 26 سبتمبر"),
    RuleRow("date.ar.days-of-month", "كنا نسهر ⟦ليالي رمضان⟧", "2026-02-18/2026-03-19"),
    RuleRow("date.ar.days-of-month", not: "ليلة رمضان"),
    RuleRow("date.common.feast", "after the ⟦Easter holidays⟧", "2027-03-28"),
    RuleRow("date.common.feast", "في ⟦عطلة رأس سنة 2026⟧", "2026-01-01"),
    RuleRow("date.common.season-preposition", "لن يعود قبل ⟦الصيف⟧", "2027-SU"),
    RuleRow("date.common.season-preposition", "Nobody returns before ⟦autumn⟧.", "2027-FA"),
    RuleRow("date.common.season-preposition", "a walk in ⟦summer⟧", "2026-SU"),
    RuleRow("date.common.month", not: "تسليم أبراج حدائق أكتوبر"),
  ]

  private static let english: [RuleRow] = [
    RuleRow("date.common.century", "a ⟦nineteenth-century⟧ villa", "18"),
    RuleRow("date.common.month", "home in ⟦October '74⟧.", "1974-10"),
    RuleRow("date.common.part", "the ⟦summer of '69⟧", "1969-SU"),
    RuleRow("date.common.day-month", "until ⟦Saturday the 17th⟧.", "2026-10-17"),
    RuleRow("date.en.in-length", "back ⟦in a month's time⟧", "2026-11"),
    RuleRow("date.common.duration", "⟦a couple of weeks⟧ in Tunis", "PXW"),
    RuleRow("date.common.duration", "a school for ⟦seven-year-olds⟧", "P7Y"),
    RuleRow("date.common.daypart-before", "on the ⟦eve of Eid al-Fitr 2025⟧", "2025-03-29"),
    RuleRow("date.common.duration", "⟦a year and a day⟧ in jail", "P1Y1D"),
    RuleRow("date.common.duration", "for ⟦a year and a half⟧", "P18M"),
    RuleRow("date.common.duration", "fuel will last ⟦twelve days⟧", "P12D"),
    RuleRow("date.common.duration-between", "between ⟦three and five years⟧", "P3Y/P5Y"),
    RuleRow("date.common.weekday", "the funeral is ⟦this coming Thursday⟧", "2026-10-15"),
  ]

  private static let tenses: [RuleRow] = [
    RuleRow(
      "date.common.closed-unit", "ستناقش ⟦السنة المالية المقفلة في 30 يونيو⟧", "2026"),
    RuleRow("date.common.weekday", "تنظر المحكمة ⟦الاثنين⟧ في القضية", "2026-10-19"),
    RuleRow("date.common.weekday", "وكان من المقرر أن تجرى القرعة ⟦الجمعة⟧", "2026-10-09"),
    RuleRow("date.common.weekday", "مفتوح حتى ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "وصلوا حتى ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "استعدادا لمباراة ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "is scheduled for ⟦Sunday⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "ahead of ⟦Sunday⟧'s vote", "2026-10-18"),
    RuleRow("date.common.day-month", "استمر المعرض حتى ⟦15 فبراير⟧", "2026-02-15"),
    RuleRow("date.common.day-month", "المؤتمر الذي عقد في ⟦5 مارس⟧", "2026-03-05"),
    RuleRow(
      "date.common.after-preposition", "وكانت الشركة أعلنت في ⟦مارس⟧ أنها ستبيع", "2026-03"),
    RuleRow("date.common.month", "قالت إن الاجتماع في ⟦ديسمبر⟧", "2026-12"),
    RuleRow("date.common.month", "كأس العالم المقبلة في ⟦يونيو⟧", "2027-06"),
    RuleRow("date.common.month", "down from 3% in ⟦January⟧", "2026-01"),
    RuleRow("date.common.period-part", "a plan is promised by ⟦end-September⟧", "2027-09"),
    RuleRow("date.common.after-preposition", "prices fell by ⟦March⟧", "2026-03"),
    RuleRow("date.common.period", "بطاقات ⟦نهاية الأسبوع القادمة⟧", "2026-W42-WE"),
    RuleRow("date.common.day-month", "يلعب ⟦الخميس المقبل 15 أكتوبر الجاري⟧", "2026-10-15"),
    RuleRow(
      "date.ar.days-list", "⟦يومي الخميس 15 والثلاثاء 20 من الشهر الجاري⟧", "2026-10-15/2026-10-20"),
  ]
}
