internal import DocumentModel
internal import Grammar

/// One date in two calendars, or a weekday and its date with a word for `which is`.
enum PairPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.pair", "one date in two calendars: «1 محرم 1446 هـ الموافق 7 يوليو 2024»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint), .token(.punctuation, .symbol).optional,
        .node(.dateEquivalent).with(clitics: .any).optional, .mark(":").optional,
        .node(.datePoint).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      pair(match)
    }
  ]

  private static func pair(_ match: Match) -> [Product] {
    guard let first = match.point(0), let second = match.point(4),
      (match.mark(1) == "(") == (match.item(5) != nil),
      [nil, "(", ",", "/", "-", "="].contains(match.mark(1)),
      match.item(1) != nil || match.item(2) != nil, match.item(3) == nil || match.item(2) != nil
    else { return [] }
    guard first.isGregorian != second.isGregorian else {
      // A weekday, or the month by name, and the date: الثلاثاء الموافق 5/8/2008.
      var named = first
      if first.weekday != nil, second.direction != nil { named.direction = nil }
      let isBracketed = match.mark(1) == "(" && (second.isNumeric || first.weekday != nil)
      // Or a day counted from now and its weekday: أمس (الثلاثاء).
      let isWeekday = match.mark(1) == "(" && first.dayOffset != nil && second.weekday != nil
      guard match.item(2) != nil || isBracketed || isWeekday,
        first.day == nil, second.day != nil || isWeekday, let whole = named.merged(with: second)
      else { return [] }
      return Product.point(whole)
    }
    let (other, gregorian) = first.isGregorian ? (second, first) : (first, second)
    // The two must be of one grain: a month is no day of another calendar.
    guard other.grain == gregorian.grain, !other.isFeast, !gregorian.isFeast,
      gregorian.pairedMonth == nil, first.grain != .month || !isBehindDay(match)
    else { return [] }
    return Product.point(joined(gregorian, other, in: match.document))
  }

  /// Whether a day's number stands before the match, so that its first month is only part of a date.
  private static func isBehindDay(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    let isLinked = match.has(.dateLink, at: start - 1)
    let end = isLinked ? start - 1 : start
    return match.item(of: Category.dayNumber.symbol, endingAt: end) != nil
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
