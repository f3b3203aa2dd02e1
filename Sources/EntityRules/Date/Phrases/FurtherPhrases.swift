internal import DocumentModel
internal import Grammar

/// Days of months that are two years from now at most: `15 نوفمبر قبل الماضي`.
enum FurtherPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.day-further",
      "a day of the month before the last of its name: «15 نوفمبر قبل الماضي»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink).optional, .node(.monthPhrase),
        .node(.relativeAdjective),
      ]
    ) { match in
      let next = match.end(0...3)
      // قبل الماضي بعام is counted from another.
      guard let day = match.point(0), day.month == nil, let month = match.point(2), !month.isHijri,
        var whole = day.merged(with: month), PointPhrases.isTwoAway(match, 3),
        case .relative(let offset, _)? = match.dateWord(3),
        match.word(at: next) == nil || !match.folded(next, has: "\u{0628}")
      else { return [] }
      whole.direction = offset
      whole.isDoubtful = false
      return Product.point(whole)
    }
  ]
}
