internal import DocumentModel
internal import Grammar

/// What English says of plans but by the tense of a verb: what is arranged, may be or was to be, and events that
/// have happened by what they are.
extension Match {
  /// How far behind a noun of what has happened its date stands, and how far before it, in words.
  private static var eventReach: Int { 2 }

  /// Whether a verb of being and a form in -ing say what is arranged: `is flying to Amman on Friday`.
  func isArranged(_ index: Int) -> Bool {
    guard isWord(index, "is", "are", "am", "re", "m") else { return false }
    let skips = isWord(index + 1, "not", "also", "now", "both", "currently", "then", "all")
    return isWord(
      skips ? index + 2 : index + 1, "flying", "travelling", "traveling", "going", "coming",
      "meeting",
      "leaving", "arriving", "returning", "heading", "visiting", "hosting", "holding", "playing",
      "opening", "closing", "reopening", "launching", "starting", "beginning", "ending",
      "retiring", "joining", "moving", "taking", "speaking", "performing", "appearing",
      "organising",
      "organizing", "staging", "releasing", "publishing", "staying", "marrying", "singing",
      "showing",
      "voting", "electing", "resuming", "restarting", "introducing", "raising", "cutting",
      "ending", "stopping", "shutting", "celebrating", "giving", "running", "competing", "facing",
      "touring", "offering", "presenting", "unveiling", "switching", "changing", "stepping")
      || isWord(skips ? index + 2 : index + 1, "being")
        && isWord(
          skips ? index + 3 : index + 2, "held", "released", "launched", "opened", "closed",
          "published",
          "moved", "staged", "organised", "organized", "raised", "cut", "introduced", "shown")
  }

  /// Whether a small `may` says what can be, and is no month.
  func isModalMay(_ index: Int) -> Bool {
    isWord(index, "may") && isLowercase(index) && word(at: index + 1)?.kind == .latin
      && !has(.timePreposition, at: index + 1) && !isWord(index + 1, "of", "and", "or", "this")
      && !has(.timePreposition, at: index - 1)
  }

  /// Whether a date is that of an event which has happened by what it is: `the attack in March`, `the 12 March quake`.
  private func isOfPastEvent(_ start: Int) -> Bool {
    let before =
      has(.timePreposition, at: start - 1) || isWord(start - 1, "of") ? start - 2 : start - 1
    // In a message on Sunday the group claims the attack.
    if isOfWeekday,
      isWord(
        before, "message", "statement", "letter", "interview", "sermon", "post", "video",
        "briefing", "memo", "filing", "tweet", "note", "call", "telegram", "broadcast"),
      isWord(before - 2, "in"), isWord(before - 1, "a", "an", "his", "her", "its", "their", "the")
    {
      return true
    }
    if isWord(before, "victory", "defeat", "loss", "upset"), let end = span?.words.upperBound,
      isWord(end, "will", "would")
    {
      return false
    }
    if word(at: before)?.kind == .latin, has(.outcomeNoun, at: before),
      !isWord(before - 1, "any", "next", "no", "planned", "possible", "new", "to")
    {
      return true
    }
    guard var next = span?.words.upperBound else { return false }
    if isWord(next, "'", "’") { next += 1 }
    if isWord(next, "s"), word(at: next)?.isGlued == true { next += 1 }
    return (next..<next + Self.eventReach).contains { index in
      guard let word = word(at: index), word.kind == .latin else { return false }
      let isEvent =
        has(.outcomeNoun, at: index) || isOfWeekday && isWord(index, "ruling", "verdict")
      return isEvent && (next..<index).allSatisfy { hasNoun(at: $0) }
    }
  }

  /// What the nouns around an English date say of it, by whatever verb; `nil` where they say nothing.
  func tenseOfNouns(around start: Int, reach: Int) -> Int? {
    if isOfPastEvent(start) { return -1 }
    guard isOfFigures, point(0)?.isDivision == true else { return nil }
    return min(
      0, beginsClause(start) ? tenseOfVerb(behind: start) : tenseOfVerb(before: start, reach: reach)
    )
  }

  /// Whether what was paid or counted for a month is told: `wages for March`.
  func isForPaid(_ start: Int) -> Bool {
    guard isWord(start - 1, "for") || isWord(start, "for") else { return false }
    return isWord(
      isWord(start, "for") ? start - 1 : start - 2, "wages", "salaries", "salary", "pay", "rent",
      "rents", "figures", "data", "results", "profit", "profits", "loss", "losses", "earnings",
      "revenue", "revenues", "sales", "rate", "inflation", "output", "exports", "imports", "bill",
      "bills", "index", "report", "payments", "dues", "arrears", "production")
  }

  /// Whether a verb of being and a participle tell what is so, and not when: `soup is served every Thursday but over
  /// Christmas`, but not `is accused of`.
  func isHabit(_ index: Int) -> Bool {
    isPassive(index)
      && !isWord(index + 1, "of", "with", "over", "after", "by", "for", "to", "dead", "since")
  }

