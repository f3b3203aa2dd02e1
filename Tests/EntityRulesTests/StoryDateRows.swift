import TestSupport

/// Rows of what belongs to a story of another time: weekdays, the morrow, the end of the year, months behind
/// a year or behind what a case goes back to. The reference day is Wednesday, 14 October 2026.
enum StoryDateRows {
  static let rows: [RuleRow] = weekdays + ends + morrows + years + openings + bare

  private static let weekdays: [RuleRow] = [
    RuleRow(
      "date.common.weekday", "وقع الزلزال في 6 فبراير 2023. ووصل أول فريق ⟦الثلاثاء⟧.", "2023-02-07"
    ),
    RuleRow(
      "date.common.daypart-before", "دخل الجنود في 12 تموز 1948، وعند ⟦ظهر الثلاثاء⟧ سارت الأسرة",
      "1948-07-13"),
    RuleRow(
      "date.common.weekday",
      "وقع الزلزال في 6 فبراير 2023. ووصل فريق ⟦الثلاثاء⟧، وأعلن الحداد ⟦الأربعاء⟧", "2023-02-07",
      "2023-02-08"),
    RuleRow(
      "date.common.daypart-before",
      "• 4 آب 2023: انقلبت العبارة. انتشل آخر ناج ⟦عصر السبت⟧.\n• خريف 2023: شكلت لجنة.",
      "2023-08-05"),
    RuleRow(
      "date.common.weekday", "- الأربعاء 21 أكتوبر: الافتتاح.\n- ⟦الخميس⟧ و⟦الجمعة⟧: ورش عمل.",
      "2026-10-22", "2026-10-23"),
    // Of now where someone says so, where the story is an aside, and where it is not long ago.
    RuleRow(
      "date.common.weekday", "اندلعت الحرب في 15 أبريل 2023. وأعلن الجيش ⟦الأحد⟧ استعادة المدينة.",
      "2026-10-11"),
    RuleRow(
      "date.common.weekday",
      "قتل أربعة ⟦الجمعة⟧. وكانت الحرب اندلعت في 15 أبريل 2023، وسقطت المدينة ⟦الأحد⟧",
      "2026-10-09", "2026-10-11"),
    RuleRow("date.common.weekday", "وصل في 5 أكتوبر 2026 وغادر ⟦الأحد⟧", "2026-10-11"),
    RuleRow(
      "date.common.weekday", "بدأ دفتره في 9 مارس 1970 ويقرأ منه: ⟦الأحد⟧ نزرع القمح",
      "2026-10-11"),
  ]

  private static let ends: [RuleRow] = [
    RuleRow(
      "date.common.weekday",
      "يفتتح المعرض الاثنين 19 أكتوبر ويستمر حتى ⟦الخميس⟧ في العاصمة", "2026-10-22"),
    RuleRow(
      "date.common.weekday", "يفتتح المعرض الاثنين 19 أكتوبر. ويختتم البرنامج ⟦السبت⟧",
      "2026-10-24"),
    RuleRow(
      "date.common.weekday", "تقام المباراة في 24 أكتوبر. وسيغادر الفريق ⟦الجمعة⟧", "2026-10-16"),
  ]

  private static let morrows: [RuleRow] = [
    RuleRow(
      "date.common.after-preposition", "أوقف المتهم في 11 فبراير 2025 وغادر السجن من ⟦الغد⟧ حرا",
      "2025-02-12"),
    RuleRow(
      "date.common.after-preposition", "يفتتح المهرجان في 25 أكتوبر، ويقام في ⟦الغد⟧ حفل للأطفال",
      "2026-10-26"),
    RuleRow("date.common.after-preposition", "ستنطلق الحملة في ⟦الغد⟧ بالعاصمة", "2026-10-15"),
  ]

  private static let years: [RuleRow] = [
    RuleRow(
      "date.common.month",
      "سجلت في العام الماضي ثلاث موجات حر، الأولى في ⟦أيار⟧ والثانية في ⟦كانون الأول⟧",
      "2025-05", "2025-12"),
    RuleRow(
      "date.common.month", "كان عام 1986 عام المونديال. سافرنا في ⟦أيار⟧ إلى مكسيكو", "1986-05"),
    RuleRow(
      "date.common.month", "في العام 2019 خرج الناس. وقد استقالت الحكومة في ⟦تشرين الأول⟧",
      "2019-10"),
    RuleRow(
      "date.common.after-preposition", "بدأت الأشغال نهاية العام الماضي وتوقفت في ⟦مارس⟧ ثم عادت",
      "2026-03"),
    RuleRow(
      "date.common.month", "أسس النادي عام 1934. وأمم في العام 1964، وفي ⟦آذار⟧ عين أول مدير له",
      "1964-03"),
    RuleRow("date.common.month", "وفي هذا العام أعلنت النقابة إضرابا في ⟦ديسمبر⟧", "2026-12"),
    RuleRow(
      "date.common.month", "ارتفعت الأرباح عن العام الماضي، وبلغت ذروتها في ⟦أيار⟧", "2026-05"),
    RuleRow("date.common.month", "درست فيها من 1951 إلى 1990، وكرمها الطلاب في ⟦أيار⟧", "2026-05"),
    RuleRow("date.common.month", "منذ العام 2019 خرج الناس. واستقالت الحكومة في ⟦أيار⟧", "2026-05"),
    RuleRow("date.common.period", "في ⟦هذا الشهر من عام 1975⟧ اندلعت الحرب", "1975-10"),
  ]

  private static let openings: [RuleRow] = [
    RuleRow(
      "date.common.day-month",
      "حبس اليوم المتهمان. وتعود القضية إلى أغسطس 2024. وألقي القبض على الأول في ⟦3 سبتمبر⟧",
      "2024-09-03"),
    RuleRow(
      "date.common.day-month", "دخلها المقاتلون فجر الأحد 12 أكتوبر بعد هجوم بدأ في ⟦27 سبتمبر⟧",
      "2025-09-27"),
  ]

  private static let bare: [RuleRow] = [
    RuleRow(
      "date.ar.part-of-now", "بدأت المفاوضات في مايو 2022 وانتهت ⟦نهاية العام⟧ بتوقيع اتفاق",
      "2022"),
    RuleRow("date.ar.part-of-now", "وصل الوفد في 3 يونيو وغادر ⟦منتصف الشهر⟧", "2026-06"),
    RuleRow(
      "date.ar.part-of-now", "المشروع الذي بدأ في مايو 2022 سينتهي ⟦نهاية العام⟧", "2026"),
    RuleRow(
      "date.common.period-part", "تصرف ابتداء من ديسمبر. وتنقضي ⟦نهاية هذا الشهر⟧ المهلة", "2026-10"
    ),
  ]
}
