package import DocumentModel

/// Folds text by one profile, fast: a table for the scalars below U+0800, a memory for the others.
///
/// One worker owns a folder; folding changes its memory.
package struct Folder: Sendable {
  /// What stands in ``table`` for a scalar that folds to none.
  private static let dropped: UInt16 = 0xFFFF
  /// What stands in ``table`` for a scalar that folds to several, or beyond U+FFFD.
  private static let remembered: UInt16 = 0xFFFE

  package let profile: FoldingProfile
  /// What each scalar below U+0800 folds to.
  private let table: [UInt16]
  /// What other scalars folded to, as UTF-8, when they were met.
  private var memory: [UInt32: [UInt8]] = [:]

  private static let lookupTable = makeTable(.lookup)
  private static let casedTable = makeTable(.cased)
  private static let spellingTable = makeTable(.spelling)

  package init(_ profile: FoldingProfile) {
    self.profile = profile
    table =
      switch profile {
      case .lookup: Self.lookupTable
      case .cased: Self.casedTable
      case .spelling: Self.spellingTable
      }
  }

  private static func makeTable(_ profile: FoldingProfile) -> [UInt16] {
    (0..<0x800).map { value -> UInt16 in
      // Outside ASCII and Arabic the answer is ICU's: asked when met, not at every start.
      guard value < 0x80 || (0x600..<0x700).contains(value), let scalar = Unicode.Scalar(value)
      else { return remembered }
      let folded = profile.fold(scalar)
      switch folded.count {
      case 0: return dropped
      case 1 where folded[0] < 0xFFFE: return UInt16(folded[0])
      default: return remembered
      }
    }
  }

  /// Appends what a scalar folds to, as UTF-8.
  package mutating func append(_ scalar: UInt32, to folded: inout [UInt8]) {
    if scalar < 0x800 {
      let entry = table[Int(scalar)]
      if entry < Self.remembered {
        folded.append(scalar: UInt32(entry))
        return
      }
      if entry == Self.dropped { return }
    }
    folded.append(contentsOf: recall(scalar))
  }

  private mutating func recall(_ scalar: UInt32) -> [UInt8] {
    if let known = memory[scalar] { return known }
    var bytes: [UInt8] = []
    if let scalar = Unicode.Scalar(scalar) {
      for part in profile.fold(scalar) { bytes.append(scalar: part) }
    }
    // Text of many scripts must not make the memory grow without bound.
    if memory.count >= 8192 { memory.removeAll(keepingCapacity: true) }
    memory[scalar] = bytes
    return bytes
  }

  /// Appends the folded form of a part of a text.
  package mutating func append(
    _ range: TextRange, of text: [UInt8], to folded: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(text, at: index)
      append(scalar, to: &folded)
      index += length
    }
  }

  /// The folded form of a string.
  package mutating func fold(_ string: String) -> String {
    let text = Array(string.utf8)
    var folded: [UInt8] = []
    append(TextRange(0, text.count), of: text, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  /// Where the text stands whose folded form begins `prefix` bytes after that of `range`.
  ///
  /// This is the way back from a folded form. Marks and tatweel that follow the prefix belong to it.
  /// `nil` where the prefix ends inside what one scalar folds to (in a ligature).
  package mutating func position(
    afterFolded prefix: Int, in range: TextRange, of text: [UInt8]
  ) -> Int? {
    if prefix == 0 { return range.lowerBound }
    var index = range.lowerBound
    var folded: [UInt8] = []
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(text, at: index)
      let before = folded.count
      append(scalar, to: &folded)
      if before >= prefix, folded.count > before { return before == prefix ? index : nil }
      index += length
    }
    return folded.count == prefix ? index : nil
  }
}
