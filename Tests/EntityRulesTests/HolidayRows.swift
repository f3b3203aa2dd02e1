import TestSupport

/// Rows of saints' days, of holidays by the country that is told, and of their eves. The reference day is Wednesday,
/// 14 October 2026.
enum HolidayRows {
  static let rows: [RuleRow] = churches + countries + others

  private static let churches: [RuleRow] = [
    RuleRow("date.common.feast", "انطلقت في ⟦عيد القديس مرقس 2024⟧", "2024-04-25"),
    RuleRow("date.common.feast", "احتفل الأقباط ب⟦عيد القديس مرقس 2024⟧", "2024-05-08"),
    RuleRow("date.common.feast", "قداس ⟦عيد القديسة بربارة⟧", "2026-12-04"),
    RuleRow("date.common.daypart-before", "⟦عشية عيد مار الياس 2025⟧", "2025-07-19"),
    RuleRow("date.common.feast", "قداس ⟦أحد عرس قانا 2026⟧", "2026-02-15"),
    RuleRow("date.common.feast", "في ⟦عيد سيدة لبنان 2026⟧", "2026-05-03"),
    RuleRow("date.common.feast", "born on the ⟦Nativity of the Virgin⟧", "2026-09-08"),
    RuleRow("date.common.feast", "married on ⟦St George's Day 1962⟧", "1962-04-23"),
    RuleRow("date.common.feast", not: "كنيسة القديس مرقس في المدينة"),
    RuleRow("date.common.feast", not: "He visited St George and the Virgin Islands"),
  ]

  private static let countries: [RuleRow] = [
    RuleRow("date.common.feast", "هنأت روما نفسها ب⟦عيد الجمهورية 2025⟧", "2025-06-02"),
    RuleRow("date.common.feast", "يحتفل اللبنانيون ب⟦عيد الاستقلال 2025⟧", "2025-11-22"),
    RuleRow("date.common.feast", "خرج بعيد ⟦عيد النصر⟧، أي 19 مارس 1962", "1962-03-19"),
    RuleRow("date.common.feast", "في ⟦عيد الاستقلال⟧ (22 نوفمبر 2024)", "2024-11-22"),
    RuleRow("date.common.feast", "في ⟦عيد المعلم⟧ وغرة ماي", "XXXX-XX-XX"),
    RuleRow("date.common.feast", "احتفلت تونس ب⟦عيد المرأة 2025⟧", "2025-08-13"),
    RuleRow("date.common.feast", "في ⟦عيد المرأة 2025⟧", "2025-03-08"),
    RuleRow("date.common.feast", "في الجزائر ⟦رأس السنة الأمازيغية 2976⟧", "2026-01-12"),
    RuleRow("date.common.feast", "⟦عيد الأم 2025⟧ في تونس", "2025-05-25"),
    RuleRow("date.common.feast", "Kuwait marks ⟦Liberation Day 2025⟧", "2025-02-26"),
    RuleRow("date.common.feast", not: "نالت البلاد استقلالها بعد جلاء القوات"),
  ]

  private static let others: [RuleRow] = [
    RuleRow("date.common.feast", "تخفيضات ⟦الاثنين السيبراني 2025⟧", "2025-12-01"),
    RuleRow("date.common.feast", "⟦الأربعاء الأحمر 2026⟧", "2026-04-15"),
    RuleRow("date.common.feast", "رمي الجمرات في ⟦يوم النفر الأول 1446⟧", "2025-06-08"),
    RuleRow("date.common.weekday", not: "وقعت الأطراف اتفاق الجمعة العظيمة في بلفاست"),
    RuleRow("date.common.feast", not: "The tower stands on Easter Island"),
    RuleRow("date.common.feast", "closed for ⟦Easter 2026⟧ on the island", "2026-04-05"),
    RuleRow("date.common.feast", not: "جاء الاثنين والأحمر في العلم"),
  ]
}
