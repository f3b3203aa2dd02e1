internal import DocumentModel

/// A stretch of the Gregorian calendar with its TIMEX3 value.
struct CalendarPeriod: Hashable, Sendable {
  let value: String
  let first: CalendarDay
  let last: CalendarDay

  private init(_ value: String, _ first: CalendarDay, _ last: CalendarDay) {
    (self.value, self.first, self.last) = (value, first, last)
  }

  /// The periods of whole months; `nil` outside the years -9999...9999.
  private init?(_ value: String, year: Int, month: Int, months: Int) {
    let months = month - 1 + months - 1
    let (lastYear, lastMonth) = (year + months / 12, months % 12 + 1)
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let last = CalendarDay(
        year: lastYear, month: lastMonth,
        day: CalendarDay.days(inMonth: lastMonth, of: lastYear))
    else { return nil }
    self.init(value, first, last)
  }

  static func day(_ day: CalendarDay) -> CalendarPeriod { CalendarPeriod(day.iso, day, day) }

  static func month(_ month: Int, of year: Int) -> CalendarPeriod? {
    CalendarPeriod(
      "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))", year: year, month: month,
      months: 1)
  }

  /// Some months of a year in a row.
  static func months(_ months: ClosedRange<Int>, of year: Int) -> CalendarPeriod? {
    let name = CalendarDay.padded(year, 4)
    let value = [months.lowerBound, months.upperBound].map {
      "\(name)-\(CalendarDay.padded($0, 2))"
    }
    return CalendarPeriod(
      value.joined(separator: "/"), year: year, month: months.lowerBound, months: months.count)
  }

  static func quarter(_ quarter: Int, of year: Int) -> CalendarPeriod? {
    guard (1...4).contains(quarter) else { return nil }
    return CalendarPeriod(
      "\(CalendarDay.padded(year, 4))-Q\(quarter)", year: year, month: quarter * 3 - 2, months: 3)
  }

  static func half(_ half: Int, of year: Int) -> CalendarPeriod? {
    guard (1...2).contains(half) else { return nil }
    return CalendarPeriod(
      "\(CalendarDay.padded(year, 4))-H\(half)", year: year, month: half * 6 - 5, months: 6)
  }

  /// By the months of the northern half of the earth; winter bears the year it begins in.
  static func season(_ season: DateWord.Season, of year: Int) -> CalendarPeriod? {
    let month =
      switch season {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    return CalendarPeriod(
      "\(CalendarDay.padded(year, 4))-\(season.rawValue)", year: year, month: month, months: 3)
  }

  static func year(_ year: Int) -> CalendarPeriod? {
    CalendarPeriod(CalendarDay.padded(year, 4), year: year, month: 1, months: 12)
  }

  /// A school year or sporting season of two years.
  static func years(_ first: Int, _ second: Int) -> CalendarPeriod? {
    guard first <= second else { return nil }
    let value = "\(CalendarDay.padded(first, 4))/\(CalendarDay.padded(second, 4))"
    return CalendarPeriod(value, year: first, month: 1, months: (second - first + 1) * 12)
  }

  /// A decade by its first three digits, a century by its first two.
  static func decade(_ decade: Int) -> CalendarPeriod? {
    CalendarPeriod(CalendarDay.padded(decade, 3), year: max(1, decade * 10), month: 1, months: 120)
  }

  static func century(_ century: Int) -> CalendarPeriod? {
    CalendarPeriod(
      CalendarDay.padded(century, 2), year: max(1, century * 100), month: 1, months: 1200)
  }

  /// A thousand years, by the first of four digits.
  static func millennium(_ millennium: Int) -> CalendarPeriod? {
    CalendarPeriod(String(millennium), year: max(1, millennium * 1000), month: 1, months: 12_000)
  }

  /// A year, century or millennium before our era, by as many digits as of it: `BC0300`, `BC02`.
  static func beforeCommonEra(_ number: Int, digits: Int) -> CalendarPeriod? {
    let years = digits == 4 ? 1 : digits == 2 ? 100 : 1000
    let last = number * years + years - 1
    // The year 1 BC is 0; there is no year 0 BC.
    return CalendarPeriod(
      "BC" + CalendarDay.padded(number, digits), year: 1 - last, month: 1,
      months: 12 * (last - max(1, number * years) + 1))
  }

  /// The ISO week that a day is in, or its weekend.
  static func week(of day: CalendarDay, weekend: Bool = false) -> CalendarPeriod? {
    let (year, week) = day.isoWeek
    guard let monday = day.adding(days: 1 - day.weekday),
      let first = weekend ? monday.adding(days: 5) : monday, let last = monday.adding(days: 6)
    else { return nil }
    let value = "\(CalendarDay.padded(year, 4))-W\(CalendarDay.padded(week, 2))"
    return CalendarPeriod(value + (weekend ? "-WE" : ""), first, last)
  }

  /// From the beginning of one to the end of another.
  static func range(_ first: CalendarDay, _ last: CalendarDay) -> CalendarPeriod? {
    first <= last ? CalendarPeriod("\(first.iso)/\(last.iso)", first, last) : nil
  }

  /// The number of days between a day and the period; 0 within it.
  func distance(from day: CalendarDay) -> Int {
    if day < first { return first.daysSinceEpoch - day.daysSinceEpoch }
    return day > last ? day.daysSinceEpoch - last.daysSinceEpoch : 0
  }
}

extension CalendarDay {
  /// The day so many months later, or the last of that month where it is shorter.
  func adding(months: Int) -> CalendarDay? {
    let index = year * 12 + month - 1 + months
    guard index >= 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    return CalendarDay(
      year: year, month: month, day: min(day, CalendarDay.days(inMonth: month, of: year)))
  }
}
