import TestSupport

/// Rows of the rules that hold for both languages: quotation marks, lists, brackets, cues.
enum CommonOrganizationRows {
  static let rows: [RuleRow] = [
    RuleRow("org.common.noun-quoted", "حملة \"⟦لا للصمت بعد اليوم⟧\" انطلقت", "لا للصمت بعد اليوم"),
    RuleRow("org.common.noun-quoted", "في شركة «⟦برج النورس⟧» بالمدينة", "برج النورس"),
    RuleRow("org.common.noun-quoted", not: "قالت الشركة \"لا للصمت\" أمس"),
    RuleRow("org.common.noun-quoted-listed", "نشرته صحيفة “⟦الأهرام⟧” المصرية", "الأهرام"),
    RuleRow("org.common.noun-quoted-listed", not: "زار “الأهرام” الثلاثة"),
    RuleRow(
      "org.common.members", "مجموعتا “⟦سحابة حرة⟧” و”⟦عمال بلا قيود⟧” تتظاهران", "سحابة حرة",
      "عمال بلا قيود"),
    RuleRow(
      "org.common.members", "شركتا ⟦Nordveil⟧ و⟦Westmoor⟧ توقعان", "Nordveil", "Westmoor"),
    RuleRow(
      "org.common.bank-and-place", "قال بنكا ⟦الأهلي المصري⟧ و⟦مصر⟧ أمس", "الأهلي المصري",
      "بنك مصر"),
    RuleRow("org.common.bank-and-place", not: "قال فريقا الأهلي المصري ومصر"),
    RuleRow("org.common.members", not: "شركات وهيئات من بوخارست ووارسو"),
    RuleRow(
      "org.common.examples", "منافسة بين شركات ناشئة كثيرة، منها ⟦Nordveil⟧ و⟦Westmoor⟧",
      "Nordveil", "Westmoor"),
    RuleRow("org.common.examples", not: "مدن كثيرة، منها Nordveil"),
    RuleRow(
      "org.common.bracket-name", "في هيئة الآثار المصرية (⟦الأهرام⟧) أمس", "الأهرام"),
    RuleRow("org.common.bracket-name", not: "في الجيزة (الأهرام) أمس"),
    RuleRow("org.common.bracket-acronym", "أعلنت هيئة الملاهي البوليفية (⟦QZHB⟧) ذلك", "QZHB"),
    RuleRow(
      "org.common.bracket-acronym", "مصلحة السجون في بوليفيا (⟦QZHB⟧) ترد", "QZHB"),
    RuleRow("org.common.bracket-acronym", not: "ارتفعت الحرارة (QZHB) أمس"),
    RuleRow(
      "org.common.bracket-initials", "وقعت International Chamber of Commerce (⟦ICC⟧) العقد", "ICC"),
    RuleRow("org.common.bracket-initials", not: "قرار غرفة التجارة الدولية (WHO) أمس"),
    RuleRow("org.common.bracket-pair", "زار ⟦الأهرام⟧ (⟦الأهرام⟧) أمس", "الأهرام", "الأهرام"),
    RuleRow("org.common.bracket-pair", not: "زار الأهرام (الهلال) أمس"),
    RuleRow(
      "org.common.name-acronym", "وفد من ⟦هيئة الملاهي البوليفية QZHB⟧", "هيئة الملاهي البوليفية"),
    RuleRow("org.common.name-acronym", not: "تبيع مايكروسوفت QZHB للشركات"),
    RuleRow("org.common.cue-name", "قال مراسل ⟦الجزيرة⟧ إن القصف توقف", "الجزيرة"),
    RuleRow("org.common.cue-name", not: "سافر إلى الجزيرة مع أهله"),
    RuleRow("org.common.cue-latin", "ارتفعت أسهم ⟦Kronveil⟧ كثيرا", "Kronveil"),
    RuleRow("org.en.apposition", "He worked for ⟦Kronveil⟧, the telecoms regulator.", "Kronveil"),
    RuleRow(
      "org.en.apposition", "money to ⟦Kronveil Mare⟧, a mortgage lender, and", "Kronveil Mare"),
    RuleRow("org.en.apposition", not: "He met Anna Kronveil, a bank manager, and left."),
    RuleRow("org.en.apposition", not: "He met Anna Kronveil, who runs a bank."),
    RuleRow("org.ar.apposition", "اشترى ⟦Kronveil⟧، وهي شركة صغيرة", "Kronveil"),
    RuleRow("org.ar.apposition", not: "اشترى Kronveil، وهي سيارة صغيرة"),
    RuleRow("org.common.bracket-gloss", "أعلنت Kronveil (⟦كرونفيل⟧) ذلك", "كرونفيل"),
    RuleRow("org.common.bracket-gloss", not: "أعلنت Kronveil (في لندن) ذلك"),
    RuleRow("org.common.cue-latin", not: "ارتفعت أرقام Kronveil كثيرا"),
    RuleRow("org.ar.verb-latin", "أعلنت ⟦Kronveil Mare⟧ أرباحها", "Kronveil Mare"),
    RuleRow("org.ar.verb-latin", not: "استخدمنا Kronveil كثيرا"),
    RuleRow("org.common.joined-name", "Microsoft and ⟦Target⟧ agreed", "Target"),
    RuleRow("org.common.joined-name", not: "Microsoft and Zamalek agreed"),
    RuleRow("org.common.joined-before", "⟦Target⟧ and Microsoft agreed", "Target"),
    RuleRow("org.common.joined-before", not: "Zamalek and Microsoft agreed"),
    RuleRow("org.common.quoted-name", "حديثه إلى «⟦الأهرام⟧» أمس", "الأهرام"),
    RuleRow("org.common.quoted-name", not: "تحدث عن الأهرام أمس"),
    RuleRow("org.common.dateline", "القاهرة - ⟦الأهرام⟧: بدأت المحادثات", "الأهرام"),
    RuleRow("org.common.dateline", not: "بدأت الرحلة من القاهرة إلى الأهرام: ثلاثة أيام"),
    RuleRow("org.common.source", "وصل الوفد مساء اليوم (⟦الأهرام⟧)", "الأهرام"),
    RuleRow("org.common.source", not: "وصل الوفد إلى (زاوية الأهرام)"),
  ]
}
