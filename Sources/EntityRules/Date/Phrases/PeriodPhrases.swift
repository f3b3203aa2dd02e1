internal import DocumentModel
internal import Grammar

/// Periods: those that an adjective places, and parts of a year.
enum PeriodPhrases {
  static let rules: [Rule] = relative + divisions

  private static let relative: [Rule] = [
    Rule(
      "date.ar.period-adjective", "a period and its adjective: «الأسبوع الماضي»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional,
        .node(.relativeAdjective),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role == .any,
        case .relative(let offset, let inflection)? = match.dateWord(2), inflection.number == .one,
        match.item(2)?.hasArticle == true || abs(offset) == 2, !isGeneral(match, unit.unit),
        var period = period(isLongYear(match, unit.unit) ? .season : unit.unit, offset)
      else { return [] }
      period.isToldFrom = match.item(2)?.needsContext == true
      // العقد التالي is the next contract too.
      if period.isToldFrom, unit.unit == .decade, match.item(2)?.words.count == 1,
        !ToldPhrases.isInTime(match)
      {
        return []
      }
      return Product.point(period)
    },
    Rule(
      "date.ar.this-period", "a period that now is in: «هذا العام»",
      produces: Category.datePoint.symbol,
      [
        .node(.demonstrative).with(article: .forbidden),
        .node(.timeUnit, .season, .weekday).with(article: .required),
        .node(.relativeAdjective).with(article: .required).absent,
      ]
    ) { match in
      switch match.dateWord(1) {
      case .unit(let unit, let inflection, _)? where inflection.number == .one && unit != .day:
        return period(unit, 0).map { Product.point($0) } ?? []
      case .unit(.day, let inflection, _)? where inflection.number == .one:
        // The demonstrative stays outside: هذا اليوم is today.
        return match.span(1...1).map {
          [Product(.datePhrase(.point(.with { $0.dayOffset = 0 })), span: $0)]
        } ?? []
      case .season(let season)?:
        return Product.point(
          .with {
            $0.season = season
            $0.direction = 0
          })
      // هذا الحد is a limit.
      case .weekday(let weekday)? where match.item(1)?.needsContext == false:
        return Product.point(
          .with {
            $0.weekday = weekday
            $0.direction = 0
          })
      default: return []
      }
    },
    Rule(
      "date.en.period-adjective", "a period behind its adjective: «last week»",
      produces: Category.datePoint.symbol,
      [
        .node(.relativeAdjective), .node(.yearKind).optional,
        .node(.timeUnit, .season, .weekday, .month, .weekend),
      ]
    ) { match in
      guard case .relative(let offset, let inflection)? = match.dateWord(0),
        inflection.number == .any
      else { return [] }
      guard var period = english(match, offset) else { return [] }
      period.isToldFrom = match.item(0)?.needsContext == true
      return Product.point(period)
    },
    Rule(
      "date.common.weekend", "a weekend: «عطلة نهاية الأسبوع»", produces: Category.datePoint.symbol,
      [.node(.weekend), .node(.relativeAdjective).with(article: .required).optional]
    ) { match in
      guard let item = match.item(0), item.words.count > 1 || match.point(0) == nil,
        !match.isWord(item.words.lowerBound - 1, "a", "an", "per", "any", "no")
      else {
        return []
      }
      var weekend = DateExpression.with { $0.isWeekend = true }
      if case .relative(let offset, let inflection)? = match.dateWord(1) {
        // In the feminine it is the weekend itself that comes, not its week.
        let isNext = offset == 1 && inflection.gender == .feminine && isBeforeWeekend(match)
        weekend.week = .offset(isNext ? 0 : offset)
      }
      return Product.point(weekend)
    },
  ]

  /// Whether the weekend of the week that now is in is still to come.
  private static func isBeforeWeekend(_ match: Match) -> Bool {
    match.document.reference.day.map { $0.weekday < 6 } ?? false
  }

  /// Whether a year is one of school or sport, which lies in two.
  static func isLongYear(_ match: Match, _ unit: TimeUnit, kind: Int = 1) -> Bool {
    guard unit == .year, case .yearKind(let kind)? = match.dateWord(kind) else { return false }
    return !kind.bearsLastYear
  }

  /// Whether `العام` is an adjective: `الأمين العام السابق`.
  static func isGeneral(_ match: Match, _ unit: TimeUnit) -> Bool {
    guard unit == .year, let start = match.item(0)?.words.lowerBound else { return false }
    return match.dateWords(.notDateHead, at: start - 1).contains(.otherHead(.general))
  }

  private static func english(_ match: Match, _ offset: Int) -> DateExpression? {
    if case .yearKind(let kind)? = match.dateWord(1) {
      guard match.isLatin(1), let unit = match.unit(2), unit.unit == .year || unit.unit == .season,
        unit.number == .one
      else { return nil }
      return period(kind == .fiscal ? .year : .season, offset)
    }
    return switch match.dateWord(2) {
    case .unit(let unit, let inflection, _)? where inflection.number == .one && unit > .day:
      period(unit, offset)
    case .season(let season)?:
      .with {
        $0.season = season
        $0.direction = offset
      }
    case .weekday(let weekday)?:
      .with {
        $0.weekday = weekday
        $0.direction = offset
      }
    case .month(let month)?:
      .with {
        $0.month = .number(month)
        $0.direction = offset
      }
    case .plain?:
      .with {
        $0.isWeekend = true
        $0.week = .offset(offset)
      }
    default: nil
    }
  }

