internal import DocumentModel
internal import Grammar

/// Arabic names that no list knows: only where what stands around them leaves no doubt.
enum UnknownNameRules {
  static let rules: [Rule] =
    [1, 2, 3].map { withNationality($0) } + [1, 2].map { withPurpose($0) }

  private static let names = ["one", "two", "three"]

  /// Words that a proper name neither begins with nor holds.
  private static let noName = Element.node(
    .functionWord, .nationality, .institutionAdjective, .institution, .country, .place, .leader,
    .organizationName, .officeTitle, .leaderTitle, .placeNoun, .productNoun, .portfolio)
    .with(clitics: .any).absent

  /// A noun, words without the article and a nationality with it: the words must be a proper name, for
  /// else they would have the article too.
  private static func withNationality(_ count: Int) -> Rule {
    Rule(
      "org.ar.unknown-\(names[count - 1])-nationality",
      "a noun, a name of \(count) and a nationality: «شركة كرونوس الألمانية»",
      produces: Category.organization.symbol,
      [.node(.institution).with(article: .forbidden)]
        + Array(repeating: [noName, .token(.arabic)], count: count).flatMap { $0 }
        + [.definiteNationality]
    ) { match in
      let words = (0..<count).flatMap { match.items(2 + 2 * $0) }
      guard let noun = match.institution(0), noun.isSingular, noun.takes.contains(.name),
        let (_, inflection) = match.nationality(2 * count + 1),
        inflection.agrees(with: noun.inflection), let span = match.span,
        let name = match.span(words + match.items(2 * count + 1))
      else { return [] }
      let titles = words.filter { match.hasArticle($0) }
      guard titles.isEmpty || noun.takes.contains(.title) && match.hasArticle(words[0]) else {
        return []
      }
      return match.mention(
        span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
    }
  }

  /// A noun, words with the article and an aim.
  private static func withPurpose(_ count: Int) -> Rule {
    Rule(
      "org.ar.unknown-\(names[count - 1])-purpose",
      "a noun, a name of \(count) and an aim: «شركة النور للتجارة»",
      produces: Category.organization.symbol,
      [.node(.institution).with(article: .forbidden)]
        + Array(repeating: [noName, .token(.arabic)], count: count).flatMap { $0 }
        + [.node(.portfolio).with(clitics: .required(.la)), .definiteNationality.optional]
    ) { match in
      let words = (0..<count).flatMap { match.items(2 + 2 * $0) }
      guard let noun = match.institution(0), noun.isSingular, noun.takes.contains(.name),
        noun.takes.contains(.purpose), let portfolio = match.portfolio(2 * count + 1),
        portfolio.complete.contains(.purpose),
        portfolio.allows(article: match.items(2 * count + 1)[0].hasArticle),
        match.agree(match.items(2 * count + 2), with: noun.inflection), let span = match.span,
        let name = match.span(words + match.items(2 * count + 1) + match.items(2 * count + 2)),
        match.hasArticle(words[0]) || count == 1 && !match.isFeminine(words[0])
      else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
    }
  }
}

extension Match {
  /// Whether a word ends as feminine adjectives do.
  fileprivate func isFeminine(_ item: Item) -> Bool {
    let last = folded(item.words.lowerBound).unicodeScalars.last
    return last == "\u{0647}" || last == "\u{064A}"
  }
}
