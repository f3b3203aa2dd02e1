internal import DocumentModel
internal import Grammar

/// Days and months in digits without their year, where something else than a preposition says that they
/// are dates.
enum DigitDayRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.dated-noun", "day and month in digits behind what is on a day: «جلسة 10/12»",
      produces: Category.date.symbol,
      [.node(.datedNoun).with(article: .forbidden).context, .node(.dayNumber)]
    ) { match in
      guard let day = day(match, 1) else { return [] }
      return match.date(day)
    },
    Rule(
      "date.ar.dated-tomorrow", "tomorrow with its article behind the same: «مباراة الغد»",
      produces: Category.date.symbol,
      [
        .node(.datedNoun).with(article: .forbidden).context,
        .node(.datePoint).with(traits: DateShape.relativeDay.trait),
      ]
    ) { match in
      guard let day = match.point(1), day.isDoubtful else { return [] }
      return match.date(day)
    },
    Rule(
      "date.ar.daypart-digits", "the same behind a part of day: «مساء 20/10»",
      produces: Category.date.symbol,
      [.node(.daypart).with(article: .forbidden), .node(.dayNumber)]
    ) { match in
      guard let day = day(match, 1), day.order == .dayFirst, match.dateWord(0) != .daypart(.after)
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.common.digits-line", "day and month in digits that begin a line: «15/6: انتخابات»",
      produces: Category.date.symbol, [.node(.dayNumber), .mark(":").context]
    ) { match in
      // Of two small numbers nothing tells that they are no part of a whole.
      guard let day = day(match, 0), day.order == .dayFirst, match.before?.isWord != true,
        match.before?.kind != .digits
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.common.range-digit-days", "from one such day to another: «24/5 - 7/6»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).with(clitics: .optional(.wa)).optional,
        .node(.dayNumber),
      ]
    ) { match in
      guard let first = day(match, 0), let last = day(match, 3),
        (match.item(1) == nil) != (match.item(2) == nil),
        match.item(2) == nil || match.dateWord(2) == .rangeOperator(.to)
      else { return [] }
      return range(match, first, last, isSure: match.isBehindFrom)
    },
    Rule(
      "date.ar.between-digit-days", "the same behind a word for between: «بين 1/10 و15/10»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.dayNumber),
        .node(.dayNumber).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), let first = day(match, 1),
        let last = day(match, 2)
      else { return [] }
      return range(match, first, last, isSure: false, span: match.span(1...2))
    },
  ]

  private static func day(_ match: Match, _ element: Int) -> DateExpression? {
    guard let day = match.point(element), day.month != nil, match.wholeDigits(element) else {
      return nil
    }
    return day
  }

  /// Two such days; unless the words say that they are, one of them must be too late for a month.
  private static func range(
    _ match: Match, _ first: DateExpression, _ last: DateExpression, isSure: Bool,
    span: MatchSpan? = nil
  ) -> [Product] {
    let orders = [first.order, last.order]
    guard !orders.contains(.monthFirst), isSure || orders.contains(.dayFirst) else { return [] }
    var (first, last) = (first, last)
    // The one tells how the other is read.
    (first.order, last.order) = (nil, nil)
    return RangeRules.range(match, first, last, span: span)
  }
}

extension Match {
  /// Whether a noun of what is on a day governs the word that begins there.
  func isBehindDated(_ start: Int) -> Bool {
    item(of: Category.datedNoun.symbol, endingAt: start).map { !$0.hasArticle } ?? false
  }
}
