import TestSupport

/// Rows of months and parts of years without a year, by the verb of the present, the noun or the move that they go with. The
/// reference day is Wednesday, 14 October 2026.
enum MonthTenseRows {
  static let rows: [RuleRow] = presents + subjects + moves + plans

  private static let presents: [RuleRow] = [
    RuleRow("date.common.month", "ترفع الحكومة الدعم في ⟦أبريل⟧ كله", "2027-04"),
    RuleRow("date.common.month", "وينص الاتفاق على انسحاب القوات في ⟦مايو⟧ تماما", "2027-05"),
    RuleRow("date.common.period-part", "يتقاعد القاضي ⟦نهاية مايو⟧ بعد عمر", "2027-05"),
    // What it shows, has or goes back to may be over.
    RuleRow("date.common.month", "وتظهر البيانات تراجع الصادرات في ⟦مايو⟧ كثيرا", "2026-05"),
    RuleRow("date.common.month", "ويشكو التجار من كساد السوق في ⟦مايو⟧ كثيرا", "2026-05"),
    RuleRow("date.common.month", "تأتي الزيارة بعد افتتاح السفارة في ⟦يناير⟧", "2026-01"),
    RuleRow("date.common.month", "ويواجه المتهم حكما بعد إدانته في ⟦نوفمبر⟧ كله", "2025-11"),
    RuleRow("date.common.month", "وتنتهي ولاية المجلس الحالي في ⟦مايو⟧ حتما", "2027-05"),
  ]

  private static let subjects: [RuleRow] = [
    RuleRow("date.common.month", "لكن فيضانات ⟦نوفمبر⟧ شردت آلاف العائلات", "2025-11"),
    RuleRow("date.common.month", "انتخابات ⟦مايو⟧ ستحدد مصير الأغلبية", "2027-05"),
    RuleRow("date.common.month", "وأكد لكنه جدد عقده في ⟦نوفمبر⟧ وعاد", "2025-11"),
    RuleRow("date.common.period-part", "انتهت المهلة ⟦نهاية مارس⟧ بلا نتيجة", "2026-03"),
    RuleRow("date.common.period-part", "تنتهي المهلة ⟦نهاية مارس⟧ حتما", "2027-03"),
  ]

  private static let moves: [RuleRow] = [
    RuleRow("date.common.period-part", "رحلت الوزارة الامتحانات إلى ⟦أوائل فبراير⟧", "2027-02"),
    RuleRow("date.ar.season-to", "لكن القيود قد ترجئها إلى ⟦الربيع⟧", "2027-SP"),
    RuleRow("date.common.range", not: "أجل الاتحاد البطولة من مايو إلى ديسمبر"),
    RuleRow("date.common.range", not: "تأجل الافتتاح الذي كان متوقعا في مارس إلى نوفمبر"),
    RuleRow("date.common.range", "ارتفعت الصادرات من ⟦مارس إلى يوليو⟧", "2026-03/2026-07"),
  ]

  private static let plans: [RuleRow] = [
    RuleRow(
      "date.common.after-preposition", "وأعلن الاتحاد إقامة البطولة في ⟦مارس⟧ كله", "2027-03"),
    RuleRow("date.common.month", "وأعلن الاتحاد إقامة البطولة في ⟦سبتمبر⟧ كله", "2026-09"),
    RuleRow(
      "date.common.period-part", "ولا يتوقع المحللون خفض الفائدة قبل ⟦نهاية مارس⟧", "2027-03"),
  ]
}
