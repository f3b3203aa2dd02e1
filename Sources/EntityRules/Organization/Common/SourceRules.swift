internal import DocumentModel
internal import Grammar

/// Newspapers and agencies that no list knows, by where a text names its source.
enum SourceRules {
  static let rules: [Rule] = [latin, arabic, copyright]

  private static let latin = Rule(
    "org.en.source", "a source in brackets in a dateline: «LONDON, March 19 (Kron Wire) - »",
    produces: Category.organization.symbol,
    [.node(.latinName), .mark(")").context, .mark("-").context]
  ) { match in
    guard let span = match.span(0...0), match.isMark(["("], before: span.words.lowerBound),
      match.word(at: span.words.lowerBound)?.kind == .latin,
      match.isDateline(before: span.words.lowerBound - 1)
    else { return [] }
    return match.source(span)
  }

  private static let arabic = Rule(
    "org.ar.source", "a source in brackets behind its city: «نواكشوط (كرون ميديا) - »",
    produces: Category.organization.symbol,
    [
      .node(.place, .country).context, .mark("(").context,
      .node(.country, .place, .functionWord, .organizationName, .month, .weekday)
        .with(clitics: .any).absent,
      .token(.arabic).times(1...3), .mark(")").context, .mark("-").context,
    ]
  ) { match in
    guard let place = match.item(0), match.word(at: place.words.lowerBound - 1) == nil,
      let span = match.span(3...3)
    else { return [] }
    return match.source(span)
  }

  private static let copyright = Rule(
    "org.common.copyright", "who owns a page: «© 2026 KronMedia»",
    produces: Category.organization.symbol, [.node(.digits).context, .node(.latinName)]
  ) { match in
    guard let year = match.item(0), let span = match.span(1...1),
      match.isMark(["©", "copyright"], before: year.words.lowerBound),
      match.word(at: span.words.lowerBound)?.kind == .latin
    else { return [] }
    return match.mention(span, kind: .other, alias: span)
  }
}

extension Match {
  /// The longest way from the beginning of a line to the source, in words.
  private static let longestDateline = 12

  /// Whether the words between the beginning of the line and the given one begin with a place and
  /// are few.
  fileprivate func isDateline(before end: Int) -> Bool {
    var start = end
    while word(at: start - 1) != nil {
      start -= 1
      if end - start > Self.longestDateline { return false }
    }
    return start < end
      && [Category.place, .country].contains { !items(of: $0.symbol, startingAt: start).isEmpty }
  }

  /// Whether one of some marks stands on the same line before a word.
  fileprivate func isMark(_ marks: [String], before word: Int) -> Bool {
    self.word(at: word - 1) != nil && marks.contains(folded(word - 1))
  }

  fileprivate func source(_ span: MatchSpan) -> [Product] {
    mention(span, kind: .media, alias: span.words.count > 1 ? span : nil)
  }
}
