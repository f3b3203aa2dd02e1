internal import DocumentModel
internal import Grammar

/// Institutions named by their aim behind ل.
enum PurposeRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.noun-purpose", "a noun, an adjective and an aim: «المركز القومي للبحوث»",
      produces: Category.organization.symbol,
      [
        .node(.institution).with(article: .required), .modifier.times(1...3),
      ] + UnknownNameRules.aim
    ) { match in
      guard let noun = match.institution(0), noun.isSingular, noun.takes.contains(.purpose),
        let portfolio = match.portfolio(2), portfolio.complete.contains(.purpose),
        portfolio.allows(article: match.items(2)[0].hasArticle), let span = match.span,
        match.agree(match.items(1), with: noun.inflection),
        (match.items(1) + match.items(4)).allSatisfy({ match.isOfficial($0) })
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
    Rule(
      "org.ar.noun-open-purpose", "the same with any aim: «الهيئة العامة للطرق»",
      produces: Category.organization.symbol,
      [
        .node(.institution).with(article: .required), .modifier.times(1...3),
        .node(.institution, .organizationName, .ambiguousName, .country, .place, .functionWord)
          .with(clitics: .any).absent,
        .token(.arabic), .definiteNationality.optional,
      ]
    ) { match in
      guard let noun = match.institution(0), noun.isSingular, noun.takes.contains(.purpose),
        match.items(1).contains(where: { match.adjective(of: $0) != nil }),
        match.items(1).allSatisfy({ match.isOfficial($0) }), let span = match.span,
        match.agree(match.items(1) + match.items(4), with: noun.inflection),
        match.folded(match.items(3)[0].words.lowerBound).unicodeScalars
          .starts(with: ["\u{0644}", "\u{0644}"])
      else { return [] }
      return match.mention(of: noun, match.items(0)[0], span)
    },
  ]
}
