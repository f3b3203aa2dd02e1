internal import DocumentModel
internal import Grammar

/// An institution noun with a nationality.
enum NationalityRules {
  static let rules: [Rule] = [single, open, ofNation, pair, listed]

  private static let single = Rule(
    "org.ar.noun-nationality", "a noun and a nationality: «الجيش الإسرائيلي»",
    produces: Category.organization.symbol,
    [.noun(.singular).with(article: .required), .modifier.times(1...3)]
  ) { match in
    guard let noun = match.institution(0), let span = match.span,
      match.agree(match.items(1), with: noun.inflection)
    else { return [] }
    let adjectives = match.items(1).compactMap { match.adjective(of: $0) }
    // المالية is financial before it is Malian.
    let codes = match.items(1).filter { !$0.needsContext }
      .compactMap { match.nationality(of: $0)?.code }
    guard match.items(1).allSatisfy({ match.isOfficial($0) }) else { return [] }
    if codes.isEmpty {
      // المجلس الإسلامي الأعلى: two adjectives, one of them the highest; or a party by its creed.
      guard
        adjectives.count > 1
          && (noun.isAdjectival || adjectives.contains(where: { $0.uses.contains(.supreme) }))
          || noun.kind == .party && adjectives.contains(where: { $0.uses.contains(.party) })
      else { return [] }
    } else if adjectives.isEmpty {
      guard noun.takes.contains(.nationality),
        noun.kind == .legislature || codes.contains(where: { $0.utf8.count == 2 })
      else { return [] }
    }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let open = Rule(
    "org.ar.noun-field-nationality", "a noun, its field and a nationality: «هيئة الآثار المصرية»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .open]).with(article: .forbidden),
      .node(.institution, .organizationName, .nationality, .functionWord, .country, .place)
        .with(clitics: .any).absent,
      .token(.arabic), .token(.arabic).optional, .definiteNationality,
    ]
  ) { match in
    guard let noun = match.institution(0),
      let (code, inflection) = match.nationality(4),
      code.utf8.count == 2 || [.union, .ngo].contains(noun.kind),
      inflection.agrees(with: noun.inflection), let span = match.span,
      (match.items(2) + match.items(3)).allSatisfy({ match.hasArticle($0) })
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let ofNation = Rule(
    "org.ar.noun-field-national", "a noun, its field and the nation's: «مركز الأرصاد الوطني»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .open]).with(article: .forbidden),
      .node(.institution, .organizationName, .nationality, .functionWord, .country, .place)
        .with(clitics: .any).absent,
      .token(.arabic), .token(.arabic).optional,
      .node(.institutionAdjective).with(article: .required),
    ]
  ) { match in
    guard let noun = match.institution(0),
      let adjective = match.adjective(of: match.items(4)[0]), adjective.uses.contains(.national),
      let span = match.span,
      (match.items(2) + match.items(3)).allSatisfy({ match.hasArticle($0) })
    else { return [] }
    return match.mention(of: noun, match.items(0)[0], span)
  }

  private static let pair = Rule(
    "org.ar.nationalities", "two nationalities under one noun: «الحكومتين المصرية والسودانية»",
    produces: Category.organization.symbol,
    [
      .noun(.dual).with(article: .required), .definiteNationality,
      .definiteNationality.with(clitics: .required(.wa)),
    ]
  ) { match in
    guard let noun = match.institution(0),
      noun.takes.contains(.nationality)
    else { return [] }
    return [1, 2].flatMap { element -> [Product] in
      guard let (code, inflection) = match.nationality(element), code.utf8.count == 2,
        inflection.agrees(with: noun.inflection.singular),
        let span = match.span(element...element)
      else { return [] }
      return match.mention(
        span, kind: noun.kind, name: .text("ال" + noun.singular + " " + match.text(span)))
    }
  }

  private static let listed = Rule(
    "org.ar.name-nationality", "a listed name and the nationality of its seat: «الأهلي السعودي»",
    produces: Category.organization.symbol, priority: 5,
    [.node(.organizationName, .ambiguousName), .definiteNationality]
  ) { match in
    guard let name = match.organization(0), let known = name.value.known,
      let (code, inflection) = match.nationality(1), code == known.country,
      inflection.number == .one, known.kind != .company || inflection.gender == .feminine,
      // A word like المملكة or الوفد is as common beside a nationality as without.
      !match.items(0)[0].needsContext || known.kind == .sport,
      let span = match.span
    else { return [] }
    return match.mention(
      span, kind: known.kind, name: match.name(span, beginsWith: match.items(0)[0]), known: known)
  }
}

extension Institution {
  /// Whether two adjectives of official names tell which of its kind is meant: councils, committees.
  fileprivate var isAdjectival: Bool { takes.contains(.body) && kind == .other }
}

extension Inflection {
  /// The same gender in the singular.
  var singular: Inflection { Inflection(gender: gender, number: .one) }
}

extension Match {
  /// Whether a word begins with the article.
  func hasArticle(_ item: Item) -> Bool {
    beginsWithArticle(item.words.lowerBound)
  }
}
