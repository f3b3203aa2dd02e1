import TestSupport

/// Rows of years and moments as lives are told: said in words or by two digits, bare among names, and in the spoken
/// language. The reference day is Wednesday, 14 October 2026.
enum BiographyDateRows {
  static let rows: [RuleRow] = spoken + short + bracketed + lives + moments

  private static let spoken: [RuleRow] = [
    RuleRow("date.common.year", "دخلت المعهد ⟦سنة سبعين⟧ وكنا صغارا", "1970"),
    RuleRow("date.common.year", "خرجت ⟦عام ثلاثة وسبعين⟧، فوجدت", "1973"),
    RuleRow("date.common.year", "رحنا ⟦سنة تمانية وأربعين⟧ مع أبي", "1948"),
    RuleRow("date.common.year", "هاجر ⟦سنة الخمسة وسبعين⟧ إلى باريس", "1975"),
    RuleRow("date.common.year", not: "أوقفت خلال عام ستين شخصا"),
    RuleRow("date.common.year", not: "وظفت خلال سنة أربعين عاملة"),
    RuleRow("date.common.year", not: "قتل خلال عام خمسون شخصا"),
    RuleRow("date.common.range", "من ⟦سنة ستين لغاية سنة سبعين⟧", "1960/1970"),
    RuleRow("date.common.year", "سافرت ب⟦الخمسة وسبعين⟧ إلى باريس", "1975"),
    RuleRow("date.common.year", "بدينا في ⟦الألفين وتسعة⟧ بلا مال", "2009"),
    RuleRow("date.common.year", not: "كان في الخامسة والسبعين من عمره"),
    RuleRow("date.common.year", not: "حضر من الخمسة وسبعين نائبا"),
  ]

  private static let short: [RuleRow] = [
    RuleRow("date.ar.year-event-spoken", "كنت صغيرا أيام حرب ⟦سبعة وستين⟧.", "1967"),
    RuleRow("date.ar.year-event-spoken", "أنا من مواليد ⟦اتنين وستين⟧، القاهرة", "1962"),
    RuleRow("date.ar.year-event-spoken", not: "حرب خمسة وسبعين يوما"),
    RuleRow("date.common.month", "عبرنا في ⟦أكتوبر ثلاثة وسبعين⟧ مع الكتيبة", "1973-10"),
    RuleRow("date.common.month", "وصل في ⟦أكتوبر⟧ خمسة وسبعون لاجئا", "2026-10"),
    RuleRow("date.ar.years-between-short", "بين ⟦الـ75 والـ90⟧ كانت الحرب.", "1975/1990"),
    RuleRow("date.common.year", "صدر ⟦سنة الـ82⟧ في بيروت", "1982"),
    RuleRow("date.common.part", "غنت في ⟦صيف الـ2003⟧ هنا", "2003-SU"),
    RuleRow("date.ar.year-article", "تزوج في ⟦الـ82⟧ وسافر", "1982"),
    RuleRow("date.ar.year-article", "طلع ب⟦الـ93⟧ من السجن", "1993"),
    RuleRow("date.ar.year-article", "مات أبوه وب⟦الـ77⟧ سافر", "1977"),
    RuleRow("date.ar.year-article", not: "رحل في الـ75 من عمره"),
    RuleRow("date.ar.year-article", not: "رحل وهو في الـ75."),
    RuleRow("date.ar.year-article", not: "أضاف الهدف الثاني في الـ75."),
    RuleRow("date.common.year", not: "كان في الخمسة وسبعين من عمره"),
    RuleRow("date.ar.year-article", not: "حضر في الـ82 دولة"),
    RuleRow("date.ar.year-article", not: "اجتمعت الـ82 دولة"),
    RuleRow("date.ar.year-in-short", "حيث تخرجت في ⟦94⟧، وبدأت", "1994"),
    RuleRow("date.ar.year-in-short", "أسس الفرقة بقفصة في ⟦72⟧ مع صديقه", "1972"),
    RuleRow("date.ar.year-in-short", "في أربعين فيلما منذ ⟦67⟧ عاش وحيدا", "1967"),
    RuleRow("date.ar.year-in-short", not: "عرض الفيلم في 65 صالة"),
    RuleRow("date.ar.year-in-short", not: "سافر إلى باريس في 45 دقيقة"),
    RuleRow("date.ar.year-in-short", not: "سجل في 77 و85"),
    RuleRow("date.ar.year-in-short", not: "توفي في 68 من عمره"),
    RuleRow("date.ar.year-in-short", not: "عاد الفريق في 78 وسجل"),
    RuleRow("date.ar.year-in-short", not: "منذ 67 عاما"),
    RuleRow("date.ar.years-between-short", "عاش هناك بين ⟦58 و61⟧.", "1958/1961"),
    RuleRow("date.ar.years-between-short", "سجن بين ⟦1958 و61⟧.", "1958/1961"),
    RuleRow("date.ar.years-between-short", not: "تراوحت بين 55 و60"),
    RuleRow("date.ar.years-between-short", not: "عاش هناك بين 45 و60 شخصا"),
    RuleRow("date.common.years-short", "أستاذ زائر (⟦1958-61⟧)", "1958/1961"),
    RuleRow("date.common.years-short", not: "باع 1958-61 قطعة"),
    RuleRow("date.ar.year-title-short", "من أفلامه «الكرنك» (⟦75⟧)", "1975"),
    RuleRow("date.ar.year-title-short", not: "الممثل القدير (72)"),
    RuleRow("date.ar.year-event-short", "أنا من مواليد ⟦51⟧، القاهرة", "1951"),
    RuleRow("date.common.part", "خرج في ⟦ربيع 64⟧ ليجد أمه", "1964-SP"),
  ]

