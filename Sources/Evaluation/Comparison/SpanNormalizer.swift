internal import DocumentModel

/// Makes the spans of gold and prediction alike, as the document's ``Boundary`` says.
struct SpanNormalizer {
  let trimWords: TrimWords
  /// Whether `trim` is done for every document, after `word` where that applies.
  let trimsAlways: Bool

  /// The span to compare; it may become empty. The range lies inside the text.
  func normalized(_ range: Range<Int>, _ label: Label, in document: GoldDocument) -> Range<Int> {
    let text = document.text
    var range = range
    if document.boundary == .word { range = Self.words(around: range, in: text) }
    if document.boundary == .trim || trimsAlways { range = trimmed(range, label, in: text) }
    return range
  }

  /// Without space, punctuation and controls at both edges.
  static func stripped(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start].isEdge { start += 1 }
    while start < end, text[end - 1].isEdge { end -= 1 }
    return start..<end
  }

  /// The white-space words that the range touches, without what is at their edges. An empty range
  /// inside a word touches it.
  static func words(around range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, !text[start - 1].isSpace { start -= 1 }
    while end < text.count, !text[end].isSpace { end += 1 }
    return stripped(start..<end, in: text)
  }

  /// Without up to nine leads of a date, or one head of an organization.
  func trimmed(_ range: Range<Int>, _ label: Label, in text: [Unicode.Scalar]) -> Range<Int> {
    var range = Self.stripped(range, in: text)
    for _ in 0..<(label == .organization ? 1 : 9) {
      // A last word is never taken: nothing would be left.
      guard let space = text[range].firstIndex(where: \.isSpace) else { break }
      let word = text[range.lowerBound..<space]
      let isTaken =
        switch label {
        case .organization: trimWords.isHead(word)
        case .date: trimWords.isLead(word)
        case .money: false
        }
      guard isTaken else { break }
      range = Self.stripped(space..<range.upperBound, in: text)
    }
    return range
  }
}

extension Unicode.Scalar {
  /// White space as Python's `str.isspace` has it: four separators of ASCII more than Unicode's.
  var isSpace: Bool {
    // The properties of a scalar take long to look up.
    isASCII
      ? value == 0x20 || (0x09...0x0D).contains(value) || (0x1C...0x1F).contains(value)
      : properties.isWhitespace
  }

  /// What no span begins or ends with: separators, controls, punctuation and symbols, but not
  /// currency signs.
  var isEdge: Bool {
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: true
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    case .mathSymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }

  /// The value of a decimal digit of any script.
  var digitValue: UInt8? {
    if isASCII { return ("0"..."9").contains(self) ? UInt8(value - 0x30) : nil }
    guard properties.generalCategory == .decimalNumber, let value = properties.numericValue
    else { return nil }
    return UInt8(value)
  }
}
