import TestSupport

/// Rows of what Arabic verbs and participles that no list of tenses has say of the year of a month and of the week of a weekday.
/// The reference day is Wednesday, 14 October 2026.
enum VerbDateRows {
  static let rows: [RuleRow] = past + present + participles

  private static let past: [RuleRow] = [
    RuleRow(
      "date.common.month", "ورفع البنك المركزي سعر الفائدة في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "رفع الأسعار في ⟦نوفمبر⟧", "2026-11"),
    RuleRow("date.common.month", "وقد طرح المصرف سندات في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "وقد يطرح المصرف سندات في ⟦نوفمبر⟧", "2026-11"),
    RuleRow("date.common.month", "ولقد تسلم الرئيس أوراقه في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "وكان المجلس قد توقف عن العمل في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "المنتخب الذي توج في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.month", "الجائزة التي تسلمتها الكاتبة في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "الدورة التي تنظمها الوزارة في ⟦نوفمبر⟧", "2026-11"),
    RuleRow("date.common.month", "المتظاهرون الذين توافدوا في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "العمال توقفوا في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "وعالجت اللجنة الملف في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.month", "أحيل الملف إلى القضاء في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.weekday", "فإن ثبت الهلال صام الناس ⟦الخميس⟧", "2026-10-15"),
  ]

  private static let present: [RuleRow] = [
    RuleRow("date.common.weekday", "تحاكم محكمة الجنايات خمسة متهمين ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "وتكرم الجامعة خريجيها ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "ترفع البنوك رسومها ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "تراجع البورصة المصرية ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "تحطم طائرة ومقتل ركابها ⟦الأحد⟧", "2026-10-11"),
    RuleRow(
      "date.common.month", "من المقرر أن توقف اللجنة العمل في ⟦يوليو⟧", "2027-07"),
    RuleRow("date.common.month", "وستواجه الشركة منافسيها في ⟦يوليو⟧", "2027-07"),
    RuleRow("date.common.month", "سيضع الوزير الحجر في ⟦يوليو⟧", "2027-07"),
    RuleRow(
      "date.common.month", "وسيوزع البرنامج، الذي تأخر أسابيع، حصصه في ⟦نوفمبر⟧",
      "2026-11"),
  ]

  private static let participles: [RuleRow] = [
    RuleRow("date.common.month", "التقرير المنشور في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.month", "البرنامج المتفق عليه في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.day-month", "رسالته المؤرخة في ⟦20 ديسمبر⟧", "2025-12-20"),
    RuleRow("date.common.month", "محاكمة المعتقلين ال15 في ⟦ديسمبر⟧", "2026-12"),
    RuleRow("date.common.month", "منذ سقوط النظام في ⟦ديسمبر⟧", "2025-12"),
  ]
}
