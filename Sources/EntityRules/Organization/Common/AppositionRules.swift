internal import DocumentModel
internal import Grammar

/// Names in Latin letters that no list knows, told by what the text says they are.
enum AppositionRules {
  static let rules: [Rule] = [english, arabic]

  private static let english = Rule(
    "org.en.apposition", "a name and what it is: «Kronveil, the telecoms regulator, »",
    produces: Category.organization.symbol,
    [
      .node(.latinName), .mark(",").context, .node(.functionWord).context,
      .token(.latin, .punctuation).times(0...4).context, .node(.organizationNoun).context,
    ]
  ) { match in
    guard match.isArticle(2), let kind = match.kind(4), let span = match.span(0...0),
      match.isFree(span),
      let end = match.items(4).last?.words.upperBound, match.endsNoun(at: end),
      // What stands before the noun is in small letters and part of the same phrase.
      match.items(3).allSatisfy({ !match.isCapitalized($0) && match.isInside($0) }),
      match.word(at: span.words.lowerBound)?.kind == .latin
    else { return [] }
    return match.mention(span, kind: kind, alias: match.isLong(span) ? span : nil)
  }

  private static let arabic = Rule(
    "org.ar.apposition", "a name and what it is: «Kronveil، وهي شركة»",
    produces: Category.organization.symbol,
    [
      .node(.latinName), .mark(",").context, .node(.exampleWord).context,
      .node(.institution).with(article: .forbidden).context,
    ]
  ) { match in
    guard let noun = match.institution(3), noun.isSingular, let span = match.span(0...0),
      match.isFree(span)
    else { return [] }
    return match.mention(span, kind: noun.kind, alias: match.isLong(span) ? span : nil)
  }
}

extension Match {
  private static let articles = ["a", "an", "the"]
  /// Words that may follow a noun without making it part of a longer one (`a bank manager`).
  private static let followers = [
    ",", ".", ";", ")", "in", "of", "that", "which", "based", "owned", "founded", "controlled",
    "run", "whose", "with", "for", "and", "behind", "backed", "at", "on", "to", "led",
  ]

  private static let others: [Category] = [
    .country, .place, .organizationName, .functionWord, .nationality, .month, .weekday,
  ]

  /// Whether no list knows the words as something else.
  fileprivate func isFree(_ span: MatchSpan) -> Bool {
    !isCapitalizedWord(before: span.words.lowerBound)
      && Self.others.allSatisfy { items(of: $0.symbol, startingAt: span.words.lowerBound).isEmpty }
  }

  /// Whether the word before belongs to a longer name.
  private func isCapitalizedWord(before start: Int) -> Bool {
    guard let before = word(at: start - 1), before.kind == .latin else { return false }
    return !items(of: Category.latinName.symbol, startingAt: start - 1).isEmpty
  }

  fileprivate func isArticle(_ element: Int) -> Bool {
    item(element).map { Self.articles.contains(folded($0.words.lowerBound)) } ?? false
  }

  fileprivate func endsNoun(at word: Int) -> Bool {
    self.word(at: word) == nil || Self.followers.contains(folded(word))
  }

  /// Whether a word or mark may stand between an article and its noun.
  fileprivate func isInside(_ item: Item) -> Bool {
    let text = folded(item.words.lowerBound)
    return word(at: item.words.lowerBound)?.kind == .latin
      ? !["who", "was", "is", "said", "of", "and", "in", "at"].contains(text)
      : ["-", "'"].contains(text)
  }

  fileprivate func isLong(_ span: MatchSpan) -> Bool {
    folded(span.words.lowerBound).utf8.count > 3
  }

  fileprivate func kind(_ element: Int) -> OrganizationKind? {
    guard case .word(.organization(.kind(let kind)))? = meaning(element) else { return nil }
    return OrganizationKind(rawValue: kind)
  }
}
