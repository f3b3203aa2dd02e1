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
      // Someone had until Friday, or a day by Friday; the shop had shut by then.
      if isWord(index, "had") { return start - index > 2 || hasVerb(behind: index) }
      if [.future, .ahead].contains(clauseTense(at: index)) { return false }
    }
    return false
  }

  /// Whether something had come so far by a date: `output reached 2m barrels a day by September`.
  func hasCome(by start: Int, reach: Int) -> Bool {
    guard isWord(start - 1, "by") || isWord(start, "by") else { return false }
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation || !endsClause(index) else {
        return false
      }
      if isWord(
        index, "reached", "rose", "fell", "climbed", "grew", "dropped", "stood", "sank", "dwindled",
        "doubled", "tripled", "swelled", "shrank", "topped", "exceeded", "totalled", "numbered")
      {
        return !isWord(index - 1, "have", "be", "to")
      }
      if clauseTense(at: index) == .future { return false }
    }
    return false
  }

  private func hasVerb(behind auxiliary: Int) -> Bool {
    clauseTense(at: auxiliary + 1) == .past || folded(auxiliary + 1).hasSuffix("ed")
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

  /// 1 where someone has been given time until a date, or has promised something by it, and 0 where that was in a
  /// month that is told: what was promised in May to be done by June may be due by now.
  func promise(by start: Int) -> Int? {
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard let word = word(at: index) else { return nil }
      if word.kind == .punctuation, endsClause(index) { return nil }
      if isWord(
        index, "promised", "pledged", "vowed", "guaranteed", "gave", "given", "allowed", "granted")
      {
        return (index + 1..<start - 1).contains { has(.monthPhrase, at: $0) } ? 0 : 1
      }
      if isWord(index, "has", "have") {
        return start - index < 8 && !isWord(index + 1, "been") ? 1 : nil
      }
    }
    return nil
  }
}
