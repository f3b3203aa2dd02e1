import TestSupport

/// Rows of lengths and moments by the words around them: what a length is counted from, what is all of a time, and
/// whose year it is. The reference day is Wednesday, 14 October 2026.
enum LengthPressRows {
  static let rows: [RuleRow] = anchors + spent + periods + sets

  private static let anchors: [RuleRow] = [
    RuleRow("date.ar.moment", "كانت نشرة قد حذرت ⟦قبل أسبوعين⟧ من أمطار قوية", "2026-W40"),
    RuleRow("date.ar.moment", "وصلت ⟦قبل ثلاثة أيام⟧ من باريس طائرة مساعدات", "2026-10-11"),
    RuleRow("date.ar.moment", "اشترت الشركة ⟦قبل عام⟧ من البلدية قطعة أرض", "2025"),
    RuleRow("date.common.duration", "انسحب قبل ⟦ثلاثة أيام⟧ من موعد الاقتراع", "P3D"),
    RuleRow("date.common.duration", "انسحب قبل ⟦أسبوعين⟧ من الانتخابات", "P2W"),
    RuleRow("date.ar.moment", "أيها الأبناء، ندخل ⟦بعد أسبوع واحد⟧ زمن الصوم", "2026-W43"),
    RuleRow("date.common.duration", "لا يثمر الزيتون إلا بعد ⟦خمس سنوات⟧", "P5Y"),
    RuleRow("date.ar.moment", "لن يعود اللاعب إلا ⟦بعد شهرين⟧", "2026-12"),
    RuleRow("date.ar.moment", "لن تصل الشحنة ⟦قبل شهر⟧", "2026-11"),
    RuleRow("date.ar.moment", "لن يعود السوق كما كان ⟦قبل شهر⟧", "2026-09"),
    RuleRow("date.ar.moment", "الذي رحل ⟦قبل أسبوع⟧ عن 80 عاما", "2026-W41"),
    RuleRow("date.ar.moment-the", "رخصته منتهية ⟦منذ ما يقارب العام⟧ ولم يجددها", "2025"),
    RuleRow("date.ar.moment-the", "يعيش هنا ⟦منذ نحو العامين⟧", "2024"),
    RuleRow("date.ar.moment-the", not: "منذ نحو العام الماضي تقريبا"),
  ]

  private static let spent: [RuleRow] = [
    RuleRow("date.ar.duration-but", "لم ينتظر القرار سوى ⟦أسبوع⟧، ثم أعلن", "P1W"),
    RuleRow("date.ar.duration-but", "لم تمض إلا ⟦أيام⟧ حتى عاد القتال", "PXD"),
    RuleRow("date.ar.duration-but", not: "لم يعمل سوى شهر رمضان"),
    RuleRow("date.ar.duration-but", not: "لا يعطلون إلا يوم الجمعة"),
    RuleRow("date.ar.duration-but", not: "لم يبق منه سوى سنوات المجد"),
    RuleRow("date.ar.duration-in", "الذهب عند أعلى مستوى في ⟦شهر⟧", "P1M"),
    RuleRow("date.ar.duration-in", "أكبر خسارة في ⟦عام⟧ بسبب المخاوف", "P1Y"),
    RuleRow("date.ar.duration-in", not: "في أسبوع الموضة بباريس"),
    RuleRow("date.ar.duration-in", not: "في شهر كان الأسوأ على المدينة"),
    RuleRow("date.ar.duration-in", not: "في يوم، عاد إلى بيته"),
    RuleRow("date.ar.duration-in", "الأسوأ في ⟦قرن⟧", "P100Y"),
    RuleRow("date.ar.duration-in", not: "ورد ذلك في عقد، ثم ألغي"),
    RuleRow("date.ar.duration-sentence", "حكم عليه ب⟦سنة⟧ حبسا نافذا", "P1Y"),
    RuleRow("date.ar.duration-sentence", not: "عام الحبس الطويل"),
    RuleRow("date.ar.duration-on", "⟦عام⟧ على رحيل الفنان", "P1Y"),
    RuleRow("date.ar.duration-on", not: "وعام على وشك الانتهاء"),
    RuleRow("date.ar.duration-sentence", not: "سنة سجن فيها المئات"),
    RuleRow("date.ar.duration-the", not: "توجه نحو الشهر العقاري"),
    RuleRow("date.common.season-set", not: "كل عيد وأنتم بخير"),
    RuleRow("date.ar.duration-on", not: "مر في عام على القرية وباء"),
    RuleRow("date.ar.duration-more", "عقد قابل للتمديد ⟦سنة⟧ أخرى", "P1Y"),
    RuleRow("date.ar.duration-more", "مع خيار التمديد ل⟦موسم⟧ إضافي", "P1Y"),
    RuleRow("date.ar.duration-more", not: "في سنة أخرى من الحكاية"),
    RuleRow("date.ar.duration-on", "«⟦شهر⟧ على الفراق»", "P1M"),
    RuleRow("date.ar.duration-noun", "داخل أجل ⟦شهر⟧ من تاريخ التبليغ", "P1M"),
    RuleRow("date.ar.duration-noun", "دورة مدتها ⟦سنة⟧", "P1Y"),
    RuleRow("date.ar.duration-noun", not: "من أجل عام أفضل"),
    RuleRow("date.ar.moment", "هيرجع ⟦بعد أسبوع⟧ للتدريبات", "2026-W43"),
    RuleRow("date.ar.span-now", "خلال ⟦الشهرين اللي فاتو⟧", "P2M"),
    RuleRow("date.ar.length-placed", not: "عقد مدته سنتان قابل للتجديد"),
    RuleRow("date.common.duration", "انفصلا بعد تزوجا ⟦عامين⟧", "P2Y"),
    RuleRow("date.ar.duration-the", "دامت المفاوضات قرابة ⟦العام⟧", "P1Y"),
    RuleRow("date.ar.duration-the", "مكث هناك حوالي ⟦السنتين⟧", "P2Y"),
    RuleRow("date.ar.duration-the", not: "سترتفع الأسعار أكثر من العام الماضي"),
    RuleRow("date.ar.duration-the", not: "في نحو العام 2030"),
    RuleRow("date.common.duration", "انتظروا ⟦عقدا⟧ ونيفا ليسمعوا كلمة", "P10Y"),
    RuleRow("date.common.duration", not: "أمضى عقدا جديدا مع الفريق"),
    RuleRow("date.common.duration", "من تجاوز ⟦خمس سنوات ونصفا⟧", "P66M"),
    RuleRow("date.common.duration-preposition", not: "يزيد سنة بعد سنة، وعاما بعد عام"),
    RuleRow("date.common.duration", "لفترة ⟦التسعة أشهر⟧ المنتهية في 30 سبتمبر", "P9M"),
    RuleRow("date.ar.span-number-first", not: "لفترة التسعة أشهر المنتهية في 30 سبتمبر"),
    RuleRow("date.ar.first-two", "في ⟦اليومين الأولين⟧ من المعرض", "P2D"),
    RuleRow("date.ar.first-two", not: "في البيتين الأولين من القصيدة"),
  ]

