/// Cuts a file, which comes in chunks, into lines at LF and CRLF. It holds an unfinished line only.
/// U+FEFF at the file's head belongs to none.
struct LineCutter {
  /// The line that has begun and not ended.
  private var pending: [UInt8] = []
  /// The number of the line that comes next, from 1.
  private var number = 1
  /// Where it begins in the file, in bytes.
  private var start = 0

  /// Gives out the lines that end in this chunk.
  mutating func add(_ chunk: ArraySlice<UInt8>, _ body: (FilePiece) throws -> Void) rethrows {
    var rest = chunk
    while let end = rest.firstIndex(of: 0x0A) {
      let part = rest[..<end]
      rest = rest[(end + 1)...]
      if pending.isEmpty {
        try give(part, ended: true, body)
      } else {
        pending.append(contentsOf: part)
        let line = pending
        pending = []
        try give(line[...], ended: true, body)
      }
    }
    pending.append(contentsOf: rest)
  }

  /// Gives out a last line that has no end.
  mutating func finish(_ body: (FilePiece) throws -> Void) rethrows {
    if pending.isEmpty { return }
    let line = pending
    pending = []
    try give(line[...], ended: false, body)
  }

  private mutating func give(
    _ line: ArraySlice<UInt8>, ended: Bool, _ body: (FilePiece) throws -> Void
  ) rethrows {
    let end = start + line.count
    let bytes = number == 1 ? line.skippingMark : line
    let piece = FilePiece(
      bytes: bytes.last == 0x0D ? bytes.dropLast() : bytes, line: number,
      place: (end - bytes.count)..<end)
    start = end + (ended ? 1 : 0)
    number += 1
    try body(piece)
  }
}
