internal import DocumentModel
internal import Grammar

/// English institution nouns with what makes them a name.
enum InstitutionRules {
  static let rules: [Rule] = [
    proper, field, fieldOfNation, fieldOfName, nationality, leader, body,
  ]

  private static let proper = Rule(
    "org.en.proper-noun", "capitalized words before a noun: «Stanford University»",
    produces: Category.organization.symbol,
    [.node(.capitalized), .token(.latin, .punctuation).times(0...4), .node(.institution)]
  ) { match in
    guard let noun = match.institution(2), noun.takes.contains(.proper), let span = match.span,
      !match.isGenitiveOfCountry(match.items(0)[0]),
      match.isName(match.items(1), joinedBy: [], endsOpen: true),
      match.isCapitalized(match.items(2)[0]),
      // A noun alone before it (Health Committee) names a body only together with its country.
      !match.items(1).isEmpty || noun.kind != .other
    else { return [] }
    return match.mention(span, kind: noun.kind)
  }

  /// `of` and the capitalized words behind it.
  private static let ofField: [Element] = [
    .node(.functionWord), .node(.functionWord).optional,
    .node(.capitalized), .token(.latin, .punctuation).times(0...9),
  ]

  private static let field = Rule(
    "org.en.noun-of", "a noun, of and capitalized words: «Ministry of Health»",
    produces: Category.organization.symbol, [.node(.institution)] + ofField
  ) { match in
    guard let noun = match.institution(0), noun.takes.contains(.of), let span = match.span,
      match.isOf(1), match.isField(match.items(4), of: noun)
    else { return [] }
    return noun.isSingular
      ? match.mention(span, kind: noun.kind)
      : match.fields(match.items(3) + match.items(4), of: noun)
  }

  private static let fieldOfNation = Rule(
    "org.en.nation-noun-of", "the same with its country before it: «U.S. Department of Justice»",
    produces: Category.organization.symbol,
    [.node(.nationality, .country), .node(.institution)] + ofField
  ) { match in
    guard let noun = match.institution(1), noun.takes.contains(.of), let span = match.span,
      match.isOf(2), match.isField(match.items(5), of: noun)
    else { return [] }
    return match.mention(span, kind: noun.kind)
  }

  private static let fieldOfName = Rule(
    "org.en.name-noun-of", "the same with a name before it: «Dubai Chamber of Commerce»",
    produces: Category.organization.symbol,
    [
      .node(.capitalized), .token(.latin).times(0...2), .node(.institution),
    ] + ofField
  ) { match in
    guard let noun = match.institution(2), let span = match.span,
      noun.takes.contains(.of) || noun.takes.contains(.proper),
      match.isCapitalized(match.items(2)[0]), match.isOf(3),
      match.isName(match.items(1), joinedBy: [], endsOpen: true),
      match.isField(match.items(6), of: noun)
    else { return [] }
    return match.mention(span, kind: noun.kind)
  }

  private static let nationality = Rule(
    "org.en.nation-noun", "a country or nationality before a noun: «Israeli army»",
    produces: Category.organization.symbol,
    [
      .node(.nationality, .country), .mark("'").optional, .mark("s").optional,
      .node(.capitalized).times(0...2), .node(.institution),
    ]
  ) { match in
    guard let noun = match.institution(4), match.isLatin, let span = match.span,
      noun.takes.contains(.nationality)
        || noun.takes.contains(.proper) && match.isCapitalized(match.items(4)[0])
          && !match.items(3).isEmpty
    else { return [] }
    // Libya's National Oil Corporation has its name without the country.
    if !match.items(1).isEmpty, !match.items(3).isEmpty, noun.takes.contains(.proper) { return [] }
    if let (code, _) = match.nationality(0), code.utf8.count != 2, code != "EU" { return [] }
    return match.mention(span, kind: noun.kind)
  }

  private static let leader = Rule(
    "org.en.leader-noun", "an administration by its leader: «Biden administration»",
    produces: Category.organization.symbol, [.node(.leader), .node(.institution)]
  ) { match in
    guard let noun = match.institution(1), noun.takes.contains(.leader), match.isLatin,
      let span = match.span
    else { return [] }
    return match.mention(span, kind: noun.kind)
  }

  private static let body = Rule(
    "org.en.body", "a body by its function: «U.S. Supreme Court»",
    produces: Category.organization.symbol, priority: 1,
    [.node(.nationality, .country), .node(.institutionBody)]
  ) { match in
    guard let body = match.body(1), let span = match.span, match.isLatin else { return [] }
    return match.mention(span, kind: body.kind)
  }
}

extension Match {
  /// Whether the match begins with Latin letters.
  fileprivate var isLatin: Bool {
    item(0).flatMap { word(at: $0.words.lowerBound) }?.kind == .latin
  }

  /// A mention for each field under a noun in the plural: ministries of Health and Labour.
  fileprivate func fields(_ items: [Item], of noun: Institution) -> [Product] {
    items.split { [",", "and"].contains(folded($0.words.lowerBound)) }.flatMap { field in
      span(Array(field)).map { span in
        mention(span, kind: noun.kind, name: .text(noun.singular + " of " + text(span)))
      } ?? []
    }
  }

  /// Whether words go on with what a body is for: capitalized words with joints between them, and
  /// commas where `and` ends the list.
  fileprivate func isField(_ items: [Item], of noun: Institution) -> Bool {
    var open = false
    var last = ""
    for item in items {
      guard let token = word(at: item.words.lowerBound) else { return false }
      let text = folded(item.words.lowerBound)
      let isWord = token.kind == .latin && isCapitalized(item)
      // Another body joined to the first: Department of Antiquities and University of Jordan.
      if last == "and", !isWord || startsInstitution(item) { return false }
      switch text {
      case ",":
        guard [.ministry, .agency].contains(noun.kind), last != "," else { return false }
        open = true
      case "and":
        open = false
      case "of", "for", "the", "&", "-", "'": break
      case "s" where last == "'":
        last = ""
        continue
      case _ where isWord: break
      default: return false
      }
      if text == "the", !["of", "for"].contains(last) { return false }
      last = isWord ? "" : text
    }
    return !open && last.isEmpty
  }

  private func startsInstitution(_ item: Item) -> Bool {
    !items(of: Category.institution.symbol, startingAt: item.words.lowerBound).isEmpty
  }

  /// Whether an element is `of`, and an article at most follows.
  fileprivate func isOf(_ element: Int) -> Bool {
    guard kind(element) == "of" else { return false }
    return items(element + 1).isEmpty || kind(element + 1) == "article"
  }

  /// The kind of a function word.
  private func kind(_ element: Int) -> String? {
    guard case .word(.organization(.kind(let kind)))? = meaning(element) else { return nil }
    return kind
  }
}
