internal import DocumentModel
internal import Grammar

/// Dates with a word for the part of a day or period that is meant.
enum PartRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.daypart-before", "a part of a day: «مساء أمس الأربعاء»",
      produces: Category.date.symbol,
      [
        .node(.daypart), .node(.timeUnit).with(article: .forbidden).optional,
        .node(.demonstrative).with(article: .forbidden).optional, .node(.datePoint),
        .node(.daypart).with(article: .forbidden).optional,
      ]
    ) { match in
      guard var day = match.point(3), day.grain == .day, match.dateWord(0) != .daypart(.after),
        match.item(1) == nil || match.unit(1)?.unit == .day, !leadsDay(match, 4),
        // المغرب is a country, الصباح a newspaper.
        match.item(0).map({ !$0.hasArticle || $0.words.count > 1 || match.isLatin(0) }) ?? false,
        !isLater(match)
      else { return [] }
      if day.isFeast, day.shift == nil { day.shift = shift(match) }
      return match.date(day)
    },
    Rule(
      "date.common.daypart-after", "a day and its part: «Thursday morning»",
      produces: Category.date.symbol, [.node(.datePoint), .node(.daypart)]
    ) { match in
      guard let day = match.point(0), day.grain == .day, !leadsDay(match, 1),
        match.item(1)?.hasArticle == false
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.ar.night-between", "the night between two days: «ليل الثلاثاء - الأربعاء»",
      produces: Category.date.symbol,
      [
        .node(.daypart).with(article: .forbidden),
        .node(.datePoint).with(traits: DateShape.weekday.trait), .token(.punctuation).optional,
        .node(.datePoint).with(traits: DateShape.weekday.trait),
      ]
    ) { match in
      guard let first = match.point(1), let last = match.point(3), let day = first.weekday,
        last.weekday == day % 7 + 1, [nil, "-", "/"].contains(match.mark(2))
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.common.week-of", "the week in which a day lies: «week of October 5»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dateLink).optional, .node(.datePoint),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .week, head.number == .one,
        match.isLatin(0) == (match.item(1) != nil), let point = match.point(2), point.day != nil,
        point.month != nil, !point.isHijri
      else { return [] }
      guard let day = match.resolver.period(of: point)?.first,
        let week = CalendarPeriod.week(of: day)
      else { return match.date(point) }
      return [
        Product(.date(.init(kind: .date, value: week.value, first: week.first, last: week.last)))
      ]
    },
    Rule(
      "date.common.night", "a night by both of its days: «ليلة 24 على 25 ديسمبر»",
      produces: Category.date.symbol,
      [
        .node(.daypart), .node(.datePoint, .dayNumber), .token(.punctuation).optional,
        .node(.dateOperator).optional, .node(.datePoint),
      ]
    ) { match in
      night(match)
    },
    Rule(
      "date.ar.daypart-now", "a part of today: «هذا الصباح»", produces: Category.date.symbol,
      [.node(.demonstrative, .relativeAdjective), .node(.daypart)]
    ) { match in
      switch match.dateWord(0) {
      case .plain? where match.item(1)?.hasArticle == true:
        return match.date(.with { $0.dayOffset = 0 })
      case .relative(let offset, let inflection)? where inflection.number == .any && offset <= 0:
        return match.date(.with { $0.dayOffset = offset })
      default: return []
      }
    },
    Rule(
      "date.common.period-part", "a part of a period: «أواخر أكتوبر 2023»",
      produces: Category.date.symbol,
      [
        .node(.periodPart), .mark("-").optional, .node(.dateLink).optional,
        .mark("'").optional, .node(.datePoint, .yearNumber),
      ]
    ) { match in
      // Only a phrase that has an article in it anyway may bear one: العشر الأواخر من.
      guard case .periodPart(let part)? = match.dateWord(0), let head = match.item(0),
        part != .before, part != .after, isPart(match, 0, link: 2, hyphen: 1),
        !head.hasArticle || head.words.count > 2, var point = match.point(4),
        let grain = point.grain, grain > .day, point.modifier == nil,
        // بداية من is from when; and what is said to be of something else is no part of a year.
        match.item(2) == nil || match.isLatin(2),
        !point.isDoubtful || !match.has(.dateLink, at: match.end(0...4)),
        match.item(4)?.symbol != Category.yearNumber.symbol
          || YearRules.isOfOurTime(match, 4) || YearRules.isOldYear(match, 4)
      else { return [] }
      point.modifier = part
      return match.date(point)
    },
    Rule(
      "date.en.part-of-now", "a part of the month or year that now is in: «year-end»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .mark("-").glued, .node(.periodPart).glued]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(2), match.isLatin(0),
        case .unit(let unit, let inflection, _)? = match.dateWord(0), inflection.number == .one,
        unit == .month || unit == .year, var point = PeriodPhrases.period(unit, 0)
      else { return [] }
      point.modifier = part
      return match.date(point)
    },
    Rule(
      "date.en.part-of-the-unit", "a part of the period that now is in: «end of the year»",
      produces: Category.date.symbol,
      [.node(.periodPart), .node(.definiteArticle), .node(.timeUnit)]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), match.isLatin(0),
        case .unit(let unit, let inflection, _)? = match.dateWord(2), inflection.number == .one,
        [.week, .month, .quarter, .season, .year, .decade, .century].contains(unit),
        match.word(at: match.end(2...2)).map({ $0.kind != .digits }) ?? true,
        var point = PeriodPhrases.period(unit, 0)
      else { return [] }
      point.modifier = place(part)
      return match.toldPart(point, unit) ?? match.date(point)
    },
    Rule(
      "date.ar.part-of-now", "a part of the period that now is in: «نهاية الشهر»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden),
        .node(.timeUnit, .season).with(article: .required),
        .node(.yearKind).with(article: .required).optional,
        .node(.yearKind, .ordinal, .relativeAdjective, .era, .otherEra).absent,
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), var point = now(match),
        !isPartOf(match, match.end(0...2)), !isExam(match)
      else { return [] }
      point.modifier = place(part)
      return match.date(point)
    },
  ]

  /// Whether a word that is a verb as well (`end`) is a part here: with a word for of or a hyphen behind it
  /// or a preposition of time before it, `by end June`.
  static func isPart(_ match: Match, _ part: Int, link: Int? = nil, hyphen: Int? = nil) -> Bool {
    guard let item = match.item(part), item.needsContext, match.isLatin(part) else { return true }
    if let hyphen, match.item(hyphen) != nil { return true }
    if let link, let of = match.item(link) {
      return !match.dateWords(.timePreposition, at: of.words.lowerBound).contains(
        .preposition(.in, takesYear: true))
    }
    return match.item(of: Category.timePreposition.symbol, endingAt: item.words.lowerBound) != nil
  }

  /// Whether a half is part of the name of exams: `امتحانات نصف العام`.
  private static func isExam(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let noun = match.arabic(at: start - 1)
    return match.arabic(at: start) == "نصف"
      && ["امتحان", "اختبار", "امتحانات", "اختبارات"].contains { noun.hasSuffix($0) }
  }

  /// By how many days the eve or morrow of a feast is from it.
  private static func shift(_ match: Match) -> Int? {
    switch match.dateWord(0) {
    case .daypart(.eve)?: -1
    case .daypart(.morrow)?: 1
    default: nil
    }
  }

  /// Whether a part of day is one that stands before its day only.
  private static func leadsDay(_ match: Match, _ element: Int) -> Bool {
    switch match.dateWord(element) {
    case .daypart(.before)?, .daypart(.eve)?, .daypart(.morrow)?: true
    default: false
    }
  }

  /// Which part of the period is meant: what comes later in it is near its end.
  private static func place(_ part: DateModifier) -> DateModifier {
    switch part {
    case .before: .start
    case .after: .end
    default: part
    }
  }

  /// Whether a length stands before the match, whose `later` is none for a part of day: `a year later on Friday`.
  private static func isLater(_ match: Match) -> Bool {
    guard match.isLatin(0), let start = match.item(0)?.words.lowerBound,
      match.isWord(start, "later", "earlier")
    else { return false }
    return match.item(of: Category.timeLength.symbol, endingAt: start) != nil
  }

  /// A night is of the day that it begins on, unless a dash makes a span of both.
  private static func night(_ match: Match) -> [Product] {
    guard match.dateWord(0) != .daypart(.after), let first = match.point(1),
      let last = match.point(4), first.grain == .day, last.grain == .day
    else { return [] }
    if let mark = match.mark(2) {
      return match.item(3) == nil && (mark == "-" || mark == "/")
        ? RangeRules.range(match, first, last) : []
    }
    switch match.dateWord(3) {
    case .rangeOperator(.over)?, .rangeOperator(.to)?: break
    case nil:
      guard let evening = first.weekday, let morning = last.weekday, first.day == nil,
        morning == evening % 7 + 1
      else { return [] }
    default: return []
    }
    let days = RangeRules.range(match, first, last)
    return days.isEmpty ? match.date(first.completed(from: last)) : days
  }

  /// Whether what follows says what a period is part of.
  private static func isPartOf(_ match: Match, _ next: Int) -> Bool {
    guard match.has(.dateLink, at: next) else { return false }
    if match.has(.yearNumber, at: next + 1) { return true }
    return match.dateWords(.timePreposition, at: next).contains(
      .preposition(.from, takesYear: false))
      && (match.beginsWithArticle(next + 1) || match.has(.datePoint, at: next + 1)
        || match.has(.every, at: next + 1))
  }

  private static func now(_ match: Match) -> DateExpression? {
    if case .yearKind(let kind)? = match.dateWord(2) {
      // نصف السنة المالية is half of one.
      guard let part = match.item(0), !match.has(.fraction, at: part.words.lowerBound),
        let unit = match.unit(1), unit.number == .one, unit.unit == .year || unit.unit == .season
      else { return nil }
      let isLong = unit.unit == .season || !kind.bearsLastYear
      return PeriodPhrases.period(isLong ? .season : .year, 0)
    }
    if let part = match.item(0)?.words, match.has(.fraction, at: part.lowerBound),
      match.item(of: Category.resultWord.symbol, endingAt: part.lowerBound) != nil,
      match.unit(1)?.unit == .year, match.unit(1)?.number == .one
    {
      // أرباح نصف السنة are those of its first half.
      return .with { $0.half = 1 }
    }
    switch match.dateWord(1) {
    case .unit(let unit, let inflection, _)?:
      if unit == .millennium, inflection.number == .one {
        return .with {
          $0.century = .offset(0)
          $0.isOpen = true
        }
      }
      guard inflection.number == .one,
        [.week, .month, .season, .year, .decade, .century].contains(unit)
      else {
        return nil
      }
      return PeriodPhrases.period(unit, 0)
    case .season(let season)?: return .with { $0.season = season }
    default: return nil
    }
  }
}
