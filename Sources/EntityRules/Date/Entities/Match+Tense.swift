internal import DocumentModel
internal import Grammar

extension Match {
  /// How far back a verb is looked for, in words.
  private static var reach: Int { 20 }

  /// How far back what is due by a date is told, and how far a clause is looked into that begins with
  /// the date, in words.
  static var nearReach: Int { 5 }

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

  /// The preposition of time that an item is, where a bare year may stand behind it as well.
  func preposition(_ item: Item) -> DateWord.TimePreposition? {
    guard case .preposition(let kind, let takesYear)? = dateWord(item),
      takesYear || kind != .during
    else { return nil }
    return kind
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
