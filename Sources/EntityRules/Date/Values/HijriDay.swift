internal import DocumentModel

/// A day of an Islamic calendar: where nothing else is said of Umm al-Qura in the years in which its months
/// are known, of the tabular civil calendar in others.
struct HijriDay: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// `nil` where no month has such a day. The thirtieth of a short month passes: it was sighted so.
  init?(year: Int, month: Int, day: Int) {
    guard (1...9000).contains(year), (1...12).contains(month), (1...30).contains(day) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Which of the Islamic calendars counts in a year.
  static func calendar(of year: Int, by calendar: HijriCalendar = .umalqura) -> DateCalendar {
    switch calendar {
    case .umalqura: UmmAlQura.years.contains(year) ? .umalqura : .civil
    case .civil: .civil
    case .tabular: .tabular
    }
  }

  /// The number of days of a month.
  static func days(
    inMonth month: Int, of year: Int, by calendar: HijriCalendar = .umalqura
  ) -> Int {
    (calendar == .umalqura ? UmmAlQura.days(inMonth: month, of: year) : nil)
      ?? TabularCalendar.days(inMonth: month, of: year)
  }

  var gregorian: CalendarDay? { gregorian(by: .umalqura) }

  /// The day as its own time wrote it: by the Julian calendar before the Gregorian came in.
  func gregorian(by calendar: HijriCalendar) -> CalendarDay? {
    let start =
      (calendar == .umalqura ? UmmAlQura.start(ofMonth: month, of: year) : nil)
      ?? TabularCalendar.start(ofMonth: month, of: year) - (calendar == .tabular ? 1 : 0)
    return CalendarDay(daysSinceEpoch: start + day - 1)?.historical
  }

  /// The year that a day falls in, or one beside it.
  static func year(near day: CalendarDay) -> Int {
    TabularCalendar.year(near: day.daysSinceEpoch)
  }

  /// `1445-09-15`.
  var iso: String {
    "\(CalendarDay.padded(year, 4))-\(CalendarDay.padded(month, 2))-\(CalendarDay.padded(day, 2))"
  }
}

extension CalendarDay {
  /// The first year that is Gregorian as a whole.
  static let firstGregorianYear = 1583

  /// The same day by the calendar that was in use in Rome then: before 15 October 1582 the Julian.
  fileprivate var historical: CalendarDay? {
    guard year < Self.firstGregorianYear, (year, month, day) < (1582, 10, 15) else { return self }
    // The Julian leap days of full hundreds are those that the Gregorian calendar leaves out.
    let year = month <= 2 ? year - 1 : year
    return adding(days: -(year / 100 - year / 400 - 2))
  }
}

/// The tabular Islamic calendar, civil epoch: within a day or two of what was sighted.
///
/// Method: Reingold and Dershowitz, *Calendrical Calculations*, chapter 7: eleven leap years in
/// thirty, months of 30 and 29 days in turn. Days are counted from 1970-01-01.
enum TabularCalendar {
  /// The day before 1 Muharram 1.
  private static let epoch = -492_149

  static func days(inMonth month: Int, of year: Int) -> Int {
    month % 2 == 1 || (month == 12 && (11 * year + 14) % 30 < 11) ? 30 : 29
  }

  /// The first day of a month.
  static func start(ofMonth month: Int, of year: Int) -> Int {
    epoch + 354 * (year - 1) + (11 * year + 3) / 30 + 29 * (month - 1) + month / 2 + 1
  }

  /// The year that a day falls in, or one beside it.
  static func year(near day: Int) -> Int { (30 * (day - epoch) + 10_646) / 10_631 }
}
