internal import DocumentModel
internal import Grammar

/// Days by their numbers alone under one noun, and ranges of months under one.
enum DayListRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.days-numbers", "days of the month told before: «أيام 26 و27 و29»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dayNumber), .mark(",").optional,
        .node(.dayNumber).with(clitics: .optional(.wa)).optional, .mark(",").optional,
        .node(.dayNumber).with(clitics: .optional(.wa)).optional, .mark(",").optional,
        .node(.dayNumber).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit <= .night,
        head.number == .many || head.role == .construct, var first = match.point(1),
        let last = match.point(7), first.month == nil, last.month == nil,
        match.wholeDigits(1), match.wholeDigits(7), !match.isInsideNumber(7...7),
        first.day ?? 0 < last.day ?? 0, !isCounting(match)
      else { return [] }
      if let told = match.monthBefore(within: monthReach) {
        (first.month, first.year, first.isHijri) = (told.month, told.year, told.isHijri)
      } else {
        first.month = .offset(month(match, first))
      }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.points-comma", "the same with commas: «أيام السبت، الاثنين والأربعاء»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.datePoint), .mark(","),
        .node(.datePoint).with(clitics: .optional(.wa)), .mark(",").optional,
        .node(.datePoint).with(clitics: .optional(.wa)).optional, .mark(",").optional,
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number == .many,
        head.unit <= .night || head.unit == .month, var first = match.point(1),
        let next = match.point(3), let last = match.point(7),
        first.year == nil, first.direction == nil, next.direction == nil, next.year == nil,
        head.unit == .month ? last.grain == .month : last.grain == .day,
        first.grain == last.grain, next.grain == last.grain, !first.isFeast
      else { return [] }
      first.isDoubtful = false
      if first.day != nil { first = first.completed(from: next).completed(from: last) }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.weekdays-days-bare",
      "weekdays and as many days: «الثلاثاء والأربعاء والخميس 8 و9 و10 يوليو»",
      produces: Category.date.symbol,
      [
        .node(.weekday).with(article: .required),
        .node(.weekday).with(clitics: .required(.wa)).times(2...4),
        .node(.dayNumber), .node(.dayNumber).with(clitics: .required(.wa)).times(1...3),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard match.items(1).count == match.items(3).count + 1, let first = match.point(2),
        let last = match.point(4), first.month == nil, last.day != nil, last.month != nil
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.months-head-range", "a range of months under one noun: «الأشهر من يناير إلى مارس»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.dateLink).optional, .node(.datePoint),
        .mark("-").optional, .node(.dateOperator).with(article: .forbidden).optional,
        .node(.datePoint),
      ]
    ) { match in
      guard let head = match.unit(0), head.number == .many, head.unit == .month,
        let first = match.point(2), let last = match.point(5),
        (match.item(3) == nil) != (match.item(4) == nil),
        match.item(4) == nil || match.dateWord(4) == .rangeOperator(.to),
        first.grain == .month, last.grain == .month
      else { return [] }
      return RangeRules.range(match, first, last)
    },
  ]

  /// Whether the last number counts the noun behind it, or the days are those of something else.
  private static func isCounting(_ match: Match) -> Bool {
    let next = match.end(1...7)
    guard let word = match.word(at: next), word.isWord else { return false }
    if match.has(.dateLink, at: next) {
      return !match.has(.hour, at: next + 1)
        && match.dateWords(.timePreposition, at: next)
          .contains(.preposition(.from, takesYear: false))
    }
    // والنتيجة begins what follows.
    return !match.folded(next, has: "\u{0648}\u{0627}\u{0644}")
      && !match.has(.functionWord, at: next) && !match.has(.timePreposition, at: next)
  }

  /// The month that now is in, or the one beside it that the clause speaks of, counted from now.
  private static func month(_ match: Match, _ first: DateExpression) -> Int {
    guard let now = match.document.reference.day, let day = first.day else { return 0 }
    let tense = match.tense
    if tense > 0, day < now.day { return 1 }
    return tense < 0 && day > now.day ? -1 : 0
  }

  /// How far back the month of days is told, in words.
  private static let monthReach = 20
}
