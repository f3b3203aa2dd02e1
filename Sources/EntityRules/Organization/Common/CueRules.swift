internal import DocumentModel
internal import Grammar

/// What makes sure of an ambiguous name without naming its organization again.
enum CueRules {
  static let rules: [Rule] = [cue, latinCue, quotedCue, verb, actor, quoted, dateline, source]
  static let combinations: [Rule] = [joined, joinedBefore]

  private static let cue = Rule(
    "org.common.cue-name", "an ambiguous name behind a word of its trade: «مراسل الجزيرة»",
    produces: Category.organization.symbol, priority: 5,
    [
      .node(.nameCue).with(article: .forbidden).context,
      .node(.ambiguousName).with(clitics: .none),
    ]
  ) { match in
    guard case .word(.organization(.kind(let kind)))? = match.meaning(0),
      let name = match.organization(1), name.value.kind.rawValue == kind
    else { return [] }
    return match.listed(1)
  }

  private static let latinCue = Rule(
    "org.common.cue-latin", "a name in Latin letters behind a company's: «أسهم Corvex»",
    produces: Category.organization.symbol,
    [
      .node(.nameCue).with(article: .forbidden).context, .node(.organizationName).absent,
      .node(.latinName),
    ]
  ) { match in
    guard case .word(.organization(.kind("company")))? = match.meaning(0) else { return [] }
    return match.company(2)
  }

  private static let quotedCue = Rule(
    "org.common.cue-quoted",
    "a quoted name behind a company's or newspaper's word: «أسهم “كرونوس”»",
    produces: Category.organization.symbol,
    [.node(.nameCue).with(article: .forbidden).context, .node(.quotedName)]
  ) { match in
    guard case .word(.organization(.kind("company")))? = match.meaning(0),
      let span = match.quoted(1), span.words.count <= longestQuoted
    else { return [] }
    return match.mention(span, kind: .company, alias: span.words.count > 1 ? span : nil)
  }

  /// More words in quotation marks are rather a saying.
  private static let longestQuoted = 4

  private static let actor = Rule(
    "org.ar.quoted-verb", "a quoted name that trades: «“كرونوس” تستحوذ على»",
    produces: Category.organization.symbol,
    [.node(.quotedName), .node(.companyVerb).context]
  ) { match in
    guard case .word(.organization(.kind("trades")))? = match.meaning(1),
      let span = match.quoted(0), span.words.count <= longestQuoted
    else { return [] }
    return match.mention(span, kind: .company, alias: span.words.count > 1 ? span : nil)
  }

  private static let verb = Rule(
    "org.ar.verb-latin", "a name in Latin letters that acts: «أعلنت Corvex»",
    produces: Category.organization.symbol,
    [.node(.companyVerb).context, .node(.organizationName).absent, .node(.latinName)]
  ) { match in match.company(2) }

  private static let joined = Rule(
    "org.common.joined-name", "an ambiguous name joined to a sure one: «أمازون وتارغت»",
    produces: Category.organization.symbol, priority: 5,
    [
      .node(.organization).context, .node(.nameConnector).optional.context,
      .node(.functionWord).with(clitics: .any).absent,
      .node(.ambiguousName).with(clitics: .optional(.wa)),
    ]
  ) { match in
    guard let sure = match.organization(0)?.value, let name = match.organization(3)?.value,
      sure.isAlike(name), match.items(1).isEmpty == match.items(3)[0].clitics.contains(.wa)
    else { return [] }
    return match.listed(3)
  }

  private static let joinedBefore = Rule(
    "org.common.joined-before", "the same before a sure one: «تارغت وأمازون»",
    produces: Category.organization.symbol, priority: 5,
    [
      .node(.ambiguousName), .node(.nameConnector).optional.context,
      .node(.organization).with(clitics: .optional(.wa)).context,
    ]
  ) { match in
    guard let sure = match.organization(2)?.value, let name = match.organization(0)?.value,
      sure.isAlike(name), match.items(1).isEmpty == match.items(2)[0].clitics.contains(.wa)
    else { return [] }
    return match.listed(0)
  }

  private static let quoted = Rule(
    "org.common.quoted-name", "an ambiguous name that fills quotation marks: «“الشرق الأوسط”»",
    produces: Category.organization.symbol, priority: 5,
    [
      .node(.quotationMark).context, .node(.ambiguousName), .node(.quotationMark).context,
    ]
  ) { match in
    guard let name = match.organization(1), [.media, .sport].contains(name.value.kind) else {
      return []
    }
    return match.listed(1)
  }

  private static let dateline = Rule(
    "org.common.dateline", "a newspaper or agency in a dateline: «الدوحة - الراية:»",
    produces: Category.organization.symbol, priority: 5,
    [
      .node(.place, .country).context, .mark("-").context, .node(.ambiguousName),
      .token(.punctuation).context,
    ]
  ) { match in
    guard let name = match.organization(2), name.value.kind == .media,
      [":", "-", ","].contains(match.folded(match.items(3)[0].words.lowerBound))
    else { return [] }
    return match.listed(2)
  }

  private static let source = Rule(
    "org.common.source", "an agency in brackets: «(قنا)»",
    produces: Category.organization.symbol, priority: 5,
    [.node(.ambiguousName), .mark(")").context]
  ) { match in
    guard let name = match.organization(0), name.value.kind == .media,
      let start = match.item(0)?.words.lowerBound, start > 0, match.folded(start - 1) == "(",
      // What a preposition governs is no source: ب (فاس).
      match.word(at: start - 2)?.kind != .arabic || match.folded(start - 2).utf8.count > 2
        || match.word(at: start - 2)?.isGlued ?? false
    else { return [] }
    return match.listed(0)
  }
}

extension OrganizationValue {
  /// Whether two listed organizations are of one trade, so that one may stand in a list with the other.
  fileprivate func isAlike(_ other: OrganizationValue) -> Bool {
    guard let known, let otherKnown = other.known, known.id != otherKnown.id else { return false }
    return known.kind == otherKnown.kind
      || [.company, .bank].contains(known.kind) && [.company, .bank].contains(otherKnown.kind)
  }
}

extension Match {
  /// A name in Latin letters as a company's, which may stand alone later.
  fileprivate func company(_ element: Int) -> [Product] {
    guard let span = span(element...element), word(at: span.words.lowerBound)?.kind == .latin
    else { return [] }
    let letters = folded(span.words.lowerBound).utf8.count
    return mention(span, kind: .company, alias: letters > 3 ? span : nil)
  }

  /// A listed name as a mention of its own.
  func listed(_ element: Int) -> [Product] {
    guard let name = organization(element), let span = span(element...element) else { return [] }
    return mention(span, kind: name.value.kind, name: name.value.name, known: name.value.known)
  }
}
