internal import DocumentModel
internal import Grammar

/// English verbs of the present that say what is to come, by their form and the words around.
extension Match {
  /// How far behind its participle a date says when something is so, in words: `is closed on Friday`.
  private static var participleReach: Int { 3 }

  /// Whether a word that no list has is a verb of the present: an object stands behind it, and a subject of one
  /// before it, as in `the bishop visits us` and `Layla defends her title`.
  func isEnglishPresent(_ index: Int) -> Bool {
    guard isLowercase(index), let word = word(at: index), word.folded.count > 3,
      self.word(at: index - 1)?.kind == .latin, !isState(index)
    else { return false }
    let form = folded(index)
    guard form.hasSuffix("s"), !form.hasSuffix("ss"), !form.hasSuffix("us"), !form.hasSuffix("is"),
      hasObject(behind: index)
    else { return false }
    if isWord(index - 1, "he", "she", "it") || isWord(index - 1, "next") { return true }
    let subject = folded(index - 1)
    guard !subject.hasSuffix("s") || !isLowercase(index - 1), !has(.definiteArticle, at: index - 1),
      !has(.possessive, at: index - 1)
    else { return false }
    return hasNoun(at: index - 1) && isSingular(index - 1)
      || !isLowercase(index - 1) && !has(.functionWord, at: index - 1)
  }

  /// Whether a date begins a relative clause: `the bank, which in November cut rates`.
  func opensRelative(_ start: Int) -> Bool {
    has(.timePreposition, at: start - 1) && isWord(start - 2, "which", "who", "that", "whom")
      && isWord(start - 1, "in", "on", "during", "throughout")
      // They have won one, that on October 19, and play three times.
      && !(span.map { isWord($0.words.upperBound, ",") && isWord($0.words.upperBound + 1, "and") }
        ?? false)
  }

  /// Whether a verb of being says when something is: `the funeral is on Friday`, `there is no school on Monday`.
  func isSet(by verb: Int, for start: Int) -> Bool {
    if isWord(verb, "runs", "run", "effective") { return start - verb == 1 }
    guard isWord(verb, "is", "are") else { return false }
    if isWord(verb - 1, "there") { return isOfWeekday }
    return start - verb == 1
      || start - verb == 2 && has(.timePreposition, at: start - 1)
        && isWord(start - 1, "on", "in", "at")
  }

  /// Whether a participle says what is so at a date right behind it: `is closed on Friday`.
  func isPresentParticiple(_ index: Int, before start: Int) -> Bool {
    start - index <= Self.participleReach && isPassive(index)
  }

  /// Whether a verb of being stands before a participle: `is closed`, `are now held`.
  func isPassive(_ index: Int) -> Bool {
    let verb = isWord(index - 1, "now", "not", "also", "again", "always") ? index - 2 : index - 1
    return isWord(verb, "is", "are")
  }

  /// Whether nothing but an article or a word for whose stands some words before a noun: `the parish choir`.
  private func isSingular(_ noun: Int) -> Bool {
    for index in stride(from: noun - 1, through: noun - 4, by: -1) {
      guard let word = word(at: index), word.kind == .latin else { return false }
      if has(.definiteArticle, at: index) || has(.possessive, at: index)
        || isWord(index, "a", "an", "s", "this", "that", "every")
      {
        return true
      }
      if clauseTense(at: index) != nil || has(.timePreposition, at: index) { return false }
    }
    return false
  }

  /// Whether a word is the name of a month cut short: `Sept`.
  func isShortMonth(_ index: Int) -> Bool {
    isWord(
      index, "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
  }

  private func hasObject(behind index: Int) -> Bool {
    has(.definiteArticle, at: index + 1) || has(.possessive, at: index + 1)
      || isWord(index + 1, "a", "an", "us", "them", "him", "her", "its", "their", "another")
  }

  /// Whether a verb says what is so all the time, or what a text or someone says: `the book covers the revolt`.
  private func isState(_ index: Int) -> Bool {
    [
      "does", "shows", "includes", "contains", "covers", "means", "remains", "suggests",
      "describes",
      "recalls", "remembers", "recounts", "depicts", "explores", "traces", "follows", "accuses",
      "alleges", "blames", "believes", "thinks", "knows", "likes", "owns", "owes", "reflects",
      "represents", "brings", "bears", "carries", "commemorates", "keeps", "requires", "allows",
      "lists", "tells", "cites", "gives", "makes", "replaces", "succeeds", "records", "mentions",
      "details", "charges", "quotes", "calls", "names", "puts", "wears", "holds", "leads", "heads",
      "runs", "serves", "uses", "cuts", "sees", "says", "calls", "compares", "confirms", "supports",
    ].contains(folded(index))
  }
}
