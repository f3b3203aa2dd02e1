import TestSupport

/// Rows of dates as pages of science and history tell them: years long ago, lists of years, centuries, what goes the
/// same way each time, and lengths that measure no time. The reference day is Wednesday, 14 October 2026.
enum HistoryDateRows {
  static let rows: [RuleRow] = years + lists + centuries + lengths + moments + told

  private static let years: [RuleRow] = [
    RuleRow("date.ar.years-old", "في ⟦1798-1800⟧ هلك نصف السكان", "1798/1800"),
    RuleRow("date.ar.years-old", not: "في 1798-1800 نسخة"),
    RuleRow("date.ar.years-old-between", "ما بين ⟦1597 و1608⟧ ففتك بالناس", "1597/1608"),
    RuleRow("date.ar.years-old-between", "حكم بين ⟦1347 و1353⟧ ثم عاد", "1347/1353"),
    RuleRow("date.ar.years-old-between", not: "بين 1500 و1600 شخص"),
    RuleRow("date.ar.years-old-between", not: "بين 1347 و1353 شخصا"),
    RuleRow("date.ar.years-old-from", "امتد الوباء من ⟦1347 إلى 1351⟧", "1347/1351"),
    RuleRow("date.ar.years-old-from", not: "ارتفع المؤشر من 1347 إلى 1351"),
    RuleRow("date.ar.year-back", "يعود تأسيسه إلى ⟦1961⟧، وأول عملية له", "1961"),
    RuleRow("date.ar.year-back", "يرجع أول ذكر لها إلى ⟦1743⟧", "1743"),
    RuleRow("date.ar.year-back", "يعود أقدم عدد إلى ⟦1876⟧ وأحدثها إلى هذا القرن", "1876"),
    RuleRow("date.ar.year-back", not: "ارتفع عدد القتلى إلى 1961، وفق الوزارة"),
    RuleRow("date.ar.year-back", not: "يعود إلى 1961 أسرة الدعم"),
    RuleRow("date.ar.year-ranked", "⟦2024⟧ أول عام يتجاوز 1.5 درجة", "2024"),
    RuleRow("date.ar.year-ranked", "كان ⟦2024⟧ العام الأشد حرا", "2024"),
    RuleRow("date.ar.year-ranked", "قالت المنظمة إن ⟦2025⟧ ثالث أحر عام", "2025"),
    RuleRow("date.ar.year-ranked", "⟦2023⟧ كان أحر عام على الإطلاق", "2023"),
    RuleRow("date.ar.year-ranked", not: "كان 2024 شخصا في القاعة طوال العام"),
    RuleRow("date.ar.year-ranked", not: "2024 أسرة في العام"),
    RuleRow("date.ar.year-back", "تعود القياسات إلى ⟦1850⟧ فقط", "1850"),
    RuleRow("date.ar.year-round", "بحلول ⟦2050⟧ سترتفع الحرارة", "2050"),
    RuleRow("date.ar.year-round", "في ⟦1900⟧ كانت المدينة قرية", "1900"),
    RuleRow("date.ar.year-round", not: "في 2000 مدرسة"),
    RuleRow("date.ar.year-round", not: "في 2000 من القرى"),
    RuleRow("date.ar.year-round", not: "بحلول 2050 أسرة جديدة"),
    RuleRow("date.ar.year-moved", "أجلت البطولة من 2020 إلى ⟦2021⟧", "2021"),
    RuleRow("date.ar.year-moved", not: "عمل فيها من 2014 إلى 2021"),
    RuleRow("date.common.years-range", not: "أجلت البطولة من 2020 إلى 2021"),
    RuleRow("date.ar.year-field", "نوبل: ⟦1922⟧، عن جواز سفر", "1922"),
    RuleRow("date.ar.year-field", "تاريخ الاكتشاف: ⟦1781⟧.", "1781"),
    RuleRow("date.ar.year-field", not: "عدد السكان: 1922"),
    RuleRow("date.ar.year-field", not: "الإنتاج: 1922 طنا"),
    RuleRow("date.common.year-line", "- ⟦1793⟧: إعدام الملك", "1793"),
    RuleRow("date.common.year-line", not: "- 1250: منح دراسية"),
    RuleRow("date.common.year-event", "طاعون ⟦1665⟧ في لندن", "1665"),
    RuleRow("date.ar.year-of-life-old", "ابن رشد (توفي ⟦1198⟧)", "1198"),
    RuleRow("date.ar.year-of-life-old", "ابن خلدون (ت. ⟦1406⟧) وضع", "1406"),
    RuleRow("date.ar.year-of-life-old", not: "الطريق الطويل (ت 1406 كلم)"),
    RuleRow("date.common.year-dash", "⟦1957⟧ – إطلاق سبوتنيك", "1957"),
    RuleRow("date.common.year-dash", not: "2012 - 2015 سنوات الحرب"),
    RuleRow("date.common.year-dash", not: "1250 - منح دراسية"),
  ]

