import TestSupport

/// Rows of points as the press writes them: short years, months in two traditions, bare years, ranges
/// from and to parts of days, days in digits. The reference day is Wednesday, 14 October 2026.
enum PointPressRows {
  static let rows: [RuleRow] = months + years + weekdays + ranges + digits + digitRanges + dayparts

  private static let digitRanges: [RuleRow] = [
    RuleRow("date.common.range-digits-dots", "Open ⟦25-27.09.2025⟧ only", "2025-09-25/2025-09-27"),
    RuleRow("date.common.range-digits-dots", "المعرض ⟦13-15.10.2026⟧ كله", "2026-10-13/2026-10-15"),
    RuleRow("date.common.range-digits-dots", not: "Version 25-27.9.2025 is out"),
    RuleRow("date.common.range-days", "يحل في ⟦27 أو 28 مايو⟧ كله", "2027-05-27/2027-05-28"),
  ]

  private static let months: [RuleRow] = [
    RuleRow("date.common.day-month", "وصل ⟦يوم 9 يوليو «تموز» الماضي⟧ إلى", "2026-07-09"),
    RuleRow("date.common.day", "في ⟦22 شباط \"فبراير\" 2024⟧ صدر", "2024-02-22"),
    RuleRow("date.common.month", "وقعت في ⟦مايو «أيار» الماضي⟧ بعد", "2026-05"),
    RuleRow("date.common.month", not: "في «الطويل» الماضي"),
    RuleRow("date.common.month", "زلزال ⟦أكتوبر 92⟧ لم ينسه أحد", "1992-10"),
    RuleRow("date.common.month", "بعد ⟦أيار 48⟧ انقطعت الطريق", "1948-05"),
    RuleRow("date.common.month", "في ⟦تموز 06⟧ اندلعت", "2006-07"),
    RuleRow("date.common.day", "بعد ⟦5 يونيو 67⟧ احتلت القدس", "1967-06-05"),
    RuleRow("date.common.month", "استقبل في ⟦مايو⟧ 92 مريضا", "2026-05"),
    RuleRow("date.common.month", "سجل في ⟦يونيو⟧ 67 حالة", "2026-06"),
    RuleRow("date.common.part", "كان ⟦صيف 82⟧ في بيروت", "1982-SU"),
    RuleRow("date.common.part", "بقيت ⟦صائفة 2014⟧ في الذاكرة", "2014-SU"),
    RuleRow("date.common.period-part", "وصلت ⟦نص أغسطس⟧", "2026-08"),
    RuleRow("date.common.month", not: "«أيلول الطويل» أشهر رواياته"),
    RuleRow("date.ar.months-joined", "تراجعت موجات ⟦مارس⟧ وأبريل معا", "2026-03"),
    RuleRow("date.ar.months-joined", "في جويلية و⟦أوت⟧ الأرفع", "2026-08"),
    RuleRow("date.ar.months-joined", not: "مارس وأبدع في عمله"),
    RuleRow("date.ar.months-dual-noun", "بعد إضرابي ⟦يناير وفبراير⟧ عادوا", "2026-01/2026-02"),
    RuleRow("date.ar.months-dual-noun", not: "بعد إضراب يناير وفبراير عادوا"),
    RuleRow("date.ar.months-dual-noun", not: "قال العربي يناير وفبراير"),
    RuleRow("date.ar.month-of", "يقع كله ضمن ⟦مارس⟧", "2027-03"),
    RuleRow("date.ar.month-of", not: "مدرب مارس مهامه"),
    RuleRow("date.ar.place-name", not: "مظاهرات 8 ماي 1945"),
    RuleRow("date.common.day", not: "تأهل طلبة جامعة 8 ماي 1945"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year", "منذ ⟦عام 48⟧ وهم لاجئون", "1948"),
    RuleRow("date.common.year", "في ⟦عام 48⟧ هجر أهلها", "1948"),
    RuleRow("date.common.year", not: "قتل خلال عام 48 صحفيا"),
    RuleRow("date.common.year-event", "جاء قانون ⟦2005⟧ وتراجعت المساحات", "2005"),
    RuleRow("date.common.year-event", "ننهي ⟦2025⟧ بمبيعات كبيرة", "2025"),
    RuleRow("date.common.year-event", not: "القانون رقم 2005"),
    RuleRow("date.ar.year-of-name", not: "القانون رقم 2005"),
    RuleRow("date.ar.year-same", "خلال الفترة ذاتها من ⟦2024⟧.", "2024"),
    RuleRow("date.ar.year-same", not: "المعرض نفسه من 2024 قطعة"),
    RuleRow("date.ar.year-of-plural", "عادت تفاهمات ⟦2018⟧ السرية", "2018"),
    RuleRow("date.ar.year-of-plural", "أعادت مفاوضات ⟦2015⟧ الأمل", "2015"),
    RuleRow("date.ar.year-of-plural", not: "وزعت مساعدات 1985 سلة"),
    RuleRow("date.ar.year-of-plural", not: "العقوبات 2018"),
    RuleRow("date.common.year-preposition", not: "المؤشر عند 2019 نقطة"),
  ]

  private static let weekdays: [RuleRow] = [
    RuleRow("date.common.weekday", not: "كانت العلاقة بين الاثنين متوترة"),
    RuleRow("date.common.weekday", not: "قال إن الاثنين تشاجرا"),
    RuleRow("date.common.weekday", not: "يفضل الجمهور الاثنين معا"),
    RuleRow("date.common.weekday", not: "قتل أحد الاثنين"),
    RuleRow("date.common.weekday", "قال إن ⟦الاثنين⟧ عطلة", "2026-10-19"),
    RuleRow("date.common.weekday", not: "رواية «الأحد الأسود»"),
    RuleRow("date.common.weekday", not: "فيلم «الجمعة»"),
    RuleRow("date.common.weekday", "أديت الصلاة ⟦الخميس⟧", "2026-10-08"),
    RuleRow("date.common.weekday", "تنطلق ⟦ثلاثاء الأسبوع القادم⟧ في الدوحة", "2026-10-20"),
    RuleRow("date.common.day", "⟦الجمعة في 3 تموز 2026⟧ في المكان نفسه", "2026-07-03"),
    RuleRow("date.common.weekday", "خسر ⟦السبت⟧ في 3 مباريات", "2026-10-10"),
    RuleRow("date.ar.weekdays-plural", "تزدحم ⟦أيام الجمع⟧", "XXXX-WXX-5"),
    RuleRow("date.ar.weekdays-plural", "قداس ⟦الآحاد⟧ في السابعة", "XXXX-WXX-7"),
    RuleRow("date.ar.weekdays-plural", not: "علامة الجمع في الحساب"),
  ]

  private static let ranges: [RuleRow] = [
    RuleRow(
      "date.ar.range-from-daypart", "من ⟦مساء الخميس 26 فبراير إلى ظهر السبت 28⟧ يقام",
      "2026-02-26/2026-02-28"),
    RuleRow(
      "date.ar.range-from-daypart", "من ⟦مساء الخميس إلى ظهر السبت 28 نوفمبر⟧",
      "2026-11-26/2026-11-28"),
    RuleRow("date.ar.range-from-daypart", not: "تأجل من مساء الخميس"),
    RuleRow(
      "date.ar.range-to-daypart", "من ⟦الخميس 15 أكتوبر إلى فجر الأحد⟧", "2026-10-15/2026-10-18"),
    RuleRow("date.ar.range-to-daypart", not: "تأجل الاجتماع اليوم إلى مساء الأحد"),
    RuleRow(
      "date.ar.between-dayparts", "بين ⟦مساء الجمعة وصباح السبت⟧ قتل", "2026-10-09/2026-10-10"),
    RuleRow("date.ar.between-dayparts", not: "مساء الجمعة وصباح السبت"),
    RuleRow("date.common.range", not: "كان مقررا اليوم إلى السبت المقبل"),
    RuleRow(
      "date.ar.weekdays-adjective", "بين ⟦الاثنين والخميس الماضيين⟧", "2026-10-05/2026-10-08"),
    RuleRow("date.ar.days-from", "في ⟦الأيام من 27 حتى 31 أكتوبر⟧", "2026-10-27/2026-10-31"),
    RuleRow("date.ar.days-from", not: "في اليوم من 27 حتى 31 أكتوبر"),
    RuleRow(
      "date.ar.days-list", "درس ⟦أيام الجمعة 20 و27 فبراير و6 مارس⟧", "2026-02-20/2026-03-06"),
    RuleRow(
      "date.ar.days-list", "ستقام ⟦أيام 3 و10 و17 أكتوبر⟧", "2026-10-03/2026-10-17"),
  ]

  private static let digits: [RuleRow] = [
    RuleRow("date.ar.dated-noun", "بعد جلسة ⟦10/12⟧.", "2026-12-10"),
    RuleRow("date.ar.dated-noun", not: "حصل الطالب على 10/12"),
    RuleRow("date.common.digits-line", "⟦15/6⟧: الإدارة تفسخ العقد", "2026-06-15"),
    RuleRow("date.common.digits-line", not: "1/2: الحلقة الأولى"),
    RuleRow(
      "date.common.range-digit-days", "رولان غاروس: ⟦24/5 - 7/6⟧", "2026-05-24/2026-06-07"),
    RuleRow("date.common.range-digit-days", not: "النتائج 2/5 - 3/6"),
    RuleRow(
      "date.ar.between-digit-days", "ما بين ⟦1/10 و15/10⟧", "2026-10-01/2026-10-15"),
    RuleRow("date.ar.between-digit-days", not: "ما بين 1/4 و1/3 السكان"),
  ]

  private static let dayparts: [RuleRow] = [
    RuleRow("date.common.daypart-before", "مع ⟦غروب يوم غد⟧ يبدأ", "2026-10-15"),
    RuleRow("date.common.daypart-before", "مشواره ⟦سهرة الجمعة 16 أكتوبر⟧", "2026-10-16"),
    RuleRow("date.common.daypart-before", not: "فاز المغرب أمس على مصر"),
    RuleRow("date.common.relative-day", "ينطلق ⟦غدوة الخميس⟧", "2026-10-15"),
    RuleRow("date.common.relative-day", not: "تفاصيل اليوم والساعة"),
    RuleRow("date.common.relative-day", not: "دام يومين ونصف اليوم"),
    RuleRow("date.ar.holiday-season", "خلال ⟦العطلة الصيفية المقبلة⟧", "2027-SU"),
    RuleRow("date.ar.holiday-season", not: "عطلة صيفية"),
  ]
}
