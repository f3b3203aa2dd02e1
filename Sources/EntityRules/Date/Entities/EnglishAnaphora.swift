internal import DocumentModel
internal import Grammar

/// Periods that an English text has told of before, and those behind or before them.
enum EnglishAnaphora {
  static let rules: [Rule] = [
    told("date.en.told-name", "a month or night told of before: «that October»", []),
    told(
      "date.en.told-part", "a part of such a period: «later that year»",
      [.node(.periodPart, .daypart), .node(.definiteArticle).optional]),
    Rule(
      "date.en.following-period", "the period behind one told of: «the following September»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.definiteArticle).context, .node(.relativeAdjective),
        .node(.timeUnit, .season, .monthPhrase), .mark("-").absent,
      ]
    ) { match in
      guard match.isLatin(1), case .relative(1, _)? = match.dateWord(1), isFollowing(match)
      else { return [] }
      // A feast told of has its day, and the day of an open date is known behind those told before.
      if let unit = match.unit(2), unit.unit == .day {
        return unit.number == .one ? [nextDay(match)] : []
      }
      return following(match, 2).map { [product($0)] } ?? []
    },
    Rule(
      "date.en.previous-period", "the period before one told of: «the previous year»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.definiteArticle).context, .node(.relativeAdjective), .node(.timeUnit),
        .mark("-").absent,
      ]
    ) { match in
      guard match.isLatin(1), case .relative(-1, _)? = match.dateWord(1),
        let start = match.item(1)?.words.lowerBound, match.isWord(start, "previous"),
        let unit = match.unit(2), unit.number == .one, let period = previous(match, unit.unit)
      else { return [] }
      return [product(period)]
    },
    Rule(
      "date.en.matching-period", "the matching part of another year: «same quarter of 2024»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.toldBefore), .node(.timeUnit), .node(.dateLink).optional,
        .node(.definiteArticle).optional, .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.dateWord(0) == .same(.same), let unit = match.unit(1),
        unit.number == .one, [.quarter, .half, .month].contains(unit.unit),
        let year = match.point(4), year.grain == .year, let whole = match.resolver.period(of: year)
      else { return [] }
      let told = match.periodBefore(of: unit.unit)
      return [Product(.date(AnaphoricRules.matching(told, unit.unit, in: whole)))]
    },
    Rule(
      "date.en.period-after", "the period behind one told of: «the January after»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.definiteArticle).context,
        .node(.datePoint).with(traits: DateShape.month.trait), .node(.timePreposition),
      ]
    ) { match in
      isAfter(match) ? following(match, 1).map { [product($0)] } ?? [] : []
    },
    Rule(
      "date.en.unit-after", "the same of a unit: «the day after», «the year after»",
      produces: Category.date.symbol, priority: 1,
      [.node(.definiteArticle).context, .node(.timeUnit), .node(.timePreposition)]
    ) { match in
      guard let unit = match.unit(1), unit.number == .one, isAfter(match),
        [.day, .week, .month, .year].contains(unit.unit)
      else { return [] }
      switch unit.unit {
      case .day: return [nextDay(match)]
      // The week behind that of the day told last, which may be a weekday alone.
      case .week:
        let week = following(match, 1).map { value($0) }
        return [Product(.date(week ?? unknown, match.story(.week, 1)))]
      default: return following(match, 1).map { [product($0)] } ?? []
      }
    },
    Rule(
      "date.en.part-of-following-year",
      "a part of the year behind one told of: «June of the following year»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint, .season), .mark(",").optional, .node(.dateLink).optional,
        .node(.definiteArticle).optional, .node(.relativeAdjective), .node(.timeUnit),
      ]
    ) { match in
      guard match.isLatin(5), let unit = match.unit(5), unit.unit == .year, unit.number == .one,
        let told = match.toldYear(), let year = year(match, 4, from: told)
      else { return [] }
      var part = match.point(0) ?? DateExpression()
      if case .season(let season)? = match.dateWord(0) { part.season = season }
      guard part.year == nil, part.direction == nil, !part.isNumeric, let grain = part.grain,
        grain < .year, part.month != nil || grain > .month
      else { return [] }
      part.year = .number(year)
      part.isDoubtful = false
      return match.date(part)
    },
    Rule(
      "date.en.day-of-told-month", "a day of a month told of before: «the 5th of that month»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.dayNumber), .node(.dateLink), .node(.definiteArticle).optional, .node(.toldBefore),
        .node(.timeUnit),
      ]
    ) { match in
      guard match.isLatin(4), let unit = match.unit(4), unit.unit == .month, unit.number == .one,
        let number = match.point(0)?.day, let month = match.periodBefore(of: .month)?.first,
        let day = CalendarDay(year: month.year, month: month.month, day: number)
      else { return [] }
      return [product(.day(day))]
    },
  ]

  /// The rule for what the text has told of, behind some elements that say which part of it.
  private static func told(_ id: String, _ summary: String, _ part: [Element]) -> Rule {
    let first = part.count
    return Rule(
      id, summary, produces: Category.date.symbol, priority: 1,
      part + [
        .node(.toldBefore),
        .node(.timeUnit, .season, .monthPhrase, .weekday, .weekend, .daypart),
        .mark("-").absent,
      ]
    ) { match in
      guard match.isLatin(first), match.isLatin(first + 1),
        match.dateWord(first) == .same(.same) || first > 0 || isDemonstrative(match, 1),
        first > 0 || isNamed(match, 1), let period = period(match, first + 1)
      else { return [] }
      var value = value(period)
      if first > 0, case .periodPart(let part)? = match.dateWord(0), part != .before, part != .after
      {
        value.modifier = part
      }
      return [Product(.date(value))]
    }
  }

  /// Whether an element is what ``AnaphoricRules`` leave: a month, weekend, night or part of a day.
  private static func isNamed(_ match: Match, _ element: Int) -> Bool {
    switch match.dateWord(element) {
    case .unit(let unit, _, _)?: unit == .night
    case .season?, .weekday?: false
    default: true
    }
  }

  /// Whether `that` before a name points to it, and does not open a clause: `said that May would go`.
  private static func isDemonstrative(_ match: Match, _ element: Int) -> Bool {
    if match.item(element)?.symbol == Category.timeUnit.symbol { return true }
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let before = match.dateWords(.clauseTense, at: start - 1)
    if before.contains(.clauseTense(.told)), !match.isWord(start - 1, "had", "has", "did") {
      return false
    }
    guard let next = match.word(at: match.end(0...element)) else { return true }
    return next.kind == .punctuation && !match.isWord(match.end(0...element), "'")
      || match.item(of: Category.timePreposition.symbol, endingAt: start) != nil
      || match.has(.timePreposition, at: match.end(0...element))
      || match.has(.functionWord, at: match.end(0...element))
      || match.has(.dateOperator, at: match.end(0...element))
      || match.word(at: start - 1)?.kind == .punctuation
        && match.item(element)?.symbol != Category.weekday.symbol
  }

  /// The period of an element's kind in which the text's last date lies.
  private static func period(_ match: Match, _ element: Int) -> CalendarPeriod? {
    guard let item = match.item(element) else { return nil }
    switch (item.symbol, match.dateWord(element)) {
    case (_, .unit(let unit, let inflection, _)?):
      guard inflection.number == .one else { return nil }
      switch unit {
      case .year: return match.toldYear().flatMap { CalendarPeriod.year($0.first) }
      case .day, .night: return match.periodBefore(of: .day)
      case .week, .month, .quarter: return match.periodBefore(of: unit)
      default: return nil
      }
    case (_, .daypart(.after)?): return match.periodBefore(of: .day)
    case (_, .season(let season)?):
      return match.toldYear().flatMap { CalendarPeriod.season(season, of: $0.first) }
    case (_, .weekday(let weekday)?):
      guard let day = match.periodBefore(of: .day)?.first else { return nil }
      return day.adding(days: weekday - day.weekday).map { CalendarPeriod.day($0) }
    case (Category.weekend.symbol, _):
      return match.periodBefore(of: .day).flatMap {
        CalendarPeriod.week(of: $0.first, weekend: true)
      }
    default:
      guard case .number(let month)? = bareMonth(match, element), let told = match.toldYear()
      else { return nil }
      return .month(month, of: told.first)
    }
  }

  /// The month of an element that says nothing more.
  private static func bareMonth(_ match: Match, _ element: Int) -> DateExpression.Place? {
    guard let point = match.point(element), point.isGregorian, point.year == nil else {
      return nil
    }
    return point.month
  }

  /// Whether a period with an article ends with a bare `after`.
  private static func isAfter(_ match: Match) -> Bool {
    guard match.isLatin(2), case .preposition(.after, _)? = match.dateWord(2) else { return false }
    let next = match.end(0...2)
    return match.word(at: next).map {
      $0.kind == .punctuation && !$0.isGlued || [".", ",", ";"].contains(match.folded(next))
        || match.isWord(next, "will", "would", "was", "were", "is", "are", "and", "but")
    } ?? true
  }

  /// Whether an adjective counts from what was told: `following`, or `next` in what is told of the past.
  private static func isFollowing(_ match: Match) -> Bool {
    guard let start = match.item(1)?.words.lowerBound else { return false }
    if match.isWord(start, "following") { return true }
    return match.isWord(start, "next") && match.item(2)?.symbol == Category.timeUnit.symbol
      && match.tense < 0 && !match.has(.timePreposition, at: start - 2)
  }

  private static func following(_ match: Match, _ element: Int) -> CalendarPeriod? {
    switch match.dateWord(element) {
    case .unit(let unit, let inflection, _)?:
      guard inflection.number == .one else { return nil }
      if unit == .year { return match.toldYear().flatMap { .year($0.last + 1) } }
      let told = match.periodBefore(of: unit == .night ? .day : unit)
      return told.flatMap { AnaphoricRules.following($0, unit == .night ? .day : unit) }
    case .season(let season)?:
      return match.toldYear().flatMap { told in
        let year = told.last > told.first ? told.last : told.first + 1
        guard let month = month(match, of: told.first),
          let period = CalendarPeriod.season(season, of: told.first), period.first.month > month
        else { return .season(season, of: year) }
        return period
      }
    default:
      guard case .number(let number)? = bareMonth(match, element), let told = match.toldYear()
      else { return nil }
      let isLater = month(match, of: told.first).map { number > $0 } ?? false
      let year = told.last > told.first ? told.last : told.first + 1
      return .month(number, of: isLater ? told.first : year)
    }
  }

  /// The month told last, if it is one of a year.
  private static func month(_ match: Match, of year: Int) -> Int? {
    match.periodBefore(of: .month).flatMap { $0.first.year == year ? $0.first.month : nil }
  }

  /// The period before one that shortly before it was told of.
  private static func previous(_ match: Match, _ unit: TimeUnit) -> CalendarPeriod? {
    switch unit {
    case .year: return match.toldYear(within: 15).flatMap { .year($0.first - 1) }
    case .month:
      let before = match.periodBefore(of: .month, within: 15)?.first.adding(days: -1)
      return before.flatMap { .month($0.month, of: $0.year) }
    default: return nil
    }
  }

  /// The year behind one told, where an adjective says so.
  private static func year(
    _ match: Match, _ element: Int, from told: (first: Int, last: Int)
  ) -> Int? {
    guard case .relative(1, _)? = match.dateWord(element),
      let start = match.item(element)?.words.lowerBound,
      match.isWord(start, "following")
        || match.isWord(start, "next") && match.isWord(start - 1, "the")
    else { return nil }
    return told.last > told.first ? told.last : told.first + 1
  }

  /// The day behind the one told last.
  private static func nextDay(_ match: Match) -> Product {
    Product(.date(unknown, match.story(.day, 1)))
  }

  private static var unknown: DateValue {
    DateValue(kind: .date, value: "XXXX-XX-XX", isResolved: false)
  }

  private static func value(_ period: CalendarPeriod) -> DateValue {
    DateValue(kind: .date, value: period.value, first: period.first, last: period.last)
  }

  private static func product(_ period: CalendarPeriod) -> Product {
    Product(.date(value(period), DateStory(role: .told)))
  }
}
