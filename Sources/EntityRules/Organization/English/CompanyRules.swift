internal import DocumentModel
internal import Grammar

/// Companies by what stands behind their names.
enum CompanyRules {
  static let rules: [Rule] = [
    Rule(
      "org.en.company", "capitalized words and a company's suffix: «Acme Holdings Ltd»",
      produces: Category.organization.symbol,
      [
        .node(.capitalized), .token(.latin, .punctuation).times(0...4),
        .mark(",").optional, .node(.companySuffix).times(1...2),
      ]
    ) { match in
      guard let span = match.span, !match.isGenitiveOfCountry(match.items(0)[0]),
        match.isName(match.items(1), joinedBy: ["and"], endsOpen: true)
      else { return [] }
      let name = match.span(0...1)
      return match.mention(
        span, kind: .company, alias: name.flatMap { match.isDistinct($0) ? $0 : nil })
    }
  ]
}

extension Match {
  /// Whether a name without its suffix is one still: no word that stands for something else.
  fileprivate func isDistinct(_ span: MatchSpan) -> Bool {
    let others: [Category] = [
      .country, .place, .nationality, .leader, .institution, .functionWord, .organizationName,
      .ambiguousName, .ordinal, .month, .weekday, .companySuffix, .currency,
    ]
    return span.words.count > 1
      || folded(span.words.lowerBound).utf8.count > 4
        && others.allSatisfy { items(of: $0.symbol, startingAt: span.words.lowerBound).isEmpty }
  }

  /// Whether a word is a country in the genitive, which is no part of the name behind it.
  func isGenitiveOfCountry(_ item: Item) -> Bool {
    items(of: Category.country.symbol, startingAt: item.words.lowerBound).contains {
      word(at: $0.words.upperBound) != nil && folded($0.words.upperBound) == "'"
    }
  }

  /// Whether words are capitalized, with `&`, `-`, `'` and the given ones between them only.
  func isName(_ items: [Item], joinedBy words: [String], endsOpen: Bool = false) -> Bool {
    var isGenitive = false
    for item in items {
      // Men's: the s behind an apostrophe.
      if isGenitive, folded(item.words.lowerBound) == "s" { continue }
      isGenitive = folded(item.words.lowerBound) == "'"
      guard let token = word(at: item.words.lowerBound) else { return false }
      if token.kind == .latin, isCapitalized(item) { continue }
      guard (["&", "-", "'"] + words).contains(folded(item.words.lowerBound)),
        // A dash between spaces parts a dateline from its text.
        folded(item.words.lowerBound) != "-" || token.isGlued
      else { return false }
    }
    guard !endsOpen, let last = items.last else { return true }
    return isCapitalized(last)
  }
}
