internal import DocumentModel
internal import Grammar

/// Arabic periods that are only called those that the text told of: ``Timeline`` says when they are.
enum ToldPhrases {
  static let names: [Rule] = [
    Rule(
      "date.ar.same-unit", "a period told of before: «الشهر نفسه»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional, .node(.same),
      ]
    ) { match in
      isSame(match, 2) ? unit(match, 0, kind: 1).map { Product.point($0) } ?? [] : []
    },
    Rule(
      "date.ar.that-unit", "the same with the word before: «ذلك الشهر»",
      produces: Category.datePoint.symbol,
      [
        .node(.toldBefore), .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional, notPlaced,
      ]
    ) { match in
      guard match.unit(1)?.unit != .day || isDemonstrative(match) else { return [] }
      return that(match, unit(match, 1, kind: 2))
    },
    Rule(
      "date.ar.same-name", "a season, weekday or part of a day told of before: «الصيف نفسه»",
      produces: Category.datePoint.symbol,
      [.node(.season, .weekday, .dayNoun).with(article: .required), .node(.same)]
    ) { match in
      isSame(match, 1) ? name(match, 0).map { Product.point($0) } ?? [] : []
    },
    Rule(
      "date.ar.that-name", "the same with the word before: «ذلك الصيف»",
      produces: Category.datePoint.symbol,
      [
        .node(.toldBefore), .node(.season, .weekday, .dayNoun).with(article: .required),
        notPlaced,
      ]
    ) { match in
      guard match.item(1)?.symbol != Category.weekday.symbol || isDemonstrative(match) else {
        return []
      }
      return that(match, name(match, 1))
    },
  ]

  /// A stage later, for it is made of a phrase.
  static let points: [Rule] = [
    Rule(
      "date.ar.same-month", "a month told of before, by its name: «أكتوبر نفسه»",
      produces: Category.datePoint.symbol, [.node(.monthPhrase), .node(.same)]
    ) { match in
      guard match.dateWord(1) == .same(.same), var month = match.point(0), month.isGregorian,
        !month.isDoubtful
      else { return [] }
      month.direction = 0
      return told(month).map { Product.point($0) } ?? []
    }
  ]

  /// Parts of such periods, which are made of points.
  static let wholes: [Rule] = [
    Rule(
      "date.ar.day-of-told-year", "a day and its noun: «يوم 8 ماي من السنة نفسها»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.datePoint), .node(.dateLink),
        .node(.datePoint).with(traits: DateShape.period.trait),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .one,
        let day = match.point(1), day.day != nil, day.month != nil, day.weekday == nil,
        let year = match.point(3), year.grain == .year, year.isToldFrom,
        let whole = day.merged(with: year)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.ar.part-of-it", "a part of the month or year told of before: «الأسبوع الثاني منه»",
      produces: Category.datePoint.symbol, [.node(.datePoint), .node(.ofIt)]
    ) { match in
      guard let part = match.point(0), part.year == nil, part.direction == nil, !part.isNumeric,
        !part.isToldFrom, part.isGregorian, let unit = whole(of: part),
        // الفصل الأول منه is a chapter too.
        part.half == nil && part.quarter == nil && part.month == nil
          || (part.month != nil && part.day == nil || isInTime(match)) && match.toldYear() != nil
      else { return [] }
      // Half of the month that was named shortly before.
      if let half = part.half, match.monthBefore(within: nearReach) != nil,
        var month = told(PeriodPhrases.period(.month, 0))
      {
        month.modifier = half == 1 ? .start : .end
        return Product.point(month)
      }
      return merged(part, unit)
    },
    Rule(
      "date.ar.part-of-last-year", "a part of the last year told of: «مايو من العام الأخير»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.ordinal).with(article: .required),
      ]
    ) { match in
      guard match.dateWord(3) == .ordinal(-1), let year = match.unit(2), year.unit == .year,
        year.number == .one, let part = match.point(0), part.year == nil, part.direction == nil,
        let grain = part.grain, part.month != nil || grain > .month && grain < .year
      else { return [] }
      return merged(part, .year)
    },
  ]

  /// Whether a preposition of time or a part stands before the match.
  static func isInTime(_ match: Match) -> Bool {
    guard let item = match.item(0) else { return false }
    return !item.clitics.isDisjoint(with: .prepositions)
      || [Category.timePreposition, .dateLink, .periodPart].contains {
        match.item(of: $0.symbol, endingAt: item.words.lowerBound) != nil
      }
  }

  /// How far back the month is named that a half is one of, in words.
  private static let nearReach = 20

  /// No adjective that places it behind a period: in `أعلن ذلك الشهر الماضي` the first word is an object.
  private static var notPlaced: Element {
    .node(.relativeAdjective).with(article: .required).absent
  }

  /// Whether a word says that a period is one told of before.
  static func isSame(_ match: Match, _ element: Int) -> Bool {
    switch match.dateWord(element) {
    case .same(.same)?: true
    case .same(.mentioned)?: match.item(element)?.hasArticle == true
    default: false
    }
  }

  /// Whether a word for that before a day points to it, and is no object of a verb: `قال ذلك اليوم`.
  private static func isDemonstrative(_ match: Match) -> Bool {
    guard let item = match.item(0) else { return false }
    if match.dateWord(0) == .same(.same) || !item.clitics.isDisjoint(with: .prepositions) {
      return true
    }
    return [
      Category.timePreposition, .dateLink, .daypart, .periodPart, .dateOperator, .timeUnit,
    ].contains { match.item(of: $0.symbol, endingAt: item.words.lowerBound) != nil }
  }

  private static func unit(_ match: Match, _ element: Int, kind: Int) -> DateExpression? {
    guard let unit = match.unit(element), unit.number == .one, unit.role == .any,
      !PeriodPhrases.isGeneral(match, unit.unit),
      match.item(kind) == nil || unit.unit == .year || unit.unit == .season
    else { return nil }
    let isLong = PeriodPhrases.isLongYear(match, unit.unit, kind: kind)
    return told(PeriodPhrases.period(isLong ? .season : unit.unit, 0))
  }

  private static func name(_ match: Match, _ element: Int) -> DateExpression? {
    let point: DateExpression? =
      switch match.dateWord(element) {
      case .season(let season)?:
        .with {
          $0.season = season
          $0.direction = 0
        }
      case .weekday(let weekday)?:
        .with {
          $0.weekday = weekday
          $0.direction = 0
        }
      default: PeriodPhrases.period(.day, 0)
      }
    return told(point)
  }

  /// What a word for that points to; one for the same may be now.
  private static func that(_ match: Match, _ point: DateExpression?) -> [Product] {
    guard var point else { return [] }
    point.isRemote = match.dateWord(0) != .same(.same)
    return Product.point(point)
  }

  private static func told(_ point: DateExpression?) -> DateExpression? {
    var point = point
    point?.isToldFrom = true
    return point
  }

  /// Which period a part is one of, where only a pronoun says so.
  private static func whole(of part: DateExpression) -> TimeUnit? {
    if case .number? = part.week { return part.month == nil ? .month : nil }
    if case .number? = part.month { return part.week == nil ? .year : nil }
    return part.half != nil || part.quarter != nil || part.season != nil ? .year : nil
  }

  private static func merged(_ part: DateExpression, _ unit: TimeUnit) -> [Product] {
    guard let period = told(PeriodPhrases.period(unit, 0)), var whole = part.merged(with: period)
    else { return [] }
    if case .offset? = part.quarter { whole.quarter = .number(4) }
    return Product.point(whole)
  }
}
