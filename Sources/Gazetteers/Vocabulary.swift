internal import ArabicText

/// The folded words that occur in any form, numbered from 0.
///
/// Law: ``slots`` is a power of two long, at most half full, and holds every word once, as its number
/// plus one, at the first free slot from its hash on.
struct Vocabulary: Sendable {
  /// All words, one behind the other.
  let bytes: [UInt8]
  /// Where each word ends in ``bytes``.
  let ends: [UInt32]
  let slots: [UInt32]

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

  /// The number of the word `prefix + bytes`, of which `hash` is the hash; `nil` where it is unknown.
  func find(_ prefix: [UInt8], _ bytes: ArraySlice<UInt8>, hash: WordHash) -> UInt32? {
    let mask = slots.count - 1
    var slot = hash.value & mask
    while slots[slot] != 0 {
      let word = slots[slot] - 1
      if equals(word, prefix, bytes) { return word }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equals(_ word: UInt32, _ prefix: [UInt8], _ key: ArraySlice<UInt8>) -> Bool {
    let start = word == 0 ? 0 : Int(ends[Int(word) - 1])
    let length = Int(ends[Int(word)]) - start
    guard length == prefix.count + key.count else { return false }
    var index = start
    for byte in prefix {
      if bytes[index] != byte { return false }
      index += 1
    }
    for byte in key {
      if bytes[index] != byte { return false }
      index += 1
    }
    return true
  }
}

extension Vocabulary {
  /// Numbers the words in the order given; no word stands twice.
  init(_ words: [[UInt8]]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var bytes: [UInt8] = []
    var ends: [UInt32] = []
    for (number, word) in words.enumerated() {
      var hash = WordHash()
      for byte in word.reversed() { hash.add(byte) }
      var slot = hash.value & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(number) + 1
      bytes += word
      ends.append(UInt32(bytes.count))
    }
    self.init(bytes: bytes, ends: ends, slots: slots)
  }
}
