internal import DocumentModel
internal import Grammar

/// Ranges from or to a part of a day.
enum DaypartRangeRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.range-from-daypart", "from a part of a day: «مساء الخميس إلى ظهر السبت»",
      produces: Category.date.symbol,
      [
        .node(.daypart), .node(.datePoint, .dayNumber),
        .node(.dateOperator).with(article: .forbidden), .node(.daypart).optional,
        .node(.datePoint),
      ]
    ) { match in
      guard isBefore(match, 0), match.item(3) == nil || isBefore(match, 3) else { return [] }
      return range(match, 1, 2, 4)
    },
    Rule(
      "date.ar.range-to-daypart", "to a part of a day: «الخميس إلى ظهر السبت»",
      produces: Category.date.symbol,
      [
        .node(.datePoint), .node(.dateOperator).with(article: .forbidden), .node(.daypart),
        .node(.datePoint),
      ]
    ) { match in
      isBefore(match, 2) ? range(match, 0, 1, 3) : []
    },
    Rule(
      "date.ar.between-dayparts",
      "two parts of days behind a word for between: «بين مساء الخميس وظهر السبت»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.daypart), .node(.datePoint),
        .node(.daypart).with(clitics: .required(.wa)), .node(.datePoint),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), isBefore(match, 1),
        isBefore(match, 3), let first = day(match, 2), let last = day(match, 4)
      else { return [] }
      return RangeRules.range(match, first, last, span: match.span(1...4))
    },
  ]

  private static func range(
    _ match: Match, _ start: Int, _ link: Int, _ end: Int
  ) -> [Product] {
    guard case .rangeOperator(.to)? = match.dateWord(link), let first = day(match, start),
      let last = day(match, end), !match.isBehindSince,
      first.dayOffset == nil || match.lastsFromNow(to: link)
    else { return [] }
    return RangeRules.range(match, first, last)
  }

  private static func isBefore(_ match: Match, _ element: Int) -> Bool {
    guard case .daypart(let place)? = match.dateWord(element) else { return false }
    return place != .after && match.item(element)?.hasArticle == false
  }

  private static func day(_ match: Match, _ element: Int) -> DateExpression? {
    match.point(element).flatMap { $0.grain == .day ? $0 : nil }
  }
}

extension Match {
  /// Whether a range may begin with a day counted from now: what is put off goes from today to a day too,
  /// and only behind the word for from, or before one for until, is that a range.
  func lastsFromNow(to link: Int) -> Bool {
    isBehindFrom || item(link).map { has(.timePreposition, at: $0.words.lowerBound) } ?? false
  }

  /// Whether an Arabic word for since stands before the match: what is said to end behind it is another
  /// mention, for the two prepositions are not one operator (`منذ السبت حتى الخميس`).
  var isBehindSince: Bool {
    guard var start = items(0).first?.words.lowerBound, !isLatin(0) else { return false }
    // Nor is what begins within the date there: a day before its month, a part of day before its day.
    let parts: [Category] = [.dateLink, .dayNumber, .weekday, .daypart, .timeUnit]
    for part in parts { start = item(of: part.symbol, endingAt: start)?.words.lowerBound ?? start }
    return dateWords(.timePreposition, at: start - 1).contains { word in
      if case .preposition(.since, _) = word { true } else { false }
    }
  }

  /// Whether the word before the match is a preposition that a range begins behind.
  var isBehindFrom: Bool {
    guard let start = items(0).first?.words.lowerBound else { return false }
    return dateWords(.timePreposition, at: start - 1).contains { word in
      if case .preposition(let kind, _) = word { kind == .from || kind == .between } else { false }
    } || has(.dateLink, at: start - 1)
  }
}
