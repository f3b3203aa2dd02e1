internal import DocumentModel

/// A day of the tabular Islamic calendar, civil epoch: within a day of Umm al-Qura and of what was
/// sighted.
///
/// Method: Reingold and Dershowitz, *Calendrical Calculations*, chapter 7: eleven leap years in
/// thirty, months of 30 and 29 days in turn.
struct HijriDay: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// The day before 1 Muharram 1, in days since 1970-01-01.
  private static let epoch = -492_149

  /// `nil` where no month has such a day. The thirtieth of a short month passes: it was sighted so.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9000).contains(year), (1...12).contains(month), (1...30).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month.
  static func days(inMonth month: Int, of year: Int) -> Int {
    month % 2 == 1 || (month == 12 && (11 * year + 14) % 30 < 11) ? 30 : 29
  }

  var gregorian: CalendarDay? {
    let years = 354 * (year - 1) + (11 * year + 3) / 30
    return CalendarDay(
      daysSinceEpoch: Self.epoch + years + 29 * (month - 1) + month / 2 + day)
  }

  /// The year that a day falls in, or one beside it.
  static func year(near day: CalendarDay) -> Int {
    (30 * (day.daysSinceEpoch - epoch) + 10_646) / 10_631
  }

  /// `1445-09-15`.
  var iso: String {
    "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))"
  }
}
