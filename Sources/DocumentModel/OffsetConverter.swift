/// The unit in which offsets are given to the outside.
package enum OffsetUnit: String, Sendable, CaseIterable {
  /// Unicode scalars (code points).
  case scalar
  case utf16
  case utf8
}

/// Converts byte offsets of one text into another unit: the only place that does.
///
/// It counts from the last offset asked for, so that a run of ascending offsets costs one pass over
/// the text, however many there are. An offset behind the last one starts over.
package struct OffsetConverter {
  private let unit: OffsetUnit
  private var byte = 0
  private var converted = 0

  package init(unit: OffsetUnit) { self.unit = unit }

  /// The offset of `byte` in the converter's unit. `byte` lies on a scalar boundary of `text`.
  package mutating func offset(of byte: Int, in text: [UInt8]) -> Int {
    if unit == .utf8 { return byte }
    if byte < self.byte { (self.byte, converted) = (0, 0) }
    converted += Self.count(text[self.byte..<byte], unit)
    self.byte = byte
    return converted
  }

  /// How many units of the given kind valid UTF-8 has.
  private static func count(_ slice: ArraySlice<UInt8>, _ unit: OffsetUnit) -> Int {
    var count = 0
    switch unit {
    case .utf8: count = slice.count
    case .scalar:
      // A scalar is counted at its first byte: all but 0b10xxxxxx.
      for byte in slice where byte & 0xC0 != 0x80 { count += 1 }
    case .utf16:
      // A scalar of four bytes (0b11110xxx) takes two units.
      for byte in slice where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
    }
    return count
  }
}
