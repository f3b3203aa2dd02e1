import DocumentModel
import TestSupport
import Testing

/// Offsets in another unit, against the lengths of Swift's own views of the text before them.
struct OffsetConverterTests {
  static let texts: [Row<String, Int>] = [
    Row("empty", "", 0),
    Row("ASCII", "net 5%", 6),
    Row(
      "Arabic",
      "بلغ ٥٠٪",
      7),
    Row(
      "marks",
      "يَوْمًا",
      7),
    Row("combining accents", "e\u{301}te\u{301}", 5),
    Row("emoji", "a👩🏽‍🌾b🇯🇴", 8),
    Row("four bytes at both ends", "😀x😀", 3),
  ]

  /// The offset before each scalar and at the end: in bytes and in a unit.
  private func boundaries(of text: String, in unit: OffsetUnit) -> [(byte: Int, offset: Int)] {
    let scalars = text.unicodeScalars
    return (scalars.indices + [scalars.endIndex]).map { index in
      let before = String(scalars[..<index])
      let offset =
        switch unit {
        case .scalar: before.unicodeScalars.count
        case .utf16: before.utf16.count
        case .utf8: before.utf8.count
        }
      return (before.utf8.count, offset)
    }
  }

  @Test(arguments: texts, OffsetUnit.allCases)
  func agreesWithSwift(_ row: Row<String, Int>, _ unit: OffsetUnit) {
    let text = Array(row.input.utf8)
    let places = boundaries(of: row.input, in: unit)
    #expect(places.count == row.expected + 1)
    var ascending = OffsetConverter(unit: unit)
    var descending = OffsetConverter(unit: unit)
    for place in places { #expect(ascending.offset(of: place.byte, in: text) == place.offset) }
    for place in places.reversed() {
      #expect(descending.offset(of: place.byte, in: text) == place.offset)
      #expect(descending.offset(of: place.byte, in: text) == place.offset, "asked again")
    }
  }

  @Test(arguments: seeds, OffsetUnit.allCases)
  func agreesWithSwiftInAnyOrder(seed: UInt64, unit: OffsetUnit) {
    var random = SeededGenerator(seed: seed)
    let string = random.text(scalars: 120)
    let text = Array(string.utf8)
    var converter = OffsetConverter(unit: unit)
    for place in boundaries(of: string, in: unit).shuffled(using: &random) {
      #expect(converter.offset(of: place.byte, in: text) == place.offset)
    }
  }
}
