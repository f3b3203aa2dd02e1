internal import DocumentModel
internal import Grammar

/// Weekdays and their days and months in digits, as fixtures and notices write them.
enum WeekdayDigitPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.weekday-digits",
      "a weekday and its day and month with a dash or in brackets: «السبت (17/10)»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait), .token(.punctuation).optional,
        .node(.digits), .token(.punctuation, .symbol), .node(.digits), .mark(")").optional,
      ]
    ) { match in
      guard (match.mark(1) == "(") == (match.item(5) != nil),
        [nil, "(", ":", "-", ","].contains(match.mark(1)),
        ["-", "/", "\\"].contains(match.mark(3)), !match.isInsideNumber(2...4)
      else { return [] }
      let isSlash = match.mark(3) == "/" && match.mark(1) == "("
      return point(
        match, match.wholeNumber(2), match.wholeNumber(4), isSure: isSlash,
        isMarked: isSlash || match.item(1) != nil || begins(match))
    },
    Rule(
      "date.common.digits-weekday", "the same before the weekday: «20/10 (الثلاثاء)»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .mark("(").optional,
        .node(.datePoint).with(traits: DateShape.weekday.trait), .mark(")").optional,
      ]
    ) { match in
      guard (match.item(1) == nil) == (match.item(3) == nil), let day = match.point(0),
        day.month != nil, let weekday = match.point(2), weekday.day == nil,
        weekday.direction == nil, var date = weekday.merged(with: day)
      else { return [] }
      date.order = nil
      let resolver = DateResolver(reference: match.document.reference.day)
      guard resolver.period(of: day)?.first.weekday == weekday.weekday else { return [] }
      return Product.point(date)
    },
    Rule(
      "date.common.weekday-digits-points", "the same with a full stop: «السبت 17.10»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait), .mark("(").optional,
        .node(.digits), .mark(")").optional,
      ]
    ) { match in
      guard (match.item(1) == nil) == (match.item(3) == nil), !match.isInsideNumber(2...2),
        case .digits(let text)? = match.meaning(2)
      else { return [] }
      let texts = text.split(separator: ".", omittingEmptySubsequences: false)
      guard texts.map(\.utf8.count) == [2, 2] else { return [] }
      return point(
        match, Int(texts[0]), Int(texts[1]), isSure: false,
        isMarked: match.item(1) != nil || begins(match))
    },
  ]

  /// The day, where it falls on the weekday, or its slash in brackets leaves no doubt; of two small numbers,
  /// which may be a score, something must mark them too.
  private static func point(
    _ match: Match, _ day: Int?, _ month: Int?, isSure: Bool, isMarked: Bool
  ) -> [Product] {
    guard let weekday = match.point(0), weekday.day == nil, weekday.direction == nil, let day,
      let month, (1...31).contains(day), (1...12).contains(month), day > 12 || isMarked
    else { return [] }
    var date = weekday
    (date.day, date.month) = (day, .number(month))
    date.isDoubtful = false
    let resolver = DateResolver(reference: match.document.reference.day)
    // Of the nearest such days: the weekday alone would find a year that has it.
    guard
      let first = resolver.period(of: .with { ($0.day, $0.month) = (day, .number(month)) })?.first,
      isSure && day > 12 || first.weekday == weekday.weekday
    else { return [] }
    return Product.point(date)
  }

  /// Whether the match begins its line.
  private static func begins(_ match: Match) -> Bool {
    match.before.map { !$0.isWord && $0.kind != .digits } ?? true
  }
}
