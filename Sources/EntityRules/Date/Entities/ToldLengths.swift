internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Lengths after something that the text tells, which no day is counted from now by.
enum ToldLengths {
  /// Whether a length after something is told of and not counted from now: its clause has no verb of
  /// what is or comes. One that is open or about so long, or begins its clause with a conjunction, needs a verb
  /// of what is to come.
  static func isTold(_ match: Match, _ length: TimeLength) -> Bool {
    guard let item = match.item(0) else { return true }
    let start = item.words.lowerBound
    if isOfToday(match, start) || isOfStory(match, start) || MomentEvidence.isToldThen(match, start)
    {
      return true
    }
    if MomentEvidence.isOwnPlan(match, start) { return false }
    if isOfMany(match) || isGoneOn(match, start) { return true }
    let begins = match.word(at: start - 1).map { $0.kind == .punctuation } ?? true
    if begins, match.tenseOfVerb(behind: match.end(0...2)) > 0 {
      return isRelative(match, match.end(0...2))
    }
    if !item.clitics.isEmpty { return match.tenseOfVerb(behind: match.end(0...2)) <= 0 }
    // Counted from the date before it, or more than so long: no day can be meant.
    // A verb that goes on from there (يفتح غدا ويغلق بعد عشرة أيام) counts from it too.
    let isFurther = start > 0 && match.folded(start - 1, has: "\u{0648}")
    // لا يثمر إلا بعد خمس سنوات is so always, and لن يعود إلا بعد يومين is to come.
    if start > 0, match.has(.exceptionWord, at: start - 1) { return !isNever(match, start) }
    if isOurs(match, start - 1) { return false }
    // ولا بعد عشر سنوات: not then either.
    if start > 0, match.folded(start - 1) == "ولا" { return false }
    let told = match.item(of: Category.datePoint.symbol, endingAt: isFurther ? start - 1 : start)
    if let told, match.point(told)?.isFeast != true,
      !(match.point(told).map { isNow(match, $0) } ?? false),
      !(isFurther && match.point(told).map { isOver(match, $0) } ?? false)
    {
      return true
    }
    if length.unit < .year, isBehindDay(match, start) { return true }
    if isWhenAsked(match) || isOfToCome(match) || isHoped(match) { return false }
    if length.unit < .year, MomentEvidence.isPromised(match, start) { return false }
    if isUsual(match, start) || isAsked(match, start) || isReturn(match, start, length)
      || MomentEvidence.isOfProcess(match, start)
    {
      return true
    }
    let tense = match.tenseOfVerb(before: start, reach: clauseReach)
    if match.dateWord(1) == .approximator("more_than") {
      return !(max(0, start - clauseReach)..<start).contains { match.isFutureVerb($0) }
    }
    if tense > 0 || MomentEvidence.isHoped(match, start) { return false }
    if MomentEvidence.isOfThen(match, length) { return true }
    if MomentEvidence.isOpenedByImperfect(match, start) { return false }
    return tense < 0 || match.item(1) != nil || length.isBare && length.isVague
      || !match.followsImperfect(start)
  }

