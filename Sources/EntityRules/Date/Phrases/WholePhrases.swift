internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Points that several phrases make together: each says a part of one date.
enum WholePhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.whole-two", "two parts of one date: «الخميس 15 مايو»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .mark(",").optional, .node(.dateLink).optional,
        .node(.datePoint).with(clitics: .optional(.la)),
      ]
    ) { match in
      // Only a part of a year is one for it: الربع الأول للعام الجاري.
      guard match.item(3)?.clitics.isEmpty == true || match.point(0)?.grain != .day else {
        return []
      }
      return whole(match, [0, 3])
    },
    Rule(
      "date.common.whole-weekday",
      "a weekday and its date behind a dash or article: «الأحد - 12 أكتوبر»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait), .token(.punctuation).optional,
        .node(.definiteArticle).optional, .node(.datePoint),
      ]
    ) { match in
      guard let weekday = match.point(0), let date = match.point(3), date.day != nil,
        date.weekday == nil, date.isHijri || agrees(weekday, date, match.document.reference.day),
        match.item(2) == nil
          ? match.mark(1) == "-" || match.mark(1) == "/"
          : match.isLatin(2) && (match.mark(1) ?? ",") == ",",
        let whole = weekday.merged(with: date)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.en.half-month", "half of a month: «second half of October»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait), .node(.dateLink),
        .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard let half = match.point(0)?.half, match.isLatin(0), var month = match.point(2) else {
        return []
      }
      month.modifier = half == 1 ? .start : .end
      month.isDoubtful = false
      return Product.point(month)
    },
    Rule(
      "date.common.whole-three", "three parts of one date: «أمس الخميس 15 مايو»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .mark(",").optional, .node(.dateLink).optional, .node(.datePoint),
        .mark(",").optional, .node(.dateLink).optional, .node(.datePoint),
      ]
    ) { match in
      whole(match, [0, 3, 6])
    },
    Rule(
      "date.en.weekday-the-day", "a weekday and its day with the article: «Saturday the 30th»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait), .mark(",").optional,
        .node(.definiteArticle), .node(.dayNumber),
      ]
    ) { match in
      guard match.isLatin(2), let weekday = match.point(0), let day = match.point(3),
        day.month == nil, let whole = weekday.merged(with: day)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.common.weekday-day", "a weekday and the day's number: «الخميس 21»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint), .mark(",").optional, .node(.dateLink).optional, .node(.dayNumber)]
    ) { match in
      guard let weekday = match.point(0), weekday.weekday != nil, weekday.day == nil,
        let day = match.point(3),
        // الخميس من 9 إلى 5, the hours of opening.
        match.wholeDigits(3)
          ? match.item(2) == nil || match.isLatin(2) || day.day ?? 0 > 24
          : match.item(2) != nil && !isHour(match, 3),
        !match.isInsideNumber(3...3), let whole = weekday.merged(with: day),
        !isCounting(match, 3)
          || !PointPhrases.isWithin(match, 2) && agrees(whole, match.document.reference.day)
            && !match.hasNoun(at: match.end(3...3))
      else { return [] }
      return Product.point(whole)
    },
  ]

  /// Whether an ordinal is feminine, and so of an hour up to twelve: `الخميس من الثامنة`.
  private static func isHour(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element), match.point(element)?.day ?? 0 <= 12,
      item.words.count == 1,
      !match.isLatin(element)
    else { return false }
    let last = match.folded(item.words.lowerBound).unicodeScalars.last?.value
    return last == ArabicLetter.heh || last == ArabicLetter.tehMarbuta
  }

  /// Whether a number counts the noun behind it.
  private static func isCounting(_ match: Match, _ element: Int) -> Bool {
    guard let next = match.item(element)?.words.upperBound, let word = match.word(at: next) else {
      return false
    }
    return word.isWord && !match.has(.dateOperator, at: next) && !match.has(.dateLink, at: next)
      && !match.has(.timePreposition, at: next)
  }

  /// Whether the day falls on the weekday in this month or one beside it.
  private static func agrees(_ point: DateExpression, _ reference: CalendarDay?) -> Bool {
    let day = DateResolver(reference: reference).period(of: point)?.first
    return day.map { $0.weekday == point.weekday } ?? false
  }

  /// Whether a date falls on a weekday, so far as it tells.
  private static func agrees(
    _ weekday: DateExpression, _ date: DateExpression, _ reference: CalendarDay?
  ) -> Bool {
    let day = DateResolver(reference: reference).period(of: date)?.first
    return day.map { $0.weekday == weekday.weekday } ?? true
  }

  /// Points in the order of the calendar, the shorter before the longer, or a weekday behind its
  /// week.
  private static func whole(_ match: Match, _ elements: [Int]) -> [Product] {
    let points = elements.compactMap { match.point($0) }
    guard points.count == elements.count, var whole = points.first else { return [] }
    for (next, element) in zip(points.dropFirst(), elements.dropFirst()) {
      if match.item(element - 1) != nil { whole = whole.numbered(in: next) }
      let isApart = PointPhrases.isWithin(match, element - 1)
      guard
        isApart
          ? isPlaced(whole, next, match.document.reference.day)
          : fits(whole, next, isLinked: match.item(element - 1) != nil),
        // A day and a season behind a comma are two.
        next.season == nil || match.item(element - 2) == nil,
        whole.grain == .day && !whole.isFeast || match.item(element - 2) == nil,
        // Oct 3, Oct 17: the second month begins another date.
        whole.month == nil || next.month == nil || match.item(element - 2) == nil,
        let merged = whole.part(of: next) ?? whole.placed(by: next).merged(with: next)
      else { return [] }
      whole = merged
    }
    return Product.point(whole)
  }

  /// Whether a weekday and a date behind a word for in are one: `الجمعة في 3 تموز`.
  private static func isPlaced(
    _ left: DateExpression, _ right: DateExpression, _ reference: CalendarDay?
  ) -> Bool {
    guard left.weekday != nil, left.day == nil else {
      return fits(left, right, isLinked: true)
    }
    guard left.direction == nil, !right.isFeast, right.day != nil, right.month != nil,
      right.weekday == nil,
      let whole = left.merged(with: right)
    else { return fits(left, right, isLinked: true) }
    return agrees(whole, reference)
  }

  private static func fits(
    _ left: DateExpression, _ right: DateExpression, isLinked: Bool
  ) -> Bool {
    guard let first = left.grain, let second = right.grain else { return false }
    // Only its year is one date with a feast: what else stands beside it says when it falls.
    if left.isFeast || right.isFeast { return left.isFeast && second >= .year }
    // Which weekend of a month is meant must be said.
    if left.isWeekend == true, left.week == nil, right.month != nil { return false }
    // 9 April 2003 fall of Baghdad
    if right.season != nil, first == .day || left.month != nil { return false }
    if first < second {
      // A weekday belongs to a week or day, a day to no other day's month.
      if left.weekday != nil, left.day == nil { return second == .week }
      return left.dayOffset == nil && !left.isNumeric
    }
    if first == .day, second == .day {
      // Two weekdays, two days counted from now or two dates are no one date: merging refuses.
      let isApart = left.day != nil && right.day == nil && right.weekday == nil
      return !isLinked && !isApart && (left.weekday != nil || left.dayOffset != nil)
    }
    return first == .week && right.weekday != nil && right.day == nil && !isLinked
  }
}

