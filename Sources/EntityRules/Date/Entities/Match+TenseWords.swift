internal import ArabicText
internal import DocumentModel
internal import Grammar

/// What single words say of the time of their clause.
extension Match {
  /// Whether `لم` makes a verb one of the past: `لم ينتخب`, but not `ما لم ينتخب`, nor what remains (`لم يبق`).
  func isNegatedPast(_ verb: Int) -> Bool {
    guard word(at: verb - 1) != nil, word(at: verb)?.kind == .arabic,
      ["لم", "ولم", "فلم"].contains(folded(verb - 1))
    else { return false }
    return !isUnless(verb - 1)
      && !["يبق", "تبق", "يتبق", "تتبق", "يعد", "تعد"].contains(folded(verb))
  }

  /// Whether a word begins a clause that goes against the one before: `لكنه`, `غير أن`, `إلا أن`.
  func isBut(_ index: Int) -> Bool {
    let word = block.words[index]
    guard word.kind == .arabic else { return false }
    if folded(index, has: "لكن") || folded(index, has: "ولكن") { return true }
    guard word.folded.count <= 8,
      folded(index, has: "غير") || folded(index, has: "الا") || folded(index, has: "بيد")
    else { return false }
    return self.word(at: index + 1)?.kind == .arabic && isThat(index + 1)
  }

  /// Whether a word is the last of `ما لم`.
  func isUnless(_ index: Int) -> Bool {
    folded(index) == "لم" && word(at: index - 1) != nil && folded(index - 1) == "ما"
  }

  /// Whether a word is an English verb of the past, by its letters and the word before it, which is that of
  /// no noun: `they reopened`.
  func isEnglishPast(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .latin, word.folded.count > 3,
      folded(index).hasSuffix("ed"), !folded(index).hasSuffix("eed"),
      self.word(at: index - 1)?.kind == .latin
    else { return false }
    return !["a", "an", "the", "be", "of", "for", "its", "and"].contains(folded(index - 1))
  }

  /// What a word says of its clause, the future before all. With an article verbs are nouns: الرأي is no رأى.
  func clauseTense(at index: Int) -> DateWord.ClauseTense? {
    var first: DateWord.ClauseTense?
    for item in items(of: Category.clauseTense.symbol, startingAt: index) {
      guard case .clauseTense(let tense)? = dateWord(item) else { continue }
      if tense == .future { return tense }
      if first == nil, !item.hasArticle { first = tense }
    }
    return first
  }

  /// Whether a word that may be a verb of the past is a noun: behind a verb of what is or comes, a
  /// preposition or with one of its own.
  func isNoun(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic, block.words[index].folded.count <= 8 else {
      return false
    }
    let items = items(of: Category.clauseTense.symbol, startingAt: index)
    if items.allSatisfy({ !$0.clitics.isDisjoint(with: .prepositions) }) { return true }
    // الفائدة: خفض في مارس
    if word(at: index - 1)?.kind == .punctuation, has(.plannedNoun, at: index),
      has(.masculinePast, at: index), ["في", "من", "الي"].contains(arabic(at: index + 1))
    {
      return true
    }
    guard items.allSatisfy({ $0.clitics.isEmpty }), let before = word(at: index - 1),
      before.kind == .arabic
    else { return false }
    // كل من شارك
    if arabic(at: index - 1) == "من", ["كل", "لكل", "جميع"].contains(arabic(at: index - 2)) {
      return false
    }
    // يعزز ذلك خفض الفائدة
    if ["ذلك", "هذا"].contains(arabic(at: index - 1)), isImperfect(index - 2) { return true }
    return isImperfect(index - 1) || isFutureVerb(index - 1)
      || standsBehindPreposition(index)
  }

  /// Whether the word before a place is a preposition behind which no verb stands.
  func standsBehindPreposition(_ index: Int) -> Bool {
    has(.nounPreposition, at: index - 1)
  }

  /// Whether a verb of the past is one of a relative clause that has a date of its own: `ستفتتح الشركة التي أطلقت في مايو 2015
  /// فرعا في سبتمبر`.
  func isOfOther(_ verb: Int, before start: Int) -> Bool {
    guard has(.relativeWord, at: verb - 1) else { return false }
    return (verb + 1..<start).contains { has(.datePoint, at: $0) }
  }

  /// Whether a verb of what is to come governs a word that is only written as a verb of the past: no `أن`, relative
  /// pronoun or mark stands between, and no conjunction before it.
  func isUnderFuture(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic,
      items(of: Category.clauseTense.symbol, startingAt: index).allSatisfy({ $0.clitics.isEmpty })
    else { return false }
    for place in stride(from: index - 1, through: max(0, index - Self.nearReach), by: -1) {
      guard word(at: place)?.kind == .arabic, !has(.relativeWord, at: place) else {
        return false
      }
      if isThatVerb(place) || isFutureVerb(place) { return true }
      // لا يتوقع المحللون خفض الفائدة
      if has(.plannedNoun, at: index), clauseTense(at: place) == .future { return true }
      if isThat(place) { return false }
    }
    return false
  }

  /// Whether a word is the verb behind `على أن`, which is to come: `على أن ينظر`; but for `أكد على أن`.
  func isThatVerb(_ index: Int) -> Bool {
    guard isImperfect(index), index >= 2, word(at: index - 1) != nil, word(at: index - 2) != nil,
      folded(index - 1) == "ان", folded(index - 2) == "علي"
    else { return false }
    return ![.told, .says, .past].contains(clauseTense(at: index - 3))
  }

