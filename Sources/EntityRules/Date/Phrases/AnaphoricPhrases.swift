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
      "date.en.part-of-that-year", "a part of a year told of before: «May of that year»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint), .node(.dateLink), .node(.toldBefore), .node(.timeUnit)]
    ) { match in
      guard match.isLatin(2), let unit = match.unit(3), unit.unit == .year, unit.number == .one,
        var part = match.point(0), part.year == nil, part.direction == nil,
        let grain = part.grain, grain < .year, part.month != nil || grain > .month,
        !part.isNumeric
      else { return [] }
      let told = match.yearBefore()
      part.year = told.map { .number($0) } ?? .offset(0)
      part.isToldFrom = told == nil
      part.isDoubtful = false
      return Product.point(part)
    }
  ]

  static let points: [Rule] = [
    Rule(
      "date.common.day-of-month", "a day of a month that is counted from now: «15 من الشهر الجاري»",
      produces: Category.datePoint.symbol,
      [.node(.dayNumber), .node(.dateLink).optional, .node(.datePoint)]
    ) { match in
      guard let day = match.point(0), day.month == nil, let month = match.point(2),
        case .offset(let offset)? = month.month, month.day == nil,
        let whole = day.merged(with: month)
      else { return [] }
      return month.isToldFrom && offset == 0 ? dayOfMonthBefore(match) : Product.point(whole)
    },
    Rule(
      "date.ar.day-of-it", "a day of the month told of before: «الخامس عشر منه»",
      produces: Category.datePoint.symbol, [.node(.dayNumber), .node(.ofIt)]
    ) { match in
      isPlaced(match) || isOrdinal(match) && match.monthBefore != nil || isOfLine(match)
        ? dayOfMonthBefore(match) : []
    },
    Rule(
      "date.ar.day-of-this-month", "a day of the month that now is in: «15 الجاري»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink).optional,
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard var day = match.point(0), day.month == nil,
        match.wholeDigits(0) || match.item(1) != nil, !match.isInsideNumber(0...0),
        !PointPhrases.isWithin(match, 1),
        case .relative(0, let inflection)? = match.dateWord(2), inflection.gender == .masculine
      else { return [] }
      day.month = .offset(0)
      return Product.point(day)
    },
  ]

  private static func dayOfMonthBefore(_ match: Match) -> [Product] {
    guard var day = match.point(0), day.month == nil else { return [] }
    if let month = monthOfWeekday(match, day) ?? match.firstMonthBefore {
      (day.month, day.isHijri) = (month.month, month.isHijri)
      day.year = month.year
    } else {
      day.month = .offset(0)
    }
    day.isToldFrom = day.year == nil
    return Product.point(day)
  }

  /// The month named before in which a day falls on the weekday before it, where two calendars were named: `الخميس 9
  /// جمادى الآخرة (19 نوفمبر) … الأحد 19 منه`.
  private static func monthOfWeekday(_ match: Match, _ day: DateExpression) -> DateExpression? {
    guard let start = match.item(0)?.words.lowerBound,
      let item = match.item(of: Category.weekday.symbol, endingAt: start),
      case .weekday(let weekday)? = match.dateWord(item)
    else { return nil }
    let months = [match.firstMonthBefore] + [false, true].map { match.monthBefore(isHijri: $0) }
    return months.compactMap { $0 }.first { month in
      var day = day
      (day.month, day.isHijri, day.year) = (month.month, month.isHijri, month.year)
      return match.resolver.period(of: day)?.first.weekday == weekday
    }
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
    // It may be the last of some days: يومي التاسع والعاشر منه, يومي 9 و10 منه.
    for _ in 0..<mostDays {
      let isBehindAnd =
        match.word(at: start - 1)?.folded.count == 2 && match.folded(start - 1, has: "\u{0648}")
      guard
        isBehindAnd
          || match.items(of: Category.dayNumber.symbol, startingAt: start)
            .contains(where: { $0.clitics.contains(.wa) }),
        let before = match.item(
          of: Category.dayNumber.symbol, endingAt: isBehindAnd ? start - 1 : start)
      else { break }
      start = before.words.lowerBound
    }
    // الفصل الأول منه is a part of a book.
    if let noun = match.item(of: Category.timeUnit.symbol, endingAt: start),
      case .unit(let unit, _, _)? = match.dateWord(noun)
    {
      return unit <= .night
    }
    // وتنتهي 14 منه
    if match.monthBefore(within: nearReach) != nil, isEnding(match.arabic(at: start - 1)) {
      return true
    }
    return [
      Category.timePreposition, .dateOperator, .daypart, .weekday, .periodPart,
    ].contains { match.item(of: $0.symbol, endingAt: start) != nil }
  }

  /// Whether a day is the name of its line: `24 منه: الإعلان`.
  private static func isOfLine(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, match.isWord(match.end(0...1), ":", "-")
    else { return false }
    return match.word(at: start - 1).map {
      !$0.isWord && $0.kind != .digits && match.word(at: start - 2) == nil
    } ?? true
  }

  /// Whether a verb says that something begins, ends or stops then.
  private static func isEnding(_ verb: String) -> Bool {
    guard let first = verb.drop(while: { $0 == "و" }).first, "يت".contains(first) else {
      return false
    }
    return ["نتهي", "بدا", "ختتم", "توقف", "نطلق", "ستانف", "غلق", "صادف", "وافق"].contains {
      verb.hasSuffix($0)
    }
  }

  /// How far back the month is named of a day that only a verb places, in words.
  private static let nearReach = 12

  /// Whether a number is an ordinal with its article, before which no noun stands that it numbers.
  private static func isOrdinal(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.beginsWithArticle(start) && !match.beginsWithArticle(start - 1)
  }

  /// How many days a list before one of a month told of may have.
  private static let mostDays = 4
}
