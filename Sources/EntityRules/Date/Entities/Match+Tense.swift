internal import DocumentModel
internal import Grammar

extension Match {
  /// How far back a verb is looked for, in words.
  private static var reach: Int { 20 }

  /// How far back what is due by a date is told, and how far a clause is looked into that begins with
  /// the date, in words.
  static var nearReach: Int { 5 }

  private static var forwardReach: Int { 12 }

  /// 1 where the clause of the match speaks of what is to come, -1 where it tells what happened, else
  /// 0.
  ///
  /// The nearest word before the match decides: a verb of telling (`قال`, `أعلن`) is past itself, and what
  /// stands between it and the date says nothing of the future. A date's own clause stands before it in
  /// Arabic, so words behind it are not asked unless it begins with the date: in `قال الخميس إنه سيسافر` they
  /// would mislead.
  var tense: Int {
    // The verb of a month's coming is the match's own: سيحل رمضان.
    let isVerb = item(0)?.symbol == Category.monthVerb.symbol
    guard let first = item(isVerb ? 1 : 0) else { return 0 }
    let start = first.words.lowerBound
    // The preposition may be the match's own.
    let isOwn = first.symbol == Category.timePreposition.symbol
    let end = isOwn || !isWord(start - 1, "the") ? start : start - 1
    let before = isOwn ? first : item(of: Category.timePreposition.symbol, endingAt: end)
    var kind = before.flatMap { preposition($0) }
    if end < start, kind != .after, kind != .since { kind = nil }
    if isDelivery(start) { return 1 }
    if kind != .since, isEnglish(at: start), isPresentEvent(start) || isMeant(for: start) {
      return 1
    }
    switch kind {
    case .since?: return -1
    // What comes after a date may be past or to come, and what came after it is over.
    case .after?:
      // After the summer break is after the nearest.
      let date = isOwn ? 1 : 0
      let isSeason = point(date)?.season != nil || has(.season, at: start)
      let end = before?.words.lowerBound ?? start
      return isSeason ? 0 : tenseOfVerb(before: end, reach: Self.nearReach)
    // ترسل الأسماء قبل نهاية الأسبوع
    case .before? where !isEnglish(at: start) && isWeekend:
      return tenseOfVerb(before: start, reach: Self.nearReach) < 0 ? -1 : 1
    // Prices rose before the feast that comes soon.
    case .before? where feastToCome.map { $0 <= Self.feastSeason } ?? false:
      if tellsWhatWas(until: start) { return -1 }
      return max(0, tenseOfVerb(before: start, reach: Self.reach))
    case .during? where before.map({ block.words[$0.words.lowerBound].kind }) == .latin:
      let tense = englishTense(before: start, reach: Self.nearReach + 1)
      if tense != .future, isForPaid(start) { return -1 }
      return tense == .planned
        ? tenseOfVerb(before: start, reach: Self.nearReach + 1) : tense == .future ? 1 : 0
    // What is due by a date is to come, unless the verb at hand tells what was.
    case .by?:
      if beginsClause(start) { return tenseOfVerb(behind: start) < 0 ? -1 : 1 }
      // By June a million had fled.
      if let end = span?.words.upperBound,
        (end..<end + Self.nearReach).contains(where: { word(at: $0) != nil && folded($0) == "had" })
      {
        return -1
      }
      if tellsWhatWas(until: start) { return -1 }
      if isEnglish(at: start) {
        if hasEnded || hasCome(by: start, reach: 2 * Self.nearReach) { return -1 }
        if hadBeen(by: start, reach: 2 * Self.nearReach) { return -1 }
        if wasToldTo(until: start) { return isOfWeekday ? 1 : 0 }
        if let tense = promise(by: start) { return tense }
        if isOfWeekday, !isDemanded(by: start), !lastsUntil(start) {
          return tenseOfVerb(before: start, reach: Self.reach) < 0 ? -1 : 1
        }
        if isReached(by: start), tenseOfVerb(before: start, reach: Self.reach) < 0 { return 0 }
      }
      if !isEnglish(at: start), isCountedUntil(start) { return -1 }
      let isPast =
        isCounted(until: start)
        || !lastsUntil(start) && tenseOfVerb(before: start, reach: Self.nearReach) < 0
      return isPast ? -1 : 1
    // اعتبارا من: what was decided may begin then.
    case .from? where (before?.words.count ?? 0) > 1:
      let told = tenseOfVerb(before: start, reach: Self.reach)
      let day = point(isOwn ? 1 : 0)
      let isWeekday = day?.weekday != nil || day?.isWeekend == true
      return told == 0 ? 1 : told < 0 && !isWeekday ? 0 : told
    default:
      if let tense = tenseOfHeadline(start) { return tense }
      if isHeading(start) { return isOnProgramme(start) ? 1 : 0 }
      if isEnglish(at: start), let tense = tenseOfNouns(around: start, reach: Self.reach) {
        return tense
      }
      if isField(start) { return 1 }
      if let tense = tenseOfTopic(start) { return tense }
      if beginsClause(start) {
        let tense = tenseOfVerb(behind: start)
        guard tense == 0, isEnglish(at: start), isOfWeekday else { return tense }
        // From Sunday petrol costs more.
        return kind == .from || isOnProgramme(start) ? 1 : 0
      }
      if let end = span?.words.upperBound, isCaption(until: end) || isAttribution(start) {
        return -1
      }
      if isNameOfOutcome(start) { return -1 }
      if isMovedFrom(start) { return pastUnlessSoon }
      if isMoved(to: start) || isPutOff(to: start)
        || span.map({ arabic(at: $0.words.upperBound) }) == "موعدا"
      {
        return 1
      }
      let plan = isEnglish(at: start) ? 0 : tenseOfPlannedNoun(at: start)
      if plan != 0 { return plan }
      let tense = tenseOfVerb(before: start, reach: Self.reach)
      if tense == 0, isPlanned(before: start) || isOnProgramme(start) { return 1 }
      return tense == 0 ? tenseOfSubject(start) : tense
    }
  }

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

