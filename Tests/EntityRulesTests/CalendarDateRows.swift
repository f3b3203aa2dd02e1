import TestSupport

/// Rows of feasts by church and calendar, nights, eras and what bears a day's name. The reference day is
/// Wednesday, 14 October 2026.
enum CalendarDateRows {
  static let rows: [RuleRow] =
    feasts + eves + nights + eras + periods + spans + months + cities + english

  private static let feasts: [RuleRow] = [
    RuleRow("date.common.feast", "أحيا الأقباط ⟦الجمعة العظيمة 2026⟧ بالصلاة", "2026-04-10"),
    RuleRow("date.common.feast", "أحيا الموارنة ⟦الجمعة العظيمة 2026⟧ بالصلاة", "2026-04-03"),
    RuleRow("date.common.feast", "زينت كنائس الأرثوذكس ل⟦عيد الميلاد⟧ كعادتها", "2027-01-07"),
    RuleRow("date.common.feast", "زينت الكنائس ل⟦عيد الميلاد⟧ كعادتها", "2026-12-25"),
    RuleRow(
      "date.common.feast", "تدق الأجراس في مصر يوم الأحد و⟦عيد الفصح 2024⟧ هادئ", "2024-05-05"),
    RuleRow(
      "date.common.feast", "وقع ⟦عيد البشارة⟧ في الثلاثاء 7 أبريل 2026 هذه المرة", "2026-04-07"),
    RuleRow("date.common.feast", "احتفلت المدارس ب⟦عيد المعلم⟧ (9 آذار) بالورد", "2026-03-09"),
    RuleRow("date.common.feast", "يحل ⟦عيد البشارة⟧ الأربعاء المقبل", "2027-03-25"),
    RuleRow("date.common.feast", "تأخر القطاف بعد ⟦عيد الصليب⟧، هذا الخريف", "2026-09-14"),
    RuleRow("date.common.feast", "أيقظهم ⟦عيد النوروز 1404⟧ باكرا", "2025-03-21"),
    RuleRow("date.common.feast", "تزامنت ⟦رأس السنة الأمازيغية 2976⟧ مع الثلج", "2026-01-13"),
    RuleRow("date.common.feast", "حلت ⟦رأس السنة العبرية 5786⟧ والمعابر مغلقة", "2025-09-23"),
    RuleRow("date.common.feast", "حلت ⟦رأس السنة القبطية 1743⟧ مع جني البلح", "2026-09-11"),
    RuleRow("date.common.feast", "صلى الأقباط ⟦الأحد الثالث من الصوم⟧ هناك", "2027-03-28"),
    RuleRow("date.common.feast", "صلى الموارنة ⟦أول جمعة من الصوم الكبير⟧ هناك", "2027-02-12"),
    RuleRow("date.common.feast", "في ⟦اليوم العالمي للسناجب⟧ جمعوا البندق", "XXXX-XX-XX"),
    RuleRow("date.common.feast", not: "كان اليوم العالمي طويلا على الحاضرين"),
    RuleRow("date.common.feast", "خلال ⟦أسبوع الآلام⟧ تتوقف الأعراس", "2027-W12"),
    RuleRow("date.ar.holiday-day", "يصرف قبل ⟦عيد 14 أكتوبر⟧ في عدن", "2026-10-14"),
  ]

  private static let eves: [RuleRow] = [
    RuleRow("date.common.daypart-before", "عادوا ⟦عشية عيد الشغل 2026⟧ متعبين", "2026-04-30"),
    RuleRow("date.common.daypart-before", "عادوا ⟦غداة عيد الميلاد 2025⟧ متعبين", "2025-12-26"),
    RuleRow(
      "date.common.daypart-before", "on the ⟦eve of Republic Day 2026⟧ in Iraq", "2026-07-13"),
    RuleRow("date.common.daypart-before", "وصلوا ⟦عشية الاثنين⟧ متعبين", "2026-10-12"),
    RuleRow("date.common.daypart-before", not: "تقام في المغرب 21 يوما من العروض"),
    RuleRow("date.common.feast", "ولدت ⟦ليلة رأس السنة 1985⟧ في حلب", "1984-12-31"),
  ]

