internal import DocumentModel
internal import Grammar

/// An institution noun and what the institution is for.
enum PortfolioRules {
  static let rules: [Rule] = [single, ofMembers, task, withPlace, list, alone, ministry]

  private static let single = Rule(
    "org.ar.noun-portfolio", "a noun and its portfolio: «وزارة الداخلية المصرية»",
    produces: Category.organization.symbol,
    [
      .noun(.singular), .node(.portfolio),
      .node(.portfolio).with(clitics: .required(.wa)).times(0...2),
      .modifier.times(0...2),
    ]
  ) { match in
    guard let noun = match.institution(0), let portfolio = match.portfolio(1),
      !match.items(0)[0].hasArticle, portfolio.allows(article: match.items(1)[0].hasArticle),
      let span = match.span,
      match.agree(match.items(3), with: noun.inflection)
        || match.items(3).allSatisfy({ match.nationality(of: $0) == nil }),
      match.items(2).allSatisfy({ item in
        item.portfolio.map { $0.completes(noun) && $0.allows(article: item.hasArticle) } ?? false
      }),
      match.items(3).allSatisfy({ match.isOfficial($0) })
    else { return [] }
    let hasNationality = match.items(3).contains { match.nationality(of: $0) != nil }
    guard portfolio.completes(noun) || hasNationality && portfolio.partlyCompletes(noun) else {
      return []
    }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  /// Every country cuts its ministries anew, so the noun and any words with the article will do.
  private static let ministry = Rule(
    "org.ar.ministry-field", "a ministry and fields that no list knows: «وزارة المناجم والمحاجر»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .ministry]).with(article: .forbidden), noField, .token(.arabic),
      .modifier.times(0...2), .token(.arabic).times(0...4),
    ]
  ) { match in
    guard let noun = match.institution(0),
      match.hasArticle(match.items(2)[0]), match.areJoined(match.items(4)),
      // A listed field is left to the rule that knows what may follow it.
      !match.items(of: Category.portfolio.symbol, startingAt: match.items(2)[0].words.lowerBound)
        .contains(where: { $0.portfolio?.completes(noun) ?? false }),
      match.items(3).allSatisfy({ match.isOfficial($0) }), let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let noField = Element.node(
    .functionWord, .nationality, .institutionAdjective, .institution, .country, .place, .leader,
    .organizationName, .officeTitle, .leaderTitle
  )
  .with(clitics: .any).absent

  private static let ofMembers = Rule(
    "org.ar.noun-members", "a union and the nationality of its members: «اتحاد الكتاب العرب»",
    produces: Category.organization.symbol,
    [.noun(.singular), .node(.portfolio).with(article: .required), .definiteNationality]
  ) { match in
    guard let noun = match.institution(0), let portfolio = match.portfolio(1),
      !match.items(0)[0].hasArticle, let (_, inflection) = match.nationality(2),
      inflection.number != .one,
      portfolio.complete.intersects(noun.takes.intersection([.profession, .staff])),
      let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let task = Rule(
    "org.ar.noun-task", "a noun, its task and the task's object: «هيئة تنظيم النقل البري»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .task]), .node(.portfolio).with(article: .forbidden),
      .node(.institution, .functionWord).with(clitics: .any).absent, .token(.arabic),
      .modifier.times(0...2), .token(.arabic).times(0...3),
    ]
  ) { match in
    guard let noun = match.institution(0), !match.items(0)[0].hasArticle,
      match.portfolio(1)?.complete.contains(.task) ?? false,
      match.hasArticle(match.items(3)[0]), match.areJoined(match.items(5)),
      match.items(4).allSatisfy({ match.isOfficial($0) }),
      let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let withPlace = Rule(
    "org.ar.noun-portfolio-place",
    "a noun, a portfolio and a place: «محكمة الاستئناف بالدار البيضاء»",
    produces: Category.organization.symbol,
    [.noun(.singular), .node(.portfolio), .node(.location).with(clitics: .optional(.ba))]
  ) { match in
    guard let noun = match.institution(0), let portfolio = match.portfolio(1),
      portfolio.completes(noun) || portfolio.partlyCompletes(noun),
      !match.items(0)[0].hasArticle, let span = match.span
    else { return [] }
    // A court or union keeps the city that ب joins to it; elsewhere the place makes the portfolio definite.
    let isJoined = match.items(2)[0].clitics.contains(.ba)
    guard isJoined ? noun.keepsItsCity(portfolio) : !match.items(1)[0].hasArticle else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let list = Rule(
    "org.ar.portfolios", "several portfolios under one noun: «وزارتي النفط والكهرباء»",
    produces: Category.organization.symbol,
    [
      .node(.institution), .node(.portfolio).with(article: .required),
      .node(.portfolio).with(article: .required).with(clitics: .required(.wa)).times(1...4),
      .definiteNationality.optional,
    ]
  ) { match in
    guard let noun = match.institution(0), !noun.isSingular, !match.items(0)[0].hasArticle else {
      return []
    }
    let members = match.items(1) + match.items(2)
    // A dual has two members: a third و belongs to the second's own name.
    guard noun.inflection.number == .many || members.count == 2 else { return [] }
    guard members.allSatisfy({ $0.portfolio?.completes(noun) ?? false }) else { return [] }
    return members.indices.flatMap { index -> [Product] in
      let items = index == members.count - 1 ? [members[index]] + match.items(3) : [members[index]]
      guard let span = match.span(items), let own = match.span([members[index]]) else { return [] }
      var name = noun.singular + " " + match.text(own)
      if let nationality = match.item(3).flatMap({ match.singular(of: $0, noun.inflection) }) {
        name += " " + nationality
      }
      return match.mention(span, kind: noun.kind, name: .text(name))
    }
  }

  private static let alone = Rule(
    "org.ar.portfolio-nationality", "a ministry by its portfolio: «الخارجية القطرية»",
    produces: Category.organization.symbol,
    [.node(.portfolio).with(article: .required), .definiteNationality]
  ) { match in
    guard let portfolio = match.portfolio(0), portfolio.standsAlone, let span = match.span,
      let (code, inflection) = match.nationality(1), code.utf8.count == 2,
      inflection.gender == .feminine, inflection.number == .one,
      !match.followsDefiniteWord()
    else { return [] }
    return match.mention(
      span, kind: .ministry, name: match.name(span, beginsWith: match.items(0)[0]))
  }
}

extension Institution {
  /// Whether the city that ب joins to it is part of its name: a court's, a union's.
  fileprivate func keepsItsCity(_ portfolio: Portfolio) -> Bool {
    kind == .court || portfolio.complete.contains(.profession) && takes.contains(.profession)
  }
}

extension Portfolio {
  /// Whether it directly follows a noun, which one of the group purpose does not.
  func completes(_ noun: Institution) -> Bool {
    // أصحاب and the like wait for what they own.
    complete.subtracting(hasArticle == false ? [.purpose, .task, .staff] : [.purpose, .task])
      .intersects(noun.takes)
  }

  func partlyCompletes(_ noun: Institution) -> Bool { partial.intersects(noun.takes) }
  func allows(article: Bool) -> Bool { hasArticle == nil || hasArticle == article }
}

extension Match.Item {
  var portfolio: Portfolio? {
    guard case .word(.organization(.portfolio(let word)))? = meaning else { return nil }
    return word
  }
}

extension Match {
  /// Whether the word before the match has the article, so that the match's first word may be its
  /// adjective (`السياسة الخارجية`).
  func followsDefiniteWord() -> Bool {
    guard let start = item(0)?.words.lowerBound, item(0)?.clitics.isEmpty ?? false,
      let before = word(at: start - 1), before.kind == .arabic
    else { return false }
    // Behind two proclitics at most; letters have two bytes.
    return folded(start - 1, has: "\u{0644}\u{0644}")
      || [0, 2, 4].contains { folded(start - 1, has: "\u{0627}\u{0644}", at: $0) }
  }
}
