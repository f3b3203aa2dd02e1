internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Moments that lengths measure from now.
enum MomentRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.moment", "a length before or after now: «قبل ثلاثة أسابيع»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition), .node(.approximator).optional, .node(.timeLength),
        .node(.now).optional,
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0), match.item(3) != nil || !match.isAnchored(at: match.end(0...2), kind)
      else { return [] }
      if kind == .after, match.item(3) == nil, ToldLengths.isTold(match, length) { return [] }
      if length.isBare,
        match.isNumbered(2) || match.item(3) == nil && isRepeated(match)
          || !length.isVague && match.isNamed(at: match.end(2...2))
      {
        return []
      }
      if match.item(3) == nil, kind == .since && isOfTold(match) || isThen(match, kind, length) {
        // A bare unit is a length by what tells that it is one.
        guard kind == .before, length.isBare else { return [] }
        return [Product(.date(match.resolver.value(of: length)), span: match.span(2...2))]
      }
      let sign: Int
      switch kind {
      case .before: sign = isNotBefore(match) ? 1 : -1
      case .since: sign = -1
      case .after: sign = 1
      default: return []
      }
      let moment = match.resolver.moment(length, sign: sign)
      // مقابل 2% قبل عام: a year before what it is compared with.
      if kind == .before, match.item(3) == nil, match.isComparedYear(length) {
        return [Product(.date(moment, DateStory(role: .apart(length, sign: sign), tense: 0)))]
      }
      return [Product(.date(moment))]
    },
    Rule(
      "date.ar.since-length", "a length since when: «منذ أشهر»", produces: Category.date.symbol,
      [.node(.timePreposition), .node(.approximator).optional, .node(.timeLength)]
    ) { match in
      guard case .preposition(.since, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0),
        !length.isBare || !match.isNumbered(2) && !match.isNamed(at: match.end(2...2))
      else { return [] }
      if isOfTold(match) || MomentEvidence.isOfThen(match, length) {
        return [Product(.date(match.resolver.value(of: length)), span: match.span(2...2))]
      }
      return [Product(.date(match.resolver.moment(length, sign: -1)))]
    },
    Rule(
      "date.en.in-length", "a length until then: «in a fortnight»", produces: Category.date.symbol,
      [.node(.timePreposition), .node(.timeLength), .node(.timeAdverb).optional]
    ) { match in
      guard match.item(2) == nil || match.dateWord(2) == .adverb(.hence),
        case .preposition(.in, _)? = match.dateWord(0), let length = match.length(1),
        match.isLatin(0), match.isLatin(1), !length.isVague,
        !length.isBare || (match.item(1)?.words.count ?? 0) > 1
      else { return [] }
      if match.item(2) == nil, isMeasured(match) {
        return [Product(.date(match.resolver.value(of: length)), span: match.span(1...1))]
      }
      return [Product(.date(match.resolver.moment(length, sign: 1)))]
    },
    Rule(
      "date.en.moment", "a length and a word that places it: «three weeks ago»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.timeAdverb)]
    ) { match in
      guard let length = match.length(0), match.isLatin(0) else { return [] }
      switch match.dateWord(1) {
      case .adverb(.ago)?: return [Product(.date(match.resolver.moment(length, sign: -1)))]
      case .adverb(.hence)?: return [Product(.date(match.resolver.moment(length, sign: 1)))]
      // Counted from what the text tells, not from now.
      case .adverb(.apart)?:
        let sign = match.folded(match.end(0...1) - 1) == "later" ? 1 : -1
        // Six months later than planned
        if match.isWord(match.end(0...1), "than") {
          return [Product(.date(match.resolver.value(of: length)), span: match.span(0...0))]
        }
        var story = DateStory(role: .apart(length, sign: sign))
        story.tense = match.tense
        return [Product(.date(match.resolver.value(of: length), story))]
      case .adverb(.old)?: return [Product(.date(match.resolver.value(of: length)))]
      default: return []
      }
    },
  ]

  /// Whether a length before or since something is counted from what the sentence tells.
  private static func isThen(
    _ match: Match, _ kind: DateWord.TimePreposition, _ length: TimeLength
  ) -> Bool {
    (kind == .before || kind == .since) && MomentEvidence.isOfThen(match, length)
  }

  /// Whether a unit stands on both sides of the preposition: `يوما بعد يوم`.
  private static func isRepeated(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.timeUnit, at: start - 1)
  }

  /// Whether what is not to be before a length is yet to come: `لن تصل قبل أسبوع`, but not `لن يعود كما كان قبل أسبوع`.
  static func isNotBefore(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    for index in stride(from: start - 1, through: max(0, start - clauseReach), by: -1) {
      guard let word = match.word(at: index), word.kind == .arabic else { return false }
      // ليس قبل عام
      if index == start - 1, match.isWord(index, "ليس", "وليس") { return true }
      switch match.folded(index) {
      case "لن", "ولن", "فلن": return true
      case "لا", "ولا":
        return match.clauseTense(at: index + 1) == .future
          || ["يمكن", "يجوز", "يحق", "تستطيع", "يستطيع"].contains(match.arabic(at: index + 1))
      default: break
      }
      switch match.clauseTense(at: index) {
      case .past?, .told?, .was?: return false
      default: if match.has(.relativeWord, at: index) { return false }
      }
    }
    return false
  }

  /// How far back a verb of what is to come is looked for, in words.
  private static let clauseReach = 12

  /// Whether an English length in which something came to be is no moment to come: `closed in a week`, `the highest
  /// level in two years`.
  private static func isMeasured(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let isGreatest = (max(0, start - 5)..<start).contains { index in
      let word = match.folded(index)
      return word == "first" || word == "most" || word == "least" || word == "best"
        || word == "worst" || word.utf8.count > 5 && word.hasSuffix("est")
    }
    if isGreatest, !match.isWord(start - 1, "ready", "back", "due") { return true }
    let tense = match.tense
    return tense < 0 || match.isCounted(before: start, isToCome: tense > 0)
  }

  /// Whether the greatest or first of its kind since some time was so in a year that is over: `شهدت في 2023 أكبر إضراب
  /// منذ ثلاثة عقود`.
  private static func isOfTold(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let now = match.document.reference.day,
      let greatest = (max(0, start - 6)..<start).last(where: { isGreatest(match, $0) }),
      !(greatest..<start).contains(where: { match.word(at: $0)?.kind == .punctuation })
    else { return false }
    // In the same sentence.
    let end = stride(from: start - 1, through: max(0, start - 15), by: -1).first {
      match.word(at: $0).map { word in word.kind == .punctuation && isStop(match, word) } ?? true
    }
    return match.isPastYearTold(before: now.year, within: start - 1 - (end ?? start - 16))
  }

  private static func isStop(_ match: Match, _ word: Token) -> Bool {
    switch match.foldedByte(of: word) {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ";"): true
    default: false
    }
  }

  private static func isGreatest(_ match: Match, _ index: Int) -> Bool {
    if match.has(.ordinal, at: index) { return true }
    // الذي has the article's letters.
    if match.folded(index, has: "\u{0627}\u{0644}") { return false }
    let letters = match.folded(index).unicodeScalars
    return letters.count == 4 && letters.first?.value == ArabicLetter.alef
  }
}

