internal import DocumentModel
internal import Grammar

/// One date in two calendars, or a weekday and its date with a word for `which is`.
enum PairPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.pair", "one date in two calendars: «1 محرم 1446 هـ الموافق 7 يوليو 2024»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint), .token(.punctuation).optional,
        .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.datePoint).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      pair(match)
    }
  ]

  private static func pair(_ match: Match) -> [Product] {
    guard let first = match.point(0), let second = match.point(3),
      match.mark(1) == "(" || match.item(4) == nil, match.mark(1) != "(" || match.item(4) != nil,
      [nil, "(", ",", "/", "-"].contains(match.mark(1)),
      match.item(1) != nil || match.item(2) != nil
    else { return [] }
    guard first.isGregorian != second.isGregorian else {
      // A weekday, or the month by name, and the date: الثلاثاء الموافق 5/8/2008.
      guard match.item(2) != nil || match.mark(1) == "(" && second.isNumeric,
        first.day == nil, second.day != nil, let whole = first.merged(with: second)
      else { return [] }
      return Product.point(whole)
    }
    let (other, gregorian) = first.isGregorian ? (second, first) : (first, second)
    // The two must be of one grain: a month is no day of another calendar.
    guard other.grain == gregorian.grain, !other.isFeast, !gregorian.isFeast,
      gregorian.pairedMonth == nil
    else { return [] }
    return Product.point(joined(gregorian, other, in: match.document))
  }

  /// A Gregorian date with that of another calendar beside it, which tells the weekday and year that only it has.
  private static func joined(
    _ gregorian: DateExpression, _ other: DateExpression, in document: Document
  ) -> DateExpression {
    var whole = gregorian
    whole.pairedYear = number(other.year)
    whole.pairedMonth = number(other.month)
    whole.pairedDay = other.day
    whole.pairedCalendar = other.otherCalendar
    // The other calendar tells which of the numbers is the day.
    if other.day != nil { whole.order = nil }
    if whole.day != nil, whole.weekday == nil { whole.weekday = other.weekday }
    if whole.year == nil, whole.direction == nil,
      let near = DateResolver(
        reference: document.reference.day, hijriCalendar: document.hijriCalendar
      ).period(of: other)?.first,
      let year = DateResolver(reference: near).period(of: gregorian)?.first.year
    {
      whole.year = .number(year)
    }
    return whole
  }

  private static func number(_ place: DateExpression.Place?) -> Int? {
    if case .number(let number)? = place { number } else { nil }
  }
}
