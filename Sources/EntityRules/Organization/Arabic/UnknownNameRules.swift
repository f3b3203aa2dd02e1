internal import DocumentModel
internal import Grammar

/// Arabic names that no list knows: only where what stands around them leaves no doubt.
enum UnknownNameRules {
  static let rules: [Rule] =
    [1, 2, 3].map { withNationality($0) } + [1, 2].map { withPurpose($0) }
    + [withTask, paper, placeWithPurpose, listedWithPurpose, pair]

  static let counts = ["one", "two", "three"]

  /// Words that a proper name neither begins with nor holds.
  static let noName = Element.node(
    .functionWord, .nationality, .institutionAdjective, .institution, .country, .place, .leader,
    .organizationName, .officeTitle, .leaderTitle, .placeNoun, .productNoun, .portfolio
  )
  .with(clitics: .any).absent

  /// The same where more words tell that it is no other name: شركة مصر النور للتجارة.
  static let noOther = Element.node(
    .functionWord, .nationality, .institutionAdjective, .institution, .leader, .officeTitle,
    .leaderTitle, .placeNoun, .productNoun, .portfolio
  )
  .with(clitics: .any).absent

  /// A noun, words without the article and a nationality with it: the words must be a proper name,
  /// for else they would have the article too.
  private static func withNationality(_ count: Int) -> Rule {
    Rule(
      "org.ar.unknown-\(counts[count - 1])-nationality",
      "a noun, a name of \(count) and a nationality or adjective: «شركة كرونوس الألمانية»",
      produces: Category.organization.symbol,
      [.noun([.singular, .name]).with(article: .forbidden)]
        + Array(repeating: [noName, .token(.arabic)], count: count).flatMap { $0 }
        + [.modifier.times(1...2)]
    ) { match in
      let words = (0..<count).flatMap { match.items(2 + 2 * $0) }
      guard let noun = match.institution(0),
        match.agree(match.items(2 * count + 1), with: noun.inflection), let span = match.span,
        let name = match.span(words + match.items(2 * count + 1))
      else { return [] }
      // An adjective says less than a nationality: it needs a noun that stands in names.
      let isOfNation = match.items(2 * count + 1).allSatisfy { match.adjective(of: $0) == nil }
      guard isOfNation || noun.takes.contains(.adjective),
        match.items(2 * count + 1).allSatisfy({ match.isOfficial($0) }),
        !words.contains(where: { match.hasArticle($0, behindWaw: true) })
      else { return [] }
      let titles = words.filter { match.hasArticle($0) }
      guard
        titles.isEmpty || noun.takes.contains(.title) && match.hasArticle(words[0])
          || noun.takes.contains(.adjective)
      else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
    }
  }

  /// What a company or body is for, and more of it.
  static let aim: [Element] = [
    .node(.portfolio).with(clitics: .required(.la)),
    .node(.portfolio).with(article: .required).with(clitics: .required(.wa)).times(0...2),
    .modifier.times(0...2),
  ]

