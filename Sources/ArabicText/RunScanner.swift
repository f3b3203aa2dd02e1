package import DocumentModel

/// Divides text into runs of one class of scalars and folds it for lookup, both in one pass.
///
/// It says what ``ScalarClass`` and ``Folder`` say, from one table for the scalars below U+0800. The loop
/// stands in this module because calls into another one, three a scalar, are not inlined.
package struct RunScanner: Sendable {
  /// Scalars of one class, with those attached to them.
  package struct Run: Sendable {
    package let scalarClass: ScalarClass
    /// Where it ends in the text, in bytes; it begins where the one before ends.
    package var end: Int
    /// Where its folded form ends.
    package var foldedEnd: Int
    /// How many scalars of the class it has.
    package var length: Int
  }

  /// What stands in ``table`` for a scalar that folds to none.
  private static let dropped: UInt32 = 0xFFFF
  /// What stands in ``table`` for a scalar that folds to several, or beyond U+FFFD.
  private static let remembered: UInt32 = 0xFFFE

  /// For each scalar below U+0800 what it folds to, and above the sixteenth bit its class.
  private static let sharedTable: [UInt32] = (0..<0x800).map { value -> UInt32 in
    guard let scalar = Unicode.Scalar(value) else { return remembered }
    let scalarClass = UInt32(ScalarClass(scalar).code) << 16
    // Outside ASCII and Arabic the folding is ICU's: asked when met, not at every start.
    guard value < 0x80 || (0x600..<0x700).contains(value) else { return scalarClass | remembered }
    let folded = FoldingProfile.lookup.fold(scalar)
    switch folded.count {
    case 0: return scalarClass | dropped
    case 1 where folded[0] < remembered: return scalarClass | folded[0]
    default: return scalarClass | remembered
    }
  }

  private let table = Self.sharedTable
  private var folder = Folder(.lookup)
  private var classes = ScalarClassTable()

  package init() {}

  /// Replaces `runs` by those of a part of a text, and appends its folded form.
  ///
  /// Attached scalars belong to the run before them; where none is before, they make one.
  package mutating func scan(
    _ range: TextRange, of text: [UInt8], runs: inout [Run], folded: inout [UInt8]
  ) {
    runs.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    let end = range.upperBound
    var current = ScalarClass.attached
    var length = 0
    while index < end {
      let (scalar, size) = decodeScalar(text, at: index)
      let entry = scalar < 0x800 ? table[Int(scalar)] : Self.remembered
      let next =
        scalar < 0x800
        ? ScalarClass(code: UInt8(truncatingIfNeeded: entry >> 16)) : classes.classify(scalar)
      if next != .attached {
        if next != current {
          if current != .attached {
            runs.append(
              Run(scalarClass: current, end: index, foldedEnd: folded.count, length: length))
            length = 0
          }
          current = next
        }
        length += 1
      }
      let form = entry & 0xFFFF
      if form < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: form))
      } else if form < 0x800 {
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | form >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | form & 0x3F))
      } else if form != Self.dropped {
        folder.append(scalar, to: &folded)
      }
      index += size
    }
    runs.append(Run(scalarClass: current, end: end, foldedEnd: folded.count, length: length))
  }
}
