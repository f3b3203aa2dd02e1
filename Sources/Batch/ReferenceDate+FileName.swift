internal import DocumentModel

extension ReferenceDate {
  /// The day that a file's name bears: `2025-05-01`, `2025_05_01` or `20250501`, not within a longer
  /// number; `nil` where there is none, or no such day.
  init?(fileName: String) {
    let name = Array(fileName.utf8[(fileName.utf8.lastIndex(of: 0x2F) ?? fileName.startIndex)...])
    for start in name.indices where start == 0 || !Self.isDigit(name[start - 1]) {
      for separator: UInt8? in [0x2D, 0x5F, nil] {
        if let day = Self.day(name[start...], separator) {
          self.init(day: day, from: .filename)
          return
        }
      }
    }
    return nil
  }

  /// The day with which some text begins, of four, two and two digits.
  private static func day(_ text: ArraySlice<UInt8>, _ separator: UInt8?) -> CalendarDay? {
    var numbers: [Int] = []
    var rest = text
    for length in [4, 2, 2] {
      if !numbers.isEmpty, let separator {
        guard rest.first == separator else { return nil }
        rest = rest.dropFirst()
      }
      let digits = rest.prefix(length)
      guard digits.count == length, digits.allSatisfy(isDigit) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      rest = rest.dropFirst(length)
    }
    guard rest.first.map({ !isDigit($0) }) ?? true, (1900...2100).contains(numbers[0]) else {
      return nil
    }
    return CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
