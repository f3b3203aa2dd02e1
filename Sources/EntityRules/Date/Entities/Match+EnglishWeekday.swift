internal import DocumentModel
internal import Grammar

/// What English says of a weekday without a tense of the verb that the lists have: a present verb tells what is to
/// come, and what was done or refused was then.
extension Match {
  /// How far before a weekday the subject of its present verb begins, in words.
  private static var presentReach: Int { 14 }

  /// Whether a word that no list has is the only verb of its clause and one of the present: `lands in Beirut on
  /// Sunday`, `a truce that ends Friday`, but not `met the party leaders on Sunday`.
  func isOnlyPresent(_ index: Int, before start: Int) -> Bool {
    guard isOfWeekday, isLowercase(index), let word = word(at: index), word.folded.count > 3
    else { return false }
    let form = folded(index)
    guard form.hasSuffix("s"), !form.hasSuffix("ss"), !form.hasSuffix("us"), !form.hasSuffix("is"),
      clauseTense(at: index) == nil, !has(.timeUnit, at: index), hasNoun(at: index),
      isFree(index + 1, before: start), tellsNothing(behind: start)
    else { return false }
    if isWord(index - 1, "it", "he", "she", "which", "that", "who") { return true }
    if isWord(index - 1, ","), closesAside(index - 1) { return true }
    guard self.word(at: index - 1)?.kind == .latin, !folded(index - 1).hasSuffix("s"),
      !has(.definiteArticle, at: index - 1), !has(.possessive, at: index - 1),
      !has(.timePreposition, at: index - 1), !isWord(start - 1, "from", "of"),
      hasNoun(at: index - 1) || isWord(index - 1, "again", "also", "then", "now", "and")
        || !isLowercase(index - 1)
    else { return false }
    // Witnesses describe scenes: a noun of one thing has an article.
    if isLowercase(index - 1), !isWord(index - 1, "again", "also", "then", "now", "and"),
      !(index - 5..<index - 1).contains(where: {
        has(.definiteArticle, at: $0) || has(.possessive, at: $0)
          || isWord($0, "a", "an", "s", "this", "that")
      })
    {
      return false
    }
    return beginsSubject(of: index)
  }

  /// Whether a verb of being says where or how something is on a weekday: `is in court on Monday`, but not `is the
  /// third since the vote on Monday`.
  func isState(_ verb: Int, on start: Int) -> Bool {
    guard isOfWeekday, isWord(verb, "is", "are"), start - verb <= 8, isWord(start - 1, "on", "from")
    else { return false }
    return (verb + 1..<start - 1).allSatisfy { index in
      guard let word = word(at: index), word.kind == .latin, !folded(index).hasSuffix("ed"),
        !folded(index).hasSuffix("ing")
      else { return false }
      let leadsAway =
        has(.outcomeNoun, at: index)
        || isWord(
          index, "over", "about", "after", "since", "from", "of", "against", "than", "by", "who",
          "that", "which", "not", "clear", "unclear", "under", "what", "how", "why", "following",
          "known", "seen", "thought", "said", "as", "the", "his", "her", "their", "its")
      return !leadsAway
    } && tellsNothing(behind: start)
  }

  /// Whether an event of a weekday is told of in the present, or stands before its verb: `Friday's match is sold
  /// out`, `at stake on Friday is a place in the final`.
  func isPresentEvent(_ start: Int) -> Bool {
    guard isOfWeekday, var next = span?.words.upperBound else { return false }
    if isWord(next, "is", "are") {
      return clauseStart(of: start).map { $0 < start - 1 && isPrepositional($0) } ?? false
    }
    guard isWord(next, "'", "’"), isWord(next + 1, "s") else { return false }
    next += 2
    guard let event = (next..<next + 3).first(where: { isContest($0) }) else { return false }
    for index in event + 1..<event + 6 {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if isWord(index, "is", "are", "looks", "promises", "matters", "features", "pits") {
        return clauseStart(of: start) != nil
      }
      if clauseTense(at: index) != nil { return false }
    }
    return false
  }

