internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Years by their last two digits, where nothing lets the number count what follows.
enum ShortYearPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.year-short", "a year by two digits behind its month: «أكتوبر 73»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.month, .season).context, .mark("'").optional, .node(.definiteArticle).optional,
        .node(.digits),
      ]
    ) { match in
      guard !match.isLatin(0), isFree(match, match.end(3...3)),
        let year = match.item(2) == nil
          ? year(match, 3, isMarked: match.item(1) != nil) : anyYear(match, 3)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    },
    Rule(
      "date.ar.year-early", "a Hijri year of three digits behind its month: «3 ذي الحجة 756»",
      produces: Category.yearPhrase.symbol,
      [.node(.hijriMonth).context, .node(.digits)]
    ) { match in
      guard !match.isLatin(0), let year = match.wholeNumber(1), (100...999).contains(year),
        !match.isInsideNumber(1...1), !match.mayCount(at: match.end(1...1))
      else { return [] }
      return Product.point(
        .with {
          $0.year = .number(year)
          $0.isHijri = true
        })
    },
  ]

  /// The year that an element of two digits is: of the last century where no day has that number, of
  /// this one behind a zero or an apostrophe. Behind its noun a word with a preposition does not look counted.
  static func year(
    _ match: Match, _ element: Int, isMarked: Bool = false, isHeaded: Bool = false
  ) -> Int? {
    let next = match.end(element...element)
    guard case .digits(let text)? = match.meaning(element), text.utf8.count == 2,
      let number = Int(text), !match.isInsideNumber(element...element), !match.isHundred(at: next),
      !match.counts(at: next)
        || isHeaded && (match.folded(next, has: "\u{0628}") || match.folded(next, has: "\u{0648}"))
    else { return nil }
    if number > 31 { return 1900 + number }
    return isMarked || text.utf8.first == UInt8(ascii: "0") && number > 0 ? 2000 + number : nil
  }

  /// A season, or a year of money or school, by two digits of each of its years: `موسم 98/99`, `موسم 99-2000`.
  static func season(_ match: Match) -> DateExpression? {
    guard match.unit(0)?.unit == .season, match.unit(0)?.number == .one,
      case .digits(let text)? = match.meaning(3), text.utf8.count == 2, let first = Int(text),
      let mark = match.mark(4), mark == "-" || mark == "/", let last = match.wholeNumber(5),
      last % 100 == (first + 1) % 100, last < 100 || (1900...2100).contains(last)
    else { return nil }
    let century = first > seasonsOfNow ? 1900 : 2000
    return .with {
      $0.year = .number(century + first)
      $0.secondYear = century + first + 1
    }
  }

  /// The last two digits of the last year that is of this century.
  private static let seasonsOfNow = 50

  /// Whether digits before a word count nothing: it is no noun by its letters, or itself a number of what follows.
  private static func isFree(_ match: Match, _ next: Int) -> Bool {
    YearListRules.isFree(match, next) || !match.mayCount(at: next)
      || match.has(.cardinal, at: next, bare: true) && !match.has(.scale, at: next)
  }

  /// The year that an element is, in full or by two digits.
  static func anyYear(_ match: Match, _ element: Int) -> Int? {
    guard let number = match.wholeNumber(element), (1900...2099).contains(number),
      !match.isInsideNumber(element...element), !match.counts(at: match.end(element...element))
    else { return year(match, element) }
    return number
  }
}

extension Match {
  /// Whether a hundred that makes a percentage of a number stands behind it: `74 في المائة`.
  fileprivate func isHundred(at next: Int) -> Bool {
    let isIn = dateWords(.timePreposition, at: next).contains(.preposition(.in, takesYear: true))
    return items(of: Category.number.symbol, startingAt: isIn ? next + 1 : next).contains {
      wholeNumber($0) == 100
    }
  }

  /// Whether a number before a word counts it by its looks: a sign, a unit, or the singular that numbers
  /// above ten ask for, which ends in alef, teh marbuta or hamza.
  func counts(at index: Int) -> Bool {
    guard let next = word(at: index) else { return false }
    guard next.kind == .arabic else { return mayCount(at: index) }
    if beginsWithArticle(index) || has(.functionWord, at: index)
      || folded(index, has: "\u{0648}\u{0627}\u{0644}")
    {
      return false
    }
    let units: [Category] = [.timeUnit, .currency, .scale]
    if units.contains(where: { has($0, at: index, bare: true) }) { return true }
    let letters = folded(index).unicodeScalars.suffix(2).map(\.value)
    let last = letters.last
    // هجروا is a verb.
    if letters == [ArabicLetter.waw, ArabicLetter.alef] { return false }
    return [ArabicLetter.alef, ArabicLetter.heh, ArabicLetter.tehMarbuta, 0x0621].contains(last)
  }

  /// Whether a number before a word may count it: anything but the end of a clause, a particle, a verb
  /// or a definite word.
  func mayCount(at index: Int) -> Bool {
    guard let next = word(at: index) else { return false }
    switch next.kind {
    case .punctuation:
      return folded(index) == "%" || next.isGlued && ["-", "/"].contains(folded(index))
    case .arabic: break
    default: return true
    }
    let allowed: [Category] = [
      .functionWord, .timePreposition, .dateOperator, .dateLink, .clauseTense,
    ]
    if beginsWithArticle(index) || isDefinite(index)
      || allowed.contains(where: { has($0, at: index) })
    {
      return false
    }
    // A verb of the past with a feminine subject ends in the letter that no indefinite noun of one ends in.
    return folded(index).unicodeScalars.last?.value != ArabicLetter.teh
      || next.folded.count < 8
  }

  /// Whether a word has a preposition of one letter and the article: `بالسنة`.
  private func isDefinite(_ index: Int) -> Bool {
    // Six letters and more, of two bytes: بالون is a noun.
    guard let token = word(at: index), token.folded.count >= 12 else { return false }
    return folded(index, has: "\u{0628}\u{0627}\u{0644}")
  }
}
