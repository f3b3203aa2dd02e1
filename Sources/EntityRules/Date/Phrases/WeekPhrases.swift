internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Weeks and weekends counted in a month.
enum WeekPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.week-counted", "a week counted in its month: «آخر أسبوع من غشت»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal, .periodPart).with(article: .forbidden),
        .node(.timeUnit).with(article: .forbidden), .node(.dateLink),
        .node(.monthPhrase, .datePoint, .timeUnit), .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      guard let unit = match.unit(1), unit.unit == .week, unit.number == .one, unit.role == .any,
        let number = number(match, 0)
      else { return [] }
      return week(match, number, month: 3, year: 4)
    },
    Rule(
      "date.ar.weekend-counted", "a weekend counted in its month: «نهاية الأسبوع الأولى من ديسمبر»",
      produces: Category.datePoint.symbol,
      [
        .node(.weekend), .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.monthPhrase, .datePoint, .timeUnit), .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      guard case .ordinal(let number)? = match.dateWord(1), number <= 5, isOfWeekend(match) else {
        return []
      }
      return week(match, number, month: 3, year: 4, isWeekend: true)
    },
  ]

  private static func number(_ match: Match, _ element: Int) -> Int? {
    switch match.dateWord(element) {
    case .ordinal(let number)?: number <= 5 ? number : nil
    case .periodPart(.end)?: -1
    default: nil
    }
  }

  /// Whether an ordinal is that of the weekend and not of the week that it ends: it is feminine, or the break
  /// is said.
  private static func isOfWeekend(_ match: Match) -> Bool {
    guard let weekend = match.item(0), let ordinal = match.item(1) else { return false }
    if weekend.words.count > 2 { return true }
    let last = match.folded(ordinal.words.upperBound - 1).unicodeScalars.last?.value
    return last == ArabicLetter.heh
      || last == ArabicLetter.yeh && match.dateWord(1) == .ordinal(1)
  }

  private static func week(
    _ match: Match, _ number: Int, month: Int, year: Int, isWeekend: Bool = false
  ) -> [Product] {
    guard var whole = match.point(month) ?? OrdinalDayPhrases.current(match, month),
      whole.grain == .month, whole.week == nil, whole.isGregorian
    else { return [] }
    if let year = match.point(year) {
      guard whole.year == nil, let dated = whole.merged(with: year) else { return [] }
      whole = dated
    }
    whole.week = .number(number)
    if isWeekend { whole.isWeekend = true }
    whole.isDoubtful = false
    return Product.point(whole)
  }
}
