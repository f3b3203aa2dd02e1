/// Documents in columns: tokens are joined by a space, sentences by a line end.
extension MarkedDocument {
  /// - Parameter audit: where the tags are to be found sound; `nil` for predictions, for taggers do
  ///   break their scheme, and are read as conlleval reads them.
  init(columns piece: FilePiece, _ audit: inout TagAudit?) {
    var builder = CoNLLText()
    var sentence = CoNLLSentence()
    var line = piece.line
    for bytes in piece.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      switch CoNLLLine(bytes, isInSentence: !sentence.tags.isEmpty) {
      case .blank:
        take(&sentence, &audit)
        builder.endSentence()
      case .documentStart(let found), .comment(let found): id = id ?? found
      case .broken: faults.append(PlacedReason(line: line, reason: .badRow))
      case .row(let token, let text):
        if let tag = CoNLLTag(text) {
          sentence.add(tag, builder.add(token), line: line)
        } else {
          faults.append(PlacedReason(line: line, reason: .badTag(text)))
        }
      }
      line += 1
    }
    take(&sentence, &audit)
    text = builder.text
    tokens = builder.tokens
  }

  private mutating func take(_ sentence: inout CoNLLSentence, _ audit: inout TagAudit?) {
    audit?.add(sentence.tags, lines: sentence.lines)
    for mention in CoNLLTag.mentions(in: sentence.tags) {
      let first = mention.lowerBound
      mentions.append(
        Mention(
          line: sentence.lines[first], start: sentence.tokens[first].lowerBound,
          end: sentence.tokens[mention.upperBound - 1].upperBound,
          label: sentence.tags[first].label))
    }
    sentence = CoNLLSentence()
  }
}

/// The rows of one sentence, side by side.
private struct CoNLLSentence {
  private(set) var tags: [CoNLLTag] = []
  private(set) var tokens: [Range<Int>] = []
  private(set) var lines: [Int] = []

  mutating func add(_ tag: CoNLLTag, _ token: Range<Int>, line: Int) {
    tags.append(tag)
    tokens.append(token)
    lines.append(line)
  }
}

/// Puts tokens together to a text.
private struct CoNLLText {
  private(set) var text = ""
  /// In Unicode scalars of the text.
  private(set) var tokens: [Range<Int>] = []
  private var separator = ""

  /// Returns where the token stands.
  mutating func add(_ token: String) -> Range<Int> {
    text += separator + token
    let start = (tokens.last?.upperBound ?? 0) + separator.utf8.count
    let range = start..<(start + token.unicodeScalars.count)
    tokens.append(range)
    separator = " "
    return range
  }

  mutating func endSentence() { separator = tokens.isEmpty ? "" : "\n" }
}
