internal import DocumentModel
internal import Grammar

/// Spans of years as English writes them beside nouns and brackets.
enum EnglishYearSpans {
  static let rules: [Rule] = [
    Rule(
      "date.en.years-adjective", "years before what bears them: «the 1936-39 revolt»",
      produces: Category.date.symbol,
      [
        .node(.definiteArticle, .possessive).context, .node(.yearNumber), .mark("-").glued,
        .node(.digits).glued,
      ]
    ) { match in
      guard match.isLatin(0), let first = match.wholeYear(1), (1500...2100).contains(first),
        case .digits(let text)? = match.meaning(3), text.utf8.count == 2,
        let last = YearPhrases.secondYear(match, 2, 3, after: first),
        !match.isInsideNumber(1...3),
        match.hasNoun(at: match.end(1...3)) || last % 100 > 12 && isNamed(match, match.end(1...3))
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(first) }, .with { $0.year = .number(last) })
    },
    Rule(
      "date.en.years-behind", "years behind a word, from one to another: «who ruled 1936-52»",
      produces: Category.date.symbol, priority: -1,
      [.node(.yearNumber), .mark("-").glued, .node(.digits).glued, .mark("-").absent]
    ) { match in
      guard match.wholeDigits(0), let first = match.wholeYear(0), (1500...2100).contains(first),
        case .digits(let text)? = match.meaning(2), text.utf8.count == 2,
        let last = YearPhrases.secondYear(match, 1, 2, after: first), last > first + 1,
        last % 100 > 12, !match.isInsideNumber(0...2), let start = match.item(0)?.words.lowerBound,
        isBehindWord(match, start), endsSpan(match, match.end(0...2))
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(first) }, .with { $0.year = .number(last) })
    },
    Rule(
      "date.en.years-brackets", "years in brackets, from one to another: «(2014 to 2019)»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber), .node(.dateOperator), .node(.yearNumber), .mark(")").context,
      ]
    ) { match in
      guard match.isLatin(1), match.dateWord(1) == .rangeOperator(.to), match.wholeDigits(0),
        match.wholeDigits(2), let first = match.wholeYear(0), let last = match.wholeYear(2),
        (1000...2100).contains(first), first < last, last <= 2100, let start = match.point(0),
        let end = match.point(2), let open = match.item(0)?.words.lowerBound,
        match.isWord(open - 1, "(")
      else { return [] }
      return RangeRules.range(match, start, end)
    },
    Rule(
      "date.en.year-between", "a year from which to something else: «between 2009 and his arrest»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.yearNumber), .node(.dateOperator).context]
    ) { match in
      guard match.isLatin(0), case .preposition(.between, _)? = match.dateWord(0),
        match.dateWord(2) == .rangeOperator(.and), match.wholeDigits(1),
        let year = match.wholeYear(1), (1500...2100).contains(year),
        !match.isInsideNumber(1...1)
      else { return [] }
      let next = match.end(0...2)
      guard match.has(.possessive, at: next) || match.has(.definiteArticle, at: next) else {
        return []
      }
      return match.point(1).map { match.date($0) } ?? []
    },
  ]

  /// Whether an English word, a comma behind one or a bracket stands before years.
  private static func isBehindWord(_ match: Match, _ start: Int) -> Bool {
    if match.isWord(start - 1, "(") { return true }
    let before = match.isWord(start - 1, ",") ? start - 2 : start - 1
    return match.word(at: before)?.kind == .latin && !match.has(.notDateHead, at: before)
      && !match.isWord(
        before, "of", "to", "by", "about", "some", "nearly", "call", "dial", "tel", "ext")
  }

  private static func endsSpan(_ match: Match, _ next: Int) -> Bool {
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation { return !match.isWord(next, "-", "/", "'") }
    return word.kind == .latin && !match.hasNoun(at: next)
      && ![Category.scale, .currency].contains { match.has($0, at: next) }
  }

  /// Whether a name stands at a word: `the 1980-88 Iran-Iraq war`.
  private static func isNamed(_ match: Match, _ index: Int) -> Bool {
    match.word(at: index)?.kind == .latin && !match.isLowercase(index)
  }
}
