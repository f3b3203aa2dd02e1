internal import DocumentModel
internal import Grammar

/// Days and years that the text has placed before, or that begin now.
enum AnaphoricPhrases {
  static let names: [Rule] = [
    Rule(
      "date.ar.new-period", "a year or season that begins: «الموسم الجديد»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional,
        .node(.newAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role == .any,
        unit.unit == .year || unit.unit == .season, !PeriodPhrases.isGeneral(match, unit.unit)
      else { return [] }
      var isLong = unit.unit == .season
      if case .yearKind(let kind)? = match.dateWord(1), !kind.bearsLastYear { isLong = true }
      return Product.point(begun(isLong: isLong, match.document.reference.day))
    }
  ]

  /// Parts of a year that the text has told of: a stage later, for they are made of points.
  static let wholes: [Rule] = [
    Rule(
      "date.ar.part-of-same-year", "a part of a year told of before: «يناير من السنة نفسها»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.dateLink).optional, .node(.timeUnit).with(article: .required),
        .node(.same),
      ]
    ) { match in
      match.dateWord(3) == .same(.same) ? part(match, 0, ofYear: 2) : []
    },
    Rule(
      "date.ar.day-of-same-year", "a day and its noun: «يوم 8 ماي من السنة نفسها»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.datePoint), .node(.dateLink),
        .node(.timeUnit).with(article: .required), .node(.same),
      ]
    ) { match in
      match.dateWord(4) == .same(.same) && isDay(match) ? part(match, 1, ofYear: 3) : []
    },
    Rule(
      "date.common.part-of-that-year", "the same with the word before: «خريف تلك السنة»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint), .node(.dateLink).optional, .node(.toldBefore), .node(.timeUnit)]
    ) { match in
      isOfThat(match, 2) ? part(match, 0, ofYear: 3) : []
    },
    Rule(
      "date.ar.day-of-that-year", "a day and its noun: «يوم 8 ماي من ذلك العام»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.datePoint), .node(.dateLink),
        .node(.toldBefore), .node(.timeUnit),
      ]
    ) { match in
      isOfThat(match, 3) && isDay(match) ? part(match, 1, ofYear: 4) : []
    },
  ]

  /// Whether the noun before a point is that of a day.
  private static func isDay(_ match: Match) -> Bool {
    guard let head = match.unit(0), let day = match.point(1) else { return false }
    return head.unit == .day && head.number == .one && day.day != nil && day.weekday == nil
  }

  /// Whether a word for that and a unit are a period: with its article, or behind `of` in English.
  private static func isOfThat(_ match: Match, _ element: Int) -> Bool {
    match.item(element + 1)?.hasArticle == true
      || match.isLatin(element) && match.item(element - 1) != nil
  }

  private static func part(_ match: Match, _ element: Int, ofYear year: Int) -> [Product] {
    guard let unit = match.unit(year), unit.unit == .year, unit.number == .one,
      var part = match.point(element), part.year == nil, part.direction == nil,
      let grain = part.grain, grain < .year, part.month != nil || grain > .month, !part.isNumeric
    else { return [] }
    let told = match.yearBefore()
    part.year = told.map { .number($0) } ?? .offset(0)
    part.isToldFrom = told == nil
    part.isDoubtful = false
    return Product.point(part)
  }

  static let points: [Rule] = [
    Rule(
      "date.common.day-of-month", "a day of a month that is counted from now: «15 من الشهر الجاري»",
      produces: Category.datePoint.symbol,
      [.node(.dayNumber), .node(.dateLink).optional, .node(.datePoint)]
    ) { match in
      guard let day = match.point(0), day.month == nil, let month = match.point(2),
        case .offset? = month.month, month.day == nil, let whole = day.merged(with: month)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.ar.day-of-it", "a day of the month told of before: «الخامس عشر منه»",
      produces: Category.datePoint.symbol, [.node(.dayNumber), .node(.ofIt)]
    ) { match in
      isPlaced(match) ? dayOfMonthBefore(match) : []
    },
    Rule(
      "date.ar.same-unit", "a month or week told of before: «الشهر نفسه»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .required), .node(.same)]
    ) { match in
      guard match.dateWord(1) == .same(.same), let unit = match.unit(0), unit.number == .one,
        unit.unit == .month || unit.unit == .week, var period = PeriodPhrases.period(unit.unit, 0)
      else { return [] }
      // By itself it is none where the text has told of no such one.
      (period.isToldFrom, period.isDoubtful) = (true, true)
      return Product.point(period)
    },
    Rule(
      "date.ar.day-of-this-month", "a day of the month that now is in: «15 الجاري»",
      produces: Category.datePoint.symbol,
      [.node(.dayNumber), .node(.relativeAdjective).with(article: .required)]
    ) { match in
      guard var day = match.point(0), day.month == nil, match.wholeDigits(0),
        !match.isInsideNumber(0...0),
        case .relative(0, let inflection)? = match.dateWord(1), inflection.gender == .masculine
      else { return [] }
      day.month = .offset(0)
      return Product.point(day)
    },
    Rule(
      "date.ar.day-of-same-month", "the same with its noun: «15 من الشهر نفسه»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.same),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.unit == .month, unit.number == .one,
        match.dateWord(3) == .same(.same)
      else { return [] }
      return dayOfMonthBefore(match)
    },
    Rule(
      "date.ar.day-of-the-same-month", "the same with the word before: «15 من نفس الشهر»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink), .node(.toldBefore),
        .node(.timeUnit).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(3), unit.unit == .month, unit.number == .one else { return [] }
      return dayOfMonthBefore(match)
    },
  ]

  private static func dayOfMonthBefore(_ match: Match) -> [Product] {
    guard var day = match.point(0), day.month == nil else { return [] }
    if let month = match.monthBefore {
      (day.month, day.isHijri) = (month.month, month.isHijri)
      day.year = month.year
    } else {
      day.month = .offset(0)
    }
    day.isToldFrom = day.year == nil
    return Product.point(day)
  }

  /// A year that begins is the next one in its second half, and a season or school year the one that begins
  /// in this year.
  private static func begun(isLong: Bool, _ reference: CalendarDay?) -> DateExpression {
    .with {
      guard let reference else {
        $0.year = .offset(1)
        return
      }
      if isLong {
        $0.year = .number(reference.year)
        $0.secondYear = reference.year + 1
      } else {
        $0.year = .offset(reference.month < 7 ? 0 : 1)
      }
    }
  }

  /// Whether what stands before a number says that it is a day, not one of some other things: `المادة 17
  /// منه`.
  private static func isPlaced(_ match: Match) -> Bool {
    guard var start = match.item(0)?.words.lowerBound else { return false }
    // It may be the last of some days: يومي التاسع والعاشر منه.
    for _ in 0..<mostDays
    where match.items(of: Category.dayNumber.symbol, startingAt: start)
      .contains(where: { $0.clitics.contains(.wa) })
    {
      guard let before = match.item(of: Category.dayNumber.symbol, endingAt: start) else { break }
      start = before.words.lowerBound
    }
    return [
      Category.timePreposition, .dateOperator, .daypart, .weekday, .timeUnit, .periodPart,
    ].contains { match.item(of: $0.symbol, endingAt: start) != nil }
  }

  /// How many days a list before one of a month told of may have.
  private static let mostDays = 4
}

