import TestSupport

/// Rows of dates whose year the dates told before them tell, and of what refers to those. The reference
/// day is Wednesday, 14 October 2026.
enum TimelineDateRows {
  static let rows: [RuleRow] = stories + present + ahead + lists + following + told + verbs

  private static let stories: [RuleRow] = [
    RuleRow(
      "date.common.daypart-before",
      "بدأ القتال ⟦ليلة 29 أكتوبر 1956⟧ وهبط المظليون ⟦صباح 5 نوفمبر⟧",
      "1956-10-29", "1956-11-05"),
    RuleRow(
      "date.common.relative-day",
      "وصل في 29 أكتوبر 1956، وهبط المظليون صباح 5 نوفمبر ونزل المشاة في ⟦اليوم التالي⟧",
      "1956-11-06"),
    RuleRow(
      "date.common.month", "اندلعت الحرب في ⟦نوفمبر 1956⟧، وفي ⟦يناير⟧ انسحبت القوات", "1956-11",
      "1957-01"),
    RuleRow("date.common.day-month", "في 1997 حل الشهر في ⟦العاشر من يناير⟧", "1997-01-10"),
    RuleRow(
      "date.common.month", "عاش في ⟦مايو 1935⟧ في حيفا. وسافر في ⟦أكتوبر⟧ إلى بيروت", "1935-05",
      "1935-10"),
    RuleRow(
      "date.common.month", "وصل في 5 مايو 2024 وكان قد غادر بلاده في ⟦فبراير⟧", "2024-02"),
    RuleRow(
      "date.common.day-month", "The war began on 12 July 2006 and ended on ⟦14 August⟧.",
      "2006-08-14"),
    RuleRow(
      "date.common.month", "In ⟦March 2020⟧ schools closed. In ⟦September⟧ they reopened.",
      "2020-03", "2020-09"),
  ]

  /// Where a date or report of the present, an aside or a verb of what is to come parts the two.
  private static let present: [RuleRow] = [
    RuleRow(
      "date.common.month", "تأسست في 3 مايو 2019. وقالت الشركة إنها باعت شاحنة في ⟦فبراير⟧",
      "2026-02"),
    RuleRow(
      "date.common.month", "وقع الاتفاق في 5 مايو 2020، وأمس انتهى ما بدأ في ⟦فبراير⟧", "2026-02"),
    RuleRow(
      "date.common.month", "الشركة التي تأسست في 3 مايو 2015 وقعت اتفاقا في ⟦فبراير⟧", "2026-02"),
    RuleRow(
      "date.common.month", "سجلت أعلى مستوى منذ 3 ديسمبر 2021 وتراجعت في ⟦فبراير⟧", "2026-02"),
    RuleRow(
      "date.common.month", "اعتقل في 12 مارس 2024 وستبدأ محاكمته في ⟦فبراير⟧", "2027-02"),
    RuleRow("date.common.month", "He was jailed in 2019. He was freed in ⟦February⟧.", "2026-02"),
    RuleRow(
      "date.common.month", "Sales fell to 20 from 30 in 1Q24 and rose in ⟦February⟧.", "2026-02"),
  ]

  private static let ahead: [RuleRow] = [
    RuleRow(
      "date.common.day-month", "تبدأ الدورة في 12 يناير 2028 وتنتهي في ⟦20 فبراير⟧", "2028-02-20"),
    RuleRow(
      "date.common.day-month", "The first hearing is on 12 January 2028, the second on ⟦3 March⟧.",
      "2028-03-03"),
    RuleRow(
      "date.common.day-month", "ينعقد المؤتمر في 12 يناير 2027 على أن تسلم الأوراق قبل ⟦15 ديسمبر⟧",
      "2026-12-15"),
  ]

  private static let lists: [RuleRow] = [
    RuleRow(
      "date.common.day-month", "• Exams: 3 May 2028\n• Graduation: ⟦12 June⟧", "2028-06-12"),
    RuleRow("date.common.feast", "- العطلة: 22 فبراير 2028\n- ⟦عيد الفطر⟧: أسبوع", "2028-02-26"),
    RuleRow("date.common.day-month", "- 3 مارس 1924: ألغيت\n- ⟦20 أبريل⟧: صدر", "1924-04-20"),
    RuleRow(
      "date.common.day-month", "- الأرباح: 3 مليون في 31 مارس 2024\n- التوزيع: ⟦20 أبريل⟧",
      "2026-04-20"),
    RuleRow("date.common.day-month", "ألغيت في 3 مارس 1924.\nويصدر في ⟦20 أبريل⟧", "2027-04-20"),
    RuleRow(
      "date.common.day", "- ⟦3 مارس 1924⟧: ألغيت\n- ⟦20 أبريل من السنة نفسها⟧: صدر",
      "1924-03-03", "1924-04-20"),
  ]

