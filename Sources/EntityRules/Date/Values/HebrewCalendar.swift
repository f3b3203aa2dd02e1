/// The Hebrew calendar. Days are counted from 1970-01-01.
///
/// Method: Reingold and Dershowitz, *Calendrical Calculations*, chapter 8. Months are numbered as ICU
/// numbers them: from Tishri, 1, to Elul, 13; Adar is 7, and 6 the Adar before it that leap years have.
enum HebrewCalendar {
  /// The first of Tishri.
  static func newYear(_ year: Int) -> Int {
    let days = (-1...1).map { elapsedDays(year + $0) }
    let delay = days[2] - days[1] == 356 ? 2 : days[1] - days[0] == 382 ? 1 : 0
    return -2_092_590 + days[1] + delay
  }

  /// The first day of a month of 1...13; that of the sixth is also that of the seventh in common years.
  static func start(ofMonth month: Int, of year: Int) -> Int {
    let start = newYear(year)
    let length = newYear(year + 1) - start
    // Heshvan has 30 days in years that are called complete, Kislev 29 in those called deficient.
    let lengths = [
      30, length % 10 == 5 ? 30 : 29, length % 10 == 3 ? 29 : 30, 29, 30, length > 380 ? 30 : 0,
      29, 30, 29, 30, 29, 30, 29,
    ]
    return start + lengths.prefix(month - 1).reduce(0, +)
  }

  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }
}
