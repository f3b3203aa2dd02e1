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
    let key = Self.key(document.text, range.lowerBound)
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
    let text = document.text
    var found: [Entity] = []
    guard text.count >= Self.keyLength else { return found }
    let bytes = text.span
    let filter = filter
    var index = 0
    var position = 0
    // Moved on byte by byte, for this looks at all of the text.
    var key = Self.key(text, 0)
    while true {
      let bit = Self.hash(key)
      if filter[bit / 64] & (1 << UInt64(bit % 64)) != 0,
        let entity = mention(at: position, in: document)
      {
        while index < entities.count, entities[index].range.upperBound <= position { index += 1 }
        if index >= entities.count || !entities[index].range.overlaps(entity.range) {
          found.append(entity)
        }
        position = entity.range.upperBound
        if position + Self.keyLength > text.count { return found }
        key = Self.key(text, position)
      } else {
        position += 1
        if position + Self.keyLength > text.count { return found }
        key = key >> 8 | UInt32(bytes[position + Self.keyLength - 1]) << 24
      }
    }
  }

  /// The mention that begins at a position: whole words, no part of a longer name in Latin letters.
  private func mention(at position: Int, in document: Document) -> Entity? {
    let text = document.text
    guard let candidates = aliases[Self.key(text, position)],
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

  private static func key(_ text: [UInt8], _ index: Int) -> UInt32 {
    UInt32(text[index]) | UInt32(text[index + 1]) << 8 | UInt32(text[index + 2]) << 16
      | UInt32(text[index + 3]) << 24
  }

  private static func hash(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 20) }
}

/// Where names begin and end in a text's bytes.
private enum Words {
  /// Whether a name may begin: behind a space or mark, or behind Arabic proclitics there.
  static func begins(at index: Int, in text: [UInt8]) -> Bool {
    let isLatin = text[index] < 0x80
    if isLatin, isCapital(wordBefore: index, in: text) { return false }
    guard isLetter(before: index, in: text) else { return !isAddress(text, index - 1) }
    // و ف ب ك ل, each two bytes.
    var start = index
    while start >= 2, isProclitic(text[start - 2], text[start - 1]) {
      start -= 2
      if !isLetter(before: start, in: text) { return true }
    }
    return false
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

  private static func isProclitic(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (0xD9, 0x88), (0xD9, 0x81), (0xD8, 0xA8), (0xD9, 0x83), (0xD9, 0x84), (0xD9, 0x80): true
    default: false
    }
  }

  private static func isLetter(before index: Int, in text: [UInt8]) -> Bool {
    guard index > 0 else { return false }
    let last = text[index - 1]
    if last < 0x80 { return isLetter(last) }
    // Arabic letters have two bytes; of the marks only ، ؛ ؟ do too.
    guard index > 1, (0xD8...0xDB).contains(text[index - 2]) else {
      return index > 1 && (0xC3...0xCA).contains(text[index - 2])
    }
    return !isMark(text, index - 2)
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
