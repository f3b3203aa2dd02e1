import TestSupport

/// Rows of what reports of figures, budgets and markets say of months, years and parts of years. The reference day is
/// Wednesday, 14 October 2026, unless the row says another.
enum FiguresDateRows {
  static let rows: [RuleRow] = parts + years + months + lists + same

  private static let parts: [RuleRow] = [
    RuleRow(
      "date.common.part", "أوصى المجلس بتوزيع أرباح عن ⟦النصف الثاني⟧", "2025-H2",
      reference: "2026-03-15"),
    RuleRow(
      "date.common.part", "تعلن الشركة نتائج ⟦الربع الرابع⟧ قريبا", "2025-Q4",
      reference: "2026-03-15"),
    RuleRow(
      "date.common.part", "ستعلن نتائج أعمال ⟦النصف الأول⟧ غدا", "2025-H1",
      reference: "2025-08-10"),
    RuleRow(
      "date.common.part", "تترقب الأسواق نتائج ⟦الربع الأول⟧ للبنوك", "2026-Q1",
      reference: "2026-04-14"),
    RuleRow(
      "date.common.part", "رجحت الشركة أن ترتفع مبيعات ⟦الربع الثالث⟧", "2025-Q3",
      reference: "2025-07-08"),
    RuleRow(
      "date.common.after-preposition", "يتوقع المحللون نمو الأرباح في ⟦الربع الأول⟧", "2026-Q1",
      reference: "2025-12-14"),
    RuleRow(
      "date.common.after-preposition", "من المتوقع أن تتراجع الأرباح في ⟦الربع الأول⟧", "2026-Q1",
      reference: "2026-04-14"),
    RuleRow(
      "date.common.part", "سيدفع التوزيع المستحق عن ⟦الربع الأخير⟧ للمساهمين", "2025-Q4",
      reference: "2026-01-11"),
    RuleRow("date.common.part", not: "نما الناتج للربع الرابع على التوالي"),
    RuleRow("date.common.part", not: "تراجعت الأرباح للربع الثاني على التوالي"),
    RuleRow(
      "date.common.range-dash", "ستصدر بيانات ربع ⟦يناير-مارس⟧", "2026-01/2026-03",
      reference: "2026-05-20"),
    RuleRow("date.common.part", not: "تحدث المدرب عن الشوط الثاني وعن ربع الساعة الأخير"),
    RuleRow(
      "date.common.part", "تصرف أرباح عن ⟦النصف الأول⟧ في سبتمبر", "2025-H1",
      reference: "2025-07-03"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.year-for", "رفع الصندوق توقعاته لنمو الاقتصاد ل⟦2027⟧ إلى 4%", "2027"),
    RuleRow("date.ar.year-for", "مقابل 2.3 مليار معاد تقديره ل⟦2025⟧.", "2025"),
    RuleRow("date.ar.year-compared", "زاد العجز 15 بالمائة مقارنة بـ⟦2024⟧.", "2024"),
    RuleRow("date.ar.year-for", "يدخل قانون المالية ل⟦2027⟧ حيز التنفيذ", "2027"),
    RuleRow("date.ar.year-for", not: "وزعت المؤسسة كسوة ل2025 أسرة"),
    RuleRow("date.ar.year-for", not: "وصل عدد الجرحى ل2025"),
    RuleRow("date.ar.year-for", not: "هبط السهم مقارنة ب2025 نقطة"),
    RuleRow("date.ar.year-of-figures", "توزع الشركة أرباحا عن ⟦2025⟧ في مايو", "2025"),
    RuleRow("date.ar.year-of-figures", not: "أرباح لا تزيد عن 2025 دينارا"),
    RuleRow("date.ar.year-of-figures", not: "يبحث عن 2025 كتابا"),
    RuleRow("date.common.year-event", "جداول ⟦2026⟧ أرسلت", "2026"),
    RuleRow("date.ar.year-called", "حصاد البورصة: ⟦2026⟧ عام الانتعاش", "2026"),
    RuleRow("date.ar.year-called", not: "حكم عليه: 2026 عاما"),
    RuleRow("date.ar.year-headline", "⟦2027⟧.. ماذا ينتظر الأسواق؟", "2027"),
    RuleRow("date.ar.year-headline", not: "2027 نقطة.. مكاسب السوق"),
    RuleRow("date.common.year-line", "- ⟦2027⟧: 66 دولارا", "2027"),
    RuleRow("date.common.year-event", "ماذا حدث في أسواق ⟦2025⟧؟", "2025"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.common.month", "ارتفعت عقود برنت تسليم ⟦ديسمبر⟧ إلى 65 دولارا", "2026-12"),
    RuleRow("date.common.month", "وهبط الخام لتسليم ⟦شهر يناير⟧ 40 سنتا", "2027-01"),
    RuleRow("date.common.month", "سجلت العقود الآجلة للقمح ل⟦شهر مارس⟧ ارتفاعا", "2027-03"),
    RuleRow("date.common.month", "سجلت مبيعات القمح ل⟦شهر مارس⟧ ارتفاعا", "2026-03"),
    RuleRow(
      "date.common.period-part", "95 ألف مشترك جديد في الغاز إلى غاية ⟦نهاية مارس⟧", "2026-03",
      reference: "2026-04-07"),
    RuleRow("date.common.month", "هبط الدخل في الأشهر الستة حتى ⟦يونيو⟧", "2026-06"),
    RuleRow("date.common.month", "يستمر العرض ستة أشهر حتى ⟦يونيو⟧", "2027-06"),
    RuleRow("date.common.month", "لم يصل ما وعد به، والقرض الذي وعد به البنك في ⟦مايو⟧", "2026-05"),
    RuleRow(
      "date.common.month", "ألمح البنك إلى توقف في ⟦يوليو⟧", "2026-07", reference: "2026-06-05"),
    RuleRow("date.common.month", "بلغ المؤشر ل⟦مايو⟧ نحو 105 نقاط", "2026-05"),
    RuleRow(
      "date.common.month", "تصدر بيانات التضخم ل⟦شهر أبريل⟧ غدا", "2026-04", reference: "2026-06-08"
    ),
    RuleRow("date.common.after-preposition", "ستعلن الشركة نتائجها في ⟦مارس⟧", "2027-03"),
    RuleRow(
      "date.common.month", "وكانت السيولة 1.1 مليار في ⟦أغسطس⟧", "2024-08", reference: "2025-02-19"),
    RuleRow("date.common.month", "وكان من المقرر أن يفتتح في ⟦نوفمبر⟧", "2026-11"),
    RuleRow(
      "date.common.month", "قررت الدول تأجيل الزيادة التي كانت مقررة في ⟦يناير⟧ إلى ⟦أبريل⟧",
      "2025-01",
      "2025-04", reference: "2024-12-05"),
    RuleRow("date.common.month", "يفترض أن يبدأ التصدير عبر جيهان في ⟦ديسمبر⟧", "2026-12"),
    RuleRow(
      "date.common.month", "يعود سبب الارتفاع إلى استكمال المشروع في ⟦ديسمبر⟧", "2025-12"),
    RuleRow(
      "date.common.weekday", "من المرجح أن يعزز ذلك خفض البنك للفائدة ⟦الخميس⟧", "2026-10-15"),
    RuleRow("date.common.month", "الجدول الذي صودق عليه في ⟦نوفمبر⟧", "2025-11"),
    RuleRow("date.common.month", "الفائدة: خفض في ⟦نوفمبر⟧", "2026-11"),
    RuleRow("date.common.month-line", "⟦مارس⟧: المجلس يقر مشروع الموازنة", "2027-03"),
    RuleRow("date.common.month-line", not: "نيسان: أرباح الشركة تتراجع"),
  ]

  private static let lists: [RuleRow] = [
    RuleRow(
      "date.ar.part-line", "سعر برنت:\n- الربع الثالث 2026: 64\n- ⟦الربع الرابع⟧: 62", "2026-Q4"),
    RuleRow("date.ar.part-line", "- الربع الرابع 2026: 64\n- ⟦الربع الأول⟧: عودة", "2027-Q1"),
    RuleRow("date.ar.part-line", "5 نوفمبر: الهاتف\n⟦الربع الأول⟧: نظارات", "2027-Q1"),
    RuleRow("date.ar.part-line", not: "الشوط الأول: هدف وحيد"),
  ]

  private static let same: [RuleRow] = [
    RuleRow(
      "date.ar.matching-period",
      "ربحت مليارا في الربع الرابع من 2025 مقابل نصفه في ⟦الربع المقابل من العام السابق⟧",
      "2024-Q4", reference: "2026-01-29"),
    RuleRow(
      "date.ar.matching-period",
      "التضخم 3% في ديسمبر من 2.8% في نوفمبر و4.1% في ⟦الشهر نفسه من العام الماضي⟧", "2024-12",
      reference: "2026-01-29"),
    RuleRow(
      "date.ar.matching-period", "بلغ 3% في سبتمبر مقابل 4% في ⟦الشهر نفسه من العام الماضي⟧",
      "2025-09"),
    RuleRow("date.ar.first-units", "ارتفعت صادرات ⟦الأشهر الثمانية الأولى⟧", "2026-01/2026-08"),
    RuleRow(
      "date.ar.first-units", "تراجعت الإيرادات في ⟦الأشهر التسعة الأولى⟧", "2025-01/2025-09",
      reference: "2026-02-12"),
    RuleRow("date.ar.first-units", "أرضعته في ⟦الأشهر الثلاثة الأولى⟧", "P3M"),
    RuleRow("date.common.first-length", "صافي ربح ⟦أول 9 أشهر⟧ يتراجع", "2026-01/2026-09"),
    RuleRow("date.common.first-length", "كان راتبه ضعيفا ⟦أول 9 أشهر⟧", "P9M"),
    RuleRow("date.common.year-preposition", "بلغت الأرباح في ⟦2025⟧ مليارا", "2025"),
    RuleRow("date.common.year-preposition", not: "بلغت الأرباح 2025 مليونا"),
    RuleRow(
      "date.common.part", "أجلت الشركة الإدراج من الربع الأول إلى ⟦الربع الثالث⟧", "2027-Q3",
      reference: "2026-12-29"),
    RuleRow(
      "date.common.month", "سيطرح النظام في الخريف بعد إعلانه في ⟦يونيو⟧", "2026-06"),
    RuleRow(
      "date.ar.same-of-year", "نما 4% في الربع الأول، وكان 3% في ⟦نفس الربع من العام الماضي⟧",
      "2025-Q1"),
    RuleRow("date.ar.same-of-year", not: "في نفس الفترة من 2024"),
    RuleRow(
      "date.ar.moment", "ارتفع التضخم إلى 3% في ديسمبر مقابل 2% ⟦قبل عام⟧", "2024",
      reference: "2026-01-10"),
    RuleRow("date.ar.moment", "افتتح المصنع في 2020 ثم أغلق ⟦قبل عام⟧", "2025"),
    RuleRow("date.common.length", not: "بلغت 660 مليارا يوم الاثنين"),
  ]
}
