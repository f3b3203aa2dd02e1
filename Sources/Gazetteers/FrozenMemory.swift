/// The bytes of a lexicon's image, in memory that does not move: static, or owned.
///
/// A lexicon is read in place: copying it into arrays touched megabytes of fresh memory at every start.
@safe package final class FrozenMemory: Sendable {
  // SAFETY: the memory is never written to after `init`, so threads may share it.
  nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let isOwned: Bool

  /// Static memory, which lives as long as the process. Its address is a multiple of 8.
  package init(static bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = unsafe bytes
    isOwned = false
  }

  /// A copy of some bytes.
  package init(copying bytes: [UInt8]) {
    // Never empty, so that there is an address.
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 8), alignment: 8)
    unsafe memory.copyBytes(from: bytes)
    unsafe self.bytes = UnsafeRawBufferPointer(rebasing: memory[..<bytes.count])
    isOwned = true
  }

  deinit {
    if isOwned { unsafe bytes.deallocate() }
  }
}

/// A part of a ``FrozenMemory`` as numbers.
///
/// Law: whoever holds a table holds its memory too. The table itself does not, so that to look something
/// up counts no references. Every access is checked against the bounds.
@safe struct FrozenTable<Element: BitwiseCopyable>: RandomAccessCollection, Sendable {
  // SAFETY: the memory is never written to, so threads may share it.
  nonisolated(unsafe) private let start: UnsafePointer<Element>
  let count: Int

  /// The elements from a byte on, which lie within the memory and are aligned as they must be.
  init(_ memory: FrozenMemory, from offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0)
    precondition(offset + count * MemoryLayout<Element>.stride <= (unsafe memory.bytes.count))
    // SAFETY: checked above; the image's sections begin at multiples of 4.
    let base = unsafe memory.bytes.baseAddress.unsafelyUnwrapped
    unsafe start = base.advanced(by: offset).assumingMemoryBound(to: Element.self)
    self.count = count
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(index: Int) -> Element {
    precondition(index >= 0 && index < count, "an index of the lexicon is out of range")
    // SAFETY: the index is checked, and by the type's law the memory is alive.
    return unsafe start[index]
  }
}

extension FrozenTable<UInt8> {
  /// Some of the bytes as a string: at once, where a collection would be read byte by byte.
  func text(_ range: Range<Int>) -> String {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    // SAFETY: the range is checked, and by the type's law the memory is alive.
    return unsafe String(
      decoding: UnsafeBufferPointer(
        start: start.advanced(by: range.lowerBound), count: range.count), as: UTF8.self)
  }
}
