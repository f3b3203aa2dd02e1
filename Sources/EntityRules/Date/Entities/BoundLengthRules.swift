internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Units without a number that are lengths by a verb which its subject parts from them.
enum BoundLengthRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.duration-most", "a bare unit that is the most or least: «لا تقل المدة عن سنة»",
      produces: Category.date.symbol, [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), length.isBare, !length.isVague, !match.isLatin(0),
        length.unit > .day, match.item(0)?.needsContext == false, isBound(match),
        !match.isNumbered(0), !match.isConstruct(0, isPlural: false),
        !match.isHead(match.end(0...0))
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-adverb", "how long something was: «استغرقت الرحلة أياما»",
      produces: Category.date.symbol, [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), length.isBare, length.isVague, !match.isLatin(0),
        let start = match.item(0)?.words.lowerBound, match.item(0)?.words.count == 1,
        !match.isConstruct(0), !match.isHead(match.end(0...0))
      else { return [] }
      let isAdverb =
        match.folded(start).unicodeScalars.last?.value == ArabicLetter.alef
        ? isLasting(match, start) : isSpent(match, start)
      return isAdverb ? [Product(.date(match.resolver.value(of: length)))] : []
    },
  ]

  /// Whether a verb that denies more or less stands before what is so long: `لا يتأخر التقرير عن أسبوع`.
  private static func isBound(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    if isPassed(match, start) || isMoved(match, start) { return true }
    let isBehindOn = ["عن", "علي"].contains(match.arabic(at: start - 1))
    let verbs = isBehindOn ? verbsOn : verbsOver
    return stride(from: start - 2, through: max(1, start - 6), by: -1).contains { index in
      verbs.contains(match.arabic(at: index)) && denials.contains(match.arabic(at: index - 1))
        && !(index..<start).contains { match.word(at: $0)?.kind != .arabic }
    }
  }

  /// Whether something is put off or goes on by a unit at the end of its clause: `أرجئت الانتخابات سنة`, `تأخر أسبوعا`.
  private static func isMoved(_ match: Match, _ start: Int) -> Bool {
    let letters = match.arabic(at: start).unicodeScalars.map(\.value)
    guard letters.last == ArabicLetter.alef || letters.last == ArabicLetter.heh,
      match.word(at: start - 1)?.kind == .arabic, match.item(0)?.clitics.isEmpty == true,
      !match.has(.nounPreposition, at: start - 1),
      // إضرابا عاما
      letters.last == ArabicLetter.heh
        || match.arabic(at: start - 1).unicodeScalars.last?.value != ArabicLetter.alef
    else { return false }
    let next = match.end(0...0)
    guard
      match.word(at: next).map({ $0.kind == .punctuation }) ?? true
        || match.has(.lengthTail, at: next) || match.has(.nounPreposition, at: next)
    else { return false }
    return (max(0, start - 4)..<start).contains { index in
      var verb = match.arabic(at: index)
      if verb.hasPrefix("و") || verb.hasPrefix("ف") { verb.removeFirst() }
      return match.has(.durationVerb, at: index) || movingVerbs.contains(verb)
    }
  }

  private static let movingVerbs: Set<String> = [
    "ارجيت", "ارجي", "اجلت", "اجل", "تاجل", "تاجلت", "مدد", "مددت", "مد", "مدت",
    "تاخر", "تاخرت",
    "اخر", "اخرت",
    "سبق", "سبقت", "علق", "علقت", "عطل", "عطلت", "اقام", "اقامت", "غاب", "غابت", "اوقف", "اوقفت",
    "يتاخر", "تتاخر", "يمدد", "تمدد", "يوجل", "توجل", "اقمت", "عملت", "سجن", "سجنت", "حبس", "عاش",
    "عاشت",
  ]

  /// Whether so long has passed since what stands between the verb and the unit: `لم يمض على تعيينه شهر`.
  private static func isPassed(_ match: Match, _ start: Int) -> Bool {
    [start - 2, start - 3].contains { index in
      match.arabic(at: index) == "علي" && passingVerbs.contains(match.arabic(at: index - 1))
        && match.word(at: start - 1)?.kind == .arabic
    }
  }

  private static let passingVerbs: Set<String> = [
    "مضي", "مضت", "ومضي", "يمض", "تمض", "يمضي", "مر", "مرت", "ومر", "يمر", "تمر", "انقضي",
  ]
  private static let verbsOn: Set<String> = [
    "يزيد", "تزيد", "يقل", "تقل", "يتاخر", "تتاخر", "يطول", "تطول", "يبعد", "تبعد",
  ]
  private static let verbsOver: Set<String> = [
    "يتجاوز", "تتجاوز", "يتعدي", "تتعدي", "يستغرق", "تستغرق", "يتخطي", "تتخطي",
  ]
  private static let denials: Set<String> = ["لا", "ولا", "الا", "والا", "بالا", "لم", "ولم", "لن"]

  /// Whether some units in the accusative are how long something lasts: a verb of it stands before, or no more
  /// is said of them.
  private static func isLasting(_ match: Match, _ start: Int) -> Bool {
    if (max(0, start - 5)..<start).contains(where: { match.has(.durationVerb, at: $0) }) {
      return true
    }
    guard match.word(at: start - 1)?.kind == .arabic, !match.isWord(start - 1, "ان") else {
      return false
    }
    let next = match.end(0...0)
    return match.word(at: next).map { $0.kind == .punctuation } ?? true
      || match.has(.nounPreposition, at: next) || longWords.contains(match.arabic(at: next))
  }

  private static let longWords: Set<String> = [
    "طويله", "عديده", "كثيره", "قليله", "طوالا", "معدوده",
  ]

  /// Whether a verb of what lasts and its subject stand before some units: `استمرت المعارك أسابيع`.
  private static func isSpent(_ match: Match, _ start: Int) -> Bool {
    guard start > 1 else { return false }
    return match.beginsWithArticle(start - 1) && match.has(.durationVerb, at: start - 2)
  }
}
