/// A half-open range of bytes in a document's UTF-8 text.
///
/// Both ends lie on scalar boundaries. Thirty-two bits suffice because
/// ``Document`` takes no text of 4 GiB or more.
package struct TextRange: Hashable, Sendable, CustomStringConvertible {
  private let start: UInt32
  private let end: UInt32

  /// Traps where the range is empty backwards or does not fit 32 bits.
  package init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a range must not end before it begins")
    start = UInt32(lowerBound)
    end = UInt32(upperBound)
  }

  package var lowerBound: Int { Int(start) }
  package var upperBound: Int { Int(end) }
  package var count: Int { Int(end - start) }
  package var isEmpty: Bool { start == end }
  package var indices: Range<Int> { lowerBound..<upperBound }

  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  package var description: String { "\(start)..<\(end)" }
}
