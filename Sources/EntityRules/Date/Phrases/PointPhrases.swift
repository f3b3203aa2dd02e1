internal import DocumentModel
internal import Grammar

/// Points of the calendar made of phrases: days with their month, months and parts with their year.
enum PointPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.point-month", "a month: «يونيو»", produces: Category.datePoint.symbol,
      [.node(.monthPhrase), .node(.relativeAdjective).optional]
    ) { match in
      // Of adjectives without the article of their own only قبل الماضي stands behind the name of a month.
      match.item(1)?.hasArticle ?? true || isTwoAway(match, 1) && !match.isLatin(1)
        ? directed(match, 0, 1) : []
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
      [.node(.datePoint), .node(.relativeAdjective)]
    ) { match in
      guard let point = match.point(0), point.direction == nil, !match.isLatin(1),
        match.item(1)?.hasArticle == true || isTwoAway(match, 1),
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
        .node(.yearNumber, .yearPhrase).with(clitics: .optional(.la)).optional,
        .mark(")").optional, .node(.relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      match.endsScore(0, 3) ? [] : dayMonth(match)
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
        .node(.yearNumber, .yearPhrase).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      partYear(match)
    },
    Rule(
      "date.en.month-day-comma", "a day and its year without a space: «Dec 08,2025»",
      produces: Category.datePoint.symbol, [.node(.monthPhrase), .node(.digits)]
    ) { match in
      guard let month = match.point(0), match.isLatin(0), case .digits(let text)? = match.meaning(1)
      else { return [] }
      let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[0].utf8.count <= 2, parts[1].utf8.count == 4,
        let day = Int(parts[0]), let year = Int(parts[1]), (1...31).contains(day)
      else { return [] }
      return month.merged(
        with: .with {
          $0.day = day
          $0.year = .number(year)
        }
      ).map { Product.point($0) } ?? []
    },
    Rule(
      "date.en.day-month-short", "a day with a year of two digits: «31-Jul-25»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.dayNumber), .mark("-").glued, .node(.monthPhrase), .mark("-").glued,
        .node(.digits).glued,
      ]
    ) { match in
      guard let day = match.point(0), day.month == nil, let month = match.point(2),
        match.isLatin(2), let year = match.wholeNumber(4), (0...49).contains(year),
        let date = day.merged(with: month)
      else { return [] }
      return date.merged(with: .with { $0.year = .number(2000 + year) }).map { Product.point($0) }
        ?? []
    },
    Rule(
      "date.ar.libyan-month", "a day of a month as Libya names it: «23 الطير 1990»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink).optional,
        .node(.libyanMonth), .node(.yearNumber),
      ]
    ) { match in
      guard case .month(let month)? = match.dateWord(2), let day = match.point(0), day.month == nil,
        let year = match.point(3), (1969...2100).contains(match.wholeYear(3) ?? 0)
      else { return [] }
      let name = DateExpression.with { $0.month = .number(month) }
      return day.merged(with: name)?.merged(with: year).map { Product.point($0) } ?? []
    },
    Rule(
      "date.common.day-head", "a day by its number: «يوم 27»", produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.dayNumber)]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .one, head.role == .any,
        let day = match.point(1), match.wholeDigits(1), !match.isInsideNumber(1...1),
        // Day 9 of a tournament is none of a month.
        !match.isLatin(0) || match.has(.dateLink, at: match.end(0...1))
      else { return [] }
      return Product.point(day)
    },
  ]

  /// Whether an adjective places what is two periods from now: `قبل الماضي`.
  static func isTwoAway(_ match: Match, _ element: Int) -> Bool {
    if case .relative(let offset, _)? = match.dateWord(element) { abs(offset) == 2 } else { false }
  }

  /// Whether a point is a month or season of our own calendar.
  private static func isOfOurYears(_ point: DateExpression) -> Bool {
    guard point.grain == .month || point.season != nil else { return false }
    return point.year == nil && !point.isHijri && !point.isFeast && point.otherCalendar == nil
  }

  /// Whether an adjective is of two words: `قبل الماضي`, not `الأسبق`.
  private static func isTwoWords(_ match: Match, _ element: Int) -> Bool {
    match.item(element).map { $0.words.count > 1 } ?? false
  }

  /// A point with the direction that an adjective gives it.
  private static func directed(
    _ match: Match, _ element: Int, _ adjective: Int
  ) -> [Product] {
    guard var point = match.point(element) else { return [] }
    if case .relative(let offset, _)? = match.dateWord(adjective) {
      guard
        abs(offset) < 2 || point.weekday != nil
          || isOfOurYears(point) && isTwoWords(match, adjective)
      else { return [] }
      point.direction = offset
      point.isToldFrom = match.item(adjective)?.needsContext == true
      point.isDoubtful = false
    }
    return Product.point(point)
  }

  private static func dayMonth(_ match: Match) -> [Product] {
    guard let day = match.point(0), day.month == nil, let month = match.point(3),
      ["-", "/", ".", nil].contains(match.mark(1)),
      match.item(1) == nil || match.item(2) == nil, !match.runsOn(0),
      // صفر is nil in a score, and the first days of a count are no days of a month.
      !month.isDoubtful || match.item(1) == nil
        || match.item(6) != nil && (match.mark(1) == "/" || match.mark(4) == "-"),
      !month.isDoubtful || match.item(6) != nil || month.month != .number(2)
        || !isGlued(match, 3),
      !isCounted(match),
      // The number of an issue stands before its month: العدد 7 - فبراير 2026.
      !month.isDoubtful && match.mark(1) != "-" || !NumericDates.isNumbered(match)
        || match.mark(1) == nil && match.item(6) != nil && !isOfNumber(match),
      !isWithin(match, 2)
    else { return [] }
    guard var whole = day.merged(with: month) else { return [] }
    if match.item(6) != nil {
      guard [",", "-", "/", ".", "(", nil].contains(match.mark(4)),
        (match.mark(4) == "(") == (match.item(7) != nil),
        let year = year(match, 6, for: month), let dated = whole.merged(with: year)
      else { return [] }
      whole = dated
    } else if match.item(4) != nil || match.item(5) != nil || match.item(7) != nil {
      return []
    }
    if case .relative(let offset, _)? = match.dateWord(8) {
      guard whole.year == nil, abs(offset) < 2 else { return [] }
      whole.direction = offset
    }
    return Product.point(whole)
  }

  /// Whether a word for number stands before the match: `قرار رقم 3 مارس`.
  private static func isOfNumber(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return true }
    return ["رقم", "عدد", "العدد", "الرقم", "ماده", "الماده"].contains(match.arabic(at: start - 1))
  }

  /// Whether a month is written onto its day: a goal and none are (`1صفر`).
  private static func isGlued(_ match: Match, _ element: Int) -> Bool {
    match.item(element).map { match.block.words[$0.words.lowerBound].isGlued } ?? false
  }

  /// Whether a link is a word for in, not of: what stands before it then is no day of the month (`خليجي 25
  /// في يناير`).
  static func isWithin(_ match: Match, _ link: Int) -> Bool {
    guard let start = match.item(link)?.words.lowerBound else { return false }
    return match.dateWords(.timePreposition, at: start).contains(.preposition(.in, takesYear: true))
  }

  /// Whether units that are counted stand before the day: `خمسة عشر يوما الأولى من رمضان`.
  private static func isCounted(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.dateWords(.timeUnit, at: start - 1).contains { word in
      guard case .unit(_, let inflection, let role) = word else { return false }
      return inflection.number == .many || role == .count
    }
  }

  /// Whether a month that is also a word is cut short before a full stop: `Mar. 5`; not the end of a
  /// sentence, `in May. 5 people`.
  private static func isAbbreviated(_ match: Match) -> Bool {
    guard match.mark(1) == ".", let name = match.item(0)?.words.lowerBound else { return false }
    return match.isWord(name, "jan", "mar", "apr")
  }

  /// Whether an English month ends its sentence, for it is not cut short: `on 14 September. Two people died`.
  private static func isSentenceEnd(_ match: Match) -> Bool {
    guard match.mark(1) == ".", let words = match.item(0)?.words,
      match.block.words[words.lowerBound].kind == .latin
    else { return false }
    return match.block.words[words.lowerBound].folded.count > 4 || !match.wholeDigits(2)
  }

  private static func monthDay(_ match: Match) -> [Product] {
    guard let month = match.point(0), let item = match.item(0), let day = match.point(2),
      day.month == nil, match.mark(1) == nil || !month.isDoubtful || isAbbreviated(match),
      match.mark(1) == nil || [".", "-"].contains(match.mark(1)),
      !match.isInsideNumber(2...2), !isSentenceEnd(match)
    else { return [] }
    let isEnglish = match.block.words[item.words.upperBound - 1].kind == .latin
    guard let whole = month.merged(with: day) else { return [] }
    guard match.item(5) != nil else {
      guard match.item(3) == nil, match.item(4) == nil else { return [] }
      // In Arabic the number behind a month may count what follows: only the line's end makes it
      // sure.
      let next = match.word(at: match.end(2...2))
      let isLast = next == nil || next.map { $0.kind == .punctuation } ?? false
      return isEnglish || isLast ? Product.point(whole) : []
    }
    // رمضان 18 ألف وجبة counts what follows.
    guard match.mark(3) == nil || match.mark(3) == ",",
      isEnglish || match.wholeDigits(5) || (match.item(5)?.words.count ?? 0) > 2,
      let year = year(match, 5, for: month),
      let dated = whole.merged(with: year)
    else { return [] }
    return Product.point(dated)
  }

  private static func partYear(_ match: Match) -> [Product] {
    guard var part = match.point(0) else { return [] }
    // The last quarter of a year that is said is its fourth.
    if case .offset(-1)? = part.quarter { part.quarter = .number(4) }
    guard let grain = part.grain, part.year == nil,
      (grain > .day && grain < .year) || part.isFeast, part.month.map(isNumber) ?? true,
      part.direction == nil, let year = year(match, 3, for: part),
      var whole = part.merged(with: year)
    else { return [] }
    if isSeason(match, 3), let season = part.part(of: year) { return Product.point(season) }
    // A quarter of a year that lies in two is one of money's, which bears the year that it ends in.
    if grain == .season || grain == .half, part.season == nil, let last = whole.secondYear {
      (whole.year, whole.secondYear) = (.number(last), nil)
    }
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

  /// Whether an element is a season by its noun: a half of it is no half of a year.
  private static func isSeason(_ match: Match, _ element: Int) -> Bool {
    guard let start = match.item(element)?.words.lowerBound else { return false }
    return match.dateWords(.timeUnit, at: start).contains { word in
      if case .unit(.season, _, _) = word { true } else { false }
    }
  }

  private static func isNumber(_ place: DateExpression.Place) -> Bool {
    if case .number = place { true } else { false }
  }
}
