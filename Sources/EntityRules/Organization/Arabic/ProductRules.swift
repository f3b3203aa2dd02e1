internal import DocumentModel
internal import Grammar

/// Names that are not organizations': they keep what they cover from being a mention.
enum ProductRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.product", "a name behind the noun for a product: «تطبيق واتساب»",
      produces: Category.otherName.symbol,
      [
        .node(.productNoun), .node(.organizationName, .ambiguousName),
        .node(.latinName).absent,
      ]
    ) { match in
      match.organization(1).map { [Product(.organization($0))] } ?? []
    },
    Rule(
      "org.ar.office", "a minister's title: «وزيرة الخارجية البريطانية»",
      produces: Category.otherName.symbol,
      [
        .node(.officeTitle), .node(.portfolio).with(article: .required),
        .definiteNationality.optional,
      ]
    ) { match in
      guard let span = match.span else { return [] }
      return match.mention(span, kind: .other)
    },
  ]
}