  /// Whether a word written as a verb of the past or of telling is one of what is to come behind `أن`: `المقرر أن توقف`,
  /// `ينتظر أن تراجع`, but not `بعد أن توقف`.
  func isUnderThat(_ index: Int) -> Bool {
    guard arabic(at: index - 1) == "ان", clauseTense(at: index - 2) == .future,
      let first = folded(index).unicodeScalars.first?.value
    else { return false }
    return first == ArabicLetter.yeh || first == ArabicLetter.teh
  }

  /// Whether a word may be an Arabic verb of what is or comes of the third person, by its letters.
  private func isImperfect(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    // توقفت is of the past, تجربة a noun.
    guard (4...8).contains(letters.count), letters.last != ArabicLetter.teh,
      letters.last != ArabicLetter.heh || letters[0] == ArabicLetter.yeh
    else { return false }
    return letters[0] == ArabicLetter.yeh || letters[0] == ArabicLetter.teh && letters.count == 4
  }

  /// Whether a word is one of those for that, by its letters: `أن`, `إنه`, `بأنها`.
  func isThat(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic else { return true }
    let letters = folded(index).unicodeScalars.map(\.value)
    let that = [ArabicLetter.alef, ArabicLetter.noon]
    guard letters.count <= 5, let first = letters.first else { return false }
    // بأن, but not ماني
    return letters.starts(with: that)
      || Self.joined.contains(first) && letters.dropFirst().starts(with: that)
  }

  /// Letters that are joined to a word for that.
  private static let joined: Set<UInt32> = [
    ArabicLetter.waw, ArabicLetter.feh, ArabicLetter.beh, ArabicLetter.lam, ArabicLetter.kaf,
  ]

  /// Whether one of the few words before a place is an Arabic verb of what is or comes, by its letters:
  /// `يعود إلى بيته`.
  func followsImperfect(_ index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - 5), by: -1) {
      guard let word = word(at: place), word.kind != .punctuation else { return false }
      var letters = folded(place).unicodeScalars.map(\.value)
      if letters.first == ArabicLetter.waw { letters.removeFirst() }
      // هيرجع is of the spoken language.
      if letters.count > 4, letters[0] == ArabicLetter.heh,
        letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh
      {
        letters.removeFirst()
      }
      // تركت is of the past; few stems end in a teh themselves.
      if letters.first == ArabicLetter.teh, letters.last == ArabicLetter.teh { return false }
      // So are تزوجا and nouns in the accusative.
      if letters.last == ArabicLetter.alef { continue }
      if word.kind == .arabic, (4...8).contains(letters.count),
        letters[0] == ArabicLetter.yeh
          || letters[0] == ArabicLetter.teh
      {
        // لم يعد and كان يعود tell of what was; توفي has the letters of an imperfect.
        let before = place > 0 ? clauseTense(at: place - 1) : nil
        let own = clauseTense(at: place)
        return ![.told, .was].contains(before) && ![.past, .told].contains(own)
      }
    }
    return false
  }

  /// Whether a word is an Arabic verb of what many did, by its letters: `وصلوا`.
  func isPastPlural(_ index: Int) -> Bool {
    guard block.words[index].kind == .arabic else { return false }
    let letters = folded(index).unicodeScalars.map(\.value)
    // توجهوا, but not أن تفعلوا
    return letters.count >= 5 && letters.suffix(2) == [ArabicLetter.waw, ArabicLetter.alef]
      && letters[0] != ArabicLetter.yeh
      && !(letters[0] == ArabicLetter.teh
        && ["ان", "لا", "لم", "لن", "كي", "لكي"].contains(arabic(at: index - 1)))
  }

  /// Whether a word is an Arabic verb of the third person or of ours behind the future's seen, by its letters.
  func isFutureVerb(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .arabic, !has(.futureLookalike, at: index) else {
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
      && (letters.dropLast().last == ArabicLetter.yeh
        || letters.count < 7 && letters.dropFirst().first == ArabicLetter.teh)
    // رح يرجع, غادي يكون
    if ["رح", "راح", "غادي", "باش"].contains(arabic(at: index - 1)) {
      return letters.count > 2
        && [ArabicLetter.yeh, ArabicLetter.teh, ArabicLetter.noon]
          .contains(letters[0])
    }
    if isSpokenFuture(letters) { return true }
    // سنرد
    if letters.count >= 4, letters.starts(with: [ArabicLetter.seen, ArabicLetter.noon]) {
      return letters.last != ArabicLetter.heh
    }
    return letters.count >= 5 && letters[0] == ArabicLetter.seen
      && (letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh)
      && !isNoun
  }

  /// Whether some letters are those of a verb behind the future's heh or hah of speech: `هنحتفل`, `حيفتحوا`, but not
  /// `هندسي`, `هيئات`.
  private func isSpokenFuture(_ letters: [UInt32]) -> Bool {
    guard letters.count >= 5, letters.last != ArabicLetter.heh else { return false }
    switch (letters[0], letters[1]) {
    case (ArabicLetter.heh, ArabicLetter.noon):
      return ![
        ArabicLetter.alef, ArabicLetter.waw, ArabicLetter.yeh, ArabicLetter.dal, ArabicLetter.reh,
        ArabicLetter.ghain,
      ].contains(letters[2])
    case (ArabicLetter.heh, ArabicLetter.yeh), (ArabicLetter.hah, ArabicLetter.yeh):
      return letters.suffix(2) == [ArabicLetter.waw, ArabicLetter.alef]
    default: return false
    }
  }
}
