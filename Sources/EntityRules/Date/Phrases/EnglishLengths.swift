internal import DocumentModel
internal import Grammar

/// Lengths of time as only English writes them.
enum EnglishLengths {
  static let rules: [Rule] = [
    Rule(
      "date.en.length-half", "the same with a half: «two-and-a-half-year»",
      produces: Category.timeLength.symbol,
      [
        .node(.number), .mark("-").glued, .node(.dateOperator).glued, .mark("-").glued,
        .token(.latin).glued, .mark("-").glued, .node(.fraction).glued, .mark("-").glued,
        .node(.timeUnit).glued,
      ]
    ) { match in
      guard let count = match.count(0), match.dateWord(2) == .rangeOperator(.and),
        match.isWord(match.end(0...3), "a"), match.isWord(match.end(0...5), "half"),
        let unit = match.unit(8), unit.number == .one, unit.unit != .quarter,
        unit.unit != .half
      else { return [] }
      return TimeLength(unit.unit, count).adding(hundredths: 50).map { Product.length($0) } ?? []
    }
  ]

  /// Whether one day or night is some day, at the head of its clause: `One day he will return`.
  static func isSomeDay(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, match.unit(1)?.unit ?? .year <= .night,
      match.word(at: start - 1).map({ $0.kind == .punctuation }) ?? true
    else { return false }
    let next = match.end(0...1)
    return !match.has(.timeAdverb, at: next) && !match.has(.timePreposition, at: next)
  }
}
