internal import DocumentModel
internal import Grammar

/// Names that hold the name of a body: unions of its members, its secretariat.
enum StaffRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.staff", "a union of those who work in a body: «نقابة العاملين في جامعة القاهرة»",
      produces: Category.organization.symbol,
      [
        .noun([.singular, .staff]), .node(.portfolio), .node(.functionWord).optional,
        .node(.organization).with(clitics: .optional(.ba)),
      ]
    ) { match in
      guard let noun = match.institution(0),
        let portfolio = match.portfolio(1), portfolio.complete.contains(.staff),
        // Before the body stands في or ب, or nothing where the noun before it has no article.
        match.items(1)[0].hasArticle
          ? match.items(2).isEmpty == match.items(3)[0].clitics.contains(.ba)
          : match.items(2).isEmpty && match.items(3)[0].clitics.isEmpty,
        match.items(2).allSatisfy({ match.isPreposition($0) }), let span = match.span
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
    Rule(
      "org.ar.body-office", "the office of a body behind ل: «الأمانة العامة لمجلس التعاون»",
      produces: Category.organization.symbol, priority: 1,
      [
        .noun([.singular, .body]).with(article: .required), .modifier.times(1...2),
        .node(.organization).with(clitics: .required(.la)),
      ]
    ) { $0.mentionOfDescribed() },
  ]
}

extension Match {
  func isPreposition(_ item: Item) -> Bool {
    guard case .word(.organization(.kind(let kind)))? = item.meaning else { return false }
    return kind == "preposition"
  }
}
