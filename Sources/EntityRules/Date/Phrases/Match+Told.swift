internal import DocumentModel
internal import Grammar

/// Months and years that a line has named before a match.
extension Match {
  /// How far back a date is looked for that the match refers to, in words.
  fileprivate static var anchorReach: Int { 60 }
  /// How far before a date the figures begin that are compared, in words.
  private static var comparisonReach: Int { 6 }

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

  /// The month that was named last before the match, in one calendar or whichever; if it is to be a time, none that
  /// names what happened in it: `اتفاق 27 نوفمبر`.
  func monthBefore(
    within reach: Int = Self.anchorReach, isHijri: Bool? = nil, isTime: Bool = false
  ) -> DateExpression? {
    before(Category.monthPhrase.symbol, within: reach) { item in
      let start = item.words.lowerBound
      if isTime,
        isOutcome(start - 1) || word(at: start - 1)?.kind == .digits && isOutcome(start - 2)
      {
        return nil
      }
      let years = items(of: Category.yearNumber.symbol, startingAt: item.words.upperBound)
      guard var month = point(item), isHijri.map({ $0 == month.isHijri }) ?? true else {
        return nil
      }
      month.year = years.first.flatMap { point($0)?.year }
      return month
    }
  }

  /// The month that was named last before the match: of a day in two calendars that of the first (`يوم 29 رمضان
  /// الموافق 18 مارس … الثلاثين منه`).
  var firstMonthBefore: DateExpression? {
    before(Category.monthPhrase.symbol) { item in
      guard let last = point(item) else { return nil }
      var month = last
      let index = joinedMonth(before: item.words.lowerBound, isHijri: !last.isHijri)
      if let index, let first = point(index) { month = first }
      let end = index?.words.upperBound ?? item.words.upperBound
      month.year = items(of: Category.yearNumber.symbol, startingAt: end).first
        .flatMap { point($0)?.year }
      return month
    }
  }

  /// The month of the other calendar in the same date, before a place.
  private func joinedMonth(before start: Int, isHijri: Bool) -> Item? {
    let parts: [Category] = [
      .dateEquivalent, .dateLink, .weekday, .era, .timeUnit, .ordinal, .number, .digits, .honorific,
    ]
    for index in stride(from: start - 1, through: max(0, start - 7), by: -1) {
      guard let word = word(at: index) else { return nil }
      if let month = items(of: Category.monthPhrase.symbol, startingAt: index).first,
        let named = point(month)
      {
        return named.isHijri == isHijri ? month : nil
      }
      let isPart =
        word.kind == .punctuation
        ? ["(", ")", "/", "-"].contains(folded(index))
        : word.kind == .digits || parts.contains { has($0, at: index) }
      guard isPart else { return nil }
    }
    return nil
  }

  /// The period that the last point before the match lies in that says one of a unit.
  /// If main, not one that what is told is compared with (`من 12% في نوفمبر`).
  func periodBefore(
    of unit: TimeUnit, within reach: Int? = nil, isMain: Bool = false
  ) -> CalendarPeriod? {
    let reach = reach ?? Self.anchorReach
    if unit == .year { return yearBefore(within: reach).flatMap { CalendarPeriod.year($0) } }
    return before(Category.datePoint.symbol, within: reach) { item in
      guard let point = point(item), !point.isDoubtful || [.quarter, .half].contains(unit),
        point.says(unit), !isMain || !isBehindComparison(item.words.lowerBound),
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

  /// Whether figures with which others are compared stand before a word: `من 12% في نوفمبر`, `مقابل 12% في نوفمبر`.
  private func isBehindComparison(_ start: Int) -> Bool {
    (max(0, start - Self.comparisonReach)..<start).contains { index in
      guard word(at: index + 1)?.kind == .digits else { return false }
      return ["من", "مقابل", "عن"].contains(arabic(at: index))
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
