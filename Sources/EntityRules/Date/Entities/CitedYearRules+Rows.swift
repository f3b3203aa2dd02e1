internal import DocumentModel
internal import Grammar

/// Rows of years, and what says that such numbers are none.
extension CitedYearRules {
  /// Whether a year before or behind one is parted from it by a comma, و or ثم alone, and they rise.
  static func isInRow(_ match: Match, _ words: Range<Int>) -> Bool {
    guard let own = number(match, words.lowerBound), isArabic(match, words) else { return false }
    // و may be a word of its own, or belong to the number's words.
    let start = match.isWord(words.lowerBound, "و") ? words.lowerBound + 1 : words.lowerBound
    if match.isWord(start - 1, ",", "ثم", "و"), let other = number(match, start - 2), other < own {
      return true
    }
    let isAhead = match.isWord(words.upperBound, ",", "ثم")
    let after = isAhead ? words.upperBound + 1 : words.upperBound
    guard let other = number(match, after), other > own else { return false }
    return isAhead || match.word(at: after)?.kind == .arabic || match.isWord(after, "و")
  }

  /// How far before a row what makes counts of its numbers is looked for, in words.
  private static let rowReach = 5

  /// Whether what stands around a row of numbers says that they count something, or number it.
  static func isOfCounts(_ match: Match, _ words: Range<Int>) -> Bool {
    var (start, end) = (words.lowerBound, words.upperBound)
    while isOfRow(match, start - 1) { start -= 1 }
    while isOfRow(match, end) { end += 1 }
    let counted: [Category] = [.currency, .scale, .timeUnit]
    if match.mayCount(at: end) || counted.contains(where: { match.has($0, at: end) }) {
      return true
    }
    return (max(0, start - rowReach)..<start).contains { index in
      match.dateWords(.notDateHead, at: index).contains(.otherHead(.number))
        || match.has(.currency, at: index) || match.has(.scale, at: index)
    }
  }

  /// Whether a word is a number of a row, or what joins them.
  private static func isOfRow(_ match: Match, _ index: Int) -> Bool {
    match.word(at: index)?.kind == .digits || match.isWord(index, "ثم", "و", ",")
  }

  private static func isArabic(_ match: Match, _ words: Range<Int>) -> Bool {
    !(max(0, words.lowerBound - 4)..<words.lowerBound).contains {
      match.word(at: $0)?.kind == .latin
    }
  }

  /// The number that a year is that begins at a word.
  private static func number(_ match: Match, _ index: Int) -> Int? {
    for item in match.items(of: Category.yearNumber.symbol, startingAt: index) {
      if case .number(let year)? = match.point(item)?.year, (1850...2060).contains(year),
        item.words.count <= 2
      {
        return year
      }
    }
    return nil
  }
}
