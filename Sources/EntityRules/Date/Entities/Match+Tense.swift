internal import ArabicText
internal import DocumentModel
internal import Grammar

extension Match {
  /// How far back a verb is looked for, in words.
  private static var reach: Int { 20 }
  /// How far back what is due by a date is told, and how far a clause is looked into that begins with
  /// the date, in words.
  private static var nearReach: Int { 5 }
  private static var forwardReach: Int { 12 }

  /// 1 where the clause of the match speaks of what is to come, -1 where it tells what happened, else
  /// 0.
  ///
  /// The nearest word before the match decides: a verb of telling (`قال`, `أعلن`) is past itself, and what
  /// stands between it and the date says nothing of the future. A date's own clause stands before it in
  /// Arabic, so words behind it are not asked unless it begins with the date: in `قال الخميس إنه سيسافر` they
  /// would mislead.
  var tense: Int {
    guard let first = item(0) else { return 0 }
    let start = first.words.lowerBound
    // The preposition may be the match's own.
    let isOwn = first.symbol == Category.timePreposition.symbol
    let before = isOwn ? first : item(of: Category.timePreposition.symbol, endingAt: start)
    let kind = before.flatMap { preposition($0) }
    switch kind {
    case .since?: return -1
    // What comes after a date or is counted for it may be past or to come.
    case .after?: return 0
    case .during? where before.map({ block.words[$0.words.lowerBound].kind }) == .latin:
      return max(0, tenseOfVerb(before: start, reach: 4))
    // What is due by a date is to come, unless the verb at hand tells what was.
    case .by?: return tenseOfVerb(before: start, reach: Self.nearReach) < 0 ? -1 : 1
    // اعتبارا من: what was decided may begin then.
    case .from? where (before?.words.count ?? 0) > 1:
      let told = tenseOfVerb(before: start, reach: Self.reach)
      let day = point(isOwn ? 1 : 0)
      let isWeekday = day?.weekday != nil || day?.isWeekend == true
      return told == 0 && isWeekday ? 1 : told < 0 && !isWeekday ? 0 : told
    default:
      return beginsClause(start)
        ? tenseOfVerb(behind: start) : tenseOfVerb(before: start, reach: Self.reach)
    }
  }

