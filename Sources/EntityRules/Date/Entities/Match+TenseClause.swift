internal import DocumentModel
internal import Grammar

/// What stands between a word and a date, and makes the word say something of the date's time or not.
extension Match {
  /// Whether the object of a verb that looks ahead has begun, so that what follows is to come: `دعت إلى إضراب
  /// الخميس`, but not `دعت الخميس إلى إضراب`.
  func looksAhead(from verb: Int, to start: Int) -> Bool {
    if let letters = item(0)?.clitics, letters.contains(.la) { return true }
    // توقعت الأرصاد هطول أمطار الجمعة, but not توقعت الشركة الجمعة أن
    let end = span?.words.upperBound ?? start
    if start - verb >= 3, arabic(at: end) != "ان",
      ["توقع", "ترجح", "رجح", "تقرر"].contains(where: { arabic(at: verb).contains($0) })
    {
      return true
    }
    if word(at: verb)?.kind == .arabic, isDated(at: start), hasPlan(verb + 1..<start) {
      return true
    }
    return (verb + 1..<start).contains { index in
      ["الي", "اليه", "اليها", "حتي", "ان", "for", "to"].contains(folded(index))
    }
  }

  /// Whether a verb of returning says since when something is: `تعود إلى مارس`, but not `تعود إلى الملاعب في مارس`.
  func goesBack(_ verb: Int, to start: Int) -> Bool {
    // تعود أسباب الزيادة إلى الاستحواذ في فبراير
    let isCause = ["سبب", "اسباب", "ذلك"].contains(arabic(at: verb + 1))
    guard
      isCause
        || (1...7).contains(start - verb)
          && (arabic(at: start - 1) == "الي" || arabic(at: start) == "الي")
    else { return false }
    return ["يعود", "تعود", "يرجع", "ترجع", "ويعود", "وتعود"].contains(arabic(at: verb))
  }

  /// Whether a verb stands behind `قبل أن`.
  func isBeforeThat(_ verb: Int) -> Bool {
    arabic(at: verb - 1) == "ان" && arabic(at: verb - 2) == "قبل"
  }

  /// Whether a date is one that something is moved away from: `المؤجلة من الأحد`.
  func isLeft(_ start: Int, by verb: Int) -> Bool {
    start - verb <= Self.nearReach && arabic(at: verb).contains("جل") && word(at: start - 1) != nil
      && ["من", "from"].contains(folded(start - 1))
  }

  /// Whether a word leads to what happened before: `بعد توقيفهما`, but not `بعد غد`.
  func isAfterNoun(_ index: Int) -> Bool {
    guard ["بعد", "عقب"].contains(arabic(at: index)), !has(.daypart, at: index) else {
      return false
    }
    let behind: [Category] = [.datePoint, .timeLength, .daypart, .relativeAdjective]
    return !behind.contains { has($0, at: index + 1) }
  }

  /// Whether a weekday, a day counted from now or a month stands among some words.
  func hasDate(_ words: Range<Int>) -> Bool {
    let names: [Category] = [.weekday, .relativeDay, .month]
    return words.contains { index in names.contains { has($0, at: index) } }
  }

  /// Whether a weekday stands in a field of its own, which says when something is: `موعد الجلسة: الأحد`.
  func isField(_ start: Int) -> Bool {
    guard let mark = word(at: start - 1), foldedByte(of: mark) == UInt8(ascii: ":"),
      let point = (0..<5).lazy.compactMap({ self.point($0) }).first, point.weekday != nil,
      point.day == nil, point.direction == nil
    else { return false }
    for index in stride(from: start - 2, through: start - 7, by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return index < start - 2 }
      let tense = clauseTense(at: index)
      // الجولة 18: السبت
      if word.kind == .digits { continue }
      if word.kind != .arabic || tense != nil && tense != .future && tense != .ahead
        || has(.pastField, at: index)
      {
        return false
      }
    }
    return false
  }

  /// Whether the tense of the match is beyond doubt: a word for since leads to it, or one for by or until to what was or
  /// is promised, or a verb of the past or future stands right before it, or behind it where it begins the sentence.
  /// What was done by a feast may have been for the one that comes.
  func isFirm(_ tense: Int) -> Bool {
    guard tense != 0, let first = item(0) else { return false }
    let start = first.words.lowerBound
    let isOwn = first.symbol == Category.timePreposition.symbol
    let before = isOwn ? first : item(of: Category.timePreposition.symbol, endingAt: start)
    if let kind = before.flatMap({ preposition($0) }), [.by, .until, .since].contains(kind) {
      if tense > 0 { return kind == .since || isEnglish(at: start) && promise(by: start) == 1 }
      return kind != .by || isEnglish(at: start)
    }
    if beginsClause(start) { return tenseOfVerb(behind: start) != 0 }
    for index in stride(from: start - 1, through: start - 3, by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { break }
      let tense = clauseTense(at: index)
      // تسلم البيانات may be of the present.
      let isOpen = word.kind == .arabic && ["ت", "وت"].contains { folded(index).hasPrefix($0) }
      if tense == .past && !isOpen || tense == .future || isFutureVerb(index) { return true }
    }
    return tense < 0 && isMonth && isDone(around: start)
  }

  /// Whether what was done in a month is told in its clause: `رفع البنك المركزي سعر الفائدة في نوفمبر`, `فيضانات نوفمبر شردت`.
  private func isDone(around start: Int) -> Bool {
    if let end = span?.words.upperBound {
      if clauseTense(at: end) == .past || isPastVerb(end) { return true }
      // The bank, which in November cut rates
      if isWord(start - 2, "which", "who") || isWord(start - 1, "which", "who") {
        return tenseOfVerb(behind: end) < 0
      }
    }
    for index in stride(from: start - 1, through: max(0, start - 2 * Self.nearReach), by: -1) {
      guard let word = word(at: index), word.kind != .punctuation else { return false }
      let isArabic = word.kind == .arabic
      if isArabic ? isThat(index) : isWord(index, "that") { return false }
      switch clauseTense(at: index) {
      case .past?, .told?: return true
      case .was?: return arabic(at: index + 1) == "قد"
      case .future?, .ahead?, .condition?: return false
      default: break
      }
      if isFutureVerb(index) { return false }
      if isArabic ? isDone(at: index) : isEnglishPast(index) { return true }
    }
    return false
  }

  /// Whether an Arabic word says that something was done: a verb of the past, or a noun behind `بعد`.
  private func isDone(at index: Int) -> Bool {
    isPastVerb(index) || isPastPlural(index) || isNegatedPast(index) || isRelativePast(index)
      || isAfterNoun(index)
  }
}
