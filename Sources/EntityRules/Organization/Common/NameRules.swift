internal import DocumentModel
internal import Grammar

/// Names that lists know.
enum NameRules {
  static let rules: [Rule] = [
    Rule(
      "org.list.name", "a listed name: «مايكروسوفت»", produces: Category.organization.symbol,
      priority: 10, [.node(.organizationName)]
    ) { match in
      match.meaning(0).map { [Product($0)] } ?? []
    },
    Rule(
      "org.list.ambiguous", "a listed name that waits for context: «الأهرام»",
      produces: Category.pendingOrganization.symbol, priority: 10,
      [.node(.ambiguousName)]
    ) { match in
      match.meaning(0).map { [Product($0)] } ?? []
    },
  ]
}