  /// Whether a clause behind `قبل أن` or `إلى أن` goes on from what stands before it, which a length in it is counted
  /// from: `أوقف قبل أن يفرج عنه بعد يومين`.
  private static func isGoneOn(_ match: Match, _ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(1, start - goneReach), by: -1) {
      guard match.word(at: index)?.kind == .arabic, !match.isFutureVerb(index),
        !match.has(.thatParticle, at: index) || match.isWord(index, "ان")
      else { return false }
      if match.isWord(index, "ان") { return match.isWord(index - 1, "قبل", "وقبل", "الي") }
    }
    return false
  }

  /// How many words a clause behind `قبل أن` may have before a length.
  private static let goneReach = 9

  /// Whether a word before a length denies what is to come: `لن يعود إلا بعد يومين`.
  private static func isNever(_ match: Match, _ start: Int) -> Bool {
    (max(0, start - clauseReach)..<start).contains {
      match.folded($0) == "لن" || match.folded($0) == "ولن" || match.isFutureVerb($0)
    }
  }

  /// Whether a word is what we do or shall do, by its letters and place: `أيها الأبناء، ندخل بعد أسبوع`.
  private static func isOurs(_ match: Match, _ index: Int) -> Bool {
    guard match.word(at: index)?.kind == .arabic, match.tenseOfVerb(behind: index) >= 0 else {
      return false
    }
    let begins = match.word(at: index - 1).map { $0.kind == .punctuation } ?? true
    var letters = match.folded(index).unicodeScalars.map(\.value)
    if letters.first == ArabicLetter.waw { letters.removeFirst() }
    return begins && (4...7).contains(letters.count) && letters[0] == ArabicLetter.noon
      && ![ArabicLetter.heh, ArabicLetter.teh, ArabicLetter.alef].contains(letters.last)
  }

  /// How far back a verb of what is to come is looked for, in words.
  private static let clauseReach = 12

  /// Whether a word has its object behind it, which is a length right before: `بعد 128 يوما أمضاها في المستشفى`.
  private static func isRelative(_ match: Match, _ index: Int) -> Bool {
    guard match.word(at: index)?.kind == .arabic else { return false }
    let letters = match.folded(index).unicodeScalars.map(\.value)
    return letters.count > 4 && letters.suffix(2) == [ArabicLetter.heh, ArabicLetter.alef]
      && ![ArabicLetter.yeh, ArabicLetter.teh, ArabicLetter.seen].contains(letters[0])
  }

  /// Whether the verb before a length goes on from a day of the month that its sentence tells: `يعود المعلمون الجمعة 12 سبتمبر
  /// ويلتحق بهم التلاميذ بعد ثلاثة أيام`.
  private static func isBehindDay(_ match: Match, _ start: Int) -> Bool {
    var goesOn = false
    for index in stride(from: start - 1, through: max(0, start - clauseReach), by: -1) {
      guard let word = match.word(at: index) else { return false }
      if word.kind == .punctuation {
        guard !match.endsClause(index) else { return false }
      } else if word.kind == .arabic, !goesOn {
        goesOn =
          match.folded(index) == "ثم"
          || match.folded(index, has: "\u{0648}\u{064A}")
          || match.folded(index, has: "\u{0648}\u{062A}")
      } else if goesOn,
        match.items(of: Category.datePoint.symbol, startingAt: index).contains(where: {
          match.point($0).map {
            ($0.dayOffset ?? 0) > 0 || $0.day != nil && $0.month != nil && !isOver(match, $0)
          } ?? false
        })
      {
        return true
      }
    }
    return false
  }

  /// Whether a period lasts until after now, so that nothing is counted from it: `انتهاء السنة الجارية بعد 12 يوما`.
  private static func isNow(_ match: Match, _ point: DateExpression) -> Bool {
    guard let grain = point.grain, grain > DateExpression.Grain.week,
      let now = match.resolver.reference, let period = match.resolver.period(of: point)
    else { return false }
    return period.first <= now && now <= period.last
  }

  /// Whether something else is counted beside a length, which is then how long something was: `بعد 11 موسما و412 مباراة`.
  private static func isOfMany(_ match: Match) -> Bool {
    let end = match.end(0...2)
    return match.isWord(end, "و") && match.word(at: end + 1)?.kind == .digits
  }

  /// Whether a day of the month that no year is said of is over.
  private static func isOver(_ match: Match, _ point: DateExpression) -> Bool {
    guard point.year == nil, let now = match.resolver.reference,
      let day = DateResolver(reference: now, tense: 0).value(of: point).last
    else { return false }
    return day < now
  }

  /// Whether God's leave is asked for what is to be: `بعد أسبوعين بإذن الله`.
  private static func isHoped(_ match: Match) -> Bool {
    let end = match.end(0...2)
    return ["باذن", "انشالله", "انشاءالله"].contains(match.arabic(at: end))
      || match.arabic(at: end) == "ان" && match.arabic(at: end + 1) == "شاء"
  }

  /// Whether a length answers a question, or is all that someone says: `متى يبدأ؟ بعد يومين.`
  private static func isWhenAsked(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound,
      match.word(at: match.end(0...2)).map({ $0.kind == .punctuation }) ?? true
    else { return false }
    if isShortQuotation(match, start) { return true }
    var before = start - 1
    let isQuoted = match.has(.quotationMark, at: before)
    if isQuoted || match.isWord(before, "-") { before -= 1 }
    return match.isWord(before, "?") || isQuoted && match.isWord(before, ":")
  }

  /// Whether a length ends a few words that someone says, none of which tells what was: `"اسألوني بعد شهر"`.
  private static func isShortQuotation(_ match: Match, _ start: Int) -> Bool {
    let end = match.end(0...2)
    guard match.has(.quotationMark, at: end) || match.has(.quotationMark, at: end + 1),
      let mark = (max(0, start - 4)..<max(0, start)).last(where: {
        match.has(.quotationMark, at: $0)
      }),
      mark < start - 1
    else { return false }
    return !(mark + 1..<start).contains { isFinite(match, $0) && !match.isPresentVerb($0) }
  }

  /// Whether a clause is but the name of what is to be held, and no verb stands in it: `الافتتاح بعد أسبوعين`, `أمامنا مباراة
  /// صعبة بعد ثلاثة أيام`.
  private static func isOfToCome(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let length = match.length(2),
      length.unit < .year
    else { return false }
    for index in stride(from: start - 1, through: max(0, start - 6), by: -1) {
      guard match.word(at: index)?.kind == .arabic, !isFinite(match, index) else { return false }
      guard match.word(at: index - 1).map({ $0.kind == .punctuation }) ?? true else { continue }
      var name = match.arabic(at: index)
      if name.hasPrefix("و") { name.removeFirst() }
      if atHandWords.contains(name) { return index < start - 1 }
      if index == start - 1 { return heldNames.contains(name) }
      return (heldNames.contains(name) || heldHeads.contains(name))
        && (match.arabic(at: match.end(0...2)).hasPrefix("و")
          || match.tenseOfVerb(behind: match.end(0...2)) >= 0)
    }
    return false
  }

  /// Whether a word is a verb, of whatever time, or one that leads to another clause.
  private static func isFinite(_ match: Match, _ index: Int) -> Bool {
    match.clauseTense(at: index) != nil && !match.isNoun(index)
      && !match.has(.plannedNoun, at: index)
      || match.isPresentVerb(index) || match.isPastVerb(index) || match.isPastPlural(index)
      || match.has(.relativeWord, at: index)
  }

  private static let atHandWords: Set<String> = [
    "لدينا", "لدي", "لديه", "لديها", "لديهم", "امامنا", "امامه", "امامها", "امامهم", "عندنا",
    "عندي",
    "ينتظرنا", "تنتظرنا",
  ]
  private static let heldHeads: Set<String> = [
    "مباراه", "مواجهه", "جلسه", "انتخابات", "امتحانات", "امتحان", "نهائي", "قمه", "موعد", "قرعه",
    "استفتاء",
    "مباراتنا", "جلستها", "موتمر", "زفافه", "زفافها", "حفل", "عرس", "لقاء", "اللقاء", "الموعد",
    "الجوله",
    "الدوره", "الرحله", "القمه", "الموتمر", "الاقتراع", "الاستفتاء",
  ]
  private static let heldNames: Set<String> = [
    "الانتخابات", "الافتتاح", "الانطلاق", "الانطلاقه", "الجلسه", "المباراه", "النهائي", "الامتحان",
    "الامتحانات", "الحفل", "القرعه", "الموعد", "موعدنا", "موعدها", "موعده", "الاجتماع", "القمه",
    "اللقاء", "التسليم", "النتائج", "العوده", "عودتنا", "عودته", "عودتها",
  ]

  /// Whether what is so each time stands by a length: `يشفى عادة بعد أسبوعين`.
  private static func isUsual(_ match: Match, _ start: Int) -> Bool {
    let end = match.end(0...2)
    return (max(0, start - 6)..<end + 2).contains { usualWords.contains(match.arabic(at: $0)) }
  }

  /// Whether a question asks what became in so long a time: `ماذا تغير بعد عام؟`.
  private static func isAsked(_ match: Match, _ start: Int) -> Bool {
    guard let index = (max(0, start - 5)..<start).last(where: { match.isWord($0, "ماذا", "وماذا") })
    else { return false }
    return !(index..<start).contains { match.isFutureVerb($0) }
  }

  private static let usualWords: Set<String> = [
    "عاده", "غالبا", "دائما", "تلقائيا", "احيانا", "دوما", "كلما", "مره", "يزال", "تزال", "يزالون",
    "مازال", "مازالت",
  ]

  /// Whether the verb before a length is one of a return or an end, which comes after so long a time: `يعود إلى
  /// وطنه بعد ربع قرن`; behind some of them a shorter time may be one to come (`يعود بعد أسبوع`).
  private static func isReturn(_ match: Match, _ start: Int, _ length: TimeLength) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 8), by: -1) {
      guard let word = match.word(at: index), word.kind != .punctuation else { return false }
      if match.isFutureVerb(index) { return false }
      var verb = match.arabic(at: index)
      if verb.hasPrefix("و") { verb.removeFirst() }
      guard endVerbs.contains(verb) || length.unit >= .year && returnVerbs.contains(verb) else {
        continue
      }
      return match.clauseTense(at: index - 1) != .future
        && !openWords.contains(match.arabic(at: index - 1))
    }
    return false
  }

  private static let endVerbs: Set<String> = [
    "يفوز", "تفوز", "يفرج", "تفرج", "يعثر", "تعثر", "ينهي", "تنهي", "يستعيد", "تستعيد", "يكسر",
    "تكسر",
    "يفك", "تفك", "يطوي", "تطوي", "ينتصر", "تنتصر", "ينجو", "تنجو", "يهزم", "تهزم", "يكشف", "تكشف",
  ]
  private static let returnVerbs: Set<String> = [
    "يعود", "تعود", "يعودون", "يرجع", "ترجع", "يغادر", "تغادر", "يرحل", "ترحل", "يغلق", "تغلق",
    "يلتقي", "تلتقي", "يودع", "تودع", "يتقاعد", "تتقاعد", "يعتزل", "تعتزل", "يستقيل", "تستقيل",
    "يتنحي", "تتنحي", "يظهر", "تظهر", "يتوج", "تتوج", "يحرز", "تحرز", "يحقق", "تحقق", "يستانف",
    "تستانف", "يفتح", "تفتح", "يخرج", "تخرج", "ينفصل", "تنفصل", "يزور", "تزور", "يسدل", "تسدل",
    "يتصدر", "تتصدر", "يعيد", "تعيد", "يترك", "تترك", "يسلم", "تسلم", "يصدر", "تصدر",
  ]
  private static let openWords: Set<String> = [
    "ان", "قد", "وقد", "سوف", "لن", "ولن", "الا", "ربما", "لا", "ولا", "حتي", "كي", "عندما", "حين",
  ]

  /// Whether a length leads to what is so today: `واليوم، بعد عشرين عاما، تعود الفرقة`.
  private static func isOfToday(_ match: Match, _ start: Int) -> Bool {
    let before = match.word(at: start - 1)?.kind == .punctuation ? start - 2 : start - 1
    return ["اليوم", "واليوم", "الان", "والان", "فاليوم"].contains(match.arabic(at: before))
  }

  /// Whether a verb behind the letter for to goes on from one of the past: `افتتح المطعم ليغلق بعد شهرين`.
  private static func isOfStory(_ match: Match, _ start: Int) -> Bool {
    (max(0, start - 3)..<start).contains { index in
      let letters = match.arabic(at: index).unicodeScalars.map(\.value)
      return letters.count > 4 && letters[0] == ArabicLetter.lam
        && (letters[1] == ArabicLetter.yeh || letters[1] == ArabicLetter.teh)
        && match.tenseOfVerb(before: index, reach: clauseReach) <= 0
    }
  }
}
