internal import Records

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Divides an input into lines, at LF or CRLF and nothing else; a last line without one counts.
///
/// It holds one chunk and one line.
struct LineReader: ~Copyable {
  /// What comes next.
  enum Step: Equatable {
    /// A line, without its end.
    case line([UInt8])
    /// A line that was passed over; the next one can be read.
    case tooLarge(RecordError)
    /// The input cannot be read further.
    case failure(RecordError)
    case end
  }

  /// How much is read at once, in bytes.
  private static let chunkSize = 64 * 1024

  private let input: Descriptor
  /// The most a line may have without its end, in bytes.
  private let limit: Int
  private var chunk = [UInt8](repeating: 0, count: chunkSize)
  /// What of the chunk is not yet given out.
  private var position = 0
  private var end = 0
  /// The number of the line last given out, from 1.
  private(set) var number = 0

  /// Looks at the head of the input. Throws `binary` or what the system says.
  init(_ input: consuming Descriptor, limit: Int) throws(RecordError) {
    self.limit = limit
    self.input = input
    try fill()
    // A head that comes in pieces is put together as long as there is more at hand. It is not waited
    // for: a writer may pause after a line until that is answered.
    while end < FileHead.size, self.input.isReady(within: 0) {
      let before = end
      try fill()
      if end == before { break }
    }
    position = try FileHead.check(chunk[..<end])
  }

  /// The next line; behind the last, or a failure, there is none. `beforeWaiting` is called where
  /// none is at hand.
  mutating func next(
    beforeWaiting: () throws(OutputError) -> Void
  ) throws(OutputError) -> Step {
    number += 1
    var line: [UInt8] = []
    // The line's length as it stands, its end included: what is too long is not kept.
    var length = 0
    while true {
      if position == end {
        (position, end) = (0, 0)
        if !input.isReady(within: 0) { try beforeWaiting() }
        do throws(RecordError) { try fill() } catch { return .failure(error) }
        // The last line may lack its end; a CR then belongs to it.
        if end == 0 { return length == 0 ? .end : checked(line, length) }
      }
      let lineEnd = endOfLine()
      let part = position..<(lineEnd ?? end)
      position = lineEnd.map { $0 + 1 } ?? end
      length += part.count
      // A line of the full size may have a CR besides.
      if length <= limit + 1 { line.append(contentsOf: chunk[part]) } else { line = [] }
      guard lineEnd != nil else { continue }
      if line.last == 0x0D {
        line.removeLast()
        length -= 1
      }
      return checked(line, length)
    }
  }

  private func checked(_ line: consuming [UInt8], _ length: Int) -> Step {
    length > limit ? .tooLarge(.tooLarge(limit: limit)) : .line(line)
  }

  /// Where the next LF stands in the chunk.
  private func endOfLine() -> Int? {
    // SAFETY: what is searched lies within the chunk.
    unsafe chunk.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress,
        let found = unsafe memchr(start + position, 0x0A, end - position)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - start
    }
  }

  /// Reads more behind what the chunk has; it has room.
  private mutating func fill() throws(RecordError) {
    do throws(SystemError) {
      end += try input.read(&chunk, from: end)
    } catch {
      throw RecordError(error)
    }
  }
}

extension Descriptor {
  /// Reads what is there into `buffer` from `start` on, and waits where nothing is; 0 at the end.
  fileprivate func read(_ buffer: inout [UInt8], from start: Int) throws(SystemError) -> Int {
    // SAFETY: the pointer is used within the closure only; slicing checks `start`.
    unsafe try buffer.withUnsafeMutableBufferPointer { buffer throws(SystemError) in
      unsafe try read(UnsafeMutableBufferPointer(rebasing: buffer[start...]))
    }
  }
}
