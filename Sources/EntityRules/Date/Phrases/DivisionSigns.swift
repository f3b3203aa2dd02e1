internal import DocumentModel
internal import Grammar

/// Parts of a year as tables of results write them: a letter, a number, and maybe the year's last digits.
enum DivisionSigns {
  static let rules: [Rule] = [
    Rule(
      "date.en.division-sign", "a quarter or half by its letter: «Q3»",
      produces: Category.datePoint.symbol, [.node(.divisionSign), .node(.digits).glued]
    ) { match in
      guard case .digits(let text)? = match.meaning(1), !match.isInsideNumber(0...1) else {
        return []
      }
      // Q2'24 is one token behind its letter.
      let parts = text.split(separator: "'", omittingEmptySubsequences: false)
      guard parts.count <= 2 else { return [] }
      return point(match, 0, Int(parts[0]), year: parts.count == 2 ? String(parts[1]) : nil)
    },
    Rule(
      "date.en.division-sign-year", "the same with its year: «Q3-25», «H1 '25»",
      produces: Category.datePoint.symbol,
      [
        .node(.divisionSign), .node(.digits).glued, .token(.punctuation), .node(.digits).glued,
      ]
    ) { match in
      guard let mark = match.mark(2), ["'", "-", "/"].contains(mark),
        case .digits(let year)? = match.meaning(3), !match.isInsideNumber(0...3)
      else { return [] }
      return point(match, 0, match.wholeNumber(1), year: year)
    },
    Rule(
      "date.en.division-behind", "a quarter or half with its letter behind: «4Q24», «1H 2025»",
      produces: Category.datePoint.symbol,
      [
        .node(.digits), .node(.divisionSign).glued, .mark("'").optional,
        .node(.digits).optional,
      ]
    ) { match in
      guard !match.isInsideNumber(0...3) else { return [] }
      guard match.item(3) != nil else {
        return match.item(2) == nil ? point(match, 1, match.wholeNumber(0), year: nil) : []
      }
      guard case .digits(let year)? = match.meaning(3),
        year.utf8.count == 4 || isGlued(match, 3)
      else { return [] }
      return point(match, 1, match.wholeNumber(0), year: year)
    },
  ]

  private static func isGlued(_ match: Match, _ element: Int) -> Bool {
    match.item(element).map { match.block.words[$0.words.lowerBound].isGlued } ?? false
  }

  /// The part that a letter and a number name: the first months of a year only where that is said.
  private static func point(
    _ match: Match, _ sign: Int, _ number: Int?, year text: String?
  ) -> [Product] {
    guard case .divisionSign(let unit)? = match.dateWord(sign), let number else { return [] }
    let year = text.flatMap { Self.year($0) }
    if text != nil, year == nil { return [] }
    var part: DateExpression
    if unit == .month {
      guard year != nil, [3, 6, 9].contains(number) else { return [] }
      part = .with { $0.monthSpan = 1...number }
    } else {
      guard let division = PeriodPhrases.division(unit, number) else { return [] }
      part = division
      if unit == .quarter || year != nil { part.isDoubtful = false }
    }
    part.year = year.map { .number($0) }
    return Product.point(part)
  }

  /// A year by four digits, or by the last two of our century.
  static func year(_ text: String) -> Int? {
    guard let number = Int(text) else { return nil }
    switch text.utf8.count {
    // '98 is past, '24 of this century.
    case 2: return (number < 40 ? 2000 : 1900) + number
    case 4 where (1900...2100).contains(number): return number
    default: return nil
    }
  }
}
