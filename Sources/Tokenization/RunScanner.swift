internal import ArabicText
internal import DocumentModel

/// Divides text into runs of one class of scalars and folds it for lookup, both in one pass.
struct RunScanner: Sendable {
  /// Scalars of one class, with those attached to them.
  struct Run: Sendable {
    let scalarClass: ScalarClass
    /// Where it ends in the text, in bytes; it begins where the one before ends.
    var end: Int
    /// Where its folded form ends.
    var foldedEnd: Int
    /// How many scalars of the class it has.
    var length: Int
  }

  private let entries = ScalarTable.entries
  private var folder = Folder(.lookup)
  private var classes = ScalarClassMemory()

  init() {}

  /// Replaces `runs` by those of a part of a text, and appends its folded form.
  ///
  /// Attached scalars belong to the run before them; where none is before, they make one.
  mutating func scan(
    _ range: TextRange, of text: [UInt8], runs: inout [Run], folded: inout [UInt8]
  ) {
    runs.removeAll(keepingCapacity: true)
    var index = range.lowerBound
    let end = range.upperBound
    var current = ScalarClass.attached
    var length = 0
    while index < end {
      let (scalar, size) = decodeScalar(text, at: index)
      let entry = entries[ScalarTable.index(of: scalar)]
      let next = entry.isKnown ? entry.scalarClass : classes.classify(scalar)
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
      if entry.isPlain {
        folded.append(scalar: entry.form)
      } else if !entry.isDropped {
        folder.append(scalar, to: &folded)
      }
      index += size
    }
    runs.append(Run(scalarClass: current, end: end, foldedEnd: folded.count, length: length))
  }
}
