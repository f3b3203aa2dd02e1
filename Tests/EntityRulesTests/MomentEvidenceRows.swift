import TestSupport

/// Rows of amounts that are counted from now or from what their sentence tells. The reference day is Wednesday,
/// 14 October 2026.
enum MomentEvidenceRows {
  static let rows: [RuleRow] = ahead + then + fromWhere + moved

  private static let ahead: [RuleRow] = [
    RuleRow("date.ar.moment", "«سأعتزل ⟦بعد ستة أشهر⟧»", "2027-04"),
    RuleRow("date.ar.moment", "«⟦بعد ستة أشهر⟧ سأغادر البلاد»", "2027-04"),
    RuleRow("date.common.duration", "سألني بعد ⟦ستة أشهر⟧ عن السبب", "P6M"),
    RuleRow("date.ar.moment", "نأمل أن ننتهي من الترميم ⟦بعد ستة أشهر⟧", "2027-04"),
    RuleRow("date.ar.moment", "أمامنا مباراة صعبة ⟦بعد ثلاثة أيام⟧", "2026-10-17"),
    RuleRow("date.ar.moment", "جلسة النطق بالحكم ⟦بعد أسبوعين⟧", "2026-W44"),
    RuleRow("date.common.duration", "جلسة شهدت بعد ⟦يومين⟧ مشادات", "P2D"),
    RuleRow(
      "date.ar.moment", "يتسلم السفير الجديد مهامه في العاصمة الفرنسية باريس ⟦بعد ثلاثة أسابيع⟧",
      "2026-W45"),
    RuleRow(
      "date.ar.moment", "تدخل الرسوم الجديدة على مواقف الشاحنات حيز التنفيذ ⟦بعد شهرين⟧", "2026-12"),
    RuleRow(
      "date.ar.moment", "تنتهي المهلة التي حددتها الحكومة ⟦بعد عشرة أيام⟧", "2026-10-24"),
    RuleRow("date.ar.moment", "أما المدرب فقال: \"اسألوني ⟦بعد شهر⟧\".", "2026-11"),
    RuleRow("date.common.duration", "الحارس سيرحل بعد ⟦11 موسما⟧ و412 مباراة", "P11Y"),
    RuleRow("date.ar.moment", "يبلغون ما يزيد على سنة ⟦قبل عام من الآن⟧", "2025"),
  ]

  private static let then: [RuleRow] = [
    RuleRow("date.ar.since-length", "في 1952 ثاروا، وكانوا لم يقبضوا رواتبهم منذ ⟦عام⟧", "P1Y"),
    RuleRow("date.common.duration", "في آب 1914 استدعي، وكان قد تزوج قبل ⟦شهرين⟧", "P2M"),
    RuleRow("date.common.duration", "توفي سنة 1965، وكانت زوجته رحلت قبل ⟦أربعة أعوام⟧", "P4Y"),
    RuleRow(
      "date.ar.moment", "وكانت الشركة، التي تأسست عام 1990، قد أعلنت ⟦قبل شهرين⟧ خططها", "2026-08"),
    RuleRow("date.ar.moment", "ولد عام 1950 وتوفي ⟦قبل ثلاثة أشهر⟧", "2026-07"),
    RuleRow("date.ar.moment", "في آب 1914 كان قد غادر المدينة قبل ⟦أسبوع⟧", "P1W"),
    RuleRow("date.common.duration", "وكان آنذاك قد غادر منصبه قبل ⟦شهرين⟧", "P2M"),
    RuleRow(
      "date.common.duration", "أعلن الرئيس عام 2019 أن السد سيكتمل بعد ⟦ثلاث سنوات⟧", "P3Y"),
    RuleRow(
      "date.ar.moment", "قال إن المشروع الذي بدأ عام 2019 سيكتمل ⟦بعد شهرين⟧", "2026-12"),
    RuleRow(
      "date.common.duration", "1 يناير 1999: ميلاد اليورو، وتداول أوراقه بعد ⟦ثلاث سنوات⟧", "P3Y"),
    RuleRow("date.common.duration", "كانت الخطة أن يكتمل البناء بعد ⟦ثلاث سنوات⟧", "P3Y"),
  ]

  private static let fromWhere: [RuleRow] = [
    RuleRow("date.ar.moment", "أوقف ⟦قبل ثلاثة أيام⟧ من قبل الشرطة", "2026-10-11"),
    RuleRow("date.ar.moment", "سافر ⟦قبل أسبوعين⟧ من أجل العلاج", "2026-W40"),
    RuleRow("date.ar.moment", "اشتراها ⟦قبل عامين⟧ من سوق شعبي", "2024"),
    RuleRow("date.ar.moment", "فصل ⟦قبل عامين⟧ من الجامعة", "2024"),
    RuleRow("date.ar.moment", "حذرت ⟦قبل أسبوعين⟧ من أمطار قوية", "2026-W40"),
    RuleRow("date.common.duration", "انسحب قبل ⟦أسبوعين⟧ من انطلاق السباق", "P2W"),
    RuleRow("date.common.duration", "انتهت قبل ⟦شهرين⟧ من اكتمالها", "P2M"),
  ]

  private static let moved: [RuleRow] = [
    RuleRow("date.ar.duration-most", "أرجئت الانتخابات ⟦سنة⟧", "P1Y"),
    RuleRow("date.ar.duration-most", "مدد العقد ⟦سنة⟧ بسبب الجائحة", "P1Y"),
    RuleRow("date.ar.duration-most", not: "علقوا إضرابا عاما."),
    RuleRow("date.ar.duration-most", not: "علق على أحداث سنة 2024."),
  ]
}
