/// Puts the lines of a file in columns together to its documents. It holds one document.
///
/// A file that begins with `-DOCSTART-` or `# newdoc` marks its documents so, and blank lines in it
/// divide sentences only; in any other file they divide documents. What has no token is none.
struct CoNLLCutter {
  /// The document that has begun: its lines, each with an LF.
  private var pending: [UInt8] = []
  private var firstLine = 0
  private var place = 0..<0
  private var hasToken = false
  private var isInSentence = false
  /// Whether the file marks its documents; `nil` before its first line that is not blank.
  private var marksDocuments: Bool?

  /// Takes the file's next line, and gives out the document that it ends.
  mutating func add(_ piece: FilePiece, _ body: (FilePiece) throws -> Void) rethrows {
    switch CoNLLLine(piece.bytes, isInSentence: isInSentence) {
    case .blank:
      isInSentence = false
      if marksDocuments == true { keep(piece) } else { try give(body) }
      return
    case .documentStart:
      try give(body)
      isInSentence = false
      if marksDocuments == nil { marksDocuments = true }
    case .comment: break
    case .row, .broken:
      (hasToken, isInSentence) = (true, true)
    }
    if marksDocuments == nil, hasToken { marksDocuments = false }
    keep(piece)
  }

  private mutating func keep(_ piece: FilePiece) {
    if pending.isEmpty { (firstLine, place) = (piece.line, piece.place) }
    place = place.lowerBound..<piece.place.upperBound
    pending.append(contentsOf: piece.bytes)
    pending.append(0x0A)
  }

  /// Gives out the document that has begun, at the end of the file too.
  mutating func give(_ body: (FilePiece) throws -> Void) rethrows {
    let piece = FilePiece(bytes: pending[...], line: firstLine, place: place)
    let isDocument = hasToken
    (pending, hasToken) = ([], false)
    if isDocument { try body(piece) }
  }
}
