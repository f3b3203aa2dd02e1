internal import DocumentModel
internal import Grammar

/// Periods as the spoken language places them.
enum SpokenPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.this-behind", "a period and its demonstrative behind it: «السنة دي»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .required), .node(.thisBehind).with(article: .forbidden)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role == .any, unit.unit > .night,
        !isHead(match), !PeriodPhrases.isGeneral(match, unit.unit)
      else { return [] }
      return PeriodPhrases.period(unit.unit, 0).map { Product.point($0) } ?? []
    },
    Rule(
      "date.ar.this-in-one", "a period and its demonstrative in one word: «هالسنة»",
      produces: Category.datePoint.symbol, [.node(.thisPeriod).with(article: .forbidden)]
    ) { match in
      match.unit(0).flatMap { PeriodPhrases.period($0.unit, 0) }.map { Product.point($0) } ?? []
    },
    Rule(
      "date.ar.month-by-number", "a month by its number: «شهر 9»",
      produces: Category.monthPhrase.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.digits).with(clitics: .none)]
    ) { match in
      guard let unit = match.unit(0), unit.unit == .month, unit.number == .one, unit.role == .any,
        let number = match.wholeNumber(1), (1...12).contains(number),
        !match.isInsideNumber(1...1), !isCounted(match), !match.has(.scale, at: match.end(0...1)),
        !match.mayCount(at: match.end(0...1))
      else { return [] }
      return Product.point(.with { $0.month = .number(number) })
    },
  ]

  /// Whether a number before a month counts it: `12 شهر`.
  private static func isCounted(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.item(of: Category.scale.symbol, endingAt: start) != nil
  }

  /// Whether a demonstrative is that of the noun behind it: `بدأ العام هذا الرجل`.
  private static func isHead(_ match: Match) -> Bool {
    guard let word = match.item(1)?.words.lowerBound, match.beginsWithArticle(word + 1) else {
      return false
    }
    return match.folded(word, has: "\u{0647}")
  }
}
