internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Years of the last century as people say them: by the words for their tens and units.
enum SpokenYearPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.year-spoken", "a year by its last two digits in words: «سنة سبعة وستين»",
      produces: Category.yearPhrase.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.number)]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number == .one,
        head.role != .count, let year = year(match, 1)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-spoken-alone",
      "the same with the article and without its noun: «من الخمسة وسبعين»",
      produces: Category.yearPhrase.symbol, [.node(.number)]
    ) { match in
      guard let item = match.item(0), item.words.count > 1, isPlaced(match, item.words.lowerBound),
        !DecadePhrases.isOfLife(match, match.end(0...0)),
        let year = year(match, 0) ?? thousandsYear(match, 0)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-spoken-month", "the same behind its month: «أكتوبر ثلاثة وسبعين»",
      produces: Category.yearPhrase.symbol, [.node(.month).context, .node(.number)]
    ) { match in
      // Of one word the number may count what nobody sees: في أكتوبر خمسين.
      guard match.items(1).first?.clitics.isEmpty == true, (match.item(1)?.words.count ?? 0) > 1,
        let year = year(match, 1)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-digits-article", "a year with the article before its digits: «سنة الـ82»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.definiteArticle).with(clitics: .none),
        .node(.digits),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number == .one,
        head.role != .count, let year = ShortYearPhrases.anyYear(match, 2)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
  ]

  /// Years by two digits, or with the article, that what stands before them places.
  static let entities: [Rule] = [
    Rule(
      "date.ar.year-article", "a year with the article behind a preposition: «في الـ82»",
      produces: Category.date.symbol, [.node(.definiteArticle), .node(.digits)]
    ) { match in
      guard let article = match.item(0), let year = ShortYearPhrases.anyYear(match, 1),
        !isOfAgeOrMatch(match, article.words.lowerBound, match.end(0...1)),
        article.clitics.contains(.ba)
          || article.clitics.isEmpty
            && isBehindPreposition(match, article.words.lowerBound)
      else { return [] }
      return match.date(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-event-spoken", "the year of an event in words: «حرب ثلاثة وسبعين»",
      produces: Category.date.symbol, [.node(.yearEvent).context, .node(.number)]
    ) { match in
      guard match.items(1).first?.clitics.isEmpty == true, (match.item(1)?.words.count ?? 0) > 1,
        let year = year(match, 1)
      else { return [] }
      return match.date(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-in-short",
      "a year by two digits behind a verb of a life, or for since: «تخرج في 94», «منذ 67»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.digits)]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), kind == .in || kind == .since,
        let start = match.item(0)?.words.lowerBound, let year = ShortYearPhrases.year(match, 1),
        year < 2000, !match.isLatin(0), !isOfAgeOrMatch(match, start, match.end(0...1)),
        YearListRules.isFree(match, match.end(0...1)) || !match.mayCount(at: match.end(0...1)),
        kind == .since || CitedYearRules.isOfLife(match, before: start)
      else { return [] }
      return match.date(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.years-between-short",
      "two years, the last by two digits: «بين 1958 و61», «عاش هناك بين 58 و61»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.definiteArticle).optional, .node(.digits),
        .node(.definiteArticle).with(clitics: .required(.wa)).optional,
        .node(.digits).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0),
        (match.item(1) == nil) == (match.item(3) == nil),
        (match.item(3) == nil) == (match.item(4)?.clitics.isEmpty == false),
        let start = match.item(0)?.words.lowerBound, let first = ShortYearPhrases.anyYear(match, 2),
        let last = ShortYearPhrases.year(match, 4), (first + 1...first + 60).contains(last),
        !match.mayCount(at: match.end(0...4)) || match.has(.lifeVerb, at: match.end(0...4)),
        first == match.wholeNumber(2) || match.item(1) != nil
          || CitedYearRules.isOfLife(match, before: start)
          || match.has(.lifeVerb, at: match.end(0...4))
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(first) }, .with { $0.year = .number(last) },
        span: match.span(1...4))
    },
    Rule(
      "date.ar.year-title-short", "a year by two digits behind a title: «\"الكرنك\" (75)»",
      produces: Category.date.symbol,
      [
        .node(.quotationMark).context, .mark("(").context, .node(.digits), .mark(")").context,
      ]
    ) { match in
      guard let mark = match.item(0)?.words.lowerBound, match.word(at: mark - 1)?.isWord == true,
        match.block.words[mark].isGlued, let year = ShortYearPhrases.year(match, 2), year < 2000
      else { return [] }
      return match.date(.with { $0.year = .number(year) })
    },
  ]

  /// The year that a number in words below a hundred is, in the genitive, where it counts nothing.
  private static func year(_ match: Match, _ element: Int) -> Int? {
    guard let number = match.wholeNumber(element), (32...99).contains(number),
      !match.wholeDigits(element), endsAsGenitive(match, element)
    else { return nil }
    return 1900 + number
  }

  /// The year of this century that a number in words is, where it counts nothing: `الألفين وتسعة`.
  private static func thousandsYear(_ match: Match, _ element: Int) -> Int? {
    guard let number = match.wholeNumber(element), (2001...2040).contains(number),
      !match.wholeDigits(element), !match.counts(at: match.end(element...element))
    else { return nil }
    return number
  }

  /// Whether an element ends in the genitive's letters and counts nothing behind it.
  private static func endsAsGenitive(_ match: Match, _ element: Int) -> Bool {
    guard let end = match.item(element)?.words.upperBound,
      match.folded(end - 1).unicodeScalars.suffix(2)
        .elementsEqual("\u{064A}\u{0646}".unicodeScalars)
    else { return false }
    return !match.counts(at: end) || isOurs(match, end) || match.has(.dateOperator, at: end)
  }

  /// Whether a word is I, or what we did by its letters: `وأنا`, `كنا`, `وسافرنا`, but not `فنانا`.
  private static func isOurs(_ match: Match, _ index: Int) -> Bool {
    if match.isWord(index, "انا", "وانا") { return true }
    let letters = match.folded(index).unicodeScalars.map(\.value)
    return letters.count > 2 && letters.suffix(2) == [ArabicLetter.noon, ArabicLetter.alef]
      && letters[letters.count - 3] != ArabicLetter.alef
  }

  /// Whether a word has the article, and a preposition of time before it.
  private static func isPlaced(_ match: Match, _ index: Int) -> Bool {
    if match.folded(index, has: "\u{0628}\u{0627}\u{0644}") { return true }
    return match.beginsWithArticle(index) && isBehindPreposition(match, index)
  }

  /// Whether a number with the article is that of an age or of a minute in a match: `وهو في الـ75`, `سجل في الـ75`.
  private static func isOfAgeOrMatch(_ match: Match, _ start: Int, _ end: Int) -> Bool {
    if DecadePhrases.isOfLife(match, end)
      || match.isWord(start - 2, "هو", "هي", "وهو", "وهي", "بات", "صار")
    {
      return true
    }
    return (max(0, start - matchReach)..<end + 4).contains {
      match.has(.matchWord, at: $0) || goalWords.contains(match.arabic(at: $0))
    }
  }

  private static let goalWords: Set<String> = [
    "هدف", "هدفا", "الهدف", "هدفه", "سجل", "وسجل", "سجله", "ادرك", "الدقيقه", "دقيقه", "النتيجه",
    "التعادل", "الفريق", "شباك",
  ]

  /// How far back words of a match are looked for, in words.
  private static let matchReach = 10

  private static func isBehindPreposition(_ match: Match, _ index: Int) -> Bool {
    match.dateWords(.timePreposition, at: index - 1).contains {
      switch $0 {
      case .preposition(let kind, _): kind != .during && kind != .between
      default: false
      }
    }
  }
}
