internal import DocumentModel
internal import Grammar

/// What rules of English ask of the words around a match.
extension Match {
  /// Whether an element begins with a word of Latin letters; its last may be a full stop, `A.D.`.
  func beginsLatin(_ element: Int) -> Bool {
    item(element).map { block.words[$0.words.lowerBound].kind == .latin } ?? false
  }

  /// Whether a word of the text begins with a small letter.
  func isLowercase(_ index: Int) -> Bool {
    guard let word = word(at: index), word.kind == .latin else { return false }
    let letter = document.text[Int(word.range.lowerBound)]
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
  }

  /// Whether a noun stands at a word, so far as one can see: a word of small letters that is none of the
  /// little words and no verb that the lists have.
  func hasNoun(at index: Int) -> Bool {
    guard isLowercase(index) else { return false }
    return ![
      Category.functionWord, .timePreposition, .dateOperator, .dateLink, .clauseTense, .verbCue,
      .yearVerb, .timeAdverb, .relativeAdjective,
    ].contains { has($0, at: index) }
  }

  /// Whether whose a decade is says that it is one of a life: `in his late 60s`.
  var isAge: Bool {
    guard isLatin(0) || wholeDigits(0), var start = item(0)?.words.lowerBound,
      start > 0
    else { return false }
    if word(at: start - 1).map({ $0.kind == .punctuation }) ?? false { start -= 1 }
    if let part = item(of: Category.periodPart.symbol, endingAt: start) {
      start = part.words.lowerBound
    }
    return has(.possessive, at: start - 1)
  }

  /// Whether the match goes on with a word behind a hyphen: `2,000-year-old`.
  var isBehindHyphen: Bool {
    guard let start = item(0)?.words.lowerBound, word(at: start)?.isGlued == true else {
      return false
    }
    return isWord(start - 1, "-")
  }

  /// Whether a match begins with a bare weekday on which something was moved to another day: `adjourned on Sunday
  /// to 18 January`.
  var isMovedFromWeekday: Bool {
    guard isLatin(0), let day = point(0), day.weekday != nil, day.month == nil,
      let start = item(0)?.words.lowerBound
    else { return false }
    return isWord(start - 1, "on")
  }

  /// Whether something was moved from the first point of a match to its second: `moved from Saturday to Tuesday`, `أجل
  /// المباراة من مايو إلى ديسمبر`.
  var isMoved: Bool {
    guard let start = item(0)?.words.lowerBound else { return false }
    if isMovedFrom(start) { return true }
    // من 17 نوفمبر إلى 2 ديسمبر, of which the month alone begins no range either; من صيف هذا العام إلى 2027.
    if !isLatin(0), point(0)?.day == nil, isMovedFrom(start - 1) { return true }
    let from = isWord(start, "from") ? start : start - 1
    return isWord(from, "from") && (from - 3..<from).contains { isShifted($0) }
  }

  /// The same of two years behind their preposition: `أجلت البطولة من 2020 إلى 2021`.
  var isMovedYear: Bool {
    guard let start = item(1)?.words.lowerBound else { return false }
    return !isLatin(0) && isMovedFrom(start)
  }

  /// Whether a word of the text is one of some; for words that only English rules ask for, and seldom.
  func isWord(_ index: Int, _ texts: StaticString...) -> Bool {
    guard let word = word(at: index) else { return false }
    return texts.contains { word.folded.count == $0.utf8CodeUnitCount && folded(index, has: $0) }
  }
}
