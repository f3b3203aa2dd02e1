internal import DocumentModel
internal import Grammar

/// Bare years that the words and marks around them tell in English: `est. 1987`, `(Penguin, 2019)`, lists of years.
enum EnglishYearCues {
  static let rules: [Rule] = [
    Rule(
      "date.en.year-founded", "the year in which something was made: «est. 1987»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard isPlain(match, 0), let start = match.item(0)?.words.lowerBound,
        isMaking(match, match.isWord(start - 1, ".", ":") ? start - 2 : start - 1),
        ends(match, match.end(0...0))
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.year-caption", "a year at the end of a caption: «Oil on canvas, 1958»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard isPlain(match, 0), let start = match.item(0)?.words.lowerBound,
        match.isWord(start - 1, ","), isCaption(match, start)
      else { return [] }
      let next = match.end(0...0)
      guard
        match.word(at: next) == nil
          || match.isWord(next, ".", ";") && match.word(at: next + 1)?.kind != .digits
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.years-list", "years in a row in brackets or behind a colon: «(1998, 2004 and 2016)»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber), .mark(",").context.optional, .node(.yearNumber).optional,
        .mark(",").context.optional, .node(.yearNumber).optional, .mark(",").context.optional,
        .node(.yearNumber).optional, .mark(",").context.optional,
        .node(.dateOperator).context.optional, .node(.yearNumber),
      ]
    ) { match in
      list(match)
    },
    Rule(
      "date.en.years-war", "a span of years cut short: «war of 1914-18», «(1936-39)»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .mark("-").glued, .node(.digits).glued]
    ) { match in
      guard let first = match.wholeYear(0), (1500...2100).contains(first),
        match.wholeDigits(0), case .digits(let text)? = match.meaning(2), text.utf8.count == 2,
        let last = YearPhrases.secondYear(match, 1, 2, after: first), last > first + 1,
        // 2010-12 is a month.
        last % 100 > 12 || first < 1900, !match.isInsideNumber(0...2),
        let start = match.item(0)?.words.lowerBound, isSpan(match, start, match.end(0...2))
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(first) }, .with { $0.year = .number(last) })
    },
  ]

  /// Whether a word tells that something was made, and is not the verb of what it made: `built 2000 homes`.
  private static func isMaking(_ match: Match, _ index: Int) -> Bool {
    match.isWord(
      index, "est", "established", "founded", "built", "rebuilt", "launched", "opened", "published",
      "incorporated", "inaugurated", "completed", "commissioned", "printed", "consecrated",
      "renovated", "restored", "refurbished", "released", "formed")
      || match.isWord(index + 1, ":")
        && match.isWord(index, "trophy", "title", "debut")
  }

  /// Whether a number may be a year: of our time, whole and by itself.
  private static func isPlain(_ match: Match, _ element: Int) -> Bool {
    guard let year = match.wholeYear(element) else { return false }
    return (1600...2100).contains(year) && match.wholeDigits(element)
      && !match.isInsideNumber(element...element)
  }

  /// Whether a phrase ends before a word.
  private static func ends(_ match: Match, _ next: Int) -> Bool {
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation { return !match.isWord(next, "-", "/", "%") }
    return match.isWord(next, "in", "at", "by", "and", "as", "on", "for", "with", "under", "after")
      && !match.has(.scale, at: next)
  }

  /// Whether what stands before a year and its comma is a caption: names, titles and nouns without a verb, and
  /// nothing counted.
  private static func isCaption(_ match: Match, _ start: Int) -> Bool {
    guard let before = match.word(at: start - 2),
      before.kind == .latin || match.isWord(start - 2, ")", "\"", "'", "”", "’")
    else { return false }
    for index in stride(from: start - 2, through: max(0, start - captionReach), by: -1) {
      guard let word = match.word(at: index), !match.isWord(index, ".", ";") else { return true }
      if word.kind == .digits && word.folded.count != 4 { return false }
      if [Category.clauseTense, .yearVerb, .verbCue, .timePreposition].contains(where: {
        match.has($0, at: index)
      }), !match.isWord(index, "of", "at", "on", "for") {
        return false
      }
    }
    return start <= captionReach
  }

  /// How many words a caption may have before its year.
  private static let captionReach = 14

  private static func list(_ match: Match) -> [Product] {
    let places = [0, 2, 4, 6, 9].filter { match.item($0) != nil }
    let items = places.flatMap { match.items($0) }
    let years = places.compactMap { match.wholeYear($0) }
    let next = match.end(0...9)
    guard years.count == places.count, places.allSatisfy({ isPlain(match, $0) }),
      zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }),
      zip(items, items.dropFirst()).allSatisfy({ $0.words.upperBound < $1.words.lowerBound }),
      match.dateWord(8).map({ $0 == .rangeOperator(.and) }) ?? true,
      let start = items.first?.words.lowerBound, isListed(match, start, next)
    else { return [] }
    return items.flatMap { item in
      match.point(item).map { match.date($0, span: match.span([item])) } ?? []
    }
  }

  /// Whether years stand in brackets or behind a colon, or between an article and a noun in the plural: `the 1998, 2002
  /// and 2006 World Cups`.
  private static func isListed(_ match: Match, _ start: Int, _ next: Int) -> Bool {
    let word = match.word(at: next)
    if word?.kind == .latin {
      return match.isWord(start - 1, "the") && match.item(8) != nil
        && (next...next + 1).contains {
          match.word(at: $0) != nil && match.folded($0).hasSuffix("s")
        }
    }
    return word.map({ $0.kind == .punctuation && !match.isWord(next, "-", "/") }) ?? true
      && match.isWord(start - 1, "(", ":")
      && (match.word(at: start - 2)?.kind == .latin || match.isWord(start - 2, "\"", "”"))
  }

  /// Whether brackets stand around two years, or a preposition before them and no noun behind.
  private static func isSpan(_ match: Match, _ start: Int, _ next: Int) -> Bool {
    if match.isWord(start - 1, "(") { return match.isWord(next, ")", ",", ";") }
    guard match.has(.timePreposition, at: start - 1) || match.isWord(start - 1, "of") else {
      return false
    }
    return match.word(at: next).map {
      $0.kind == .punctuation ? !match.isWord(next, "-", "/") : !match.hasNoun(at: next)
    } ?? true
  }
}
