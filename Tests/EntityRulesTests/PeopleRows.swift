import TestSupport

/// Rows of the rules for institutions named by people, and for names that their place in a text tells.
enum PeopleRows {
  static let rows: [RuleRow] = [
    RuleRow(
      "org.ar.noun-people", "دعت ⟦رابطة أصحاب المقاهي الشعبية⟧ إليه", "رابطة أصحاب المقاهي الشعبية"),
    RuleRow("org.ar.noun-people", not: "دعت رابطة أصحاب أمس إليه"),
    RuleRow(
      "org.ar.partners", "خبيرة من ⟦مكتب النورس وشركاه⟧ في دبي", "مكتب النورس وشركاه"),
    RuleRow(
      "org.ar.partners", "تأهلت شركتا ⟦كرنادة وأولاده⟧ وغيرها", "كرنادة وأولاده"),
    RuleRow("org.ar.partners", not: "جلس في مكتب مع النورس وشركاه"),
    RuleRow("org.ar.noun-person", "نقل إلى ⟦مستشفى الشيخ كرنادة⟧ أمس", "مستشفى الشيخ كرنادة"),
    RuleRow(
      "org.ar.noun-person", "صلى في ⟦مسجد الملك نورس الثاني⟧ أمس", "مسجد الملك نورس الثاني"),
    RuleRow(
      "org.ar.noun-person", "درس في ⟦جامعة الأمير نورس بن كرنادة⟧ عاما",
      "جامعة الأمير نورس بن كرنادة"),
    RuleRow("org.ar.noun-person", "حكمت ⟦محكمة سيدي كرنادة⟧ عليه", "محكمة سيدي كرنادة"),
    RuleRow("org.ar.noun-person", not: "سافر فريق الأمير كرنادة إليها"),
    RuleRow(
      "org.ar.unknown-task", "رست على ⟦شركة المنارة لأعمال الطلاء⟧ أمس", "المنارة لأعمال الطلاء"),
    RuleRow("org.ar.unknown-task", not: "شركة تعمل لأعمال الطلاء"),
    RuleRow("org.ar.name-purpose", "ارتفعت ⟦إعمار للتعدين⟧ أمس", "إعمار للتعدين"),
    RuleRow("org.ar.name-purpose", not: "فاز الأهلي لكرة القدم"),
    RuleRow(
      "org.ar.noun-field-national", "أعلن ⟦مركز المناخل الوطني⟧ ذلك", "مركز المناخل الوطني"),
    RuleRow("org.ar.noun-field-national", not: "أعلن مركز المناخل الجديد ذلك"),
    RuleRow("org.common.cue-quoted", "هبطت أسهم «⟦كرنادة الشمال⟧» أمس", "كرنادة الشمال"),
    RuleRow("org.common.cue-quoted", not: "هبطت قيمة «كرنادة الشمال» أمس"),
    RuleRow("org.ar.quoted-verb", "«⟦كرنادة⟧» تستحوذ على منافس لها", "كرنادة"),
    RuleRow("org.ar.quoted-verb", not: "«كرنادة» قالت إنها تنفي"),
    RuleRow("org.en.source", "LONDON, March 19 (⟦Kron Wire⟧) - A trader", "Kron Wire"),
    RuleRow("org.en.source", not: "He said (Kron Wire) - a trader"),
    RuleRow("org.ar.source", "نواكشوط (⟦كرنادة ميديا⟧) - قال الوزير", "كرنادة ميديا"),
    RuleRow("org.ar.source", not: "زار نواكشوط (كرنادة ميديا) - قال"),
    RuleRow("org.common.copyright", "Copyright © 2026 ⟦KronMedia⟧", "KronMedia"),
    RuleRow("org.common.copyright", not: "In 2026 KronMedia"),
  ]
}