extension Match {
  /// How far back a date is looked for that the match refers to, in words.
  fileprivate static var anchorReach: Int { 60 }

  /// The first of what a place before the match has, from the nearest on.
  private func before<Value>(
    _ symbol: Symbol, within reach: Int = Self.anchorReach, _ value: (Item) -> Value?
  ) -> Value? {
    guard let start = items(0).first?.words.lowerBound else { return nil }
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      // Not beyond the line, behind which a block may begin.
      guard word(at: index) != nil else { return nil }
      for item in items(of: symbol, startingAt: index) where item.words.upperBound <= start {
        if let found = value(item) { return found }
      }
    }
    return nil
  }

  /// The month that was named last before the match, with the year behind it.
  var monthBefore: DateExpression? { monthBefore(within: Self.anchorReach) }

  func monthBefore(within reach: Int) -> DateExpression? {
    before(Category.monthPhrase.symbol, within: reach) { item in
      let years = items(of: Category.yearNumber.symbol, startingAt: item.words.upperBound)
      guard var month = point(item) else { return nil }
      month.year = years.first.flatMap { point($0)?.year }
      return month
    }
  }

  /// The period that the last point before the match lies in that says one of a unit.
  func periodBefore(of unit: TimeUnit, within reach: Int? = nil) -> CalendarPeriod? {
    let reach = reach ?? Self.anchorReach
    if unit == .year { return yearBefore(within: reach).flatMap { CalendarPeriod.year($0) } }
    return before(Category.datePoint.symbol, within: reach) { item in
      guard let point = point(item), !point.isDoubtful || [.quarter, .half].contains(unit),
        point.says(unit),
        let period = resolver.period(of: point)
      else { return nil }
      switch unit {
      case .day: return period
      case .week: return .week(of: period.first)
      case .month: return .month(period.first.month, of: period.first.year)
      default: return period
      }
    }
  }

  /// Whether a year that is over was named shortly before the match, by its number or as the last.
  func isPastYearTold(before year: Int, within reach: Int) -> Bool {
    if let told = yearBefore(within: reach) { return told < year }
    return before(Category.datePoint.symbol, within: reach) { item in
      point(item)?.year == .offset(-1) ? true : nil
    } ?? false
  }

  /// The year that was told last before the match, in digits, be it a bare number behind a preposition: in
  /// words it is mostly a count, `باعت ألفا`.
  func yearBefore(within reach: Int = Self.anchorReach) -> Int? {
    before(Category.yearNumber.symbol, within: reach) { item in
      guard case .number(let year)? = point(item)?.year, (1000...2100).contains(year),
        item.words.contains(where: { block.words[$0].kind == .digits })
      else { return nil }
      return year
    }
  }
}

