import TestSupport

/// Rows of what shares a year, an era, a noun or a day with what stands beside it: lists, ranges, three
/// calendars, feasts beside a month. The reference day is Wednesday, 14 October 2026.
enum SharedCalendarRows {
  static let rows: [RuleRow] = lists + calendars + eras + feasts + ends + sets

  private static let lists: [RuleRow] = [
    RuleRow(
      "date.common.month", "عرض في ⟦يونيو⟧ و⟦يوليو⟧ و⟦أغسطس من العام الماضي⟧", "2025-06",
      "2025-07", "2025-08"),
    RuleRow(
      "date.common.after-preposition", "عرض في ⟦مارس⟧ وأبريل من العام الماضي", "2025-03"),
    RuleRow("date.common.month", "هبط في ⟦نوفمبر⟧ و⟦ديسمبر الماضي⟧", "2025-11", "2025-12"),
    RuleRow("date.common.month", "هبط في ⟦نوفمبر⟧ و⟦يناير من العام الماضي⟧", "2024-11", "2025-01"),
    RuleRow(
      "date.common.day-month", "لعب في ⟦3 يونيو⟧ و12 أكتوبر من العام الماضي", "2025-06-03"),
    // What another word parts is no list.
    RuleRow("date.common.month", "هبط في ⟦سبتمبر⟧ بعد ⟦ديسمبر من عام 2023⟧", "2026-09", "2023-12"),
  ]

  private static let calendars: [RuleRow] = [
    RuleRow(
      "date.common.third-calendar", "⟦الثلاثاء 6 يناير 2026 - 17 رجب 1447 - 28 كيهك 1742⟧",
      "2026-01-06"),
    RuleRow(
      "date.common.third-calendar", "⟦14 أكتوبر 2025 م، 22 ربيع الآخر 1447 هـ، 4 بابه 1742 ق⟧",
      "2025-10-14"),
    RuleRow(
      "date.common.third-calendar", "⟦4 بابه 1742 - 14 أكتوبر 2025 - 22 ربيع الآخر 1447⟧",
      "2025-10-14"),
    RuleRow(
      "date.common.third-calendar",
      not: "في 14 أكتوبر 2025 (22 ربيع الآخر 1447) و15 أكتوبر 2025"),
    RuleRow("date.common.equivalent", "دخلوا في ⟦ربيع 1288هـ/1871م⟧", "1871-SP"),
    RuleRow("date.common.equivalent", "سقطت في ⟦صيف عام 1343هـ الموافق 1924م⟧", "1924-SU"),
    RuleRow("date.common.equivalent", "كان في ⟦شتاء 1351هـ (1932)⟧", "1932-WI"),
    RuleRow("date.common.equivalent", not: "كان في شتاء 1351هـ (1972)"),
  ]

  private static let eras: [RuleRow] = [
    RuleRow(
      "date.common.decade", "في ⟦العقد الأخير من القرن العاشر الميلادي⟧", "099"),
    RuleRow("date.ar.years-share-era", "بين ⟦1550 و1070 ق.م⟧", "BC1550/BC1070"),
    RuleRow(
      "date.ar.years-share-era", "من ⟦عام 1550 إلى 1070 قبل الميلاد⟧", "BC1550/BC1070"),
    RuleRow("date.ar.years-share-era", "بين ⟦661 و750 ميلادية⟧", "0661/0750"),
    RuleRow(
      "date.ar.years-share-era", "من ⟦358 إلى 567 هـ⟧", "0968-11-25/1172-08-22"),
    RuleRow("date.ar.years-share-era", not: "ارتفاعه من 100 إلى 200 م"),
    RuleRow("date.ar.years-share-era", not: "بين 1070 و1550 ق.م"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow(
      "date.ar.feasts-dual", "خلال ⟦عطلة عيدي الميلاد ورأس السنة⟧", "2026-12-25/2027-01-01"),
    RuleRow(
      "date.ar.feasts-dual", "قبل ⟦عيدي الميلاد المجيد ورأس السنة الميلادية⟧",
      "2026-12-25/2027-01-01"),
    RuleRow("date.ar.feasts-dual", not: "خلال أعياد الميلاد ورأس السنة"),
    RuleRow("date.ar.feasts-dual", not: "رئيس أوغندا عيدي أمين"),
    RuleRow(
      "date.common.feast", "والحصاد يكون في مارس القادم إن شاء الله قبل ⟦عيد الفطر⟧",
      "2027-03-09", reference: "2026-10-14"),
    RuleRow(
      "date.common.feast", "انخفضت في أبريل الماضي بعد ⟦عيد الفطر⟧", "2025-03-30",
      reference: "2025-10-14"),
    // A feast that lies far from the month is another year's.
    RuleRow(
      "date.common.feast", "ارتفعت في ديسمبر الماضي قبل ⟦عيد الأضحى⟧", "2025-06-06",
      reference: "2025-10-14"),
    RuleRow("date.ar.ten-days", "نزل في ⟦العشر الأواخر من نونبر⟧", "2026-11"),
    RuleRow("date.ar.ten-days", "في ⟦العشر الأوائل من شهر مارس 2024⟧", "2024-03"),
    RuleRow("date.ar.ten-days", not: "فاز في العشر الأواخر من المباريات"),
    RuleRow(
      "date.ar.month-cue", "يفتح يوميا ما عدا ⟦رمضان⟧", "2027-02-08/2027-03-08"),
  ]

  private static let ends: [RuleRow] = [
    RuleRow("date.ar.open-end-year", "منذ بداية العام وحتى ⟦نهاية سبتمبر⟧", "2026-09"),
    RuleRow("date.ar.open-end-year", "منذ مطلع العام الجاري حتى ⟦30 سبتمبر⟧", "2026-09-30"),
    RuleRow("date.ar.open-end-year", not: "منذ بداية العام إلى 37 جنيها"),
    RuleRow("date.ar.open-end-year", not: "منذ بداية الموسم حتى نهاية سبتمبر"),
    RuleRow(
      "date.ar.year-start-range", "من ⟦بداية العام حتى نهاية سبتمبر⟧", "2026/2026-09"),
    RuleRow(
      "date.ar.year-start-range", "من ⟦مطلع العام الماضي إلى 30 سبتمبر⟧", "2025/2025-09-30"),
    RuleRow("date.ar.year-start-range", not: "منذ بداية العام حتى نهاية سبتمبر"),
    RuleRow("date.ar.year-from", "عمل وزيرا من ⟦2012⟧ وحتى 2014", "2012"),
    RuleRow("date.ar.year-from", not: "ارتفع من 2012 وحتى 2014 دولارا"),
  ]

  private static let sets: [RuleRow] = [
    RuleRow("date.ar.between-set", "بين ⟦يونيو وسبتمبر من كل عام⟧", "XXXX-06/XXXX-09"),
    RuleRow("date.ar.between-set", "ما بين ⟦10 و20 من كل شهر⟧", "XXXX-XX-10/XXXX-XX-20"),
    RuleRow("date.ar.between-set", not: "بين يونيو وسبتمبر من العام الماضي"),
  ]
}
