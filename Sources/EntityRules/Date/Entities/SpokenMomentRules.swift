internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Moments as the spoken language counts them from now.
enum SpokenMomentRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.spoken-moment", "since or before so long, in the spoken language: «من سبع شهور»",
      produces: Category.date.symbol, priority: 1,
      [.node(.timePreposition), .node(.approximator).optional, .node(.timeLength)]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0), match.item(0)?.clitics.isSubset(of: [.wa, .fa]) == true,
        let start = match.item(0)?.words.lowerBound, match.arabic(at: start).hasSuffix("من"),
        !length.isVague, length.unit > .day || !length.isBare,
        !length.isBare || !match.isNumbered(2) && !match.isNamed(at: match.end(2...2)),
        // من شهر خمسة
        !length.isBare || !match.has(.cardinal, at: match.end(0...2)), !isCompared(match, start),
        !isRange(match),
        isSpokenCount(match) || match.isSpoken(around: start)
      else { return [] }
      return [Product(.date(match.resolver.moment(length, sign: -1)))]
    }
  ]

  /// Whether the number is written as people say it before a noun in the masculine: `سبع شهور`.
  private static func isSpokenCount(_ match: Match) -> Bool {
    guard let start = match.item(2)?.words.lowerBound else { return false }
    return ["تلات", "تلت", "اربع", "خمس", "ست", "سبع", "تمن", "تمان", "تسع", "عشر"]
      .contains(match.arabic(at: start))
      && ["شهور", "اشهر", "تشهر", "ايام", "تيام", "اسابيع"].contains(match.arabic(at: start + 1))
  }

  /// Whether what stands before the word for from takes an amount: `أكتر من شهرين`, `فترة من سنتين`.
  private static func isCompared(_ match: Match, _ start: Int) -> Bool {
    let word = match.arabic(at: start - 1)
    guard !word.isEmpty else { return false }
    let letters = word.unicodeScalars.map(\.value)
    // أكثر, أقل
    let isForm =
      letters.first == ArabicLetter.alef && (3...4).contains(letters.count)
      && !match.beginsWithArticle(start - 1) && !match.isSpoken(start - 1)
    return isForm || match.has(.vagueQuantity, at: start - 1)
      || amounts.contains(word) || match.has(.timeUnit, at: start - 1)
  }

  private static let amounts: Set<String> = [
    "فتره", "مده", "دوره", "رحله", "خطه", "مهله", "سلسله", "برنامج", "عقد", "حكم", "حبس", "اجازه",
    "عقوبه", "بدل", "بدلا", "يتكون", "تتكون", "يتالف", "قريب", "قرب", "يقرب",
  ]

  /// Whether a second end follows: `من شهرين إلى ثلاثة`.
  private static func isRange(_ match: Match) -> Bool {
    let next = match.end(0...2)
    return match.has(.dateOperator, at: next)
      || match.items(of: Category.number.symbol, startingAt: next).contains {
        $0.clitics.contains(.la)
      }
      || match.items(of: Category.timeUnit.symbol, startingAt: next).contains {
        $0.clitics.contains(.la)
      }
  }
}

extension Match {
  /// How far beside a word others are looked for that tell how someone speaks.
  private static var speechReach: Int { 25 }

  /// Whether the sentence of a word, or the quotation that it stands in, is of the spoken language.
  func isSpoken(around index: Int) -> Bool {
    for place in stride(from: index - 1, through: max(0, index - Self.speechReach), by: -1) {
      guard word(at: place) != nil, !endsClause(place), !has(.quotationMark, at: place) else {
        break
      }
      if isSpoken(place) { return true }
    }
    for place in index + 1...index + Self.speechReach {
      guard word(at: place) != nil, !endsClause(place), !has(.quotationMark, at: place) else {
        break
      }
      if isSpoken(place) { return true }
    }
    return false
  }

  /// Whether a word is one of the spoken language, by its list or the letters of its present or negation: `بيجري`, `ماكسبش`.
  func isSpoken(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic else { return false }
    if has(.spokenWord, at: index) { return true }
    let letters = arabic(at: index)
    guard letters.count > 4 else { return false }
    // بيجري, but not بيانات, which has a long vowel behind it, nor بيومين.
    let isPresent =
      letters.hasPrefix("بي") && (5...6).contains(letters.count)
      && !letters.dropFirst(2).prefix(2).contains { "اوتضئع".contains($0) }
      && !letters.hasSuffix("ه") && !has(.place, at: index) && !has(.country, at: index)
    // ماكسبش, ما شفتوش
    let isDenied = letters.hasPrefix("ما") || isWord(index - 1, "ما", "وما")
    return isPresent || isDenied && letters.hasSuffix("ش")
  }
}
