internal import DocumentModel
internal import Grammar

/// Bodies that their function names.
enum BodyRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.body", "a body by its function: «المحكمة العليا»",
      produces: Category.organization.symbol, priority: 1,
      [.node(.institutionBody), .modifier.times(0...2)]
    ) { match in
      guard let body = match.body(0), body.hasArticle == match.items(0)[0].hasArticle,
        let span = match.span, match.agree(match.items(1), with: body.inflection),
        match.items(1).allSatisfy({ match.isOfficial($0) }),
        body.standsAlone || match.items(1).contains(where: { match.nationality(of: $0) != nil })
      else { return [] }
      // One word with the article may be an adjective of the word before it: القوات البحرية.
      if match.items(0)[0].words.count == 1, match.followsDefiniteWord() { return [] }
      // In small letters an English one is a name only where the text says which is meant.
      if match.word(at: span.words.lowerBound)?.kind == .latin,
        !match.isCapitalized(match.items(0)[0]), !match.isDefinite(before: span.words.lowerBound)
      {
        return []
      }
      return match.mention(
        span, kind: body.kind, name: match.name(span, beginsWith: match.items(0)[0]))
    }
  ]
}

extension Match {
  /// Whether an article, a possessive or a genitive stands before a word.
  fileprivate func isDefinite(before start: Int) -> Bool {
    word(at: start - 1) != nil && ["the", "its", "their", "our", "s"].contains(folded(start - 1))
  }
}
