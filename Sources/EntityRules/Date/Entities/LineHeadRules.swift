internal import DocumentModel
internal import Grammar

/// What is a date because it names the line that it begins.
enum LineHeadRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-line", "a year at the head of a line, before a colon: «* 1911: تجربة»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(":").context]
    ) { match in
      guard YearRules.isYear(match, 0), isHead(match, isMarked: false), isFollowed(match) else {
        return []
      }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.month-line",
      "a month at the head of an item, before a colon: «- مارس: استئناف المفاوضات»",
      produces: Category.date.symbol, [.node(.datePoint), .mark(":").context]
    ) { match in
      guard let point = match.point(0), point.isDoubtful, point.month != nil, point.day == nil,
        isHead(match, isMarked: true), isFollowed(match)
      else { return [] }
      return match.date(point)
    },
  ]

  /// Whether words follow the colon of a line.
  private static func isFollowed(_ match: Match) -> Bool {
    match.word(at: match.end(0...0) + 1)?.isWord == true
  }

  /// Whether a match begins its line, but for the mark of an item in a list, which it may need.
  private static func isHead(_ match: Match, isMarked: Bool) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    guard let mark = match.word(at: start - 1) else { return !isMarked }
    return !mark.isWord && mark.kind != .digits && match.word(at: start - 2) == nil
  }
}
