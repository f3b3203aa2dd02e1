internal import DocumentModel
internal import Grammar

/// Points of the calendar made of phrases: days with their month, months and parts with their year.
enum PointPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.point-month", "a month: «يونيو»", produces: Category.datePoint.symbol,
      [.node(.monthPhrase), .node(.relativeAdjective).with(article: .required).optional]
    ) { match in
      directed(match, 0, 1)
    },
    Rule(
      "date.common.point-year", "a year: «عام 2021»", produces: Category.datePoint.symbol,
      [.node(.yearPhrase)]
    ) { match in
      match.point(0).map { Product.point($0) } ?? []
    },
    Rule(
      "date.common.point-direction", "a weekday or season and its adjective: «الخميس الماضي»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint), .node(.relativeAdjective).with(article: .required)]
    ) { match in
      guard let point = match.point(0), point.direction == nil,
        point.weekday != nil || point.season != nil || point.isFeast
      else { return [] }
      return directed(match, 0, 1)
    },
    Rule(
      "date.common.day-of-month-name", "a day with its month: «7 أكتوبر 2023»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .token(.punctuation).optional, .node(.dateLink).optional,
        .node(.monthPhrase), .token(.punctuation).optional, .node(.dateLink).optional,
        .node(.yearNumber, .yearPhrase).optional,
        .node(.relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      dayMonth(match)
    },
    Rule(
      "date.en.month-day", "a month with its day: «March 5, 2024»",
      produces: Category.datePoint.symbol,
      [
        .node(.monthPhrase), .token(.punctuation).optional, .node(.dayNumber),
        .token(.punctuation).optional, .node(.dateLink).optional,
        .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      monthDay(match)
    },
    Rule(
      "date.common.part-year", "a month or another part with its year: «يونيو 2018»",
      produces: Category.datePoint.symbol,
      [
        .node(.monthPhrase, .datePoint), .token(.punctuation).optional, .node(.dateLink).optional,
        .node(.yearNumber, .yearPhrase), .mark(")").optional,
      ]
    ) { match in
      partYear(match)
    },
    Rule(
      "date.en.year-part", "a part behind its year: «2025 third quarter»",
      produces: Category.datePoint.symbol, [.node(.yearNumber), .node(.datePoint)]
    ) { match in
      guard let year = match.point(0), let part = match.point(1), part.year == nil,
        part.grain == .season || part.grain == .half, let whole = part.merged(with: year)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.common.day-head", "a day by its number: «يوم 27»", produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.dayNumber)]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .one, head.role == .any,
        let day = match.point(1), match.wholeDigits(1), !match.isInsideNumber(1...1)
      else { return [] }
      return Product.point(day)
    },
    Rule(
      "date.ar.months-first", "the first months of a year: «الأشهر التسعة الأولى»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.number).with(article: .required),
        .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.yearPhrase, .yearNumber, .datePoint),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.unit == .month, unit.number == .many,
        let count = match.count(1)?.integer, (2...12).contains(count),
        case .ordinal(let place)? = match.dateWord(2), place == 1 || place == -1,
        var year = match.point(4), year.grain == .year
      else { return [] }
      year.monthSpan = place == 1 ? 1...count : (13 - count)...12
      return Product.point(year)
    },
  ]

  /// A point with the direction that an adjective gives it.
  private static func directed(
    _ match: Match, _ element: Int, _ adjective: Int
  ) -> [Product] {
    guard var point = match.point(element) else { return [] }
    if case .relative(let offset, _)? = match.dateWord(adjective) {
      guard abs(offset) < 2 else { return [] }
      point.direction = offset
      point.isDoubtful = false
    }
    return Product.point(point)
  }

  private static func dayMonth(_ match: Match) -> [Product] {
    guard let day = match.point(0), day.month == nil, let month = match.point(3),
      ["-", "/", ".", nil].contains(match.mark(1)),
      match.item(1) == nil || match.item(2) == nil, !isDecimal(match)
    else { return [] }
    guard var whole = day.merged(with: month) else { return [] }
    if match.item(6) != nil {
      guard [",", "-", "/", ".", "(", nil].contains(match.mark(4)),
        let year = year(match, 6, for: month), let dated = whole.merged(with: year)
      else { return [] }
      whole = dated
      if match.mark(4) == "(" { return [] }
    } else if match.item(4) != nil || match.item(5) != nil {
      return []
    }
    if case .relative(let offset, _)? = match.dateWord(7) {
      guard whole.year == nil, abs(offset) < 2 else { return [] }
      whole.direction = offset
    }
    return Product.point(whole)
  }

  /// Whether the day is the end of a longer number.
  private static func isDecimal(_ match: Match) -> Bool {
    guard let item = match.item(0), match.block.words[item.words.lowerBound].isGlued,
      let before = match.word(at: item.words.lowerBound - 1)
    else { return false }
    return before.kind == .digits || before.kind == .latin
  }

  private static func monthDay(_ match: Match) -> [Product] {
    guard let month = match.point(0), let item = match.item(0), let day = match.point(2),
      day.month == nil, match.mark(1) == nil || [".", "-"].contains(match.mark(1)),
      !match.isInsideNumber(2...2)
    else { return [] }
    let isEnglish = match.block.words[item.words.upperBound - 1].kind == .latin
    guard let whole = month.merged(with: day) else { return [] }
    guard match.item(5) != nil else {
      guard match.item(3) == nil, match.item(4) == nil else { return [] }
      // In Arabic the number behind a month may count what follows: only the line's end makes it sure.
      let next = match.word(at: match.end(2...2))
      let isLast = next == nil || next.map { $0.kind == .punctuation } ?? false
      return isEnglish || isLast ? Product.point(whole) : []
    }
    guard match.mark(3) == nil || match.mark(3) == ",", let year = year(match, 5, for: month),
      let dated = whole.merged(with: year)
    else { return [] }
    return Product.point(dated)
  }

  private static func partYear(_ match: Match) -> [Product] {
    guard let part = match.point(0), let grain = part.grain, part.year == nil,
      (grain > .day && grain < .year) || part.isFeast, part.month.map(isNumber) ?? true,
      part.direction == nil, let year = year(match, 3, for: part), let whole = part.merged(with: year)
    else { return [] }
    switch match.mark(1) {
    case nil: guard match.item(4) == nil else { return [] }
    case ",", "/", "-", ".":
      guard match.item(4) == nil, match.item(2) == nil, grain == .month else { return [] }
    case "(":
      guard match.item(4) != nil else { return [] }
    default: return []
    }
    return Product.point(whole)
  }

  private static func isNumber(_ place: DateExpression.Place) -> Bool {
    if case .number = place { true } else { false }
  }

  /// The year of an element: a bare number behind a Hijri month is one of that calendar.
  private static func year(
    _ match: Match, _ element: Int, for month: DateExpression
  ) -> DateExpression? {
    guard var year = match.point(element) else { return nil }
    if month.isHijri, !month.isFeast, case .number(1...1600)? = year.year { year.isHijri = true }
    // A feast's calendar is not that of the year that is named.
    if month.isFeast, month.isHijri { return nil }
    return year
  }
}
