internal import DocumentModel
internal import Grammar

/// The second end of what lasts from one point until another, where two words make two mentions of it and
/// the second says no year: it is counted from the first.
enum OpenEndRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.open-end", "until when something is that begins then: «من مايو وحتى سبتمبر»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).context, .mark(",").context.optional,
        .node(.dateOperator).with(clitics: .required(.wa)).context,
        .node(.periodPart).with(article: .forbidden).optional, .node(.datePoint),
      ]
    ) { match in
      end(match, part: 3, point: 4)
    },
    Rule(
      "date.ar.range-weekday-number",
      "days of one month with their weekdays: «من الجمعة 16 وحتى الأحد 18 أكتوبر»",
      produces: Category.date.symbol,
      [
        .node(.datePoint), .node(.dateOperator).with(clitics: .required(.wa)), .node(.datePoint),
      ]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(1), let first = match.point(0),
        first.day != nil, first.month == nil, let last = match.point(2), last.day != nil,
        last.month != nil, !match.isBehindSince
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.open-end-year",
      "until when something is that begins with the year: «منذ بداية العام وحتى نهاية سبتمبر»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.periodPart).with(article: .forbidden).context,
        .node(.timeUnit).with(article: .required).context,
        .node(.relativeAdjective).with(article: .required).context.optional,
        .node(.dateOperator).with(clitics: .optional(.wa)).context,
        .node(.periodPart).with(article: .forbidden).optional, .node(.datePoint),
      ]
    ) { match in
      guard let (_, last) = sinceYear(match) else { return [] }
      return match.date(last, span: match.span(4...5))
    },
    Rule(
      "date.ar.year-start-range",
      "the same behind the word for from, with one word between: «من بداية العام حتى نهاية سبتمبر»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.periodPart).with(article: .forbidden), .node(.timeUnit).with(article: .required),
        .node(.relativeAdjective).with(article: .required).optional,
        .node(.dateOperator).with(clitics: .none),
        .node(.periodPart).with(article: .forbidden).optional, .node(.datePoint),
      ]
    ) { match in
      guard let start = match.item(0)?.words.lowerBound, let (first, last) = sinceYear(match),
        match.dateWords(.timePreposition, at: start - 1).contains(where: { word in
          if case .preposition(.from, _) = word { true } else { false }
        })
      else { return [] }
      return match.dates(from: first, to: last)
    },
    Rule(
      "date.ar.year-to", "a year until which something is since another: «منذ عام 1993 إلى 1996»",
      produces: Category.date.symbol,
      [
        .node(.yearPhrase, .yearNumber).context,
        .node(.dateOperator).with(article: .forbidden).context, .node(.yearNumber),
      ]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(1), match.isBehindSince,
        let first = match.point(0), first.grain == .year, case .number(let start)? = first.year,
        YearRules.isYear(match, 2), let last = match.wholeYear(2), start < last
      else { return [] }
      return match.point(2).map { match.date($0) } ?? []
    },
  ]

  /// The year that begins with the first elements of a match, and the day or month of it behind these.
  private static func sinceYear(_ match: Match) -> (first: DateExpression, last: DateExpression)? {
    guard case .periodPart(.start)? = match.dateWord(0), let unit = match.unit(1),
      unit.unit == .year, unit.number == .one, match.dateWord(3) == .rangeOperator(.to),
      let year = match.document.reference.day?.year, var last = match.point(5),
      last.year == nil, last.direction == nil, last.month != nil, isOpen(last)
    else { return nil }
    var offset = 0
    if case .relative(let years, _)? = match.dateWord(2) { offset = years }
    guard (-1...1).contains(offset) else { return nil }
    if case .periodPart(let modifier)? = match.dateWord(4) { last.modifier = modifier }
    last.year = .number(year + offset)
    return (.with { ($0.year, $0.modifier) = (.offset(offset), .start) }, last)
  }

  private static func end(_ match: Match, part: Int, point: Int) -> [Product] {
    guard case .rangeOperator(.to)? = match.dateWord(2), let first = match.point(0),
      !match.isLatin(0), var last = match.point(point), last.year == nil, last.direction == nil,
      isOpen(first), isOpen(last), first.month != nil || last.month == nil,
      let start = match.resolver.value(of: first).first
    else { return [] }
    if case .periodPart(let modifier)? = match.dateWord(part) { last.modifier = modifier }
    let span = match.span(part...point)
    if last.month == nil {
      guard let weekday = last.weekday, first.weekday != nil,
        let day = (1...7).lazy.compactMap({ start.adding(days: $0) })
          .first(where: { $0.weekday == weekday })
      else { return [] }
      last = .with {
        $0.weekday = weekday
        ($0.year, $0.month, $0.day) = (.number(day.year), .number(day.month), day.day)
      }
      return match.date(last, span: span)
    }
    guard
      let year = [start.year, start.year + 1].first(where: {
        DateResolver.period(of: last, in: $0).map { $0.last >= start } ?? false
      })
    else { return [] }
    last.year = .number(year)
    return match.date(last, span: span)
  }

  /// Whether a point is a day, weekday or month of our own calendar.
  private static func isOpen(_ point: DateExpression) -> Bool {
    guard point.isGregorian, !point.isFeast, point.dayOffset == nil, point.ordinalDay == nil,
      !point.isToldFrom, point.grain == .day || point.grain == .month
    else { return false }
    if case .offset? = point.month { return false }
    return point.month != nil || point.day == nil
  }
}
