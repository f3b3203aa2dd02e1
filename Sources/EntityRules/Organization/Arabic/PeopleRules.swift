internal import DocumentModel
internal import Grammar

/// Institutions named by people: by their members, their owners, or whom they honour.
enum PeopleRules {
  static let rules: [Rule] = [members, partners, named]

  private static let members = Rule(
    "org.ar.noun-people",
    "a union, its members and their trade: «نقابة أصحاب المدارس الخاصة»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .staff]).with(article: .forbidden),
      .node(.portfolio).with(article: .forbidden),
      .node(.functionWord, .country).with(clitics: .any).absent, .token(.arabic),
      .modifier.times(0...2),
    ]
  ) { match in
    guard let noun = match.institution(0), let portfolio = match.portfolio(1),
      portfolio.complete.intersects([.staff, .profession]),
      match.hasArticle(match.items(3)[0]), let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let partners = Rule(
    "org.ar.partners", "a house by its owner and those with him: «مكتب بدر العلي وشركاه»",
    produces: Category.organization.symbol,
    [
      .node(.institution).with(article: .forbidden),
      .node(.functionWord, .institution).with(clitics: .any).absent,
      .token(.arabic).times(1...3), .node(.companySuffix),
      .node(.portfolio).with(clitics: .required(.la)).optional,
    ]
  ) { match in
    guard let noun = match.institution(0), let span = match.span, let name = match.span(2...4)
    else { return [] }
    let own = noun.isSingular ? span : name
    return match.mention(
      own, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : own)), alias: name)
  }

  /// A name of several words, the first of which tells that another follows.
  private static let named = Rule(
    "org.ar.noun-person",
    "a noun and a name that a title or kinship begins: «مستشفى الشيخ زايد»",
    produces: Category.organization.symbol,
    [
      .noun(.singular).with(article: .forbidden), .node(.namePart).times(1...2),
      .node(.functionWord, .institution, .namePart).with(clitics: .any).absent, .token(.arabic),
      .node(.namePart).optional, .token(.arabic).optional, .modifier.times(0...2),
    ]
  ) { match in
    guard let noun = match.institution(0), noun.bearsNames, let span = match.span,
      match.items(1).allSatisfy({ match.isNamePart($0, honours: noun.honours) }),
      // محمد بن زايد: who has a father is named with him.
      match.items(4).isEmpty == match.items(5).isEmpty,
      match.items(4).allSatisfy({ match.isNamePart($0, honours: false) }),
      match.items(6).allSatisfy({
        match.isOrdinal($0) || match.agree([$0], with: noun.inflection) && match.isOfficial($0)
      }), let name = match.span(1...6)
    else { return [] }
    return match.mention(
      span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
  }
}

extension Institution {
  /// Whether a proper name may stand behind the noun, a person's or a town's.
  fileprivate var bearsNames: Bool {
    takes.contains(.name) || takes.contains(.town) || kind == .court
  }

  /// Whether institutions of the kind are named after people of rank.
  fileprivate var honours: Bool {
    [.school, .university, .hospital, .religious, .ngo, .other].contains(kind)
  }
}

extension Match {
  /// Whether a word counts kings of one name: الحسن الثاني.
  fileprivate func isOrdinal(_ item: Item) -> Bool {
    adjective(of: item)?.uses.contains(.ordinal) ?? false
  }

  /// Whether a word begins a name as it is written: a title with the article, kinship without.
  fileprivate func isNamePart(_ item: Item, honours: Bool) -> Bool {
    guard case .word(.organization(.kind(let kind)))? = item.meaning else { return false }
    return kind == "title" ? honours && item.hasArticle : !item.hasArticle
  }
}
