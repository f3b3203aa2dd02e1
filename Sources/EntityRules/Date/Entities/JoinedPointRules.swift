internal import DocumentModel
internal import Grammar

/// Months and weekdays side by side that share the adjective behind them, and days with the letter for to.
enum JoinedPointRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.months-adjective", "months that share an adjective: «يوليو وأكتوبر الماضيين»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait),
        .node(.datePoint).with(traits: DateShape.month.trait).with(clitics: .required(.wa))
          .times(1...3),
      ]
    ) { match in
      months(match)
    },
    Rule(
      "date.ar.months-or", "the same with a word for or: «سبتمبر أو أكتوبر المقبلين»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait), .node(.dateOperator),
        .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard case .rangeOperator(.or)? = match.dateWord(1), let first = match.point(0),
        let last = match.point(2), first.direction == nil, first.year == nil,
        last.direction != nil, !match.isLatin(0),
        number(match, endingAt: match.end(0...2)) == .two
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.seasons-adjective", "seasons that share an adjective: «الشتاء والربيع الماضيين»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait),
        .node(.datePoint).with(traits: DateShape.part.trait).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), first.season != nil,
        last.season != nil, first.direction == nil, last.direction != nil,
        number(match, endingAt: match.end(0...1)) == .two
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.weekdays-adjective", "weekdays that share an adjective: «الخميس والجمعة المقبلين»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait),
        .node(.datePoint).with(traits: DateShape.weekday.trait).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), first.direction == nil,
        last.direction != nil, number(match, endingAt: match.end(0...1)) == .two
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.weekdays-numbers", "weekdays and their days: «السبت والأحد 24 و25 أكتوبر»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait),
        .node(.datePoint).with(traits: DateShape.weekday.trait).with(clitics: .required(.wa)),
        .token(.punctuation).optional, .node(.dayNumber),
        .node(.datePoint).with(clitics: .required(.wa)), .mark(")").optional,
      ]
    ) { match in
      guard (match.mark(2) == "(") == (match.item(5) != nil),
        [nil, ",", "(", ":"].contains(match.mark(2)), let weekday = match.point(0),
        let first = match.point(3), first.month == nil,
        let last = match.point(4), last.day != nil, last.month != nil, last.weekday == nil,
        first.day ?? 0 < last.day ?? 0, weekday.direction == nil,
        match.point(1)?.direction == nil
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.common.months-slash", "months of one year around a slash: «يناير/مارس 2026»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait), .mark("/"),
        .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(2), last.year != nil,
        first.year != nil || first.month != last.month, first.year != last.year,
        match.isLatin(0) == match.isLatin(2)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.range-letter", "days of a month with the letter for to: «من 22 لـ28 مارس»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.dayNumber, .datePoint),
        .node(.datePoint).with(clitics: .required(.la)),
      ]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0), let first = match.point(1),
        let last = match.point(2), last.month != nil, !match.isLatin(2),
        first.day == nil
          ? first.grain == .month && last.grain == .month
          : last.day != nil && match.wholeDigits(1) && match.wholeDigits(2)
      else { return [] }
      return RangeRules.range(match, first, last, span: match.span(1...2))
    },
  ]

  /// The months from the first to the last, the nearest before or behind now.
  private static func months(_ match: Match) -> [Product] {
    guard let first = match.point(0), let item = match.items(1).last, let last = match.point(item),
      first.direction == nil, first.year == nil, last.direction != nil, !match.isLatin(0)
    else { return [] }
    let isPlural = match.items(1).count > 1
    guard number(match, endingAt: item.words.upperBound) == (isPlural ? .one : .two) else {
      return []
    }
    return RangeRules.range(match, first, last)
  }

  /// The grammatical number of the adjective that ends there.
  private static func number(_ match: Match, endingAt end: Int) -> Inflection.Number? {
    guard
      let adjective = match.item(of: Category.relativeAdjective.symbol, endingAt: end),
      case .relative(_, let inflection)? = match.dateWord(adjective)
    else { return nil }
    return inflection.number
  }
}
