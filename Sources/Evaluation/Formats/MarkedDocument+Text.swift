internal import DocumentModel

/// What a mention's offsets mean in the text.
extension MarkedDocument.Mention {
  /// Throws where they are no span of the text, or divide a scalar.
  func range(in offsets: ScalarOffsets) throws(AnnotationFault.Reason) -> Range<Int> {
    let fault = GoldChecker.offsetFault(start: start, end: end, length: offsets.length)
    if let fault { throw fault }
    return try offsets.scalar(at: start)..<offsets.scalar(at: end)
  }

  /// What is doubtful about a range of several parts: nothing, where but space is between them, as
  /// brat writes a mention that goes over a line's end.
  func doubt(about range: Range<Int>, in text: [Unicode.Scalar]) -> AnnotationFault.Reason? {
    let isParted = gaps.contains { gap in
      // The ends of the gaps ascend, and lie within those of the range.
      text[gap.clamped(to: range)].contains { !$0.isSpace }
    }
    return isParted ? .parted(range) : nil
  }
}

/// The way from offsets of any unit to scalars of one text.
struct ScalarOffsets {
  private let unit: OffsetUnit
  /// Where each scalar begins, and the text ends, in the unit; empty where that is scalars.
  private let starts: [Int]
  /// Of the text, in the unit.
  let length: Int

  init(_ text: [Unicode.Scalar], unit: OffsetUnit = .scalar) {
    self.unit = unit
    guard unit != .scalar else {
      (starts, length) = ([], text.count)
      return
    }
    var starts = [0]
    starts.reserveCapacity(text.count + 1)
    var end = 0
    for scalar in text {
      end += unit == .utf8 ? UTF8.width(scalar) : UTF16.width(scalar)
      starts.append(end)
    }
    (self.starts, length) = (starts, end)
  }

  /// The offset lies within the text.
  func scalar(at offset: Int) throws(AnnotationFault.Reason) -> Int {
    if unit == .scalar { return offset }
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    guard starts[low] == offset else { throw .splitScalar(offset, unit: unit.rawValue) }
    return low
  }
}
