internal import DocumentModel
internal import Grammar

/// What is planned, as nouns say it and verbs of deciding.
extension Match {
  /// How far before a date the line or sentence of a headline begins, in words.
  private static var headlineReach: Int { 14 }

  /// Whether no verb stands in the clause of a date and it is of what is planned: `استئناف الدراسة الأحد`, but not
  /// `مقتل جندي في انفجار الخميس`, nor `جلسة الأحد شهدت مشادات`.
  func isPlanned(before start: Int) -> Bool {
    guard !isEnglish(at: start), isDated(at: start), let end = span?.words.upperBound else {
      return false
    }
    // لا دراسة الخميس
    if arabic(at: start - 2) == "لا", word(at: start - 1)?.kind == .arabic,
      word(at: start - 3)?.kind ?? .punctuation == .punctuation
    {
      return true
    }
    var nouns: [Int] = []
    var tellsOutcome = false
    var index = start - 1
    while let word = word(at: index), !isMark(index) {
      guard start - index <= Self.headlineReach, word.kind != .latin else { return false }
      if has(.outcomeNoun, at: index) { tellsOutcome = true }
      if has(.plannedNoun, at: index) {
        nouns.append(index)
      } else if isVerb(index) {
        return false
      }
      index -= 1
    }
    // بالصور: افتتاح المعرض, بالفيديو.. تشييع
    guard let noun = nouns.last, !(index - 2..<index).contains(where: { has(.outcomeNoun, at: $0) })
    else { return false }
    let isHead = noun == index + 1 || noun == index + 2 && arabic(at: index + 1) == "لا"
    // جلسة الخميس may be one that is over.
    guard isHead || noun < start - 1 && self.word(at: index) == nil && !tellsOutcome,
      !isSentenceVerb(noun, opening: index + 1)
    else { return false }
    return tenseOfVerb(behind: end) >= 0
  }

  /// Whether what was decided, agreed or announced is planned, and said before the date: `قررت تعليق الدراسة الأحد`,
  /// but not `قررت الأحد تعليق الدراسة`. Who announces need not speak of what is to come, but for weekdays.
  func plans(_ verb: Int, before start: Int) -> Bool {
    guard word(at: verb)?.kind == .arabic else { return false }
    let isDecision = isDecision(verb) || isDecision(verb + 1)
    guard isDated(at: start),
      isDecision
        || clauseTense(at: verb) == .says
          && (isBareWeekday || isMonth && !isRecent)
    else {
      return false
    }
    // أكد في مؤتمر صحفي الثلاثاء أن: it is when that was said.
    if let end = span?.words.upperBound, word(at: end)?.kind == .arabic, isThat(end) {
      return false
    }
    return hasPlan(verb + 1..<start)
  }

  /// Whether a noun of what is planned stands among some words, and no word for that.
  func hasPlan(_ words: Range<Int>) -> Bool {
    // إنهاء begins as أن does.
    let plans = words.filter { has(.plannedNoun, at: $0) && !has(.timePreposition, at: $0) }
    return !plans.isEmpty
      && !words.contains {
        word(at: $0)?.kind == .arabic && isThat($0) && !plans.contains($0)
      }
  }

  /// Whether what is written as a verb of the past is of what is planned: `حفل تخرج`, `قرر المجلس عقد جلسة`.
  func isOfPlan(_ index: Int) -> Bool {
    has(.plannedNoun, at: index)
      && (has(.plannedNoun, at: index - 1)
        || (index - 4..<index).contains { word(at: $0) != nil && isDecision($0) })
  }

  /// Whether a word decides or agrees, by its letters.
  private func isDecision(_ index: Int) -> Bool {
    let letters = arabic(at: index)
    return ["قرر", "اتفق", "اتفاق", "وافق"].contains { letters.contains($0) }
      || Self.demands.contains(letters)
  }

  private static let demands: Set<String> = [
    "اقر", "اقرت", "طالب", "طالبت", "طالبوا", "وطالب", "وطالبت", "طلب", "طلبت",
    "وجه", "وجهت", "ووجه", "امر", "امرت",
  ]

  /// Whether a verb has moved something to a weekday: `رفعت الجلسة إلى الثلاثاء`.
  func isMoved(to start: Int) -> Bool {
    let isSession = ["جلسه", "موعد"].contains(arabic(at: start - 1))
    guard arabic(at: isSession ? start - 2 : start - 1) == "الي",
      isBareWeekday || (0..<4).contains(where: { point($0)?.isWeekend == true })
    else { return false }
    return !(max(0, start - Self.headlineReach)..<start).contains { clauseTense(at: $0) == .was }
  }

  /// Whether a match is the time of a picture: behind it stands only who took it (`الأحد (رويترز)`).
  func isCaption(until end: Int) -> Bool {
    guard let mark = word(at: end), foldedByte(of: mark) == UInt8(ascii: "("),
      let start = item(0)?.words.lowerBound, start <= 2 * Self.headlineReach
    else { return false }
    guard let close = (end + 2..<end + 6).first(where: { folded($0, is: ")") }) else {
      return false
    }
    return word(at: close + 1) == nil
  }

  private func folded(_ index: Int, is mark: Unicode.Scalar) -> Bool {
    word(at: index).map { foldedByte(of: $0) == UInt8(ascii: mark) } ?? false
  }

  /// Whether a date is a day or a part of a month or year, or a word for in leads to it: not that of a noun (`راتب شهر
  /// يونيو`), and no feast.
  func isDated(at start: Int) -> Bool {
    let points = (0..<4).lazy.compactMap { self.point($0) }
    guard let point = points.first, !point.isFeast else { return false }
    // إجازة من 1 إلى 10 أكتوبر may be one that has just ended.
    if point.weekday == nil, arabic(at: start - 1) == "من" || arabic(at: start) == "من" {
      return false
    }
    return point.weekday != nil || point.day != nil || standsBehindPreposition(start)
      || standsBehindPreposition(start + 1) || has(.periodPart, at: start)
  }

  /// Whether the match is a weekday without its day of a month.
  var isBareWeekday: Bool {
    (0..<4).contains { place in point(place).map { $0.weekday != nil && $0.day == nil } ?? false }
  }

  /// Whether the match is a weekend.
  var isWeekend: Bool { (0..<4).contains { point($0)?.isWeekend == true } }

  /// Whether the match is a month, or a part of one.
  var isMonth: Bool {
    (0..<4).contains { place in point(place).map { $0.month != nil && $0.day == nil } ?? false }
  }

  /// Whether a word may be a verb, of whatever time.
  func isVerb(_ index: Int) -> Bool {
    clauseTense(at: index) != nil && !isNoun(index) || isFutureVerb(index) || isPresentVerb(index)
      || isPastPlural(index) || isPastVerb(index)
  }

  /// Whether what is written as a noun of what is planned is a verb: `عرض الوزير`, but not `عرض فيلم`.
  private func isSentenceVerb(_ index: Int, opening head: Int) -> Bool {
    index == head && clauseTense(at: index) != nil && arabic(at: index + 1).hasPrefix("ال")
  }

  /// Whether a mark ends a clause or opens one: a dash and a colon do in headlines.
  private func isMark(_ index: Int) -> Bool {
    guard block.words[index].kind == .punctuation else { return false }
    return endsClause(index) || ["-", "–", "—", ":", "|", "•", "*", "…"].contains(folded(index))
  }
}
