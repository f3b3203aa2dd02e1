internal import DocumentModel
internal import Grammar

/// One range in two calendars, of the dates that other rules have found.
enum RangePairRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.range-pair",
      "a range and in brackets the same: «5 إلى 8 محرم 1447هـ (1-4 يوليو)»",
      produces: Category.date.symbol,
      [.node(.date), .mark("("), .node(.date), .mark(")")]
    ) { match in
      pair(match, 0, 2)
    },
    Rule(
      "date.common.range-equivalent",
      "a range and the same behind a word for that: «1 إلى 5 محرم 1447 الموافق 27 يونيو - 1 يوليو 2025»",
      produces: Category.date.symbol,
      [
        .node(.date), .node(.dateEquivalent).with(clitics: .any),
        .node(.date).with(clitics: .optional(.la)),
      ]
    ) { match in
      pair(match, 0, 2)
    },
  ]

  /// The value of the two that is Gregorian.
  private static func pair(_ match: Match, _ first: Int, _ second: Int) -> [Product] {
    guard case .date(let one)? = match.meaning(first),
      case .date(let other)? = match.meaning(second),
      one.kind == .range, other.kind == .range,
      (one.calendar == .gregorian) != (other.calendar == .gregorian)
    else { return [] }
    return [Product(.date(one.calendar == .gregorian ? one : other))]
  }
}
