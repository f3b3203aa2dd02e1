internal import DocumentModel
internal import Grammar

/// What makes sure of an ambiguous name without naming its organization again.
enum CueRules {
  static let rules: [Rule] = [cue, quoted, dateline, source]

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
    else { return [] }
    return match.listed(0)
  }
}

extension Match {
  /// A listed name as a mention of its own.
  func listed(_ element: Int) -> [Product] {
    guard let name = organization(element), let span = span(element...element) else { return [] }
    return mention(span, kind: name.value.kind, name: name.value.name, known: name.value.known)
  }
}
