import TestSupport

/// Rows of the rules for Arabic names that no list knows.
enum UnknownNameRows {
  static let rows: [RuleRow] = [
    RuleRow(
      "org.ar.unknown-one-nationality", "باعت ⟦شركة كرونوس الألمانية⟧ أسهمها", "كرونوس الألمانية"),
    RuleRow("org.ar.unknown-one-nationality", not: "باعت شركة السيارات الألمانية أسهمها"),
    RuleRow(
      "org.ar.unknown-two-nationality", "ذكرت ⟦صحيفة نوردن تاغ الألمانية⟧ ذلك",
      "نوردن تاغ الألمانية"),
    RuleRow("org.ar.unknown-two-nationality", not: "ذكرت صحيفة عن السفارة الألمانية ذلك"),
    RuleRow(
      "org.ar.unknown-three-nationality", "كتبت ⟦مجلة نوردن فون شتاين الألمانية⟧ عنه",
      "نوردن فون شتاين الألمانية"),
    RuleRow("org.ar.unknown-three-nationality", not: "كتبت مجلة كل شهر عن الحكومة الألمانية"),
    RuleRow("org.ar.unknown-one-purpose", "عملت ⟦شركة المنارة للتسويق⟧ معهم", "المنارة للتسويق"),
    RuleRow("org.ar.unknown-one-purpose", not: "شركة صغيرة للتسويق"),
    RuleRow(
      "org.ar.unknown-two-purpose", "أسس ⟦شركة الفجر الساطع للمقاولات⟧ عام 1990",
      "الفجر الساطع للمقاولات"),
    RuleRow("org.ar.unknown-two-purpose", not: "شركة تعمل كوسيط للتأمين"),
    RuleRow("org.ar.unknown-place-purpose", "أسهم ⟦شركة دمنهور للغازات⟧", "دمنهور للغازات"),
    RuleRow("org.ar.unknown-place-purpose", not: "رحلة دمنهور للغازات"),
    RuleRow("org.ar.unknown-paper", "كتب في ⟦جريدة الفنار⟧ سنوات", "الفنار"),
    RuleRow("org.ar.unknown-paper", not: "كتب في جريدة الحزب سنوات"),
    RuleRow(
      "org.ar.unknown-pair", "دمج مصرفي ⟦الفنار⟧ و⟦المنارة⟧", "مصرف الفنار", "مصرف المنارة"),
    RuleRow(
      "org.ar.unknown-one-gloss", "باعت ⟦شركة كرونفيل⟧ (⟦Kronveil⟧) أسهمها", "كرونفيل", "Kronveil"),
    RuleRow("org.ar.unknown-one-gloss", not: "باعت شركة صغيرة (Kronveil) أسهمها"),
    RuleRow(
      "org.ar.unknown-two-gloss", "مدير ⟦مؤسسة كرونفيل دوت⟧ (⟦Kronveil Dot⟧)", "كرونفيل دوت",
      "Kronveil Dot"),
    RuleRow("org.ar.unknown-two-gloss", not: "مدير مؤسسة في دبي (Kronveil Dot)"),
    RuleRow(
      "org.ar.unknown-three-gloss", "مدير ⟦شركة كرونفيل دوت نيت⟧ (⟦Kronveil⟧)",
      "كرونفيل دوت نيت", "Kronveil"),
    RuleRow("org.ar.unknown-three-gloss", not: "مدير شركة الغاز في دبي (Kronveil)"),
    RuleRow(
      "org.ar.unknown-four-gloss", "مدير ⟦شركة كرونفيل دوت نيت غروب⟧ (⟦Kronveil⟧)",
      "كرونفيل دوت نيت غروب", "Kronveil"),
    RuleRow("org.ar.unknown-four-gloss", not: "مدير شركة الغاز الجديدة في دبي (Kronveil)"),
    RuleRow("org.ar.unknown-strange", "نقلته ⟦صحيفة كرونفيلد⟧ أمس", "كرونفيلد"),
    RuleRow("org.ar.unknown-strange", not: "نقلته صحيفة محلية أمس"),
    RuleRow("org.ar.unknown-pair", not: "دمج شركتي الطيران والشحن"),
  ]
}
