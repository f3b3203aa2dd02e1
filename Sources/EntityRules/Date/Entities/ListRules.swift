internal import DocumentModel
internal import Grammar

/// Lists: several dates under one noun, or behind one preposition.
enum ListRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.years-list", "years under one noun: «عامي 2015 و2018»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.yearNumber),
        .node(.yearNumber).with(clitics: .required(.wa)).times(1...6),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one,
        head.unit == .year || head.unit == .season,
        let first = match.point(2), let last = match.items(3).last.flatMap({ match.point($0) })
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.years-head-range", "a range of years under one noun: «السنوات 2015-2020»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.yearNumber), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).optional, .node(.yearNumber),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .year,
        (match.item(3) == nil) != (match.item(4) == nil),
        match.item(4) == nil || match.dateWord(4) == .rangeOperator(.to),
        let first = match.point(2), let last = match.point(5)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.years-dual-noun", "two years behind a noun in the dual: «نسختي 2015 و2020»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .node(.yearNumber).with(clitics: .required(.wa))]
    ) { match in
      guard let first = match.point(0), let last = match.point(1),
        match.items(0).first?.clitics.isEmpty == true, YearRules.isYear(match, 1),
        YearRules.isOfOurTime(match, 0), isBehindDual(match)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.common.years-next", "a further year behind one that a preposition placed: «2018 و2022»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context,
        .node(.yearNumber).with(clitics: .optional(.wa)).times(1...4).context,
        .node(.dateOperator).context.optional,
        .node(.yearNumber).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard case .preposition(let kind, takesYear: true)? = match.dateWord(0), kind != .between,
        YearRules.isOfOurTime(match, 1), YearRules.isYear(match, 3),
        match.items(1).first?.clitics.isEmpty == true,
        match.item(2) == nil
          ? match.item(3)?.clitics.isEmpty == false : match.dateWord(2) == .rangeOperator(.and)
      else { return [] }
      // The years between stand behind no preposition of their own either.
      return (match.items(1).dropFirst() + match.items(3)).flatMap { item in
        match.point(item).map { match.date($0, span: match.span([item])) } ?? []
      }
    },
    Rule(
      "date.ar.days-list", "days under one noun: «يومي 12 و13 نوفمبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit),
        .node(.dayNumber, .datePoint).with(clitics: .optional(.wa)).times(1...5),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .day || head.unit == .month,
        let first = match.point(1), let last = match.point(2),
        first.weekday == nil || last.day == nil,
        head.unit == .day ? last.grain == .day : last.grain == .month
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.centuries", "two centuries under one noun: «القرنين الثامن عشر والتاسع عشر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.ordinal).with(article: .required).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .century, head.number == .two,
        case .ordinal(let first)? = match.dateWord(1), case .ordinal(let last)? = match.dateWord(2),
        first > 0, last > first
      else { return [] }
      return RangeRules.range(
        match, .with { $0.century = .number(first - 1) }, .with { $0.century = .number(last - 1) })
    },
    Rule(
      "date.ar.weekdays-days", "two weekdays and their dates: «يومي السبت والأحد 12 و13 أبريل»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.weekday).times(1...2),
        .node(.weekday).with(clitics: .required(.wa)).optional, .mark(",").optional,
        .node(.dayNumber), .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .day,
        match.item(2) != nil, let first = match.point(4), let last = match.point(5),
        first.month == nil, last.day != nil
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.weekdays-days", "the same in English: «Tuesday and Wednesday, February 25-26»",
      produces: Category.date.symbol,
      [
        .node(.weekday), .node(.dateOperator), .node(.weekday), .mark(",").optional,
        .node(.monthPhrase), .node(.dayNumber), .mark("-").optional,
        .node(.dateOperator).optional, .node(.dayNumber), .mark(",").optional,
        .node(.yearNumber).optional,
      ]
    ) { match in
      guard match.isLatin(0), let month = match.point(4), let first = match.point(5),
        let last = match.point(8), (match.item(6) == nil) != (match.item(7) == nil),
        match.item(9) == nil || match.item(10) != nil,
        let start = month.merged(with: first), var end = month.merged(with: last)
      else { return [] }
      if let year = match.point(10), let dated = end.merged(with: year) { end = dated }
      return RangeRules.range(match, start, end)
    },
  ]

  /// Whether the word before the match may be a noun in the dual that governs what follows: the ending
  /// of its letters is all there is to see.
  private static func isBehindDual(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound,
      let before = match.word(at: start - 1),
      before.kind == .arabic
    else { return false }
    let word = match.folded(start - 1)
    return word.unicodeScalars.count > 4 && word.unicodeScalars.last == "\u{064A}"
      && match.item(of: Category.timePreposition.symbol, endingAt: start) == nil
  }
}
