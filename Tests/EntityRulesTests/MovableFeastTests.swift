import DocumentModel
import EntityRules
import Testing

/// Days of movable feasts, from published calendars of the churches and of Israel.
struct MovableFeastTests {
  @Test(arguments: [
    ("e+0", 1818, "1818-03-22"), ("e+0", 1943, "1943-04-25"), ("e+0", 2024, "2024-03-31"),
    ("e+0", 2025, "2025-04-20"), ("e+0", 2026, "2026-04-05"), ("e-2", 2026, "2026-04-03"),
    ("e+49", 2026, "2026-05-24"), ("o+0", 2023, "2023-04-16"), ("o+0", 2024, "2024-05-05"),
    ("o+0", 2025, "2025-04-20"), ("o+0", 2026, "2026-04-12"), ("o+1", 2026, "2026-04-13"),
    ("n+0", 2020, "2020-09-19"), ("n+0", 2024, "2024-10-03"), ("n+9", 2023, "2023-09-25"),
    ("n+83", 2024, "2024-12-26"), ("n+83", 2025, "2025-12-15"), ("n-163", 2024, "2024-04-23"),
    ("n-113", 2025, "2025-06-02"), ("w11-4-4", 2010, "2010-11-25"),
    ("w11-4-4+1", 2025, "2025-11-28"), ("w05-5-1", 2026, "2026-05-25"),
    ("w06-3-7", 2015, "2015-06-21"),
  ])
  func fallsOnItsDay(_ feast: String, _ year: Int, _ day: String) throws {
    #expect(try #require(MovableFeast(feast)).day(in: year)?.iso == day)
  }

  @Test(arguments: ["", "e", "x+1", "w13-1-1", "w11-6-4", "w11-4", "w11-4-4+x", "e+999"])
  func refusesWhatIsNoFeast(_ text: String) {
    #expect(MovableFeast(text) == nil)
  }

  @Test func nationalDaysExist() {
    for holiday in NationalDay.allCases {
      #expect(!holiday.days.isEmpty || holiday.usual != nil)
      #expect(Set(holiday.days.map(\.country)).count == holiday.days.count, "\(holiday)")
    }
  }
}
