import TestSupport

/// Rows of the Arabic rules: nouns with names, portfolios, nationalities, places.
enum ArabicOrganizationRows {
  static let rows: [RuleRow] = names + portfolios + nationalities + places + purposes

  private static let names = [
    RuleRow("org.ar.noun-name", "أطلقت ⟦شركة مايكروسوفت⟧ تحديثا جديدا", "مايكروسوفت"),
    RuleRow("org.ar.noun-name", "اتفاق ل⟦شركة التكنولوجيا الأمريكية غوغل⟧ مع موردين", "غوغل"),
    RuleRow("org.ar.noun-name", "استقبل ⟦النادي الأهلي⟧ ضيفه", "الأهلي"),
    RuleRow("org.ar.noun-name", "نقلت ⟦شركة غوغل الأمريكية⟧ مقرها", "غوغل الأمريكية"),
    RuleRow("org.ar.noun-name", not: "قالت الشركة إن أرباحها زادت"),
    RuleRow("org.ar.noun-name", not: "قالت شركات أمازون وغوغل إنها مستعدة"),
    RuleRow(
      "org.ar.noun-latin", "استعانت بخبراء من ⟦شركة Nordveil Systems⟧ أمس", "Nordveil Systems"),
    RuleRow("org.ar.noun-latin", "قبلته ⟦جامعة Westmoor⟧ طالبا", "جامعة Westmoor"),
    RuleRow("org.ar.noun-latin", not: "وزعت الشركة iPads على الموظفين"),
    RuleRow("org.ar.noun-latin", not: "ظهر في شركة مايكروسوفت Azure"),
    RuleRow(
      "org.ar.staff", "أضربت ⟦نقابة العاملين في جامعة القاهرة⟧ يوما",
      "نقابة العاملين في جامعة القاهرة"),
    RuleRow("org.ar.staff", "فاز برئاسة ⟦مجلس طلبة جامعة بيرزيت⟧", "مجلس طلبة جامعة بيرزيت"),
    RuleRow("org.ar.staff", not: "لقاء العاملين في جامعة القاهرة"),
    RuleRow(
      "org.ar.body-office", "بيان ⟦الأمانة العامة لمجلس التعاون⟧ أمس",
      "الأمانة العامة لمجلس التعاون"),
    RuleRow("org.ar.body-office", not: "الثقة العامة للأمم المتحدة"),
  ]

  private static let portfolios = [
    RuleRow(
      "org.ar.noun-portfolio", "أعلنت ⟦وزارة السياحة البوليفية⟧ خطتها", "وزارة السياحة البوليفية"),
    RuleRow("org.ar.noun-portfolio", "قدم بلاغا ل⟦مصلحة السجون⟧", "مصلحة السجون"),
    RuleRow("org.ar.noun-portfolio", "طلاب ⟦كلية الهندسة والعلوم⟧", "كلية الهندسة والعلوم"),
    RuleRow("org.ar.noun-portfolio", not: "وزارة جديدة للأزمات"),
    RuleRow("org.ar.noun-portfolio", not: "محكمة استئناف في العاصمة"),
    RuleRow(
      "org.ar.noun-portfolio-place", "قضت ⟦محكمة الاستئناف بطنجة⟧ ببراءته",
      "محكمة الاستئناف بطنجة"),
    RuleRow(
      "org.ar.noun-portfolio-place", "أفادت ⟦مديرية أمن دمياط⟧ بضبطه", "مديرية أمن دمياط"),
    RuleRow("org.ar.noun-portfolio-place", not: "انعقدت محكمة الاستئناف بعد الظهر"),
    RuleRow("org.ar.noun-members", "أصدر ⟦اتحاد الكتاب التونسيين⟧ بيانا", "اتحاد الكتاب التونسيين"),
    RuleRow("org.ar.noun-members", not: "مكتب الكتاب التونسيين المهاجرين"),
    RuleRow(
      "org.ar.noun-task", "قررت ⟦هيئة تنظيم الإعلان التجاري⟧ منعه", "هيئة تنظيم الإعلان التجاري"),
    RuleRow("org.ar.noun-task", not: "شركة تنظيم الحفلات والأعراس"),
    RuleRow(
      "org.ar.portfolios", "وفد من وزارتي ⟦النفط⟧ و⟦الكهرباء⟧ يزور الحقل", "وزارة النفط",
      "وزارة الكهرباء"),
    RuleRow(
      "org.ar.portfolios", "اجتمعت وزارتا ⟦الداخلية⟧ و⟦الدفاع العراقيتان⟧",
      "وزارة الداخلية العراقية", "وزارة الدفاع العراقية"),
    RuleRow("org.ar.portfolios", not: "وزارة النفط والثروة المعدنية"),
    RuleRow(
      "org.ar.portfolio-nationality", "نددت ⟦الداخلية الفنلندية⟧ بالهجوم", "الداخلية الفنلندية"),
    RuleRow("org.ar.portfolio-nationality", not: "تغيرت السياسة الخارجية الفنلندية كثيرا"),
  ]

