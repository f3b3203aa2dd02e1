internal import DocumentModel

extension DateResolver {
  /// The value where it cannot be told when it is: what is known, and X for the rest.
  func unresolved(_ expression: DateExpression) -> DateValue {
    var value = DateValue(
      kind: .date, value: pattern(of: expression),
      calendar: calendar(of: expression), modifier: expression.modifier,
      isResolved: false)
    value.countryDays = countryDays(of: expression)
    return value
  }

  /// The days of a holiday in all countries that have it.
  func countryDays(of expression: DateExpression) -> [String: CalendarDay] {
    guard let holiday = expression.national else { return [:] }
    return holiday.days.reduce(into: [:]) { days, national in
      let dated = expression.dated(national)
      days[national.country] = period(of: dated)?.first
    }
  }

  /// The calendar that an expression is written in, and with it the one whose date stands beside the
  /// value.
  func calendar(of expression: DateExpression) -> DateCalendar {
    guard expression.isHijri else { return expression.otherCalendar?.calendar ?? .gregorian }
    // Without a year it is one of these, or nobody knows when.
    var year = UmmAlQura.years.lowerBound
    if case .number(let said)? = expression.year { year = said }
    if case .number(let century)? = expression.century { year = century * 100 + 1 }
    return HijriDay.calendar(of: year, by: hijriCalendar)
  }

  private func pattern(of expression: DateExpression) -> String {
    let year: String =
      if case .number(let year)? = expression.year, expression.isGregorian,
        !expression.isBeforeCommonEra
      { CalendarDay.padded(year, 4) } else { "XXXX" }
    switch expression.grain {
    case nil: return expression.isOpen ? "\(year)-XX-XX" : year
    case .day: return day(expression, year)
    case .week: return expression.isWeekend == true ? "\(year)-WXX-WE" : "\(year)-WXX"
    case .month: return "\(year)-\(month(expression))"
    case .season:
      if let season = expression.season { return "\(year)-\(season.rawValue)" }
      if case .number(let quarter)? = expression.quarter { return "\(year)-Q\(quarter)" }
      return "\(year)-QX"
    case .half: return "\(year)-H\(expression.half ?? 1)"
    case .year: return year
    case .decade: return expression.tens.map { "XX\($0 / 10)" } ?? "XXX"
    case .century: return "XX"
    }
  }

  private func month(_ expression: DateExpression) -> String {
    // A month of another calendar has no place in a Gregorian value.
    guard case .number(let month)? = expression.month, expression.isGregorian else { return "XX" }
    return CalendarDay.padded(month, 2)
  }

  private func day(_ expression: DateExpression, _ year: String) -> String {
    if let day = expression.day {
      let day = expression.isGregorian ? CalendarDay.padded(day, 2) : "XX"
      return "\(year)-\(month(expression))-\(day)"
    }
    if let weekday = expression.weekday { return "\(year)-WXX-\(weekday)" }
    return "\(year)-XX-XX"
  }
}
