internal import DocumentModel
internal import Grammar

/// Days of one month in a row, and weekdays with them.
enum EnglishDayLists {
  static let rules: [Rule] = [
    Rule(
      "date.en.days-behind-month", "several days behind their month: «October 5, 6 and 7»",
      produces: Category.date.symbol,
      [
        .node(.monthPhrase), .mark(".").optional, .node(.dayNumber), .mark(","), .node(.dayNumber),
        .mark(",").optional, .node(.dayNumber).optional, .mark(",").optional,
        .node(.dateOperator), .node(.dayNumber), .mark(",").optional, .node(.yearNumber).optional,
      ]
    ) { match in
      guard match.isLatin(0), match.dateWord(8) == .rangeOperator(.and), let month = match.point(0),
        match.item(10) == nil || match.item(11) != nil,
        let days = rising(match, [2, 4, 6, 9]),
        match.item(11) != nil || !match.hasNoun(at: match.end(0...9))
      else { return [] }
      var end = month
      if let year = match.point(11), let dated = end.merged(with: year) { end = dated }
      return range(match, days, in: end)
    },
    Rule(
      "date.en.days-listed", "the same without a word for and: «January 5, 8, 11»",
      produces: Category.date.symbol,
      [
        .node(.monthPhrase), .mark(".").optional, .node(.dayNumber), .mark(","), .node(.dayNumber),
        .mark(","), .node(.dayNumber), .mark(",").optional, .node(.dayNumber).optional,
      ]
    ) { match in
      guard match.isLatin(0), (match.item(7) == nil) == (match.item(8) == nil),
        [2, 4, 6].allSatisfy({ match.wholeDigits($0) }), let month = match.point(0),
        let days = rising(match, [2, 4, 6, 8]), !match.hasNoun(at: match.end(0...8))
      else { return [] }
      return range(match, days, in: month)
    },
    Rule(
      "date.en.days-before-month", "several days before their month: «5, 6 and 7 October»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .mark(","), .node(.dayNumber), .mark(",").optional,
        .node(.dayNumber).optional, .mark(",").optional, .node(.dateOperator), .node(.datePoint),
      ]
    ) { match in
      guard match.isLatin(6), match.dateWord(6) == .rangeOperator(.and), let last = match.point(7),
        last.month != nil, last.weekday == nil, last.day != nil,
        let days = rising(match, [0, 2, 4, 7]), !match.isInsideNumber(0...0)
      else { return [] }
      var month = last
      month.day = nil
      return range(match, days, in: month)
    },
    Rule(
      "date.en.weekdays-dated",
      "weekdays and their days, the first without its month: «Sat 2 and Sun 3 May»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.dayMonth.trait), .mark(",").optional,
        .node(.datePoint).optional, .mark(",").optional, .mark("-").optional,
        .node(.dateOperator).optional, .node(.datePoint),
      ]
    ) { match in
      weekdays(match)
    },
    Rule(
      "date.en.weekdays-before",
      "weekdays and their days behind them: «Friday and Saturday, 2 and 3 May»",
      produces: Category.date.symbol,
      [
        .node(.weekday), .mark("-").optional, .node(.dateOperator).optional, .node(.weekday),
        .mark(",").optional, .node(.dayNumber), .mark("-").optional, .node(.dateOperator).optional,
        .node(.datePoint),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(3), (match.item(1) == nil) != (match.item(2) == nil),
        (match.item(6) == nil) != (match.item(7) == nil), let first = match.point(5),
        let last = match.point(8), last.day != nil, last.month != nil, last.weekday == nil,
        first.day ?? 0 < last.day ?? 0
      else { return [] }
      return RangeRules.range(match, first, last)
    },
  ]

  /// The days of some elements where each is later than the one before; those that are not there fall away.
  private static func rising(_ match: Match, _ elements: [Int]) -> [Int]? {
    let days = elements.compactMap { match.point($0)?.day }
    guard days.count > 2, zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return days
  }

  private static func range(_ match: Match, _ days: [Int], in month: DateExpression) -> [Product] {
    var (start, end) = (month, month)
    (start.day, end.day) = (days.first, days.last)
    (start.isDoubtful, end.isDoubtful) = (false, false)
    return RangeRules.range(match, start, end)
  }

  private static func weekdays(_ match: Match) -> [Product] {
    guard var first = match.point(0), let last = match.point(6), match.beginsLatin(6),
      first.weekday != nil, first.day != nil, first.month == nil, last.weekday != nil,
      last.day != nil, last.month != nil, (match.item(4) == nil) != (match.item(5) == nil),
      match.item(2) == nil || match.point(2)?.weekday != nil && match.point(2)?.day != nil,
      match.item(2) != nil || match.item(1) == nil
    else { return [] }
    // The weekday has chosen no month yet: that of the next date in the list is its own.
    first.month = (match.point(2)?.month ?? last.month)
    return RangeRules.range(match, first, last)
  }
}
