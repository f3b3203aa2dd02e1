internal import ArabicText
internal import DocumentModel
internal import Grammar

/// What a sentence says of the time that an amount in it is counted from: now, or one that it tells of.
enum MomentEvidence {
  /// How far back a sentence is looked through, in words.
  private static let sentenceReach = 30
  /// How far before a year the word stands that makes an aside of its clause, in words.
  private static let asideReach = 6
  /// How far back the noun stands whose course a clause tells, in words.
  private static let processReach = 12
  /// How far back the verb that opens a sentence is looked for, in words.
  private static let verbReach = 18
  /// How far before an amount a verb of promising stands, in words.
  private static let promiseReach = 8

  /// Whether what was before, or since, so long is counted from a time that is told: a verb of being, or a word for
  /// then, says that something was so in a year that is over (`في 1914 كان قد تزوج قبل شهرين`).
  static func isOfThen(_ match: Match, _ length: TimeLength) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let sentence = sentence(match, before: start)
    guard let being = (sentence..<start).last(where: { isBeing(match, $0) }),
      !(being..<start).contains(where: { isSaying(match, $0) })
    else { return false }
    if (being..<start).contains(where: { thenWords.contains(match.arabic(at: $0)) }) { return true }
    if isWhen(match, match.end(0...2)) { return true }
    guard let year = (sentence..<start).first(where: { isPastYear(match, $0) }),
      year < being || !(year..<start).contains(where: { match.word(at: $0)?.kind == .punctuation }),
      !(year..<start).contains(where: { nowWords.contains(match.arabic(at: $0)) })
    else { return false }
    // A founding long ago and what was announced two months ago: only the time of all of a sentence counts so little.
    // حين وصل سنة 1898 كان: what the year is of leads to the verb.
    return length.unit >= .year || isFrame(match, year, of: sentence)
      || being - year == 1 && !match.folded(being, has: "\u{0648}")
  }

  /// Whether a clause says when something was that had gone on so long: `كانت تعمل منذ أربع سنوات عندما قصف المصنع`.
  private static func isWhen(_ match: Match, _ end: Int) -> Bool {
    guard ["عندما", "حين", "حينما", "لما", "لحظه"].contains(match.arabic(at: end)) else {
      return false
    }
    return !match.isPresentVerb(end + 1) && !match.isFutureVerb(end + 1)
  }

  /// Whether what is to come was told in a year that is over: `أعلن في 2019 أنه سيكتمل بعد عامين`.
  static func isToldThen(_ match: Match, _ start: Int) -> Bool {
    let sentence = sentence(match, before: start)
    // 1 January 1999: the euro is born
    if let mark = (sentence..<start).first(where: { match.isWord($0, ":") }), mark - sentence <= 8,
      match.word(at: sentence - 1) == nil,
      (sentence..<mark).contains(where: { isPastYear(match, $0) })
    {
      return true
    }
    guard
      let that = (sentence..<start).last(where: {
        match.word(at: $0)?.kind == .arabic && match.isThat($0)
      }),
      let year = (sentence..<that).last(where: { isPastYear(match, $0) })
    else { return false }
    return !(year..<start).contains { nowWords.contains(match.arabic(at: $0)) }
      && (sentence..<that).contains { isSaying(match, $0) }
  }

  /// Whether a verb of what is or comes opens the sentence of an amount, however far before it: `يتسلم السفير الجديد
  /// مهامه في العاصمة الفرنسية بعد ثلاثة أسابيع`.
  static func isOpenedByImperfect(_ match: Match, _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - verbReach), by: -1) {
      guard let word = match.word(at: index) else { return false }
      if word.kind == .punctuation {
        guard !match.endsClause(index) else { return false }
        continue
      }
      guard word.kind == .arabic else { continue }
      let isOther = match.has(.relativeWord, at: index - 1)
      // What describes the subject, with words of its own: تنتهي المهلة التي حددتها الحكومة بعد شهر.
      if isOther, index >= start - 1 { return false }
      switch match.clauseTense(at: index) {
      case .past? where !isOther && !match.isNoun(index): return false
      case .told?, .says?, .was?: return false
      default: break
      }
      if match.word(at: index - 1)?.kind == .arabic { continue }
      return match.isPresentVerb(index) || openingVerbs.contains(match.arabic(at: index))
    }
    return false
  }

  /// Whether what is to be after so long is what someone promises or sets, no other verb behind it: `وعدت بإطلاق حصة بعد ثلاثة
  /// أيام`, `حددت المحكمة جلسة بعد شهر`.
  static func isPromised(_ match: Match, _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - promiseReach), by: -1) {
      guard let word = match.word(at: index), word.kind == .arabic else { return false }
      if match.clauseTense(at: index) == .ahead {
        let isSet = ["حدد", "ضرب"].contains { match.arabic(at: index).contains($0) }
        return match.clauseTense(at: index - 1) != .was && index < start - 1
          && (isSet || (index + 1..<start).contains { isOfPromise(match, $0) })
      }
      if match.isVerb(index), !match.has(.plannedNoun, at: index) { return false }
    }
    return false
  }

  /// Whether a word is what someone promises or threatens with, behind ب: `بإطلاق`.
  private static func isOfPromise(_ match: Match, _ index: Int) -> Bool {
    match.arabic(at: index).hasPrefix("ب") && match.arabic(at: index).count > 4
  }

  /// Whether the clause of an amount tells how something goes each time, and of no time to come: `تظهر الأعراض بعد
  /// ثلاثة أيام`.
  static func isOfProcess(_ match: Match, _ start: Int) -> Bool {
    var isProcess = false
    for index in stride(from: start - 1, through: max(0, start - processReach), by: -1) {
      guard let word = match.word(at: index) else { break }
      if word.kind == .punctuation {
        guard !match.endsClause(index) else { break }
        continue
      }
      if match.isFutureVerb(index) || match.isWord(index, "لن", "ولن", "سوف") { return false }
      isProcess = isProcess || match.has(.processNoun, at: index)
    }
    return isProcess
  }

  /// Whether someone hopes or means that something will be: `نأمل أن ننتهي بعد شهر`.
  static func isHoped(_ match: Match, _ start: Int) -> Bool {
    guard
      let that = (max(0, start - 10)..<max(0, start)).last(where: { match.arabic(at: $0) == "ان" })
    else { return false }
    return hopes.contains(match.arabic(at: that - 1))
      && !(max(0, that - 4)..<that).contains { match.clauseTense(at: $0) == .was }
  }

  /// Whether a speaker says in the clause of an amount what he will do: `سأعتزل بعد ستة أشهر`.
  static func isOwnPlan(_ match: Match, _ start: Int) -> Bool {
    let end = match.end(0...2)
    let isMark = { (index: Int) in match.word(at: index) == nil || match.endsClause(index) }
    if let plan = (end..<end + 4).first(where: { isMark($0) || isOwnFuture(match, $0) }),
      isOwnFuture(match, plan)
    {
      return true
    }
    let plan = (max(0, start - 8)..<start).last { isMark($0) || isOwnFuture(match, $0) }
    return plan.map { isOwnFuture(match, $0) } ?? false
  }

  /// Whether a word is what its speaker will do, by the future's seen and an alef with its hamza: `سأعود`, but no form of
  /// `سأل`.
  private static func isOwnFuture(_ match: Match, _ index: Int) -> Bool {
    guard let word = match.word(at: index), word.kind == .arabic else { return false }
    var letters = match.document.text[word.range.lowerBound..<word.range.upperBound]
    // Letters have two bytes, and a conjunction may stand before the word.
    if letters.starts(with: [0xD9, 0x88]) || letters.starts(with: [0xD9, 0x81]) {
      letters = letters.dropFirst(2)
    }
    return letters.count >= 8 && letters.starts(with: [0xD8, 0xB3, 0xD8, 0xA3])
      && !letters.dropFirst(4).starts(with: [0xD9, 0x84])
  }

  private static func isBeing(_ match: Match, _ index: Int) -> Bool {
    (match.dateWords(.clauseTense, at: index).contains(.clauseTense(.was))
      || ["يكن", "تكن", "يكونوا"].contains(match.arabic(at: index)))
      && !match.has(.aside, at: index - 1)
  }

  private static func isSaying(_ match: Match, _ index: Int) -> Bool {
    match.clauseTense(at: index) == .says || promises.contains(match.arabic(at: index))
  }

  /// Whether a word is the number of a year that is over and no aside tells.
  private static func isPastYear(_ match: Match, _ index: Int) -> Bool {
    guard match.word(at: index)?.kind == .digits, let now = match.document.reference.day,
      match.items(of: Category.yearNumber.symbol, startingAt: index).contains(where: {
        guard case .number(let year)? = match.point($0)?.year else { return false }
        return (1000..<now.year).contains(year)
      }),
      match.word(at: index - 1)?.kind == .arabic
        && (match.has(.timeUnit, at: index - 1) || match.has(.timePreposition, at: index - 1)
          || match.has(.month, at: index - 1) || match.has(.season, at: index - 1))
    else { return false }
    for place in stride(from: index - 1, through: max(0, index - asideReach), by: -1) {
      guard let word = match.word(at: place) else { return true }
      if word.kind == .punctuation { return !match.isWord(place, "(") }
      if match.has(.aside, at: place) { return false }
    }
    return true
  }

  /// Whether nothing but words that lead to a year stands before it in its sentence.
  private static func isFrame(_ match: Match, _ year: Int, of sentence: Int) -> Bool {
    year - sentence <= 3
  }

  /// Where the sentence begins that a place is in.
  private static func sentence(_ match: Match, before start: Int) -> Int {
    for index in stride(from: start - 1, through: max(0, start - sentenceReach), by: -1) {
      guard let word = match.word(at: index) else { return index + 1 }
      if word.kind == .punctuation, match.endsClause(index) { return index + 1 }
    }
    return max(0, start - sentenceReach)
  }

  private static let thenWords: Set<String> = [
    "انذاك", "حينها", "وقتها", "حينذاك", "يومها", "عندئذ", "ساعتها", "يومذاك", "وقتذاك", "عامذاك",
  ]
  private static let nowWords: Set<String> = ["اليوم", "الان", "حاليا", "والان", "واليوم"]
  private static let promises: Set<String> = [
    "وعد", "وعدت", "وعدوا", "ووعد", "ووعدت", "تعهد", "تعهدت", "توقع", "توقعت", "قدر", "قدرت",
    "تقرر", "قرر",
    "قررت", "اتفق", "اتفقوا", "وعده", "وعدها", "وعدهم", "تنبا", "تنبات", "رجح", "رجحت",
  ]
  private static let openingVerbs: Set<String> = [
    "تدخل", "وتدخل", "تصبح", "وتصبح", "تكتمل", "وتكتمل", "تبلغ", "وتبلغ", "تنقضي", "وتنقضي", "تخرج",
  ]
  private static let hopes: Set<String> = [
    "نامل", "امل", "اتمني", "نتمني", "نتوقع", "اتوقع", "نريد", "اريد", "نرجو", "ارجو", "نعتزم",
    "ننوي",
    "انوي", "نخطط", "يامل", "تامل", "ياملون", "يتمني", "تتمني", "يطمح", "تطمح", "يريد", "تريد",
    "نحاول",
  ]
}
