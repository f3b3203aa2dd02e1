internal import CICU

/// Finds the words of a text, as ICU's root locale divides it.
///
/// A breaker is one ICU iterator: it is owned by one place, used by one thread
/// at a time, and closed when it goes away. Between calls it points at no text.
@safe package struct WordBreaker: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a breaker. Throws where ICU's data cannot be loaded.
  package init() throws(ICUError) {
    var status: Int32 = 0
    let opened = unsafe cicu_breaker_open(&status)
    try ICUError.check(status, "opening a word breaker")
    guard let opened = unsafe opened else {
      throw ICUError(code: 1, name: "U_INTERNAL_PROGRAM_ERROR", action: "opening a word breaker")
    }
    unsafe handle = opened
  }

  deinit { unsafe cicu_breaker_close(handle) }

  /// Replaces `ends` by the end of every word of `text`, in UTF-16 units.
  ///
  /// The words tile the text: the first begins at 0, each begins where the one
  /// before ends, and the last ends at `text.count`. An empty text has none.
  package borrowing func ends(of text: [UInt16], into ends: inout [Int32]) throws(ICUError) {
    ends.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return }
    var status: Int32 = 0
    let length = Int32(text.count)
    // There are at most as many words as units.
    ends.append(contentsOf: repeatElement(0, count: text.count))
    // SAFETY: both buffers outlive the call, ICU writes at most `length` ends, and the shim takes
    // its pointer to the text back before it returns.
    let count = unsafe text.withUnsafeBufferPointer { text in
      unsafe ends.withUnsafeMutableBufferPointer { ends in
        unsafe cicu_breaker_ends(
          handle, text.baseAddress, length, ends.baseAddress, length, &status)
      }
    }
    ends.removeLast(ends.count - Int(count))
    try ICUError.check(status, "finding the words of \(length) UTF-16 units")
  }
}
