import TestSupport

/// Rows of the rules for institutions whose fields and aims no list knows.
enum OpenInstitutionRows {
  static let rows: [RuleRow] = [
    RuleRow("org.ar.ministry-field", "زار ⟦وزارة المناجم والمحاجر⟧ أمس", "وزارة المناجم والمحاجر"),
    RuleRow("org.ar.ministry-field", "أعلنت ⟦وزارة الغابات⟧ والشرطة ذلك", "وزارة الغابات"),
    RuleRow("org.ar.ministry-field", not: "وعد بإنشاء وزارة جديدة لها"),
    RuleRow(
      "org.ar.noun-task-purpose", "باعت ⟦الشركة البوليفية لتوزيع الأخشاب⟧ أسهمها",
      "الشركة البوليفية لتوزيع الأخشاب"),
    RuleRow(
      "org.ar.noun-task-purpose", "أحالته ⟦الإدارة العامة لمكافحة جرائم الغابات⟧ إليهم",
      "الإدارة العامة لمكافحة جرائم الغابات"),
    RuleRow("org.ar.noun-task-purpose", not: "سافرت البعثة الكبيرة لتوزيع الأخشاب"),
    RuleRow(
      "org.ar.noun-purpose-place", "اجتماع ⟦المجلس الجهوي لفاس⟧ أمس", "المجلس الجهوي لفاس"),
    RuleRow("org.ar.noun-purpose-place", not: "وصلت الشركة المغربية لفاس"),
    RuleRow(
      "org.ar.court-place", "حكمت ⟦المحكمة الابتدائية بسوسة⟧ عليه", "المحكمة الابتدائية بسوسة"),
    RuleRow("org.ar.court-place", not: "حفل الشركة التجارية بسوسة أمس"),
    RuleRow(
      "org.ar.noun-open-purpose", "موظفو ⟦الهيئة العامة للمناجم والمحاجر⟧ غاضبون",
      "الهيئة العامة للمناجم والمحاجر"),
    RuleRow(
      "org.ar.noun-open-purpose", "موظفو ⟦الهيئة العامة للمناجم⟧ والوزير غاضبون",
      "الهيئة العامة للمناجم"),
    RuleRow(
      "org.ar.noun-portfolio-place", "أضربت ⟦نقابة المحامين بسوسة⟧ أمس", "نقابة المحامين بسوسة"),
    RuleRow(
      "org.ar.body-office", "عضو ⟦اللجنة التنفيذية لحركة فتح⟧", "اللجنة التنفيذية لحركة فتح"),
    RuleRow(
      "org.ar.unknown-two-nationality", "وزعت ⟦جمعية رفقة الوادي الخيرية⟧ سلالا",
      "جمعية رفقة الوادي الخيرية"),
    RuleRow(
      "org.ar.unknown-one-nationality", "نقل إلى ⟦مستشفى النورس العام⟧ أمس", "مستشفى النورس العام"),
    RuleRow("org.ar.unknown-one-nationality", not: "باعت شركة الاتصالات الوطنية أسهمها"),
    RuleRow("org.ar.unknown-paper", "نقل إلى ⟦مستشفى النورس⟧ أمس", "مستشفى النورس"),
    RuleRow("org.ar.unknown-pair", "يخوضها حزبا ⟦فنار⟧ و⟦المنارة⟧", "فنار", "المنارة"),
    RuleRow("org.ar.unknown-pair", not: "أسسا حزبين صغيرين ومتنافسين"),
    RuleRow(
      "org.ar.unknown-one-purpose", "بنته ⟦شركة كرنادة للتنمية والتطوير⟧", "كرنادة للتنمية والتطوير"
    ),
    RuleRow("org.ar.unknown-strange", "باعت ⟦شركة كرونفيل⟧، وهي صغيرة، أسهمها", "كرونفيل"),
    RuleRow("org.ar.unknown-strange", not: "باعت شركة نفط أسهمها"),
    RuleRow(
      "org.ar.noun-open-purpose", "منحة من ⟦الهيئة البوليفية للمناخل⟧ لها",
      "الهيئة البوليفية للمناخل"),
    RuleRow("org.ar.noun-open-purpose", not: "الأمين المساعد للجامعة العربية للمناخل"),
    RuleRow("org.ar.noun-open-purpose", not: "دعا أهل السلطة المحلية للمطالبة بالرواتب"),
    RuleRow(
      "org.ar.noun-task-purpose", "أفادت ⟦النقابة البوليفية لمهنيي المناخل⟧ بذلك",
      "النقابة البوليفية لمهنيي المناخل"),
    RuleRow(
      "org.ar.noun-task-purpose", not: "رفض الاتحاد البوليفي لكرة القدم طلب النادي"),
    RuleRow(
      "org.ar.noun-task", "أعلنت ⟦هيئة تقويم المناخل والمغازل⟧ ذلك", "هيئة تقويم المناخل والمغازل"),
    RuleRow(
      "org.ar.unknown-place-purpose", "قالت ⟦هيئة دبي للثقافة⟧ ذلك", "هيئة دبي للثقافة"),
    RuleRow("org.ar.body", "قضت ⟦محكمة الجنايات⟧ بحبسه", "محكمة الجنايات"),
    RuleRow(
      "org.ar.noun-nationality", "راجع ⟦المجلس التحكيمي التربوي⟧ أمس", "المجلس التحكيمي التربوي"),
    RuleRow("org.ar.noun-nationality", not: "شاهد المسرح السياسي العالمي أمس"),
    RuleRow("org.ar.unknown-strange", "قالت ⟦شركة فرانكورت⟧ أمس", "فرانكورت"),
    RuleRow("org.ar.unknown-strange", not: "قالت شركة فازت بالعقد"),
    RuleRow(
      "org.common.name-acronym", "دعت ⟦حركة المقاومة الإسلامية حماس⟧ إليه",
      "حركة المقاومة الإسلامية"),
  ]
}
