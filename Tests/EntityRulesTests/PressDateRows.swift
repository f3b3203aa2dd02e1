import TestSupport

/// Rows of what the press of the region writes beyond the plain forms: lists and pairs of days, years
/// with eras, months of a year, nights between days. The reference day is Wednesday, 14 October 2026.
enum PressDateRows {
  static let rows: [RuleRow] =
    lists + pairs + years + months + parts + now
    + tenses + lengths + english

  private static let lists: [RuleRow] = [
    RuleRow(
      "date.common.days-pair", "التقيا في ⟦الرابع والخامس من يوليو الماضي⟧",
      "2026-07-04/2026-07-05"),
    RuleRow("date.common.days-pair", "في ⟦12 و13 و14 نوفمبر⟧", "2026-11-12/2026-11-14"),
    RuleRow("date.common.days-pair", not: "في 14 و13 نوفمبر"),
    RuleRow("date.common.days-pair", not: "المادة 5 و6 مايو"),
    RuleRow(
      "date.ar.weekdays-adjective", "يلعبون ⟦الخميس والجمعة المقبلين⟧", "2026-10-15/2026-10-16"
    ),
    RuleRow("date.ar.weekdays-adjective", not: "يلعبون الخميس والجمعة المقبلة"),
    RuleRow("date.common.range-days", not: "السنة الخامسة - الأربعاء 14 أكتوبر 2026"),
    RuleRow("date.common.day-month", not: "اللاعب رقم 10 مارس هوايته"),
    RuleRow("date.ar.days-comma", "⟦أيام 15، 16 و17 نوفمبر⟧", "2026-11-15/2026-11-17"),
    RuleRow("date.ar.days-comma", "⟦أيام 15، 16، 17 و18 نوفمبر⟧", "2026-11-15/2026-11-18"),
    RuleRow("date.ar.days-comma", not: "يوم 15، 16 و17 نوفمبر"),
    RuleRow("date.en.range-days", "on ⟦October 20 and 21⟧ in Sur", "2026-10-20/2026-10-21"),
    RuleRow("date.en.range-days", "on ⟦Oct. 5-9⟧", "2026-10-05/2026-10-09"),
    RuleRow("date.common.range-days", "on ⟦12 and 13 May⟧", "2026-05-12/2026-05-13"),
    RuleRow("date.ar.years-list", "بين ⟦عامي 960 و1279 م⟧", "0960/1279"),
    RuleRow("date.ar.years-list", "بين ⟦عامي 1205 و1264 ميلادية⟧", "1205/1264"),
    RuleRow("date.ar.years-list", "بين ⟦عامي 2357 و2255 قبل الميلاد⟧", "BC2357/BC2255"),
    RuleRow("date.ar.years-list", "في ⟦سنتي 2400 ق.م و1700 ق.م⟧", "BC2400/BC1700"),
    RuleRow("date.ar.years-list", not: "عامي 30 و50 للبيع"),
    RuleRow(
      "date.ar.parts-list", "في ⟦الربعين الأول والثاني من 2025⟧", "2025-Q1/2025-Q2"),
    RuleRow("date.ar.parts-list", not: "في الربعين الأول والثاني من المباراة"),
    RuleRow("date.ar.centuries", "في ⟦القرنين الرابع والخامس الميلاديين⟧", "03/04"),
    RuleRow("date.ar.centuries", "في ⟦القرنين الرابع والخامس الهجريين⟧", "0913-08-07/1107-08-21"),
    RuleRow("date.ar.centuries", not: "القرن الرابع والعشرون"),
  ]

