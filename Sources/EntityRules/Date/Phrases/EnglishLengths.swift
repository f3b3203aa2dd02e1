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
    },
    Rule(
      "date.en.length-quarters", "a number of quarters of a year: «two straight quarters»",
      produces: Category.timeLength.symbol,
      [.node(.number), .node(.dayKind).optional, .node(.timeUnit)]
    ) { match in
      guard match.isLatin(2), let unit = match.unit(2), unit.unit == .quarter,
        unit.number == .many, let count = match.count(0), let whole = count.integer,
        (2...40).contains(whole), !match.runsOn(0), !match.isOfGame(2),
        match.item(1) != nil || isOfYears(match, whole)
      else { return [] }
      return Product.length(TimeLength(.quarter, count))
    },
    Rule(
      "date.en.length-whole", "one unit and its kind, or some: «a full year», «several more days»",
      produces: Category.timeLength.symbol,
      [.node(.vagueCount), .node(.dayKind), .node(.timeUnit)]
    ) { match in
      guard match.isLatin(1), let unit = match.unit(2), unit.unit != .quarter, unit.unit != .half,
        let kind = match.item(1)?.words.lowerBound
      else { return [] }
      guard match.dateWord(0) == .vagueCount(.one) else {
        return unit.number == .many ? Product.length(TimeLength(unit.unit, nil)) : []
      }
      guard unit.number == .one,
        match.isWord(
          kind, "full", "whole", "entire", "single", "further", "additional", "extra", "solid",
          "more")
      else { return [] }
      return Product.length(TimeLength(unit.unit, ExactDecimal(1)))
    },
  ]

  /// Whether quarters are no parts of something: three of them need a word for how long, and none has what they
  /// are quarters of behind it.
  private static func isOfYears(_ match: Match, _ count: Int) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let next = match.end(0...2)
    if match.isWord(start - 1, "after"), !match.isWord(next, "of") { return false }
    if count == 3 {
      let kinds = match.dateWords(.timePreposition, at: start - 1)
      return !match.isWord(next, "of")
        && kinds.contains {
          if case .preposition(let kind, _) = $0 { kind == .during || kind == .in } else { false }
        } || match.has(.dateOperator, at: start - 1)
    }
    return !match.isWord(next, "of")
      || !match.has(.definiteArticle, at: next + 1) && !match.has(.possessive, at: next + 1)
  }

  /// Whether one day or night is some day, at the head of its clause: `One day he will return`.
  static func isSomeDay(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, match.unit(1)?.unit ?? .year <= .night,
      match.word(at: start - 1).map({ $0.kind == .punctuation }) ?? true
    else { return false }
    let next = match.end(0...1)
    return !match.has(.timeAdverb, at: next) && !match.has(.timePreposition, at: next)
  }
}
