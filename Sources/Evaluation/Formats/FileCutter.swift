/// Cuts a file, which comes in chunks, into the pieces that are documents, so that no more of it
/// need be held than one of them.
package struct FileCutter {
  private enum Cutter {
    case lines(LineCutter)
    case elements(ArrayCutter)
    case blocks(LineCutter, CoNLLCutter)
    /// A file that is one document: what came so far.
    case whole([UInt8])
  }

  private var cutter: Cutter

  /// - Parameter head: the file's first chunk, or the first ``FileFormat/headSize`` bytes of it.
  package init(_ format: FileFormat, head: ArraySlice<UInt8>) {
    cutter =
      switch format {
      case .conll: .blocks(LineCutter(), CoNLLCutter())
      case .brat: .whole([])
      case .json:
        head.skippingMark.first { !$0.isJSONSpace } == 0x5B
          ? .elements(ArrayCutter()) : .lines(LineCutter())
      }
  }

  /// Gives out the pieces that end in this chunk. Throws a ``PlacedReason`` where the file cannot be
  /// cut, and what `body` throws.
  package mutating func add(
    _ chunk: ArraySlice<UInt8>, _ body: (FilePiece) throws -> Void
  ) throws {
    switch cutter {
    case .lines(var lines):
      // Let go of, so that what is changed below has one owner and is not copied.
      cutter = .whole([])
      try lines.add(chunk) { try Self.give($0, body) }
      cutter = .lines(lines)
    case .elements(var elements):
      cutter = .whole([])
      try elements.add(chunk, body)
      cutter = .elements(elements)
    case .blocks(var lines, var blocks):
      cutter = .whole([])
      try lines.add(chunk) { try blocks.add($0, body) }
      cutter = .blocks(lines, blocks)
    case .whole(var bytes):
      cutter = .whole([])
      bytes.append(contentsOf: chunk)
      cutter = .whole(bytes)
    }
  }

  /// Gives out what the end of the file ends.
  package mutating func finish(_ body: (FilePiece) throws -> Void) throws {
    switch cutter {
    case .lines(var lines): try lines.finish { try Self.give($0, body) }
    case .elements(let elements): try elements.finish()
    case .blocks(var lines, var blocks):
      try lines.finish { try blocks.add($0, body) }
      try blocks.give(body)
    case .whole(let bytes):
      try body(FilePiece(bytes: bytes[...], line: 1, place: 0..<bytes.count))
    }
    cutter = .whole([])
  }

  /// A blank line is no record.
  private static func give(_ line: FilePiece, _ body: (FilePiece) throws -> Void) rethrows {
    if !line.bytes.isBlank { try body(line) }
  }
}
