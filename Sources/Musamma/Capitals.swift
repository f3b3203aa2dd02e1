/// Which letters of a Latin word are capitals: what tells names and acronyms.
enum Capitals: Hashable, Sendable {
  /// The first, and not all.
  case first
  /// All of two to eight letters; digits may stand among them.
  case all

  /// `nil` where the first letter is none.
  init?(of word: ArraySlice<UInt8>) {
    guard let first = word.first, (0x41...0x5A).contains(first) || first >= 0xC3 else { return nil }
    let isCapital = word.allSatisfy { (0x30...0x5A).contains($0) }
    self = isCapital && (2...8).contains(word.count) ? .all : .first
  }
}