  private static let lists: [RuleRow] = [
    RuleRow("date.ar.year-behind-years", "عرف الوادي فيضانات في 1941، و⟦1959⟧", "1959"),
    RuleRow("date.ar.year-behind-years", "في 1941، ثم ⟦1959⟧", "1959"),
    RuleRow("date.ar.years-row", "تكررت عام 1982 و⟦1997⟧", "1997"),
    RuleRow("date.ar.year-behind-years", "ضرب الطاعون المدينة في 1556 و⟦1678⟧ ثم اختفى", "1678"),
    RuleRow("date.ar.year-behind-years", "فتح في 1911، و⟦1914⟧ حتى الحرب", "1914"),
    RuleRow("date.ar.year-behind-years", not: "كان له في 1941، و1959 جنديا"),
    RuleRow("date.ar.year-behind-years", not: "سجلت في 2019، 2100 حالة"),
    RuleRow("date.ar.year-behind-years", not: "في 1812، و1500 شخص"),
    RuleRow("date.ar.year-behind-years", not: "عاد في 1959، و1941 في البيت"),
    RuleRow("date.common.year-preposition", "في ⟦1556⟧ و1678 ضربها الطاعون", "1556"),
  ]

  private static let centuries: [RuleRow] = [
    RuleRow("date.ar.centuries-digits", "من ⟦القرنين الـ18 والـ19⟧", "17/18"),
    RuleRow("date.ar.centuries-digits", "من ⟦القرنين 18 و19⟧", "17/18"),
    RuleRow("date.ar.centuries-digits", "خلال ⟦القرون 16 و17 و18⟧ ازدهرت", "15/17"),
    RuleRow("date.ar.centuries-digits", not: "كسر الثور القرنين 19 و18 مرة"),
    RuleRow("date.common.part", not: "شاهد القرنين 18 مرة"),
  ]

  private static let lengths: [RuleRow] = [
    RuleRow("date.common.duration", not: "يبعد النجم 4.2 سنة ضوئية عن الأرض"),
    RuleRow("date.common.duration", not: "على بعد 55 مليون سنة ضوئية"),
    RuleRow("date.common.duration", not: "تبعد عنا خمسة وعشرين عاما ضوئيا"),
    RuleRow("date.common.duration", not: "على بعد مئات السنين الضوئية"),
    RuleRow("date.common.duration", not: "تبعد سنتان ضوئيتان"),
    RuleRow("date.common.duration", "عمر الصخور ⟦مئة ألف سنة⟧", "P100000Y"),
    RuleRow("date.ar.length-apart", "تعيش المدينة كسوفا كليا ⟦سنة⟧ بعد ذلك", "P1Y"),
    RuleRow("date.ar.length-apart", "توفي أخوه ⟦سنة⟧ قبل ذلك", "P1Y"),
    RuleRow("date.ar.length-apart", "⟦عام⟧ بعد الحرب لم تتغير المدينة", "P1Y"),
    RuleRow("date.ar.length-apart", "انتهت الأعمال، ⟦شهرا⟧ قبل موعدها", "P1M"),
    RuleRow("date.common.duration", "عمره ⟦ألفا عام⟧ أو أكثر", "P2000Y"),
    RuleRow("date.common.duration", not: "مرة كل أربع أو خمس سنوات"),
    RuleRow("date.common.duration-range", not: "يتكرر كل عشر إلى عشرين سنة"),
    RuleRow("date.common.duration-range", "يستمر ⟦أربع أو خمس سنوات⟧", "P4Y/P5Y"),
    RuleRow("date.ar.length-apart", not: "عاد إلى المدينة سنة بعد سنة"),
    RuleRow("date.ar.duration-while", "استمر المفاعل معطلا ⟦أسابيع⟧.", "PXW"),
    RuleRow("date.ar.duration-while", "بقي الغبار عالقا ⟦أسابيع⟧ في الجو", "PXW"),
    RuleRow("date.ar.duration-while", not: "بقي أسابيع المعرض كلها"),
    RuleRow("date.ar.duration-while", not: "توقفت الرحلات أيام الجمعة"),
    RuleRow("date.common.duration-preposition", "تطورت عبر ⟦عقود⟧ من البحث", "PXY"),
    RuleRow("date.common.duration-preposition", not: "عبر الأسابيع"),
  ]

