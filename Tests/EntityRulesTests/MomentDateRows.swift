import TestSupport

/// Rows of moments and lengths told apart by the verb and the words around, of two lengths of which one measures a moment,
/// and of bare units that verbs make lengths. The reference day is Wednesday, 14 October 2026.
enum MomentDateRows {
  static let rows: [RuleRow] = moments + told + pairs + bound + periods

  private static let moments: [RuleRow] = [
    RuleRow("date.ar.moment", "توفي ⟦قبل عامين ونصف العام⟧", "2024"),
    RuleRow("date.ar.moment", "رحالة زارها ⟦قبل قرن ونصف القرن⟧", "18"),
    RuleRow("date.ar.moment", "تأسست ⟦قبل ربع قرن⟧", "2001"),
    RuleRow("date.ar.moment", "تنتهي ولاية العمدة ⟦بعد نحو عام ونصف⟧", "2028"),
    RuleRow("date.ar.moment", "تنتهي ولاية الرئيس ⟦بعد أقل من عامين⟧", "2028"),
    RuleRow("date.ar.moment", "سيدخل المصنع الخدمة ⟦بعد أكثر من عام⟧", "2027"),
    RuleRow("date.ar.moment", "ستتجدد الأمطار ⟦بعد ثلاثة أيام⟧ على مناطق الشرق", "2026-10-17"),
    RuleRow("date.ar.moment", "يلعب ⟦بعد ثلاثة أيام⟧ على أرضه", "2026-10-17"),
    RuleRow("date.ar.moment", "متى تنتهي الأزمة؟ ⟦بعد شهرين⟧.", "2026-12"),
    RuleRow("date.ar.moment", "رد قائلا: «⟦بعد أسبوع⟧».", "2026-W43"),
    RuleRow("date.ar.moment", "الانتخابات ⟦بعد ثلاثة أشهر⟧ والأحزاب لم تستعد", "2027-01"),
    RuleRow("date.ar.moment", "موعدنا ⟦بعد يومين⟧ إن شاء الله", "2026-10-16"),
    RuleRow(
      "date.ar.moment", "رشت التقاوي بين 10 سبتمبر و5 أكتوبر ويُحصد ⟦بعد ثلاثة أشهر⟧", "2027-01"),
    RuleRow("date.ar.moment", "قد يعود إلى الملاعب ⟦بعد عام⟧", "2027"),
  ]

  private static let told: [RuleRow] = [
    RuleRow("date.common.duration", "يعود إلى وطنه بعد ⟦ربع قرن⟧", "P25Y"),
    RuleRow("date.common.duration", "القناة تغلق أبوابها بعد ⟦ستين عاما⟧", "P60Y"),
    RuleRow("date.common.duration", "السلطات تفرج عن الصحفي بعد ⟦شهرين⟧", "P2M"),
    RuleRow("date.ar.moment", "يعود اللاعب ⟦بعد ثلاثة أسابيع⟧", "2026-W45"),
    RuleRow("date.common.duration", "عادة ما يشفى المريض بعد ⟦أسبوعين⟧", "P2W"),
    RuleRow("date.common.duration", "واليوم، بعد ⟦عشرين عاما⟧، تعود الفرقة", "P20Y"),
    RuleRow("date.common.duration", "افتتح المطعم ليغلق بعد ⟦شهرين⟧ فقط", "P2M"),
    RuleRow("date.common.duration", "خرج بعد أقل من ⟦شهرين⟧ من السجن", "P2M"),
    RuleRow("date.common.duration", "بعد ⟦أسبوعين⟧ على توقيع الاتفاق", "P2W"),
    RuleRow(
      "date.common.duration", "يلتحق بهم التلاميذ في 20 أكتوبر ويختبرون بعد ⟦ثلاثة أيام⟧", "P3D"),
  ]

  private static let pairs: [RuleRow] = [
    RuleRow("date.ar.moment-or", "⟦قبل سنة أو سنتين⟧ كان الوضع أفضل", "2024/2025"),
    RuleRow("date.ar.moment-or", "سنعود ⟦بعد أسبوع أو أسبوعين⟧", "2026-W43/2026-W44"),
    RuleRow("date.ar.moment-or", "حدث ذلك ⟦قبل 3 أو 4 سنوات⟧", "2022/2023"),
    RuleRow("date.ar.moment-or", not: "عاد بعد أسبوع أو أسبوعين"),
    RuleRow("date.ar.moment-or", not: "خلال أسبوع أو أسبوعين"),
    RuleRow("date.ar.moment-or", not: "قبل أسبوع أو أسبوعين من الموعد"),
    RuleRow("date.ar.moment-or-number", "حدث ذلك ⟦قبل يومين أو ثلاثة⟧", "2026-10-11/2026-10-12"),
    RuleRow("date.ar.moment-or-number", "⟦منذ سنتين أو ثلاث⟧ لم تمطر", "2023/2024"),
    RuleRow("date.ar.moment-or-number", not: "وصل قبل يومين أو ثلاثة آلاف دينار تدفع"),
  ]

