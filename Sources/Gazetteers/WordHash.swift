/// The hash of a folded word, computed from its last byte to its first.
///
/// In that order the hash of every end of the word comes by on the way, so one pass hashes a word with
/// and without its proclitics. The function is FNV-1a (Fowler, Noll and Vo) with 64 bits.
struct WordHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The bits that choose a slot: the high half mixed into the low one, which FNV mixes less.
  var value: Int { Int(truncatingIfNeeded: (state ^ state >> 32) & 0x7FFF_FFFF) }

  /// Bits that tell words of one slot apart, all but surely.
  var tag: UInt32 { UInt32(truncatingIfNeeded: state >> 32) }
}
