internal import DocumentModel
internal import Grammar

/// Seasons as the press of sport calls them, and parts of periods told of before.
enum EnglishSportRules {
  static let rules: [Rule] = [
    Rule(
      "date.en.sport-term", "a season of sport by another noun: «last term»",
      produces: Category.date.symbol, [.node(.relativeAdjective), .token(.latin)]
    ) { match in
      guard match.isLatin(0), case .relative(let offset, _)? = match.dateWord(0),
        abs(offset) <= 1, let words = match.item(0)?.words, words.count == 1,
        match.isWord(words.lowerBound, "last", "this", "next"),
        match.isWord(words.upperBound, "term"),
        !match.has(.possessive, at: words.lowerBound - 1),
        !match.has(.definiteArticle, at: words.lowerBound - 1),
        !match.isWord(words.lowerBound - 1, "s", "a"),
        !match.hasNoun(at: words.upperBound + 1),
        !match.isWord(words.upperBound + 1, "as", "of", "in", "-")
      else { return [] }
      return match.date(.with { $0.sportSeason = offset })
    },
    Rule(
      "date.en.part-of-season", "a part of a season of two years: «start of 1992-93»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.periodPart), .mark("-").optional, .node(.dateLink).optional,
        .node(.definiteArticle).optional, .node(.yearNumber), .token(.punctuation).glued,
        .node(.digits).glued,
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), match.isLatin(0), part != .before,
        part != .after, PartRules.isPart(match, 0, link: 2, hyphen: 1), match.wholeDigits(4),
        let first = match.wholeYear(4), (1850...2100).contains(first),
        YearPhrases.secondYear(match, 5, 6, after: first) == first + 1,
        !match.isInsideNumber(4...6)
      else { return [] }
      return match.date(
        .with {
          $0.year = .number(first)
          $0.secondYear = first + 1
          $0.modifier = part
        })
    },
    Rule(
      "date.en.day-numbers-list",
      "days by their numbers and one article: «on the 7th, 8th and 14th»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition).context, .node(.definiteArticle).context, .node(.dayNumber),
        .mark(",").optional, .node(.dayNumber).optional, .mark(",").optional,
        .node(.dateOperator), .node(.dayNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(6), match.wholeDigits(2), match.wholeDigits(7),
        match.item(4) == nil
          ? match.item(3) == nil && match.dateWord(6) == .rangeOperator(.or)
          : match.item(3) != nil && match.wholeDigits(4)
            && (match.dateWord(6) == .rangeOperator(.or)
              || match.dateWord(6) == .rangeOperator(.and)),
        let start = match.item(0)?.words.lowerBound,
        match.isWord(start, "on", "by", "until", "from", "before", "after", "for"),
        EnglishPointRules.endsPhrase(match, match.end(2...7)), let first = match.point(2),
        let last = match.point(7), first.month == nil, last.month == nil,
        let from = first.day, let to = last.day, from < to
      else { return [] }
      return match.days(first, last)
    },
    Rule(
      "date.en.weekday-short", "a weekday cut short, in brackets or as a name: «Hull 1-0 (Tue)»",
      produces: Category.date.symbol, [.node(.weekday)]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), match.item(0)?.needsContext == true,
        let word = match.item(0)?.words.lowerBound, match.word(at: word)?.kind == .latin,
        !match.isLowercase(word), match.standsApart(word)
      else { return [] }
      return match.date(.with { $0.weekday = weekday })
    },
    Rule(
      "date.en.year-name", "a year that names what happened in it: «1889: The rush begins»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(":").context]
    ) { match in
      guard match.wholeDigits(0), let year = match.wholeYear(0), (1000...2100).contains(year),
        !match.isInsideNumber(0...0), let start = match.item(0)?.words.lowerBound,
        match.word(at: start - 1).map({ _ in match.endsClause(start - 1) }) ?? true,
        let next = match.word(at: start + 2), next.kind == .latin, !next.isGlued
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.weekdays-plural-dated", "weekdays of some days: «Saturdays 10 and 17 May»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.weekdays), .mark(",").optional, .node(.dayNumber), .node(.dateOperator),
        .node(.datePoint),
      ]
    ) { match in
      guard match.isLatin(0), match.dateWord(3) == .rangeOperator(.and), var first = match.point(2),
        let last = match.point(4), first.month == nil, last.day != nil, last.month != nil,
        last.weekday == nil, first.day ?? 31 < last.day ?? 0
      else { return [] }
      first.month = last.month
      first.year = last.year
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.years-short-range", "years cut short, from one to another: «from '58 to '93»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .mark("'"), .node(.digits).glued, .node(.dateOperator),
        .mark("'"), .node(.digits).glued,
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(3), let first = match.shortYear(2),
        let last = match.shortYear(5), first < last,
        match.dateWord(3) == .rangeOperator(.to) || match.dateWord(3) == .rangeOperator(.and)
      else { return [] }
      return match.dates(
        from: .with { $0.year = .number(first) }, to: .with { $0.year = .number(last) },
        span: match.span(1...5))
    },
    Rule(
      "date.en.month-name", "a month that names what happened in it: «August: the only win»",
      produces: Category.date.symbol,
      [.node(.datePoint).with(traits: DateShape.month.trait), .mark(":").context]
    ) { match in
      guard let month = match.point(0), month.isDoubtful, month.isGregorian, match.isLatin(0),
        let start = match.item(0)?.words.lowerBound, !match.isLowercase(start),
        match.word(at: start - 1).map({ _ in match.endsClause(start - 1) }) ?? true,
        let next = match.word(at: match.end(0...0) + 1), next.kind == .latin, !next.isGlued
      else { return [] }
      return match.date(month)
    },
    Rule(
      "date.en.year-of-short", "a year cut short that something is of: «the class of '93»",
      produces: Category.date.symbol, [.node(.dateLink).context, .mark("'"), .node(.digits).glued]
    ) { match in
      guard match.isLatin(0), let year = match.shortYear(2),
        let link = match.item(0)?.words.lowerBound, match.isWord(link, "of"),
        match.hasNoun(at: link - 1) || !match.isLowercase(link - 1),
        match.word(at: match.end(0...2)).map({ !$0.isGlued || $0.kind == .punctuation }) ?? true
      else { return [] }
      return match.date(.with { $0.year = .number(year) }, span: match.span(1...2))
    },
    Rule(
      "date.en.day-numbers-dash", "days by their numbers, from one to another: «on the 13th-14th»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.definiteArticle).context, .node(.dayNumber),
        .mark("-").glued, .node(.dayNumber).glued,
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(2), match.isLatin(4), match.wholeDigits(2),
        match.wholeDigits(4), EnglishPointRules.endsPhrase(match, match.end(2...4)),
        let first = match.point(2), let last = match.point(4), first.month == nil,
        last.month == nil, first.day ?? 31 < last.day ?? 0
      else { return [] }
      return match.days(first, last)
    },
    Rule(
      "date.en.part-of-told",
      "a day or week of a month or year told of: «last day of that month»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.ordinal, .relativeAdjective), .node(.timeUnit, .weekday), .node(.dateLink),
        .node(.definiteArticle).optional, .node(.toldBefore, .relativeAdjective), .node(.timeUnit),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(5), let whole = match.unit(5), whole.number == .one,
        whole.unit == .month || whole.unit == .year, let number = number(match),
        let offset = offset(match), var point = PeriodPhrases.period(whole.unit, offset),
        place(number, in: &point, match)
      else { return [] }
      point.isToldFrom = true
      return [
        Product(
          .date(
            DateValue(kind: .date, value: "XXXX-XX-XX", isResolved: false),
            DateStory(role: .next(point))))
      ]
    },
  ]

  private static func number(_ match: Match) -> Int? {
    guard let start = match.item(0)?.words.lowerBound else { return nil }
    if match.isWord(start, "last", "final") { return -1 }
    if case .ordinal(let number)? = match.dateWord(0), number <= 5 { return number }
    return nil
  }

  /// How far the whole is from the one told last.
  private static func offset(_ match: Match) -> Int? {
    guard let start = match.item(4)?.words.lowerBound else { return nil }
    if match.item(4)?.symbol == Category.toldBefore.symbol { return 0 }
    return match.isWord(start, "following") ? 1 : nil
  }

  private static func place(_ number: Int, in point: inout DateExpression, _ match: Match) -> Bool {
    if case .weekday(let weekday)? = match.dateWord(1) {
      (point.weekday, point.ordinalDay) = (weekday, number)
      return true
    }
    switch match.unit(1)?.unit {
    case .day?: point.ordinalDay = number
    case .week?: point.week = .number(number)
    default: return false
    }
    return match.unit(1)?.number == .one
  }
}