  /// What the nearest word before a place says, as far as its sentence goes.
  func tenseOfVerb(before start: Int, reach: Int) -> Int {
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = word(at: index) else { return 0 }
      if word.kind == .punctuation, endsClause(index) { return 0 }
      // الانتخابات المقبلة في مارس: the noun's adjective tells it.
      if index >= start - 2, case .relative(let offset, _)? = adjective(at: index) {
        return offset.signum()
      }
      switch clauseTense(at: index) {
      // كان يعود and كان من المقرر tell of what was.
      case .future?: return wasTold(before: index) ? 0 : 1
      // A participle, of which a verb further on says when: will be closed.
      case .past? where index > 0 && folded(index - 1) == "be": continue
      case .past?: return -1
      case .told?: return isOwnVerb(index, of: start) ? -1 : 0
      case .ahead?: return looksAhead(from: index, to: start) ? 1 : 0
      case .was?: return 0
      case nil:
        if isFutureVerb(index) { return 1 }
        if isPastPlural(index) { return -1 }
      }
    }
    return 0
  }

  /// What the first verb behind a place says, as far as its sentence goes: whoever tells did so then.
  func tenseOfVerb(behind start: Int) -> Int {
    for index in start..<start + Self.forwardReach {
      guard let word = word(at: index) else { return 0 }
      if word.kind == .punctuation, endsClause(index) { return 0 }
      switch clauseTense(at: index) {
      case .future?: return 1
      case .past?, .told?, .was?: return -1
      case .ahead?, nil:
        if isFutureVerb(index) { return 1 }
        if isPastPlural(index) { return -1 }
      }
    }
    return 0
  }

  /// What a word says of its clause, the future before all. With an article verbs are nouns: الرأي is no رأى.
  private func clauseTense(at index: Int) -> DateWord.ClauseTense? {
    var first: DateWord.ClauseTense?
    for item in items(of: Category.clauseTense.symbol, startingAt: index) {
      guard case .clauseTense(let tense)? = dateWord(item) else { continue }
      if tense == .future { return tense }
      if first == nil, !item.hasArticle { first = tense }
    }
    return first
  }

  /// Whether the object of a verb that looks ahead has begun, so that what follows is to come: `دعت إلى إضراب
  /// الخميس`, but not `دعت الخميس إلى إضراب`.
  private func looksAhead(from verb: Int, to start: Int) -> Bool {
    if let letters = item(0)?.clitics, letters.contains(.la) { return true }
    return (verb + 1..<start).contains { ["الي", "حتي", "ان", "for", "to"].contains(folded($0)) }
  }

  /// Whether a date begins its clause: nothing but a word or two that lead to it stands before it, at the
  /// head of a sentence, or in English behind a comma and a conjunction.
  private func beginsClause(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: start - 3, by: -1) {
      guard let word = word(at: index) else { return true }
      let isAnd = ["and", "but"].contains(folded(index))
      if word.kind == .punctuation {
        return endsClause(index)
          || folded(index) == "," && index < start - 1
            && ["and", "but"].contains(folded(index + 1))
      }
      guard isAnd || has(.timePreposition, at: index) || has(.timeUnit, at: index) else {
        return false
      }
    }
    return false
  }

  /// The adjective with its article at a word, where it places something before or after now.
  private func adjective(at index: Int) -> DateWord? {
    items(of: Category.relativeAdjective.symbol, startingAt: index).lazy
      .filter { $0.hasArticle && !$0.needsContext }.compactMap { self.dateWord($0) }.first
  }

  /// Whether one of the few words before a verb says that it was.
  private func wasTold(before index: Int) -> Bool {
    if [.told, .past].contains(clauseTense(at: index - 1)) { return true }
    return (index - 4..<index).contains { clauseTense(at: $0) == .was }
  }

  /// Whether a date says when a verb of telling was: it stands right behind it and its subject, with no
  /// word for that between.
  private func isOwnVerb(_ verb: Int, of start: Int) -> Bool {
    guard start - verb <= (block.words[verb].kind == .latin ? 2 : 4) else { return false }
    return !(verb + 1..<start).contains { isThat($0) }
  }

  /// Whether a word is one of those for that, by its letters: `أن`, `إنه`, `بأنها`.
  private func isThat(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic else { return true }
    let letters = folded(index).unicodeScalars.map(\.value)
    let that = [ArabicLetter.alef, ArabicLetter.noon]
    return letters.count <= 5
      && (letters.starts(with: that) || letters.dropFirst().starts(with: that))
  }

  /// The preposition of time that an item is, where a bare year may stand behind it as well.
  private func preposition(_ item: Item) -> DateWord.TimePreposition? {
    guard case .preposition(let kind, let takesYear)? = dateWord(item),
      takesYear || kind != .during
    else { return nil }
    return kind
  }

  private func endsClause(_ index: Int) -> Bool {
    let mark = folded(index)
    if mark == ".", let before = word(at: index - 1), before.kind == .latin,
      before.folded.count == 1 || folded(index - 1).utf8.contains(0x2E)
    {
      // It abbreviates: 5:30 a.m.
      return false
    }
    return [".", "?", "!", ";"].contains(mark)
  }

  /// Whether one of the few words before a place is an Arabic verb of what is or comes, by its letters:
  /// `يعود إلى بيته`.
  func followsImperfect(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard let word = word(at: place), word.kind != .punctuation else { return false }
      var letters = folded(place).unicodeScalars.map(\.value)
      if letters.first == ArabicLetter.waw { letters.removeFirst() }
      // تركت is of the past; few stems end in a teh themselves.
      if letters.first == ArabicLetter.teh, letters.last == ArabicLetter.teh { return false }
      if word.kind == .arabic, (4...8).contains(letters.count),
        letters[0] == ArabicLetter.yeh
          || letters[0] == ArabicLetter.teh
      {
        // لم يعد and كان يعود tell of what was.
        let before = place > 0 ? clauseTense(at: place - 1) : nil
        // توفي has the letters of an imperfect.
        return before != .told && before != .was && clauseTense(at: place) != .past
          && clauseTense(at: place) != .told
      }
    }
    return false
  }

  /// Whether a word is an Arabic verb of what many did, by its letters: `وصلوا`.
  private func isPastPlural(_ index: Int) -> Bool {
    guard block.words[index].kind == .arabic else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    return letters.count >= 5 && letters.suffix(2) == [ArabicLetter.waw, ArabicLetter.alef]
      && ![ArabicLetter.yeh, ArabicLetter.teh].contains(letters[0])
  }

  /// Whether a word is an Arabic verb of the third person behind the future's seen, by its letters.
  private func isFutureVerb(_ index: Int) -> Bool {
    guard block.words[index].kind == .arabic, !has(.futureLookalike, at: index) else {
      return false
    }
    var letters = folded(index).unicodeScalars.map(\.value)
    if letters.first == ArabicLetter.waw || letters.first == ArabicLetter.feh {
      letters.removeFirst()
    }
    // Nouns that begin so end in teh marbuta more often than not, which folds to heh.
    // سيواجهه has its object behind it.
    let isNoun =
      letters.last == ArabicLetter.heh
      && (letters.count < 7 || letters[letters.count - 2] == ArabicLetter.yeh)
    return letters.count >= 5 && letters[0] == ArabicLetter.seen
      && (letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh)
      && !isNoun
  }
}
