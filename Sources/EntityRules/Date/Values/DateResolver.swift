internal import DocumentModel

/// Says when an expression is, seen from a reference day; the only place that does.
///
/// Law: without a reference day nothing is invented. What is missing is X in the value, and the
/// value is then told to be unresolved.
struct DateResolver {
  let reference: CalendarDay?
  var hijriCalendar = HijriCalendar.umalqura
  /// -1 where what is told is past, 1 where it is to come, 0 where the text does not say.
  var tense = 0
  /// Whether the tense alone decides, however far what it leads to is.
  var isFirm = false
  /// Whether a part of a year is one that is reported of when it is over, by its noun.
  var isReported = false
  /// How near the next one of a date or month is, and how near the last one is, that is meant even against the tense, in
  /// days.
  static let nearby = 45
  private static let lately = 62
  /// How far the one must be for that which the tense leads to, in days.
  private static let farOff = 270

  func value(of expression: DateExpression) -> DateValue {
    guard let period = period(of: expression) else { return unresolved(expression) }
    var value = DateValue(kind: .date, value: period.value, first: period.first, last: period.last)
    value.modifier = expression.modifier
    value.isContradictory = expression.day != nil && isOtherWeekday(expression, period)
    value.churchDay = churchDay(of: expression)
    value.countryDays = countryDays(of: expression)
    // A weekday that agrees tells the order too.
    value.order =
      expression.order == .open && expression.weekday != nil && !value.isContradictory
      ? nil : expression.order
    if !expression.isGregorian {
      value.calendar = calendar(of: expression)
      value.original = original(of: expression, at: period)
    } else if expression.pairedMonth != nil || expression.pairedYear != nil {
      pair(&value, of: expression, at: period)
    }
    return value
  }

  /// Whether the weekday that is said is more than a day from that of the day itself.
  private func isOtherWeekday(_ expression: DateExpression, _ period: CalendarPeriod) -> Bool {
    guard let weekday = expression.weekday,
      period.first.year >= CalendarDay.firstGregorianYear
    else { return false }
    return (2...5).contains((weekday - period.first.weekday + 7) % 7)
  }

  // MARK: Periods

  func period(of expression: DateExpression) -> CalendarPeriod? {
    if let holiday = expression.national {
      return holiday.usual.flatMap { self.period(of: expression.dated($0)) }
    }
    if expression.isBeforeCommonEra { return beforeCommonEra(expression) }
    if expression.isOpen { return millennium(expression) }
    if let number = expression.ordinalDay { return day(number, of: expression) }
    if let offset = expression.dayOffset, expression.day == nil {
      return reference?.adding(days: offset).map { .day($0) }
    }
    if expression.isHijri {
      return expression.grain ?? .day > .year ? hijriYears(expression) : hijri(expression)
    }
    if let calendar = expression.otherCalendar { return self.period(of: expression, in: calendar) }
    switch expression.grain {
    case nil: return nil
    case .day: return day(expression)
    case .week: return week(expression)
    case .decade: return decade(expression)
    case .century: return number(expression.century) { $0.year / 100 }.flatMap { .century($0) }
    case .year:
      if let offset = expression.sportSeason {
        return reference.flatMap { now in
          let start = (now.month < 7 ? now.year - 1 : now.year) + offset
          return .years(start, start + 1)
        }
      }
      guard let year = year(expression) else { return nil }
      if let months = expression.monthSpan { return .months(months, of: year) }
      return expression.secondYear.map { .years(year, $0) } ?? .year(year)
    case .month:
      if case .offset(let offset)? = expression.month {
        // In this month of 1975.
        if case .number(let year)? = expression.year {
          return reference?.adding(months: offset).flatMap { .month($0.month, of: year) }
        }
        return reference?.adding(months: offset).flatMap { .month($0.month, of: $0.year) }
      }
      return yearly(expression)
    case .season, .half:
      if case .offset(let offset)? = expression.quarter {
        return reference?.adding(months: offset * 3).flatMap {
          .quarter(($0.month + 2) / 3, of: $0.year)
        }
      }
      return yearly(expression)
    }
  }