  /// The period of a unit that is so many from the present one.
  static func period(_ unit: TimeUnit, _ offset: Int) -> DateExpression? {
    switch unit {
    case .day, .night: .with { $0.dayOffset = offset }
    case .week: .with { $0.week = .offset(offset) }
    case .month: .with { $0.month = .offset(offset) }
    case .quarter: .with { $0.quarter = .offset(offset) }
    case .season: .with { $0.sportSeason = offset }
    case .year: .with { $0.year = .offset(offset) }
    case .decade: .with { $0.decade = .offset(offset) }
    case .century: .with { $0.century = .offset(offset) }
    case .fortnight, .half, .millennium: nil
    }
  }

  private static let divisions: [Rule] = [
    Rule(
      "date.ar.division", "a numbered part of a year or month: «الربع الثالث»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one,
        case .ordinal(let number)? = match.dateWord(1)
      else { return [] }
      guard var part = division(unit.unit, number), !isOfSchool(match),
        unit.unit != .decade || !DecadePhrases.isOfLife(match, match.end(0...1))
      else { return [] }
      // السداسي and الثلاثي are parts of a year and nothing else.
      if unit.unit == .half || unit.unit == .quarter, match.item(0)?.needsContext == false {
        part.isDoubtful = false
      }
      return Product.point(part)
    },
    Rule(
      "date.en.division", "a numbered part of a year: «third quarter»",
      produces: Category.datePoint.symbol, [.node(.ordinal), .node(.timeUnit)]
    ) { match in
      guard let unit = match.unit(1), unit.number == .one, match.item(0)?.hasArticle == false,
        match.block.words[match.item(0)?.words.lowerBound ?? 0].kind == .latin,
        case .ordinal(let number)? = match.dateWord(0)
      else { return [] }
      guard var part = division(unit.unit, number) else { return [] }
      // Of quarters only those of a year are placed in time by the article; halves are of matches too.
      if unit.unit == .quarter, number > 0, isPlaced(match), !match.isOfGame(1) {
        part.isDoubtful = false
      }
      return Product.point(part)
    },
    Rule(
      "date.en.division-adjective", "a quarter as an adjective: «third-quarter profit»",
      produces: Category.datePoint.symbol,
      [.node(.ordinal), .mark("-").glued, .node(.timeUnit).glued]
    ) { match in
      guard match.isLatin(0), let unit = match.unit(2),
        [.quarter, .half, .century].contains(unit.unit), unit.number == .one,
        case .ordinal(let number)? = match.dateWord(0), var part = division(unit.unit, number)
      else { return [] }
      // Halves are of matches too.
      part.isDoubtful = unit.unit == .half
      return Product.point(part)
    },
    Rule(
      "date.common.season-name", "a season: «صيف»", produces: Category.datePoint.symbol,
      [.node(.season)]
    ) { match in
      guard case .season(let season)? = match.dateWord(0) else { return [] }
      return Product.point(
        .with {
          $0.season = season
          $0.isDoubtful = true
        })
    },
  ]

  /// Whether what is a quarter or a chapter is one of school: `اختبارات الفصل الأول`.
  private static func isOfSchool(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound,
      match.folded(start) == "الفصل"
    else { return false }
    let noun = match.arabic(at: start - 1)
    return [
      "امتحان", "اختبار", "دراس", "دروس", "تعليم", "دوام", "طلب", "مدارس", "مقرر", "شهاد", "علام",
    ]
    .contains { noun.contains($0) }
  }

  /// Whether the English article stands before the match: `the second quarter`.
  private static func isPlaced(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    return match.has(.definiteArticle, at: start - 1)
  }

  static func division(_ unit: TimeUnit, _ number: Int) -> DateExpression? {
    switch unit {
    case .week where number <= 5 || number == -1:
      .with {
        $0.week = .number(number)
        $0.isDoubtful = true
      }
    case .quarter where (1...4).contains(number):
      .with {
        $0.quarter = .number(number)
        $0.isDoubtful = true
      }
    case .quarter where number == -1:
      .with {
        $0.quarter = .number(4)
        $0.isDoubtful = true
      }
    case .half where number == 1 || number == 2:
      .with {
        $0.half = number
        $0.isDoubtful = true
      }
    case .decade where (1...10).contains(number):
      .with {
        $0.tens = number * 10 - 10
        $0.isDoubtful = true
      }
    case .century where number > 0: .with { $0.century = .number(number - 1) }
    case .millennium where number > 0:
      .with {
        $0.century = .number(number * 10 - 10)
        $0.isOpen = true
      }
    default: nil
    }
  }
}