  private static let nationalities = [
    RuleRow(
      "org.ar.noun-nationality", "انسحب ⟦الجيش البوليفي⟧ من المدينة", "الجيش البوليفي"),
    RuleRow(
      "org.ar.noun-nationality", "رسالة ل⟦لحكومة الأوروغوايانية⟧", "الحكومة الأوروغوايانية"),
    RuleRow(
      "org.ar.noun-nationality", "باحث في ⟦المعهد الوطني البوليفي⟧", "المعهد الوطني البوليفي"),
    RuleRow("org.ar.noun-nationality", "أسس ⟦الحزب القومي الليبرالي⟧", "الحزب القومي الليبرالي"),
    RuleRow("org.ar.noun-nationality", not: "وكالة عسكرية إسرائيلية نفذت العملية"),
    RuleRow("org.ar.noun-nationality", not: "تحدثت الشركة البوليفية عن خسائر"),
    RuleRow(
      "org.ar.noun-field-nationality", "أعلنت ⟦هيئة الملاهي البوليفية⟧ أرقامها",
      "هيئة الملاهي البوليفية"),
    RuleRow("org.ar.noun-field-nationality", not: "أعلنت هيئة الشركات البوليفية أرقامها"),
    RuleRow(
      "org.ar.nationalities", "مفاوضات بين الحكومتين ⟦البوليفية⟧ و⟦الفنلندية⟧",
      "الحكومة البوليفية", "الحكومة الفنلندية"),
    RuleRow("org.ar.nationalities", not: "بين المدينتين البوليفية والفنلندية"),
    RuleRow(
      "org.ar.shared-nationality", "خدمات ل⟦لحكومة⟧ و⟦الجيش البوليفيين⟧", "الحكومة البوليفية",
      "الجيش البوليفي"),
    RuleRow("org.ar.shared-nationality", not: "التقى الحكومة والجيش أمس"),
    RuleRow("org.ar.name-nationality", "فازت به ⟦مايكروسوفت الأمريكية⟧", "مايكروسوفت الأمريكية"),
    RuleRow("org.ar.name-nationality", not: "رئيس مايكروسوفت الهندي"),
    RuleRow("org.ar.body", "طعن أمام ⟦المحكمة العليا⟧", "المحكمة العليا"),
    RuleRow("org.ar.body", "دربت ⟦القوات المسلحة البوليفية⟧ جنودها", "القوات المسلحة البوليفية"),
    RuleRow("org.ar.body", not: "انتشرت القوات المسلحة في الشوارع"),
  ]

  private static let places = [
    RuleRow("org.ar.noun-place", "طالب في ⟦جامعة بوخارست⟧", "جامعة بوخارست"),
    RuleRow("org.ar.noun-place", "قرار ⟦حكومة بوليفيا⟧ الأخير", "حكومة بوليفيا"),
    RuleRow(
      "org.ar.noun-place", "حكمت ⟦محكمة المنصورة الاقتصادية⟧ له", "محكمة المنصورة الاقتصادية"),
    RuleRow("org.ar.noun-place", not: "شركة القاهرة هي الأقدم"),
    RuleRow("org.ar.noun-town", "أعمال ⟦بلدية المنارة⟧", "بلدية المنارة"),
    RuleRow("org.ar.noun-town", not: "انتخابات بلدية محلية"),
    RuleRow(
      "org.ar.places", "اتفاق بين جامعتي ⟦بوخارست⟧ و⟦وارسو⟧", "جامعة بوخارست", "جامعة وارسو"),
    RuleRow("org.ar.places", not: "رحلة بين مدينتي بوخارست ووارسو"),
    RuleRow("org.ar.noun-number", "ضباط ⟦الوحدة 7741⟧", "الوحدة 7741"),
    RuleRow("org.ar.noun-number", "بثت ⟦القناة 77 البوليفية⟧ اللقاء", "القناة 77 البوليفية"),
    RuleRow("org.ar.noun-number", not: "جاء في المادة 12 من القانون"),
    RuleRow("org.ar.noun-ordinal", "قادة ⟦الفرقة الحادية عشرة⟧", "الفرقة الحادية عشرة"),
    RuleRow("org.ar.noun-ordinal", not: "المرة الحادية عشرة"),
    RuleRow("org.ar.noun-leader", "انتقد ⟦إدارة ترامب⟧ بشدة", "إدارة ترامب"),
    RuleRow(
      "org.ar.noun-leader", "قرارات ⟦إدارة الرئيس الأمريكي جو بايدن⟧",
      "إدارة الرئيس الأمريكي جو بايدن"),
    RuleRow("org.ar.noun-leader", not: "إدارة الرئيس الأمريكي للأزمة"),
  ]

  private static let purposes = [
    RuleRow(
      "org.ar.noun-purpose", "درس في ⟦المعهد البوليفي لحقوق الإنسان⟧",
      "المعهد البوليفي لحقوق الإنسان"),
    RuleRow("org.ar.noun-purpose", not: "المعهد الكبير لحقوق الإنسان"),
    RuleRow(
      "org.ar.noun-open-purpose", "أقر ⟦المجلس الأعلى للواحات⟧ خطته", "المجلس الأعلى للواحات"),
    RuleRow("org.ar.noun-open-purpose", not: "أحال المجلس الأعلى للحكومة مشروعه"),
  ]
}
