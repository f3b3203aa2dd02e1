internal import DocumentModel
internal import Grammar

/// Ranges written with one operator, and lists under a dual or plural head.
enum RangeRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.range", "from one point to another: «15 مايو إلى 3 يونيو»",
      produces: Category.date.symbol,
      [.node(.datePoint), .node(.dateOperator).with(article: .forbidden), .node(.datePoint, .yearNumber)]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(1) else { return [] }
      return range(match, 0, 2)
    },
    Rule(
      "date.common.range-dash", "the same with a dash: «15 مايو - 3 يونيو»",
      produces: Category.date.symbol,
      [.node(.datePoint), .mark("-"), .node(.datePoint, .yearNumber)]
    ) { match in
      range(match, 0, 2)
    },
    Rule(
      "date.common.range-days", "days of one month: «13-15 أكتوبر 2026»",
      produces: Category.date.symbol,
      [.node(.dayNumber), .mark("-").optional, .node(.dateOperator).with(article: .forbidden).optional, .node(.datePoint)]
    ) { match in
      guard let first = match.point(0), first.month == nil, let last = match.point(3),
        last.day != nil, last.month != nil, (match.item(1) == nil) != (match.item(2) == nil)
      else { return [] }
      if let word = match.dateWord(2), word != .rangeOperator(.to) { return [] }
      return range(match, 0, 3)
    },
    Rule(
      "date.en.range-days", "days behind their month: «March 5-7, 2024»",
      produces: Category.date.symbol,
      [
        .node(.monthPhrase), .node(.dayNumber), .mark("-"), .node(.dayNumber),
        .mark(",").optional, .node(.yearNumber).optional,
      ]
    ) { match in
      guard let month = match.point(0), let first = match.point(1), let last = match.point(3),
        match.item(4) == nil || match.item(5) != nil, match.isLatin(0),
        let start = month.merged(with: first), var end = month.merged(with: last)
      else { return [] }
      if let year = match.point(5), let dated = end.merged(with: year) { end = dated }
      return match.resolver.range(from: start, to: end).map { [Product(.date($0))] } ?? []
    },
    Rule(
      "date.ar.between-points", "two points behind a word for between: «بين مايو ويونيو»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.datePoint, .dayNumber),
        .node(.datePoint, .yearNumber).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0) else { return [] }
      return range(match, 1, 2, span: match.span(1...2))
    },
    Rule(
      "date.en.between-points", "the same in English: «between May and June»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.datePoint, .yearNumber), .node(.dateOperator),
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), kind == .between || kind == .from,
        case .rangeOperator(let connector)? = match.dateWord(2),
        (kind == .between) == (connector == .and)
      else { return [] }
      return range(match, 1, 3, span: match.span(1...3))
    },
    Rule(
      "date.ar.years-list", "years under one noun: «عامي 2015 و2018»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.yearNumber),
        .node(.yearNumber).with(clitics: .required(.wa)).times(1...6),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .year || head.unit == .season,
        let first = match.point(2), let last = match.items(3).last.flatMap({ match.point($0) })
      else { return [] }
      return range(match, first, last)
    },
    Rule(
      "date.ar.days-list", "days under one noun: «يومي 12 و13 نوفمبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.dayNumber, .datePoint).times(1...5),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .day || head.unit == .month,
        let first = match.point(1), let last = match.point(2),
        head.unit == .day ? last.grain == .day : last.grain == .month
      else { return [] }
      return range(match, first, last)
    },
  ]

  private static func range(
    _ match: Match, _ start: Int, _ end: Int, span: MatchSpan? = nil
  ) -> [Product] {
    guard let first = match.point(start), let last = match.point(end) else { return [] }
    // A bare number is a year only behind another year, and of our time.
    if match.item(end)?.symbol == Category.yearNumber.symbol {
      guard first.grain == .year, (1000...2100).contains(match.wholeYear(end) ?? 0) else { return [] }
    }
    if match.item(start)?.symbol == Category.yearNumber.symbol {
      guard (1800...2100).contains(match.wholeYear(start) ?? 0), last.grain == .year else { return [] }
    }
    return range(match, first, last, span: span)
  }

  private static func range(
    _ match: Match, _ first: DateExpression, _ last: DateExpression, span: MatchSpan? = nil
  ) -> [Product] {
    guard first.grain == last.grain || (first.grain == .day && last.grain == .month)
      || first.grain == .month
    else { return [] }
    guard let value = match.resolver.range(from: first, to: last) else { return [] }
    return [Product(.date(value), span: span)]
  }
}

extension Match {
  /// Whether an element is written in Latin letters.
  func isLatin(_ element: Int) -> Bool {
    item(element).map { block.words[$0.words.upperBound - 1].kind == .latin } ?? false
  }
}
