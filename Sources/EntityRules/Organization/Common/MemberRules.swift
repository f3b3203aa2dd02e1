internal import DocumentModel
internal import Grammar

/// Lists of names under a noun in the dual or plural: each member is a mention of its own.
enum MemberRules {
  static let members: [Rule] = [
    Rule(
      "org.common.name-member", "a listed name joined to others: «وغوغل»",
      produces: Category.nameMember.symbol,
      [.node(.organizationName, .ambiguousName, .latinName).with(clitics: .required(.wa))]
    ) { match in
      match.kept(0).map { [Product(meaning: $0)] } ?? []
    },
    Rule(
      "org.common.name-member-apart", "a name behind a comma or conjunction: «، غوغل»",
      produces: Category.nameMember.symbol,
      [
        .node(.nameConnector),
        .node(.organizationName, .ambiguousName, .latinName).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard let meaning = match.meaning(1) else { return [] }
      return match.span(1...1).map { [Product(meaning, span: $0)] } ?? []
    },
  ]

  static let rules: [Rule] = [
    Rule(
      "org.common.members", "names joined under one noun: «شركتي أمازون وغوغل»",
      produces: Category.organization.symbol, priority: 11,
      [
        .node(.institution),
        .node(.nationality, .institutionAdjective, .portfolio).with(article: .required)
          .times(0...3),
        .node(.exampleWord).optional, noPlace, first, more,
      ]
    ) { match in
      guard !match.items(2).isEmpty || !match.items(5).isEmpty else { return [] }
      return match.members(4...5)
    },
    Rule(
      "org.common.examples", "names given as examples of a plural: «شركات أخرى مثل Palantir»",
      produces: Category.organization.symbol,
      [
        .node(.institution), .token(.arabic, .punctuation).times(0...12), .node(.exampleWord),
        noPlace, first, more,
      ]
    ) { match in
      let between = match.items(1).map { match.folded($0.words.lowerBound) }
      guard !between.contains(where: { [".", "!", "?", ":"].contains($0) }) else { return [] }
      return match.members(4...5)
    },
    bankAndPlace,
  ]

  private static let bankAndPlace = Rule(
    "org.common.bank-and-place", "a bank and one named by a place: «بنكا الأهلي المصري ومصر»",
    produces: Category.organization.symbol, priority: 11,
    [
      .noun(.dual).with(article: .forbidden), noPlace, first,
      .node(.country, .place).with(clitics: .required(.wa)),
    ]
  ) { match in
    guard let noun = match.institution(0), noun.kind == .bank,
      let place = match.span(3...3)
    else { return [] }
    let listed = match.members(2...2)
    if listed.isEmpty { return [] }
    let name = noun.singular + " " + match.text(place)
    return listed + match.mention(place, kind: noun.kind, name: .text(name))
  }

  /// A club often has the name of its city, which may be all that is meant.
  private static let noPlace = Element.node(.country, .place, .nationality).absent
  private static let first = Element.node(
    .organizationName, .ambiguousName, .quotedName, .latinName)
  private static let more = Element.node(.nameMember, .quotedMember)
    .with(clitics: .any).times(0...8)
}

extension Match {
  /// A mention for each name of some elements, under the noun that the match begins with.
  fileprivate func members(_ elements: ClosedRange<Int>) -> [Product] {
    guard let noun = institution(0), !noun.isSingular,
      noun.takes.contains(.name) || noun.takes.contains(.quoted)
    else { return [] }
    let items = elements.flatMap { self.items($0) }
    // Another reading of the same words is tried where it fits the noun better.
    guard items.allSatisfy({ isBest($0, behind: noun) }) else { return [] }
    return items.flatMap { item -> [Product] in
      if let span = quoted(of: item) { return mention(span, kind: noun.kind) }
      guard case .organization(let name)? = item.meaning, noun.fits(name.value.kind),
        let span = span([item])
      else { return [] }
      return mention(span, kind: name.value.kind, name: name.value.name, known: name.value.known)
    }
  }
}
