internal import DocumentModel
internal import Grammar

/// What the verbs of an English clause say of a date behind them.
extension Match {
  /// What an English clause says of the time of a date in it.
  enum EnglishTense {
    case past, open, future
    /// It was to be then, and by now may have been or not: `had been scheduled for June`.
    case planned
  }

  /// How far back a verb of what is to come is looked for that governs a participle, in words.
  private static var mainReach: Int { 12 }
  /// How far before its participle the verb stands that says that a plan was one, in words.
  private static var planReach: Int { 5 }
  /// How long the subject of a sentence is that a date is part of, in words.
  private static var subjectReach: Int { 8 }
  /// How far behind its verb a date says when someone said something, in words.
  private static var saidReach: Int { 4 }

  /// Whether the word at a place or the one before it is English.
  func isEnglish(at start: Int) -> Bool {
    word(at: start)?.kind == .latin || word(at: start - 1)?.kind == .latin
  }

  /// The sign of what the nearest English verb before a place says of the time of its clause; of that behind the
  /// date where it is part of the subject: `An attack in December toppled them`.
  func tenseOfEnglishVerb(before start: Int, reach: Int) -> Int {
    if opensRelative(start) { return tenseOfVerb(behind: span?.words.upperBound ?? start) }
    return switch englishTense(before: start, reach: reach) {
    case .past: -1
    case .open: isInSubject(start) ? tenseOfVerb(behind: span?.words.upperBound ?? start) : 0
    case .future: 1
    case .planned: unlessSoon
    }
  }

  /// Whether nothing but a few nouns stands between the head of a sentence and a date.
  private func isInSubject(_ start: Int) -> Bool {
    // An earlier vote, in April, failed.
    let isAside = isWord(start - 2, ",") && isWord(span?.words.upperBound ?? start, ",")
    let end = isAside ? start - 2 : start
    for index in stride(from: end - 1, through: start - Self.subjectReach, by: -1) {
      guard let word = word(at: index) else { return index < end - 1 }
      if word.kind == .punctuation { return endsClause(index) && index < start - 3 }
      let tense = clauseTense(at: index)
      let isVerb = tense != nil && (tense != .bare || hasSubject(index)) && !isGoverned(index)
      if isVerb || has(.relativeAdjective, at: index)
        || isWord(index, "that", "who", "which")
      {
        return false
      }
    }
    return false
  }

