import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import EntityRules

/// The Umm al-Qura table against the months that it is made from, and the days at its seams.
struct HijriTests {
  private struct Year {
    let number: Int
    let first: CalendarDay
    let months: [Int]
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of the list that the table is generated from.
  private static func years() throws -> [Year] {
    let list = root.appending(path: "scripts/umm-al-qura.tsv")
    return try String(contentsOf: list, encoding: .utf8).split(separator: "\n").compactMap {
      let cells = $0.split(separator: "\t")
      guard let number = Int(cells[0]) else { return nil }
      return Year(
        number: number, first: try #require(CalendarDay(iso: String(cells[1]))),
        months: cells[2].split(separator: " ").compactMap { Int($0) })
    }
  }

  @Test func tableIsThatOfItsList() throws {
    let years = try Self.years()
    #expect(years.map(\.number) == Array(1300...1600))
    let isStale = years.contains { year in
      UmmAlQura.start(ofMonth: 1, of: year.number) != year.first.daysSinceEpoch
        || year.months.count != 12
        || year.months
          != (1...12).compactMap { UmmAlQura.days(inMonth: $0, of: year.number) }
    }
    #expect(!isStale, "run: scripts/umm-al-qura swift")
  }

  /// Each day of the table's years is the day after the one before it, but at the seam of the sources.
  @Test func daysFollowEachOther() throws {
    var last = try #require(HijriDay(year: 1300, month: 1, day: 1)?.gregorian).daysSinceEpoch - 1
    for year in 1300...1600 {
      for month in 1...12 {
        let start = try #require(HijriDay(year: year, month: month, day: 1)?.gregorian)
        let gap = year == 1343 && month == 1 ? 0 : 1
        #expect(start.daysSinceEpoch == last + gap, "\(year)-\(month)")
        last = start.daysSinceEpoch + HijriDay.days(inMonth: month, of: year) - 1
      }
    }
  }

  /// Known days, and both sides of each seam: civil, ICU's, published, ICU's, civil.
  @Test(arguments: [
    ("1299-12-29", "1882-11-11", DateCalendar.civil), ("1300-01-01", "1882-11-12", .umalqura),
    ("1342-12-29", "1924-08-01", .umalqura), ("1343-01-01", "1924-08-01", .umalqura),
    ("1400-01-01", "1979-11-20", .umalqura), ("1445-09-15", "2024-03-25", .umalqura),
    ("1446-12-10", "2025-06-06", .umalqura), ("1500-12-30", "2077-11-16", .umalqura),
    ("1501-01-01", "2077-11-17", .umalqura), ("1600-12-29", "2174-11-24", .umalqura),
    ("1601-01-01", "2174-11-26", .civil),
  ])
  func convertsDays(_ hijri: String, _ gregorian: String, _ calendar: DateCalendar) throws {
    let parts = hijri.split(separator: "-").compactMap { Int($0) }
    let day = try #require(HijriDay(year: parts[0], month: parts[1], day: parts[2]))
    #expect(day.gregorian?.iso == gregorian)
    #expect(HijriDay.calendar(of: day.year) == calendar)
    #expect(day.iso == hijri)
  }

  /// The computed calendars are ICU's `islamic-civil` and `islamic-tbla`, day by day.
  @Test(arguments: [(HijriCalendar.civil, "islamic-civil"), (.tabular, "islamic-tbla")])
  func computedDaysAreICUs(_ calendar: HijriCalendar, _ name: String) throws {
    let icu = try #require(ICUDays("en@calendar=\(name)", .long))
    let first = try #require(CalendarDay(year: 1800, month: 1, day: 1)).daysSinceEpoch
    let last = try #require(CalendarDay(year: 2200, month: 1, day: 1)).daysSinceEpoch
    for number in first...last {
      let fields = try #require(CalendarDay(daysSinceEpoch: number).flatMap { icu.fields($0) })
      let day = HijriDay(year: fields[0], month: fields[1], day: fields[2])
      guard day?.gregorian(by: calendar)?.daysSinceEpoch == number else {
        Issue.record("\(fields) is not day \(number)")
        break
      }
      #expect(fields[2] <= HijriDay.days(inMonth: fields[1], of: fields[0], by: calendar))
    }
    #expect(HijriDay.calendar(of: 1445, by: calendar).rawValue == calendar.rawValue)
  }
}
