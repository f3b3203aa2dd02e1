import TestSupport

/// Rows of dates in notices, calendars and tables of days. The reference day is Wednesday, 14 October 2026.
enum NoticeDateRows {
  static let rows: [RuleRow] = topics + feasts + days + tables + years + ends + sequences

  private static let topics: [RuleRow] = [
    RuleRow("date.common.weekday", "⟦الأحد⟧ عطلة رسمية في البنوك", "2026-10-18"),
    RuleRow("date.common.weekday", "⟦الأحد⟧ أول أيام الامتحانات", "2026-10-18"),
    RuleRow("date.common.weekday", "⟦الجمعة⟧.. انطلاق معرض الكتاب", "2026-10-16"),
    RuleRow("date.common.weekday", "الثانوية العامة 2026: ⟦الأحد⟧ آخر موعد للتسجيل", "2026-10-18"),
    RuleRow("date.common.weekday", "أعلنت المحافظة أن ⟦يوم الأحد⟧ عطلة", "2026-10-18"),
    RuleRow("date.common.weekday", "وأفاد البيان بأن ⟦يوم الأحد⟧ سيكون يوم عمل", "2026-10-18"),
    RuleRow("date.common.weekday", "وقال إن ⟦الأحد⟧ شهد أمطارا", "2026-10-11"),
    RuleRow("date.common.weekday", "وعليه فإن ⟦الأحد⟧ هو أول أيام الدراسة", "2026-10-18"),
    RuleRow("date.common.weekday", "كان ⟦الأحد⟧ أول أيام الاعتصام", "2026-10-11"),
    RuleRow("date.common.weekday", "وإذا تعذرت الرؤية يكون ⟦الأحد⟧ يوم عمل", "2026-10-18"),
    RuleRow("date.ar.days-list", "وذكرت أن ⟦يومي الأحد والاثنين⟧ عطلة", "2026-10-18/2026-10-19"),
    RuleRow(
      "date.common.weekday", "الامتحان مقرر في 10 نوفمبر ونقل إلى ⟦الخميس⟧", "2026-11-12"),
  ]

  private static let feasts: [RuleRow] = [
    RuleRow(
      "date.common.hijri", "⟦الخميس أول أيام شهر رمضان⟧ فلكيا", "2026-02-19",
      reference: "2026-02-17"),
    RuleRow(
      "date.common.hijri", "وإذا لم ير الهلال كان ⟦الخميس أول أيام الشهر⟧ الفضيل", "2026-02-19",
      reference: "2026-02-17"),
    RuleRow(
      "date.common.feast", "زحام في ⟦ثاني أيام الفطر⟧", "2026-03-21", reference: "2026-03-21"),
    RuleRow(
      "date.ar.eid-counted", "في ⟦اليوم الثاني من العيد⟧", "2026-03-21", reference: "2026-03-21"),
    RuleRow("date.ar.eid-counted", not: "في اليوم الثاني من العيد الوطني"),
    RuleRow("date.ar.eid", "أدوا الصلاة ⟦صبيحة العيد⟧", "2026-03-20", reference: "2026-03-21"),
    RuleRow("date.ar.eid", "خلال ⟦أيام العيد⟧ الثلاثة", "2026-03-20", reference: "2026-03-21"),
    RuleRow(
      "date.common.feast", "وزعت خلال ⟦أسبوع الآلام⟧ ألف سلة", "2025-W16", reference: "2025-04-22"),
    RuleRow(
      "date.common.equivalent", "⟦الأحد 12 رمضان 1/3⟧: الإمساك 4:51", "2026-03-01",
      reference: "2026-02-27"),
    RuleRow("date.ar.part-of-now", not: "نتائج امتحانات نصف العام"),
  ]

  private static let days: [RuleRow] = [
    RuleRow("date.common.relative-day", "عروض على الكورنيش ⟦الليلة⟧ التاسعة مساء", "2026-10-14"),
    RuleRow("date.common.relative-day", not: "صلوا الليلة التاسعة من رمضان"),
    RuleRow("date.common.relative-day", not: "شباب اليوم لا يقرأون"),
    RuleRow("date.common.relative-day", "ما يشهده العالم ⟦اليوم⟧ خطير", "2026-10-14"),
    RuleRow("date.common.relative-day", not: "لغة الأمس لا تفهم"),
    RuleRow("date.common.relative-day", not: "كان في الأمس القريب قرية"),
    RuleRow("date.common.relative-day", "تغير عن ⟦الأمس⟧ كثيرا", "2026-10-13"),
  ]