  private static let nights: [RuleRow] = [
    RuleRow(
      "date.ar.night-number", "ختموا القرآن ⟦ليلة السابع والعشرين⟧ من غير زحام", "2026-03-16",
      reference: "2026-03-10"),
    RuleRow("date.ar.night-number", not: "سهروا ليلة السابع والعشرين من غير سبب"),
    RuleRow(
      "date.ar.nights-list", "في رمضان 1447 يؤمهم ⟦ليالي 23 و25 و27⟧ القارئ",
      "2026-03-12/2026-03-16"
    ),
    RuleRow("date.ar.nights-list", not: "سهروا ليالي 23 و25 طالبا"),
    RuleRow(
      "date.ar.ten-days", "اعتكفوا في ⟦العشر الأواخر من رمضان 1447⟧ كلهم", "2026-03-10/2026-03-19"),
    RuleRow("date.ar.ten-days", "صاموا ⟦عشر ذي الحجة 1446⟧ كلها", "2025-05-28/2025-06-06"),
    RuleRow("date.ar.ten-days", not: "كرمت المدرسة العشر الأوائل من طالباتها"),
    RuleRow(
      "date.ar.ten-days-of-it", "اعتكفوا في ⟦العشر الأواخر من الشهر⟧ كلهم", "2026-03-10/2026-03-19",
      reference: "2026-03-06"),
    RuleRow("date.ar.ten-days-of-it", not: "خسروا العشر الأواخر من المباريات"),
    RuleRow("date.ar.ten-days-told", "أمطر ديسمبر 2025 في ⟦العشر الأوائل منه⟧ فقط", "2025-12"),
    RuleRow("date.ar.ten-days-told", not: "نشر الكتاب وقرأ العشر الأوائل منه"),
    RuleRow(
      "date.ar.ten-days-alone", "دخلت ⟦العشر الأواخر⟧ على الناس", "2026-03-10/2026-03-19",
      reference: "2026-03-06"),
    RuleRow("date.ar.ten-days-alone", not: "دخلت العشر الأواخر على الناس"),
    RuleRow("date.common.hijri", "ازدحمت ⟦أول ليلة من رمضان 1447⟧ بهم", "2026-02-18"),
    RuleRow(
      "date.common.daypart-before", "يدخلون قبل ⟦مغرب الاثنين العشرين من الشهر⟧ معا", "2026-03-09",
      reference: "2026-03-06"),
    RuleRow("date.common.day-month", "يسلم في ⟦العشرين من الشهر⟧ ويعود", "2026-10-20"),
    RuleRow("date.common.day-month", not: "أنفق 20 من الشهر"),
  ]

  private static let eras: [RuleRow] = [
    RuleRow("date.common.equivalent", "دفن ⟦عام 148 للهجرة الموافق 765 للميلاد⟧ هناك", "0765"),
    RuleRow("date.common.equivalent", "تلقب به ⟦سنة 316 هـ (929 م)⟧ هناك", "0929"),
    RuleRow(
      "date.common.equivalent", "وضع الحجر ⟦غرة محرم سنة 325 هـ/19 نوفمبر 936 م⟧", "0936-11-19"),
    RuleRow(
      "date.common.equivalent", "مات ⟦الثاني من رمضان 350 هـ (15 أكتوبر 961)⟧ بقصره", "0961-10-15"),
    RuleRow("date.common.equivalent", "عقد بيع من ⟦سنة 1277هـ/1860-61م⟧ هنا", "1860/1861"),
    RuleRow("date.common.equivalent", not: "طوله 900 م وعرضه 30 م"),
    RuleRow("date.common.range-pair-mark", "خلافته (⟦350-366 هـ / 961-976 م⟧) طويلة", "0961/0976"),
    RuleRow("date.common.range-pair-mark", not: "خلافته 350-366 هـ / 1961-1976 م"),
    RuleRow("date.common.hijri", "يوم بدر ⟦17 رمضان من السنة الثانية للهجرة⟧ هناك", "0624-03-13"),
    RuleRow("date.common.hijri", "ماتوا ⟦يوم الجمعة الموافق 5/9/1445هـ⟧ معا", "2024-03-15"),
    RuleRow("date.common.day-month", "يفتح ⟦الاثنين الموافق 15/6⟧ للزوار", "2026-06-15"),
    RuleRow("date.common.year", "بنيت ⟦3000 سنة قبل الميلاد⟧ هناك", "BC3000"),
    RuleRow("date.common.year", "it fell in ⟦AD 70⟧ to Rome", "0070"),
    RuleRow("date.common.hijri", "خلال ⟦شهر رمضان المبارك 1447هـ⟧ نعمل", "2026-02-18/2026-03-19"),
    RuleRow("date.common.hijri", "خلال ⟦رمضان 2024⟧ عملوا", "2024-03-11/2024-04-09"),
    RuleRow("date.common.hijri", not: "باعوا منذ رمضان 18 ألفا ثم توقفوا"),
  ]

