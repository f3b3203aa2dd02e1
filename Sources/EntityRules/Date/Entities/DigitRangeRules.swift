internal import DocumentModel
internal import Grammar

/// Days of one month as tables and notices write them: the month in digits behind the last, or only
/// called the present one.
enum DigitRangeRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.range-days-digits", "days before a month in digits: «من 17 إلى 19/10»",
      produces: Category.date.symbol,
      [
        .node(.digits), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).with(clitics: .optional(.wa)).optional,
        .node(.digits), .mark("/").glued, .node(.digits).glued,
      ]
    ) { match in
      guard (match.item(1) == nil) != (match.item(2) == nil),
        match.item(2) == nil || match.dateWord(2) == .rangeOperator(.to),
        let range = days(match, 0, 3, 5), !match.isInsideNumber(0...5),
        !NumericDates.isNumbered(match), range.last > 12 || isPlaced(match)
      else { return [] }
      return dates(match, range)
    },
    Rule(
      "date.ar.days-digits", "days under one noun before such a month: «يومي 17 و18/10»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.digits),
        .node(.digits).with(clitics: .required(.wa)).times(0...4),
        .node(.digits).with(clitics: .required(.wa)), .mark("/").glued, .node(.digits).glued,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit <= .night, head.number != .one,
        let range = days(match, 1, 3, 5), !match.isInsideNumber(1...5)
      else { return [] }
      return dates(match, range)
    },
    Rule(
      "date.common.days-marked", "days with marks between them: «19، 20، 21 أكتوبر»",
      produces: Category.date.symbol,
      [
        .node(.digits), .token(.punctuation), .node(.digits).with(clitics: .optional(.wa)),
        .token(.punctuation).optional, .node(.digits).with(clitics: .optional(.wa)).optional,
        .token(.punctuation).optional, .node(.digits).with(clitics: .optional(.wa)).optional,
        .token(.punctuation).optional, .node(.datePoint).with(clitics: .optional(.wa)),
      ]
    ) { match in
      marked(match)
    },
    Rule(
      "date.ar.range-days-this-month", "days of the month that now is in: «20-25 الجاري»",
      produces: Category.date.symbol,
      [
        .node(.digits), .mark("-"), .node(.digits),
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard case .relative(0, let inflection)? = match.dateWord(3), inflection.gender == .masculine,
        let first = match.wholeNumber(0), let last = match.wholeNumber(2), first < last,
        (1...31).contains(first), (1...31).contains(last), !match.isInsideNumber(0...2)
      else { return [] }
      return RangeRules.range(
        match, .with { ($0.day, $0.month) = (first, .offset(0)) },
        .with { ($0.day, $0.month) = (last, .offset(0)) })
    },
    Rule(
      "date.common.range-points-short",
      "from a day and month with a full stop to a date: «01.09 - 31.12.2026»",
      produces: Category.date.symbol,
      [
        .node(.digits), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).optional,
        .node(.datePoint).with(traits: DateShape.numeric.trait),
      ]
    ) { match in
      guard case .digits(let text)? = match.meaning(0),
        !match.isInsideNumber(0...0) || match.item(1) != nil,
        (match.item(1) == nil) != (match.item(2) == nil),
        match.item(2) == nil || match.dateWord(2) == .rangeOperator(.to),
        let last = match.point(3), last.year != nil
      else { return [] }
      let texts = text.split(separator: ".")
      guard texts.map(\.utf8.count) == [2, 2], let day = Int(texts[0]), let month = Int(texts[1]),
        (1...31).contains(day), (1...12).contains(month)
      else { return [] }
      return RangeRules.range(match, .with { ($0.day, $0.month) = (day, .number(month)) }, last)
    },
    Rule(
      "date.common.digits-line-dash",
      "day and month with a dash that begin a line: «17-10: افتتاح»",
      produces: Category.date.symbol,
      [.node(.digits), .mark("-").glued, .node(.digits).glued, .mark(":").context]
    ) { match in
      // Of two small numbers nothing tells that they are no score.
      guard let day = match.wholeNumber(0), (13...31).contains(day),
        let month = match.wholeNumber(2), (1...12).contains(month), begins(match)
      else { return [] }
      return match.date(.with { ($0.day, $0.month) = (day, .number(month)) })
    },
  ]

  /// Days in their order between commas, or day after day between dashes.
  private static func marked(_ match: Match) -> [Product] {
    let marks = [1, 3, 5, 7].compactMap { match.mark($0) }
    let numbers = [0, 2, 4, 6].filter { match.item($0) != nil }.map { match.wholeNumber($0) ?? 0 }
    guard let mark = marks.first, mark == "," || mark == "-",
      marks.allSatisfy({ $0 == mark }), let last = match.point(8), let end = last.day,
      last.month != nil, last.weekday == nil, !last.isNumeric, numbers.allSatisfy({ $0 > 0 }),
      marks.count == numbers.count || mark == ",",
      numbers.count > 2 || match.item(8)?.clitics.isEmpty == true,
      !match.isInsideNumber(0...0) || mark == "-", !NumericDates.isNumbered(match)
    else { return [] }
    let days = numbers + [end]
    guard zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }), let first = days.first,
      mark == "," || end - first == days.count - 1, days.count > 2
    else { return [] }
    return RangeRules.range(match, .with { $0.day = first }, last)
  }

  private static func days(
    _ match: Match, _ start: Int, _ end: Int, _ month: Int
  ) -> (first: Int, last: Int, month: Int)? {
    guard let first = match.wholeNumber(start), let last = match.wholeNumber(end),
      let month = match.wholeNumber(month), (1...31).contains(first), (1...31).contains(last),
      first < last, (1...12).contains(month)
    else { return nil }
    return (first, last, month)
  }

  private static func dates(
    _ match: Match, _ range: (first: Int, last: Int, month: Int)
  ) -> [Product] {
    RangeRules.range(
      match, .with { $0.day = range.first },
      .with { ($0.day, $0.month) = (range.last, .number(range.month)) })
  }

  /// Whether what stands before small numbers says that they are days.
  private static func isPlaced(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    if begins(match) || match.isBehindDated(start) { return true }
    // من 3 إلى 5/2 may be the numbers of something, but for the beginning of a clause.
    if match.isBehindFrom { return match.word(at: start - 2).map { !$0.isWord } ?? true }
    return [Category.weekday, .daypart, .timeUnit, .timePreposition].contains {
      match.item(of: $0.symbol, endingAt: start) != nil
    }
  }

  /// Whether the match begins its line, but for the mark of an item in a list.
  private static func begins(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound, start <= 1 else { return false }
    return match.before.map { !$0.isWord && $0.kind != .digits } ?? true
  }
}
