/// Why bytes are no JSON.
package struct JSONError: Error, Hashable, Sendable {
  /// A byte offset into what was parsed.
  package let offset: Int
  /// A sentence for people.
  package let message: String
}

/// Reads one JSON value by RFC 8259, strictly, in one pass.
///
/// More lenient than the RFC in one point only: what is no UTF-8 within a string, and a lone
/// surrogate's escape, is replaced by U+FFFD and counted. U+FEFF is no white space.
package struct JSONParser {
  /// How deep arrays and objects may be nested: the parser calls itself.
  package static let maximumDepth = 256

  let bytes: ArraySlice<UInt8>
  var position: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// The one value that `bytes` hold. Offsets of errors count from the slice's start.
  package static func parse(_ bytes: ArraySlice<UInt8>) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0, keeps: true)
    try parser.expectEnd()
    return value
  }

  /// The one object that `bytes` hold, with the given fields only: the others are checked but not
  /// kept, so that a wide record costs no more memory than what is asked of it.
  package static func parseObject(
    _ bytes: ArraySlice<UInt8>, keeping fields: [String]
  ) throws(JSONError) -> JSONObject {
    var parser = JSONParser(bytes)
    parser.skipSpace()
    guard parser.peek == 0x7B else {
      // What is no JSON at all is told as such.
      let start = parser.position
      _ = try parser.value(depth: 0, keeps: false)
      try parser.expectEnd()
      throw JSONError(offset: start - bytes.startIndex, message: "a record must be an object")
    }
    let wanted = Set(fields.map { Array($0.utf8) })
    let object = try parser.object(depth: 0, keeps: true, wanted: wanted)
    try parser.expectEnd()
    return object
  }

  /// The next value; `null` in place of anything that is not to be kept.
  private mutating func value(depth: Int, keeps: Bool) throws(JSONError) -> JSONValue {
    skipSpace()
    switch peek {
    case 0x7B: return .object(try object(depth: depth, keeps: keeps, wanted: nil))
    case 0x5B: return .array(try array(depth: depth, keeps: keeps))
    case 0x22: return .string(try string(keeps: keeps))
    case .some(0x2D), .some(0x30...0x39): return try number(keeps: keeps)
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  /// The object at the position; of its members only the wanted ones, or all where that is `nil`.
  private mutating func object(
    depth: Int, keeps: Bool, wanted: Set<[UInt8]>?
  ) throws(JSONError) -> JSONObject {
    try enter(depth)
    var object = JSONObject()
    if take(0x7D) { return object }
    repeat {
      skipSpace()
      guard peek == 0x22 else { throw unexpected("a key in quotation marks") }
      let key = try string(keeps: keeps).utf8
      skipSpace()
      guard take(0x3A) else { throw unexpected("':'") }
      let keepsValue = keeps && wanted?.contains(key) ?? true
      let value = try value(depth: depth + 1, keeps: keepsValue)
      if keepsValue { object.set(key, value) }
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else { throw unexpected("',' or '}'") }
    return object
  }

  private mutating func array(depth: Int, keeps: Bool) throws(JSONError) -> [JSONValue] {
    try enter(depth)
    var elements: [JSONValue] = []
    if take(0x5D) { return elements }
    repeat {
      let element = try value(depth: depth + 1, keeps: keeps)
      if keeps { elements.append(element) }
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw unexpected("',' or ']'") }
    return elements
  }

  /// Steps over an opening bracket and the space behind it.
  private mutating func enter(_ depth: Int) throws(JSONError) {
    guard depth < Self.maximumDepth else {
      throw error("nested deeper than \(Self.maximumDepth) levels")
    }
    position += 1
    skipSpace()
  }

  /// A number by RFC 8259, section 6, as it is written.
  private mutating func number(keeps: Bool) throws(JSONError) -> JSONValue {
    let start = position
    _ = take(0x2D)
    // No digit may follow a leading zero.
    if !take(0x30) { try digits() }
    if take(0x2E) { try digits() }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits()
    }
    guard keeps else { return .null }
    return .number(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  private mutating func digits() throws(JSONError) {
    guard let byte = peek, (0x30...0x39).contains(byte) else { throw unexpected("a digit") }
    while let byte = peek, (0x30...0x39).contains(byte) { position += 1 }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw unexpected("a value") }
    position += word.utf8.count
    return value
  }

  private mutating func expectEnd() throws(JSONError) {
    skipSpace()
    guard peek == nil else { throw unexpected("the end") }
  }
}

extension JSONParser {
  var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// Steps over `byte` where it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  func error(_ message: String) -> JSONError {
    JSONError(offset: position - bytes.startIndex, message: message)
  }

  /// The error that something else stands at the position.
  func unexpected(_ expected: String) -> JSONError {
    guard let byte = peek else { return error("expected \(expected), found the end") }
    let isVisible = (0x21...0x7E).contains(byte)
    let found =
      isVisible
      ? "'\(Character(Unicode.Scalar(byte)))'"
      : "byte 0x\(String(byte, radix: 16, uppercase: true))"
    return error("expected \(expected), found \(found)")
  }
}
