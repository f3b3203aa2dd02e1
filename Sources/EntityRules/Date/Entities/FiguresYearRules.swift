internal import DocumentModel
internal import Grammar

/// Bare years that figures and forecasts are of.
enum FiguresYearRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.year-for", "the year that figures are for: «توقعاته لـ2026»",
      produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .required(.la))]
    ) { match in
      guard YearRules.isYear(match, 0), isNear(match, 0), let item = match.item(0) else {
        return []
      }
      let (start, end) = (item.words.lowerBound, match.end(0...0))
      let isBeside = match.has(.yearHead, at: start - 1) || match.has(.yearHead, at: start - 2)
      guard isBeside ? !match.counts(at: end) : !match.mayCount(at: end) else { return [] }
      guard isForFigures(match, start) else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-figures", "the year of which figures are: «توزيعات عن 2024»",
      produces: Category.date.symbol, [.node(.yearNumber).with(clitics: .none)]
    ) { match in
      guard let start = match.item(0)?.words.lowerBound, match.arabic(at: start - 1) == "عن",
        YearRules.isYear(match, 0), isNear(match, 0), !match.mayCount(at: match.end(0...0)),
        isForFigures(match, start - 1),
        !["يزيد", "تزيد", "يقل", "تقل", "فضلا"].contains(match.arabic(at: start - 2))
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-called", "a year that is called one of something: «2024 عام التحول»",
      produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .none), .node(.timeUnit).with(article: .forbidden).context]
    ) { match in
      guard let unit = match.unit(1), unit.unit == .year, unit.number == .one, isNear(match, 0),
        !match.isLatin(1), !match.isInsideNumber(0...0), match.beginsWithArticle(match.end(0...1)),
        match.before.map({ $0.kind == .punctuation }) ?? true
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-headline", "a year that a headline is about: «2026.. ماذا ينتظر الأسواق؟»",
      produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .none), .token(.punctuation).context]
    ) { match in
      let end = match.end(0...0)
      guard isNear(match, 0), match.before == nil, !match.isInsideNumber(0...0),
        match.isWord(end, "…") || match.isWord(end, ".") && match.isWord(end + 1, "."),
        match.word(at: match.isWord(end, "…") ? end + 1 : end + 2)?.kind == .arabic
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
  ]

  /// How far from now the years are of which figures are told or forecast.
  private static let span = 15

  private static func isNear(_ match: Match, _ element: Int) -> Bool {
    guard let year = match.wholeYear(element) else { return false }
    let now = match.document.reference.day?.year ?? 2025
    return (now - span...now + 2 * span).contains(year)
  }

  /// How far before a year the noun of figures is looked for, in words.
  private static let reach = 6

  /// Whether a noun of what is forecast or reported stands before a year, and no number that came to it.
  private static func isForFigures(_ match: Match, _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = match.word(at: index) else { return false }
      if word.kind == .punctuation, match.endsClause(index) { return false }
      if match.has(.figuresNoun, at: index) || match.has(.resultWord, at: index) { return true }
    }
    return false
  }
}
