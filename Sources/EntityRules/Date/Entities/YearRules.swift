internal import DocumentModel
internal import Grammar

/// Bare numbers that can only be years.
enum YearRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-preposition", "a bare year behind a preposition of time: «في 2017»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      guard case .preposition(_, takesYear: true)? = match.dateWord(0), isYear(match, 1) else {
        return []
      }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-brackets", "a year alone in brackets: «(1948)»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(")").context]
    ) { match in
      guard match.before.map({ match.block.foldedForm(of: $0) == "(" }) ?? false, isYear(match, 0)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-event", "the year of an event: «كأس 2019»", produces: Category.date.symbol,
      [.node(.yearHead).context, .node(.yearNumber)]
    ) { match in
      guard isYear(match, 1) else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.years-two", "two years of one span in digits: «2015-2018»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .mark("-"), .node(.yearNumber)]
    ) { match in
      guard let first = match.point(0), let last = match.point(2), isDigits(match, 0),
        isDigits(match, 2), !match.isInsideNumber(0...2), inTime(match, 0), inTime(match, 2),
        isEdged(match), let value = match.resolver.range(from: first, to: last)
      else { return [] }
      return [Product(.date(value))]
    },
  ]

  /// Whether a bare number can only be a year: of our time, whole, and counting nothing.
  private static func isYear(_ match: Match, _ element: Int) -> Bool {
    guard inTime(match, element), isDigits(match, element), !match.isInsideNumber(element...element),
      let item = match.item(element), let year = match.wholeYear(element)
    else { return false }
    let next = item.words.upperBound
    guard let word = match.word(at: next) else { return true }
    if match.has(.timeUnit, at: next) || match.has(.currency, at: next) || match.has(.scale, at: next)
      || match.has(.monthPhrase, at: next)
    {
      return false
    }
    switch word.kind {
    case .punctuation: return true
    case .symbol, .digits: return false
    default: return year % 50 != 0
    }
  }

  private static func isDigits(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element), item.words.count == 1 else { return false }
    return match.block.words[item.words.lowerBound].kind == .digits
  }

  private static func inTime(_ match: Match, _ element: Int) -> Bool {
    match.wholeYear(element).map { (1800...2100).contains($0) } ?? false
  }

  /// Whether two years stand alone: in brackets, behind a preposition or noun, or at an edge.
  private static func isEdged(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let end = match.item(2)?.words.upperBound
    else { return false }
    let isClosed = match.word(at: end).map { !$0.isWord } ?? true
    return match.has(.timePreposition, at: start - 1) || isClosed
  }
}

extension Match {
  /// The number of a year that an element is.
  func wholeYear(_ element: Int) -> Int? {
    if case .number(let year)? = point(element)?.year { year } else { nil }
  }
}
