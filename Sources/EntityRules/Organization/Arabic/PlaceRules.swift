internal import DocumentModel
internal import Grammar

/// An institution noun that a place, a number or a leader makes one body.
enum PlaceRules {
  static let rules: [Rule] = [place, court, town, places, number, ordinal, leader]

  private static let place = Rule(
    "org.ar.noun-place", "a noun and a place: «جامعة القاهرة»",
    produces: Category.organization.symbol,
    [.noun(.singular), .node(.location), .modifier.times(0...2)]
  ) { match in
    guard let noun = match.institution(0), !match.items(0)[0].hasArticle,
      match.agree(match.items(2), with: noun.inflection), let span = match.span,
      match.items(2).allSatisfy({ match.isOfficial($0) }),
      // A city has many courts: محكمة القاهرة الاقتصادية.
      noun.takes(match.meaning(1)) || noun.kind == .court && !match.items(2).isEmpty
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let court = Rule(
    "org.ar.court-place", "a court and its city: «المحكمة الابتدائية بسوسة»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .court]).with(article: .required), .modifier.times(1...2),
      .node(.location).with(clitics: .required(.ba)),
    ]
  ) { $0.mentionOfDescribed() }

  private static let town = Rule(
    "org.ar.noun-town", "a municipality and a town that no list knows: «بلدية عين المنارة»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .town]).with(article: .forbidden),
      .node(.placeNoun).with(article: .forbidden).optional,
      UnknownNameRules.noName, .token(.arabic),
    ]
  ) { match in
    guard let noun = match.institution(0),
      let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let places = Rule(
    "org.ar.places", "two places under one noun: «جامعتي القاهرة والإسكندرية»",
    produces: Category.organization.symbol,
    [
      .noun(.dual), .node(.country, .place),
      .node(.country, .place).with(clitics: .required(.wa)),
    ]
  ) { match in
    guard let noun = match.institution(0),
      !match.items(0)[0].hasArticle, noun.takes(match.meaning(1)), noun.takes(match.meaning(2))
    else { return [] }
    return [1, 2].flatMap { element -> [Product] in
      guard let span = match.span(element...element) else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .text(noun.singular + " " + match.text(span)))
    }
  }

  private static let number = Rule(
    "org.ar.noun-number", "a numbered unit or channel: «الوحدة 8200»",
    produces: Category.organization.symbol,
    [.noun([.singular, .number]), .node(.digits).apart, .definiteNationality.optional]
  ) { match in
    guard let noun = match.institution(0),
      case .digits(let digits)? = match.meaning(1), digits.utf8.count <= 4,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      match.items(0)[0].hasArticle || noun.kind == .media || digits.utf8.count >= 3,
      match.agree(match.items(2), with: noun.inflection), let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let ordinal = Rule(
    "org.ar.noun-ordinal", "a unit or channel with an ordinal: «القناة السابعة»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .number]).with(article: .required),
      .node(.institutionAdjective).with(article: .required), .definiteNationality.optional,
    ]
  ) { match in
    guard let noun = match.institution(0),
      match.adjective(of: match.items(1)[0])?.uses.contains(.ordinal) ?? false,
      match.agree(match.items(1) + match.items(2), with: noun.inflection), let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let leader = Rule(
    "org.ar.noun-leader", "an administration by its leader: «إدارة الرئيس الأمريكي جو بايدن»",
    produces: Category.organization.symbol, priority: 1,
    [
      .noun([.singular, .leader]), .node(.leaderTitle).optional, .modifier.times(0...2),
      .node(.leader),
    ]
  ) { match in
    guard let noun = match.institution(0),
      !match.items(0)[0].hasArticle, !match.items(1).isEmpty || match.items(2).isEmpty,
      let span = match.span
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }
}

extension Institution {
  /// Whether a place makes this noun a name: any, or only a country.
  fileprivate func takes(_ location: Meaning?) -> Bool {
    guard case .word(.geography(let word))? = location else { return false }
    switch word {
    case .country: return takes.contains(.country) || takes.contains(.place)
    case .place: return takes.contains(.place)
    default: return false
    }
  }
}
