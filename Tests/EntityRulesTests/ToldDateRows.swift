import TestSupport

/// Rows of Arabic dates that are only called those told before, or those beside them. The reference day is
/// Wednesday, 14 October 2026.
enum ToldDateRows {
  static let rows: [RuleRow] = same + beside + parts + ofIt + apart + none

  private static let same: [RuleRow] = [
    RuleRow("date.common.relative-day", "وصل في 3 مايو 2025 وعاد في ⟦اليوم نفسه⟧.", "2025-05-03"),
    RuleRow("date.common.relative-day", "وصل في 3 مايو 2025 وغادر في ⟦نفس اليوم⟧", "2025-05-03"),
    RuleRow("date.common.relative-day", "احترق في 3 مايو 2025 وفي ⟦ذلك اليوم⟧ رحلوا", "2025-05-03"),
    RuleRow("date.common.relative-day", "خطب في 3 مايو 2025 وفي ⟦ذلك المساء⟧ رحل", "2025-05-03"),
    RuleRow("date.common.relative-day", "نقل في 3 مايو 2025 وتوفي ⟦الليلة نفسها⟧", "2025-05-03"),
    RuleRow("date.common.period", "ولد في مايو 1990 ورحل والده في ⟦الشهر ذاته⟧", "1990-05"),
    RuleRow("date.common.period", "سقطت في نيسان 1948، وفي ⟦ذلك الشهر⟧ رحلوا", "1948-04"),
    RuleRow("date.common.period", "باع ألفا في 2023 وفي ⟦ذات العام⟧ أغلق", "2023"),
    RuleRow("date.common.period", "كتب في 2013 ولم تطابق ⟦السنة المذكورة⟧ شيئا", "2013"),
    RuleRow("date.common.part", "غادر في 12 تموز 1948 وكان ⟦ذلك الصيف⟧ حارا", "1948-SU"),
    RuleRow("date.common.month", "انتخب في 14 أكتوبر 1999 وتوفي في ⟦أكتوبر نفسه⟧", "1999-10"),
    RuleRow(
      "date.common.weekday", "سافر السبت 10 يناير 2026 وتعود الرحلة ⟦السبت المذكور⟧",
      "2026-01-10"),
  ]

