import DocumentModel
import Testing

@testable import EntityRules

/// The Persian, Hebrew and Coptic calendars against ICU's, day by day, and known days of each.
///
/// ICU 72 begins the Hebrew year 5807 on Tuesday, 2 October 2046, and makes the year before it a day
/// longer: it puts a new moon of Sunday off to Monday and then, by a rule for those of Monday itself, to
/// Tuesday. PyPI's pyluach, like this, has Monday. The two years are not compared.
struct OtherCalendarTests {
  @Test(arguments: OtherCalendar.allCases)
  func daysAreICUs(_ calendar: OtherCalendar) throws {
    let icu = try #require(ICUDays("en@calendar=\(calendar.rawValue)", .long))
    let first = try #require(CalendarDay(year: 1850, month: 1, day: 1)).daysSinceEpoch
    let last = try #require(CalendarDay(year: 2150, month: 1, day: 1)).daysSinceEpoch
    for number in first...last {
      let day = try #require(CalendarDay(daysSinceEpoch: number))
      let fields = try #require(icu.fields(day))
      if calendar == .hebrew, (5806...5807).contains(fields[0]) { continue }
      let own = calendar.day(fields[2], ofMonth: fields[1], of: fields[0])
      guard own == day else {
        Issue.record("\(fields) is \(day.iso), not \(own?.iso ?? "any day")")
        break
      }
      #expect(abs(calendar.year(near: day) - fields[0]) < 2)
    }
  }

  @Test(arguments: [
    (OtherCalendar.persian, [1403, 1, 1], "2024-03-20"), (.persian, [1357, 11, 22], "1979-02-11"),
    (.persian, [1403, 12, 30], "2025-03-20"), (.hebrew, [5784, 1, 1], "2023-09-16"),
    (.hebrew, [5708, 9, 5], "1948-05-14"), (.hebrew, [5784, 6, 30], "2024-03-10"),
    (.hebrew, [5807, 1, 1], "2046-10-01"), (.hebrew, [5806, 13, 29], "2046-09-30"),
    (.coptic, [1741, 1, 1], "2024-09-11"), (.coptic, [1740, 4, 29], "2024-01-08"),
    (.coptic, [1739, 13, 6], "2023-09-11"),
  ])
  func convertsKnownDays(_ calendar: OtherCalendar, _ fields: [Int], _ day: String) {
    #expect(calendar.day(fields[2], ofMonth: fields[1], of: fields[0])?.iso == day)
  }

  /// Esfand of a common year, Adar I of one, the sixth of the epagomenal days of one, and no month at all.
  @Test(arguments: [
    (OtherCalendar.persian, [1404, 12, 30]), (.hebrew, [5785, 6, 1]), (.coptic, [1740, 13, 6]),
    (.persian, [1403, 13, 1]), (.coptic, [1740, 0, 1]), (.hebrew, [5785, 1, 0]),
  ])
  func refusesWhatIsNoDay(_ calendar: OtherCalendar, _ fields: [Int]) {
    #expect(calendar.day(fields[2], ofMonth: fields[1], of: fields[0]) == nil)
  }
}