  private static let bound: [RuleRow] = [
    RuleRow("date.ar.duration-most", "لا يتأخر التقرير عن ⟦أسبوع⟧", "P1W"),
    RuleRow("date.ar.duration-most", "ألا تقل مدة الخدمة عن ⟦عام⟧", "P1Y"),
    RuleRow("date.ar.duration-most", not: "لا يزيد الدعم على شهر رمضان"),
    RuleRow("date.ar.duration-most", not: "لا يقل الإنتاج عن عام 2020"),
    RuleRow("date.ar.duration-most", not: "رحل عن عام حافل"),
    RuleRow("date.ar.duration-most", "لم يمض على تعيينه ⟦شهر⟧ حتى استقال", "P1M"),
    RuleRow("date.ar.duration-most", not: "مر على رأس السنة الهجرية"),
    RuleRow("date.ar.duration-verb", "لم يمض ⟦أسبوع⟧ على الحادث", "P1W"),
    RuleRow("date.ar.duration-verb", "يتبقى ⟦شهر⟧ على الانتخابات", "P1M"),
    RuleRow("date.ar.duration-verb", not: "تمر سنوات العمر"),
    RuleRow("date.ar.duration-verb", not: "قضى شهر العسل في باريس"),
    RuleRow("date.ar.duration-noun", "أمامه ⟦شهر⟧ للرد", "P1M"),
    RuleRow("date.ar.duration-noun", not: "فترة شهر رمضان"),
    RuleRow("date.ar.duration-adverb", "استغرقت الرحلة ⟦أياما⟧", "PXD"),
    RuleRow("date.ar.duration-adverb", "استمرت المعارك ⟦أسابيع⟧ وانتهت", "PXW"),
    RuleRow("date.ar.duration-adverb", "ظنوا أنها باقية ⟦أياما⟧، فلم ترفع", "PXD"),
    RuleRow("date.ar.duration-adverb", not: "قال إن أياما صعبة تنتظر البلاد"),
    RuleRow("date.ar.duration-adverb", not: "شهدت المدينة أياما دامية"),
    RuleRow("date.ar.duration-noun", "يعيدون بفارق ⟦أسبوع⟧ عنا", "P1W"),
    RuleRow("date.common.duration-preposition", "تحتفل بمرور ⟦قرن⟧ على الاستقلال", "P100Y"),
    RuleRow("date.common.duration-preposition", not: "بمرور السنين والأيام"),
    RuleRow("date.common.period", "الوزير وعدنا ⟦الشهر الفات⟧", "2026-09"),
    RuleRow("date.common.period", not: "والشهر فات سريعا"),
  ]

  private static let periods: [RuleRow] = [
    RuleRow("date.ar.periods-two", "بين ⟦العامين الماضي والحالي⟧", "2025/2026"),
    RuleRow("date.ar.periods-two", "خلال ⟦الشهرين الحالي والمقبل⟧", "2026-10/2026-11"),
    RuleRow("date.ar.periods-two", not: "العامين الماضيين والمقبل منهما"),
    RuleRow("date.ar.parts-two", "نتائج ⟦الربعين الأول والثاني⟧", "2026-Q1/2026-Q2"),
    RuleRow("date.ar.parts-two", not: "اليومين الأول والثاني"),
    RuleRow("date.ar.span-number-first", "خلال ⟦العشرين سنة الماضية⟧", "P20Y"),
    RuleRow("date.ar.span-number-first", "في ⟦الـ20 سنة المقبلة⟧", "P20Y"),
    RuleRow("date.ar.span-number-first", not: "صدرت الطبعة العشرين السنة الماضية"),
    RuleRow("date.common.part", "يفتتح في ⟦أول أسبوع من العام الجديد⟧", "2027-W01"),
    RuleRow("date.common.part", "في ⟦الأسبوع الأخير من العام الماضي⟧", "2025-W52"),
    RuleRow("date.ar.duration-noun", "بعد غياب ⟦سنوات⟧، عاد", "PXY"),
    RuleRow("date.ar.duration-noun", not: "بعد سجن سنوات الرصاص"),
    RuleRow("date.common.duration", "ماذا بقي من الثورة بعد ⟦عشر سنوات⟧؟", "P10Y"),
    RuleRow("date.common.duration", "لا يزال ينتظر بعد ⟦ثلاثة أشهر⟧", "P3M"),
    RuleRow("date.common.duration", "سيغلق غدا ثم يفتح بعد ⟦شهرين⟧", "P2M"),
  ]
}
