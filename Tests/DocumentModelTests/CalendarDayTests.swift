import DocumentModel
import TestSupport
import Testing

struct CalendarDayTests {
  private static func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso), "\(iso) is no day")
  }

  /// Texts that are days, and are written back as they were read.
  @Test(arguments: [
    "0001-01-01", "1582-10-10", "1900-02-28", "1970-01-01", "2000-02-29", "2024-02-29",
    "2026-10-14", "9999-12-31",
  ])
  func readsDays(iso: String) throws {
    let day = try Self.day(iso)
    #expect(day.iso == iso)
    #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
  }

  @Test(arguments: [
    "", "2026", "2026-10", "2026-10-14T00:00", "26-10-14", "2026-1-14", "2026-10-4", "2026/10/14",
    "20261014", " 2026-10-14", "2026-10-14 ", "+026-10-14", "-026-10-14", "2026-+1-14",
    "0000-01-01",
    "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2025-02-29",
    "1900-02-29", "2026-10-1\u{661}", "٢٠٢٦-10-14", "2026--1-14",
  ])
  func rejectsOtherTexts(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  /// Known distances from the epoch.
  @Test(arguments: [
    Row("first day", "0001-01-01", -719_162),
    Row("Hijra, proleptic", "0622-07-19", -492_148),
    Row("day before the epoch", "1969-12-31", -1),
    Row("epoch", "1970-01-01", 0),
    Row("leap day", "2000-02-29", 11_016),
    Row("after the leap day", "2000-03-01", 11_017),
    Row("two billion seconds", "2033-05-18", 23_148),
    Row("last day", "9999-12-31", 2_932_896),
  ])
  func countsDays(_ row: Row<String, Int>) throws {
    #expect(try Self.day(row.input).daysSinceEpoch == row.expected)
    #expect(CalendarDay(daysSinceEpoch: row.expected)?.iso == row.input)
  }

  /// Each sampled day and the one behind it: the round trip, the order, the weekdays, the calendar.
  @Test func daysFollowOneAnother() throws {
    for number in stride(from: -4_371_587, to: 2_932_896, by: 89) {
      let day = try #require(CalendarDay(daysSinceEpoch: number))
      let next = try #require(day.adding(days: 1))
      try #require(day.daysSinceEpoch == number && next.daysSinceEpoch == number + 1)
      try #require(day < next && next.adding(days: -1) == day)
      try #require(next.weekday == day.weekday % 7 + 1)
      let isLast = day.day == CalendarDay.days(inMonth: day.month, of: day.year)
      try #require(next.day == (isLast ? 1 : day.day + 1))
      try #require(next.month == (isLast ? day.month % 12 + 1 : day.month))
      try #require(next.year == (isLast && day.month == 12 ? day.year + 1 : day.year))
    }
  }

  @Test(arguments: [-4_371_588, 2_932_897, .min, .max])
  func outsideTheYearsIsNoDay(number: Int) throws {
    #expect(CalendarDay(daysSinceEpoch: number) == nil)
  }

  /// Known days before the year 1, as ISO 8601 writes them.
  @Test(arguments: [
    Row("last day before our era", -719_163, "0000-12-31"),
    Row("first day of the year 0, a leap year", -719_528, "0000-01-01"),
    Row("300 BC", -828_735, "-0299-01-01"), Row("first of all", -4_371_587, "-9999-01-01"),
  ])
  func writesDaysBeforeOurEra(_ row: Row<Int, String>) throws {
    let day = try #require(CalendarDay(daysSinceEpoch: row.input))
    #expect(day.iso == row.expected)
    #expect(day.daysSinceEpoch == row.input)
  }

  @Test(arguments: [7_304_484, .max])
  func addingBeyondTheYearsIsNoDay(days: Int) throws {
    #expect(try Self.day("9999-12-31").adding(days: 1) == nil)
    #expect(try Self.day("9999-12-31").adding(days: days) == nil)
    #expect(try Self.day("9999-12-31").adding(days: -days) == nil)
  }

  @Test func addingTheLeastNumberIsNoDay() throws {
    #expect(try Self.day("1969-12-31").adding(days: .min) == nil)
  }

  @Test(arguments: [
    Row("first day", "0001-01-01", 1), Row("epoch", "1970-01-01", 4),
    Row("a Sunday", "1945-09-02", 7), Row("millennium", "2000-01-01", 6),
    Row("a Wednesday", "2026-10-14", 3), Row("last day", "9999-12-31", 5),
  ])
  func knowsWeekdays(_ row: Row<String, Int>) throws {
    #expect(try Self.day(row.input).weekday == row.expected)
  }

  /// Weeks around the ends of years. Source: the table of ISO 8601's week dates, Wikipedia.
  @Test(arguments: [
    ("1977-01-01", 1976, 53), ("1977-01-02", 1976, 53), ("1977-12-31", 1977, 52),
    ("1978-01-01", 1977, 52), ("1978-01-02", 1978, 1), ("1978-12-31", 1978, 52),
    ("1979-01-01", 1979, 1), ("1979-12-30", 1979, 52), ("1979-12-31", 1980, 1),
    ("1980-01-01", 1980, 1), ("1980-12-28", 1980, 52), ("1980-12-29", 1981, 1),
    ("1980-12-31", 1981, 1), ("1981-01-01", 1981, 1), ("1981-12-31", 1981, 53),
    ("1982-01-01", 1981, 53), ("1982-01-03", 1981, 53), ("1982-01-04", 1982, 1),
    ("0001-01-01", 1, 1), ("9999-12-31", 9999, 52),
  ])
  func knowsWeeks(iso: String, year: Int, week: Int) throws {
    let found = try Self.day(iso).isoWeek
    #expect(found.year == year && found.week == week, "\(found)")
  }

  /// The definition: week 1 holds 4 January, and a week changes at its Monday.
  @Test func weeksFollowTheDefinition() throws {
    for year in stride(from: 1, through: 9999, by: 13) {
      let fourth = try #require(CalendarDay(year: year, month: 1, day: 4))
      try #require(fourth.isoWeek == (year, 1))
      let monday = try #require(fourth.adding(days: 1 - fourth.weekday))
      try #require(monday.isoWeek == (year, 1))
      guard let before = monday.adding(days: -1) else { continue }
      try #require(before.isoWeek.year == year - 1 && before.isoWeek.week >= 52)
    }
  }

  @Test func ordersByYearThenMonthThenDay() throws {
    let days = try ["0999-12-31", "2025-12-31", "2026-01-02", "2026-01-10", "2026-02-01"].map(
      Self.day)
    #expect(days.shuffled().sorted() == days)
  }

  @Test(arguments: [(5, 2, "05"), (12, 2, "12"), (7, 4, "0007"), (12345, 4, "12345"), (0, 1, "0")])
  func pads(number: Int, width: Int, expected: String) {
    #expect(CalendarDay.padded(number, width) == expected)
  }
}