extension Match {
  /// Whether digits follow a bare unit, which then is the head of a date: `منذ عام 1975`.
  func isNumbered(_ element: Int) -> Bool {
    // Behind a plural the digits count something else: قبل أيام 200 ألف.
    if length(element)?.isVague == true { return false }
    let next = end(element...element)
    // رحل قبل أسبوع عن 80 عاما
    return word(at: next)?.kind == .digits
      || word(at: next + 1)?.kind == .digits && !has(.nounPreposition, at: next)
  }

  /// The index behind the words that qualify a length from behind: `خمسة أيام` على الأقل.
  func endOfTail(_ index: Int) -> Int {
    var end = index
    while let tail = items(of: Category.lengthTail.symbol, startingAt: end).first {
      end = tail.words.upperBound
    }
    return end
  }

  /// Whether من behind a length belongs to a verb before it, or leads to the place from where something came: `حذرت
  /// قبل أسبوعين من أمطار`, but not `انسحب قبل أسبوعين من الانتخابات`.
  private func isOfVerb(from index: Int, _ kind: DateWord.TimePreposition) -> Bool {
    guard let start = items(0).first?.words.lowerBound, folded(index) == "من",
      !has(.happening, at: index + 1), !isVerbalNoun(index + 1), !has(.datePoint, at: index + 1),
      !has(.now, at: index)
    else { return false }
    let bodies: [Category] = [.place, .country, .institution, .placeNoun]
    if kind == .before, bodies.contains(where: { has($0, at: index + 1) }) { return true }
    if kind == .before || kind == .since, Self.meansWords.contains(arabic(at: index + 1)) {
      return true
    }
    for place in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard let word = word(at: place), word.kind != .punctuation else { return false }
      if has(.fromVerb, at: place) { return kind == .before || kind == .since }
    }
    return false
  }

  /// Whether a word is a verbal noun without its article, by its letters: `اكتمالها`, `تأسيس`.
  private func isVerbalNoun(_ index: Int) -> Bool {
    var letters = arabic(at: index).unicodeScalars.map(\.value)
    if letters.count > 5, letters.suffix(2) == [ArabicLetter.heh, ArabicLetter.alef] {
      letters.removeLast(2)
    } else if letters.count > 5, letters.last == ArabicLetter.heh {
      letters.removeLast()
    }
    // Plurals have a hamza above their alef: أمطار.
    guard let word = word(at: index), letters.count >= 5, letters[1] != ArabicLetter.lam,
      !document.text[word.range.lowerBound...].starts(with: [0xD8, 0xA3])
    else { return false }
    let vowel = letters[letters.count - 2]
    return letters[0] == ArabicLetter.alef && vowel == ArabicLetter.alef
      || letters.count == 5 && letters[0] == ArabicLetter.teh && vowel == ArabicLetter.yeh
  }

  /// Words with which من says by whom, how or where from something was: `أوقف قبل يومين من قبل الشرطة`.
  private static let meansWords: Set<String> = [
    "اجل", "دون", "قبل", "خلال", "جانب", "طرف", "جهه", "بين", "غير", "لا", "لدن", "فوق", "تحت",
    "امام", "داخل",
    "خارج", "حيث", "هنا", "هناك", "احد", "احدي", "ابرز", "اهم", "اكبر", "اصل", "نوع", "باب", "لدي",
    "عند", "عدم",
    "مجموع", "وراء", "خلف", "جديد", "علي",
  ]

  /// Whether a word for on leads to where something will be: `ستتجدد بعد ثلاثة أيام على مناطق الشرق`.
  private func isOnStage(_ index: Int) -> Bool {
    guard let start = items(0).first?.words.lowerBound else { return false }
    return (Self.stages.contains(arabic(at: index)) || has(.place, at: index))
      && tenseOfVerb(before: start, reach: 6) > 0
  }

  private static let stages: Set<String> = [
    "ملعب", "ملعبه", "مسرح", "خشبه", "شاشه", "شاشات", "قناه", "موقع", "منصه", "منصات", "متن",
    "هامش",
    "مناطق", "المناطق", "ارض", "ارضه", "ارضيه", "استاد", "حلبه", "طريق", "مستوي",
  ]

  /// Whether what stands behind a length is what it is counted from: `بعد 9 سنوات من العمل`, `قبل شهر على
  /// الأقل من الموعد`, `بعد يومين على الإعلان`.
  func isAnchored(at index: Int, _ kind: DateWord.TimePreposition) -> Bool {
    let next = endOfTail(index)
    if has(.lengthAnchor, at: next) { return true }
    if kind == .after, dateWords(.dateOperator, at: next).contains(.rangeOperator(.over)) {
      return !isOnStage(next + 1)
    }
    return dateWords(.timePreposition, at: next).contains {
      if case .preposition(.from, _) = $0 { true } else { false }
    } && !isOfVerb(from: next, kind)
  }
}
