/// What was replaced in a text, and where first.
package struct Repairs: Hashable, Sendable {
  /// How often, at least 1.
  package let count: Int
  /// Where first, as a byte offset into the mended text.
  package let firstOffset: Int

  package init(count: Int, firstOffset: Int) {
    self.count = count
    self.firstOffset = firstOffset
  }
}

/// Checks UTF-8 and mends it, as the Unicode standard recommends and Swift's own decoder does: each
/// maximal subpart of an ill-formed sequence becomes one U+FFFD.
///
/// Swift's decoder makes a `String`; this works on the array and copies nothing that is valid.
package enum UTF8Repair {
  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Replaces what is not UTF-8; `nil` where nothing was. A copy is made only if something was.
  package static func repair(_ bytes: inout [UInt8]) -> Repairs? {
    guard let first = firstInvalid(in: bytes.span, from: 0) else { return nil }
    var count = 0
    var invalidBytes = 0
    var invalid: Range<Int>? = first
    while let range = invalid {
      count += 1
      invalidBytes += range.count
      invalid = firstInvalid(in: bytes.span, from: range.upperBound)
    }
    // Counted first, so that the copy is exactly as large as it must be.
    var mended: [UInt8] = []
    mended.reserveCapacity(bytes.count - invalidBytes + count * replacement.count)
    var copied = 0
    invalid = first
    while let range = invalid {
      mended.append(contentsOf: bytes[copied..<range.lowerBound])
      mended.append(contentsOf: replacement)
      copied = range.upperBound
      invalid = firstInvalid(in: bytes.span, from: copied)
    }
    mended.append(contentsOf: bytes[copied...])
    bytes = mended
    return Repairs(count: count, firstOffset: first.lowerBound)
  }

  /// The first maximal subpart of an ill-formed sequence at or after `start`, a scalar boundary.
  package static func firstInvalid(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    let count = bytes.count
    let wordEnd = count - 8
    while index < count {
      while index <= wordEnd {
        // SAFETY: eight bytes from `index` on lie within the span.
        let word = unsafe UInt64(
          littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
        // Eight bytes of ASCII, or four scalars of U+0600...U+06FF (0xD8...0xDB and one more byte):
        // nearly all that Arabic text is made of.
        guard
          word & 0x8080_8080_8080_8080 == 0
            || word & 0xC0FC_C0FC_C0FC_C0FC == 0x80D8_80D8_80D8_80D8
        else { break }
        index += 8
      }
      guard index < count else { return nil }
      let length = scalarLength(bytes, index)
      guard length > 0 else { return index..<(index - length) }
      index += length
    }
    return nil
  }

  /// The length of the scalar at `index`; negative, the length of the maximal subpart, where there
  /// is none. The ranges are those of table 3-7 of the Unicode standard.
  private static func scalarLength(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return -1
    }
    guard index + 1 < bytes.count, second.contains(bytes[index + 1]) else { return -1 }
    var seen = 2
    while seen < length {
      guard index + seen < bytes.count, bytes[index + seen] & 0xC0 == 0x80 else { return -seen }
      seen += 1
    }
    return length
  }
}
