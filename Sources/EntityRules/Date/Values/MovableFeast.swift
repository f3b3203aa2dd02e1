package import DocumentModel

/// A feast whose day changes from year to year of the Gregorian calendar, by a rule that computes it.
package enum MovableFeast: Hashable, Sendable {
  /// So many days after Easter Sunday as the western churches keep it.
  case easter(Int8)
  /// The same, as the eastern churches keep it.
  case easternEaster(Int8)
  /// So many days after the first of Tishri, the Hebrew new year.
  case hebrew(Int16)
  /// A weekday of a month: the first to the fourth, 5 for the last; and so many days after it.
  case weekday(month: Int8, number: Int8, weekday: Int8, after: Int8)

  /// Its day in a year of the Gregorian calendar.
  package func day(in year: Int) -> CalendarDay? {
    switch self {
    case .easter(let days): Self.easter(in: year)?.adding(days: Int(days))
    case .easternEaster(let days): Self.easternEaster(in: year)?.adding(days: Int(days))
    case .hebrew(let days): Self.hebrewDay(Int(days), in: year)
    case .weekday(let month, let number, let weekday, let after):
      Self.day(Int(weekday), number: Int(number), of: Int(month), in: year)?
        .adding(days: Int(after))
    }
  }

  /// Method: "A New York Correspondent", *Nature* 13 (1876), as given by Meeus, *Astronomical
  /// Algorithms*, chapter 8.
  private static func easter(in year: Int) -> CalendarDay? {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let late = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * late + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// Method: Meeus, the same chapter, for the Julian calendar.
  private static func easternEaster(in year: Int) -> CalendarDay? {
    let moon = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    let sum = moon + weekday + 114
    // From the Julian to the Gregorian calendar.
    let shift = year / 100 - year / 400 - 2
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: shift)
  }

  private static func day(
    _ weekday: Int, number: Int, of month: Int, in year: Int
  ) -> CalendarDay? {
    let length = CalendarDay.days(inMonth: month, of: year)
    // The last seven days of the month hold the last of each weekday.
    let start = number == 5 ? length - 6 : 7 * number - 6
    guard let first = CalendarDay(year: year, month: month, day: start) else { return nil }
    return first.adding(days: (weekday - first.weekday + 7) % 7)
  }

  /// The day so many days from the new year of the Hebrew calendar that falls in a Gregorian year.
  private static func hebrewDay(_ days: Int, in year: Int) -> CalendarDay? {
    let year = year + 3761
    let start = HebrewCalendar.newYear(year)
    // The second month has a day more in years that are called complete.
    let isComplete = (HebrewCalendar.newYear(year + 1) - start) % 10 == 5
    return CalendarDay(daysSinceEpoch: start + days + (days > 58 && isComplete ? 1 : 0))
  }
}

extension MovableFeast {
  /// From `e-2` (Easter, the western), `o+1` (the eastern), `n+9` (the Hebrew new year) or
  /// `w11-4-4+1` (the fourth Thursday of November, and a day after it).
  package init?(_ text: String) {
    guard let kind = text.first else { return nil }
    let rest = text.dropFirst()
    switch kind {
    case "e":
      guard let days = Int8(rest) else { return nil }
      self = .easter(days)
    case "o":
      guard let days = Int8(rest) else { return nil }
      self = .easternEaster(days)
    case "n":
      guard let days = Int16(rest) else { return nil }
      self = .hebrew(days)
    case "w":
      let halves = rest.split(separator: "+")
      let parts = halves.first?.split(separator: "-").compactMap { Int8($0) } ?? []
      let after = halves.count == 2 ? Int8(halves[1]) : 0
      guard parts.count == 3, let after, (1...12).contains(parts[0]), (1...5).contains(parts[1]),
        (1...7).contains(parts[2])
      else { return nil }
      self = .weekday(month: parts[0], number: parts[1], weekday: parts[2], after: after)
    default: return nil
    }
  }
}
