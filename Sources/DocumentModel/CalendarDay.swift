/// A day of the proleptic Gregorian calendar.
///
/// Law: month and day exist in the year; the year is -9999...9999, which is what ISO 8601 writes in
/// four digits, with a sign before the year 0. That year is 1 BC, -1 is 2 BC.
package struct CalendarDay: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// `nil` where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `YYYY-MM-DD`, a day of our era, and nothing else.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 0x2D || (0x30...0x39).contains($0) }),
      let year = Int(parts[0]), year > 0, let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day with the given number of days since 1970-01-01; `nil` outside the years -9999...9999.
  ///
  /// Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  package init?(daysSinceEpoch days: Int) {
    guard (-4_371_587...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = Self.quotient(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01, negative before. Method: as above, `days_from_civil`.
  package var daysSinceEpoch: Int {
    let year = month <= 2 ? self.year - 1 : self.year
    let era = Self.quotient(year, 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week by ISO 8601: Monday is 1, Sunday 7.
  package var weekday: Int {
    // The first day of all is a Monday too.
    (daysSinceEpoch + 4_371_587) % 7 + 1
  }

  /// The ISO week and the year it belongs to.
  package var isoWeek: (year: Int, week: Int) {
    // The week belongs to the year of its Thursday.
    let thursday = daysSinceEpoch - (weekday - 4)
    guard let inYear = CalendarDay(daysSinceEpoch: thursday),
      let first = CalendarDay(year: inYear.year, month: 1, day: 1)
    else { return (year, 1) }
    return (inYear.year, (thursday - first.daysSinceEpoch) / 7 + 1)
  }

  /// The day so many days later, or earlier where negative; `nil` outside the years -9999...9999.
  package func adding(days: Int) -> CalendarDay? {
    let (number, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(daysSinceEpoch: number)
  }

  /// The number of days of a month of 1...12.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// The whole number of times that a divisor goes into a number, rounded down.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number - (number < 0 ? divisor - 1 : 0)) / divisor
  }

  /// `YYYY-MM-DD`, with a minus before years before the year 0.
  package var iso: String {
    "\(year < 0 ? "-" : "")\(Self.padded(abs(year), 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
  }

  /// A number with leading zeros to the given width.
  package static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
