internal import DocumentModel
internal import Records

/// A whole input as text.
struct FileText: Sendable {
  /// Valid UTF-8.
  let text: [UInt8]
  /// What was mended.
  let warnings: [Warning]

  /// Mends `bytes` where they are not UTF-8, without a copy where they are.
  init(decoding bytes: consuming [UInt8]) throws(RecordError) {
    let repairs = UTF8Repair.repair(&bytes)
    // Each U+FFFD may be longer than what it replaces.
    guard bytes.count <= Document.maximumLength else {
      throw .tooLarge(limit: Document.maximumLength)
    }
    text = bytes
    warnings = repairs.map { [.invalidUTF8($0)] } ?? []
  }
}

/// The start of an input: it tells binary files, and may bear a mark that is no text.
enum FileHead {
  /// How much of a file is looked through for NUL, in bytes.
  static let size = 8 * 1024

  /// How many bytes of U+FEFF stand at the head. Throws `binary`.
  static func check(_ head: ArraySlice<UInt8>) throws(RecordError) -> Int {
    if head.prefix(size).contains(0) { throw .binary }
    return head.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }
}

/// Reads whole inputs, one after the other.
struct FileTextReader {
  /// The most an input may have, in bytes.
  private let limit: Int
  /// The start of a file, and then what comes after its expected end.
  private var buffer = [UInt8](repeating: 0, count: FileHead.size)

  init(limit: Int) { self.limit = limit }

  /// Reads to the end. Throws `too_large`, `binary` or what the system says.
  mutating func read(_ input: borrowing Descriptor) throws(RecordError) -> FileText {
    let size = try input.size()
    if size > limit { throw .tooLarge(limit: limit) }
    let headCount = try input.fill(&buffer)
    // The mark is left out from the start: to remove it later would move the whole text.
    let markCount = try FileHead.check(buffer[..<headCount])
    if headCount > limit { throw .tooLarge(limit: limit) }
    let head = buffer[markCount..<headCount]
    // A head that is not full is the whole file.
    if headCount < buffer.count { return try FileText(decoding: Array(head)) }
    var text = try input.rest(after: head, expecting: max(size - headCount, 0))
    while true {
      // A pipe, or a file that grows. An ordinary file has no more.
      let count = try input.fill(&buffer)
      guard count > 0 else { break }
      if text.count + markCount + count > limit { throw .tooLarge(limit: limit) }
      text.append(contentsOf: buffer[..<count])
    }
    return try FileText(decoding: text)
  }
}

extension Descriptor {
  /// The size in bytes where it is known: that of a regular file, else 0.
  fileprivate func size() throws(RecordError) -> Int {
    do throws(SystemError) {
      let status = try status()
      return status.kind == .regular ? status.size : 0
    } catch {
      throw RecordError(error)
    }
  }

  /// Fills the front of `buffer`; fewer bytes than it holds come only at the end of the file.
  func fill(_ buffer: inout [UInt8]) throws(RecordError) -> Int {
    do throws(SystemError) {
      // SAFETY: the pointer is used within the closure only.
      return unsafe try buffer.withUnsafeMutableBufferPointer { buffer throws(SystemError) in
        unsafe try fill(buffer)
      }
    } catch {
      throw RecordError(error)
    }
  }

  /// `head` and up to `count` bytes more, in an array of just that size.
  fileprivate func rest(
    after head: ArraySlice<UInt8>, expecting count: Int
  ) throws(RecordError) -> [UInt8] {
    var failure: SystemError?
    // SAFETY: `fill` initialises as many bytes behind the head as it returns.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: head.count + count) { buffer, filled in
      filled = unsafe buffer.update(fromContentsOf: head)
      do throws(SystemError) {
        filled += unsafe try fill(UnsafeMutableBufferPointer(rebasing: buffer[filled...]))
      } catch {
        failure = error
      }
    }
    if let failure { throw RecordError(failure) }
    return bytes
  }
}
