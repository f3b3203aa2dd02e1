extension JSONParser {
  /// The string at the position; an empty one where it is not to be kept.
  mutating func string(keeps: Bool) throws(JSONError) -> JSONString {
    position += 1
    let start = position
    let size = try scanString()
    let raw = start..<(position - 1)
    guard keeps else { return JSONString([]) }
    var text: [UInt8] = []
    text.reserveCapacity(size.decoded)
    guard size.hasEscapes else {
      text.append(contentsOf: bytes[raw])
      return mended(text, nil)
    }
    let surrogates = unescape(raw, into: &text)
    return mended(text, surrogates)
  }

  /// Steps over a string and its closing mark. Tells how many bytes it decodes to at most, where
  /// its UTF-8 is valid, so that a long text is allocated once.
  private mutating func scanString() throws(JSONError) -> (decoded: Int, hasEscapes: Bool) {
    let start = position
    var saved = 0
    while position < bytes.endIndex {
      switch bytes[position] {
      case 0x22:
        position += 1
        return (position - 1 - start - saved, saved > 0)
      case 0x5C: saved += try scanEscape()
      case 0x00..<0x20: throw error("a control character must be escaped in a string")
      default: position += 1
      }
    }
    throw error("the string does not end")
  }

  /// Steps over an escape and tells by how many bytes it is longer than what it stands for, at most
  /// three bytes for four digits.
  private mutating func scanEscape() throws(JSONError) -> Int {
    guard position + 1 < bytes.endIndex else {
      position += 1
      throw error("the string does not end")
    }
    switch bytes[position + 1] {
    case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74:
      position += 2
      return 1
    case 0x75:
      guard let unit = hexadecimal(at: position + 2) else {
        throw error("\\u needs four hexadecimal digits")
      }
      position += 6
      return unit < 0x80 ? 5 : unit < 0x800 ? 4 : 3
    default: throw error("no such escape in a string")
    }
  }

  /// The value of the four hexadecimal digits at `index`, if they are there.
  private func hexadecimal(at index: Int) -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<(index + 4)] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }

  /// Appends the string between the marks, its escapes checked before, to `text`. What it returns
  /// counts lone surrogates, in a text whose invalid UTF-8 is not yet mended.
  private func unescape(_ raw: Range<Int>, into text: inout [UInt8]) -> Repairs? {
    var lone = 0
    var firstLone = 0
    var index = raw.lowerBound
    while index < raw.upperBound {
      guard bytes[index] == 0x5C else {
        let run = index
        while index < raw.upperBound, bytes[index] != 0x5C { index += 1 }
        text.append(contentsOf: bytes[run..<index])
        continue
      }
      guard bytes[index + 1] == 0x75 else {
        text.append(Self.meaning(of: bytes[index + 1]))
        index += 2
        continue
      }
      let (scalar, length) = escapedScalar(at: index)
      if let scalar {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        if lone == 0 { firstLone = text.count }
        lone += 1
        text.append(contentsOf: UTF8.encodedReplacementCharacter)
      }
      index += length
    }
    return lone == 0 ? nil : Repairs(count: lone, firstOffset: firstLone)
  }

  /// The scalar of the `\u` at `index`, `nil` for a lone surrogate, and the length of its escape.
  private func escapedScalar(at index: Int) -> (Unicode.Scalar?, length: Int) {
    let first = hexadecimal(at: index + 2) ?? 0
    guard (0xD800..<0xDC00).contains(first) else { return (Unicode.Scalar(first), 6) }
    guard index + 7 < bytes.endIndex, bytes[index + 6] == 0x5C, bytes[index + 7] == 0x75,
      let second = hexadecimal(at: index + 8), (0xDC00..<0xE000).contains(second)
    else { return (nil, 6) }
    return (Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)), 12)
  }

  private static func meaning(of escape: UInt8) -> UInt8 {
    switch escape {
    case 0x62: 0x08
    case 0x66: 0x0C
    case 0x6E: 0x0A
    case 0x72: 0x0D
    case 0x74: 0x09
    default: escape
    }
  }

  /// Mends invalid UTF-8, which moves the place of the first lone surrogate.
  private func mended(_ text: [UInt8], _ surrogates: Repairs?) -> JSONString {
    var mended = text
    let invalid = UTF8Repair.repair(&mended)
    guard invalid != nil, let surrogates else {
      return JSONString(mended, invalidUTF8: invalid, loneSurrogates: surrogates)
    }
    var before = Array(text[..<surrogates.firstOffset])
    _ = UTF8Repair.repair(&before)
    return JSONString(
      mended, invalidUTF8: invalid,
      loneSurrogates: Repairs(count: surrogates.count, firstOffset: before.count))
  }
}
