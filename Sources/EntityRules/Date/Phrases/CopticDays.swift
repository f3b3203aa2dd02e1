internal import DocumentModel
internal import Grammar

/// Days of Coptic months whose names are also other words: `21 طوبة` are bricks, too.
enum CopticDays {
  /// How far from such a day what belongs to its calendar is looked for, in words.
  private static let reach = 12

  /// Whether a day's number with the month of an element is one of the Coptic calendar.
  static func isDay(_ match: Match, _ month: Int) -> Bool {
    guard case .otherMonth(.coptic, let number)? = match.dateWord(month),
      let start = match.items(0).first?.words.lowerBound, match.point(0)?.day != nil,
      let end = match.item(month)?.words.upperBound
    else { return false }
    // Mulberries and bricks are counted, and the thirteenth month is forgetting; no one counts the others.
    let isCounted = [1, 5, 13].contains(number)
    guard isCounted else { return true }
    return isSame(match, end) || isHeaded(match, start) || isBeside(match, start, end)
  }

  /// Whether a word for a day, night or when stands before its number.
  private static func isHeaded(_ match: Match, _ start: Int) -> Bool {
    let isPlaced = match.dateWords(.timePreposition, at: start - 1)
      .contains(.preposition(.in, takesYear: true))
    return isPlaced
      || match.dateWords(.timeUnit, at: start - 1).contains { word in
        guard case .unit(let unit, let inflection, _) = word else { return false }
        return unit <= .night && inflection.number == .one
      }
  }

  /// Whether the same day of another calendar follows.
  private static func isSame(_ match: Match, _ end: Int) -> Bool {
    if match.has(.dateEquivalent, at: end) { return true }
    guard let mark = match.word(at: end), mark.kind == .punctuation,
      ["(", "/", "-", ","].contains(match.folded(end))
    else { return false }
    let next = match.has(.dateEquivalent, at: end + 1) ? end + 2 : end + 1
    return match.has(.dayNumber, at: next)
  }

  /// Whether a feast or church, or another month of the calendar, stands in the same sentence.
  private static func isBeside(_ match: Match, _ start: Int, _ end: Int) -> Bool {
    let before = stride(from: start - 1, through: start - reach, by: -1)
    return tells(match, Array(before)) || tells(match, Array(end..<end + reach))
  }

  private static func tells(_ match: Match, _ places: [Int]) -> Bool {
    for index in places {
      guard let word = match.word(at: index) else { return false }
      if word.kind == .punctuation, match.endsClause(index) { return false }
      if match.has(.church, at: index) || match.has(.feast, at: index) { return true }
      if match.items(of: Category.otherMonth.symbol, startingAt: index)
        .contains(where: { !$0.needsContext })
      {
        return true
      }
    }
    return false
  }
}
