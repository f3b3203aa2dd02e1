internal import DocumentModel
internal import Grammar

/// Names in Latin letters that only their capitals tell.
enum LatinNameRules {
  static let names: [Rule] = [
    Rule(
      "org.common.latin-name", "one to four capitalized words: «Palantir»",
      produces: Category.latinName.symbol,
      [.node(.capitalized), .token(.latin).times(0...3)]
    ) { match in
      guard match.items(1).allSatisfy({ match.isCapitalized($0) }), let span = match.span else {
        return []
      }
      return [Product(.word(.organization(.quoted(span))))]
    },
    Rule(
      "org.common.latin-pair", "two capitalized words with & between them: «Alvarez & Marsal»",
      produces: Category.latinName.symbol,
      [.node(.capitalized), .mark("&"), .node(.capitalized), .token(.latin).times(0...2)]
    ) { match in
      guard match.items(3).allSatisfy({ match.isCapitalized($0) }), let span = match.span else {
        return []
      }
      return [Product(.word(.organization(.quoted(span))))]
    },
  ]
}

extension Match {
  /// Whether a word of Latin letters begins with a capital.
  func isCapitalized(_ item: Item) -> Bool {
    guard let word = word(at: item.words.lowerBound), word.kind == .latin else { return false }
    return (0x41...0x5A).contains(document.text[word.range.lowerBound])
      || document.text[word.range.lowerBound] >= 0x80
  }
}
