import DocumentModel
import Testing

@testable import Evaluation

/// First and last day by hand, from a calendar.
@Test(arguments: [
  ("2018-06-20", "2018-06-20", "2018-06-20"), ("2018-6-2", "2018-06-02", "2018-06-02"),
  ("2018-06-20T09:00", "2018-06-20", "2018-06-20"),
  ("2018-06", "2018-06-01", "2018-06-30"), ("2020-02", "2020-02-01", "2020-02-29"),
  ("2018", "2018-01-01", "2018-12-31"), ("0001", "0001-01-01", "0001-12-31"),
  ("201", "2010-01-01", "2019-12-31"), ("197X", "1970-01-01", "1979-12-31"),
  ("20", "2000-01-01", "2099-12-31"), ("00", "0001-01-01", "0099-12-31"),
  ("2025-Q3", "2025-07-01", "2025-09-30"), ("2025-H1", "2025-01-01", "2025-06-30"),
  ("2025-H2", "2025-07-01", "2025-12-31"),
  // 2026 begins on a Thursday: its first week on the Monday before. It has 53 weeks.
  ("2026-W01", "2025-12-29", "2026-01-04"), ("2026-W53", "2026-12-28", "2027-01-03"),
  ("2018w25", "2018-06-18", "2018-06-24"),
  ("2026-10-13/2026-10-15", "2026-10-13", "2026-10-15"), ("2024/2025", "2024-01-01", "2025-12-31"),
  ("2025-03/2025-05", "2025-03-01", "2025-05-31"), ("9999", "9999-01-01", "9999-12-31"),
])
func datesHaveDays(_ value: String, _ first: String, _ last: String) throws {
  let days = try #require(DateDays.days(of: value))
  #expect(days.lowerBound.iso == first)
  #expect(days.upperBound.iso == last)
}

@Test func aDayOfGrainWeekIsItsWeek() throws {
  let days = try #require(DateDays.days(of: "2013-02-04", grain: "week"))
  #expect(days.lowerBound.iso == "2013-02-04")
  #expect(days.upperBound.iso == "2013-02-10")
}

@Test(arguments: [
  "", "P9Y", "P1D", "2018-06-31", "2018-13", "XXXX-10-07", "2018-XX-01", "2025-Q5", "2025-H3",
  "2025-W54", "2025-W53", "2025-W00", "2025-SU", "2025-W21-WE", "2026-10-15/2026-10-13",
  "2020/2021/2022", "2020/", "/2020", "2020/P1Y", "PAST_REF", "T09:00", "12345", "2", "2018-",
  "2018-Q", "0000",
])
func whatIsNoStretchOfDaysHasNone(_ value: String) {
  #expect(DateDays.days(of: value) == nil)
}
