/// Appends JSON to a buffer that is used again and again.
///
/// It sets the commas; that braces and keys are balanced is the caller's care. What it writes never
/// has an end of line inside, whatever a reader takes for one: C0 controls, DEL, U+0085, U+2028 and
/// U+2029 are escaped.
package struct JSONWriter {
  /// What was written and not yet taken away.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next key or element needs a comma before it.
  private var needsComma = false

  package init() {}

  package mutating func beginObject() { open(0x7B) }
  package mutating func endObject() { close(0x7D) }
  package mutating func beginArray() { open(0x5B) }
  package mutating func endArray() { close(0x5D) }

  /// Writes a key as it stands: it must need no escape.
  package mutating func key(_ name: String) {
    separate()
    bytes.append(0x22)
    bytes.append(contentsOf: name.utf8)
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func null() { plain("null") }

  package mutating func bool(_ value: Bool) { plain(value ? "true" : "false") }

  package mutating func integer(_ value: Int) { plain(String(value)) }

  /// Writes the shortest number that reads back as the same value; `null` for what JSON cannot say,
  /// infinities and no number.
  package mutating func number(_ value: Double) { plain(value.isFinite ? "\(value)" : "null") }

  package mutating func string(_ value: String) {
    beginString()
    escape(value.utf8.span)
    endString()
  }

  /// Writes a slice of valid UTF-8.
  package mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    beginString()
    stringPart(text, range)
    endString()
  }

  /// Opens a string that is written in parts.
  package mutating func beginString() {
    separate()
    bytes.append(0x22)
  }

  /// Writes a part of an open string; `range` begins and ends on scalar boundaries.
  package mutating func stringPart(_ text: [UInt8], _ range: Range<Int>) {
    escape(text.span.extracting(range))
  }

  package mutating func endString() {
    bytes.append(0x22)
    needsComma = true
  }

  /// Ends a record: the only place that writes LF.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Takes the first `count` bytes away, once they are written elsewhere.
  package mutating func removeFirst(_ count: Int) {
    if count == bytes.count {
      bytes.removeAll(keepingCapacity: true)
    } else {
      bytes.removeFirst(count)
    }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func plain(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }
}

extension JSONWriter {
  /// Copies runs of plain bytes whole and escapes what stands between them.
  private mutating func escape(_ text: Span<UInt8>) {
    var runStart = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      // 0xC2 and 0xE2 may begin U+0085, U+2028 or U+2029.
      guard
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2
          || byte == 0xE2
      else {
        index += 1
        continue
      }
      let length = Self.lengthToEscape(text, index)
      if length > 0 {
        append(text.extracting(runStart..<index))
        appendEscape(of: byte, last: text[index + length - 1])
        runStart = index + length
      }
      index += max(length, 1)
    }
    append(text.extracting(runStart..<index))
  }

  /// The length of the scalar at `index` where it must be escaped, else 0.
  private static func lengthToEscape(_ text: Span<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
    default: return 1
    }
  }

  /// Escapes a scalar by its first and last byte.
  private mutating func appendEscape(of byte: UInt8, last: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(0x62)
    case 0x09: bytes.append(0x74)
    case 0x0A: bytes.append(0x6E)
    case 0x0C: bytes.append(0x66)
    case 0x0D: bytes.append(0x72)
    case 0xC2: bytes.append(contentsOf: "u0085".utf8)
    case 0xE2: bytes.append(contentsOf: (last == 0xA8 ? "u2028" : "u2029").utf8)
    default:
      let digits: StaticString = "0123456789abcdef"
      bytes.append(contentsOf: "u00".utf8)
      // SAFETY: a nibble is below 16, and the literal has 16 ASCII digits.
      unsafe bytes.append(digits.utf8Start[Int(byte >> 4)])
      unsafe bytes.append(digits.utf8Start[Int(byte & 0xF)])
    }
  }

  private mutating func append(_ run: Span<UInt8>) {
    // SAFETY: the pointer is used only within the closure, while the span is borrowed.
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
