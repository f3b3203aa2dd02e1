internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Foreign names in Arabic letters that no list knows.
enum StrangeNameRules {
  static let rules: [Rule] = [1, 2, 3, 4].map { withGloss($0) } + [strange]

  /// A noun and a name with its Latin form in brackets: two mentions.
  private static func withGloss(_ count: Int) -> Rule {
    Rule(
      "org.ar.unknown-\(counts[count - 1])-gloss",
      "a noun, a name of \(count) and its Latin form: «شركة كرونوس (Kronos)»",
      produces: Category.organization.symbol,
      [.noun([.singular, .name]).with(article: .forbidden)]
        + Array(repeating: [UnknownNameRules.noName, .token(.arabic)], count: count)
        .flatMap { $0 } + [.mark("("), .node(.latinName), .mark(")")]
    ) { match in
      let words = (0..<count).flatMap { match.items(2 + 2 * $0) }
      let gloss = 2 * count + 2
      guard let noun = match.institution(0),
        !words.contains(where: { match.hasArticle($0) }), let name = match.span(words),
        let span = match.span(match.items(0) + words), let latin = match.span(gloss...gloss)
      else { return [] }
      let own = match.range(noun.dropsNoun ? name : span)
      return match.mention(
        span, kind: noun.kind, name: .slice(own), alias: noun.dropsNoun ? name : nil)
        + match.mention(latin, kind: noun.kind, alias: latin)
    }
  }

  private static let counts = UnknownNameRules.counts + ["four"]

  /// A feminine noun and one word that cannot be its adjective or verb.
  private static let strange = Rule(
    "org.ar.unknown-strange", "a newspaper or university by a foreign name: «صحيفة لوموند»",
    produces: Category.organization.symbol,
    [
      .noun([.singular, .strange]).with(article: .forbidden), UnknownNameRules.noName,
      .token(.arabic),
    ]
  ) { match in
    let word = match.items(2)[0]
    guard let noun = match.institution(0),
      !match.isFeminine(word), !match.isVerbLike(word), let span = match.span,
      let name = match.span(2...2)
    else { return [] }
    return match.mention(
      span, kind: noun.kind, name: .slice(match.range(noun.dropsNoun ? name : span)))
  }
}

extension Match {
  /// Whether a word looks as verbs of a feminine subject do, has the article or a proclitic, or is
  /// too short to tell: (ت|ي|س|و|ف|ب|ل|ا)… or …(ت|ا). Long words in …ت or ف… are foreign, unless the
  /// rest of the word is as a plural's or verb's: …ات, ا…ت, فا….
  fileprivate func isVerbLike(_ item: Item) -> Bool {
    let letters = Array(folded(item.words.lowerBound).unicodeScalars)
    guard letters.count > 3, let first = letters.first, let last = letters.last else { return true }
    let isLong = letters.count > 5
    let second = letters[1].value
    let plural = letters[letters.count - 2].value == ArabicLetter.alef
    if isLong, first.value == ArabicLetter.feh, second != ArabicLetter.alef, !plural {
      return false
    }
    let beginnings: [UInt32] = [
      ArabicLetter.teh, ArabicLetter.yeh, ArabicLetter.seen, ArabicLetter.waw, ArabicLetter.feh,
      ArabicLetter.beh, ArabicLetter.lam, ArabicLetter.alef,
    ]
    return beginnings.contains(first.value)
      || last.value == ArabicLetter.alef
      || last.value == ArabicLetter.teh && (!isLong || plural)
  }
}
