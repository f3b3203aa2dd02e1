/// Cuts a file that is one array of JSON, and comes in chunks, into the array's elements. It holds
/// one element.
///
/// It only looks for where elements end; whether one is JSON its parser tells.
struct ArrayCutter {
  private enum State {
    case beforeArray
    /// Where an element may begin.
    case beforeElement
    case inElement
    case behindArray
  }

  private var state = State.beforeArray
  private var element: [UInt8] = []
  /// How many brackets of the element are open.
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// The line of the byte that comes next, from 1, and its place in the file.
  private var line = 1
  private var position = 0
  private var elementLine = 0
  private var elementStart = 0

  /// Gives out the elements that end in this chunk.
  mutating func add(_ chunk: ArraySlice<UInt8>, _ body: (FilePiece) throws -> Void) throws {
    for byte in chunk {
      switch state {
      case .inElement: try read(byte, body)
      case _ where byte.isJSONSpace: break
      case .beforeArray:
        // Who cuts by elements has seen the bracket, and a mark before it at most.
        if byte == 0x5B { state = .beforeElement }
      case .beforeElement: try begin(with: byte, body)
      case .behindArray: throw reason("something stands behind the array")
      }
      position += 1
      if byte == 0x0A { line += 1 }
    }
  }

  func finish() throws {
    guard state == .behindArray else { throw reason("the array does not end") }
  }

  private mutating func begin(
    with byte: UInt8, _ body: (FilePiece) throws -> Void
  ) throws {
    if byte == 0x5D, elementLine == 0 { return state = .behindArray }
    (elementLine, elementStart) = (line, position)
    state = .inElement
    try read(byte, body)
  }

  private mutating func read(_ byte: UInt8, _ body: (FilePiece) throws -> Void) throws {
    if depth == 0, !isInString, byte == 0x2C || byte == 0x5D {
      let piece = FilePiece(
        bytes: element[...], line: elementLine, place: elementStart..<position)
      element.removeAll(keepingCapacity: true)
      state = byte == 0x2C ? .beforeElement : .behindArray
      return try body(piece)
    }
    element.append(byte)
    if isInString {
      // What is escaped has no meaning of its own.
      if !isEscaped, byte == 0x22 { isInString = false }
      isEscaped = !isEscaped && byte == 0x5C
    } else {
      switch byte {
      case 0x22: isInString = true
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D: depth -= 1
      default: break
      }
    }
  }

  private func reason(_ message: String) -> PlacedReason {
    PlacedReason(line: line, reason: .badRecord(message))
  }
}

/// What is wrong in a file, and in which of its lines.
package struct PlacedReason: Error, Hashable, Sendable {
  /// Counted from 1.
  package let line: Int
  package let reason: AnnotationFault.Reason

  package init(line: Int, reason: AnnotationFault.Reason) {
    self.line = line
    self.reason = reason
  }
}
