internal import DocumentModel

extension DateResolver {
  /// A day, month or year of the Hijri calendar.
  func hijri(_ expression: DateExpression) -> CalendarPeriod? {
    if let year = expression.gregorianYear, let start = CalendarDay(year: year, month: 1, day: 1) {
      let near = HijriDay.year(near: start)
      return (near - 1...near + 2).lazy.compactMap { hijri(expression, in: $0) }
        .first { $0.first.year == year }
    }
    switch expression.year {
    case .number(let year)?: return hijri(expression, in: year)
    case .offset(let offset)?:
      return reference.flatMap { hijri(expression, in: HijriDay.year(near: $0) + offset) }
    case nil:
      guard let reference else { return nil }
      let weekday = expression.day == nil ? nil : expression.weekday
      return chosen(near: HijriDay.year(near: reference), expression.direction, weekday) {
        hijri(expression, in: $0)
      }
    }
  }

  /// What comes once a year of a calendar, in the one of three years that fits best: one in which it falls
  /// on its weekday, if there is one.
  func chosen(
    near year: Int, _ direction: Int?, _ weekday: Int? = nil, _ period: (Int) -> CalendarPeriod?
  ) -> CalendarPeriod? {
    guard let reference else { return nil }
    var periods = (year - 1...year + 1).compactMap(period)
    if let weekday, periods.contains(where: { $0.first.weekday == weekday }) {
      periods = periods.filter { $0.first.weekday == weekday }
    }
    // This one is the nearest: a year of this calendar is none of that one.
    return chosen(of: periods, direction: direction == 0 ? nil : direction, from: reference)
      ?? (weekday == nil ? nil : periods.first)
  }

  /// What an expression is in a given Hijri year.
  private func hijri(_ expression: DateExpression, in year: Int) -> CalendarPeriod? {
    guard case .number(let month)? = expression.month else {
      guard expression.month == nil, expression.day == nil else { return nil }
      return hijri(year...year)
    }
    guard let day = expression.day else {
      return range(
        year, month, 1, year, month, HijriDay.days(inMonth: month, of: year, by: hijriCalendar))
    }
    guard let first = HijriDay(year: year, month: month, day: day)?.gregorian(by: hijriCalendar)
    else { return nil }
    if let last = expression.lastDay {
      let end = min(last, HijriDay.days(inMonth: month, of: year, by: hijriCalendar))
      return range(year, month, day, year, month, end)
    }
    return Self.shifted(Self.sighted(first, expression.weekday), expression)
  }

  /// All days of some Hijri years.
  func hijri(_ years: ClosedRange<Int>) -> CalendarPeriod? {
    let last = HijriDay.days(inMonth: 12, of: years.upperBound, by: hijriCalendar)
    return range(years.lowerBound, 1, 1, years.upperBound, 12, last)
  }

  /// A day, or the one beside it whose weekday the text says: where the moon was sighted then.
  private static func sighted(_ day: CalendarDay, _ weekday: Int?) -> CalendarDay {
    guard let weekday, day.year >= CalendarDay.firstGregorianYear else { return day }
    switch (weekday - day.weekday + 7) % 7 {
    case 1: return day.adding(days: 1) ?? day
    case 6: return day.adding(days: -1) ?? day
    default: return day
    }
  }

  private func range(
    _ year: Int, _ month: Int, _ day: Int, _ lastYear: Int, _ lastMonth: Int, _ lastDay: Int
  ) -> CalendarPeriod? {
    guard let first = HijriDay(year: year, month: month, day: day)?.gregorian(by: hijriCalendar),
      let last = HijriDay(year: lastYear, month: lastMonth, day: lastDay)?
        .gregorian(by: hijriCalendar)
    else { return nil }
    return .range(first, last)
  }

  /// Sets beside a Gregorian date that of another calendar that the text gives with it, and checks both.
  func pair(_ value: inout DateValue, of expression: DateExpression, at period: CalendarPeriod) {
    let paired = DateExpression.with {
      $0.isHijri = expression.pairedCalendar == nil
      $0.otherCalendar = expression.pairedCalendar
      $0.year = expression.pairedYear.map { .number($0) }
      $0.month = expression.pairedMonth.map { .number($0) }
      $0.day = expression.pairedDay
    }
    let other = DateResolver(reference: period.first, hijriCalendar: hijriCalendar).value(
      of: paired)
    (value.calendar, value.original, value.isPaired) = (other.calendar, other.original, true)
    if expression.day != nil, paired.day != nil, let first = other.first,
      abs(first.daysSinceEpoch - period.first.daysSinceEpoch) > 1
    {
      value.isContradictory = true
    }
  }

  /// The date as its own calendar writes it; `nil` where its year is not said.
  func original(of expression: DateExpression, at period: CalendarPeriod) -> String? {
    let near =
      expression.otherCalendar?.year(near: period.first) ?? HijriDay.year(near: period.first)
    let year: Int
    if case .number(let said)? = expression.year {
      year = said
    } else if let found = (near - 1...near + 1).first(where: { year in
      let found =
        expression.otherCalendar.map { Self.period(of: expression, in: year, of: $0) }
        ?? hijri(expression, in: year)
      return found == period
    }) {
      year = found
    } else {
      return nil
    }
    var text = CalendarDay.padded(year, 4)
    guard case .number(let month)? = expression.month else { return text }
    text += "-" + CalendarDay.padded(month, 2)
    guard let day = expression.day, expression.lastDay == nil else { return text }
    return text + "-" + CalendarDay.padded(day, 2)
  }
}