  private static let placeWithPurpose = Rule(
    "org.ar.unknown-place-purpose", "a noun, a place or name, and an aim: «شركة دمشق للتأمين»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .purpose]).with(article: .forbidden),
      .node(.country, .place, .organizationName, .ambiguousName),
    ] + aim
  ) { match in
    guard let noun = match.institution(0), let portfolio = match.portfolio(2),
      // هيئة دبي للثقافة: a body that has no name may have a place.
      noun.takes.contains(.name) || match.organization(1) == nil,
      portfolio.complete.contains(.purpose),
      portfolio.allows(article: match.items(2)[0].hasArticle), let span = match.span,
      let name = match.span(1...4)
    else { return [] }
    return match.mention(
      span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
  }

  private static let listedWithPurpose = Rule(
    "org.ar.name-purpose", "a listed company and an aim: «النصر للتعدين»",
    produces: Category.organization.symbol, [.node(.organizationName, .ambiguousName)] + aim
  ) { match in
    guard let known = match.organization(0)?.value.known, [.company, .bank].contains(known.kind),
      let portfolio = match.portfolio(1), portfolio.complete.contains(.purpose),
      // الأهلي لكرة القدم is no bank.
      !portfolio.partial.contains(.sport), portfolio.allows(article: match.items(1)[0].hasArticle),
      let span = match.span
    else { return [] }
    return match.mention(span, kind: known.kind)
  }

  private static let pair = Rule(
    "org.ar.unknown-pair", "two names under a dual: «مصرفا الرافدين والرشيد»",
    produces: Category.organization.symbol,
    [
      .noun(.dual).with(article: .forbidden), noName, .token(.arabic), noName,
      .token(.arabic),
    ]
  ) { match in
    guard let noun = match.institution(0),
      let first = match.span(2...2), let second = match.spanBehindWaw(match.items(4)[0])
    else { return [] }
    // Two names with the article, or none of which needs it behind a noun that lost its ending.
    let haveArticle = [2, 4].allSatisfy { match.hasArticle(match.items($0)[0], behindWaw: $0 == 4) }
    guard
      noun.namesUnlistedMembers
        ? match.isConstruct(match.items(0)[0]) || haveArticle
        : noun.kind == .ministry && haveArticle
    else { return [] }
    return [first, second].flatMap { span -> [Product] in
      let name = match.text(span)
      return match.mention(
        span, kind: noun.kind, name: noun.dropsNoun ? nil : .text(noun.singular + " " + name))
    }
  }

  private static let withTask = Rule(
    "org.ar.unknown-task", "a noun, a name and a task: «شركة النور لأعمال البناء»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .purpose, .name]).with(article: .forbidden), noName, .token(.arabic),
      .node(.portfolio).with(article: .forbidden).with(clitics: .required(.la)),
      .node(.institution, .functionWord, .country).with(clitics: .any).absent, .token(.arabic),
      .modifier.times(0...2),
    ]
  ) { match in
    guard let noun = match.institution(0), match.hasArticle(match.items(2)[0]),
      let portfolio = match.portfolio(3), portfolio.complete.intersects([.task, .purpose]),
      match.items(3)[0].words.count == 1, match.hasArticle(match.items(5)[0]),
      match.items(6).allSatisfy({ match.isOfficial($0) }), let span = match.span,
      let name = match.span(2...6)
    else { return [] }
    return match.mention(
      span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
  }

  private static let paper = Rule(
    "org.ar.unknown-paper", "a newspaper and its title: «جريدة الرسالة»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .paper]).with(article: .forbidden), noPaper, .token(.arabic),
      .modifier.times(0...2),
    ]
  ) { match in
    guard let noun = match.institution(0),
      match.hasArticle(match.items(2)[0]), let span = match.span, let name = match.span(2...3),
      // A newspaper's title is one word, a house's may be described.
      noun.kind != .media
        || match.items(3).allSatisfy({ match.adjective(of: $0) == nil })
          && match.agree(match.items(3), with: noun.inflection)
    else { return [] }
    return match.mention(
      span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
  }

  /// Words that tell whose newspaper it is, and so are not its title.
  private static let noPaper = Element.node(
    .functionWord, .nationality, .institutionAdjective, .institution, .leaderTitle, .placeNoun
  )
  .with(clitics: .any).absent

  /// A noun, words with the article and an aim.
  private static func withPurpose(_ count: Int) -> Rule {
    Rule(
      "org.ar.unknown-\(counts[count - 1])-purpose",
      "a noun, a name of \(count) and an aim: «شركة النور للتجارة»",
      produces: Category.organization.symbol,
      [.noun([.singular, .purpose, .name]).with(article: .forbidden)]
        + [count > 1 ? noOther : noName, .token(.arabic)]
        + Array(repeating: [noOther, .token(.arabic)], count: count - 1).flatMap { $0 }
        + aim
    ) { match in
      let words = (0..<count).flatMap { match.items(2 + 2 * $0) }
      guard let noun = match.institution(0), let portfolio = match.portfolio(2 * count + 1),
        portfolio.complete.contains(.purpose),
        portfolio.allows(article: match.items(2 * count + 1)[0].hasArticle),
        let span = match.span,
        let name = match.span(
          words + ((2 * count + 1)...(2 * count + 3)).flatMap { match.items($0) }),
        // شركة صغيرة للتسويق tells of some company, شركة كدانة للتنمية والتطوير of one.
        match.hasArticle(words[0]) || !match.items(2 * count + 2).isEmpty
          || !words.contains(where: { match.describes($0, noun) })
      else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
    }
  }
}

extension Match {
  /// The span of a word that begins with و, without the و.
  fileprivate func spanBehindWaw(_ item: Item) -> MatchSpan? {
    guard folded(item.words.lowerBound).unicodeScalars.count > 4,
      document.text[item.mentionStart] == 0xD9, document.text[item.mentionStart + 1] == 0x88
    else { return nil }
    return MatchSpan(words: item.words, mentionStart: item.mentionStart + 2)
  }

  /// Whether a word has the article, behind و where it is said to begin with one.
  func hasArticle(_ item: Item, behindWaw: Bool) -> Bool {
    guard behindWaw else { return hasArticle(item) }
    let letters = folded(item.words.lowerBound).unicodeScalars
    return letters.count > 4 && letters.starts(with: ["\u{0648}", "\u{0627}", "\u{0644}"])
  }

  /// Whether a dual lost its last letter, as before a noun that it belongs to: حزبا, حزبي.
  fileprivate func isConstruct(_ item: Item) -> Bool {
    folded(item.words.lowerBound).unicodeScalars.last != "\u{0646}"
  }

  /// Whether a word ends as adjectives of a noun do that has no article.
  fileprivate func describes(_ item: Item, _ noun: Institution) -> Bool {
    let last = folded(item.words.lowerBound).unicodeScalars.last
    return last == "\u{0647}" || noun.inflection.gender != .feminine && last == "\u{064A}"
  }

  /// Whether a word ends as feminine adjectives do.
  func isFeminine(_ item: Item) -> Bool {
    let last = folded(item.words.lowerBound).unicodeScalars.last
    return last == "\u{0647}" || last == "\u{064A}"
  }
}
