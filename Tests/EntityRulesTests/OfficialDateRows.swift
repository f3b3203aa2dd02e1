import TestSupport

/// Rows of dates in announcements, court reports and columns of history. The reference day is Wednesday, 14 October 2026.
enum OfficialDateRows {
  static let rows: [RuleRow] = points + ranges + lengths

  private static let points: [RuleRow] = [
    RuleRow("date.common.month", "أوقف الخط في ⟦نوفمبر قبل الماضي⟧ ثم عاد", "2024-11"),
    RuleRow("date.common.month", "افتتح ⟦مايو قبل الماضي⟧ في جدة", "2025-05"),
    RuleRow("date.common.part", "لم يزرها منذ ⟦الصيف قبل الماضي⟧", "2025-SU"),
    RuleRow("date.common.month", "غادر في ⟦مايو⟧ قبل عودة أخيه", "2026-05"),
    RuleRow("date.common.year", "هاجروا في ⟦عام النكبة⟧ إلى لبنان", "1948"),
    RuleRow("date.common.month", "عملت حتى ⟦آذار من عام النكبة⟧", "1948-03"),
    RuleRow("date.common.year", not: "عام النكبات المتتالية"),
    RuleRow("date.common.year-line", "* ⟦1911⟧: تجربة طيبة", "1911"),
    RuleRow("date.common.year-line", "⟦1971⟧: قيام الاتحاد", "1971"),
    RuleRow("date.common.year-line", not: "1. 1979: الثورة"),
    RuleRow("date.common.year", "شيد ⟦1962 م⟧ ثم هدم", "1962"),
    RuleRow("date.common.year", not: "مخبر مساحته 1962 م² وآخر 1970م2"),
    RuleRow("date.common.year-heading", "محطات\n⟦2019⟧\n● بدء البناء\n● قص الشريط", "2019"),
    RuleRow("date.common.year-heading", "Timeline\n⟦2019⟧\nLeap day — it opens", "2019"),
    RuleRow("date.common.year-heading", not: "المجموع\n2019\n2,400"),
    RuleRow("date.common.year-heading", not: "العدد 2019\n● بدء البناء"),
    RuleRow("date.common.year-line", not: "سجل 1971: رقم"),
    RuleRow("date.common.year-event", "خسر في نهائي ⟦2022⟧ أمام الأرجنتين", "2022"),
    RuleRow("date.common.weekday", "سيستقبلهم ⟦الخميس⟧ من الثامنة حتى الثانية", "2026-10-15"),
    RuleRow("date.common.feast", "وبُعيد ⟦عيد الغطاس 2026⟧ فتح الصندوق", "2026-01-06"),
    RuleRow("date.common.feast", "تحتفل بـ⟦أحد شفاء الأعمى 2026⟧", "2026-03-22"),
    RuleRow("date.common.other-calendar", "يحصد القمح في ⟦بشنس⟧", "2026-05-09/2026-06-07"),
    RuleRow("date.common.other-calendar", not: "ضاع في برمودة"),
    RuleRow("date.ar.weekdays-plural", not: "سقط رقم من خانة الآحاد"),
  ]

  private static let ranges: [RuleRow] = [
    RuleRow("date.ar.range-set", "تغلق من ⟦يونيو إلى سبتمبر من كل عام⟧", "XXXX-06/XXXX-09"),
    RuleRow("date.ar.range-set", "تسدد من ⟦1 إلى 10 من كل شهر⟧", "XXXX-XX-01/XXXX-XX-10"),
    RuleRow("date.ar.range-set", not: "من يونيو إلى سبتمبر من العام"),
    RuleRow("date.ar.range-weekdays", "يعمل من ⟦السبت للخميس⟧", "2026-10-10/2026-10-15"),
    RuleRow("date.ar.range-weekdays", not: "اجتمعوا السبت لخميس"),
    RuleRow(
      "date.ar.decades-dual", "شهد ⟦عقدي السبعينيات والثمانينيات من القرن التاسع عشر⟧ تحولا",
      "187/188"),
    RuleRow("date.ar.decades-dual", "في ⟦عقدي الستينيات والسبعينيات⟧", "196/197"),
    RuleRow("date.ar.decades-dual", not: "في الستينيات والسبعينيات"),
    RuleRow("date.common.range-days", not: "يستمر المعرض الأول حتى الخامس من آب"),
    RuleRow("date.common.range-days", "من ⟦الأول حتى الخامس من آب 2026⟧", "2026-08-01/2026-08-05"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.year", "نزلت إلى 3 في المئة ⟦عام 2024⟧", "2024"),
    RuleRow("date.common.day-month", "من 28 إلى 40 في المائة ⟦يوم 15 ماي⟧", "2026-05-15"),
    RuleRow("date.common.duration", not: "نزلت إلى 12 بالمائة سنة 2023"),
    RuleRow("date.common.duration", "استمر الحصار ⟦مئة يوم⟧", "P100D"),
    RuleRow("date.ar.duration-two-and-three", "كنا ننتظر ⟦يومين وثلاثة⟧.", "P2D/P3D"),
    RuleRow("date.ar.duration-two-and-three", not: "اعتقل يومين وثلاثة آخرون أفرج عنهم"),
    RuleRow("date.ar.duration-noun", "على ألا تقل العقوبة وأن لا تزيد على ⟦سنة⟧.", "P1Y"),
    RuleRow("date.common.duration", "عاد بعد ⟦ستة أشهر⟧ قضاها في السجن", "P6M"),
  ]
}