  private static let moments: [RuleRow] = [
    RuleRow("date.ar.moment", not: "تظهر الأعراض بعد ثلاثة أيام"),
    RuleRow("date.common.duration", "تتضاءل فرص النجاة بعد ⟦72 ساعة⟧", "P3D"),
    RuleRow("date.common.duration", "تظهر الأعراض بعد ⟦ثلاثة أيام⟧، وتزول", "P3D"),
    RuleRow("date.ar.moment", "يصل اللقاح إلى البلاد ⟦بعد أسبوعين⟧", "2026-W44"),
    RuleRow("date.ar.moment", "ستظهر الأعراض ⟦بعد أسبوعين⟧", "2026-W44"),
    RuleRow("date.common.duration", "أي قبل ⟦عشر سنوات⟧ مما كان متوقعا", "P10Y"),
    RuleRow("date.ar.moment", "توقف ⟦قبل شهرين⟧ مما أدى إلى خسائر", "2026-08"),
    RuleRow("date.ar.moment-or-number", "ليس ⟦قبل عقدين أو ثلاثة⟧", "204/205"),
    RuleRow("date.ar.moment-or-number", "غادر ⟦قبل عامين أو ثلاثة⟧", "2023/2024"),
    RuleRow("date.common.relative-day", not: "في مثل هذا اليوم: الإنسان على القمر"),
    RuleRow("date.common.day", "تأجل الإطلاق من ⟦17 نوفمبر 2026⟧ إلى 2 ديسمبر", "2026-11-17"),
    RuleRow("date.common.range", not: "تأجل الإطلاق من 17 نوفمبر إلى 2 ديسمبر"),
  ]

  private static let told: [RuleRow] = [
    RuleRow(
      "date.common.day", "توفي عام 1920، وفي ⟦الثالث من أيار منه⟧ دفن", "1920-05-03"),
    RuleRow(
      "date.common.day-month", "- ⟦9 نوفمبر⟧: أخذ أول عينة.\n- ⟦24 منه⟧: الإعلان", "2026-11-09",
      "2026-11-24"),
    RuleRow("date.common.month", "- العام القادم: أرتميس 3 في ⟦فبراير⟧.", "2027-02"),
    RuleRow("date.common.after-preposition", "- 2030: إطلاق المسبار في ⟦مارس⟧.", "2030-03"),
    RuleRow("date.common.month", "كان مقررا أن تنطلق في ⟦فبراير⟧", "2026-02"),
    RuleRow("date.common.month", not: "تسلم الأستاذ في 15 مايو منه رسالة"),
    RuleRow(
      "date.common.day-month",
      "صباح 4 نوفمبر 1922 تعثر الصبي بدرجة حجرية في وادي الملوك، وفي اليوم التالي ظهرت درجات أخرى فأبرق كارتر إلى اللورد، الذي وصل الأقصر في 23 من الشهر نفسه مع ابنته ومعه رجال من بلده.\nوفي ⟦26 نوفمبر⟧ نظر كارتر من الفتحة.",
      "1922-11-26"),
  ]
}
