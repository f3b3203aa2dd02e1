import TestSupport

/// Rows of dates in the spoken language, and of what sport, courts and elections tell. The reference day is Wednesday,
/// 14 October 2026.
enum SpokenDateRows {
  static let rows: [RuleRow] = moments + days + numbered + nights + clauses

  private static let moments: [RuleRow] = [
    RuleRow("date.ar.spoken-moment", "هو ساكن هنا ⟦من سبع شهور⟧ لوحده", "2026-03"),
    RuleRow("date.ar.spoken-moment", "الراجل ده ساكن هنا ⟦من سنتين⟧", "2024"),
    RuleRow("date.ar.spoken-moment", "«⟦من شهرين⟧ وأنا أدور شغل»", "2026-08"),
    RuleRow("date.ar.spoken-moment", "العربية دي اتسرقت ⟦من عشرة أيام⟧", "2026-10-04"),
    RuleRow("date.ar.spoken-moment", "ما شفته ⟦من أسبوع⟧", "2026-W41"),
    RuleRow("date.ar.spoken-moment", "ماشفناهوش ⟦من سنة⟧", "2025"),
    RuleRow("date.ar.spoken-moment", not: "عقوبة من سنتين إلى خمس سنوات"),
    RuleRow("date.ar.spoken-moment", not: "قعدنا هناك أكتر من شهرين"),
    RuleRow("date.ar.spoken-moment", not: "قالوا لي هي دورة من ستين يوما"),
    RuleRow("date.ar.spoken-moment", not: "عاد من ثلاثة أيام راحة"),
    RuleRow("date.ar.spoken-moment", not: "إحنا عايزين فترة من شهرين"),
  ]

