internal import DocumentModel

/// The first and last day that a date's value covers.
///
/// A season and a weekend have none here: which months and days they are differs by country.
enum DateDays {
  /// `nil` for lengths, repetitions, values with an open year, and what is no date.
  static func days(of value: String, grain: String? = nil) -> ClosedRange<CalendarDay>? {
    // Most values are in canonical form as they stand, and bringing them there takes longer than all
    // else.
    if grain == nil, let days = days(ofPart: value) { return days }
    let parts = CanonicalDate(value, grain: grain).description
      .split(separator: "/", omittingEmptySubsequences: false).map { days(ofPart: String($0)) }
    guard (1...2).contains(parts.count), let first = parts[0]?.lowerBound,
      let last = parts[parts.count - 1]?.upperBound, first <= last
    else { return nil }
    return first...last
  }

  private static func days(ofPart text: String) -> ClosedRange<CalendarDay>? {
    if let day = CalendarDay(iso: text) { return day...day }
    var scanner = ValueScanner(text.unicodeScalars)
    guard let digits = scanner.digits(2...4), let number = Int(digits.ascii) else { return nil }
    switch digits.text.unicodeScalars.count {
    case 2 where scanner.isAtEnd: return months(of: number * 100, 1, 1200)
    case 3 where scanner.isAtEnd: return months(of: number * 10, 1, 120)
    case 4: return days(inYear: number, &scanner)
    default: return nil
    }
  }

  /// A year, or what of it follows a hyphen.
  private static func days(
    inYear year: Int, _ scanner: inout ValueScanner
  ) -> ClosedRange<CalendarDay>? {
    if scanner.isAtEnd { return months(of: year, 1, 12) }
    guard scanner.take("-") else { return nil }
    let unit = scanner.take(anyOf: ["Q", "H", "W"])
    guard let number = scanner.digits(1...2).flatMap({ Int($0.ascii) }), scanner.isAtEnd
    else { return nil }
    switch unit {
    case "Q": return (1...4).contains(number) ? months(of: year, number * 3 - 2, 3) : nil
    case "H": return (1...2).contains(number) ? months(of: year, number * 6 - 5, 6) : nil
    case "W": return week(number, of: year)
    default: return (1...12).contains(number) ? months(of: year, number, 1) : nil
    }
  }

  /// So many months from the first of one; the century before the year 100 begins with the year 1.
  private static func months(
    of year: Int, _ month: Int, _ count: Int
  ) -> ClosedRange<CalendarDay>? {
    let end = year * 12 + month + count - 2
    let (lastYear, lastMonth) = (end / 12, end % 12 + 1)
    guard let first = CalendarDay(year: max(1, year), month: month, day: 1),
      let last = CalendarDay(
        year: lastYear, month: lastMonth,
        day: CalendarDay.days(inMonth: lastMonth, of: lastYear)), first <= last
    else { return nil }
    return first...last
  }

  /// Monday to Sunday; the first week of a year is that of the fourth of January.
  private static func week(_ week: Int, of year: Int) -> ClosedRange<CalendarDay>? {
    guard let fourth = CalendarDay(year: year, month: 1, day: 4),
      let first = fourth.adding(days: 1 - fourth.weekday + 7 * (week - 1)),
      first.isoWeek == (year, week), let last = first.adding(days: 6)
    else { return nil }
    return first...last
  }
}