  private func number(
    _ place: DateExpression.Place?, now: (CalendarDay) -> Int
  ) -> Int? {
    switch place {
    case nil: nil
    case .number(let number)?: number
    case .offset(let offset)?: reference.map { now($0) + offset }
    }
  }

  private func year(_ expression: DateExpression) -> Int? {
    number(expression.year) { $0.year }
  }

  private func decade(_ expression: DateExpression) -> CalendarPeriod? {
    if let tens = expression.tens {
      // The press still means the last century's, also of the twenties.
      let century =
        expression.century == nil && tens >= 20
        ? 19 : number(expression.century) { $0.year / 100 }
      return century.flatMap { .decade($0 * 10 + tens / 10) }
    }
    return number(expression.decade) { $0.year / 10 }.flatMap { .decade($0) }
  }

  /// What comes once a year: in the year that is said, else in the one that fits best.
  private func yearly(_ expression: DateExpression) -> CalendarPeriod? {
    if expression.year != nil {
      return year(expression).flatMap { Self.period(of: expression, in: $0) }
    }
    guard let reference else { return nil }
    // The one before the last is a year before it.
    if let direction = expression.direction, abs(direction) == 2, expression.weekday == nil {
      var near = expression
      near.direction = direction.signum()
      return yearly(near).flatMap {
        Self.period(of: expression, in: $0.first.year + direction.signum())
      }
    }
    let years = (reference.year - 1)...(reference.year + 1)
    var periods = years.compactMap { Self.period(of: expression, in: $0) }
    if let weekday = expression.weekday, expression.day != nil,
      periods.contains(where: { $0.first.weekday == weekday })
    {
      periods = periods.filter { $0.first.weekday == weekday }
    }
    // Quarters and halves are told of when they have begun.
    if expression.quarter != nil || expression.half != nil, expression.direction == nil, tense == 0
    {
      return periods.last { $0.first <= reference }
    }
    // What happened in one that has just begun is told of the last.
    if expression.quarter != nil || expression.half != nil, expression.direction == nil, tense < 0 {
      return periods.last { period in
        let length = period.last.daysSinceEpoch - period.first.daysSinceEpoch
        let elapsed = reference.daysSinceEpoch - period.first.daysSinceEpoch
        return elapsed >= (length > 100 ? length * 2 / 5 : length / 3)
      }
    }
    if let last = lastReported(expression, of: periods, reference) { return last }
    // Where the weekday leaves none in the tense's direction it is the weekday that tells.
    // This winter may have begun last year.
    let isThisWinter = expression.season == .winter && expression.direction == 0
    let period =
      chosen(of: periods, direction: isThisWinter ? nil : expression.direction, from: reference)
      ?? (expression.weekday == nil ? nil : periods.first)
    return yearOfWeekday(expression, unless: period, reference) ?? period
  }

  /// What an expression is in a given year of its calendar.
  static func period(of expression: DateExpression, in year: Int) -> CalendarPeriod? {
    if let feast = expression.movable { return shifted(feast.day(in: year), expression) }
    if case .number(let month)? = expression.month {
      guard let day = expression.day else { return .month(month, of: year) }
      return shifted(CalendarDay(year: year, month: month, day: day), expression)
    }
    if case .number(let quarter)? = expression.quarter { return .quarter(quarter, of: year) }
    if let season = expression.season { return .season(season, of: year) }
    return expression.half.flatMap { .half($0, of: year) }
  }

  /// One of some periods in order of time: the last before now, the next, or the nearest; of two as
  /// near, the earlier.
  func chosen(
    of periods: [CalendarPeriod], direction: Int?, from reference: CalendarDay
  ) -> CalendarPeriod? {
    switch direction {
    case 0?: periods.first { $0.first.year == reference.year } ?? periods.first
    case .some(..<0): periods.last { $0.last < reference }
    case .some: periods.first { $0.first > reference }
    case nil where tense < 0:
      near(periods.first { $0.first > reference }, reference, within: Self.nearby)
        ?? periods.last { $0.first <= reference }
    case nil where tense > 0:
      periods.first {
        $0.last >= reference && (isFirm || $0.distance(from: reference) < Self.farOff)
      }
        ?? near(periods.last { $0.last < reference }, reference, within: Self.lately)
        ?? periods.first { $0.last >= reference }
    case nil: periods.min { $0.distance(from: reference) < $1.distance(from: reference) }
    }
  }