  /// What the nearest English verb before a place says of the time of its clause.
  func englishTense(before start: Int, reach: Int) -> EnglishTense {
    let start = enclosed(before: start)
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = word(at: index) else { return .open }
      if word.kind == .punctuation, endsClause(index) { return .open }
      if endsQuotation(index) { return .past }
      guard word.kind == .latin else { continue }
      if isWord(index, "since"), index >= start - Self.subjectReach { return .past }
      let isNear = index >= start - (isWord(start - 2, ",") ? 4 : 3)
      if isNear, let placed = placed(by: index) { return placed }
      // Tomorrow and on Friday
      if index >= start - 4, isWord(index, "tomorrow") { return .future }
      if isWord(index, "have"), let tense = perfect(at: index) { return tense }
      if isToBe(index) { return .future }
      if isState(index, on: start) || isOnlyPresent(index, before: start) { return .future }
      switch clauseTense(at: index) {
      case .future? where isAsExpected(index): continue
      case .future? where isRefused(index) || isDone(index) || isForecast(index): return .past
      case .future?: return plan(at: index)
      // Prices will go up from Sunday.
      case .past? where isWord(index, "up", "down") && isWord(index - 1, "go", "goes", "going"):
        return .future
      case .past? where isGoverned(index): continue
      case .past? where isPresentParticiple(index, before: start): return .future
      case .past? where isHabit(index): return .open
      case .past? where isWord(index - 1, "have") && perfect(at: index - 1) != nil: continue
      case .past? where isWord(index, "was", "were") && isWord(index + 1, "to"): return .planned
      case .past? where isShift(index): return leadsTo(start) ? .future : .past
      case .past? where isSlip(index, to: start) || isCalled(index, for: start): return .future
      case .says? where isCalled(index, for: start): return .future
      case .says? where isOfWeekday && isPresentParticiple(index, before: start): return .future
      case .past?: return isUnderEnglishFuture(index, before: start) ? .open : .past
      case .told? where isGoverned(index): continue
      case .told?:
        if let tense = auxiliary(at: index, before: start) { return tense }
      case .says? where isGoverned(index): continue
      case .says?: return said(at: index, before: start)
      case .ahead? where isGoverned(index) && !(isOfWeekday && leads(from: index, to: start)):
        continue
      case .ahead? where isShift(index): return leadsTo(start) ? .future : .past
      case .ahead? where isDroppedPlan(index): return isOfWeekday ? .future : .planned
      // Agreed to return on Wednesday is told on Thursday.
      case .ahead? where isYesterday: return .past
      case .ahead?: return leads(from: index, to: start) ? .future : .past
      case .bare?:
        if isDone(index) || isForecast(index) { return .past }
        if hasSubject(index) { return .future }
      case .was?, .condition?, .done?: continue
      case nil:
        if isRegularPast(index, before: start) {
          if isWord(index + 1, "to") { return isHadHope(index) ? .planned : .open }
          if isOfWeekday, isPresentParticiple(index, before: start) { return .future }
          if isHabit(index) { return .open }
          if isWord(index - 1, "have"), perfect(at: index - 1) != nil { continue }
          if isSlip(index, to: start) || isCalled(index, for: start) { return .future }
          return isPresentParticiple(index, before: start) ? .future : .past
        }
        if isEnglishPresent(index) || isSet(by: index, for: start) || isArranged(index)
          || isAhead(pronoun: index) || isTurning(index)
        {
          return .future
        }
        if isModalMay(index) { return isWord(index + 1, "have") ? .past : .future }
      }
    }
    return .open
  }

  /// Where what stands between commas right before a date begins: `to sell the unit, bought in May, by August`.
  private func enclosed(before start: Int) -> Int {
    let comma = has(.timePreposition, at: start - 1) ? start - 2 : start - 1
    guard isWord(comma, ",") else { return start }
    for index in stride(from: comma - 1, through: max(0, comma - 10), by: -1) {
      guard let word = word(at: index) else { return start }
      guard word.kind == .punctuation else { continue }
      let opens = isWord(index + 1, "who", "which") || clauseTense(at: index + 1) == .past
      return isWord(index, ",") && opens ? index : start
    }
    return start
  }

  // MARK: Verbs

  /// What an adjective or verb of what is to come says, by the verb and adverb before it: `is due`, `was to open`.
  private func plan(at index: Int) -> EnglishTense {
    if isWord(index, "would", "should", "could", "might"), isWord(index + 1, "have") {
      return .planned
    }
    if isWord(index, "could"), isWord(index + 1, "not") { return .past }
    if isWord(index, "due"), isWord(index - 1, "fell", "fallen", "falling", "came") { return .past }
    if isWord(index, "to"), isHadHope(index - 1) { return .planned }
    // A payment due on Sunday was missed.
    if isDroppedPlan(index) {
      guard isOfWeekday else { return .planned }
      return hasNoun(at: index - 1) && !isCalledOff ? .open : .future
    }
    for place in stride(from: index - 1, through: max(0, index - Self.planReach), by: -1) {
      if isWord(place, "originally", "initially", "previously", "formerly", "first", "once", "had")
      {
        return .planned
      }
      if isWord(place, "was", "were") { return isOfWeekday ? .future : .planned }
      guard
        isWord(
          place, "been", "to", "be", "not", "also", "now", "still", "long", "supposed", "due",
          "set",
          "expected", "scheduled", "going", "planned", "meant")
      else { break }
    }
    return .future
  }

  /// What `had`, `has` and `have` say; `nil` where a verb before them does.
  private func auxiliary(at index: Int, before start: Int) -> EnglishTense? {
    if isWord(index, "had", "did") { return .past }
    guard isWord(index, "has", "have") else {
      return start - index <= 2 ? .past : .open
    }
    if isGoverned(index) { return nil }
    let next = index + 1
    if isOfWeekday, hasTime(behind: index) { return .future }
    if isWord(next, "to", "until", "till") { return .future }
    if isWord(next, "a", "an", "no", "another"), isOfWeekday { return .future }
    let hasObject = has(.definiteArticle, at: next) || has(.possessive, at: next)
    return hasObject || isWord(next, "a", "an", "no", "another") || word(at: next)?.kind != .latin
      ? .open : .past
  }

  /// What a verb of saying says of a date behind it: it is when someone said so, unless they say so of it.
  private func said(at index: Int, before start: Int) -> EnglishTense {
    if isWord(index, "told"),
      (index + 1..<min(start, index + 4)).contains(where: { isWord($0, "to") })
    {
      return .future
    }
    let isObject = isWord(
      index, "announced", "reported", "declared", "revealed", "disclosed", "confirmed", "denied")
    if start - index <= 2 { return .past }
    guard isObject || start - index <= Self.saidReach else { return .open }
    let isClause = (index + 1..<start).contains { place in
      word(at: place)?.kind == .punctuation
        || isWord(place, "that", "it", "he", "she", "they", "to", "how", "for")
        || !isObject && has(.definiteArticle, at: place)
    }
    return isClause ? .open : .past
  }

  /// What the adjective of the noun before a date says: `the next cut in February`.
  private func placed(by index: Int) -> EnglishTense? {
    guard has(.relativeAdjective, at: index),
      hasNoun(at: index + 1) || isWord(index + 1, "cut", "hit", "split")
        || clauseTense(at: index + 1) == .bare,
      !has(.timeUnit, at: index + 1), !has(.season, at: index + 1)
    else { return nil }
    if isWord(index, "next", "coming", "upcoming") { return .future }
    return isWord(index, "last", "previous", "earlier") ? .past : nil
  }

  /// Whether a verb stands behind one that governs it: `to cut`, `will have`, `be closed`.
  private func isGoverned(_ index: Int) -> Bool {
    if isWord(index, "was", "were", "had") { return false }
    if isWord(
      index - 1, "to", "be", "been", "will", "would", "could", "may", "might", "can", "must")
    {
      return true
    }
    if isWord(index - 1, "being"), isPassive(index - 1) { return true }
    guard isWord(index, "cut", "hit", "put", "shut", "quit", "bid", "split", "spread") else {
      return isWord(index - 1, "should", "shall", "not") && isWord(index, "have")
    }
    // A cut in March is a noun, and so is the price cut.
    return word(at: index + 1).map { $0.kind == .punctuation } ?? true
      || has(.timePreposition, at: index + 1)
      || isWord(index + 1, "of", "to", "in", "and") || has(.definiteArticle, at: index - 1)
      || has(.possessive, at: index - 1) || isWord(index - 1, "a", "an")
  }

  /// Whether a participle describes a noun of a clause that is to come: `will go to those registered on Friday`.
  private func isUnderEnglishFuture(_ index: Int, before start: Int) -> Bool {
    guard folded(index).hasSuffix("ed"), hasNoun(at: index - 1) || isWord(index - 1, "those")
    else { return false }
    // Flights suspended in March will resume.
    if start - index <= 2, isWord(start - 1, "in") || isWord(start, "in"),
      !isWord(index - 1, "those", "people", "anyone", "all")
    {
      return false
    }
    for place in stride(from: index - 1, through: max(0, index - Self.mainReach), by: -1) {
      guard let word = word(at: place), word.kind != .punctuation,
        !isWord(
          place, "who", "which", "that", "since", "after", "when", "because", "as", "where",
          "while", "before", "than")
      else { return false }
      switch clauseTense(at: place) {
      case .future?: return true
      case .past?, .told?, .says?: return false
      default: continue
      }
    }
    return false
  }

  /// Whether a form that is also the infinitive is a verb of the present: `Egypt play Iraq`, `and open in May`.
  func hasSubject(_ index: Int) -> Bool {
    if isWord(index - 1, ",") {
      return isOfWeekday && (closesAside(index - 1) || closesName(index - 1))
    }
    guard let before = word(at: index - 1), before.kind == .latin else { return isElliptic(index) }
    if isWord(index - 1, "and", "then", "also", "we", "they", "both", "who") { return true }
    if isWord(index - 1, "that", "which"), hasNoun(at: index - 2),
      folded(index - 2).hasSuffix("s")
    {
      return true
    }
    if isWord(index - 1, "side", "team", "squad", "pair", "duo", "trio", "couple") { return true }
    // First start: a noun
    if isWord(index + 1, ":") || has(.ordinal, at: index - 1) { return false }
    if isWord(index - 1, "to", "did", "not", "a", "an", "s") || clauseTense(at: index - 1) != nil {
      return false
    }
    let isName =
      !isLowercase(index - 1) && isLowercase(index) && !has(.weekday, at: index - 1)
      && !has(.month, at: index - 1) && !has(.definiteArticle, at: index - 1)
    return isName && !isWord(index + 1, "of")
      || hasNoun(at: index - 1) && folded(index - 1).hasSuffix("s")
  }

  /// Whether a word that no list knows is a verb of the past by its letters, and no adjective.
  private func isRegularPast(_ index: Int, before start: Int) -> Bool {
    guard let word = word(at: index), word.folded.count > 4, isLowercase(index),
      folded(index).hasSuffix("ed"), !folded(index).hasSuffix("eed") || isWord(index, "agreed"),
      !isWord(index, "united", "limited", "hundred", "proposed", "unprecedented", "related", "need")
    else { return false }
    if has(.definiteArticle, at: index - 1) || has(.possessive, at: index - 1) { return false }
    if isWord(index - 1, "a", "an", "to", "be", "been", "of", "for", "s", "-") { return false }
    return !isUnderEnglishFuture(index, before: start) && !has(.lastingVerb, at: index)
  }
}
