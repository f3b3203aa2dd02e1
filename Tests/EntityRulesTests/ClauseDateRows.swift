import TestSupport

/// Rows of dates whose clause has no verb that a list knows, or one that its words turn round: conditions, what is
/// behind a verb, fields, and lists of weekdays. The reference day is Wednesday, 14 October 2026.
enum ClauseDateRows {
  static let rows: [RuleRow] = present + past + conditions + fields + near + weekdays

  private static let present: [RuleRow] = [
    RuleRow("date.common.weekday", "ويدرس المجلس ⟦الأحد⟧ المشروع", "2026-10-18"),
    RuleRow("date.common.weekday", "وقد تتأخر الرحلات ⟦الخميس⟧", "2026-10-15"),
    RuleRow(
      "date.common.weekday", "باشر القاضي التحقيق على أن يواجهه بالشهود ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "وأضاف أننا سنرد عليه ⟦الخميس⟧", "2026-10-15"),
    RuleRow(
      "date.common.weekday", "عطلت المدارس بسبب العاصفة التي تبلغ ذروتها ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "قتل طفل يبلغ خمس سنوات في قصف ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "أصيب وهو يحاول الفرار ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "وصلت وفود من يافا ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.month", "كان ينبغي أن يعاد بناؤه في ⟦أبريل⟧", "2026-04"),
    RuleRow("date.common.weekday", "أنهت ستريت جيرنال عدد ⟦الأحد⟧", "2026-10-11"),
  ]

  private static let past: [RuleRow] = [
    RuleRow("date.common.month", "أدرجت الشركة أسهمها في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.month", "استنكر الحزب القرار في ⟦فبراير⟧", "2026-02"),
    RuleRow("date.common.month", "معرض بيروت في ⟦ديسمبر⟧", "2026-12"),
    RuleRow("date.common.weekday", "سيغيب بعدما تعذر علاجه ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "سيغيب شهرا إثر إصابته في مباراة ⟦الأحد⟧", "2026-10-11"),
    RuleRow(
      "date.common.weekday", "ويمثل المتهمان أمام القاضي ⟦السبت⟧ بعد توقيفهما ⟦الأحد⟧",
      "2026-10-17", "2026-10-11"),
    RuleRow("date.common.month", "المباراة المؤجلة من ⟦أغسطس⟧ تقام غدا", "2026-08"),
  ]

  private static let conditions: [RuleRow] = [
    RuleRow("date.common.weekday", "إذا فاز الفريق ⟦الجمعة⟧ تأهل", "2026-10-16"),
    RuleRow("date.common.weekday", "فإن لم يدفع قبل ⟦الأحد⟧ قطعت الكهرباء", "2026-10-18"),
    RuleRow("date.common.weekday", "لم يعرف ما إذا كان وصل ⟦الأحد⟧", "2026-10-11"),
  ]

  private static let fields: [RuleRow] = [
    RuleRow("date.common.weekday", "موعد الجلسة: ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "آخر تحديث: ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.day-month", "آخر أجل لمن ختموا سنتهم: ⟦25 ديسمبر⟧", "2026-12-25"),
  ]

  /// A day that was a few weeks ago or comes soon is meant, whatever a verb near it says.
  private static let near: [RuleRow] = [
    RuleRow("date.common.daypart-before", "خصصت ⟦ليلة 1 نوفمبر⟧ للتراتيل", "2026-11-01"),
    RuleRow(
      "date.common.day-month", "وتتمسك الكتلة الفائزة في اقتراع ⟦11 سبتمبر⟧ بالرئاسة", "2026-09-11"),
    RuleRow("date.common.day-month", "خصصت القاعة ⟦1 فبراير⟧ للتراتيل", "2026-02-01"),
    RuleRow("date.common.weekday", "كان من المقرر أن يبدأ الإضراب ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "كان من المقرر أن يبدأ الإضراب ⟦السبت⟧", "2026-10-10"),
  ]

  private static let weekdays: [RuleRow] = [
    RuleRow(
      "date.common.weekday", "تبدأ فترة الترشح ⟦الاثنين⟧ وتنتهي ⟦الجمعة⟧", "2026-10-19",
      "2026-10-23"),
    RuleRow(
      "date.common.weekday", "يعود ⟦الاثنين⟧ بعد أن يزور القاهرة ⟦الجمعة⟧", "2026-10-19",
      "2026-10-16"),
    RuleRow(
      "date.common.weekday", "• الاثنين 2 نوفمبر: اجتماع البنك\n• ⟦الثلاثاء⟧: صدور المؤشر",
      "2026-11-03"),
    RuleRow(
      "date.common.weekday",
      "ذروة الزيارة يومي الاثنين والثلاثاء 2 و3 نوفمبر. يغادر القطار ⟦الثلاثاء⟧",
      "2026-11-03"),
  ]
}
