import TestSupport

/// Rows of dates that refer to others, of periods by their end, of sets and of lists of lengths. The
/// reference day is Wednesday, 14 October 2026.
enum AnaphoricDateRows {
  static let rows: [RuleRow] = anaphora + closed + sets + lengths + ranges + english + parts

  private static let anaphora: [RuleRow] = [
    RuleRow(
      "date.common.day-month", "تبدأ في ⟦3 مايو⟧ وتنتهي في ⟦18 منه⟧", "2027-05-03", "2027-05-18"),
    RuleRow("date.common.day-month", not: "نصت المادة 17 منه على ذلك"),
    RuleRow(
      "date.ar.matching-period",
      "ربحت في الربع الثاني من 2026 ضعف ⟦الربع المماثل من العام الماضي⟧", "2025-Q2"),
    RuleRow("date.ar.matching-period", "مقارنة مع ⟦الربع المقابل من 2024⟧", "2024-QX"),
    RuleRow("date.ar.matching-period", not: "الربع المماثل من المدينة"),
    RuleRow("date.common.year", "انتقل إلى النادي ⟦الموسم الجديد⟧", "2026/2027"),
    RuleRow("date.common.period", "مع حلول ⟦العام الجديد⟧", "2027"),
    RuleRow("date.common.period", not: "التقى الأمين العام الجديد للحلف"),
  ]