extension DateExpression {
  /// A weekday and its adjective before the date that says when it is (`الخميس المقبل 15 أكتوبر الجاري`):
  /// without the adjective, which places the week and not the year.
  fileprivate func placed(by date: DateExpression) -> DateExpression {
    guard weekday != nil, day == nil, date.direction != nil, date.day != nil else { return self }
    var weekday = self
    weekday.direction = nil
    return weekday
  }

  /// The last week or quarter of a longer period is its last, and not the one before now: `last week of
  /// March`.
  fileprivate func numbered(in whole: DateExpression) -> DateExpression {
    guard let grain = whole.grain else { return self }
    var part = self
    if case .offset(-1)? = week, grain > .week { part.week = .number(-1) }
    if case .offset(-1)? = quarter, grain >= .year { part.quarter = .number(4) }
    return part
  }

  /// A half or quarter of what is longer than a year, or of a season in two: that itself, with the part as its modifier.
  func part(of whole: DateExpression) -> DateExpression? {
    guard let grain = whole.grain, whole.modifier == nil,
      grain > .year || grain == .year && (whole.secondYear ?? whole.sportSeason) != nil
    else { return nil }
    var part = whole
    if let half {
      part.modifier = half == 1 ? .start : .end
    } else if case .number(let quarter)? = quarter {
      part.modifier = quarter == 1 ? .start : quarter == 4 ? .end : .mid
    } else {
      return nil
    }
    return part
  }
}
