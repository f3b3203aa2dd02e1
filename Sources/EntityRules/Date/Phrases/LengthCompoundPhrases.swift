internal import DocumentModel
internal import Grammar

/// Lengths that are made of lengths: a stage later than these.
enum LengthCompoundPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.length-of-days", "counted days and what they are days of: «خمسة أيام عمل»",
      produces: Category.timeLength.symbol, [.node(.timeLength), .node(.dayKind)]
    ) { match in
      guard let length = match.length(0), length.unit == .day, !match.isLatin(0),
        match.item(1)?.hasArticle == false, !length.isBare || length.isVague
      else { return [] }
      return Product.length(length)
    },
    Rule(
      "date.ar.length-added", "a length and a part more: «عام ونصف»",
      produces: Category.timeLength.symbol, [.node(.timeLength), .node(.addedFraction)]
    ) { match in
      guard let length = match.length(0), case .addedFraction(let part)? = match.dateWord(1),
        let sum = length.adding(hundredths: part)
      else { return [] }
      return Product.length(sum)
    },
    Rule(
      "date.en.length-and",
      "two lengths in one: «six years and three months», «16 years, 298 days»",
      produces: Category.timeLength.symbol,
      [
        .node(.timeLength), .mark(",").optional, .node(.dateOperator).optional, .node(.timeLength),
      ]
    ) { match in
      guard match.isLatin(0),
        match.item(2) == nil
          ? match.item(1) != nil && match.beginsWithDigits(0) && match.beginsWithDigits(3)
          : match.item(1) == nil && match.dateWord(2) == .rangeOperator(.and),
        let years = match.length(0), let rest = match.length(3), isSaid(match, 0),
        isSaid(match, 3) || rest.unit == .night,
        rest.unit < years.unit || years.unit == .day && rest.unit == .night,
        let sum = years.adding(rest)
      else { return [] }
      return Product.length(sum)
    },
    Rule(
      "date.common.length-compound", "several lengths in one: «عام وشهر و21 يوما»",
      produces: Category.timeLength.symbol,
      [.node(.timeLength), .node(.timeLength).with(clitics: .required(.wa)).times(1...3)]
    ) { match in
      guard var sum = match.length(0) else { return [] }
      // Years behind what is shorter are another length: سندات لأجل 52 أسبوعا وخمس سنوات.
      if match.items(1).count == 1, let next = match.length(1), next.unit >= .year,
        next.unit > sum.unit
      {
        return []
      }
      for item in match.items(1) {
        guard case .datePhrase(.length(let next))? = item.meaning, let longer = sum.adding(next)
        else { return [] }
        sum = longer
      }
      return Product.length(sum)
    },
  ]

  /// Whether a length is more than its bare unit: `a year` is one.
  private static func isSaid(_ match: Match, _ element: Int) -> Bool {
    match.length(element)?.isBare == false
      || match.item(element).map { $0.words.count > 1 } ?? false
  }
}

extension Match {
  /// Whether years before a word are of light, and so a distance: `4.2 سنة ضوئية`.
  func isOfLight(_ index: Int) -> Bool {
    guard word(at: index)?.kind == .arabic else { return false }
    // Behind the article, whose letters have two bytes each.
    return [0, 4].contains { folded(index, has: "\u{0636}\u{0648}", at: $0) }
  }
}
