/// A set of symbols with ids below 256. The highest ids are the engine's own, for what words are by
/// themselves: see ``TokenSymbols``.
struct SymbolSet: Sendable {
  /// One more than the highest id.
  static let capacity = 256

  private var bits: (UInt64, UInt64, UInt64, UInt64)

  init() { self.init(bits: (0, 0, 0, 0)) }

  private init(bits: (UInt64, UInt64, UInt64, UInt64)) { self.bits = bits }

  mutating func insert(_ symbol: Symbol) {
    let bit: UInt64 = 1 << UInt64(symbol.id & 63)
    switch symbol.id >> 6 {
    case 0: bits.0 |= bit
    case 1: bits.1 |= bit
    case 2: bits.2 |= bit
    case 3: bits.3 |= bit
    default: preconditionFailure("symbols have ids below 256")
    }
  }

  func contains(_ symbol: Symbol) -> Bool {
    let word =
      switch symbol.id >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return word >> UInt64(symbol.id & 63) & 1 == 1
  }

  mutating func formUnion(_ other: SymbolSet) {
    bits.0 |= other.bits.0
    bits.1 |= other.bits.1
    bits.2 |= other.bits.2
    bits.3 |= other.bits.3
  }

  func intersects(_ other: SymbolSet) -> Bool {
    bits.0 & other.bits.0 | bits.1 & other.bits.1 | bits.2 & other.bits.2
      | bits.3 & other.bits.3 != 0
  }
}