  private static let periods: [RuleRow] = [
    RuleRow("date.common.part", "⟦الربع الثالث من سنتها المالية 2026⟧", "2026-Q3"),
    RuleRow("date.common.year", "أغلقت ⟦سنتها المالية 2025/2026⟧ بربح", "2026"),
    RuleRow("date.common.period", "سجل في ⟦موسمه الماضي⟧ عشرين هدفا", "2025/2026"),
    RuleRow("date.common.closed-unit", "⟦سنتها المالية المنتهية في 30 يونيو 2026⟧", "2026"),
    RuleRow("date.common.year", not: "بلغ عامه الخمسين في سنته الأخيرة"),
    RuleRow("date.common.part", "نتائج ⟦الربع الثالث الماضي⟧ جيدة", "2026-Q3"),
    RuleRow("date.common.part", "أهداف ⟦الربع الأول المقبل⟧ واضحة", "2027-Q1"),
    RuleRow("date.ar.part-of-now", "أرباح ⟦نصف السنة⟧ تقفز", "2026-H1"),
    RuleRow("date.ar.part-of-now", "قبل ⟦نصف السنة⟧ بقليل", "2026"),
    RuleRow("date.common.part", "معسكر في ⟦الأسبوع الأخير من الشهر⟧", "2026-W44"),
    RuleRow("date.common.part", "في مارس 2026، وفي ⟦الأسبوع الأخير من الشهر⟧", "2026-W13"),
    RuleRow("date.common.day", "ابتداء من ⟦أول أيام السنة المقبلة⟧", "2027-01-01"),
    RuleRow("date.common.day", "توفي ⟦آخر أيام العام الماضي⟧", "2025-12-31"),
    RuleRow("date.ar.two-first", "⟦الأسبوعين الأولين من أكتوبر⟧", "2026-10-01/2026-10-14"),
    RuleRow("date.ar.two-first", not: "البلدين الأولين من آسيا"),
    RuleRow("date.common.period", "⟦الشهرين الأولين من العام⟧", "2026-01/2026-02"),
    RuleRow("date.ar.season-to", "أجلناه إلى ⟦الخريف⟧ لأنه تأخر", "2026-FA"),
    RuleRow("date.ar.season-to", "تأجل إلى ⟦الصيف⟧", "2027-SU"),
    RuleRow("date.common.period", "في ⟦النصف الأول من الشهر الماضي⟧", "2026-09"),
    RuleRow("date.common.period", "⟦النصف الثاني من الشهر الجاري⟧", "2026-10"),
    RuleRow("date.common.day", not: "أول أيام السنة الهجرية"),
    RuleRow("date.ar.season-to", not: "من الشتاء القارس إلى الربيع العربي"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow("date.common.season-set", "يزورون القبور ⟦كل عيد⟧", "XXXX-XX-XX"),
    RuleRow("date.common.season-set", not: "كل العيد فرح"),
    RuleRow(
      "date.ar.months-set", "⟦شهري يوليو وسبتمبر من كل سنة⟧", "XXXX-07/XXXX-09"),
    RuleRow("date.ar.months-set", not: "شهري يوليو وسبتمبر من كل موسم"),
  ]
}
