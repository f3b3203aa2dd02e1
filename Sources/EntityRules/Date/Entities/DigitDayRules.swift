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
      "date.common.digits-table",
      "day and month in digits that begin a line, as the lines beside do: «25/6 اللغة العربية»",
      produces: Category.date.symbol, [.node(.dayNumber), .token(.arabic, .latin).context]
    ) { match in
      guard let day = day(match, 0), day.order != .monthFirst, match.before == nil,
        let span = match.span(0...0)
      else { return [] }
      var days = daysBeside(match.range(span), in: match.document.text)
      if day.order == .dayFirst { days.append(31) }
      guard days.count > (day.order == .dayFirst ? 1 : 0), days.contains(where: { $0 > 12 }) else {
        return []
      }
      var said = day
      said.order = nil
      return match.date(said)
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

  /// The days of the few lines above and below one that begin with a day and month in digits.
  private static func daysBeside(_ range: TextRange, in text: [UInt8]) -> [Int] {
    let above = text[..<range.lowerBound].suffix(tableLength).split(separator: 0x0A)
      .suffix(tableReach)
    let below = text[range.upperBound...].prefix(tableLength).split(separator: 0x0A)
      .dropFirst().prefix(tableReach)
    return (above + below).compactMap { line in
      let parts = line.prefix(5).split(separator: 0x2F, maxSplits: 1)
      guard parts.count == 2, let day = number(parts[0]),
        let month = number(parts[1].prefix { (0x30...0x39).contains($0) }),
        (1...12).contains(month), (1...31).contains(day)
      else { return nil }
      return day
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// How many lines above and below one are looked at.
  private static let tableReach = 3
  /// How far these are looked at, in bytes.
  private static let tableLength = 400

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
