import TestSupport
import Testing

@testable import Musamma

struct CapitalsTests {
  static let rows: [Row<String, Capitals?>] = [
    Row("a name", "Meta", .first), Row("an acronym", "OPEC", .all), Row("two letters", "UN", .all),
    Row("one letter", "A", .first), Row("eight letters", "UNESCWAX", .all),
    Row("nine letters", "EXCELLENT", .first), Row("digits inside", "G20", .all),
    Row("capitals inside", "McDonald", .first), Row("small", "meta", nil),
    Row("small and capitals", "iPhone", nil), Row("empty", "", nil), Row("digit", "5G", nil),
    Row("accent", "\u{C9}cole", .first),
  ]

  @Test(arguments: rows)
  func tellsCapitals(_ row: Row<String, Capitals?>) {
    #expect(Capitals(of: Array(row.input.utf8)[...]) == row.expected)
  }
}
