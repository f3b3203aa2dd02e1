/// The ids of organizations that no list knows: the same for all spellings of a name that fold
/// alike, throughout a document.
enum DocumentKey {
  /// `doc:` and the words of the folded name, joined by `-`: `doc:شركه-النور`.
  static func id(ofName name: String, _ fold: (String) -> String) -> String {
    let words = fold(name).unicodeScalars.split { $0.properties.isWhitespace }
    return "doc:" + words.map { String($0) }.joined(separator: "-")
  }
}