  private static let bracketed: [RuleRow] = [
    RuleRow("date.ar.year-in-brackets", "في صورة قديمة (بغداد ⟦1958⟧) يظهر", "1958"),
    RuleRow("date.ar.year-in-brackets", "«ليال» (المغرب، ⟦2025⟧، 98 دقيقة)", "2025"),
    RuleRow("date.ar.year-in-brackets", "عرض «باب الحديد» (إنتاج ⟦1958⟧) هنا", "1958"),
    RuleRow("date.ar.year-in-brackets", "(دمشق ⟦1945⟧ - برلين ⟦2023⟧)", "1945", "2023"),
    RuleRow("date.ar.year-in-brackets", "عاد (⟦1952⟧، حلب)", "1952"),
    RuleRow("date.ar.year-in-brackets", not: "They won it (1998, again)"),
    RuleRow("date.ar.year-in-brackets", not: "هاتف المكتب (عمان 2041)"),
    RuleRow("date.ar.year-in-brackets", not: "وثيقة (رقم 1958) هنا"),
    RuleRow("date.ar.year-in-brackets", not: "مبنى (غرفة 12، 1958)"),
    RuleRow("date.ar.year-in-brackets", not: "جبل (نحو 1958) هنا"),
    RuleRow("date.ar.year-published", "بيروت، دار الجديد، ⟦2019⟧، 210 صفحات.", "2019"),
    RuleRow("date.ar.year-published", "إخراج علي بدرخان، ⟦1975⟧، 120 دقيقة", "1975"),
    RuleRow("date.ar.year-published", not: "شارك 1200 طالب، 1975، 120 منهم"),
    RuleRow("date.ar.year-opening", "⟦1965⟧، رحيل الممثل إلى السينما", "1965"),
    RuleRow("date.ar.year-opening", "عرض الفيلم. ⟦1972⟧، رحلت الفرقة", "1972"),
    RuleRow("date.ar.year-opening", not: "بلغ عدد الطلاب 1965، وزاد"),
    RuleRow("date.common.year", "دخلت الإذاعة ⟦عام 54⟧ وعمرها صغير", "1954"),
    RuleRow("date.ar.year-of-label", "* الميلاد: أم درمان ⟦1949⟧", "1949"),
    RuleRow("date.ar.year-of-label", "- الدواوين: الأطفال والعساكر ⟦1975⟧", "1975"),
    RuleRow("date.ar.year-of-label", not: "الميلاد: رقم 1949"),
    RuleRow("date.ar.year-of-label", not: "الأعمال: 1949 لوحة"),
  ]

