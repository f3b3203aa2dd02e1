/// Standoff of brat: a mention a line in the `.ann` file, its offsets in code points of the `.txt`
/// file.
extension MarkedDocument {
  /// - Parameter text: of the `.txt` file; `nil` where nobody needs it.
  init(brat annotations: FilePiece, text: String?) {
    self.text = text
    var line = annotations.line
    for bytes in annotations.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let row = bytes.last == 0x0D ? bytes.dropLast() : bytes
      switch row.first {
      case UInt8(ascii: "T"): readMention(row, line)
      // Relations, events, attributes, modifications, normalizations, notes, equivalences.
      case UInt8(ascii: "R"), UInt8(ascii: "E"), UInt8(ascii: "A"), UInt8(ascii: "M"),
        UInt8(ascii: "N"), UInt8(ascii: "#"), UInt8(ascii: "*"):
        break
      default:
        if !row.isBlank { faults.append(PlacedReason(line: line, reason: .badStandoff)) }
      }
      line += 1
    }
  }

  /// `T1`, a tab, `ORG 0 4`, a tab, the slice.
  private mutating func readMention(_ row: ArraySlice<UInt8>, _ line: Int) {
    let columns = row.split(separator: 0x09, maxSplits: 2, omittingEmptySubsequences: false)
    let words = columns.count > 1 ? columns[1].split(separator: 0x20, maxSplits: 1) : []
    guard words.count == 2, let parts = Self.parts(words[1]), let first = parts.first,
      let last = parts.last
    else { return faults.append(PlacedReason(line: line, reason: .badStandoff)) }
    // The slice of a mention in parts leaves out what is between them.
    let slice = columns.count > 2 && parts.count == 1 ? columns[2] : nil
    mentions.append(
      Mention(
        line: line, start: first.start, end: last.end,
        label: String(decoding: words[0], as: UTF8.self),
        text: slice.map { String(decoding: $0, as: UTF8.self) },
        gaps: zip(parts, parts.dropFirst()).map { $0.end..<$1.start }))
  }

  /// `0 4`, or several joined by `;` in ascending order.
  private static func parts(_ text: ArraySlice<UInt8>) -> [(start: Int, end: Int)]? {
    var parts: [(start: Int, end: Int)] = []
    for part in text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let numbers = part.split(separator: 0x20).map { Int(String(decoding: $0, as: UTF8.self)) }
      guard numbers.count == 2, let start = numbers[0], let end = numbers[1],
        start <= end, start >= parts.last?.end ?? 0
      else { return nil }
      parts.append((start, end))
    }
    return parts
  }
}