  /// What an infinitive of the past says: `was to have ended` what was planned, `is said to have died` what was.
  func perfect(at index: Int) -> EnglishTense? {
    guard isWord(index, "have"), isWord(index - 1, "to") else { return nil }
    return isWord(
      index - 2, "was", "were", "due", "supposed", "meant", "set", "planned", "scheduled",
      "expected") ? .planned : .past
  }

  /// Whether the date is the weekday that yesterday was.
  var isYesterday: Bool {
    guard let now = document.reference.day, isOfWeekday,
      let weekday = (0..<4).lazy.compactMap({ self.point($0)?.weekday }).first
    else { return false }
    return (now.weekday - weekday + 7) % 7 == 1
  }

  /// Whether someone had hoped or meant to do something: `had hoped to open in June`.
  func isHadHope(_ index: Int) -> Bool {
    isWord(
      index, "hoped", "planned", "intended", "wanted", "aimed", "meant", "expected", "promised",
      "pledged")
      && (index - 2..<index).contains { isWord($0, "had") }
  }

  /// Whether something slipped to a date: `completion slipped to June`.
  func isSlip(_ index: Int, to start: Int) -> Bool {
    isWord(index, "slipped", "shifted", "drifted", "slid", "switched")
      && (isWord(start - 1, "to", "into") || isWord(start, "to", "into"))
  }

  /// Whether something was called or fixed for a date: `unions called a strike for Sunday`.
  func isCalled(_ index: Int, for start: Int) -> Bool {
    isWord(
      index, "called", "set", "fixed", "booked", "announced", "scheduled", "planned", "listed",
      "organised", "organized", "declared", "pencilled", "penciled", "arranged")
      && (isWord(start - 1, "for") || isWord(start, "for"))
  }

  /// Whether a participle of what was planned is no more than the noun's, and what was planned is told to be over:
  /// `a payment due in March was missed`, `a strike, called for 12 March, was dropped`.
  func isDroppedPlan(_ index: Int) -> Bool {
    guard isWord(index, "due", "expected", "scheduled", "planned", "called", "set"),
      hasNoun(at: index - 1) || isWord(index - 1, ",")
    else { return false }
    return tenseOfVerb(behind: span?.words.upperBound ?? index + 1) < 0
  }

  /// Whether the figures of a quarter or half are told, which are of one that is over: `will report third-quarter results`.
  private var isOfFigures: Bool {
    guard let end = span?.words.upperBound else { return false }
    let next = isWord(end, "net", "financial", "operating", "preliminary") ? end + 1 : end
    return isWord(
      next, "results", "earnings", "profit", "profits", "figures", "data", "report", "numbers",
      "sales", "revenue", "revenues", "income", "loss", "losses", "accounts", "statements")
  }

  /// Whether what lasted until a date is told to have ended then: `closed until Friday, when the first ship docked`.
  var hasEnded: Bool {
    guard let end = span?.words.upperBound else { return false }
    let when = isWord(end, ",") ? end + 1 : end
    return isWord(when, "when") && tenseOfVerb(behind: when + 1) < 0
  }

  // MARK: Moving

  /// Whether a verb is one of moving something from one time to another.
  func isShift(_ index: Int) -> Bool {
    isWord(
      index, "moved", "postponed", "rescheduled", "delayed", "adjourned", "deferred", "brought",
      "put", "pushed")
  }

  /// Whether a word is a form of such a verb.
  func isShifted(_ index: Int) -> Bool {
    isShift(index)
      || isWord(index, "move", "moves", "shift", "shifted", "slip", "slipped", "postpone")
  }

  /// Whether the date is where something was moved to.
  func leadsTo(_ start: Int) -> Bool {
    (start - 3...start).contains { isWord($0, "to", "until", "till") }
  }

  /// Whether `for` or `to` leads from a verb that looks ahead to its object.
  func leads(from verb: Int, to start: Int) -> Bool {
    (verb + 1..<start).contains { isWord($0, "for", "to", "until", "that") }
  }

  // MARK: The date itself

  /// Whether the date is a weekday or weekend alone.
  var isOfWeekday: Bool {
    guard let point = (0..<4).lazy.compactMap({ self.point($0) }).first else {
      // Cut short it is no point yet.
      if case .weekday? = dateWord(0) { return true }
      return false
    }
    return point.month == nil && (point.weekday != nil || point.isWeekend != nil)
  }

  /// -1, or 0 for a day or month soon and for a feast: what was to be in it may be yet.
  var unlessSoon: Int {
    guard let now = document.reference.day,
      case .number(let month)? = (0..<4).lazy.compactMap({ self.point($0)?.month }).first
    else { return isOfWeekday ? -1 : 0 }
    return (month - now.month + 12) % 12 <= 2 ? 0 : -1
  }
}
