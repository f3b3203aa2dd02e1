internal import DocumentModel

/// A calendar beside the Gregorian and the Islamic in which the press gives days. Tests compare every day
/// of three centuries with ICU's.
package enum OtherCalendar: String, Sendable, CaseIterable {
  case persian, hebrew, coptic

  /// What records call it.
  var calendar: DateCalendar {
    switch self {
    case .persian: .persian
    case .hebrew: .hebrew
    case .coptic: .coptic
    }
  }

  /// The years in which a number of four digits is taken for one of its own.
  var years: ClosedRange<Int> {
    switch self {
    case .persian: 1200...1500
    case .hebrew: 5500...5999
    case .coptic: 1500...1800
    }
  }

  /// The numbers of its months: from Farvardin, Tishri and Tout. The sixth Hebrew month is in leap years
  /// alone.
  var months: ClosedRange<Int> { self == .persian ? 1...12 : 1...13 }

  /// A day by its fields; `nil` where there is no such day.
  func day(_ day: Int, ofMonth month: Int, of year: Int) -> CalendarDay? {
    guard months.contains(month), (1...9000).contains(year), day > 0,
      day <= days(inMonth: month, of: year)
    else { return nil }
    return CalendarDay(daysSinceEpoch: start(ofMonth: month, of: year) + day - 1)
  }

  /// The number of days of a month; 0 where the year does not have it.
  func days(inMonth month: Int, of year: Int) -> Int {
    let next =
      month == months.upperBound
      ? start(ofMonth: 1, of: year + 1) : start(ofMonth: month + 1, of: year)
    return next - start(ofMonth: month, of: year)
  }

  /// The year that a day falls in, or one beside it.
  func year(near day: CalendarDay) -> Int { year(of: day.year) }

  /// The year that most of a Gregorian one lies in, or one beside it.
  func year(of year: Int) -> Int {
    switch self {
    case .persian: year - 621
    case .hebrew: year + 3761
    case .coptic: year - 283
    }
  }

  /// The first day of a month, in days since 1970-01-01. Methods: ICU's, for the Persian calendar the
  /// cycle of 33 years.
  private func start(ofMonth month: Int, of year: Int) -> Int {
    switch self {
    case .persian:
      // Six months of 31 days, then those of 30.
      -492_268 + 365 * (year - 1) + (8 * year + 21) / 33 + 30 * (month - 1) + min(month - 1, 6)
    case .hebrew: HebrewCalendar.start(ofMonth: month, of: year)
    case .coptic: -615_923 + 365 * year + year / 4 + 30 * (month - 1)
    }
  }
}
