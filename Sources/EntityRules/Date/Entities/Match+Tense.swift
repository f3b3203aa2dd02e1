internal import ArabicText
internal import DocumentModel
internal import Grammar

extension Match {
  /// How far back a verb is looked for, in words.
  private static var reach: Int { 20 }

  /// 1 where the clause before the match speaks of what is to come, -1 where it tells what happened, else
  /// 0.
  ///
  /// The nearest word decides: a verb of telling (`قال`, `أعلن`) is past itself, and what stands
  /// between it and the date says nothing of the future. A date's own clause stands before it in
  /// Arabic, so words behind it are not asked: in `قال الخميس إنه سيسافر` they would mislead.
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
    default: break
    }
    // What is due by a date is to come, unless the verb at hand tells what was.
    if kind == .by { return tenseOfVerb(before: start, reach: 5) < 0 ? -1 : 1 }
    return tenseOfVerb(before: start, reach: Self.reach)
  }

  private func tenseOfVerb(before start: Int, reach: Int) -> Int {
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = word(at: index) else { return 0 }
      if word.kind == .punctuation, endsClause(index) { return 0 }
      // الانتخابات المقبلة في مارس: the noun's adjective tells it.
      if index >= start - 2, case .relative(let offset, _)? = adjective(at: index) {
        return offset.signum()
      }
      let words = dateWords(.clauseTense, at: index)
      switch words.contains(.clauseTense(.future)) ? .clauseTense(.future) : words.first {
      case .clauseTense(.future)?:
        // كان يعود and كان من المقرر tell of what was.
        return wasTold(before: index) ? 0 : 1
      case .clauseTense(.past)?: return -1
      case .clauseTense(.told)?: return isOwnVerb(index, of: start) ? -1 : 0
      case .clauseTense(.was)?: return 0
      default:
        if isFutureVerb(index) { return 1 }
        if isPastPlural(index) { return -1 }
      }
    }
    return 0
  }

  /// The adjective with its article at a word, where it places something before or after now.
  private func adjective(at index: Int) -> DateWord? {
    items(of: Category.relativeAdjective.symbol, startingAt: index).lazy
      .filter { $0.hasArticle && !$0.needsContext }.compactMap { self.dateWord($0) }.first
  }

  /// Whether one of the few words before a verb says that it was.
  private func wasTold(before index: Int) -> Bool {
    if [.clauseTense(.told), .clauseTense(.past)]
      .contains(dateWords(.clauseTense, at: index - 1).first)
    {
      return true
    }
    return (index - 4..<index).contains {
      dateWords(.clauseTense, at: $0).contains(.clauseTense(.was))
    }
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
      let letters = folded(place).unicodeScalars.map(\.value)
      if word.kind == .arabic, (4...8).contains(letters.count),
        letters[0] == ArabicLetter.yeh
          || letters[0] == ArabicLetter.teh
      {
        return true
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
    return letters.count >= 5 && letters[0] == ArabicLetter.seen
      && (letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh)
      && letters.last != ArabicLetter.heh
  }
}
