package import DocumentModel

/// A feast whose day changes from year to year of the Gregorian calendar, by a rule that computes it.
package enum MovableFeast: Hashable, Sendable {
  /// Whose reckoning counts: where nothing tells it is that of the western churches, or of the eastern
  /// if the name is mostly theirs.
  package enum Church: Hashable, Sendable { case untold, usuallyEastern, western, eastern }

  /// So many days after Easter Sunday.
  case easter(Int8, Church)
  /// So many days after the Monday of the week in which the fast before Easter begins.
  case fast(Int8, Church)
  /// A day of a month, which the eastern churches count by the Julian calendar.
  case fixed(month: Int8, day: Int8, Church)
  /// So many days after the first of Tishri, the Hebrew new year.
  case hebrew(Int16)
  /// A weekday of a month: the first to the fourth, 5 for the last; and so many days after it.
  case weekday(month: Int8, number: Int8, weekday: Int8, after: Int8)

  /// Its day in a year of the Gregorian calendar.
  package func day(in year: Int) -> CalendarDay? {
    switch self {
    case .easter(let days, .eastern), .easter(let days, .usuallyEastern):
      Self.easternEaster(in: year)?.adding(days: Int(days))
    case .easter(let days, _): Self.easter(in: year)?.adding(days: Int(days))
    // Copts begin it a week earlier.
    case .fast(let days, .eastern), .fast(let days, .usuallyEastern):
      Self.easternEaster(in: year)?.adding(days: Int(days) - 55)
    case .fast(let days, _): Self.easter(in: year)?.adding(days: Int(days) - 48)
    case .fixed(let month, let day, .eastern), .fixed(let month, let day, .usuallyEastern):
      Self.julian(Int(month), Int(day), in: year)
    case .fixed(let month, let day, _):
      CalendarDay(year: year, month: Int(month), day: Int(day))
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
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)?
      .adding(days: julianShift(in: year))
  }

  /// From the Julian to the Gregorian calendar, in days.
  private static func julianShift(in year: Int) -> Int { year / 100 - year / 400 - 2 }

  /// The day of the Julian calendar that falls in a Gregorian year.
  private static func julian(_ month: Int, _ day: Int, in year: Int) -> CalendarDay? {
    [year - 1, year].lazy.compactMap {
      CalendarDay(year: $0, month: month, day: day)?.adding(days: julianShift(in: year))
    }.first { $0.year == year }
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
  /// From `e-2` (Easter by either church), `l-46` (by the western), `p-1` (mostly the eastern), `o+1` (the eastern), `c01-06` (a day by either church), `n+9`
  /// (the Hebrew new year) or `w11-4-4+1` (the fourth Thursday of November, and a day after it).
  package init?(_ text: String) {
    guard let kind = text.first else { return nil }
    let rest = text.dropFirst()
    switch kind {
    case "e":
      guard let days = Int8(rest) else { return nil }
      self = .easter(days, .untold)
    case "l":
      guard let days = Int8(rest) else { return nil }
      self = .easter(days, .western)
    case "p":
      guard let days = Int8(rest) else { return nil }
      self = .easter(days, .usuallyEastern)
    case "o":
      guard let days = Int8(rest) else { return nil }
      self = .easter(days, .eastern)
    case "c":
      let parts = rest.split(separator: "-").compactMap { Int8($0) }
      guard parts.count == 2, (1...12).contains(parts[0]), (1...31).contains(parts[1]) else {
        return nil
      }
      self = .fixed(month: parts[0], day: parts[1], .untold)
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

extension MovableFeast {
  /// The church that keeps it; `nil` where it is no feast of churches.
  package var church: Church? {
    switch self {
    case .easter(_, let church), .fast(_, let church), .fixed(_, _, let church): church
    case .hebrew, .weekday: nil
    }
  }

  /// Whether churches keep it on different days and nothing tells which of them.
  package var isOpen: Bool { church == .untold || church == .usuallyEastern }

  /// The same as a church keeps it.
  package func kept(by church: Church) -> MovableFeast {
    switch self {
    case .easter(let days, _): .easter(days, church)
    case .fast(let days, _): .fast(days, church)
    case .fixed(let month, let day, _): .fixed(month: month, day: day, church)
    case .hebrew, .weekday: self
    }
  }

  /// So many days later.
  func moved(by days: Int) -> MovableFeast? {
    switch self {
    case .easter(let start, let church):
      Int8(exactly: Int(start) + days).map { .easter($0, church) }
    case .hebrew(let start): Int16(exactly: Int(start) + days).map { .hebrew($0) }
    case .weekday(let month, let number, let weekday, let after):
      Int8(exactly: Int(after) + days).map {
        .weekday(month: month, number: number, weekday: weekday, after: $0)
      }
    case .fast, .fixed: nil
    }
  }
}