  private static let periods: [RuleRow] = [
    RuleRow("date.common.hijri", "بدأ ⟦العام الهجري الجديد⟧ بالمطر", "XXXX"),
    RuleRow("date.common.hijri", "ارتفع في ⟦الشهر القمري الماضي⟧ قليلا", "XXXX-XX"),
    RuleRow("date.common.hijri", "في ⟦هذا الشهر الهجري⟧ نصوم", "XXXX-XX"),
    RuleRow("date.common.hijri", not: "الشهر الهجري تسعة وعشرون يوما"),
    RuleRow("date.ar.part-of-calendar", "تصرف ⟦نهاية الشهر الهجري⟧ دائما", "XXXX-XX"),
    RuleRow("date.ar.part-of-calendar", not: "نهاية التقويم الهجري"),
  ]

  private static let spans: [RuleRow] = [
    RuleRow(
      "date.ar.range-from-daypart", "خلوة من ⟦مساء الخميس 26 فبراير إلى ظهر السبت 28⟧ بالدير",
      "2026-02-26/2026-02-28"),
    RuleRow(
      "date.ar.range-from-daypart", "تقام من ⟦ليلة 21 إلى ليلة 29 رمضان 1447⟧ عندنا",
      "2026-03-10/2026-03-18"),
    RuleRow("date.ar.range-from-daypart", not: "سافر مساء الخميس إلى الرياض"),
    RuleRow(
      "date.ar.range-to-daypart", "يغلق من ⟦5 مايو 2026 حتى ظهر 7 مايو⟧ كله",
      "2026-05-05/2026-05-07"),
    RuleRow("date.ar.range-to-daypart", not: "أجل لقاء اليوم إلى مساء السبت"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.ar.month-verb", "متى يدخل ⟦شعبان⟧؟", "2027-01-09/2027-02-07"),
    RuleRow(
      "date.ar.month-verb", "الحمد لله الذي بلغنا ⟦رمضان⟧ ونحن بخير", "2026-02-18/2026-03-19"),
    RuleRow("date.ar.month-verb", not: "دخل رمضان صبحي بديلا"),
    RuleRow("date.ar.month-cue", "طلبات ⟦رمضان⟧ كثيرة", "2027-02-08/2027-03-08"),
  ]

  private static let cities: [RuleRow] = [
    RuleRow("date.common.hijri", not: "شب حريق بمصنع بالعاشر من رمضان"),
    RuleRow("date.common.hijri", "احتفلوا ب⟦العاشر من رمضان⟧ معا", "2026-02-27"),
    RuleRow("date.common.hijri", not: "مشروعات بمدن السادات والعاشر من رمضان و6 أكتوبر"),
    RuleRow("date.common.hijri", not: "شب حريق في مدينة العاشر من رمضان فجرا"),
    RuleRow("date.common.day-month", not: "شقة للبيع بـ6 أكتوبر"),
    RuleRow("date.common.day-month", not: "أغلق جسر 17 تموز أمام السير"),
    RuleRow("date.common.day-month", not: "a flat in 6th of October City"),
  ]

  private static let english: [RuleRow] = [
    RuleRow(
      "date.en.eid", "back on the ⟦second day of Eid⟧ to work", "2026-05-28",
      reference: "2026-06-01"),
    RuleRow("date.en.eid", not: "the second day of talks"),
    RuleRow("date.en.eid-alone", "prices rise before ⟦Eid⟧", "2026-05-27"),
    RuleRow("date.en.eid-alone", not: "Mohammed Eid scored before half-time"),
    RuleRow("date.common.feast", "Coptic families at ⟦Easter 2024⟧ fast", "2024-05-05"),
    RuleRow("date.common.hijri", "on the ⟦27th night of Ramadan 1447⟧ they pray", "2026-03-16"),
  ]
}
