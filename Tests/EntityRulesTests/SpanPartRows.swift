import TestSupport

/// Rows of spans: weekdays without their article, years by two digits, parts of seasons and of years of
/// money, weekends and weekdays with their days, old years. The reference day is Wednesday, 14 October 2026.
enum SpanPartRows {
  static let rows: [RuleRow] = weekdays + years + parts + months + lines

  private static let weekdays: [RuleRow] = [
    RuleRow("date.common.day", "تظاهروا ⟦جمعة 9 مايو 2025⟧ في المدينة", "2025-05-09"),
    RuleRow("date.common.day-month", "منذ ⟦خميس 8 أكتوبر⟧ لم يلعب", "2026-10-08"),
    RuleRow("date.common.day-month", "وقع ⟦ثلاثاء 6 أكتوبر الماضي⟧ حادث", "2026-10-06"),
    RuleRow("date.common.day-month", not: "حضر أحد الوزراء وخميس العلي"),
    RuleRow(
      "date.ar.weekend-days", "في ⟦عطلة نهاية الأسبوع 13-14 سبتمبر 2008⟧ أفلس",
      "2008-09-13/2008-09-14"),
    RuleRow(
      "date.ar.weekend-days", "يقام ⟦نهاية الأسبوع 17 و18 أكتوبر⟧ سباق", "2026-10-17/2026-10-18"),
    RuleRow("date.ar.weekend-days", not: "حتى نهاية الأسبوع 2008 سيارة"),
    RuleRow(
      "date.ar.weekdays-months", "⟦يومي الأربعاء والخميس 30 سبتمبر و1 أكتوبر⟧ تقام",
      "2026-09-30/2026-10-01"),
    RuleRow(
      "date.ar.weekdays-months", "في ⟦أيام الجمعة والسبت والأحد 30 و31 أكتوبر و1 نوفمبر⟧ كلها",
      "2026-10-30/2026-11-01"),
    RuleRow("date.ar.weekdays-months", not: "يومي الأربعاء والخميس 7 و8 أكتوبر"),
    RuleRow(
      "date.ar.bare-weekdays-months", "⟦السبت والأحد 31 أكتوبر و1 نوفمبر⟧ عطلة",
      "2026-10-31/2026-11-01"),
    RuleRow("date.ar.bare-weekdays-months", not: "السبت والأحد 17 و18 أكتوبر عطلة"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.years-short", "بين ⟦عامي 65 و68⟧ تسرب الذهب", "1965/1968"),
    RuleRow("date.ar.years-short", "في ⟦أعوام 91 و92 و93⟧ عمل مراسلا", "1991/1993"),
    RuleRow("date.ar.years-short", not: "عمره بين عامي 15 و18"),
    RuleRow("date.common.year", "آخرها ⟦عام 79⟧ بقيادة المدرب", "1979"),
    RuleRow("date.common.day", not: "بلغت النسبة يوم الجمعة 24 أبريل 74 في المائة"),
    RuleRow("date.common.day-month", "بلغت ⟦يوم الجمعة 24 أبريل⟧ 74 في المائة", "2026-04-24"),
    RuleRow("date.ar.years-old-between", "حكم بين ⟦1764 و1769⟧.", "1764/1769"),
    RuleRow("date.ar.between-points", not: "تراوح بين 1264 و1369 شخصا"),
    RuleRow("date.common.period-part", "اكتمل بناؤه قبل ⟦متم 1519⟧.", "1519"),
    RuleRow("date.common.period-part", not: "في نهاية 1519 طلبا"),
    RuleRow("date.common.year-preposition", "هزموا في ⟦1517⟧، ثم عادوا", "1517"),
    RuleRow("date.common.year-preposition", not: "وزعت في 1517 مدرسة"),
    RuleRow("date.common.year-event", "صوتوا قبل تعديل ⟦2022⟧.", "2022"),
    RuleRow("date.common.month", "جمعت في ⟦فبراير⟧ 1850 دولارا", "2026-02"),
    RuleRow("date.common.year", "نتائج ⟦السنة الكاملة 2025⟧ كلها", "2025"),
    RuleRow("date.common.year", not: "السنة الكاملة بلا 2025"),
    RuleRow(
      "date.ar.matching-period", "بلغت يوم 24 أبريل 2026 سبعين، مقابل 39 في ⟦اليوم نفسه من 2025⟧.",
      "2025-04-24"),
    RuleRow("date.ar.matching-period", not: "في اليوم نفسه من الأسبوع"),
    RuleRow("date.ar.range-centuries", "من ⟦القرن الثامن إلى الثالث عشر⟧ ازدهرت", "07/12"),
    RuleRow("date.ar.range-centuries", not: "من القرن الثامن إلى الثالث من مايو"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow("date.common.part", "نتائج ⟦الربع المالي الثالث 2025⟧ كلها", "2025-Q3"),
    RuleRow("date.common.part", "في ⟦النصف المالي الأول من عام 2025⟧ ربحت", "2025-H1"),
    RuleRow("date.common.part", not: "في الربع المالي بالمدينة"),
    RuleRow("date.common.period", "جمع 51 نقطة في ⟦النصف الأول من الموسم⟧ مقابل 33", "2026/2027"),
    RuleRow("date.common.period", "سجل في ⟦الربع الأول من الموسم⟧ 9 أهداف", "2026/2027"),
    RuleRow("date.common.period", not: "في النصف الأول من المباراة"),
    RuleRow("date.common.year", "قدم ⟦النصف الأول من موسم 2023-2024⟧ هناك", "2023/2024"),
    RuleRow("date.common.part", "في ⟦الأسبوع 12 من عام 2026⟧ صدر", "2026-W12"),
    RuleRow("date.common.part", not: "في الأسبوع الـ12 من البطولة"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.common.month", "خلال عاصفة ⟦شهر مارس الأخير⟧، هدم", "2026-03"),
    RuleRow("date.common.month", "قال في ⟦يونيو الأخير⟧ إنه", "2026-06"),
    RuleRow("date.common.part", "في ⟦الشتاء الأخير⟧ انهار الجسر", "2025-WI"),
    RuleRow("date.common.feast", "في ⟦يوم البوكسينغ داي⟧ خسر الفريق", "2025-12-26"),
  ]

  private static let lines: [RuleRow] = [
    RuleRow("date.common.month-line", "- ⟦الخريف⟧: موسم الزيتون", "2026-FA"),
    RuleRow("date.common.month-line", not: "الربيع: قصيدة جديدة"),
    RuleRow("date.ar.parts-line", "- ⟦الربيع⟧ و⟦الصيف⟧: خمس جولات", "2026-SP", "2026-SU"),
    RuleRow("date.ar.parts-line", not: "الربيع والصيف: قصيدتان"),
    RuleRow("date.common.part-dated", "⟦الربع الثالث⟧: الخميس 29 أكتوبر", "2026-Q3"),
    RuleRow("date.common.part-dated", not: "الربع الثالث: فوز الضيوف"),
  ]
}
