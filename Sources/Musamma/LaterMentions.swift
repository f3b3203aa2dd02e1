internal import DocumentModel

/// Mentions by a name that only another mention of the document tells: `Corvex` where the text has
/// `Corvex Holdings` elsewhere.
struct LaterMentions {
  /// A name that some mention introduced.
  private struct Alias {
    let range: TextRange
    let value: OrganizationValue
    let rule: String
  }

  /// How many bytes of a name it is looked up by; none is shorter.
  private static let keyLength = 4
  /// The most names: a text with more is a list of them.
  private static let most = 4096

  private var aliases: [UInt32: [Alias]] = [:]
  private var count = 0
  /// One bit for each value of a key's hash, to pass over most words at one look.
  private var filter = [UInt64](repeating: 0, count: 64)

  mutating func reset() {
    guard count > 0 else { return }
    aliases.removeAll(keepingCapacity: true)
    count = 0
    for index in filter.indices { filter[index] = 0 }
  }

  /// Takes note of the name that an organization may be called by.
  mutating func note(_ organization: OrganizationValue, rule: String, in document: Document) {
    guard let range = organization.alias, range.count >= Self.keyLength, count < Self.most else {
      return
    }
    let key = Self.key(document.text.span, range.lowerBound)
    let name = document.text[range.indices]
    guard !(aliases[key] ?? []).contains(where: { document.text[$0.range.indices] == name }) else {
      return
    }
    aliases[key, default: []].append(Alias(range: range, value: organization, rule: rule))
    count += 1
    let bit = Self.hash(key)
    filter[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Adds the mentions that overlap no entity.
  func insert(into entities: inout EntityList, in document: Document) {
    guard count > 0 else { return }
    let found = mentions(in: document, apartFrom: entities)
    guard !found.isEmpty else { return }
    var merged = EntityList()
    var next = 0
    for entity in entities {
      while next < found.count, found[next].range.lowerBound < entity.range.lowerBound {
        merged.append(found[next])
        next += 1
      }
      merged.append(entity)
    }
    for entity in found[next...] { merged.append(entity) }
    entities = merged
  }

  private func mentions(in document: Document, apartFrom entities: EntityList) -> [Entity] {
    let bytes = document.text.span
    var found: [Entity] = []
    var index = 0
    var position = 0
    // Whether a name may begin here: behind what is no letter, and behind proclitics there.
    var isBeginning = true
    while position + Self.keyLength <= bytes.count {
      // Most of a text is Arabic letters behind others.
      if !isBeginning, bytes[position] == 0xD9 {
        position += 2
        continue
      }
      if isBeginning, mayHold(Self.key(bytes, position)),
        let entity = mention(at: position, in: document)
      {
        while index < entities.count, entities[index].range.upperBound <= position { index += 1 }
        if index >= entities.count || !entities[index].range.overlaps(entity.range) {
          found.append(entity)
        }
        position = entity.range.upperBound
        isBeginning = false
      } else {
        let (first, second) = (bytes[position], bytes[position + 1])
        isBeginning =
          !Words.isLetter(first, second) || isBeginning && Words.isProclitic(first, second)
        position += first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      }
    }
    return found
  }

  private func mayHold(_ key: UInt32) -> Bool {
    let bit = Self.hash(key)
    return filter[bit / 64] & (1 << UInt64(bit % 64)) != 0
  }

  /// The mention that begins at a position: whole words, no part of a longer name in Latin letters.
  private func mention(at position: Int, in document: Document) -> Entity? {
    let text = document.text
    guard let candidates = aliases[Self.key(text.span, position)],
      Words.begins(at: position, in: text)
    else { return nil }
    for alias in candidates {
      let end = position + alias.range.count
      guard end <= text.count, text[position..<end] == text[alias.range.indices],
        Words.ends(at: end, in: text)
      else { continue }
      let range = TextRange(position, end)
      return Entity(
        range: range, rule: alias.rule,
        value: .organization(
          OrganizationValue(
            name: .slice(range), kind: alias.value.kind, known: alias.value.known)))
    }
    return nil
  }

  private static func key(_ text: Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(text[index]) | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) << 16
      | UInt32(text[index + 3]) << 24
  }

  private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}

/// Where names begin and end in a text's bytes.
private enum Words {
  /// Whether what stands before a name in Latin letters, or makes an address of it, allows it to begin.
  static func begins(at index: Int, in text: [UInt8]) -> Bool {
    if text[index] < 0x80, isCapital(wordBefore: index, in: text) { return false }
    return !isAddress(text, index - 1)
  }

  /// Whether a scalar that begins with two bytes, or with one of ASCII, is a letter or digit: of Latin or
  /// Arabic, for names are of these.
  static func isLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0..<0x80: isLetter(first)
    // ، ؛ ؟
    case 0xD8: second != 0x8C && second != 0x9B && second != 0x9F
    case 0xC3...0xCA, 0xD9...0xDB: true
    default: false
    }
  }

  static func ends(at index: Int, in text: [UInt8]) -> Bool {
    guard index < text.count else { return true }
    let byte = text[index]
    if isLetter(byte) || byte == 0xD8 && !isMark(text, index)
      || isAddress(text, index) && index + 1 < text.count
        && isLetter(text[index + 1])
    {
      return false
    }
    // A capital behind a space goes on with the name.
    return text[index - 1] >= 0x80 || byte != 0x20 || index + 1 >= text.count
      || !(0x41...0x5A).contains(text[index + 1])
  }

  /// Whether the word before a space begins with a capital and so belongs to the name.
  private static func isCapital(wordBefore index: Int, in text: [UInt8]) -> Bool {
    guard index >= 2, text[index - 1] == 0x20 else { return false }
    var start = index - 1
    while start > 0, isLatinLetter(text[start - 1]) { start -= 1 }
    // The first word of a sentence has a capital whatever it is: The, At.
    let beginsSentence =
      start < 2 || text[start - 1] == 0x0A || [0x2E, 0x21, 0x3F, 0x22].contains(text[start - 2])
    return start < index - 1 && (0x41...0x5A).contains(text[start]) && !beginsSentence
  }

  /// Whether a scalar is و ف ب ك or ل, or tatweel.
  static func isProclitic(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x83), (0xD9, 0x84), (0xD9, 0x80): true
    default: false
    }
  }

  /// Whether two bytes are ، ؛ or ؟.
  private static func isMark(_ text: [UInt8], _ index: Int) -> Bool {
    text[index] == 0xD8 && index + 1 < text.count && [0x8C, 0x9B, 0x9F].contains(text[index + 1])
  }

  /// Whether a byte is a letter or digit, or begins a letter beyond ASCII.
  private static func isLetter(_ byte: UInt8) -> Bool {
    isLatinLetter(byte) || (0x30...0x39).contains(byte) || (0xC3...0xCA).contains(byte)
      || (0xD9...0xDB).contains(byte)
  }

  private static func isLatinLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// Whether a mark joins words to an address, handle or longer name.
  private static func isAddress(_ text: [UInt8], _ index: Int) -> Bool {
    index >= 0 && index < text.count && [0x40, 0x2E, 0x2D, 0x2F, 0x5F].contains(text[index])
  }
}
