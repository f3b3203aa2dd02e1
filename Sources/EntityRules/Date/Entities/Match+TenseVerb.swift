internal import DocumentModel
internal import Grammar

/// What the verbs before and behind a date say of its time.
extension Match {
  /// How far behind a date that begins its clause the verb is looked for, in words.
  private static var forwardReach: Int { 12 }

  /// What the nearest word before a place says, as far as its sentence goes.
  func tenseOfVerb(before start: Int, reach: Int) -> Int {
    if isEnglish(at: start) { return tenseOfEnglishVerb(before: start, reach: reach) }
    // Behind لكن what comes before it is another's, and so is what was before a colon.
    var isOther = false
    // What is made ready for a day is for one to come: زينت الكنائس لعيد الميلاد.
    var isApart = (item(0)?.clitics.contains(.la) ?? false) && !isForFigures(start)
    // بعد توقيفهما الأحد, behind a verb with a date of its own.
    var isAfter = false
    var isMarked = false
    // Behind قبل أن, which tells of what came behind the verb before it.
    var isBefore = false
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      // تأتي الزيارة بعد افتتاح السفارة في يناير
      guard let word = word(at: index) else { return isAfter ? -1 : 0 }
      if word.kind == .punctuation, endsClause(index) { return isAfter ? -1 : 0 }
      // الانتخابات المقبلة في مارس: the noun's adjective tells it.
      if index >= start - 2, case .relative(let offset, _)? = adjective(at: index), offset != 0 {
        return offset.signum()
      }
      if isThatVerb(index) { return 1 }
      if isUnderThat(index) { continue }
      if isBehindOutcome(start, at: index) { return -1 }
      if !isOther, let tense = tenseOfNoun(at: index, before: start) { return tense }
      if isNegatedPast(index), isOnCondition(index - 1) { return 1 }
      switch clauseTense(at: index) {
      // تصدر اليسار الانتخابات
      case .future?
      where has(.masculinePast, at: index) && isPastVerb(index)
        && !arabic(at: index).hasSuffix("توقع") && !(index + 1..<start).contains { isThat($0) }:
        return -1
      // كان يعود and كان من المقرر tell of what was.
      case .future? where goesBack(index, to: start): return -1
      // قبل أن يعود: the verb before tells.
      case .future? where isBeforeThat(index):
        isBefore = true
        continue
      // انتهت المهلة نهاية مارس
      case .future?
      where clauseTense(at: index - 1) == .past
        && (arabic(at: index).hasPrefix("ال") || isOver(index - 1)):
        return -1
      case .future?:
        if isNegatedPast(index) || arabic(at: index - 1) == "بعدما" { return -1 }
        if isAfter, hasDate(index + 1..<start) { return -1 }
        if (index + 1..<start).contains(where: { isAfterOwn($0) }) { return -1 }
        return isOther
          ? 0
          : was(before: index)
            ? pastUnlessSoon
            : wasTold(before: index) ? (isBareWeekday && isBeforeFuture ? pastUnlessSoon : 0) : 1
      // ينظر أمر حبسه: a noun that is written as a verb.
      case .past? where isNoun(index) || isOfPlan(index) || isOfOther(index, before: start):
        continue
      case .past? where isOnCondition(index), .told? where isOnCondition(index): return 1
      // آخر أجل لمن ختموا سنتهم: 25 يونيو.
      case .past? where isApart && !isOther: return 0
      case .told? where isNoun(index) || isOfPlan(index) || isUnless(index): continue
      case .past? where isUnderFuture(index), .told? where isUnderFuture(index): return 1
      // A participle, of which a verb further on says when: will be closed.
      case .past? where index > 0 && folded(index - 1) == "be": continue
      case .past? where plans(index, before: start): return isOther ? 0 : 1
      case .told? where plans(index, before: start), .says? where plans(index, before: start):
        return isOther ? 0 : 1
      case .past?: return -1
      case .told?, .says?:
        // أعلنت الوزارة استئناف الدراسة نهاية سبتمبر may be the time of either.
        return isOwnVerb(index, of: start) && !(isMonth && hasPlan(index + 1..<start)) ? -1 : 0
      case .ahead? where isBefore && word.kind == .arabic || isPromised(index, before: start):
        return -1
      // كان البرلمان قد مدد ولايته في أكتوبر
      case .ahead? where isDoneThen(index, before: start):
        return -1
      case .ahead?:
        return looksAhead(from: index, to: start) ? 1 : isLeft(start, by: index) ? -1 : 0
      case .condition?:
        if arabic(at: index - 1) == "ما" { continue }
        return 1
      // بعدما تعذر عقدها, but not بعد أن يعود.
      case .done?:
        if (index + 1...index + 2).contains(where: { isPresentVerb($0) }) { continue }
        return -1
      // وإذا لم ير الهلال كان الخميس
      case .was?
      where word.kind == .arabic && isBareWeekday && isOnCondition(index)
        && clauseTense(at: index - 1) != .condition:
        return 1
      case .was?:
        guard block.words[index].kind == .arabic, isBeing(index, of: start) else { return 0 }
        return isMeasured(index + 1..<start) ? -1 : pastUnlessSoon
      case .bare?, nil:
        if isFutureVerb(index) {
          // سيطرح في الخريف بعد إعلانه في يونيو
          if (index + 1..<start).contains(where: { isAfterOwn($0) }) { return -1 }
          return isOther ? 0 : was(before: index) ? pastUnlessSoon : 1
        }
        // دعت من لم يحضر إلى التسجيل
        if isNegatedPast(index), has(.relativeWord, at: index - 2) { continue }
        if (isPastPlural(index) || isNegatedPast(index)) && !isApart { return -1 }
        if let tense = tenseOfPresent(index, before: start) {
          if isAfter, tense == 0 || hasDate(index + 1..<start) { return -1 }
          // العراق يعطل الدوام الخميس
          if !isOther, tense == 0, isBareWeekday, hasPlan(index + 1..<min(index + 3, start)) {
            return 1
          }
          return isOther ? 0 : tense
        }
        if isRelativePast(index) {
          // البرنامج، الذي تأخر أسابيع، في سبتمبر
          if isOfOther(index, before: start) || isMarked && arabic(at: index - 2).isEmpty {
            continue
          }
          return -1
        }
        if !isApart, isPastVerb(index) { return isUnderFuture(index) ? 1 : -1 }
        isAfter = isAfter || !isMarked && isAfterNoun(index)
        isMarked = isMarked || word.kind == .punctuation
        isOther = isOther || isBut(index)
        isApart = isApart || isOther || foldedByte(of: word) == UInt8(ascii: ":")
      }
    }
    return isAfter && start <= reach ? -1 : 0
  }

  /// What the first verb behind a place says, as far as its sentence goes: whoever tells did so then.
  func tenseOfVerb(behind start: Int) -> Int {
    for index in start..<start + Self.forwardReach {
      guard let word = word(at: index) else { return 0 }
      if word.kind == .punctuation, endsClause(index) || opensNext(index) { return 0 }
      switch clauseTense(at: index) {
      case .future?: return 1
      case .past? where word.kind == .latin && isPassive(index): return 1
      case .says? where isWord(index, "says", "tells"): continue
      case .told? where word.kind == .latin && isWord(index + 1, "to"): return 1
      case .past?, .told?, .says?, .was?: return -1
      case .bare? where hasSubject(index): return 1
      case .ahead?, .condition?, .done?, .bare?, nil:
        if isFutureVerb(index) || isEnglishPresent(index) { return 1 }
        if isPastPlural(index) || isEnglishPast(index) { return isPassive(index) ? 1 : -1 }
      }
    }
    return 0
  }

  /// Whether a date says when a verb of telling was: it stands right behind it and its subject, with no
  /// word for that between.
  private func isOwnVerb(_ verb: Int, of start: Int) -> Bool {
    guard start - verb <= (block.words[verb].kind == .latin ? 2 : 4) else { return false }
    return !(verb + 1..<start).contains { isThat($0) }
  }

  /// Whether nothing but what someone was stands between a verb of being and a date: no mark, and no word for that.
  private func isBeing(_ verb: Int, of start: Int) -> Bool {
    !(verb + 1..<start).contains {
      block.words[$0].kind == .arabic ? isThat($0) : isParting($0)
    }
  }

  /// Whether a word is a mark that parts what it stands between: none in a number or behind one (`1.1`, `21%`).
  private func isParting(_ index: Int) -> Bool {
    guard block.words[index].kind == .punctuation else { return false }
    return word(at: index - 1)?.kind != .digits || !block.words[index].isGlued
      || !["%", ".", "٪", "$"].contains(folded(index)) || endsClause(index)
  }

  /// Whether an Arabic comma and a conjunction part a clause from the next.
  private func opensNext(_ index: Int) -> Bool {
    [",", "،"].contains(folded(index)) && word(at: index + 1)?.kind == .arabic
      && folded(index + 1, has: "\u{0648}")
  }

  /// The adjective with its article at a word, where it places something before or after now.
  private func adjective(at index: Int) -> DateWord? {
    items(of: Category.relativeAdjective.symbol, startingAt: index).lazy
      .filter { $0.hasArticle }.compactMap { item in
        guard let word = self.dateWord(item), case .relative(let offset, _) = word else {
          return nil
        }
        return item.needsContext && offset > 0 ? nil : word
      }.first
  }
}
