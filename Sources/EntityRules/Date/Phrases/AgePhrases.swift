internal import DocumentModel
internal import Grammar

/// Ages and years by nouns that mean them only beside a number.
enum AgePhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.age-noun", "an age by its noun: «سن الخمسين»", produces: Category.timeLength.symbol,
      [
        .node(.ageNoun).with(article: .forbidden), .node(.definiteArticle).optional,
        .node(.number, .ordinal), .node(.timeUnit, .currency, .scale).absent,
      ]
    ) { match in
      // سن is also to enact: so many laws.
      guard let item = match.item(2),
        match.item(1) != nil || match.beginsWithArticle(item.words.lowerBound),
        let age = age(match, 2), (1...120).contains(age)
      else { return [] }
      return Product.length(TimeLength(.year, ExactDecimal(age)))
    },
    Rule(
      "date.ar.age-unit", "years by a noun of poets: «أربعين حولا»",
      produces: Category.timeLength.symbol,
      [.node(.number), .node(.ageUnit).with(article: .forbidden)]
    ) { match in
      guard let count = match.count(0), let age = count.integer, (2...200).contains(age),
        !match.runsOn(0)
      else { return [] }
      return Product.length(TimeLength(.year, count))
    },
    Rule(
      "date.ar.age-unit-article", "the same with the article: «الـ19 ربيعا»",
      produces: Category.timeLength.symbol,
      [
        .node(.definiteArticle), .node(.number).glued, .node(.ageUnit).with(article: .forbidden),
      ]
    ) { match in
      guard let count = match.count(1), let age = count.integer, (2...200).contains(age) else {
        return []
      }
      return Product.length(TimeLength(.year, count))
    },
  ]

  private static func age(_ match: Match, _ element: Int) -> Int? {
    if case .ordinal(let number)? = match.dateWord(element) { return number }
    return match.count(element)?.integer
  }
}
