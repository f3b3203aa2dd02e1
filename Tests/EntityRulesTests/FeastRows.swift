import TestSupport

/// Rows of feasts and of the Hijri calendar. The reference day is Wednesday, 14 October 2026.
enum FeastRows {
  static let rows: [RuleRow] = feasts + national + hijri

  private static let feasts: [RuleRow] = [
    RuleRow("date.common.feast", "أغلقت المتاجر في ⟦عيد القيامة 2025⟧", "2025-04-20"),
    RuleRow("date.common.feast", "أغلقت المتاجر في ⟦عيد الفصح 2024⟧", "2024-03-31"),
    RuleRow("date.common.feast", "أغلقت المتاجر في ⟦عيد القيامة 2024⟧", "2024-05-05"),
    RuleRow("date.common.feast", "خلال ⟦إجازة شم النسيم 2026⟧", "2026-04-13"),
    RuleRow("date.common.feast", "تخفيضات ⟦الجمعة البيضاء⟧", "2026-11-27"),
    RuleRow("date.common.feast", "sales on ⟦Black Friday 2025⟧", "2025-11-28"),
    RuleRow("date.common.feast", "closed for ⟦Good Friday 2026⟧", "2026-04-03"),
    RuleRow("date.common.feast", "closed for ⟦Rosh Hashana 2024⟧", "2024-10-03"),
    RuleRow("date.common.feast", "closed for ⟦Passover 2025⟧", "2025-04-13"),
    RuleRow("date.common.feast", "lights of ⟦Hanukkah 2024⟧", "2024-12-26"),
    RuleRow("date.common.feast", "في ⟦عيد الأم⟧ يجتمعون", "2027-03-21", reference: "2027-03-01"),
    RuleRow("date.common.feast", "في ⟦ليلة عيد الميلاد⟧ يجتمعون", "2026-12-24"),
    RuleRow("date.common.feast", "يتوجهون إلى منى ⟦يوم التروية 1446⟧", "2025-06-04"),
    RuleRow("date.common.feast", "رمي الجمرات في ⟦أيام التشريق 1446⟧", "2025-06-07/2025-06-09"),
    RuleRow("date.common.feast", "تبدأ العطلة ⟦أول أيام عيد الأضحى 1446⟧", "2025-06-06"),
    RuleRow("date.common.feast", "تنتهي ⟦ثالث أيام عيد الفطر 2025⟧", "2025-04-01"),
    RuleRow("date.common.feast", not: "عيد قريب لنا سافر إلى ليلى"),
  ]

  private static let national: [RuleRow] = [
    RuleRow("date.common.feast", "احتفالات ⟦اليوم الوطني السعودي⟧", "2026-09-23"),
    RuleRow("date.common.feast", "حل ⟦عيد الاستقلال⟧ في لبنان", "2026-11-22"),
    RuleRow("date.common.feast", "marked ⟦Jordanian Independence Day⟧", "2026-05-25"),
    RuleRow("date.common.feast", "احتفلت تونس وأهل تونس ب⟦عيد الشهداء⟧", "2026-04-09"),
    RuleRow("date.common.feast", "احتفلوا ب⟦عيد الاستقلال⟧", "XXXX-XX-XX"),
  ]

  private static let hijri: [RuleRow] = [
    RuleRow("date.common.hijri", "صدر بتاريخ ⟦17/3/1447هـ⟧", "2025-09-09"),
    RuleRow("date.common.hijri", "تبدأ ⟦يوم الخميس الأول من المحرم 1447 هـ⟧", "2025-06-26"),
    // Sighted a day later than Umm al-Qura has it: the weekday tells.
    RuleRow("date.common.hijri", "تبدأ ⟦الجمعة الأول من محرم 1447 هـ⟧", "2025-06-27"),
    RuleRow("date.common.hijri", "صيام ⟦ثاني أيام رمضان 1447⟧", "2026-02-19"),
    RuleRow("date.common.hijri", "خطب ⟦أول جمعة من رمضان 1447⟧", "2026-02-20"),
    RuleRow(
      "date.common.period-part", "يبقون حتى ⟦أواخر المحرم 1447⟧", "2025-06-26/2025-07-25"),
    RuleRow("date.common.hijri", not: "حذر من المحرم شرعا"),
    RuleRow(
      "date.common.daypart-before", "وصلوا ⟦صباح الثلاثاء 17 شوال 1446 هـ (15 أبريل 2025)⟧",
      "2025-04-15"),
    RuleRow("date.common.equivalent", "حرر ⟦15 رمضان 1445 الموافق 25 مارس⟧", "2024-03-25"),
  ]
}
