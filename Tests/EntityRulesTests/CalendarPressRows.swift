import TestSupport

/// Rows of days that the text gives in two calendars, or counts by its own sighting, of churches, and of
/// Coptic months that are other words too. The reference day is Wednesday, 14 October 2026.
enum CalendarPressRows {
  static let rows: [RuleRow] = sighted + churches + coptic + early + pairs + feasts + english

  private static let sighted: [RuleRow] = [
    RuleRow(
      "date.common.feast", "ويحل ⟦عيد المولد النبوي⟧ الشريف الاثنين 16 سبتمبر 2024", "2024-09-16"),
    RuleRow(
      "date.common.feast", "أعلنوا أن ⟦عيد الفطر⟧ غدا", "2025-03-31", reference: "2025-03-30"),
    RuleRow(
      "date.common.feast", "تعطل الدوائر في ⟦عيد الأضحى⟧ (7 حزيران)", "2025-06-07",
      reference: "2025-05-05"),
    RuleRow(
      "date.common.feast", "ويصادف ⟦عيد الفطر هذا العام⟧ 31 مارس", "2025-03-31",
      reference: "2025-03-05"),
    RuleRow(
      "date.common.hijri", "يكون ⟦فاتح ربيع الأول⟧ هو يوم غد الخميس", "2024-09-05",
      reference: "2024-09-04"),
    // The break is not the day.
    RuleRow(
      "date.common.feast", "تبدأ ⟦عطلة عيد الأضحى⟧ الخميس 5 حزيران", "2025-06-06",
      reference: "2025-05-05"),
    // What is too far is another day.
    RuleRow(
      "date.common.feast", "يلعبون بعد ⟦عيد الفطر⟧ في 7 أبريل", "2025-03-30",
      reference: "2025-03-05"),
    RuleRow(
      "date.common.feast", "راحة ⟦أول أيام عيد الفطر⟧ بس، وبعدها معسكر من 22 ل28 مارس",
      "2026-03-20", reference: "2026-03-03"),
  ]

  private static let churches: [RuleRow] = [
    RuleRow("date.common.feast", "قداس ⟦عيد القيامة 2026⟧ في حلب", "2026-04-12"),
    RuleRow("date.common.feast", "أحيا الموارنة ⟦عيد القيامة 2026⟧ بالصلاة", "2026-04-05"),
    RuleRow("date.common.feast", "أحيا الموارنة ⟦سبت لعازر 2026⟧ بالصلاة", "2026-03-28"),
    RuleRow("date.common.feast", "في ⟦عيد الفصح الغربي 2026⟧ هناك", "2026-04-05"),
    RuleRow(
      "date.common.range", "من ⟦أحد الشعانين 2026 إلى سبت النور 2026⟧ يصلون",
      "2026-04-05/2026-04-11"),
    RuleRow("date.common.feast", "احتفل الأرمن ب⟦عيد الميلاد⟧ في 6 يناير 2026", "2026-01-06"),
    RuleRow("date.common.day", "⟦الأحد 15 شباط 2026⟧ – أحد مرفع اللحم", "2026-02-15"),
    RuleRow("date.common.feast", "الأحد 15 شباط 2026 – ⟦أحد مرفع اللحم⟧", "2026-02-15"),
    RuleRow("date.common.range-dash", not: "الأحد 5 نيسان 2026 - أحد الفصح"),
  ]

  private static let coptic: [RuleRow] = [
    RuleRow("date.common.other-calendar", "ولد في ⟦12 مسرى⟧ بقريته", "2026-08-18"),
    RuleRow("date.common.other-calendar", "احتفلوا ⟦يوم 21 طوبة⟧ بالعذراء", "2026-01-29"),
    RuleRow("date.common.other-calendar", "صلى الأقباط ⟦الأول من توت⟧ هناك", "2026-09-11"),
    RuleRow("date.common.equivalent", "⟦16 هاتور، الموافق 25 نوفمبر⟧ بدء الصوم", "2026-11-25"),
    RuleRow(
      "date.common.range-pair", "من ⟦25 إلى 27 طوبة (2-4 فبراير)⟧ يصومون", "2027-02-02/2027-02-04"),
    RuleRow("date.common.other-calendar", "برد ⟦شهر طوبة⟧ قارس", "2027-01-09/2027-02-07"),
    RuleRow("date.common.other-calendar", not: "بنى بها 21 طوبة فوق الجدار"),
    RuleRow("date.common.other-calendar", not: "اشترى 3 توت و7 موز"),
  ]

  private static let early: [RuleRow] = [
    RuleRow("date.common.hijri", "فرغ منه في ⟦3 ذي الحجة 756⟧؛ ومات", "1355-12-09"),
    RuleRow("date.common.hijri", "تبرع في ⟦3 شعبان⟧ 300 شخص", "2026-01-22"),
    RuleRow(
      "date.common.equivalent", "ولد في ⟦17 رجب 703 هـ (24 فبراير 1304)⟧ بطنجة", "1304-02-24"),
    RuleRow(
      "date.common.hijri", "كتب في ⟦العقد الأول من القرن الثالث الهجري⟧ كتابه",
      "0815-08-11/0825-04-23"),
  ]

  private static let pairs: [RuleRow] = [
    RuleRow("date.common.equivalent", "رممت ⟦سنة 1637 للشهداء (1921)⟧ كنيستها", "1921"),
    RuleRow("date.common.equivalent", "بني ⟦عام 1190 هـ (1776)⟧ جامعها", "1776"),
    RuleRow("date.common.equivalent", not: "بني عام 1190 هـ (1921)"),
    RuleRow(
      "date.common.range-equivalent",
      "⟦يومي 12 و13 ربيع الآخر الموافقين 23 و24 سبتمبر⟧ عطلة", "2026-09-23/2026-09-24"),
    RuleRow(
      "date.ar.night-pair", "قتل ⟦ليلة 27 رجب 1383 (12-13 ديسمبر 1963)⟧ بداره",
      "1963-12-12/1963-12-13"),
    RuleRow("date.ar.night-pair", not: "قتل ليلة 27 رجب 1383 (2-3 مايو 1970)"),
    RuleRow(
      "date.common.range", "تعطلت من ⟦17 تشرين الأول 2019 حتى ربيع 2021⟧ كلها",
      "2019-10-17/2021-SP"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow("date.common.feast", "أغلقت في ⟦عيد الفطر المبارك 1447هـ⟧ كلها", "2026-03-20"),
    RuleRow(
      "date.ar.eid", "زاروا القبور ⟦ثالث العيد⟧ كعادتهم", "2026-05-29", reference: "2026-06-01"),
    RuleRow("date.ar.eid", not: "كان ثالث الأعياد الوطنية"),
    RuleRow("date.common.feast", "حلت ⟦رأس السنة الآشورية 6776⟧ على القرى", "2026-04-01"),
    RuleRow("date.ar.month-verb", "دخلت الأيام وستصادف ⟦رمضان⟧.", "2027-02-08/2027-03-08"),
  ]

  private static let english: [RuleRow] = [
    RuleRow(
      "date.common.equivalent", "Held on ⟦14/09/1447H (corresponding to 03/03/2026G)⟧ there",
      "2026-03-03"),
    RuleRow("date.common.hijri", "The ⟦year 1446H⟧ began", "2024-07-07/2025-06-25"),
    RuleRow(
      "date.common.equivalent", "On ⟦19 January 1839 (4 Dhu al-Qa'da 1254 AH)⟧ there", "1839-01-19"),
    RuleRow("date.common.year", not: "The 5G network and the 6H battery"),
  ]
}