  /// Whether the match is the head of a line that tells what happened or will then: `22 فبراير: الحساب يعرض البيانات`.
  private func isHeading(_ start: Int) -> Bool {
    guard start == 0 || word(at: start - 1) == nil, let end = span?.words.upperBound,
      let mark = word(at: end)
    else { return false }
    return foldedByte(of: mark) == UInt8(ascii: ":")
  }

  /// How many days a feast that is to come is away, or Ramadan; `nil` where the date is none.
  private var feastToCome: Int? {
    guard let now = document.reference.day,
      let feast = (0..<5).lazy.compactMap({ self.point($0) })
        .first(where: { $0.isFeast || $0.isHijri && $0.day == nil && $0.year == nil })
    else { return nil }
    var resolver = DateResolver(reference: now, hijriCalendar: document.hijriCalendar)
    resolver.tense = 1
    return resolver.period(of: feast).map { $0.first.daysSinceEpoch - now.daysSinceEpoch }
  }

  /// How many days before a feast what is done before it is done for it.
  private static var feastSeason: Int { 100 }

  /// Whether a date begins its clause: nothing but a few words that lead to it stands before it, at the
  /// head of a sentence, or in English behind a comma and a conjunction.
  func beginsClause(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: start - 5, by: -1) {
      guard let word = word(at: index) else { return true }
      let isAnd = ["and", "but"].contains(folded(index))
      if word.kind == .punctuation {
        return endsClause(index)
          || folded(index) == "," && index < start - 1
            && ["and", "but"].contains(folded(index + 1))
      }
      let leads = [Category.timePreposition, .timeUnit, .definiteArticle, .daypart, .dateLink]
      guard isAnd || leads.contains(where: { has($0, at: index) }) else {
        return false
      }
    }
    return false
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

  /// The preposition of time that an item is, where a bare year may stand behind it as well.
  func preposition(_ item: Item) -> DateWord.TimePreposition? {
    guard case .preposition(let kind, let takesYear)? = dateWord(item),
      takesYear || kind != .during
    else { return nil }
    return kind
  }

  /// Whether an Arabic comma and a conjunction part a clause from the next.
  private func opensNext(_ index: Int) -> Bool {
    [",", "،"].contains(folded(index)) && word(at: index + 1)?.kind == .arabic
      && folded(index + 1, has: "\u{0648}")
  }

  func endsClause(_ index: Int) -> Bool {
    let mark = folded(index)
    // 51.85 per dollar
    if mark == ".", word(at: index - 1)?.kind == .digits, word(at: index)?.isGlued == true,
      word(at: index + 1)?.kind == .digits, word(at: index + 1)?.isGlued == true
    {
      return false
    }
    if mark == ".", let before = word(at: index - 1),
      before.kind == .latin || before.kind == .arabic,
      folded(index - 1).unicodeScalars.count == 1 || folded(index - 1).utf8.contains(0x2E)
        || before.kind == .latin && word(at: index + 1)?.kind == .digits
          && isShortMonth(index - 1)
    {
      // It abbreviates: 5:30 a.m., د. عزيز, Sept. 3
      return false
    }
    return [".", "?", "!", ";"].contains(mark)
  }
}