  private static let pairs: [RuleRow] = [
    RuleRow("date.common.equivalent", "(⟦5 رجب 1447 هـ = 25 ديسمبر 2025 م⟧)", "2025-12-25"),
    RuleRow("date.common.equivalent", not: "في (5 من رجب 1447 هـ = ديسمبر 2025 م)"),
    RuleRow(
      "date.common.equivalent", "حرر ⟦25/12/2025 ميلادية الموافق: 5 / رجب / 1447 هجرية⟧",
      "2025-12-25"),
    RuleRow("date.common.day", "اندلع ⟦الثلاثاء (13 تشرين الأول 2026)⟧ حريق", "2026-10-13"),
    RuleRow("date.common.day", "ندوة ⟦10 تشرين الأول (1982)⟧ في القدس", "1982-10-10"),
    RuleRow("date.common.day-month", "on ⟦Tuesday (Oct. 13)⟧ in Tunis", "2026-10-13"),
    RuleRow("date.common.century", "في ⟦القرن السادس الهجري/الثاني عشر الميلادي⟧", "11"),
    RuleRow("date.common.century", "في ⟦القرن العاشر الميلادي (الرابع الهجري)⟧", "09"),
    RuleRow("date.common.day", "نفي ⟦يوم عشرين غشت سنة 1953⟧", "1953-08-20"),
    RuleRow("date.common.day", "كان ⟦يوم الثالث من شهر سبتمبر لعام 1971⟧ مشهودا", "1971-09-03"),
    RuleRow("date.common.day-month", not: "ترفض قوى 14 آذار وتحالف 8 آذار الدعوة"),
  ]

  private static let years: [RuleRow] = [
    RuleRow("date.common.year", "في ⟦سنة 3100 ق.م⟧ توحدت البلاد", "BC3100"),
    RuleRow("date.common.year", "إيرادات ⟦عام 2006 / 2005⟧ بالمليار", "2005/2006"),
    RuleRow("date.common.year", "خلال ⟦العام المالي الحالي 2026/2025⟧", "2026"),
    RuleRow("date.common.year", "خلال ⟦العام الجاري (2026)⟧", "2026"),
    RuleRow("date.common.year", "في ⟦الموسم الفلاحي الماضي 2025-2026⟧", "2025/2026"),
    RuleRow("date.common.hijri", "بدأ ⟦العام الهجري 1448⟧", "2026-06-16/2027-06-05"),
    RuleRow("date.common.year", not: "استقبل العام الماضي 2000 زائر"),
    RuleRow("date.common.year-event", "بيانات الانتفاضة الأولى ⟦1987⟧ محفوظة", "1987"),
    RuleRow("date.common.year-event", "يطالبون بدولة على حدود ⟦1967⟧ كاملة", "1967"),
    RuleRow("date.common.year-preposition", "تتضاعف الشبكة في أفق ⟦2030⟧", "2030"),
    RuleRow("date.common.year-preposition", "بداية من ⟦2027⟧ ترتفع الرسوم", "2027"),
    RuleRow("date.common.decade", "in the ⟦2000s⟧", "200"),
    RuleRow("date.common.duration", not: "مرت سني يفاعته بسرعة"),
  ]

  private static let months: [RuleRow] = [
    RuleRow(
      "date.common.period", "خلال ⟦الأشهر الثمانية الأولى من العام⟧ نما الناتج",
      "2026-01/2026-08"),
    RuleRow("date.common.year", "خلال ⟦التسعة أشهر الأولى من 2025⟧", "2025-01/2025-09"),
    RuleRow("date.common.year", "خلال ⟦أول تسعة أشهر من 2025⟧", "2025-01/2025-09"),
    RuleRow("date.common.period", "in the ⟦first nine months of the year⟧", "2026-01/2026-09"),
    RuleRow("date.common.range", "من ⟦يناير إلى سبتمبر⟧ ارتفعت", "2026-01/2026-09"),
    RuleRow("date.ar.between-points", "بين ⟦ديسمبر ويناير⟧ هطلت", "2025-12/2026-01"),
    RuleRow("date.common.century", "منذ ⟦النصف الثاني من القرن العشرين⟧", "19"),
    RuleRow("date.common.decade", "في ⟦النصف الأول من التسعينيات⟧", "199"),
    RuleRow("date.common.decade", "في ⟦العقد الثاني من القرن العشرين⟧", "191"),
    RuleRow("date.common.part", "في ⟦الربع الثاني للعام الجاري⟧", "2026-Q2"),
    RuleRow("date.common.part", "في ⟦النصف الأول لعام 2025⟧", "2025-H1"),
    RuleRow("date.common.part", "في ⟦فصل الشتاء⟧ تكثر السيول", "2026-WI"),
    RuleRow("date.common.part", "خلال ⟦فصل الصيف الماضي⟧", "2026-SU"),
    RuleRow("date.common.part", not: "أقر الفصل الأول من القانون"),
  ]

