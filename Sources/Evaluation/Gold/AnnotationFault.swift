/// Something wrong in a file of gold or of predictions, or in the list of words that `trim` needs.
package struct AnnotationFault: Error, Hashable, Sendable {
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
    /// A line in columns that has but one.
    case badRow
    case badTag(String)
    /// A tag that goes on with a mention where none of its label is open.
    case tagWithoutBegin(String)
    /// The last tag of a mention, in a scheme that marks last tokens, that is not marked so.
    case tagWithoutEnd(String)
    /// A line of a standoff file that says nothing known.
    case badStandoff
    /// A standoff file without its text, which should be in the named file.
    case noText(String)
    /// A prediction's text differs from gold's, first at so many scalars.
    case otherText(at: Int)
    /// An offset of another unit that lies inside a scalar.
    case splitScalar(Int, unit: String)
    /// A mention in parts with text between them; it is taken from the first to the last.
    case parted(Range<Int>)
    /// The annotations of several people; the first is taken.
    case severalAnnotations(Int)
    /// A gold document that nothing is predicted for.
    case unpredicted(String)
    /// Predictions for a document that gold does not have.
    case unknownID(String)
    /// Predictions for a document that has some already; the last are taken.
    case repredicted(String, firstFile: String, firstLine: Int)
    /// A document that could not be extracted from.
    case failedPrediction(String)
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

extension AnnotationFault: CustomStringConvertible {
  /// `FILE:LINE: reason`.
  package var description: String { "\(file):\(line): \(reason)" }
}

extension AnnotationFault.Reason: CustomStringConvertible {
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
    case .badRow: "a line must have a token and a tag"
    case .badTag(let tag):
      "'\(tag)' is no tag: it must be O, or a letter of BIOES or BILOU, - and a label"
    case .tagWithoutBegin(let label): "a mention of \(label) goes on here that has not begun"
    case .tagWithoutEnd(let label): "a mention of \(label) breaks off here without an E or L"
    case .badStandoff: "no annotation of brat"
    case .noText(let file): "its text, \(file), is not there"
    case .otherText(let offset): "the text differs from the gold's at code point \(offset)"
    case .splitScalar(let offset, let unit): "offset \(offset) in \(unit) is inside a code point"
    case .parted(let range):
      "a mention in parts is taken as one from the first to the last, \(range)"
    case .severalAnnotations(let count): "of \(count) annotations the first is taken"
    case .unpredicted(let id): "there is no prediction for '\(id)'"
    case .unknownID(let id): "no gold file has '\(id)'"
    case .repredicted(let id, let file, let line):
      "'\(id)' is predicted at \(file):\(line) already; the last one counts"
    case .failedPrediction(let id): "the prediction for '\(id)' is an error"
    }
  }
}