  private static let closed: [RuleRow] = [
    RuleRow(
      "date.common.closed-unit", "حسابات ⟦السنة المالية المنتهية في 31 مارس 2025⟧", "2025"),
    RuleRow("date.common.closed-unit", "in the ⟦week ended May 9, 2025⟧", "2025-05-03/2025-05-09"),
    RuleRow("date.common.closed-unit", "for the ⟦quarter ended June 30, 2025⟧", "2025-Q2"),
    RuleRow("date.common.closed-unit", not: "السنة المنتهية ولايتها"),
    RuleRow("date.en.closed-kind", "the ⟦fiscal year ended March 31, 2025⟧", "2025"),
    RuleRow("date.en.closed-kind", not: "the fiscal year ended badly"),
    RuleRow("date.common.closed-part", "نتائج ⟦الربع الأول المنتهي في 31 مارس 2025⟧", "2025-Q1"),
    RuleRow("date.common.closed-part", not: "الربع الأول المنتهي بخسارة"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow("date.common.season-set", "تعود البعثة ⟦كل خريف⟧.", "XXXX-FA"),
    RuleRow("date.common.season-set", "She returns ⟦every June⟧.", "XXXX-06"),
    RuleRow("date.common.season-set", not: "كل ربيعي في المدينة"),
    RuleRow("date.ar.weekdays-set", "تسير رحلات ⟦أيام السبت⟧ بين المدينتين", "XXXX-WXX-6"),
    RuleRow("date.ar.weekdays-set", "ما عدا ⟦أيام السبت والأحد⟧.", "XXXX-WXX-6/XXXX-WXX-7"),
    RuleRow("date.ar.weekdays-set", not: "أيام السلام"),
    RuleRow("date.en.weekdays-set", "closed on ⟦Mondays and Thursdays⟧", "XXXX-WXX-1/XXXX-WXX-4"),
    RuleRow("date.en.weekdays-set", not: "on Monday"),
    RuleRow("date.ar.day-set", "يفتح ⟦يوم السبت من كل أسبوع⟧", "XXXX-WXX-6"),
    RuleRow("date.ar.day-set", "تصرف في ⟦15 من كل شهر⟧", "XXXX-XX-15"),
    RuleRow("date.ar.day-set", not: "15 من كل مدرسة"),
    RuleRow("date.common.ordinal-set", "يجتمعون ⟦أول جمعة من كل شهر⟧", "XXXX-XX"),
    RuleRow("date.common.ordinal-set", not: "أول جمعة من مايو"),
    RuleRow("date.ar.days-set", "⟦يومي السبت والأحد من كل أسبوع⟧", "XXXX-WXX-6/XXXX-WXX-7"),
    RuleRow("date.ar.days-set", not: "يومي السبت والأحد"),
    RuleRow("date.ar.part-set", "تصرف ⟦نهاية كل شهر⟧", "XXXX-XX"),
    RuleRow("date.ar.part-set", not: "نهاية كل مباراة"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration-or", "تستغرق ⟦ثلاثة أيام أو أربعة⟧", "P3D/P4D"),
    RuleRow("date.common.duration-or", not: "ثلاثة أيام أو أربعة أشهر"),
    RuleRow("date.ar.day-or-days", "غاب ⟦يوما أو يومين⟧", "P1D/P2D"),
    RuleRow("date.ar.day-or-days", not: "يوما أو ساعة"),
    RuleRow("date.common.duration-range", not: "بقي سبع سنوات حتى عام 1959"),
    RuleRow("date.common.duration-range", "غاب ⟦سنة أو سنتين⟧", "P1Y/P2Y"),
    RuleRow("date.en.length-apart", "⟦a fortnight⟧ after the vote", "P2W"),
    RuleRow("date.en.length-apart", not: "week after week"),
    RuleRow("date.ar.first-units", "خلال ⟦الأيام الثلاثة الأولى⟧ للدراسة", "P3D"),
    RuleRow("date.ar.first-units", not: "الأيام الأولى"),
    RuleRow("date.ar.counted-units", "خلال ⟦الأشهر الستة⟧ المنتهية قبل العيد", "P6M"),
    RuleRow("date.ar.counted-units", not: "الأشهر الحرم"),
    RuleRow("date.common.first-length", "في ⟦أول 100 يوم⟧ من حكمه", "P100D"),
    RuleRow("date.common.first-length", "in the ⟦first six months⟧", "P6M"),
    RuleRow("date.common.first-length", not: "أول 100 متسابق"),
    RuleRow("date.common.duration", "jailed for ⟦six years and three months⟧", "P6Y3M"),
    RuleRow("date.common.duration", "بقوا ⟦يومين وليلة⟧ بلا ماء", "P2D"),
    RuleRow("date.common.duration", "لأجل ⟦52 أسبوعا⟧ و⟦خمس سنوات⟧", "P52W", "P5Y"),
    RuleRow("date.common.duration", "في أجل ⟦خمسة أيام عمل⟧", "P5D"),
    RuleRow("date.common.duration", "within ⟦five working days⟧", "P5D"),
    RuleRow("date.common.duration", "صاحب ⟦الـ19 عاما⟧", "P19Y"),
    RuleRow("date.ar.moment", "سافر ⟦قبل شهرين ونصف⟧", "2026-07"),
  ]

  private static let ranges: [RuleRow] = [
    RuleRow(
      "date.common.range-parts", "من ⟦مطلع مايو إلى نهاية يونيو 2025⟧", "2025-05/2025-06"),
    RuleRow("date.common.range-parts", not: "من مطلع مايو إلى نهاية الطريق"),
    RuleRow("date.ar.between-parts", "بين ⟦مطلع 2019 ونهاية 2020⟧", "2019/2020"),
    RuleRow("date.ar.between-parts", not: "بين مطلع الفيلم ونهايته"),
    RuleRow(
      "date.en.between-points", "between ⟦14 May 2018 and late June 2019⟧", "2018-05-14/2019-06"),
    RuleRow("date.common.range-digits", "تداولات الأسبوع (⟦4-8/5/2025⟧)", "2025-05-04/2025-05-08"),
    RuleRow("date.common.range-digits", not: "القانون 8-4/5/2025"),
    RuleRow(
      "date.common.range-digits-dash", "من ⟦30-5 إلى 8-6-2025⟧", "2025-05-30/2025-06-08"),
    RuleRow("date.common.range-digits-dash", not: "فاز 3-5 إلى جانب فريقه"),
    RuleRow(
      "date.common.range-pair", "من ⟦30-5 إلى 8-6-1447هـ (21-29 نوفمبر 2025)⟧",
      "2025-11-21/2025-11-29"),
    RuleRow("date.common.range-pair", not: "من 3 إلى 5 مايو (7-9 يونيو)"),
    RuleRow(
      "date.common.range-equivalent",
      "من ⟦1 إلى 20 ذي القعدة 1447 الموافق 18 إبريل - 7 مايو 2026⟧", "2026-04-18/2026-05-07"),
    RuleRow("date.common.range-equivalent", not: "3-5 مايو الموافق عليه"),
    RuleRow("date.common.years-two", "الحملة الفرنسية (⟦1798-1801⟧)", "1798/1801"),
    RuleRow("date.ar.years-brackets", "في تسع سنوات (⟦1957 ــ 1966⟧).", "1957/1966"),
    RuleRow("date.ar.years-brackets", not: "(1957 2050 عاملا)"),
  ]

  private static let english: [RuleRow] = [
    RuleRow(
      "date.common.part", "in ⟦4Q24⟧ and ⟦Q2'25⟧ and ⟦1H25⟧", "2024-Q4", "2025-Q2", "2025-H1"),
    RuleRow("date.common.part", "a strong ⟦second half⟧ lifted profit", "2026-H2"),
    RuleRow("date.common.year", "loss in ⟦FY24⟧ and ⟦9M25⟧", "2024", "2025-01/2025-09"),
    RuleRow("date.common.year", "in the ⟦tax year 2017-18⟧", "2018"),
    RuleRow("date.common.year", not: "tax 2017-18"),
    RuleRow("date.common.day", "KUWAIT, ⟦31-Jul-25⟧ (Ledger)", "2025-07-31"),
    RuleRow("date.common.day", "on ⟦Thursday the 18th of June, 2026⟧", "2026-06-18"),
    RuleRow("date.common.day-month", "payable ⟦Wed. 19 August⟧ to holders", "2026-08-19"),
    RuleRow("date.common.weekday", "sentenced on ⟦Monday week⟧.", "2026-10-26"),
    RuleRow("date.common.period", "the ⟦week before last⟧", "2026-W40"),
    RuleRow("date.common.decade", "up from the ⟦2000s⟧.", "200"),
    RuleRow("date.common.period-part", "in the ⟦late '70s⟧", "197"),
    RuleRow("date.en.month-alone", "helped by the ⟦Ramadan⟧ season", "XXXX-XX", reference: nil),
    RuleRow("date.en.month-alone", not: "Tariq Ramadan and Ramadan Sobhi"),
    RuleRow("date.ar.month-cue", "مع اقتراب ⟦رمضان⟧ بدأت", "XXXX-XX", reference: nil),
    RuleRow("date.ar.month-cue", not: "وصل رمضان إلى بيته"),
    RuleRow("date.ar.month-honorific", "قدوم شهر البر ⟦رمضان⟧ المبارك", "XXXX-XX", reference: nil),
    RuleRow("date.ar.month-honorific", not: "محمد رمضان كريم"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow("date.common.night", "ليلتها ⟦ليلة 24 على 25 ديسمبر⟧", "2026-12-24/2026-12-25"),
    RuleRow("date.common.night", not: "ليلة الجمعة على الطريق"),
    RuleRow(
      "date.common.equivalent", "⟦الأحد - 20 ربيع الثاني 1447 هـ - 12 أكتوبر 2025 م⟧", "2025-10-12"),
    RuleRow("date.common.day", "صنعاء، ⟦الأحد - 12 أكتوبر 2025⟧", "2025-10-12"),
    RuleRow("date.common.century", "في ⟦النصف الثاني من القرن العشرين⟧", "19"),
    RuleRow("date.common.century", "إلى ⟦الألف الثالث قبل الميلاد⟧", "BC2"),
    RuleRow("date.common.decade", "في ⟦العقد الأول من القرن الحادي والعشرين⟧", "200"),
    RuleRow("date.common.part", "أرباح ⟦السداسي الأول⟧ مستقرة", "2026-H1"),
    RuleRow("date.common.feast", "تبدأ ⟦ثالث أيام التشريق 1446⟧", "2025-06-09"),
    RuleRow("date.ar.years-list", "دفاتر ⟦السنتين الماليتين 2020 و2021⟧ لم تراجع", "2020/2021"),
  ]
}