  private static let parts: [RuleRow] = [
    RuleRow(
      "date.ar.night-between", "اندلع حريق ⟦ليل الثلاثاء - الأربعاء⟧", "2026-10-13/2026-10-14"),
    RuleRow("date.ar.night-between", "⟦ليلة السبت الأحد⟧", "2026-10-10/2026-10-11"),
    RuleRow("date.ar.night-between", not: "مساء الثلاثاء، الخميس"),
    RuleRow("date.common.range-days", "بين ⟦14/15 نوفمبر⟧ وما بعده", "2026-11-14/2026-11-15"),
    RuleRow("date.common.range-days", not: "ليلة 14/16 نوفمبر"),
    RuleRow("date.common.period-part", not: "نهاية الفصل الأخير من الرواية"),
    RuleRow("date.common.week-of", "in the ⟦week of October 5⟧", "2026-W41"),
    RuleRow("date.common.week-of", "⟦أسبوع 5 أكتوبر⟧", "2026-W41"),
    RuleRow("date.common.week-of", not: "a week of October rain"),
    RuleRow("date.ar.part-of-now", "يصدر في ⟦وقت لاحق من الأسبوع⟧ مؤشر", "2026-W42"),
    RuleRow("date.common.period", "أعلن في وقت سابق من ⟦هذا العام⟧ عن", "2026"),
    RuleRow("date.ar.part-of-now", "تكفي ل⟦بقية السنة⟧", "2026"),
    RuleRow("date.en.part-of-the-unit", "for the ⟦rest of the year⟧", "2026"),
    RuleRow("date.common.duration-preposition", not: "خلال سنوات الحرب وطوال أيام المعرض"),
    RuleRow("date.common.duration", not: "عين مديرا عاما ووضع إطارا عاما"),
    RuleRow("date.common.duration", "قضوا ⟦عاما⟧ هناك", "P1Y"),
    RuleRow("date.common.duration-preposition", "بعد مرور ⟦شهر⟧ على انطلاقها", "P1M"),
    RuleRow("date.en.moment", "She is ⟦34 years old⟧", "P34Y"),
  ]

  private static let now: [RuleRow] = [
    RuleRow("date.common.relative-day", "يناقش المجلس ⟦الليلة⟧ مشروع القرار", "2026-10-14"),
    RuleRow("date.common.relative-day", not: "حضروا الليلة الأولى وليلة العيد"),
    RuleRow("date.common.relative-day", "يلقي ⟦اليوم⟧ المهندس سامي بيانا", "2026-10-14"),
    RuleRow("date.common.relative-day", not: "انطلقت فعاليات اليوم الدراسي"),
    RuleRow("date.ar.span-now", "خلال ⟦السنوات السابقة⟧", "PXY"),
    RuleRow("date.common.relative-day", "وصل ⟦أمس (الثلاثاء)⟧ إلى عمان", "2026-10-13"),
    RuleRow("date.common.relative-day", "تؤجل إلى ⟦غد⟧ كما قيل", "2026-10-15"),
    RuleRow("date.common.daypart-before", "وصل في ⟦وقت متأخر الثلاثاء⟧", "2026-10-13"),
    RuleRow("date.common.daypart-before", "They left ⟦early Wednesday morning⟧", "2026-10-14"),
  ]

