/// A line of a file in columns.
enum CoNLLLine: Hashable {
  /// Ends a sentence, and in files that do not mark documents a document too.
  case blank
  /// `-DOCSTART-` or `# newdoc`: a document begins.
  case documentStart(id: String?)
  /// Before a sentence's first token: `# KEY = …`, or `# id …` of MultiCoNER.
  case comment(id: String?)
  /// A token in the first column, its tag in the last.
  case row(token: String, tag: String)
  /// Not even two columns.
  case broken

  /// - Parameter isInSentence: whether a row stands before it in its sentence: a `#` is a token then.
  init(_ bytes: ArraySlice<UInt8>, isInSentence: Bool) {
    if bytes.isBlank {
      self = .blank
    } else if bytes.starts(with: "-DOCSTART-".utf8) {
      self = .documentStart(id: nil)
    } else if !isInSentence, bytes.starts(with: "# ".utf8), let comment = Self.comment(bytes) {
      self = comment
    } else {
      self = Self.row(bytes)
    }
  }

  private static func comment(_ bytes: ArraySlice<UInt8>) -> CoNLLLine? {
    let words = bytes.dropFirst(2).split(whereSeparator: \.isJSONSpace)
      .map { String(decoding: $0, as: UTF8.self) }
    switch words.first {
    case "newdoc":
      let hasID = words.count > 3 && words[1] == "id" && words[2] == "="
      return .documentStart(id: hasID ? words[3] : nil)
    case "id" where words.count > 1:
      return .comment(id: words[1] == "=" ? words.dropFirst(2).first : words[1])
    default: return words.contains("=") ? .comment(id: nil) : nil
    }
  }

  /// Columns are divided by tabs, in a line without one by spaces.
  private static func row(_ bytes: ArraySlice<UInt8>) -> CoNLLLine {
    let columns =
      bytes.contains(0x09)
      ? bytes.split(separator: 0x09, omittingEmptySubsequences: false)
      : bytes.split(separator: 0x20)
    guard columns.count > 1, let token = columns.first, let tag = columns.last, !token.isBlank,
      !tag.isBlank
    else { return .broken }
    return .row(
      token: String(decoding: token, as: UTF8.self),
      tag: String(decoding: tag.filter { !$0.isJSONSpace }, as: UTF8.self))
  }
}
