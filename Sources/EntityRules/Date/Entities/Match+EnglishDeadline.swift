internal import DocumentModel
internal import Grammar

/// Whether a date by which something is due lies behind, in English.
extension Match {
  /// Whether what an English verb tells was or was not so by the date behind it: `had slipped by Friday`, but not
  /// `had until Friday`.
  func hadBeen(by start: Int, reach: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if isWord(index, "had") { return start - index > 2 }
      if [.future, .ahead].contains(clauseTense(at: index)) { return false }
    }
    return false
  }

  /// Whether someone was told to do something until a date, which may be over.
  func wasToldTo(until start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if isWord(index, "told", "asked", "ordered", "urged", "advised", "instructed") {
        return (index + 1..<min(start, index + 4)).contains { isWord($0, "to") }
      }
    }
    return false
  }

  /// Whether someone has been given time until a date, or has promised something by it.
  func isPromised(by start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard let word = word(at: index) else { return false }
      if word.kind == .punctuation, endsClause(index) { return false }
      if isWord(
        index, "promised", "pledged", "vowed", "guaranteed", "gave", "given", "allowed", "granted")
      {
        return true
      }
      if isWord(index, "has", "have") { return start - index < 8 && !isWord(index + 1, "been") }
    }
    return false
  }
}
