internal import DocumentModel
internal import Grammar

/// Dates in digits that only what stands beside them tells from versions, sections and scores.
enum ShortNumericDates {
  static let rules: [Rule] = [
    Rule(
      "date.common.digits-points-short",
      "full stops and a year of two digits behind a word for a date: «Record date: 24.11.25»",
      produces: Category.datePoint.symbol, [.node(.digits).with(traits: NumberTrait.dotted)]
    ) { match in
      guard case .digits(let text)? = match.meaning(0), !match.isInsideNumber(0...0),
        isBehindCue(match)
      else { return [] }
      let texts = text.split(separator: ".", omittingEmptySubsequences: false)
      let numbers = texts.compactMap { Int($0) }
      guard texts.map(\.utf8.count) == [2, 2, 2], numbers.count == 3, numbers[2] < 50 else {
        return []
      }
      return point(numbers[0], numbers[1], 2000 + numbers[2])
    },
    Rule(
      "date.common.digits-drawn", "day, month and year with drawn lines: «14 ـ 10 ـ 2024»",
      produces: Category.datePoint.symbol, [.node(.digits), .node(.digits), .node(.digits)]
    ) { match in
      guard RangeRules.isDrawn(match, before: 1), RangeRules.isDrawn(match, before: 2),
        let day = match.wholeNumber(0), let month = match.wholeNumber(1),
        let year = match.wholeNumber(2), (1900...2100).contains(year)
      else { return [] }
      return point(day, month, year)
    },
  ]

  private static func point(_ day: Int, _ month: Int, _ year: Int) -> [Product] {
    guard CalendarDay(year: year, month: month, day: day) != nil else { return [] }
    return Product.point(
      .with {
        ($0.day, $0.month, $0.year) = (day, .number(month), .number(year))
        $0.isNumeric = true
      })
  }

  /// Whether a preposition of time, a weekday, or within a few words a noun for a date stands before the match.
  private static func isBehindCue(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    let isMarked = match.word(at: start - 1)?.kind == .punctuation
    let end = isMarked ? start - 1 : start
    if match.item(of: Category.weekday.symbol, endingAt: end) != nil { return true }
    for index in stride(from: end - 1, through: max(0, end - cueReach), by: -1) {
      if match.isWord(index, "date", "dated") { return true }
      for case .preposition(let kind, _) in match.dateWords(.timePreposition, at: index)
      where kind != .between {
        if index == end - 1, !isMarked { return true }
        // تاريخ, but not من.
        if kind == .from, match.word(at: index)?.folded.count ?? 0 > 6 { return true }
      }
      for case .unit(.day, let inflection, _) in match.dateWords(.timeUnit, at: index)
      where index == end - 1 && inflection.number == .one { return true }
    }
    return false
  }

  /// How many words a noun for a date may stand before it.
  private static let cueReach = 3
}
