internal import DocumentModel
internal import Grammar

/// Names in brackets beside another name of the same organization.
enum BracketRules {
  static let rules: [Rule] = [listed, initials, acronym, gloss, pair]

  private static let opening: [Element] = [
    .node(.organization).context, .node(.functionWord).optional.context,
    .node(.location).optional.context, .mark("(").context,
  ]

  private static let listed = Rule(
    "org.common.bracket-name", "a listed name in brackets: «هيئة البث الإسرائيلية (كان)»",
    produces: Category.organization.symbol, priority: 9,
    opening + [.node(.organizationName, .ambiguousName), .mark(")").context]
  ) { match in
    guard let name = match.organization(4), match.items(1).isEmpty == match.items(2).isEmpty,
      let span = match.span(4...4)
    else { return [] }
    return match.mention(
      span, kind: name.value.kind, name: name.value.name, known: name.value.known)
  }

  /// Acronyms are shared: the name before the brackets tells whose it is, not the list.
  private static let initials = Rule(
    "org.common.bracket-initials",
    "the initials of the name before them: «International Chamber of Commerce (ICC)»",
    produces: Category.organization.symbol, priority: 11,
    [
      .node(.organization).context, .mark("(").context, .node(.organizationName, .ambiguousName),
      .mark(")").context,
    ]
  ) { match in
    guard let known = match.organization(0)?.value.known,
      let listed = match.organization(2)?.value.known, listed.id != known.id,
      let span = match.span(2...2), match.text(span) == initials(of: known.canonicalName)
    else { return [] }
    return match.mention(span, kind: known.kind, known: known)
  }

  /// The first letters of the words that begin with a capital.
  private static func initials(of name: String) -> String {
    String(
      name.split { $0 == " " || $0 == "-" }.compactMap(\.first)
        .filter { $0.isASCII && $0.isUppercase })
  }

  private static let acronym = Rule(
    "org.common.bracket-acronym", "an acronym in brackets: «هيئة الاستثمار (GAFI)»",
    produces: Category.organization.symbol, priority: 4,
    opening + [.node(.acronym), .mark(")").context]
  ) { match in
    guard let name = match.organization(0), match.items(1).isEmpty == match.items(2).isEmpty,
      let span = match.span(4...4)
    else { return [] }
    return match.mention(span, kind: name.value.kind, known: name.value.known)
  }

  private static let gloss = Rule(
    "org.common.bracket-gloss",
    "the Arabic form of a name in Latin letters: «أعلنت Kronveil (كرونفيل)»",
    produces: Category.organization.symbol, priority: 3,
    [
      .node(.organization).context, .mark("(").context, UnknownNameRules.noName, .token(.arabic),
      .token(.arabic).times(0...2), .mark(")").context,
    ]
  ) { match in
    guard let name = match.organization(0)?.value, let last = match.item(0)?.words.upperBound,
      match.word(at: last - 1)?.kind == .latin, let span = match.span,
      !(match.items(3) + match.items(4)).contains(where: { match.hasArticle($0) })
    else { return [] }
    return match.mention(span, kind: name.kind, known: name.known, alias: span)
  }

  private static let pair = Rule(
    "org.common.bracket-pair", "two names of one organization: «الصحة العالمية (WHO)»",
    produces: Category.organization.symbol, priority: 9,
    [
      .node(.organizationName, .ambiguousName), .mark("("),
      .node(.organizationName, .ambiguousName), .mark(")"),
    ]
  ) { match in
    guard let first = match.organization(0), let second = match.organization(2),
      let known = first.value.known, known.id == second.value.known?.id
    else { return [] }
    return [(0, first), (2, second)].flatMap { element, name -> [Product] in
      guard let span = match.span(element...element) else { return [] }
      return match.mention(span, kind: known.kind, name: name.value.name, known: known)
    }
  }
}
