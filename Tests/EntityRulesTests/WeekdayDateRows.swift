import TestSupport

/// Rows of weekdays and days by what nouns, clauses and dates around them say. The reference day is Wednesday,
/// 14 October 2026.
enum WeekdayDateRows {
  static let rows: [RuleRow] = nouns + clauses + ranges + stories

  private static let nouns: [RuleRow] = [
    RuleRow("date.common.weekday", "يسعى إلى تعويض خسارته ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "المستشفى يستقبل جرحى انفجار ⟦الاثنين⟧", "2026-10-12"),
    RuleRow("date.common.weekday", "سيخضع لفحوص بعد إصابته في مباراة ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "سيتصدر في حال فوزه ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "سيغيب بسبب إصابة عن مباراة ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "وتأتي الزيارة بعد إعلان الجيش ⟦الاثنين⟧ سيطرته", "2026-10-12"),
    RuleRow("date.common.weekday", "وقبيل لقاء ⟦الخميس⟧، قال المدرب كلمته", "2026-10-15"),
    RuleRow("date.common.weekday", "لا دراسة ⟦الخميس⟧ في الجنوب", "2026-10-15"),
    RuleRow("date.common.weekday", "أمر بإحضار الشاهد إلى جلسة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "قال المدرب إن مباراة ⟦السبت⟧ ستكون صعبة", "2026-10-17"),
    RuleRow("date.common.weekday", "قال المدرب إن مباراة ⟦السبت⟧ كانت صعبة", "2026-10-10"),
  ]

  private static let clauses: [RuleRow] = [
    RuleRow("date.common.weekday", "يستعد لمباراة يخوضها ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "في اجتماع تعقده الحكومة ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "حذر من سيول قد تضرب الوديان ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "منحه مهلة تنقضي ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "وأكد خلال مؤتمر صحفي ⟦الثلاثاء⟧ أن المدارس تفتح", "2026-10-13"),
    RuleRow("date.common.weekday", "دعا إلى الهدوء، قبل أن تعود الحركة ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "لم يكن أحد ينتظر ⟦الأحد⟧ أن يستقيل", "2026-10-11"),
    RuleRow("date.common.weekday", "كان مقررا أن تنتهي ⟦الجمعة⟧، ستتواصل إلى غد", "2026-10-16"),
    RuleRow("date.common.weekday", "كان مقررا أن تنتهي ⟦الاثنين⟧", "2026-10-12"),
    RuleRow("date.common.weekday", "وقد دعي الناخبون إلى الاقتراع ⟦الأحد⟧", "2026-10-18"),
  ]

  private static let ranges: [RuleRow] = [
    // Hours behind them are no days, and please (يُرجى) is not postponed (يُرجئ).
    RuleRow("date.common.weekday", "الدوام ⟦الخميس⟧، من 9 صباحا إلى 5 مساء.", "2026-10-15"),
    RuleRow("date.common.weekday", "يفتح ⟦الخميس⟧ من 9 إلى 5.", "2026-10-15"),
    RuleRow(
      "date.common.range", "يُرجى التواصل من ⟦الأحد إلى الخميس⟧، من 9 صباحا.",
      "2026-10-18/2026-10-22"),
    RuleRow(
      "date.common.weekday", "يُرجئ القاضي الجلسة من ⟦الأحد⟧ إلى ⟦الخميس⟧", "2026-10-11",
      "2026-10-15"),
    RuleRow(
      "date.common.range", "وتستمر عملية التسجيل من ⟦الخميس إلى السبت⟧", "2026-10-15/2026-10-17"),
    RuleRow(
      "date.ar.days-list", "⟦أيام 9 و10 و11 أكتوبر⟧، ويدلي الناخبون بأصواتهم",
      "2026-10-09/2026-10-11"),
    RuleRow("date.common.day-month", "اختفى ⟦الأحد 14 يناير⟧", "2024-01-14"),
    RuleRow("date.common.day-month", "وصل ⟦الأحد 6 أكتوبر⟧", "2026-10-06"),
  ]

  private static let stories: [RuleRow] = [
    RuleRow(
      "date.common.weekday", "اختفى الأحد 14 يناير 2024، وعثر الأهالي على جثمانه ⟦الثلاثاء⟧",
      "2024-01-16"),
    RuleRow(
      "date.common.weekday", "يعزف ⟦الخميس المقبل⟧، يليه ⟦السبت⟧ كورال المدينة", "2026-10-15",
      "2026-10-17"),
    RuleRow(
      "date.common.weekday", "بين 5 و16 أبريل خاض الفريق أربع مباريات، أولاها ⟦السبت⟧",
      "2026-04-11"),
  ]
}