  /// Whether a verb of what is to be is one of what was refused or seen: `would not comment on Sunday`.
  func isRefused(_ verb: Int) -> Bool {
    guard isOfWeekday, isWord(verb, "would", "could") else { return false }
    if isWord(verb, "could"), isWord(verb + 1, "be") {
      return isWord(verb + 2, "seen", "heard", "felt", "found")
    }
    return isWord(verb + 1, "not")
      && isWord(
        verb + 2, "comment", "say", "confirm", "discuss", "elaborate", "be", "give", "name",
        "identify", "disclose", "speak", "answer", "provide", "immediately", "open", "let", "talk")
  }

  /// Whether an infinitive tells what was done or not: `refused to leave on Monday`, `gathered to mourn on Friday`.
  func isDone(_ infinitive: Int) -> Bool {
    guard isOfWeekday else { return false }
    let to = isWord(infinitive, "to") ? infinitive : infinitive - 1
    return isWord(to, "to")
      && isWord(
        to - 1, "refused", "failed", "managed", "tried", "attempted", "began", "started",
        "continued", "helped", "ceased", "came", "went", "used", "gathered", "struggled",
        "declined",
        "forced", "able", "unable", "rushed", "returned", "appeared", "seemed", "proved", "turned")
  }

  /// Whether something is meant for a weekday: `left a card for Thursday`, but not `figures for Thursday`.
  func isMeant(for start: Int) -> Bool {
    guard isOfWeekday, isWord(start - 1, "for") || isWord(start, "for"), !isForPaid(start),
      let end = span?.words.upperBound, !isWord(end, "'", "’")
    else { return false }
    let noun = isWord(start, "for") ? start - 1 : start - 2
    return !isWord(
      noun, "blame", "blamed", "responsible", "responsibility", "apologised", "apologized",
      "apology", "toll", "tally", "total", "count", "score", "record", "price", "prices", "reading",
      "readings", "sorry", "alibi", "account", "accounted", "except", "but")
  }

  /// Whether there is time until a weekday to do something: `have five days to recover before Tuesday`.
  func hasTime(behind verb: Int) -> Bool {
    guard isWord(verb, "have", "has") else { return false }
    return (verb + 2...verb + 5).contains {
      isWord($0, "to", "until", "before") && has(.timeUnit, at: $0 - 1)
    }
  }

  /// Whether what was planned is told behind the date to have been called off, so that it lies ahead.
  var isCalledOff: Bool {
    guard let end = span?.words.upperBound else { return false }
    return (end..<end + 7).contains {
      isWord(
        $0, "called", "cancelled", "canceled", "postponed", "averted", "suspended", "scrapped",
        "banned", "dropped", "shelved", "delayed")
    }
  }

  /// Whether a comma closes what another opened behind the subject: `Iraq, beaten on Thursday, meet Jordan`.
  func closesAside(_ comma: Int) -> Bool {
    for index in stride(from: comma - 1, through: comma - 14, by: -1) {
      guard let word = word(at: index) else { return false }
      guard word.kind == .punctuation else { continue }
      return isWord(index, ",") && self.word(at: index - 1)?.kind == .latin
        && (isEnglishPast(index + 1) || clauseTense(at: index + 1) != nil
          || isWord(index + 1, "who", "which", "whose"))
    }
    return false
  }

  /// Whether `expected` compares with what came: `as expected`, `weaker-than-expected`.
  func isAsExpected(_ index: Int) -> Bool {
    isWord(index, "expected", "planned", "scheduled", "forecast", "predicted")
      && (isWord(index - 1, "as", "than", "-") || isWord(index - 1, "widely"))
  }

