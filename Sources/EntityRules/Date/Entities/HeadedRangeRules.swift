internal import DocumentModel
internal import Grammar

/// Ranges that other rules have found, with the noun before them or the same days beside them.
enum HeadedRangeRules {
  static let rules: [Rule] = [
    weekend,
    Rule(
      "date.ar.days-head-range", "a range of days and its noun: «يومي 20-21 أكتوبر»",
      produces: Category.date.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.date)]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .day,
        let (days, story) = range(match, 1), isDigits(match, 1), let first = days.first,
        let last = days.last, first < last,
        // Two days stand under a dual.
        head.number == .many || last == first.adding(days: 1)
      else { return [] }
      return [Product(.date(days, story))]
    },
    Rule(
      "date.ar.daypart-days", "a part of several days: «مساء يومي السبت والأحد»",
      produces: Category.date.symbol,
      [.node(.daypart).with(article: .forbidden), .node(.date)]
    ) { match in
      guard let start = match.item(1)?.words.lowerBound, let (days, story) = range(match, 1),
        match.dateWord(0) == .daypart(.before) || match.dateWord(0) == .daypart(.both),
        match.dateWords(.timeUnit, at: start).contains(where: { word in
          if case .unit(.day, let inflection, _) = word { inflection.number != .one } else { false }
        })
      else { return [] }
      return [Product(.date(days, story))]
    },
    Rule(
      "date.common.weekdays-and-days",
      "two days or a night by weekdays and by dates: «ليل الخميس - الجمعة 2 و3 أبريل»",
      produces: Category.date.symbol,
      [
        .node(.date), .mark("(").optional, .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.date), .mark(")").optional,
      ]
    ) { match in
      guard (match.item(1) == nil) == (match.item(4) == nil), let words = match.item(0)?.words,
        let (named, _) = range(match, 0), let (days, story) = range(match, 3),
        isDigits(match, 3), let first = named.first, let last = named.last,
        let from = days.first, let to = days.last, from.weekday == first.weekday,
        to.weekday == last.weekday,
        to.daysSinceEpoch - from.daysSinceEpoch == last.daysSinceEpoch - first.daysSinceEpoch,
        !words.contains(where: { match.block.words[$0].kind == .digits })
      else { return [] }
      return [Product(.date(days, story))]
    },
  ]

  private static let weekend = Rule(
    "date.ar.weekend-days", "a weekend and its days: «نهاية الأسبوع 13-14 سبتمبر 2008»",
    produces: Category.date.symbol, [.node(.weekend), .node(.date)]
  ) { match in
    guard !match.isLatin(0), let (days, story) = range(match, 1), isDigits(match, 1),
      let first = days.first, let last = days.last,
      (1...2).contains(last.daysSinceEpoch - first.daysSinceEpoch)
    else { return [] }
    return [Product(.date(days, story))]
  }

  private static func range(_ match: Match, _ element: Int) -> (DateValue, DateStory?)? {
    guard case .date(let value, let story)? = match.meaning(element), value.kind == .range else {
      return nil
    }
    return (value, story)
  }

  /// Whether an element begins with digits.
  private static func isDigits(_ match: Match, _ element: Int) -> Bool {
    match.item(element).map { match.block.words[$0.words.lowerBound].kind == .digits } ?? false
  }
}
