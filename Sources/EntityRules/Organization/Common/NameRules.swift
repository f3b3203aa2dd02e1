internal import DocumentModel
internal import Grammar

/// Names that lists know.
enum NameRules {
  static let rules: [Rule] = [
    Rule(
      "org.list.name", "a listed name: «مايكروسوفت»", produces: Category.organization.symbol,
      priority: 10, [.node(.organizationName)]
    ) { match in
      match.kept(0).map { [Product(meaning: $0)] } ?? []
    },
    Rule(
      "org.list.ambiguous", "a listed name that waits for context: «الأهرام»",
      produces: Category.pendingOrganization.symbol, priority: 10,
      [.node(.ambiguousName)]
    ) { match in
      // A word with the article behind another is its adjective: الدوري المصري.
      guard let name = match.item(0), let meaning = name.kept,
        name.words.count > 1 || !match.hasArticle(name) || !match.followsDefiniteWord()
      else { return [] }
      return [Product(meaning: meaning)]
    },
  ]
}
