internal import DocumentModel
internal import Grammar

/// English numbers that share the unit of a length behind them.
enum EnglishSharedUnits {
  static let rules: [Rule] = [
    Rule(
      "date.en.lengths-list", "lengths that share their unit: «two, three and five years»",
      produces: Category.date.symbol,
      [
        .node(.number), .mark(",").optional, .node(.number).optional, .mark(",").optional,
        .node(.dateOperator), .node(.timeLength),
      ]
    ) { match in
      guard match.isLatin(4), match.dateWord(4) == .rangeOperator(.and), !match.runsOn(0),
        match.item(1) == nil || match.item(2) != nil, match.item(3) == nil || match.item(1) != nil,
        let last = match.length(5), !last.isVague, last.parts.count == 1,
        let first = match.count(0), let most = last.parts[0].count, first < most,
        match.count(2).map({ first < $0 && $0 < most }) ?? true,
        match.wholeDigits(0) == match.wholeDigits(5), first.integer != nil,
        isCounted(match)
      else { return [] }
      return lengths(last.unit, first, last)
    },
    Rule(
      "date.en.ages-hyphen", "two ages or lengths of one noun: «22- and 24-year-old»",
      produces: Category.date.symbol,
      [
        .node(.number), .mark("-").glued, .node(.dateOperator), .node(.timeLength),
        .node(.timeAdverb).optional,
      ]
    ) { match in
      guard match.isLatin(2), let last = match.length(3), !last.isVague, last.parts.count == 1,
        let first = match.count(0), let most = last.parts[0].count, first < most, !match.runsOn(0)
      else { return [] }
      return lengths(last.unit, first, last)
    },
  ]

  private static func lengths(
    _ unit: TimeUnit, _ first: ExactDecimal, _ last: TimeLength
  ) -> [Product] {
    let value = "\(TimeLength(unit, first).iso)/\(last.iso)"
    return [Product(.date(DateValue(kind: .duration, value: value)))]
  }

  /// Whether a preposition before the first number says that it too counts the unit: `terms of two and three years`, but
  /// not `one goal and three days`.
  private static func isCounted(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.isWord(
      start - 1, "of", "for", "between", "to", "after", "within", "over", "by", "ages", "aged", "in"
    )
  }
}
