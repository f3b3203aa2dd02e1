import TestSupport

/// Rows of school breaks whose days stand beside them. The reference day is Wednesday, 14 October 2026.
enum BreakRows {
  static let rows: [RuleRow] = [
    // A range, or two days.
    RuleRow(
      "date.ar.holiday-season", "• ⟦عطلة الشتاء⟧: من الإثنين 21 ديسمبر إلى الأحد 3 جانفي",
      "2026-12-21/2027-01-03"),
    RuleRow(
      "date.ar.holiday-season",
      "تنطلق ⟦عطلة الربيع⟧ رسميا في 13 مارس 2027 وتنتهي يوم 28 منه في كل الجهات.",
      "2027-03-13/2027-03-28"),
    RuleRow(
      "date.ar.break-time",
      "تبدأ ⟦إجازة نصف العام⟧ السبت 23 يناير 2027 وتستمر حتى الخميس 4 فبراير.",
      "2027-01-23/2027-02-04"),
    RuleRow(
      "date.en.season-tail", "Over the ⟦spring break⟧, 22 March through 9 April 2027, it is shut.",
      "2027-03-22/2027-04-09"),
    // Behind a day's work, and until the day before the return.
    RuleRow(
      "date.ar.holiday-season",
      "تبدأ ⟦إجازة الخريف⟧ بنهاية دوام الخميس 19 نوفمبر ويعود الطلاب الأحد 29 نوفمبر.",
      "2026-11-20/2026-11-28"),
    // A day and a length, in any order.
    RuleRow(
      "date.ar.holiday-season", "⟦عطلة الربيع⟧ تدوم أسبوعين بداية من 15 مارس 2027.",
      "2027-03-15/2027-03-28"),
    RuleRow(
      "date.ar.holiday-season",
      "⟦عطلة الربيع⟧: أسبوعان، والعودة يوم الإثنين 29 مارس 2027.", "2027-03-15/2027-03-28"),
    RuleRow(
      "date.ar.holiday-season",
      "في 15 مارس 2027 تحل ⟦عطلة الربيع⟧، وتُستأنف الدروس يوم 29 مارس.", "2027-03-15/2027-03-28"),
    // Longer than any number of days can be counted.
    RuleRow(
      "date.ar.holiday-season",
      "⟦عطلة الربيع⟧ تدوم 3000000000000000000 أسبوع بداية من 15 مارس 2027.", "2026-SP"),
    // Of another sentence, of what comes behind it, or one day alone.
    RuleRow(
      "date.ar.holiday-season", "حلت ⟦عطلة الخريف⟧. من 2 إلى 6 نوفمبر تجرى الاختبارات.", "2026-FA"),
    RuleRow(
      "date.ar.holiday-season", "بعد ⟦عطلة الخريف⟧ تجرى الاختبارات من 2 إلى 6 نوفمبر.", "2026-FA"),
    RuleRow("date.ar.holiday-season", "تنتهي ⟦عطلة الخريف⟧ يوم 8 نوفمبر.", "2026-FA"),
  ]
}
