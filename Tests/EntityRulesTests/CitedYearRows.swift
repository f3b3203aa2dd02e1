import TestSupport

/// Rows of years as books and pictures are cited by them, of years with an adjective, of months by number
/// and of parts of two days. The reference day is Wednesday, 14 October 2026.
enum CitedYearRows {
  static let rows: [RuleRow] = cited + listed + adjectives + months + days

  private static let cited: [RuleRow] = [
    RuleRow("date.common.year-cited", "في «الموجة» (دار الآداب، ⟦2019⟧) يعود", "2019"),
    RuleRow("date.common.year-cited", "«باب الحديد» (يوسف شاهين، ⟦1958⟧)", "1958"),
    RuleRow("date.common.year-cited", not: "ملكية (السجل التجاري، 2041)"),
    RuleRow("date.common.year-cited", not: "العنوان (غرفة 12، 2019)"),
    RuleRow("date.common.year-cited", not: "العنوان (رقم، 2019)"),
    RuleRow("date.ar.year-signed", "زيت على قماش، ⟦1987⟧.", "1987"),
    RuleRow("date.ar.year-signed", "القاهرة، ⟦1919⟧", "1919"),
    RuleRow("date.ar.year-signed", not: "للتواصل رقم المكتب، 2019"),
    RuleRow("date.ar.year-signed", not: "باع 20 سيارة، 2019"),
    RuleRow("date.common.year-title", "في روايته «الحرافيش» ⟦1977⟧.", "1977"),
    RuleRow("date.common.year-title", "في عمله \"الناصر\" ⟦1963⟧، يقول", "1963"),
    RuleRow("date.common.year-title", not: "قال «لا» 2019 مرة"),
    RuleRow("date.common.year-title", not: "قال: \"2019\""),
    RuleRow("date.ar.year-from", "حكم مصر من ⟦1952⟧ حتى رحيله", "1952"),
    RuleRow("date.common.year-event", "عاد عرب ⟦1948⟧ إلى الواجهة", "1948"),
  ]

  private static let listed: [RuleRow] = [
    RuleRow("date.ar.years-comma", "باع في ⟦الأعوام 2011، 2012، 2013⟧.", "2011/2013"),
    RuleRow("date.ar.years-either", "عاد في ⟦عامي 2011 أو 2012⟧ من السفر", "2011/2012"),
    RuleRow("date.ar.years-either", "عاد عام 2011 أو ⟦2012⟧ من السفر", "2012"),
    RuleRow("date.ar.years-either", not: "باع عام 2011 أو 2012 قطعة"),
    RuleRow("date.ar.months-either", "يحصد في البلدة ⟦ماي⟧ أو يونيو", "2026-05"),
    RuleRow("date.ar.months-either", not: "قالت ماي أو قال جونسون"),
  ]

  private static let adjectives: [RuleRow] = [
    RuleRow("date.common.year", "ارتفعت خلال ⟦عام 2025 الماضي⟧ كثيرا", "2025"),
    RuleRow("date.common.year", "ارتفعت خلال ⟦عام 2026 الجاري⟧ كثيرا", "2026"),
    RuleRow("date.common.month", "افتتح في ⟦سبتمبر 2026 الماضي⟧ هناك", "2026-09"),
    RuleRow("date.common.year", "بعد مباريات ⟦عام 2025⟧ المقبلة", "2025"),
    RuleRow("date.common.weekday", "تجتمع ⟦الثلاثاء الداخل⟧ في الرباط", "2026-10-20"),
    RuleRow("date.common.part", "في ⟦الشتا الجاي⟧ نسافر", "2026-WI"),
    RuleRow("date.common.part", "ماتت النخيل في ⟦القيظ الماضي⟧ كلها", "2026-SU"),
    RuleRow("date.common.period", "زادت الأسعار ⟦هذي السنة⟧ كثيرا", "2026"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.common.month", "راجعونا ⟦شهر 9⟧ وما حدا سأل", "2026-09"),
    RuleRow("date.common.month", "أغلق في ⟦شهر 7 الماضي⟧ بابه", "2026-07"),
    RuleRow("date.common.day-month", "كان ذلك ⟦يوم 15 شهر 8⟧ في القرية", "2026-08-15"),
    RuleRow("date.common.range", "يمتد من ⟦شهر 5 إلى شهر 9⟧ كل مرة", "2026-05/2026-09"),
    RuleRow("date.common.month", not: "خلال شهر 5 حوادث"),
    RuleRow("date.common.month", not: "عقوبة 3 شهر"),
    RuleRow("date.common.equivalent", "يلعبون ⟦الاثنين 9 مارس/19رمضان⟧ بعد", "2026-03-09"),
    RuleRow("date.common.month", not: "جمع في شهر 3 آلاف درهم"),
  ]

  private static let days: [RuleRow] = [
    RuleRow("date.ar.days-list", "خدمة المديح ⟦مساءي 6 و13 نوفمبر⟧ هنا", "2026-11-06/2026-11-13"),
    RuleRow("date.ar.days-list", "تقام ⟦ليلتي 6 و7 نوفمبر⟧ هنا", "2026-11-06/2026-11-07"),
    RuleRow("date.ar.days-list", not: "قضيت ليلتي في القراءة"),
    RuleRow(
      "date.ar.days-list", "يفتح ⟦أيام الجمعة والسبت والأحد⟧ إلى أواخر نوفمبر",
      "2026-10-16/2026-10-18"),
    RuleRow("date.common.part", not: "سيصرف الشطر الأول من الأرباح"),
  ]
}