  private static let tenses: [RuleRow] = [
    RuleRow("date.common.weekday", "تستأنف المفاوضات ⟦الأحد⟧ في الدوحة", "2026-10-18"),
    RuleRow("date.common.weekday", "أجلت المحكمة القضية إلى ⟦الاثنين⟧", "2026-10-19"),
    RuleRow("date.common.weekday", "The festival opens on ⟦Friday⟧", "2026-10-16"),
    RuleRow("date.common.weekday", "The festival opened on ⟦Friday⟧", "2026-10-09"),
    RuleRow("date.common.month", "افتتح المصنع في ⟦فبراير⟧", "2026-02"),
    RuleRow("date.common.month", "يفتتح المصنع في ⟦فبراير⟧", "2027-02"),
    RuleRow("date.common.day-month", "وقع الهجوم في ⟦15 مارس⟧", "2026-03-15"),
    RuleRow("date.common.month", "held since ⟦February⟧", "2026-02"),
    RuleRow("date.common.month", "قال إنه يعود في ⟦فبراير⟧", "2027-02"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.ar.duration-letter", "وصل قبل العيد ب⟦أسبوع⟧، ثم رحل", "P1W"),
    RuleRow("date.ar.duration-letter", not: "احتفلوا بعام جديد وبشهر رمضان"),
    RuleRow("date.ar.duration-list", "أذون لأجلي ⟦182 و364 يوما⟧", "P182D/P364D"),
    RuleRow("date.ar.duration-list", not: "اشترى 182 و364 كتابا"),
    RuleRow("date.ar.weekdays-set", "تفتح ⟦أيام السبت⟧ فقط", "XXXX-WXX-6"),
    RuleRow("date.ar.weekdays-set", not: "تفتح أيام العطل"),
    RuleRow("date.common.duration", "صاحب ⟦الـ19 عاما⟧", "P19Y"),
    RuleRow("date.common.duration", "jailed for ⟦six years and three months⟧", "P6Y3M"),
    RuleRow("date.common.duration", "لأجل ⟦52 أسبوعا⟧ و⟦خمس سنوات⟧", "P52W", "P5Y"),
    RuleRow("date.common.part", "profit in ⟦4Q24⟧ and ⟦1H25⟧", "2024-Q4", "2025-H1"),
    RuleRow("date.common.year", "| ⟦FY24⟧ |", "2024"),
    RuleRow("date.common.day", "KUWAIT, ⟦31-Jul-25⟧ (Ledger)", "2025-07-31"),
    RuleRow("date.common.day", "⟦الأربعاء - 14 أكتوبر 2026⟧", "2026-10-14"),
    RuleRow("date.common.years-two", "الحملة (⟦1798-1801⟧) قصيرة", "1798/1801"),
    RuleRow("date.common.feast", "⟦ثالث أيام التشريق 1446⟧", "2025-06-09"),
    RuleRow("date.common.year", "دفاتر ⟦عام 2021⟧ لم تراجع", "2021"),
    RuleRow("date.common.period-part", "sold ⟦earlier this month⟧", "2026-10"),
  ]

  private static let english: [RuleRow] = [
    RuleRow("date.common.part", "in the ⟦last quarter of 2026⟧", "2026-Q4"),
    RuleRow("date.common.year", "for the ⟦2026-27 fiscal year⟧", "2027"),
    RuleRow("date.common.period", "in the ⟦next fiscal year⟧", "2027"),
    RuleRow("date.common.period", "in the ⟦last academic year⟧", "2025/2026"),
    RuleRow("date.en.year-of", "⟦2025⟧ revenue rose", "2025"),
    RuleRow("date.common.century", "in the ⟦1800s⟧", "18"),
    RuleRow("date.common.range", "from ⟦Oct. 7, 2023, to Jan. 19, 2025⟧", "2023-10-07/2025-01-19"),
    RuleRow("date.en.span-now", "in ⟦recent years⟧", "PXY"),
    RuleRow("date.en.span-now", not: "a recent year"),
    RuleRow("date.en.duration-long", "a ⟦year-long⟧ probe and a ⟦months-long⟧ siege", "P1Y", "PXM"),
    RuleRow("date.en.duration-long", not: "an hour-long show"),
    RuleRow("date.common.duration-preposition", "within ⟦a week⟧", "P1W"),
    RuleRow("date.common.feast", "on ⟦World Press Freedom Day⟧", "2026-05-03"),
    RuleRow("date.common.feast", "مع ⟦عيد الأضحى⟧ المبارك", "2026-05-27"),
  ]
}