  private static let beside: [RuleRow] = [
    RuleRow("date.common.period", "بدأ في 1903 وانتهى في ⟦العام التالي⟧", "1904"),
    RuleRow("date.common.period", "ولد سنة 1908 وتعلم في ⟦السنة التي تلتها⟧", "1909"),
    RuleRow("date.common.period", "بلغ 4 في عام 2025 مقابل 3 في ⟦العام الذي سبقه⟧", "2024"),
    RuleRow("date.common.period", "تأسس في 20 مارس 1939 ولعب في ⟦الأسبوع الذي يليه⟧", "1939-W13"),
    RuleRow("date.common.period", "في ثلاثينيات القرن الماضي وفي ⟦العقد الذي تلاها⟧", "194"),
    RuleRow("date.common.period", "فاز في موسم 2018-2019 وخسر في ⟦الموسم التالي⟧", "2019/2020"),
    RuleRow("date.common.relative-day", "وصل في 3 مايو 2025 وغادر في ⟦اليوم التالي⟧", "2025-05-04"),
    RuleRow("date.common.relative-day", "وصل في 3 مايو 2025 و⟦اليوم الذي تلاه⟧", "2025-05-04"),
    RuleRow(
      "date.common.month", "حوله في ⟦أكتوبر 2021⟧ ثم في ⟦يناير الذي أعقبه⟧", "2021-10",
      "2022-01"),
    RuleRow("date.common.part", "سجن في ⟦صيف 1982⟧ وخرج ⟦الخريف التالي⟧", "1982-SU", "1982-FA"),
    RuleRow("date.common.weekday", "تقام في 19 يوليو 2026 أو ⟦الخميس الذي يليه⟧", "2026-07-23"),
    RuleRow("date.common.weekday", "اجتمعوا في 4 مارس 2026 و⟦الأربعاء الذي سبقه⟧", "2026-02-25"),
    RuleRow("date.common.weekday", not: "هزم منافسه الأحدب الذي سبقه"),
    RuleRow(
      "date.common.relative-day", "عيد الفطر 20 مارس 2026، والنوروز في ⟦اليوم الذي يليه⟧",
      "2026-03-21"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow(
      "date.common.daypart-before", "وصل في 3 مايو 2025 وعاد ⟦مساء اليوم نفسه⟧", "2025-05-03"),
    RuleRow(
      "date.common.daypart-before", "وصل في 3 مايو 2025 ورحل ⟦فجر ذلك اليوم⟧", "2025-05-03"),
    RuleRow("date.common.period-part", "افتتح في 16 مايو 2017 وظل إلى ⟦آخر ذلك الشهر⟧", "2017-05"),
    RuleRow("date.common.period-part", "في السبعينيات وفي ⟦أواسط العقد التالي⟧", "198"),
    RuleRow(
      "date.common.day", "أقيم في ⟦3 أبريل 2024⟧ وأعيد في ⟦20 من ذلك الشهر⟧",
      "2024-04-03", "2024-04-20"),
    RuleRow(
      "date.common.day-month", "بدأ في فبراير 2012 وانتهى في ⟦15 من الشهر التالي⟧", "2012-03-15"),
    RuleRow(
      "date.common.day", "رفعت في يونيو 2014 وحكم في ⟦11 شباط من السنة التالية⟧", "2015-02-11"),
    RuleRow("date.common.day", "افتتح عام 1902 ⟦يوم 15 نوفمبر من السنة نفسها⟧", "1902-11-15"),
    RuleRow("date.common.month", "بين 1990 و1992، وفي ⟦مايو من العام الأخير⟧ فاز", "1992-05"),
    RuleRow(
      "date.common.weekday", "أضربوا في 6 يوليو 2026 وعادوا ⟦الخميس من الأسبوع ذاته⟧", "2026-07-09"),
    RuleRow(
      "date.ar.between-points", "رممت بين ⟦شتاء 2022 وربيع السنة التي تلته⟧", "2022-WI/2023-SP"),
  ]

  private static let ofIt: [RuleRow] = [
    RuleRow("date.common.day", "تقام في مايو 2026 وتحديدا ⟦آخر خميس منه⟧", "2026-05-28"),
    RuleRow("date.common.part", "تقام في مايو 2026 في ⟦الأسبوع الأول منه⟧", "2026-W19"),
    RuleRow("date.common.part", "تقام في مايو 2026 في ⟦آخر أسبوع منه⟧", "2026-W22"),
    RuleRow("date.common.part", "خسر عام 2020 خصوصا في ⟦النصف الثاني منه⟧", "2020-H2"),
    RuleRow("date.common.part", not: "قرأ الكتاب إلا الفصل الأول منه"),
    RuleRow("date.common.month", "شهد العام الماضي حادثا في ⟦ديسمبر منه⟧", "2025-12"),
    RuleRow("date.common.day", "انعقد في أكتوبر 1974 وربما ⟦العاشر منه⟧", "1974-10-10"),
    RuleRow("date.common.day-month", not: "نص قانون أكتوبر 1974 في البند العاشر منه"),
    RuleRow(
      "date.common.hijri", "تبدأ الخميس 9 جمادى الآخرة (19 نوفمبر) ويعودون ⟦الأحد 19 منه⟧",
      "2026-11-29"),
  ]

  private static let apart: [RuleRow] = [
    RuleRow(
      "date.ar.days-list", "تعقد في مايو 2026 ⟦يومي 10 و11 منه⟧", "2026-05-10/2026-05-11"),
    RuleRow("date.ar.days-list", not: "نصت المادتان 17 و18 منه في مايو 2026"),
    RuleRow("date.common.duration", "سقط عام 1954 وعاد بعد ذلك ب⟦ثماني سنوات⟧", "P8Y"),
  ]

  private static let none: [RuleRow] = [
    RuleRow("date.common.relative-day", not: "لم يعد في اليوم نفسه"),
    RuleRow("date.common.relative-day", not: "غادر في نفس اليوم"),
    RuleRow("date.common.daypart-before", not: "عاد مساء اليوم نفسه"),
    RuleRow("date.common.period", not: "نص العقد نفسه على ذلك ووقعوا العقد التالي"),
    RuleRow("date.common.period", "أعلن ذلك ⟦الشهر الماضي⟧", "2026-09"),
    RuleRow(
      "date.common.weekday", "وصل الأحد 4 أكتوبر 2026 وقال ذلك ⟦الخميس⟧ الوزير", "2026-10-08"),
  ]
}
