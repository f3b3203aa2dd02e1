internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Months by their number in the year, as people say them: the ninth is September.
enum NumberedMonthPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.month-number", "a month by its number: «شهر 9», «شهر تسعة»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.digits, .number),
        .mark("/").optional, .node(.digits).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .month, head.number == .one, head.role == .any,
        (match.item(2) == nil) == (match.item(3) == nil),
        let number = match.count(1)?.integer, (1...12).contains(number),
        // شهر واحد is a length, and January as people say it.
        match.wholeDigits(1) || number > 1 || isFirst(match),
        !match.isInsideNumber(1...(match.item(3) == nil ? 1 : 3)),
        !match.has(.scale, at: match.end(1...1))
      else { return [] }
      var month = DateExpression.with { $0.month = .number(number) }
      if match.item(3) != nil {
        guard let year = match.wholeNumber(3), (1900...2100).contains(year) else { return [] }
        month.year = .number(year)
        return Product.point(month)
      }
      guard match.wholeDigits(1) == false && number == 1 || standsAlone(match) else { return [] }
      return Product.point(month)
    }
  ]

  /// Whether a month of number one is January: in the spoken language, behind a preposition.
  static func isFirst(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return ["في", "من", "لحد", "وفي", "ومن", "ف", "لغايه", "بعد", "قبل"]
      .contains(match.arabic(at: start - 1)) && match.isSpoken(around: start)
  }

  /// Whether the number counts nothing: `خلال شهر 8 قتلى` tells of eight.
  private static func standsAlone(_ match: Match) -> Bool {
    let next = match.end(1...1)
    guard let word = match.word(at: next), word.kind != .punctuation else {
      return match.word(at: next).map { match.foldedByte(of: $0) != UInt8(ascii: "%") } ?? true
    }
    // من شهر خمسة ونحنا هنا
    if !match.wholeDigits(1), spoken.contains(match.arabic(at: next)) { return true }
    // A year may stand behind it.
    if word.kind == .digits { return word.folded.count == 4 }
    // من شهر 6 لشهر 9
    if match.items(of: Category.timeUnit.symbol, startingAt: next).contains(where: {
      !$0.clitics.isEmpty
    }) {
      return true
    }
    return [Category.relativeAdjective, .dateLink].contains { match.has($0, at: next) }
      || !match.mayCount(at: next) && !isPlural(match, next)
  }

  private static let spoken: Set<String> = [
    "ونحنا", "واحنا", "وانا", "وهو", "وهي", "وهم", "ونحن", "وما", "ومفيش", "وحنا", "وهما",
  ]

  /// Whether a word ends as feminine plurals do: `خلال شهر 8 مسيرات`.
  private static func isPlural(_ match: Match, _ index: Int) -> Bool {
    match.folded(index).unicodeScalars.suffix(2).map(\.value) == [
      ArabicLetter.alef, ArabicLetter.teh,
    ]
  }
}