  private static let tables: [RuleRow] = [
    RuleRow(
      "date.common.digits-table", "البرنامج:\n⟦27/10⟧ اللغة العربية\n⟦2/11⟧ الرياضيات",
      "2026-10-27", "2026-11-02"),
    RuleRow("date.common.digits-table", not: "النتائج:\n2/3 من السكان\n1/4 من الأرض"),
    RuleRow(
      "date.ar.weekdays-days-bare", "صيام ⟦الثلاثاء والأربعاء والخميس 8 و9 و10 سبتمبر⟧",
      "2026-09-08/2026-09-10"),
    RuleRow(
      "date.common.day-month", "التقويم: ما تبقى من العام\n⟦8 نوفمبر⟧ – عودة الطلبة", "2026-11-08"),
    RuleRow(
      "date.common.part", "- مطلع سبتمبر 2024: وساطة\n- ⟦الربع الأخير من العام⟧: الهدنة",
      "2024-Q4"),
    RuleRow("date.common.part", not: "تعقد اختبارات الفصل الأول في المدارس"),
    RuleRow(
      "date.common.equivalent", "عطلة ⟦الثلاثاء 12 ربيع الأول الموافق 25/8⟧", "2026-08-25"),
    RuleRow(
      "date.common.part", "وتستمر إلى الخميس، وفي ⟦نهاية الأسبوع⟧ تختتم بعروض", "2026-W42-WE"),
    RuleRow("date.common.feast", "آخرها ⟦عيد الاتحاد⟧ مطلع ديسمبر 2027", "2027-12-02"),
    RuleRow(
      "date.common.feast", "ملأوا الكنائس ليلة أمس في ⟦سبت النور⟧", "2026-04-04",
      reference: "2026-04-05"),
    RuleRow(
      "date.common.hijri", "⟦أول يوم في رمضان⟧ ثم ⟦آخر يوم منه⟧", "2026-02-18", "2026-03-19",
      reference: "2026-02-20"),
    RuleRow("date.ar.weekdays-days-bare", not: "صيام الثلاثاء والأربعاء والخميس 8 و9 سبتمبر"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.ar.year-compared", "ارتفع الإنتاج مقارنة بـ⟦2025⟧، وفق التقرير", "2025"),
    RuleRow("date.ar.year-compared", not: "مقارنة بـ2025 حالة في البلاد"),
    RuleRow("date.common.year-event", "قرعة حج ⟦2027⟧ في مكة", "2027"),
    RuleRow("date.common.relative-day", not: "في مثل هذا اليوم من عام 1990"),
    RuleRow("date.common.relative-day", "و⟦غدوة⟧ يسافر العرسان", "2026-10-15"),
    RuleRow("date.ar.moment", "و⟦بعد 3 أيام⟧ هنحتفل", "2026-10-17"),
    RuleRow("date.common.weekday", "رح نرجع ⟦الاثنين⟧ على المدرسة", "2026-10-19"),
    RuleRow("date.common.weekday", "حيفتحوا المدرسة ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "رتب الهيئات مجلس هندسي ⟦الأحد⟧", "2026-10-11"),
  ]

  private static let ends: [RuleRow] = [
    RuleRow(
      "date.common.range", "الإجازة من ⟦16 رمضان (5 مارس) إلى 10 شوال⟧", "2026-03-05/2026-03-29",
      reference: "2026-02-09"),
    RuleRow(
      "date.common.range", "العطلة من ⟦الأحد 8 نوفمبر إلى الأحد الذي يليه⟧",
      "2026-11-08/2026-11-15"),
    RuleRow(
      "date.ar.days-set", "دروس ⟦أيام الأحد والثلاثاء والخميس من كل أسبوع⟧",
      "XXXX-WXX-7/XXXX-WXX-4"),
    RuleRow(
      "date.ar.days-weekly", "يفتح ⟦يومي الخميس والجمعة⟧ أسبوعيا", "XXXX-WXX-4/XXXX-WXX-5"),
    RuleRow("date.ar.days-weekly", not: "يفتح يومي الخميس والجمعة للزوار"),
    RuleRow("date.ar.eid-verb", "متى يحل ⟦العيد⟧؟", "2026-03-20", reference: "2026-03-01"),
    RuleRow("date.ar.eid-verb", "احتفل أهل البلدة ب⟦العيد⟧", "2026-03-20", reference: "2026-03-22"),
    RuleRow("date.ar.eid-verb", not: "احتفلوا بالعيد الوطني"),
    RuleRow(
      "date.ar.eid", "في الكنيسة ⟦ثاني أيام العيد⟧ لا قداس", "2026-12-26", reference: "2026-12-20"),
    RuleRow(
      "date.common.day-month", "- آخر موعد: ⟦1 نوفمبر⟧\n- نهاية الدراسة: ⟦17 سبتمبر⟧", "2026-11-01",
      "2027-09-17"),
    RuleRow(
      "date.common.day-month", "تبدأ في ⟦3 نوفمبر⟧ وتنتهي ⟦14 منه⟧", "2026-11-03", "2026-11-14"),
    RuleRow("date.common.period", "تعقد الدورة الثانية ⟦الشهر المقبل⟧", "2026-11"),
    RuleRow(
      "date.common.day-month", "من ⟦3 كانون الثاني⟧ ولغاية 4 شباط 2027", "2027-01-03"),
    RuleRow(
      "date.ar.between-points", "تسلم البيانات بين ⟦26 و31 أكتوبر⟧", "2026-10-26/2026-10-31"),
  ]

  private static let sequences: [RuleRow] = [
    RuleRow(
      "date.common.weekday",
      "العطلة الخميس 29 أكتوبر، و⟦الجمعة⟧ راحة أسبوعية، ويعود الدوام ⟦الأحد⟧", "2026-10-30",
      "2026-11-01"),
    RuleRow(
      "date.common.weekday", "يلتقيان الخميس 29 أكتوبر بعد أن تعادلا ⟦السبت⟧", "2026-10-10"),
    RuleRow(
      "date.common.weekday", "الإجازة تبدأ ⟦الثلاثاء⟧ وتنتهي الأحد 1 نوفمبر", "2026-10-27"),
    RuleRow("date.common.relative-day", "أحيت زحلة ⟦اليوم⟧ الزياح التقليدي", "2026-10-14"),
    RuleRow("date.common.relative-day", "أعلنت الوزارة ⟦اليوم⟧ الخطة الجديدة", "2026-10-14"),
    RuleRow("date.common.relative-day", not: "شهدت فعاليات اليوم المفتوح إقبالا"),
    RuleRow("date.common.day", "منذ قرار ⟦3 ماي 2023⟧", "2023-05-03"),
    RuleRow("date.common.weekday", "دعت من لم يسحب بطاقته إلى التقدم قبل ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.period", "⟦العام الذي مضى⟧ كان صعبا", "2025"),
  ]
}
