internal import DocumentModel
internal import Grammar

/// An institution noun and a proper name.
enum NounNameRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.noun-name", "a noun and a listed name: «شركة مايكروسوفت»",
      produces: Category.organization.symbol, priority: 5,
      start + [.node(.organizationName, .ambiguousName), .definiteNationality.optional]
    ) { match in
      guard let noun = match.nounBeforeName(match.items(3)[0]), let name = match.organization(3),
        let known = name.value.known, match.isBest(match.items(3)[0], behind: noun)
      else { return [] }
      // An ambiguous name needs a fitting noun that it completes without doubt.
      if match.items(3)[0].needsContext {
        guard noun.fits(known.kind), noun.kind != .other || known.kind == .other,
          match.items(2).isEmpty,
          // A newspaper named by a common word is not what a company of that name is.
          noun.kind != .company || known.kind != .media
        else { return [] }
      }
      guard match.agree(match.items(4), with: noun.inflection), let span = match.span else {
        return []
      }
      // A site or network of a company of another trade is its product.
      let isProduct = noun.kind == .media && known.kind == .company
      let isWhole = match.items(4).isEmpty
      let full = match.span(3...4).map { match.range($0) }
      return match.mention(
        span, kind: known.kind, name: isWhole ? name.value.name : full.map { .slice($0) },
        known: known, symbol: isProduct ? .otherName : nil)
    },
    Rule(
      "org.ar.noun-latin", "a noun and a name in Latin letters: «شركة Palantir»",
      produces: Category.organization.symbol,
      start + [
        .node(.organizationName).absent, .node(.latinName), .definiteNationality.optional,
      ]
    ) { match in
      guard let noun = match.nounBeforeName(), let span = match.span,
        match.agree(match.items(5), with: noun.inflection), let name = match.span(4...5)
      else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)),
        alias: noun.dropsNoun ? match.span(4...4) : nil)
    },
  ]

  /// The noun, what the institution does, and adjectives.
  private static let start: [Element] = [
    .noun([.singular, .name]), .node(.portfolio).with(article: .required).optional,
    .modifier.times(0...2),
  ]
}

extension Match {
  /// The noun of the first element, if it is singular and a name may follow: directly, or behind
  /// adjectives where article and gender allow it.
  fileprivate func nounBeforeName(_ name: Item? = nil) -> Institution? {
    guard let noun = institution(0), noun.isSingular, noun.takes.contains(.name),
      agree(items(2), with: noun.inflection),
      items(2).allSatisfy({ !(adjective(of: $0)?.uses.contains(.ordinal) ?? false) })
    else { return nil }
    if let portfolio = portfolio(1) {
      guard portfolio.complete.contains(.sector), !items(0)[0].hasArticle else { return nil }
      return noun
    }
    if items(0)[0].hasArticle == !items(2).isEmpty { return noun }
    // النادي الأهلي: the names of clubs are adjectives.
    guard noun.takes.contains(.club), let name, items(2).isEmpty, hasArticle(name) else {
      return nil
    }
    return noun
  }
}