  private static let lives: [RuleRow] = [
    RuleRow("date.common.year-title", "«سلم إلى دمشق»: ⟦2013⟧.", "2013"),
    RuleRow("date.ar.years-row", "سجن مرات: ⟦1973⟧ و⟦1981⟧", "1973", "1981"),
    RuleRow("date.ar.year-of-life", "ولد ببغداد ⟦1933⟧ وتوفي في لندن", "1933"),
    RuleRow("date.ar.year-of-life", "صدرت مجموعته الأولى ⟦1968⟧ والثانية", "1968"),
    RuleRow("date.ar.year-of-life", not: "عاد إلى ديارهم 1960 نازحا"),
    RuleRow("date.ar.year-of-life", not: "صدر 1985 قرارا"),
    RuleRow("date.ar.year-of-life", not: "عادت الأسهم إلى نحو 1985."),
    RuleRow(
      "date.ar.years-row", "غاب مرات: ⟦2020⟧ و⟦2021⟧ ثم ⟦2023⟧.", "2020", "2021", "2023"),
    RuleRow("date.ar.years-row", "السابقة: ⟦2009⟧، ⟦2010⟧، ⟦2012⟧", "2009", "2010", "2012"),
    RuleRow("date.ar.years-row", not: "باع 1985، 1990 و2000 قطعة"),
    RuleRow("date.ar.years-row", not: "الأرقام الفائزة: 1912، 1935، 1980"),
    RuleRow("date.ar.years-row", not: "أسعار الأونصة: 1985، 1990 ثم 2010"),
    RuleRow("date.ar.years-row", not: "باع 1985، 1990 ثم 2010 دولارات"),
    RuleRow("date.ar.years-row", not: "النتائج: 2010، 1985"),
  ]

  private static let moments: [RuleRow] = [
    RuleRow(
      "date.ar.weekdays-of-week", "تعرض ⟦الخميس والجمعة من كل أسبوع⟧ هنا",
      "XXXX-WXX-4/XXXX-WXX-5"),
    RuleRow("date.ar.weekdays-of-week", not: "تعرض الخميس والجمعة من هذا الأسبوع"),
    RuleRow("date.ar.weekday-set", "يعرض ⟦كل خميس وجمعة وسبت⟧ هنا", "XXXX-WXX-4/XXXX-WXX-6"),
    RuleRow("date.common.part", not: "متهم في العقد الرابع من عمره"),
    RuleRow("date.ar.spoken-moment", "مات ⟦من تلات سنين⟧، ما شفتوش", "2023"),
    RuleRow("date.ar.spoken-moment", "بقالي كتير، كلمني ⟦من شهرين⟧ وقال", "2026-08"),
    RuleRow("date.ar.spoken-moment", not: "قالوا لي دورة من ستين يوما، وشو بدك"),
    RuleRow("date.ar.spoken-moment", not: "أكتر من سنتين واللي حصل حصل"),
    RuleRow("date.ar.spoken-moment", not: "أكثر من أسبوعين والبلد مش هادي"),
    RuleRow("date.ar.spoken-moment", not: "خطة من شهرين لثلاثة أقرت"),
    RuleRow("date.ar.day-or-days", "قلت ⟦شهر شهرين⟧ وبرجع", "P1M/P2M"),
    RuleRow("date.ar.day-or-days", not: "في يوم اليومين"),
    RuleRow(
      "date.common.duration", "أوقف في أبريل قبل أن يفرج عنه بعد ⟦ثلاثة أيام⟧", "P3D"),
    RuleRow("date.ar.moment", "سيوقف قبل أن يسافر لأنه سيعرض ⟦بعد ثلاثة أيام⟧", "2026-10-17"),
    RuleRow("date.ar.duration-noun", "قضت بحبسه ⟦سنة⟧ وكفالة", "P1Y"),
    RuleRow("date.ar.duration-verb", "وقعدت ⟦شهر⟧ في القناطر", "P1M"),
    RuleRow("date.ar.duration-verb", not: "درس سنة أولى في الكلية"),
  ]
}
