internal import ArabicText

/// The folded words that occur in any form, numbered from 0.
///
/// Law: ``slots`` is a power of two long, at most half full, and holds every word once, at the first free
/// slot from its hash on: its number plus one in the low bits, as many as an index of ``slots`` has, and in
/// the others those of its hash's tag, so that a word that is not there is told without looking at others.
struct Vocabulary: Sendable {
  /// All words, one behind the other.
  let bytes: FrozenTable<UInt8>
  /// Where each word ends in ``bytes``.
  let ends: FrozenTable<UInt32>
  let slots: FrozenTable<UInt32>

  var count: Int { ends.count }

  /// The bytes that a reading's lookup puts before what the text has.
  private static let alef: [UInt8] = [0xD8, 0xA7]
  private static let article: [UInt8] = [0xD8, 0xA7, 0xD9, 0x84]

  static func prefix(_ restored: Reading.Restored) -> [UInt8] {
    switch restored {
    case .nothing: []
    case .alef: alef
    case .article: article
    }
  }

  private static func prefixLength(_ restored: Reading.Restored) -> Int {
    switch restored {
    case .nothing: 0
    case .alef: 2
    case .article: 4
    }
  }

  /// Goes on hashing a word whose key was hashed: with what a reading restores before it.
  static func add(_ restored: Reading.Restored, to hash: inout WordHash) {
    switch restored {
    case .nothing: return
    case .alef: break
    case .article: hash.add(article[2], article[3])
    }
    hash.add(alef[0], alef[1])
  }

  /// The number of the word that consists of what a reading restores and a part of `folded`, of which
  /// `hash` is the hash; `nil` where it is unknown.
  func find(
    _ restored: Reading.Restored, _ key: Range<Int>, in folded: Span<UInt8>, hash: WordHash
  ) -> UInt32? {
    let mask = UInt32(truncatingIfNeeded: slots.count - 1)
    let tag = hash.tag & ~mask
    var slot = hash.value & Int(mask)
    while true {
      let entry = slots[slot]
      if entry == 0 { return nil }
      if entry & ~mask == tag, equals((entry & mask) - 1, restored, key, in: folded) {
        return (entry & mask) - 1
      }
      slot = (slot + 1) & Int(mask)
    }
  }

  private func equals(
    _ word: UInt32, _ restored: Reading.Restored, _ key: Range<Int>, in folded: Span<UInt8>
  ) -> Bool {
    var index = word == 0 ? 0 : Int(ends[Int(word) - 1])
    let end = Int(ends[Int(word)])
    if end - index != key.count + Self.prefixLength(restored) { return false }
    if case .nothing = restored {
    } else {
      for byte in Self.prefix(restored) {
        if bytes[index] != byte { return false }
        index += 1
      }
    }
    var place = key.lowerBound
    while index < end {
      if bytes[index] != folded[place] { return false }
      index += 1
      place += 1
    }
    return true
  }
}

/// A vocabulary as it is built.
struct VocabularyParts {
  let bytes: [UInt8]
  let ends: [UInt32]
  let slots: [UInt32]

  /// Numbers the words in the order given; no word stands twice.
  init(_ words: [[UInt8]]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for (number, word) in words.enumerated() {
      let hash = WordHash(word)
      var slot = hash.value & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number) + 1 | hash.tag & ~UInt32(size - 1)
      bytes += word
      ends.append(UInt32(bytes.count))
    }
    self.bytes = bytes
    self.ends = ends
    self.slots = slots
  }
}
