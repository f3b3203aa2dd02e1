/// Writes the sections of a lexicon's image.
struct ImageWriter {
  private var body: [UInt8] = []

  mutating func append(_ numbers: [UInt32]) {
    append(UInt32(numbers.count))
    for number in numbers { append(number) }
  }

  mutating func append(_ bytes: [UInt8]) {
    append(UInt32(bytes.count))
    body += bytes
    while body.count % 4 != 0 { body.append(0) }
  }

  private mutating func append(_ number: UInt32) {
    for shift in stride(from: 0, to: 32, by: 8) {
      body.append(UInt8(truncatingIfNeeded: number >> UInt32(shift)))
    }
  }

  /// The image: the sections behind their header.
  func finished() -> [UInt8] {
    var header = ImageWriter()
    header.body = LexiconImage.magic
    header.append(LexiconImage.version)
    let checksum = imageChecksum(body[...])
    header.append(UInt32(truncatingIfNeeded: checksum))
    header.append(UInt32(truncatingIfNeeded: checksum >> 32))
    return header.body + body
  }
}

/// Reads the sections of a lexicon's image, each whole.
struct ImageReader {
  private let image: [UInt8]
  private var position: Int

  /// Checks the header. Throws where the bytes are no image, one of another version, or damaged.
  init(_ image: [UInt8]) throws(LexiconImage.Fault) {
    self.image = image
    position = LexiconImage.magic.count
    guard image.starts(with: LexiconImage.magic) else { throw .notALexicon }
    let version = try number()
    guard version == LexiconImage.version else { throw .otherVersion(version) }
    let low = try number()
    let high = try number()
    guard imageChecksum(image[position...]) == UInt64(high) << 32 | UInt64(low) else {
      throw .damaged
    }
  }

  mutating func numbers() throws(LexiconImage.Fault) -> [UInt32] {
    let count = Int(try number())
    guard count <= (image.count - position) / 4 else { throw .damaged }
    let start = position
    position += count * 4
    // SAFETY: as many bytes stand in the image from `start` on, and all of them are initialized; a
    // number of any bits is a number.
    return unsafe [UInt32](unsafeUninitializedCapacity: count) { numbers, initialized in
      unsafe UnsafeMutableRawBufferPointer(numbers).copyBytes(from: image[start..<position])
      for index in 0..<count { unsafe numbers[index] = UInt32(littleEndian: numbers[index]) }
      initialized = count
    }
  }

  mutating func bytes() throws(LexiconImage.Fault) -> [UInt8] {
    let count = Int(try number())
    guard count <= image.count - position else { throw .damaged }
    let bytes = Array(image[position..<position + count])
    position = min(position + (count + 3) / 4 * 4, image.count)
    return bytes
  }

  private mutating func number() throws(LexiconImage.Fault) -> UInt32 {
    guard image.count - position >= 4 else { throw .damaged }
    defer { position += 4 }
    return littleEndian(at: position)
  }

  private func littleEndian(at index: Int) -> UInt32 {
    UInt32(image[index]) | UInt32(image[index + 1]) << 8 | UInt32(image[index + 2]) << 16
      | UInt32(image[index + 3]) << 24
  }
}

/// A checksum that notices any one changed byte: FNV-1a over words of eight bytes, the rest bytewise.
func imageChecksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
  var state: UInt64 = 0xCBF2_9CE4_8422_2325
  // SAFETY: every load lies within the buffer, and needs no alignment.
  unsafe bytes.withUnsafeBytes { buffer in
    var index = 0
    while buffer.count - index >= 8 {
      let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      state = (state ^ UInt64(littleEndian: word)) &* 0x100_0000_01B3
      index += 8
    }
    while index < buffer.count {
      state = (state ^ UInt64(unsafe buffer[index])) &* 0x100_0000_01B3
      index += 1
    }
  }
  return state
}

/// Numbers byte strings, each once, for an image.
struct StringPool {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []
  private var numbers: [[UInt8]: UInt32] = [:]

  mutating func number(of string: [UInt8]) -> UInt32 {
    if let known = numbers[string] { return known }
    let number = UInt32(ends.count)
    bytes += string
    ends.append(UInt32(bytes.count))
    numbers[string] = number
    return number
  }
}

/// The byte strings of an image.
struct StringTable: Sendable {
  let ends: [UInt32]
  let bytes: [UInt8]

  /// Whether every string lies within the bytes.
  var isSound: Bool {
    zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 } && Int(ends.last ?? 0) <= bytes.count
  }

  func bytes(_ number: UInt32) throws(LexiconImage.Fault) -> [UInt8] {
    Array(bytes[try range(number)])
  }

  func checkedText(_ number: UInt32) throws(LexiconImage.Fault) -> String {
    String(decoding: bytes[try range(number)], as: UTF8.self)
  }

  /// The string of a number that was checked.
  func text(_ number: UInt32) -> String {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    return String(decoding: bytes[start..<Int(ends[Int(number)])], as: UTF8.self)
  }

  private func range(_ number: UInt32) throws(LexiconImage.Fault) -> Range<Int> {
    guard number < ends.count else { throw .damaged }
    return (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }
}
