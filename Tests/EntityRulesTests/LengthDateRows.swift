import TestSupport

/// Rows of lengths, moments, counted periods and breaks as the press writes them. The reference day is
/// Wednesday, 14 October 2026.
enum LengthDateRows {
  static let rows: [RuleRow] =
    lengths + bare + moments + parts + weeks + lists + years + breaks + spoken

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration", "دام الانقطاع ⟦يومين ونصف اليوم⟧", "P2.5D"),
    RuleRow("date.common.duration", "سجن ⟦سنة ونصف سنة⟧", "P18M"),
    RuleRow("date.common.duration", "تأجيل دام ⟦يوما واحدا⟧", "P1D"),
    RuleRow("date.common.duration", "لو بقيت ⟦شهرا⟧ إضافيا", "P1M"),
    RuleRow("date.common.duration", "قضى هناك قرابة ⟦عقدين⟧ ثم عاد", "P20Y"),
    RuleRow("date.common.duration", "ابن ⟦الـ19 ربيعا⟧", "P19Y"),
    RuleRow("date.common.duration", not: "تجرى كل أربع سنوات"),
    RuleRow("date.common.duration", not: "يدور دورته كل سبعة أيام تقريبا"),
    RuleRow("date.common.duration", not: "It is held every four years"),
    RuleRow("date.common.duration-or", "يغيب من ⟦ستة أسابيع إلى ثمانية⟧، والأرجح أقل", "P6W/P8W"),
    RuleRow("date.common.duration-or", not: "نقل بعد ثلاثة أيام إلى خمسة مستشفيات"),
    RuleRow("date.ar.duration-between-unit", "يحتاج ما بين ⟦أسبوعين وثلاثة⟧", "P2W/P3W"),
    RuleRow("date.ar.duration-between-unit", not: "يحتاج ما بين أسبوعين وثلاثة أشهر"),
    RuleRow("date.ar.first-units-number", "في ⟦المائة يوم الأولى⟧ من حكمه", "P100D"),
    RuleRow("date.ar.first-units-number", "خلال ⟦الـ90 يوما الأولى⟧", "P90D"),
    RuleRow("date.ar.first-units-number", not: "مئة يوم الأولى"),
    RuleRow("date.common.year", "خلال ⟦الـ9 أشهر الأولى من 2025⟧", "2025-01/2025-09"),
  ]

  private static let bare: [RuleRow] = [
    RuleRow("date.ar.duration-noun", "منحهم مهلة ⟦أسبوع⟧ لتنفيذ القرار", "P1W"),
    RuleRow("date.ar.duration-noun", "حكم بالسجن ⟦سنة⟧ نافذة", "P1Y"),
    RuleRow("date.ar.duration-noun", "عطلة ⟦شهر⟧، ثم نعود", "P1M"),
    RuleRow("date.ar.duration-noun", not: "عطلة شهر أغسطس طويلة"),
    RuleRow("date.ar.duration-noun", not: "إجازة يوم الأحد"),
    RuleRow("date.ar.duration-noun", not: "إجازة عام 2025"),
    RuleRow("date.ar.duration-for", "تأجيل القطاف لـ⟦أسبوع⟧ آخر.", "P1W"),
    RuleRow("date.ar.duration-for", "توقفت الجباية لـ⟦سنوات⟧ طويلة", "PXY"),
    RuleRow("date.ar.duration-for", "ظل ل⟦أشهر⟧ بلا عمل", "PXM"),
    RuleRow("date.ar.duration-for", not: "لأشهر الفنانين في العالم"),
    RuleRow("date.ar.duration-for", not: "لسنوات الحرب أثرها"),
    RuleRow("date.ar.duration-for", not: "لعام 2025"),
    RuleRow("date.ar.duration-letter", "وبعد ذلك ب⟦سنوات⟧ التقيا", "PXY"),
    RuleRow("date.ar.duration-letter", "تعلن النتيجة بعدها ب⟦أسبوع⟧ في المدرسة", "P1W"),
    RuleRow("date.ar.duration-letter", not: "يعنى بسنوات الحرب"),
    RuleRow("date.common.duration-preposition", "عاد بعد ⟦شهر⟧ إلى عمله", "P1M"),
    RuleRow("date.common.duration-preposition", "قبل ⟦شهر⟧ على الأقل من الموعد", "P1M"),
    RuleRow("date.common.duration-preposition", not: "بعد عام دراسي طويل"),
    RuleRow("date.common.duration-preposition", not: "بعد أسبوع الموضة في باريس"),
    RuleRow("date.common.duration-preposition", not: "خسر بعد موسم مخيب"),
  ]

  private static let moments: [RuleRow] = [
    RuleRow("date.ar.moment", "ستدخل الخدمة ⟦بعد أربعة أيام⟧.", "2026-10-18"),
    RuleRow("date.ar.moment", "وسيعلن عنه ⟦بعد أسبوعين⟧", "2026-W44"),
    RuleRow("date.ar.moment", "ستجرى الانتخابات ⟦بعد أيام قليلة⟧", "PXD"),
    RuleRow("date.ar.moment", "⟦بعد يومين⟧ تنطلق البطولة", "2026-10-16"),
    RuleRow("date.ar.moment", "ألغي ⟦قبل ربع قرن⟧.", "2001"),
    RuleRow("date.ar.moment", "الشاب الذي يعمل هنا ⟦منذ ثلاثين عاما⟧", "1996"),
    RuleRow("date.ar.moment", not: "لم يعثر عليه إلا بعد نصف قرن."),
    RuleRow("date.ar.moment", not: "توفي بعد أربعة أيام متأثرا بجراحه"),
    RuleRow("date.ar.moment", not: "ينهي عمله في 31 ديسمبر المقبل بعد أكثر من عقدين"),
    RuleRow("date.ar.moment", not: "قبل خمسة أيام على الأقل من الموعد"),
    RuleRow("date.ar.moment", not: "قبل ثلاثة أيام على انطلاق البطولة"),
    RuleRow("date.ar.moment", not: "يفتح الباب غدا ويغلق بعد عشرة أيام."),
    RuleRow("date.ar.moment", not: "ارتفعت منذ يوم الأحد"),
    RuleRow("date.ar.moment", "وقع ⟦قبل يومين⟧ على الاتفاقية", "2026-10-12"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow("date.common.part", "في ⟦الثلاثية الأخيرة من سنة 2023⟧", "2023-Q4"),
    RuleRow("date.common.part", "قبل ⟦السداسية الأولى من العام المقبل⟧", "2027-H1"),
    RuleRow("date.common.part", not: "سجل ثلاثية نظيفة"),
    RuleRow("date.ar.parts-list", "في ⟦الربعين الأول والثاني من العام⟧", "2026-Q1/2026-Q2"),
    RuleRow("date.ar.part-of-now", "يرحل ⟦نهاية الموسم⟧", "2026/2027"),
    RuleRow("date.ar.part-of-now", "حتى ⟦نهاية العام الدراسي⟧", "2026/2027"),
    RuleRow("date.ar.part-of-now", "حتى ⟦نهاية السنة المالية⟧", "2026"),
    RuleRow("date.ar.part-of-now", not: "خلال 45 يوما من انتهاء نصف السنة المالية"),
    RuleRow(
      "date.ar.closed-year-part",
      "عن ⟦النصف الثاني من السنة المالية المنتهية في 31 ديسمبر 2024⟧", "2024-H2"),
    RuleRow("date.ar.closed-year-part", not: "النصف الثاني من المباراة المنتهية في 31 ديسمبر 2024"),
    RuleRow(
      "date.ar.closed-kind", "عن ⟦الدورة المالية المنتهية في 31 ديسمبر 2025⟧", "2025"),
    RuleRow("date.ar.units-first", "في ⟦الأشهر الأولى من 2025⟧", "2025"),
    RuleRow("date.ar.units-first", "خلال ⟦الأيام الأخيرة من شهر مايو⟧", "2026-05"),
    RuleRow("date.ar.units-first", not: "في الأيام الأولى من الحرب"),
    RuleRow("date.ar.closed-kind", not: "عن الدورة المنتهية في 31 ديسمبر 2025"),
    RuleRow(
      "date.common.closed-unit", "قوائم ⟦السنة المحاسبية المختومة في 31 ديسمبر 2024⟧", "2024"),
    RuleRow(
      "date.ar.matching-period",
      "بلغت في الربع الثالث مليونا مقابل اثنين في ⟦الربع المناظر من 2024⟧",
      "2024-Q3"),
    RuleRow("date.common.season-preposition", "يلمح إلى تحرك في ⟦الخريف⟧", "2026-FA"),
    RuleRow("date.common.season-preposition", not: "في الربيع العربي سقطت أنظمة"),
    RuleRow("date.ar.season-days", "يلتئم في داره ⟦أيام الشتاء⟧ من السابعة", "XXXX-WI"),
    RuleRow("date.ar.season-days", not: "أيام الشتاء الماضي"),
  ]

  private static let weeks: [RuleRow] = [
    RuleRow("date.common.part", "في ⟦آخر أسبوع من نوفمبر⟧", "2026-W48"),
    RuleRow("date.common.part", "⟦عطلة نهاية الأسبوع الأولى من ديسمبر 2026⟧", "2026-W49-WE"),
    RuleRow("date.common.part", "⟦نهاية الأسبوع الأولى من ديسمبر⟧ نلعب", "2026-W49-WE"),
    RuleRow("date.common.part", not: "آخر أسبوع من المعرض"),
  ]

  private static let lists: [RuleRow] = [
    RuleRow(
      "date.ar.days-numbers", "امتحان شهر نوفمبر: ⟦أيام 26 و27 و29⟧ ، والنتيجة بعدها",
      "2026-11-26/2026-11-29"),
    RuleRow("date.ar.days-numbers", "يقام ⟦يومي 22 و23⟧ في القاعة", "2026-10-22/2026-10-23"),
    RuleRow("date.ar.days-numbers", not: "أيام 1 و2 و3 من المهرجان"),
    RuleRow("date.ar.days-numbers", not: "سقط خلال يومي 12 و13 قتيلا"),
    RuleRow(
      "date.ar.months-head-range", "في ⟦الأشهر من يناير إلى مارس 2025⟧", "2025-01/2025-03"),
    RuleRow("date.ar.months-head-range", not: "في الأشهر من الأزمة حتى مارس 2025"),
    RuleRow(
      "date.ar.days-list", "⟦أيام 25 يناير و25 فبراير و25 مارس 2026⟧", "2026-01-25/2026-03-25"),
    RuleRow("date.ar.years-head-range", "ديون ⟦السنوات المالية من 2022 إلى 2024⟧", "2022/2024"),
    RuleRow("date.ar.years-head-range", "بالنسبة إلى ⟦العشرية 2026-2035⟧", "2026/2035"),
    RuleRow("date.ar.years-head-range", not: "في السنة من 2022 إلى 2024"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year", "بدأت لاعبا هنا ⟦سنة 94⟧؟", "1994"),
    RuleRow("date.common.year", "في ⟦عام 48⟧ هجروا", "1948"),
    RuleRow("date.common.year", not: "سقط في عام 67 شهيدا"),
    RuleRow("date.common.year", not: "في سنة 45 شركة جديدة"),
    RuleRow("date.common.part", "في حرب ⟦صيف 94⟧ لم تنقطع", "1994-SU"),
    RuleRow("date.common.part", "كيف عاشوا ⟦صائفة 2014⟧؟", "2014-SU"),
    RuleRow("date.common.part", "نهبت في ⟦شتاء 1010-1011⟧", "1010-WI"),
    RuleRow("date.common.period-part", "في ⟦مطلع الألفينات⟧", "200"),
    RuleRow("date.common.decade", "خلال ⟦العقد الأول من الألفية الثالثة⟧", "200"),
    RuleRow("date.common.decade", not: "سيدة في الأربعينات من العمر"),
    RuleRow("date.common.decade", not: "العقد الأول من الاتفاقية"),
    RuleRow("date.common.year", "صار ل⟦الموسم المسرحي 1973-1974⟧ اسم", "1973/1974"),
    RuleRow("date.common.part", "بحصة ⟦هذا الشتاء⟧", "2025-WI", reference: "2026-01-13"),
  ]

  private static let breaks: [RuleRow] = [
    RuleRow("date.ar.break-season", "⟦عطلة ربيع 2027⟧", "2027-SP"),
    RuleRow("date.ar.break-season", not: "إجازة الربع الأول"),
    RuleRow("date.ar.break-time", "تبدأ ⟦إجازة نصف العام⟧ في يناير", "XXXX"),
    RuleRow("date.ar.break-time", not: "إجازة العام"),
  ]

  private static let spoken: [RuleRow] = [
    RuleRow("date.common.period", "⟦السنة دي⟧ الموسم ضعيف", "2026"),
    RuleRow("date.common.period", "⟦الشهر هذا⟧ صعب", "2026-10"),
    RuleRow("date.common.period", "⟦هالسنة⟧ ما في مطر", "2026"),
    RuleRow("date.common.period", "⟦السنة اللي فاتت⟧ كانت أحسن", "2025"),
    RuleRow("date.common.period", not: "بدأ المدير العام هذا المشروع"),
    RuleRow("date.common.part", "⟦خريف السنة دي⟧ كان كويس", "2026-FA"),
    RuleRow("date.common.relative-day", "نرجع ⟦بعد بكرة⟧", "2026-10-16"),
  ]
}
