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
    let checksum = imageChecksum(body)
    header.append(UInt32(truncatingIfNeeded: checksum))
    header.append(UInt32(truncatingIfNeeded: checksum >> 32))
    return header.body + body
  }
}

/// Reads the sections of a lexicon's image, each in place.
struct ImageReader {
  private let memory: FrozenMemory
  private let image: FrozenTable<UInt8>
  private var position: Int

  /// Checks the header. Throws where the bytes are no image, one of another version, or damaged.
  init(_ memory: FrozenMemory) throws(LexiconImage.Fault) {
    self.memory = memory
    image = FrozenTable(memory, from: 0, count: unsafe memory.bytes.count)
    position = LexiconImage.magic.count
    guard image.count >= position, zip(image, LexiconImage.magic).allSatisfy({ $0 == $1 }) else {
      throw .notALexicon
    }
    let version = try number()
    guard version == LexiconImage.version else { throw .otherVersion(version) }
    let low = try number()
    let high = try number()
    let checksum = unsafe imageChecksum(UnsafeRawBufferPointer(rebasing: memory.bytes[position...]))
    guard checksum == UInt64(high) << 32 | UInt64(low) else { throw .damaged }
  }

  mutating func numbers() throws(LexiconImage.Fault) -> FrozenTable<UInt32> {
    let count = Int(try number())
    guard count <= (image.count - position) / 4 else { throw .damaged }
    defer { position += count * 4 }
    return FrozenTable(memory, from: position, count: count)
  }

  mutating func bytes() throws(LexiconImage.Fault) -> FrozenTable<UInt8> {
    let count = Int(try number())
    guard count <= image.count - position else { throw .damaged }
    let table = FrozenTable<UInt8>(memory, from: position, count: count)
    position = min(position + (count + 3) / 4 * 4, image.count)
    return table
  }

  private mutating func number() throws(LexiconImage.Fault) -> UInt32 {
    guard image.count - position >= 4 else { throw .damaged }
    defer { position += 4 }
    return FrozenTable<UInt32>(memory, from: position, count: 1)[0]
  }
}

#if _endian(big)
  #error("a lexicon's image is read in place, and its numbers are little-endian")
#endif

/// The checksum of some bytes.
func imageChecksum(_ bytes: [UInt8]) -> UInt64 {
  unsafe bytes.withUnsafeBytes { unsafe imageChecksum($0) }
}

/// A checksum that notices any one changed byte: FNV-1a over words of eight bytes, the rest bytewise.
func imageChecksum(_ buffer: UnsafeRawBufferPointer) -> UInt64 {
  var state: UInt64 = 0xCBF2_9CE4_8422_2325
  var index = 0
  // SAFETY: every load lies within the buffer, and needs no alignment.
  while buffer.count - index >= 8 {
    let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    state = (state ^ UInt64(littleEndian: word)) &* 0x100_0000_01B3
    index += 8
  }
  while index < buffer.count {
    state = (state ^ UInt64(unsafe buffer[index])) &* 0x100_0000_01B3
    index += 1
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

/// The byte strings of an image, by their numbers.
struct StringTable: Sendable {
  private let ends: FrozenTable<UInt32>
  private let characters: FrozenTable<UInt8>

  /// Throws where a string does not lie within the bytes.
  init(ends: FrozenTable<UInt32>, bytes: FrozenTable<UInt8>) throws(LexiconImage.Fault) {
    var last: UInt32 = 0
    for end in ends {
      guard end >= last, Int(end) <= bytes.count else { throw .damaged }
      last = end
    }
    self.ends = ends
    characters = bytes
  }

  /// Whether a number is that of a string.
  func contains(_ number: UInt32) -> Bool { number < ends.count }

  /// Throws where the number is that of no string.
  func check(_ number: UInt32) throws(LexiconImage.Fault) {
    guard contains(number) else { throw .damaged }
  }

  func bytes(_ number: UInt32) -> [UInt8] { Array(characters[range(number)]) }

  func text(_ number: UInt32) -> String { characters.text(range(number)) }

  private func range(_ number: UInt32) -> Range<Int> {
    (number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])
  }
}