extension Match {
  /// The years of the last date before the match that tells one: two of a season or school year, else one
  /// twice.
  func toldYear(within reach: Int? = nil) -> (first: Int, last: Int)? {
    guard let start = items(0).first?.words.lowerBound else { return nil }
    for index in stride(
      from: start - 1, through: max(0, start - (reach ?? Self.anchorReach)), by: -1)
    {
      guard word(at: index) != nil else { return nil }
      if let year = year(at: index) { return year }
    }
    return nil
  }

  /// The year that a point at a word tells, or a bare number of our time there.
  private func year(at index: Int) -> (first: Int, last: Int)? {
    for item in items(of: Category.datePoint.symbol, startingAt: index) {
      guard let point = point(item), !point.isHijri, !point.isBeforeCommonEra else { continue }
      switch point.year {
      case .number(let year)?: return (year, point.secondYear ?? year)
      case .offset(let years)?:
        if let now = resolver.reference?.year { return (now + years, now + years) }
      default: break
      }
    }
    for item in items(of: Category.yearNumber.symbol, startingAt: index) {
      guard case .number(let year)? = point(item)?.year, (1500...2100).contains(year),
        block.words[index].kind == .digits,
        word(at: index - 1)?.kind != .punctuation
          || !block.words[index].isGlued || isWord(index - 1, "(")
      else { continue }
      // in 1926-27
      if isWord(index + 1, "-", "/"), Int(folded(index + 2)) == (year + 1) % 100 {
        return (year, year + 1)
      }
      return (year, year)
    }
    return nil
  }
}

extension DateExpression {
  /// Whether it tells which one of a unit is meant.
  fileprivate func says(_ unit: TimeUnit) -> Bool {
    switch unit {
    case .day: grain == .day
    case .week: grain == .day || grain == .week
    case .month: grain == .month || grain == .day && month != nil
    case .quarter: quarter != nil
    case .half: half != nil
    default: false
    }
  }
}