  private static let following: [RuleRow] = [
    RuleRow("date.common.weekday", "أيام 6 و13 مارس 2026، ويتوقف ⟦الجمعة التالية⟧", "2026-03-20"),
    RuleRow(
      "date.common.weekday", "They met on 3 May 2020; the ⟦following Friday⟧ they signed.",
      "2020-05-08"),
    RuleRow("date.common.part", "صدر في مايو 1972 ومنع في ⟦ربيع السنة التالية⟧", "1973-SP"),
    RuleRow("date.common.month", "رمم عام 1931، ووصل المحرك في ⟦آذار من السنة التالية⟧", "1932-03"),
    RuleRow("date.common.period", "بلغ 2.1 في مايو 2025 مقابل 2.4 في ⟦الشهر السابق⟧", "2025-04"),
    RuleRow("date.common.period", "زار القاهرة ⟦الشهر السابق⟧", "2026-09"),
    RuleRow(
      "date.en.moment", "He was arrested in June 2019 and freed ⟦six months later⟧.", "2019-12"),
    RuleRow("date.en.moment", "The register closes ⟦three days earlier⟧.", "P3D"),
    RuleRow(
      "date.en.following-day", "They landed on 5 November 1956. The ⟦previous day⟧ it had rained.",
      "1956-11-04"),
  ]

  private static let told: [RuleRow] = [
    RuleRow("date.en.told-period", "He was shot on 6 October 1981. ⟦That year⟧ they won.", "1981"),
    RuleRow("date.en.told-period", "It opened in May 1911 and closed the ⟦same month⟧.", "1911-05"),
    RuleRow("date.en.told-period", "It began in 1947; ⟦that winter⟧ was cold.", "1947-WI"),
    RuleRow(
      "date.en.told-period", "He left on 5 May 2020. On ⟦that Friday⟧ it rained.", "2020-05-08"),
    RuleRow("date.en.told-period", not: "He said that year after year they came"),
    RuleRow("date.en.told-period", not: "on the night of Dec. 31, 2018, that winter"),
    RuleRow(
      "date.common.month", "It opened in 1911 and closed in ⟦December of that year⟧.", "1911-12"),
    RuleRow("date.common.day", "احتفلوا في جوان 1945 بعد ⟦يوم 8 ماي من ذلك العام⟧", "1945-05-08"),
    RuleRow(
      "date.common.day", "العيد في ⟦20 مارس 2026⟧، وفي ⟦الأحد الأخير من الشهر نفسه⟧", "2026-03-20",
      "2026-03-29"
    ),
    RuleRow(
      "date.ar.days-list", "احتفالات نوفمبر ⟦يومي العشرين والحادي والعشرين منه⟧",
      "2026-11-20/2026-11-21"),
    RuleRow("date.ar.days-list", not: "المادتين 17 و18 منه"),
    RuleRow(
      "date.ar.days-list", "يلعب في 5/12/2026 ثم ⟦أيام 20 و22 من الشهر نفسه⟧",
      "2026-12-20/2026-12-22"),
  ]

  private static let verbs: [RuleRow] = [
    RuleRow("date.common.period-part", "على أن ينظر القاضي أمر حبسه ⟦مطلع فبراير⟧", "2027-02"),
    RuleRow("date.common.month", "أكد على أن الشركة سجلت أرباحا في ⟦فبراير⟧", "2026-02"),
    RuleRow("date.common.month", "كان سيعود في ⟦يوليو⟧ لكنه رفض", "2026-07"),
    RuleRow("date.common.month", "وسنجلس في ⟦فبراير⟧", "2027-02"),
    RuleRow("date.common.month", "ولم ينتخب رئيس حتى ⟦فبراير⟧", "2026-02"),
    RuleRow("date.common.weekday", "أغلقت السلطات المعبر حتى ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "Police closed the road until ⟦Friday⟧.", "2026-10-16"),
    RuleRow("date.common.feast", "It will reopen after ⟦Eid al-Adha⟧.", "2027-05-16"),
    RuleRow("date.common.day-month", "⟦22 فبراير⟧: الحساب يعرض البيانات", "2027-02-22"),
    RuleRow("date.common.day", "الامتحان ⟦السبت الأول من مايو 2027⟧", "2027-05-01"),
  ]
}