  /// A period where it is so near that a writer would have said which year is meant if it were another.
  private func near(
    _ period: CalendarPeriod?, _ reference: CalendarDay, within days: Int
  ) -> CalendarPeriod? {
    guard !isFirm, let period, period.distance(from: reference) <= days else { return nil }
    return period
  }

  // MARK: Weeks and days

  private func week(_ expression: DateExpression) -> CalendarPeriod? {
    let isWeekend = expression.isWeekend ?? false
    switch expression.week {
    case .offset(let offset)?:
      return reference?.adding(days: offset * 7).flatMap { .week(of: $0, weekend: isWeekend) }
    case .number(let number)?: return week(number, of: expression)
    case nil:
      // The last weekend, unless it is now or the text speaks of what is to come.
      let isPast = isWeekend && tense <= 0 && (reference?.weekday ?? 7) < 6
      let offset = expression.direction ?? (isPast ? -1 : 0)
      return reference?.adding(days: offset * 7).flatMap { .week(of: $0, weekend: isWeekend) }
    }
  }

  /// The week of a number in a month or year; the first of a month is the one of its first
  /// Thursday.
  private func week(_ number: Int, of expression: DateExpression) -> CalendarPeriod? {
    var whole = expression
    (whole.week, whole.isWeekend) = (nil, nil)
    guard let whole = period(of: whole) else { return nil }
    if expression.isWeekend == true { return weekend(number, in: whole) }
    let day =
      number < 0
      ? whole.last.adding(days: (whole.last.weekday < 4 ? -7 : 0))
      : whole.first.adding(days: 7 * (number - 1) + (whole.first.weekday > 4 ? 7 : 0))
    return day.flatMap { .week(of: $0) }
  }

  /// The first, second or last day of a period, or such a weekday in it.
  private func day(_ number: Int, of expression: DateExpression) -> CalendarPeriod? {
    var whole = expression
    (whole.ordinalDay, whole.weekday) = (nil, nil)
    guard let whole = period(of: whole) else { return nil }
    let day: CalendarDay?
    if let weekday = expression.weekday {
      let start = number < 0 ? whole.last.adding(days: -6) : whole.first
      let wait = start.map { (weekday - $0.weekday + 7) % 7 } ?? 0
      day = start?.adding(days: wait + (number < 0 ? 0 : 7 * (number - 1)))
    } else if number < 0 {
      day = whole.last
    } else {
      day = whole.first.adding(days: number - 1)
    }
    return day.map { .day($0) }
  }

  private func day(_ expression: DateExpression) -> CalendarPeriod? {
    if expression.movable != nil { return yearly(expression) }
    if let day = expression.day {
      switch expression.month {
      case .number?: return yearly(expression)
      case .offset(let offset)?:
        guard let month = reference?.adding(months: offset) else { return nil }
        return CalendarDay(year: month.year, month: month.month, day: day).map { .day($0) }
      case nil: return dayOfSomeMonth(day, expression)
      }
    }
    guard let weekday = expression.weekday, let reference else { return nil }
    if case .offset(let offset)? = expression.week {
      return reference.adding(days: offset * 7 + weekday - reference.weekday).map { .day($0) }
    }
    guard expression.week == nil, expression.month == nil, expression.year == nil else {
      return nil
    }
    return nearest(weekday, expression.direction, reference).map { .day($0) }
  }

  private func nearest(_ weekday: Int, _ direction: Int?, _ reference: CalendarDay) -> CalendarDay?
  {
    let back = (reference.weekday - weekday + 7) % 7
    return switch direction {
    // Of the week that now is in; what is to come on a Sunday is of the next.
    case 0?: reference.adding(days: weekday - reference.weekday + (isOver(weekday) ? 7 : 0))
    case .some(let past) where past < 0:
      reference.adding(days: (back == 0 ? -7 : -back) + 7 * (past + 1))
    case .some(let weeks): reference.adding(days: 7 * weeks - back)
    case nil: reference.adding(days: tense > 0 && back > 0 ? 7 - back : -back)
    }
  }
}
