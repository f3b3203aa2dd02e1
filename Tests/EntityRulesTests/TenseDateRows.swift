import TestSupport

/// Rows of dates whose year, week or length their clause tells. The reference day is Wednesday,
/// 14 October 2026.
enum TenseDateRows {
  static let rows: [RuleRow] = arabic + english + told + lengths + feasts + negated + due + further

  private static let arabic: [RuleRow] = [
    RuleRow("date.common.weekday", "دعت النقابة إلى إضراب ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "دعت النقابة ⟦الجمعة⟧ إلى إضراب", "2026-10-09"),
    RuleRow("date.common.weekday", "تأجلت الرحلة إلى ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "أجلت المحكمة ⟦الاثنين⟧ القضية", "2026-10-12"),
    RuleRow("date.common.weekday", "توقعت الشركة أن تصل السفينة ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "يفتقد الفريق قائده أمام ضيفه ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "المعرض مفتوح حتى ⟦الجمعة⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "ارتفع العدد حتى ⟦الجمعة⟧ إلى ألف", "2026-10-09"),
    RuleRow("date.common.weekday", "استمرت العاصفة حتى ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "اعتبارا من ⟦الأحد⟧ ترفع الأسعار", "2026-10-18"),
    RuleRow("date.common.weekday", "كان من المقرر أن يصل ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.after-preposition", "خسر أمامه وسيواجهه في ⟦مارس⟧", "2027-03"),
    RuleRow("date.common.month", "على أن تصدر النتائج في ⟦فبراير⟧", "2027-02"),
    RuleRow("date.common.after-preposition", "الاتفاق المبرم في ⟦مارس⟧", "2026-03"),
    RuleRow("date.common.month", "بحلول ⟦فبراير⟧ يكتمل البناء", "2027-02"),
    RuleRow("date.common.month", "في ⟦فبراير⟧ سجلت الشركة أرباحا", "2026-02"),
    RuleRow("date.common.month", "في ⟦فبراير⟧ سيفتتح الفرع", "2027-02"),
    RuleRow("date.common.month", "بسبب الرأي العام في ⟦فبراير⟧", "2027-02"),
    RuleRow("date.common.month", "دفعة ثانية في ⟦مايو⟧", "2026-05"),
    RuleRow("date.common.decade", "تولتها الحكومة في ⟦العشرينيات⟧", "192"),
  ]

  private static let english: [RuleRow] = [
    RuleRow("date.common.weekday", "They visit Cairo on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "Schools reopen on ⟦Monday⟧", "2026-10-19"),
    RuleRow("date.common.weekday", "The boys rest, and on ⟦Monday⟧ we start again", "2026-10-19"),
    RuleRow("date.common.weekday", "Banks will be closed on ⟦Monday⟧", "2026-10-19"),
    RuleRow("date.common.weekday", "The show is open until ⟦Saturday⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "The vote, scheduled for ⟦Sunday⟧, was delayed", "2026-10-18"),
    RuleRow("date.common.after-preposition", "The work should be completed in ⟦April⟧", "2027-04"),
    RuleRow("date.common.month", "It posted a loss in ⟦November⟧", "2025-11"),
    RuleRow("date.common.month", "In ⟦February⟧ the road was cut", "2026-02"),
    RuleRow("date.common.month", "The plan is ready by ⟦February⟧", "2027-02"),
    RuleRow("date.en.in-length", "closed with its highest level in ⟦two years⟧", "P2Y"),
    RuleRow("date.en.in-length", "The team won for the first time in ⟦two months⟧", "P2M"),
    RuleRow("date.en.in-length", "The team returns ⟦in two months⟧", "2026-12"),
  ]

  private static let told: [RuleRow] = [
    RuleRow(
      "date.common.day", "ولد عام 1908 ورحل والده في ⟦3 مايو من العام نفسه⟧",
      "1908-05-03"),
    RuleRow(
      "date.common.period", "باعت 40 شاحنة في عام 2025 مقابل 30 في ⟦العام السابق⟧", "2024"),
    RuleRow("date.common.period", "باعت ألفا مقابل مئة في ⟦العام السابق⟧", "2025"),
    RuleRow(
      "date.common.period-part", "تبدأ في 5 يناير 2025 وتنتهي في ⟦أواخر الشهر نفسه⟧", "2025-01"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.ar.since-length", "شهدت في عام 2023 أكبر إضراب منذ ⟦ثلاثة عقود⟧", "P30Y"),
    RuleRow("date.ar.moment", "يعمل هنا ⟦منذ ثلاثة أعوام⟧", "2023"),
    RuleRow("date.common.duration", "تركت العمل بعد ⟦4 سنوات⟧ في دمشق", "P4Y"),
    RuleRow("date.common.duration", "اختصر الرحلة من ⟦أربعين يوما⟧ إلى ⟦خمسة أيام⟧", "P40D", "P5D"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow(
      "date.common.feast", "في 30 يوليوز 2016، كرم بمناسبة ⟦عيد العرش⟧", "2016-07-30"),
    RuleRow("date.common.feast", "⟦عيد الفطر⟧ الذي حل في 10 أبريل 2024", "2024-04-10"),
    RuleRow("date.common.feast", "زار القاهرة في 2 مايو 2016 وسيعود في ⟦عيد العرش⟧", "2027-07-30"),
    RuleRow("date.common.feast", "تحيي الجزائر ⟦اليوم الوطني للهجرة⟧", "2026-10-17"),
  ]

  private static let negated: [RuleRow] = [
    RuleRow("date.common.month", "لم يحضر أحد من الضيوف في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.common.month", "لم يحضروا وستعود في ⟦ديسمبر⟧", "2026-12"),
  ]

  /// What was to be, and what was so until a date.
  private static let due: [RuleRow] = [
    RuleRow("date.common.month", "كان من المفترض أن تعود في ⟦أبريل⟧", "2026-04"),
    RuleRow("date.common.after-preposition", "كان من المقرر أن يفتتح في ⟦مارس⟧", "2026-03"),
    RuleRow("date.common.after-preposition", "كانت الشركة ستوقع العقد في ⟦مارس⟧", "2026-03"),
    RuleRow("date.common.month", "كان من المقرر أن يفتتح في ⟦ديسمبر⟧", "2026-12"),
    RuleRow("date.common.after-preposition", "كان في بغداد، وسيعود في ⟦مارس⟧", "2027-03"),
    RuleRow("date.common.period-part", "لم تتجاوز الكميات المستلمة حتى ⟦نهاية آب⟧", "2026-08"),
    RuleRow("date.common.month", "قال مصدر كان حاضرا إن الطريق مغلق حتى ⟦فبراير⟧", "2027-02"),
    RuleRow("date.ar.moment", "تستعد الحارات لإحياء المولد النبوي ⟦بعد نحو أسبوع⟧", "2026-W43"),
    RuleRow("date.ar.moment", "المشروع لا يقوم ولا ⟦بعد عشر سنوات⟧", "2036"),
    RuleRow(
      "date.common.duration", "يعود المعلمون في 20 أكتوبر، ويلتحق بهم التلاميذ بعد ⟦ثلاثة أيام⟧",
      "P3D"),
    RuleRow("date.common.duration", "بعد ⟦128 يوما⟧ أمضاها في المستشفى، يرتقب أن يعود", "P128D"),
  ]

  private static let further: [RuleRow] = [
    RuleRow("date.common.month", "أوقف الخط في ⟦نوفمبر قبل الماضي⟧", "2024-11"),
    RuleRow("date.common.month", "كنا هناك ⟦تشرين الثاني/نوفمبر قبل الماضي⟧", "2024-11"),
    RuleRow("date.common.month", "ينطلق في ⟦يوليو بعد القادم⟧", "2028-07"),
    RuleRow("date.common.day-month", "عاد في ⟦15 نوفمبر قبل الماضي⟧", "2024-11-15"),
    RuleRow("date.common.part", "زارها ⟦الصيف قبل الماضي⟧", "2025-SU"),
  ]
}
