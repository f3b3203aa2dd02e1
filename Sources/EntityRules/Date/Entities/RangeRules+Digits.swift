internal import DocumentModel
internal import Grammar

extension RangeRules {
  /// Ranges of days in digits.
  static let digits: [Rule] = [
    Rule(
      "date.common.range-digits", "days of a date in digits: «4-8/5/2025»",
      produces: Category.date.symbol,
      [
        .node(.digits), .mark("-").glued, .node(.digits).glued, .token(.punctuation).glued,
        .node(.digits).glued, .token(.punctuation).glued, .node(.digits).glued,
      ]
    ) { match in
      guard let mark = match.mark(3), mark == match.mark(5), mark == "/",
        let first = match.wholeNumber(0), let last = match.wholeNumber(2),
        !match.isInsideNumber(0...6), let month = match.wholeNumber(4),
        let year = match.wholeNumber(6)
      else { return [] }
      return days(first, last, month, year)
    },
    Rule(
      "date.common.range-digits-dots", "the same with full stops: «25-27.09.2025»",
      produces: Category.date.symbol,
      [.node(.digits), .mark("-").glued, .node(.digits).glued]
    ) { match in
      guard let first = match.wholeNumber(0), case .digits(let text)? = match.meaning(2),
        !match.isInsideNumber(0...2)
      else { return [] }
      let parts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.map(\.utf8.count) == [2, 2, 4], let last = Int(parts[0]),
        let month = Int(parts[1]), let year = Int(parts[2])
      else { return [] }
      return days(first, last, month, year)
    },
    Rule(
      "date.common.range-digits-dash", "from a day and month in digits: «30-5 إلى 8-6-1447هـ»",
      produces: Category.date.symbol,
      [
        .node(.digits), .mark("-").glued, .node(.digits).glued,
        .node(.dateOperator).with(article: .forbidden), .node(.datePoint),
      ]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(3), let day = match.wholeNumber(0),
        (1...31).contains(day), let month = match.wholeNumber(2), (1...12).contains(month),
        let last = match.point(4), last.isNumeric, !match.isInsideNumber(0...2)
      else { return [] }
      let first = DateExpression.with {
        $0.day = day
        $0.month = .number(month)
      }
      return range(match, first, last)
    },
  ]

  /// The days of a month from one to another.
  private static func days(_ first: Int, _ last: Int, _ month: Int, _ year: Int) -> [Product] {
    guard first < last, (1900...2100).contains(year),
      let from = CalendarDay(year: year, month: month, day: first),
      let to = CalendarDay(year: year, month: month, day: last)
    else { return [] }
    let value = "\(from.iso)/\(to.iso)"
    return [Product(.date(DateValue(kind: .range, value: value, first: from, last: to)))]
  }
}
