/// A half-open range of bytes in a document's UTF-8 text.
///
/// Both ends lie on scalar boundaries. Thirty-two bits suffice because
/// ``Document`` takes no text of 4 GiB or more. Inlined into other modules: calls of its accessors were
/// a twentieth of the pipeline's time.
package struct TextRange: Hashable, Sendable, CustomStringConvertible {
  @usableFromInline let start: UInt32
  @usableFromInline let end: UInt32

  /// Traps where the range is empty backwards or does not fit 32 bits.
  @inlinable
  package init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(lowerBound <= upperBound, "a range must not end before it begins")
    start = UInt32(lowerBound)
    end = UInt32(upperBound)
  }

  @inlinable package var lowerBound: Int { Int(start) }
  @inlinable package var upperBound: Int { Int(end) }
  @inlinable package var count: Int { Int(end - start) }
  @inlinable package var isEmpty: Bool { start == end }
  @inlinable package var indices: Range<Int> { lowerBound..<upperBound }

  @inlinable
  package func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

  package func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  package var description: String { "\(start)..<\(end)" }
}
