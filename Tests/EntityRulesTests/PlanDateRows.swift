import TestSupport

/// Rows of dates that nouns of what is planned place: headlines without a verb, decisions, promises, captions. The
/// reference day is Wednesday, 14 October 2026.
enum PlanDateRows {
  static let rows: [RuleRow] = headlines + reports + decisions + words

  private static let headlines: [RuleRow] = [
    RuleRow("date.common.weekday", "استئناف الدراسة في جامعة صنعاء ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.daypart-before", "تشييع ضحايا الحادث ⟦ظهر الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "التصويت على الموازنة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.month", "إطلاق الحملة في ⟦مايو⟧", "2027-05"),
    RuleRow("date.common.weekday", "بيروت - اعتصام أمام المصرف المركزي ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "الأهلي في مواجهة صعبة أمام الترجي ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "حفل تخرج طلبة كلية الطب ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "أول محاضرة للدكتور حسن ⟦الاثنين⟧", "2026-10-19"),
  ]

  private static let reports: [RuleRow] = [
    RuleRow("date.common.weekday", "مقتل جنديين في مواجهة مسلحة ⟦الخميس⟧", "2026-10-08"),
    RuleRow("date.common.weekday", "فوز الهلال في مباراة صعبة ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "جلسة ⟦الأحد⟧ شهدت مشادات", "2026-10-11"),
    RuleRow("date.common.weekday", "ارتفع المؤشر في ختام جلسة ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "بالصور: افتتاح المعرض ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "عرض الوزير خطته ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "صورة من اجتماع المجلس ⟦الاثنين⟧", "2026-10-12"),
    RuleRow("date.common.weekday", "رونالدو يحتفل بهدفه ⟦الجمعة⟧ (رويترز)", "2026-10-09"),
    RuleRow("date.common.weekday", "تبدأ الدراسة ⟦الأحد⟧ (غدا إن أمكن) في المدن", "2026-10-18"),
  ]

  private static let decisions: [RuleRow] = [
    RuleRow("date.common.weekday", "قررت الوزارة تعليق الدراسة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "قرر المجلس عقد جلسة استثنائية ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "العراق يعطل الدوام الرسمي ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "وتم تحديد ⟦الأحد⟧ موعدا للجلسة", "2026-10-18"),
    RuleRow("date.common.weekday", "آخر أجل للترشح: ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "تاريخ الإصدار: ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "قررت الوزارة ⟦الأحد⟧ تعليق الدراسة", "2026-10-11"),
    RuleRow("date.common.weekday", "تم الاتفاق على عقد اجتماع ⟦الأحد⟧ في عمان", "2026-10-18"),
    RuleRow("date.common.month", "وافق المجلس على إجراء الانتخابات في ⟦مايو⟧", "2027-05"),
    RuleRow("date.common.weekday", "وافق المجلس على القانون ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "أعلنت النقابة الإضراب ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.weekday", "أعلنت النقابة مقتل عاملين ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "هددت النقابة بالإضراب ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "تعهد ⟦الأحد⟧ بصرف الرواتب", "2026-10-11"),
    RuleRow("date.common.weekday", "طالب النواب بعقد جلسة طارئة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "تأمل الشركة إنهاء الإصلاحات ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.month", "وعدت الوزارة بصرف راتب ⟦يونيو⟧", "2026-06"),
    RuleRow("date.common.weekday", "رفع الرئيس الجلسة إلى ⟦الثلاثاء⟧", "2026-10-20"),
    RuleRow("date.common.weekday", "كانت رفعت إلى ⟦الثلاثاء⟧", "2026-10-13"),
  ]

  private static let words: [RuleRow] = [
    RuleRow("date.common.month", "قضية احتكار تعود إلى ⟦أبريل⟧", "2026-04"),
    RuleRow("date.common.month", "سيعود إلى الملاعب في ⟦أبريل⟧", "2027-04"),
    RuleRow("date.common.weekday", "غاب قبل أن يعود إلى التدريبات ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "سيغيب قبل أن يعود ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "مليون طالب يعودون ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "قد يتبنى المجلس قرارا حول النزاع ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "نبحر إن شاء الله ⟦الثلاثاء⟧", "2026-10-20"),
    RuleRow("date.common.month", "بدأنا العمل في ⟦أبريل⟧", "2026-04"),
    RuleRow("date.common.weekday", "ودعت الجمعية الأهالي إلى وقفة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "ستبدأ محاكمة د. عزيز ⟦الأحد⟧", "2026-10-18"),
  ]
}
