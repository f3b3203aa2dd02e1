internal import DocumentModel
internal import Grammar

/// Weekdays in a row and behind them their dates, which lie in two months.
enum WeekdaysOfMonthsRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.weekdays-months",
      "weekdays and dates of two months: «يومي الثلاثاء والأربعاء 31 مارس و1 أبريل»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.weekday),
        .node(.weekday).with(clitics: .required(.wa)).times(1...5),
        .node(.dayNumber).with(clitics: .optional(.wa)).times(0...4),
        .node(.datePoint).with(clitics: .optional(.wa)),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number != .one else { return [] }
      return days(match, 1, 2, 3, 4, 5)
    },
    Rule(
      "date.ar.bare-weekdays-months", "the same without a noun: «الخميس والجمعة 30 أبريل و1 مايو»",
      produces: Category.date.symbol,
      [
        .node(.weekday).with(article: .required),
        .node(.weekday).with(article: .required).with(clitics: .required(.wa)).times(1...5),
        .node(.dayNumber).with(clitics: .optional(.wa)).times(0...4),
        .node(.datePoint).with(clitics: .optional(.wa)),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      days(match, 0, 1, 2, 3, 4)
    },
  ]

  /// The days from the first to the last, as many as there are weekdays.
  private static func days(
    _ match: Match, _ weekday: Int, _ others: Int, _ numbers: Int, _ middle: Int, _ end: Int
  ) -> [Product] {
    guard !match.isLatin(weekday), case .weekday(let firstWeekday)? = match.dateWord(weekday),
      let lastItem = match.items(others).last,
      case .weekday(let lastWeekday)? = match.dateWord(lastItem),
      let before = match.point(middle), let last = match.point(end), before.day != nil,
      before.month != nil, last.day != nil, last.month != nil, before.month != last.month,
      before.weekday == nil, last.weekday == nil,
      match.items(numbers).count + 1 == match.items(others).count
    else { return [] }
    var first = before
    if let number = match.items(numbers).first.flatMap({ match.point($0) }) {
      guard number.month == nil, number.day != nil else { return [] }
      first.day = number.day
    }
    let (start, stop) = (first, last)
    first.weekday = firstWeekday
    let dated = last.merged(with: .with { $0.weekday = lastWeekday }) ?? last
    let days = RangeRules.range(match, first, dated)
    return days.isEmpty ? RangeRules.range(match, start, stop) : days
  }
}
