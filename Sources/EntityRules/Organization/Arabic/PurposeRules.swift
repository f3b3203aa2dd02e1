internal import DocumentModel
internal import Grammar

/// Institutions named by their aim behind ل.
enum PurposeRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.noun-task-purpose",
      "a noun, adjectives, a task and its object: «الشركة المصرية لتوزيع الأدوية»",
      produces: Category.organization.symbol,
      [
        .noun([.singular, .purpose]).with(article: .required), .modifier.times(1...3),
        .node(.portfolio).with(article: .forbidden).with(clitics: .required(.la)),
        .node(.institution, .organizationName, .country, .place, .functionWord)
          .with(clitics: .any).absent,
        .token(.arabic).times(1...2), .modifier.times(0...2), .token(.arabic).times(0...3),
      ]
    ) { match in
      guard let noun = match.institution(0),
        match.portfolio(2)?.complete.intersects([.task, .staff, .purpose]) ?? false,
        // لكرة القدم is whole: nothing completes a field that ends in a word with the article.
        !match.endsDefinite(match.items(2)[0]),
        match.items(1).allSatisfy({ match.isOfficial($0) }), let span = match.span,
        match.agree(match.items(1), with: noun.inflection),
        // Of a chain of nouns the last one has the article.
        match.items(4).map({ match.hasArticle($0) })
          == match.items(4).indices.map({
            $0 == match.items(4).count - 1
          }), match.items(5).allSatisfy({ match.isOfficial($0) }), match.areJoined(match.items(6))
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
    Rule(
      "org.ar.noun-purpose-place", "a noun, adjectives and its place: «المجلس الجهوي لفاس»",
      produces: Category.organization.symbol,
      [
        .noun([.singular, .purpose]).with(article: .required), .modifier.times(1...3),
        .node(.location).with(clitics: .required(.la)),
      ]
    ) { match in
      guard let noun = match.institution(0),
        match.items(1).contains(where: { match.adjective(of: $0) != nil }),
        match.items(1).allSatisfy({ match.isOfficial($0) }), let span = match.span,
        match.agree(match.items(1), with: noun.inflection)
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
    Rule(
      "org.ar.noun-purpose", "a noun, an adjective and an aim: «المركز القومي للبحوث»",
      produces: Category.organization.symbol,
      [
        .noun([.singular, .purpose]).with(article: .required), .modifier.times(1...3),
      ] + UnknownNameRules.aim
    ) { match in
      guard let noun = match.institution(0),
        let portfolio = match.portfolio(2), portfolio.complete.contains(.purpose),
        portfolio.allows(article: match.items(2)[0].hasArticle), let span = match.span,
        match.agree(match.items(1), with: noun.inflection),
        (match.items(1) + match.items(4)).allSatisfy({ match.isOfficial($0) }),
        !match.isLeague(noun, match.items(1))
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
    Rule(
      "org.ar.noun-open-purpose", "the same with any aim: «الهيئة العامة للطرق»",
      produces: Category.organization.symbol,
      [
        .noun([.singular, .purpose]).with(article: .required), .modifier.times(1...3),
        .node(.institution, .organizationName, .ambiguousName, .country, .place, .functionWord)
          .with(clitics: .any).absent,
        .token(.arabic), .modifier.times(0...2), .token(.arabic).times(0...3),
      ]
    ) { match in
      guard let noun = match.institution(0),
        // What a government does for something is no body.
        noun.kind != .government
          || match.items(1).contains(where: { match.adjective(of: $0) != nil }),
        match.items(1).allSatisfy({ match.isOfficial($0) }), let span = match.span,
        match.agree(match.items(1), with: noun.inflection),
        !match.isLeague(noun, match.items(1)), match.items(4).allSatisfy({ match.isOfficial($0) }),
        match.areJoined(match.items(5)),
        match.folded(match.items(3)[0].words.lowerBound).unicodeScalars
          .starts(with: ["\u{0644}", "\u{0644}"])
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
  ]
}

extension Match {
  /// Words that may not stand in a name that goes on with و.
  private static let stops: [Category] = [
    .institution, .institutionBody, .organizationName, .functionWord, .nationality, .country,
    .place, .leader, .leaderTitle, .officeTitle, .placeNoun, .productNoun, .month, .weekday,
    .timeUnit, .cardinal, .demonstrative, .relativeDay,
  ]

  /// Whether words go on with what an institution is for: nouns with و and the article, or with و and
  /// a noun with the article behind them, and the adjectives of each.
  func areJoined(_ items: [Item]) -> Bool {
    var waitsForArticle = false
    for (index, item) in items.enumerated() {
      guard !Self.stops.contains(where: { isRead(item, as: $0) }) else { return false }
      if hasArticle(item, behindWaw: true) {
        if waitsForArticle { return false }
      } else if isRead(item, as: .portfolio), !hasArticle(item), !waitsForArticle {
        waitsForArticle = true
      } else {
        guard hasArticle(item),
          waitsForArticle || index > 0 && isRead(item, as: .institutionAdjective)
        else { return false }
        waitsForArticle = false
      }
    }
    return !waitsForArticle
  }

  /// Whether an institution is الجامعة العربية, which is whole: what follows is of its secretary's title.
  fileprivate func isLeague(_ noun: Institution, _ modifiers: [Item]) -> Bool {
    noun.kind == .university
      && modifiers.contains { (nationality(of: $0)?.code.utf8.count ?? 2) > 2 }
  }

  /// Whether the last word of an item has the article.
  fileprivate func endsDefinite(_ item: Item) -> Bool {
    folded(item.words.upperBound - 1, has: "\u{0627}\u{0644}")
  }

  private func isRead(_ item: Item, as category: Category) -> Bool {
    !items(of: category.symbol, startingAt: item.words.lowerBound).isEmpty
  }
}
