internal import DocumentModel
internal import Grammar

/// Points that only English writes so: months as adjectives, days by their number alone, years as subjects,
/// weeks of a feast.
enum EnglishPointRules {
  static let rules: [Rule] = [
    Rule(
      "date.en.month-adjective", "a month that is also a name, before a noun: «the May elections»",
      produces: Category.date.symbol, [.node(.datePoint).with(traits: DateShape.month.trait)]
    ) { match in
      guard let month = match.point(0), month.isDoubtful, match.isLatin(0),
        let start = match.item(0)?.words.lowerBound, isDetermined(match, start),
        match.hasNoun(at: match.end(0...0))
      else { return [] }
      return match.date(month)
    },
    Rule(
      "date.en.month-end", "a month up to which a length counts: «12 months to March»",
      produces: Category.date.symbol,
      [
        .node(.timeLength).context, .node(.periodEnd).context,
        .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard var month = match.point(2), month.isDoubtful, match.isLatin(2) else { return [] }
      if match.resolver.tense == 0, month.direction == nil { month.direction = -1 }
      return match.date(month)
    },
    Rule(
      "date.en.month-moved", "a month to which something is moved: «moved to April»",
      produces: Category.date.symbol,
      [
        .node(.dateOperator).context, .node(.datePoint).with(traits: DateShape.month.trait),
        .mark("-").absent,
      ]
    ) { match in
      guard match.dateWord(0) == .rangeOperator(.to), let month = match.point(1),
        month.isDoubtful, match.isLatin(0), let start = match.item(0)?.words.lowerBound,
        (start - 4..<start).contains(where: { match.isShifted($0) })
      else { return [] }
      return match.date(month)
    },
    Rule(
      "date.en.season-tail", "a season and the noun of its holidays: «summer break»",
      produces: Category.date.symbol, [.node(.season), .node(.feastTail)]
    ) { match in
      guard match.isLatin(0), case .season(let season)? = match.dateWord(0) else { return [] }
      return match.date(.with { $0.season = season })
    },
    Rule(
      "date.en.day-number", "a day by its number and the article: «on the 28th»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition, .dateOperator).context, .node(.definiteArticle).context,
        .node(.dayNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(2), match.wholeDigits(2),
        let start = match.item(0)?.words.lowerBound,
        match.isWord(start, "on", "by", "until", "till", "from", "since", "before", "after", "for"),
        endsPhrase(match, match.end(2...2)), let day = match.point(2), day.month == nil
      else { return [] }
      return match.toldDay(day) ?? match.date(placed(day, match))
    },
    Rule(
      "date.en.day-number-part", "a part of such a day: «noon on the 9th»",
      produces: Category.date.symbol,
      [.node(.daypart), .node(.definiteArticle), .node(.dayNumber)]
    ) { match in
      guard match.isLatin(0), match.isLatin(2), match.wholeDigits(2),
        match.dateWord(0) == .daypart(.before), let words = match.item(0)?.words, words.count > 1,
        endsPhrase(match, match.end(2...2), name: true), let day = match.point(2), day.month == nil
      else { return [] }
      return match.toldDay(day) ?? match.date(placed(day, match))
    },
    Rule(
      "date.en.year-subject", "a year that begins a sentence: «2024 was a hard year»",
      produces: Category.date.symbol, [.node(.yearNumber), .node(.yearVerb).context]
    ) { match in
      guard let year = match.wholeYear(0), (1900...2100).contains(year), year % 50 != 0,
        match.wholeDigits(0), !match.isInsideNumber(0...0),
        let start = match.item(0)?.words.lowerBound, beginsClause(match, start)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.year-adjective", "a year before what bears it: «his 2017 novel», «post-2003»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard let year = match.wholeYear(0), (1900...2100).contains(year), year % 50 != 0,
        match.wholeDigits(0), let start = match.item(0)?.words.lowerBound
      else { return [] }
      let next = match.end(0...0)
      if match.isWord(start - 1, "-"), match.isWord(start - 2, "pre", "post") {
        return match.point(0).map { match.date($0) } ?? []
      }
      // 2025's drought; 1990's is a decade.
      if match.isWord(next, "'"), match.isWord(next + 1, "s"), year % 10 != 0,
        match.hasNoun(at: next + 2), !match.isInsideNumber(0...0)
      {
        return match.point(0).map { match.date($0) } ?? []
      }
      guard isDetermined(match, start), !match.isInsideNumber(0...0), match.hasNoun(at: next),
        ![Category.scale, .currency, .subunit].contains(where: { match.has($0, at: next) }),
        match.isWord(start - 1, "a", "an")
          ? !match.folded(next).hasSuffix("s") : YearRules.isYear(match, 0)
      else { return [] }
      // The 2017 drawings are named by their year, and what is told of them is not of it.
      return match.point(0).map { match.aside($0) } ?? []
    },
    Rule(
      "date.en.year-early", "a year long ago behind a preposition: «in 1517»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      guard match.isLatin(0), let year = match.wholeYear(1), (1000..<1800).contains(year),
        match.wholeDigits(1), match.item(1)?.words.count == 1, !match.isInsideNumber(1...1),
        let start = match.item(0)?.words.lowerBound,
        match.isWord(start, "in", "since", "until", "after", "before", "by", "from"),
        // In 1517 Selim took Cairo; but by 1500 GMT.
        endsPhrase(match, match.end(1...1), name: year % 50 != 0),
        !match.isWord(match.end(1...1), "gmt", "utc", "est", "edt", "bst", "cet", "hrs")
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.years-early", "years long ago, from one to another: «from 1250 to 1517»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber), .node(.dateOperator),
        .node(.yearNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(2), let first = match.wholeYear(1),
        let last = match.wholeYear(3), (1000..<1800).contains(first), (1001...2100).contains(last),
        first < last, match.wholeDigits(1), match.wholeDigits(3), !match.isInsideNumber(1...1),
        !match.isInsideNumber(3...3), endsPhrase(match, match.end(3...3)),
        case .preposition(let kind, _)? = match.dateWord(0),
        kind == .from && match.dateWord(2) == .rangeOperator(.to)
          || kind == .between && match.dateWord(2) == .rangeOperator(.and),
        let start = match.point(1), let end = match.point(3)
      else { return [] }
      return RangeRules.range(match, start, end)
    },
    Rule(
      "date.en.years-slash",
      "a season that might be a month behind an article or preposition: «in 2011/12»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition, .definiteArticle).context, .node(.yearNumber),
        .token(.punctuation).glued, .node(.digits).glued,
      ]
    ) { match in
      guard match.isLatin(0), let first = match.wholeYear(1), (1850...2100).contains(first),
        case .digits(let text)? = match.meaning(3), text.utf8.count == 2,
        YearPhrases.secondYear(match, 2, 3, after: first) == first + 1, (first + 1) % 100 <= 12,
        !match.isInsideNumber(1...3)
      else { return [] }
      return match.date(
        .with {
          $0.year = .number(first)
          $0.secondYear = first + 1
        })
    },
    Rule(
      "date.en.place-name", "a place that bears a day's name: «6th of October City»",
      produces: Category.otherName.symbol, priority: 1,
      [.node(.datePoint), .node(.placeTail).context]
    ) { match in
      guard let day = match.point(0), day.day != nil, day.month != nil, day.year == nil,
        day.weekday == nil, !day.isNumeric, !day.isFeast, match.isPlaceName(0, 1)
      else { return [] }
      return [Product(.datePhrase(.point(day)))]
    },
    Rule(
      "date.en.period-end", "the end of the period that now is in: «year's end»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .mark("'").glued, .token(.latin).glued, .node(.periodPart)]
    ) { match in
      guard case .periodPart(.end)? = match.dateWord(3), match.isLatin(0),
        let unit = match.unit(0), unit.number == .one, unit.unit == .month || unit.unit == .year,
        match.isWord(match.end(0...1), "s"), let start = match.item(0)?.words.lowerBound,
        !match.has(.relativeAdjective, at: start - 1),
        var period = PeriodPhrases.period(unit.unit, 0)
      else { return [] }
      period.modifier = .end
      return match.date(period)
    },
    Rule(
      "date.en.feast-week", "the week or weekend of a feast: «Christmas week»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.feast.trait), .node(.timeUnit, .weekend),
        .node(.dateLink).optional, .node(.yearNumber, .datePoint).optional,
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(1), var feast = match.point(0),
        match.item(2) == nil || match.item(3) != nil
      else { return [] }
      let isWeekend = match.item(1)?.symbol == Category.weekend.symbol
      guard isWeekend || match.unit(1).map({ $0.unit == .week && $0.number == .one }) ?? false
      else {
        return []
      }
      if match.item(3) != nil {
        guard let year = match.point(3), year.grain == .year, let dated = feast.merged(with: year)
        else { return [] }
        feast = dated
      }
      return week(match, of: feast, isWeekend: isWeekend)
    },
    Rule(
      "date.en.week-from", "a week by its first day: «week beginning 4 May»",
      produces: Category.date.symbol, [.node(.timeUnit), .token(.latin), .node(.datePoint)]
    ) { match in
      guard let unit = match.unit(0), unit.unit == .week, unit.number == .one, match.isLatin(0),
        let point = match.point(2), point.day != nil, point.month != nil,
        match.isWord(match.end(0...0), "beginning", "starting", "commencing")
      else { return [] }
      return week(match, of: point, isWeekend: false)
    },
    Rule(
      "date.en.weekend-of", "the weekend in which a day lies: «weekend of May 2»",
      produces: Category.date.symbol,
      [.node(.weekend), .node(.dateLink), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), let point = match.point(2), point.day != nil, point.month != nil
      else { return [] }
      return week(match, of: point, isWeekend: true)
    },
  ]

  /// Whether an article or a word for whose something is stands before a word.
  static func isDetermined(_ match: Match, _ start: Int) -> Bool {
    if match.has(.definiteArticle, at: start - 1) || match.has(.possessive, at: start - 1) {
      return true
    }
    // Egypt's May exports
    return match.isWord(start - 1, "s") && match.isWord(start - 2, "'")
      || match.isWord(start - 1, "a", "an")
  }

  /// Whether what follows an ordinal is no noun that it counts; it may be a name where the ordinal can only be a day.
  static func endsPhrase(_ match: Match, _ next: Int, name: Bool = false) -> Bool {
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation { return !word.isGlued || !match.isWord(next, "-", "/") }
    return word.kind == .latin && !match.hasNoun(at: next) && (name || match.isLowercase(next))
      && !match.isWord(next, "of", "to", "century") && !match.has(.monthPhrase, at: next)
  }

  /// A day of the month that now is in, or of the one that the clause's time asks for.
  static func placed(_ day: DateExpression, _ match: Match) -> DateExpression {
    var day = day
    let resolver = match.resolver
    let now = resolver.reference?.day ?? 0
    let number = day.day ?? 0
    day.month = .offset(
      resolver.tense > 0 && number < now ? 1 : resolver.tense < 0 && number > now ? -1 : 0)
    return day
  }

  /// Whether a year begins its sentence, quotation or clause.
  private static func beginsClause(_ match: Match, _ start: Int) -> Bool {
    guard let before = match.word(at: start - 1) else { return true }
    if before.kind == .punctuation { return !match.isWord(start - 1, "-", "/", ":", "#", "'") }
    return match.isWord(start - 1, "that", "and", "but", "because", "while", "if", "so", "though")
  }

  private static func week(
    _ match: Match, of point: DateExpression, isWeekend: Bool
  ) -> [Product] {
    // The weekend of a Monday's holiday is the one before it: Memorial Day weekend.
    let period = match.resolver.period(of: point)
    let isBefore = isWeekend && point.isFeast && period?.first.weekday == 1
    guard let day = isBefore ? period?.first.adding(days: -1) : period?.first,
      let week = CalendarPeriod.week(of: day, weekend: isWeekend)
    else {
      let value = isWeekend ? "XXXX-WXX-WE" : "XXXX-WXX"
      return [Product(.date(DateValue(kind: .date, value: value, isResolved: false)))]
    }
    return [
      Product(.date(.init(kind: .date, value: week.value, first: week.first, last: week.last)))
    ]
  }
}