  /// Whether a quotation ends at a mark and who said it follows: `“We will rebuild,” read a banner`.
  func endsQuotation(_ index: Int) -> Bool {
    isWord(index, "\"", "”", "’’") && isWord(index - 1, ",") && word(at: index)?.isGlued == true
  }

  /// Whether what is wanted by a date is to come: `demanded his release by Friday`.
  func isDemanded(by start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 10), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      if isWord(
        index, "demanded", "ordered", "required", "wanted", "requested", "sought", "asked",
        "needed",
        "expected", "predicted", "forecast", "projected", "called", "urged", "demand", "deadline",
        "planned", "hoped", "aimed", "scheduled", "set", "instructed", "advised", "threatened")
        || isWord(index, "to") && isLowercase(index + 1) && !has(.definiteArticle, at: index + 1)
          && !isWord(index + 1, "a", "an", "about", "around", "nearly")
      {
        return true
      }
    }
    return false
  }

  // MARK: The clause

  /// Whether a word leads on from a verb that has no object: a preposition, an adverb or the date itself.
  private func isFree(_ next: Int, before start: Int) -> Bool {
    next == start || has(.timePreposition, at: next) && !isWord(next, "of")
      || isWord(
        next, "in", "at", "on", "to", "from", "with", "against", "off", "up", "down", "out", "home",
        "back", "again", "here", "there", "into", "away", "for", "early", "late", "abroad", "north",
        "south", "cinemas", "screens", "shelves", "shops", "stores", "theatres", "streaming")
  }

  /// Whether nothing behind a date is a verb of its sentence.
  private func tellsNothing(behind start: Int) -> Bool {
    guard let end = span?.words.upperBound else { return true }
    if let next = word(at: end), next.kind != .punctuation, !has(.timePreposition, at: end),
      !isWord(
        end, "and", "but", "with", "for", "to", "in", "at", "where", "when", "as", "amid", "ahead",
        "against", "morning", "night")
    {
      return false
    }
    if isWord(end, ",", "and", "but", "to", "where", "when", "as") { return true }
    return tenseOfVerb(behind: end) >= 0
  }

  /// Whether the clause begins with the subject of a verb: no other verb stands between.
  private func beginsSubject(of verb: Int) -> Bool {
    for index in stride(from: verb - 1, through: verb - Self.presentReach, by: -1) {
      guard let word = word(at: index) else { return true }
      if word.kind == .punctuation {
        if endsClause(index) { return true }
        if isWord(index, "'", "’", "-") { continue }
        return isWord(index, "\"", "“", ",") && index < verb - 1
      }
      if clauseTense(at: index) != nil || isWord(index, "is", "are", "be", "been", "am")
        || isEnglishPast(index) || isWord(index, "after", "over", "than", "about")
        || isWord(index, "since") && self.word(at: index + 1)?.kind != .digits
      {
        return false
      }
    }
    return false
  }

  /// Where a clause begins with no verb before a date.
  private func clauseStart(of start: Int) -> Int? {
    for index in stride(from: start - 1, through: start - Self.presentReach, by: -1) {
      guard let word = word(at: index) else { return index + 1 }
      if word.kind == .punctuation { return endsClause(index) ? index + 1 : nil }
      if clauseTense(at: index) != nil || isWord(index, "is", "are") || isEnglishPast(index)
        || isWord(index, "after", "since", "following", "over")
      {
        return nil
      }
    }
    return nil
  }

  /// Whether a clause begins with where or what for, and its subject stands behind its verb.
  private func isPrepositional(_ index: Int) -> Bool {
    isWord(index, "on", "at", "up", "next", "also", "among", "in", "high", "first", "top", "to")
  }

  private func isContest(_ index: Int) -> Bool {
    isWord(
      index, "match", "game", "final", "finals", "semi", "quarter", "derby", "race", "fixture",
      "concert", "fight", "bout", "showdown", "encounter", "tie", "opener", "gala", "launch",
      "auction", "rally", "ballot")
  }
}
