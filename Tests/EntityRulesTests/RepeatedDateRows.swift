import TestSupport

/// Rows of months by their number, seasons of crops, seasons of two years, lengths by what was the greatest in them, and parts of every month or year. The
/// reference day is Wednesday, 14 October 2026.
enum RepeatedDateRows {
  static let rows: [RuleRow] = months + seasons + sets + lengths

  private static let months: [RuleRow] = [
    RuleRow("date.common.month", "ستفتتح المحطة ⟦شهر 12⟧ إن شاء الله", "2026-12"),
    RuleRow("date.common.month", "الدفعة الأولى تصل في ⟦شهر تمانية⟧.", "2027-08"),
    RuleRow("date.common.month", "سافر ⟦شهر 5 الماضي⟧ ولم يعد", "2026-05"),
    RuleRow("date.common.period-part", "نزلوا المصيف ⟦نص شهر 7⟧", "2026-07"),
    RuleRow("date.common.month", "توقفت الأعمال ⟦شهر 9 من العام الماضي⟧", "2025-09"),
    RuleRow("date.common.month", "إيجار ⟦شهر 3/2025⟧", "2025-03"),
    RuleRow("date.common.month", not: "أسقط الجيش خلال شهر 8 مسيّرات"),
    RuleRow("date.common.month", not: "استقبل المركز في شهر 12 مريضا"),
    RuleRow("date.common.month", not: "راتب شهر واحد"),
    RuleRow("date.common.month", "تراجع في ⟦الشهر الثامن من العام الماضي⟧", "2025-08"),
    RuleRow("date.common.month", not: "في الشهر السادس من الحمل"),
    RuleRow("date.common.month", not: "مع بلوغ الشهر الثالث من العام الدراسي"),
  ]

  private static let seasons: [RuleRow] = [
    RuleRow("date.common.year", "صدّرت البلاد في ⟦موسم الزيتون 2023/2024⟧ نصف الصابة", "2023/2024"),
    RuleRow("date.common.year", "بلغ إنتاج ⟦موسم القطن 2025-2026⟧ مليون قنطار", "2025/2026"),
    RuleRow("date.common.year", "خسائر ⟦موسم حصاد القمح 2025⟧", "2025"),
    RuleRow("date.common.year", not: "شهد موسم الحصاد 2025 عاملا"),
    RuleRow("date.common.year", not: "فعاليات موسم الخطوبة"),
    RuleRow("date.ar.seasons-dual", "بين ⟦صيفي 2024 و2025⟧", "2024-SU/2025-SU"),
    RuleRow("date.ar.seasons-dual", "من صبر على ⟦شتاءي 55 و56⟧ يصبر", "1955-WI/1956-WI"),
    RuleRow("date.ar.seasons-dual", not: "معسكر صيفي 2024"),
    RuleRow("date.ar.season-days", "ترتفع الأسعار خلال ⟦أشهر الصيف⟧", "XXXX-SU"),
    RuleRow("date.ar.season-days", not: "أيام معدودة"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow("date.ar.month-set", "تزهر في ⟦ربيع كل عام⟧", "XXXX-SP"),
    RuleRow("date.ar.month-set", "في ⟦الأسبوع الأول من أكتوبر من كل عام⟧", "XXXX-WXX"),
    RuleRow("date.ar.month-set", not: "في أكتوبر وكل عام"),
    RuleRow("date.common.season-set", "يزورون القبور ⟦كل عيد أضحى⟧", "XXXX-XX-XX"),
    RuleRow("date.ar.numbered-set", "يجتمعون ⟦الأسبوع الأول من كل شهر⟧", "XXXX-XX"),
    RuleRow("date.ar.numbered-set", "تصرف في ⟦الأيام الخمسة الأولى من كل شهر⟧", "XXXX-XX"),
    RuleRow("date.ar.numbered-set", "السوق ⟦الخميس الأول من كل شهر⟧", "XXXX-XX"),
    RuleRow("date.ar.numbered-set", not: "الطابق الأول من كل مبنى"),
    RuleRow("date.ar.first-set", "يدفع الإيجار ⟦أول يوم من كل شهر⟧", "XXXX-XX"),
    RuleRow("date.ar.first-set", not: "أول لاعب من كل فريق"),
    RuleRow(
      "date.ar.month-days-set", "تصدر المجلة ⟦يومي 1 و15 من كل شهر⟧", "XXXX-XX-01/XXXX-XX-15"),
    RuleRow("date.ar.month-days-set", not: "اختيرت عينتان 1 و15 من كل شهر"),
    RuleRow(
      "date.ar.between-set", "تسدد الفواتير بين ⟦الأول والخامس من كل شهر⟧",
      "XXXX-XX-01/XXXX-XX-05"),
    RuleRow("date.ar.between-set", not: "حل بين الأول والخامس من كل فئة"),
    RuleRow("date.ar.between-set", "يمنع بين ⟦أكتوبر ومارس من كل عام⟧", "XXXX-10/XXXX-03"),
    RuleRow("date.ar.between-set", not: "بين أكتوبر ومارس من العام"),
    RuleRow("date.ar.other-month-set", "تحتفل الكنيسة ⟦أول طوبة من كل عام⟧", "XXXX-XX"),
    RuleRow("date.ar.other-month-set", not: "أول طوبة من كل جدار"),
    RuleRow("date.ar.part-set", "تعلن الأرباح ⟦نهاية كل ربع⟧", "XXXX-QX"),
    RuleRow("date.ar.part-set", "تتجدد الرخصة ⟦مطلع كل سنة مالية⟧", "XXXX"),
    RuleRow("date.ar.part-set", not: "نهاية كل شارع"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.ar.duration-in", "أكبر احتجاجات في ⟦عقود⟧", "PXY"),
    RuleRow("date.ar.duration-in", "أدنى مستوياتها في ⟦أشهر⟧، وفق البيانات", "PXM"),
    RuleRow("date.ar.duration-in", not: "أول زيارة في سنوات الحرب"),
    RuleRow("date.common.duration", "أسوأ أزمة في ⟦عقدين⟧", "P20Y"),
    RuleRow("date.common.duration", not: "وقع في عقدين مختلفين مع الشركة"),
    RuleRow("date.common.duration-preposition", "تراكمت على مدار ⟦عقود⟧ طويلة", "PXY"),
    RuleRow("date.common.duration-preposition", not: "خلال توقيع عقود طويلة الأجل"),
    RuleRow("date.common.duration", "تأخر ⟦يوما⟧ عن موعده", "P1D"),
    RuleRow("date.common.duration", "ظل ⟦شهرا⟧ بلا راتب", "P1M"),
    RuleRow("date.common.duration", not: "لم يغب يوما عن باله"),
    RuleRow("date.ar.duration-adverb", not: "وقعت الشركة عقودا طويلة الأجل"),
    RuleRow("date.ar.duration-for", "كما عاشوا ل⟦عقود⟧ خلت", "PXY"),
    RuleRow("date.ar.duration-for", not: "المفاوضات لعقود طويلة الأجل مع قطر"),
    RuleRow("date.common.relative-day", not: "تفتح أبوابها على مدار اليوم"),
  ]
}
