/// The hash of a folded word, computed from its end to its beginning, two bytes at a time: a letter of
/// Arabic. Of an odd number of bytes the last is taken alone.
///
/// In that order the hash of every end of the word comes by on the way, so one pass hashes a word with
/// and without its proclitics. The function is that of FNV-1a (Fowler, Noll and Vo) with 64 bits.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of no word yet.
  init() {}

  /// The hash of a whole word.
  init(_ word: some RandomAccessCollection<UInt8>) {
    let word = Array(word)
    var index = word.count
    if index & 1 == 1 {
      index -= 1
      add(last: word[index])
    }
    while index > 0 {
      index -= 2
      add(word[index], word[index + 1])
    }
  }

  /// Takes in the last of an odd number of bytes.
  mutating func add(last byte: UInt8) { add(byte, 0) }

  /// Takes in the two bytes before what was taken in.
  mutating func add(_ first: UInt8, _ second: UInt8) {
    state = (state ^ UInt64(first) ^ UInt64(second) << 8) &* 0x100_0000_01B3
  }

  /// The bits that choose a slot: the high half mixed into the low one, which FNV mixes less.
  var value: Int { Int(truncatingIfNeeded: (state ^ state >> 32) & 0x7FFF_FFFF) }

  /// Bits that tell words of one slot apart, all but surely.
  var tag: UInt32 { UInt32(truncatingIfNeeded: state >> 32) }
}
