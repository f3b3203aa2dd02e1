internal import DocumentModel
internal import Grammar

/// Two periods under one noun in the dual.
enum PeriodPairRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.periods-two", "two periods and their adjectives: «العامين الماضي والحالي»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timeUnit).with(article: .required),
        .node(.relativeAdjective).with(article: .required),
        .node(.relativeAdjective).with(article: .required).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number == .two, head.unit != .season,
        case .relative(let one, let first)? = match.dateWord(1), first.number == .one,
        case .relative(let other, let second)? = match.dateWord(2), second.number == .one,
        one != other, let start = PeriodPhrases.period(head.unit, min(one, other)),
        let end = PeriodPhrases.period(head.unit, max(one, other))
      else { return [] }
      return RangeRules.range(match, start, end)
    },
    Rule(
      "date.ar.parts-two", "two parts of no year: «الربعين الأول والثاني»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.ordinal).with(article: .required).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .quarter, head.number == .two,
        case .ordinal(let first)? = match.dateWord(1), case .ordinal(let last)? = match.dateWord(2),
        (1...3).contains(first), (first + 1...4).contains(last)
      else { return [] }
      return RangeRules.range(
        match, .with { $0.quarter = .number(first) }, .with { $0.quarter = .number(last) })
    },
  ]
}
