import TestSupport

/// Rows of dates whose year the head of their line, their list or a heading tells, and of stories that go on
/// over sentences and paragraphs. The reference day is Wednesday, 14 October 2026.
enum TimelineScopeRows {
  static let rows: [RuleRow] = heads + items + headings + stories + reports

  private static let heads: [RuleRow] = [
    RuleRow("date.common.month-line", "محطات 2024\n- ⟦مارس⟧: استئناف المفاوضات", "2027-03"),
    RuleRow("date.common.month-line", "Events\n• ⟦April⟧: Talks open", "2026-04"),
    RuleRow("date.common.month-line", not: "April: I shall be here"),
    RuleRow("date.common.month-line", not: "- مارس المهنة: طبيب"),
    RuleRow("date.common.year-line", "محطات\n- ⟦1911⟧: تأسيس المدرسة", "1911"),
    RuleRow(
      "date.common.day-month", "محطات\n2022\n● ⟦12 ديسمبر⟧: لقاء أول\n2023\n● ⟦4 فبراير⟧: معارك",
      "2022-12-12", "2023-02-04"),
    RuleRow(
      "date.common.day-month", "Timeline\n2022\n⟦13 May⟧ — A clerk hands over the files.",
      "2022-05-13"),
    RuleRow("date.ar.year-of-plural", not: "محطات\n- 1911 كتابا: هدية"),
  ]

  private static let items: [RuleRow] = [
    RuleRow(
      "date.common.day-month",
      "• Winter 2024-25: Talks open, break off on ⟦3 December⟧ and resume on ⟦20 January⟧.",
      "2024-12-03", "2025-01-20"),
    RuleRow(
      "date.common.month", "- 1975-1976: إقفال قسري، والإدارة تحاول فتح الأبواب في ⟦شباط⟧",
      "1976-02"),
    RuleRow(
      "date.common.day-month", "- 1911: تأسيس المدرسة، ووضع الحجر الأساس في ⟦14 أيلول⟧",
      "1911-09-14"),
    RuleRow(
      "date.common.day-month",
      "- 3 نوفمبر 2023: اندلاع المواجهات\n- إعلان هدنة\n- ⟦20 يناير⟧: افتتاح مخيم، وإغلاقه في ⟦9 مايو⟧",
      "2024-01-20", "2024-05-09"),
    RuleRow(
      "date.common.day-month", "- 2 February 2025: Ships leave\n- ⟦11 March⟧: Talks", "2025-03-11"),
    // What heads a line near now only says when it was written, and what is due is not of its year.
    RuleRow("date.common.after-preposition", "10 October 2026: They left in ⟦March⟧", "2026-03"),
    RuleRow(
      "date.common.month", "- 1911: تأسيس المدرسة\nوسيفتتح المعرض في ⟦ديسمبر⟧", "2026-12"),
  ]

  private static let headings: [RuleRow] = [
    RuleRow(
      "date.common.day-month",
      "رزنامة السنة الدراسية 2026-2027\n• العودة: ⟦15 سبتمبر⟧\n• نهاية الدروس: ⟦30 جوان⟧",
      "2026-09-15", "2027-06-30"),
    RuleRow(
      "date.common.day-month", "حصاد 2025\n\n• ⟦30 يناير⟧: استقالة\n• ⟦18 ديسمبر⟧: فوز",
      "2025-01-30", "2025-12-18"),
    RuleRow("date.en.year-of", "⟦2025⟧ in review", "2025"),
    // A paragraph between them ends what the heading says.
    RuleRow(
      "date.common.day-month",
      "الفريق يدخل موسم 2026-2027\nيستهل الفريق مشواره الجمعة.\n• ⟦29 ماي⟧: ضمان البقاء",
      "2026-05-29"),
  ]

  private static let stories: [RuleRow] = [
    RuleRow(
      "date.common.day-month",
      "وصل إلى عدن في نوفمبر 1962. ووجد عملا في ⟦2 يناير⟧.\nوسافر في ⟦10 فبراير⟧ إلى ممباسا.",
      "1963-01-02", "1963-02-10"),
    RuleRow(
      "date.common.day-month",
      "The treaty was signed on 15 January 1948. Students marched the next day; on ⟦27 January⟧ "
        + "police fired.", "1948-01-27"),
    RuleRow(
      "date.en.part-of-following-year",
      "He married in 1965. A son was born in ⟦March of the next year⟧.",
      "1966-03"),
  ]

  /// What a report mentions of another time does not tell when the next sentence is.
  private static let reports: [RuleRow] = [
    RuleRow(
      "date.common.month",
      "أعلنت الوزارة الخميس النتائج. وتأسست الشركة في ⟦مايو 1897⟧. واستقبل الميناء في ⟦فبراير⟧ سفينة",
      "1897-05", "2026-02"),
    RuleRow(
      "date.common.month",
      "It said so on Thursday. Output fell in ⟦January 2011⟧. The firm hired 20 men in ⟦December⟧.",
      "2011-01", "2025-12"),
    RuleRow(
      "date.common.after-preposition",
      "It said so on Thursday. Output fell in January 2011. In ⟦March⟧ the mine was shut.",
      "2011-03"),
  ]
}