  private static let days: [RuleRow] = [
    RuleRow("date.common.weekday", "شفته ⟦يوم الأربع⟧ عند البيت", "2026-10-14"),
    RuleRow("date.common.weekday", "جه عندنا ⟦يوم الحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "كان واقف هون ⟦الثلثا⟧", "2026-10-13"),
    RuleRow("date.common.weekday", "رجعوا ⟦الاربعا اللي فات⟧", "2026-10-07"),
    RuleRow("date.common.weekday", not: "وقف عند هذا الحد"),
    RuleRow("date.common.weekday", not: "تجاوز الحد في الجهات الأربع"),
    RuleRow("date.common.weekday", "يلعب الفريق ⟦الأحد⟧ و⟦الأربعاء⟧", "2026-10-18", "2026-10-21"),
    RuleRow("date.common.weekday", "قبيل مباراته ⟦الأحد⟧ أمام ضيفه", "2026-10-18"),
    RuleRow("date.common.part", "ترسل الأسماء قبل ⟦نهاية الأسبوع⟧", "2026-W42-WE"),
  ]

  private static let numbered: [RuleRow] = [
    RuleRow("date.common.month", "العربية دي عملت حادثة في ⟦شهر واحد⟧", "2026-01"),
    RuleRow("date.common.month", "وقالوا لحد ⟦شهر واحد اللي فات⟧ مفيش حاجة", "2026-01"),
    RuleRow("date.common.month", not: "سجل خمسة أهداف في شهر واحد"),
    RuleRow("date.common.year", "من ⟦موسم 98/99⟧ لم نفز", "1998/1999"),
    RuleRow("date.common.year", "منذ ⟦موسم 99-2000⟧", "1999/2000"),
    RuleRow("date.common.year", "بطل ⟦موسم 09/10⟧", "2009/2010"),
    RuleRow("date.ar.year-being", "كانت ⟦2025⟧ سنة استثنائية للكرة", "2025"),
    RuleRow("date.ar.year-being", "وستكون ⟦2027⟧ سنة الحسم", "2027"),
    RuleRow("date.ar.year-being", not: "كانت 50 سنة كافية"),
    RuleRow("date.ar.year-compared", "بزيادة 15 بالمائة مقارنة بـ⟦2021⟧.", "2021"),
    RuleRow("date.ar.year-compared", "تراجعت مقارنة مع ⟦2021⟧", "2021"),
    RuleRow("date.ar.year-compared", not: "مقارنة بـ2021 قتيلا"),
    RuleRow("date.ar.year-while", "من ⟦2019⟧ وهو غايب", "2019"),
    RuleRow("date.ar.year-while", not: "من 2019 لاعبا وهو"),
    RuleRow("date.common.year", not: "حقق في موسم 12/15 انتصارا"),
    RuleRow("date.common.year-event", "منذ معارك ⟦2012⟧ وهي مهجورة", "2012"),
    RuleRow("date.common.year-event", "في حادثة ⟦2016⟧ قتل أخوه", "2016"),
  ]

  private static let nights: [RuleRow] = [
    RuleRow(
      "date.ar.night-parting", "تعود الواقعة إلى ⟦الليلة الفاصلة بين 16 و17 سبتمبر⟧",
      "2026-09-16/2026-09-17"),
    RuleRow(
      "date.ar.night-parting", "وقعت في ⟦الليلة الفاصلة بين الأحد والاثنين⟧",
      "2026-10-11/2026-10-12"),
    RuleRow("date.ar.night-parting", not: "الليلة المباراة بين 16 و17 سبتمبر"),
  ]

  private static let clauses: [RuleRow] = [
    RuleRow("date.common.weekday", "⟦الأحد⟧.. الأهلي يواجه سموحة", "2026-10-18"),
    RuleRow("date.common.weekday", "⟦السبت⟧.. حظر شامل من جديد؟", "2026-10-17"),
    RuleRow("date.common.weekday", "⟦الجمعة⟧.. مقتل ثلاثة في اشتباكات", "2026-10-09"),
    RuleRow("date.common.weekday", "⟦الاثنين⟧: انطلاق الامتحانات", "2026-10-19"),
    RuleRow("date.common.weekday", "⟦الاثنين⟧: مصر - السودان (18:00)", "2026-10-19"),
    RuleRow("date.common.weekday", "⟦الاثنين⟧: مصر - السودان 2-1", "2026-10-12"),
    RuleRow("date.common.day-month", "تنتهي غدا مهلة اتفاق ⟦27 نوفمبر⟧", "2025-11-27"),
    RuleRow(
      "date.common.day-month", "نص عليه اتفاق ⟦27 ديسمبر⟧. وكان قد انتخب في ⟦التاسع من الشهر⟧",
      "2025-12-27", "2026-10-09"),
    RuleRow("date.common.weekday", "مواعيد مباريات ⟦السبت⟧", "2026-10-17"),
    RuleRow("date.common.weekday", "نتائج مباريات ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "وانتهت مهلة الطعون ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.month", "جدد عقده في ⟦سبتمبر 2022⟧ حتى 2026", "2022-09"),
    RuleRow("date.common.range", not: "جدد عقده في سبتمبر 2022 حتى 2026"),
    RuleRow("date.common.year-preposition", "كسبه ف ⟦1994⟧ بجول", "1994"),
    RuleRow("date.ar.length-apart", "استقال الوزير، ⟦شهرا⟧ بعد تعيينه", "P1M"),
    RuleRow("date.ar.length-apart", "احتفظ باللقب، ⟦عاما⟧ بعد تتويجه الأول", "P1Y"),
    RuleRow("date.ar.length-apart", not: "يوما بعد يوم تتسع الفجوة"),
    RuleRow("date.ar.length-apart", not: "نفذوا إضرابا عاما بعد فشل الحوار"),
    RuleRow("date.ar.moment", "نرجع ⟦بعد أسبوعين⟧ بإذن الله", "2026-W44"),
    RuleRow("date.common.weekday", "ماتش ⟦التلات⟧ صعب", "2026-10-20"),
    RuleRow("date.common.weekday", not: "مفاوضات الحد من التسلح"),
    RuleRow(
      "date.common.day-month", "وضع خطة قبل نهاية العام، على أن يعرضها في ⟦31 أكتوبر⟧", "2026-10-31"
    ),
    RuleRow("date.common.month", "حكمت ستة أعوام بعد زيارة في ⟦نوفمبر 2018⟧", "2018-11"),
    RuleRow("date.common.weekday", "أدلى 80 مليون ناخب بأصواتهم مبكرا حتى ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "بلغ عدد القتلى 45 شخصا على الأقل حتى ⟦السبت⟧", "2026-10-10"),
    RuleRow("date.common.weekday", "أغلقت الوزارة 12 مدرسة خاصة أخرى حتى ⟦الأحد⟧", "2026-10-18"),
    RuleRow("date.common.weekday", "تصدر اليسار انتخابات ⟦الأحد⟧", "2026-10-11"),
    RuleRow("date.common.weekday", "يخضع ساديو ماني للفحص الطبي ⟦الثلاثاء⟧", "2026-10-20"),
    RuleRow("date.common.weekday", "الجولة 18: ⟦السبت⟧ و⟦الأحد⟧", "2026-10-17", "2026-10-18"),
    RuleRow("date.common.month", "وكان البرلمان قد مدد ولايته في ⟦ديسمبر⟧", "2025-12"),
    RuleRow("date.ar.moment", "حددت المحكمة جلسة ⟦بعد شهر⟧ لسماع الشهود", "2026-11"),
    RuleRow("date.ar.moment", "وعدت الوزارة بإطلاق حصة إضافية ⟦بعد ثلاثة أيام⟧", "2026-10-17"),
    RuleRow("date.ar.moment", not: "حددت المحكمة المبلغ وأعادت النظر فيه بعد شهر"),
    RuleRow("date.ar.since-length", "كانت تعمل في المصنع منذ ⟦أربع سنوات⟧ عندما قصف", "P4Y"),
    RuleRow("date.ar.since-length", "لم يكن قد لعب منذ ⟦أربعة أشهر⟧ حين استدعاه المدرب", "P4M"),
  ]
}
