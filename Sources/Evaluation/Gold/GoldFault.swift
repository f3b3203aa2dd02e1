/// Something wrong in a gold file, or in the list of words that `trim` needs.
package struct GoldFault: Error, Hashable, Sendable {
  package enum Reason: Error, Hashable, Sendable {
    /// The line is no JSON object; what the parser says.
    case badRecord(String)
    case missingField(String)
    /// A field of the wrong type; what is wanted instead.
    case badField(String, wanted: String)
    case unknownLabel(String)
    case unknownBoundary(String)
    /// Offsets that end before they begin, or leave a text of so many scalars.
    case badOffsets(start: Int, end: Int, length: Int)
    /// The `text` of an entity is not the slice that its offsets give.
    case otherSlice(Range<Int>, text: String, slice: String)
    case overlap(Range<Int>, Range<Int>)
    /// A value or an alternative that the label cannot have.
    case badValue(Range<Int>, wanted: String)
    /// The id of a document before it.
    case doubledID(String, firstFile: String, firstLine: Int)
    /// A row of the trim words that is not a kind, a tab and a word.
    case badTrimRow
  }

  package let file: String
  /// Counted from 1.
  package let line: Int
  package let reason: Reason

  package init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

extension GoldFault: CustomStringConvertible {
  /// `FILE:LINE: reason`.
  package var description: String { "\(file):\(line): \(reason)" }
}

extension GoldFault.Reason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .badRecord(let why): "not a JSON object: \(why)"
    case .missingField(let name): "no field '\(name)'"
    case .badField(let name, let wanted): "field '\(name)' must be \(wanted)"
    case .unknownLabel(let label): "unknown label '\(label)'"
    case .unknownBoundary(let boundary): "unknown boundary '\(boundary)'"
    case .badOffsets(let start, let end, let length):
      "offsets \(start)..<\(end) are no span of a text of \(length) code points"
    case .otherSlice(let range, let text, let slice):
      "the entity at \(range) is said to be '\(text)' but the text there is '\(slice)'"
    case .overlap(let first, let second): "the entities at \(first) and \(second) overlap"
    case .badValue(let range, let wanted): "the value of the entity at \(range) must be \(wanted)"
    case .doubledID(let id, let file, let line): "id '\(id)' stands at \(file):\(line) already"
    case .badTrimRow: "a row must be 'lead' or 'head', a tab and a word"
    }
  }
}
