internal import DocumentModel
internal import Grammar

/// Decades, centuries and millennia.
enum DecadePhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.decade-name", "a decade by name: «التسعينيات»",
      produces: Category.datePoint.symbol,
      [.node(.decade)]
    ) { match in
      guard case .decade(let tens)? = match.dateWord(0), !isOfAge(match), !match.isAge
      else { return [] }
      return Product.point(
        .with {
          $0.tens = tens
          // الألفينات is the first decade of its century.
          if tens == 0 { $0.century = .number(20) }
        })
    },
    Rule(
      "date.en.decade-digits", "a decade in digits: «1990s»", produces: Category.datePoint.symbol,
      [.node(.digits), .node(.decadeSuffix).glued]
    ) { match in
      guard case .digits(let text)? = match.meaning(0), let number = Int(text), number % 10 == 0
      else { return [] }
      switch text.utf8.count {
      // The 1800s are a century; the 2000s are so far no more than a decade.
      case 4 where number % 100 == 0 && number != 2000:
        return Product.point(.with { $0.century = .number(number / 100) })
      case 4:
        return Product.point(
          .with {
            $0.century = .number(number / 100)
            $0.tens = number % 100
          })
      case 2 where number > 0 && !match.isAge && !match.isBehindLetter:
        return Product.point(.with { $0.tens = number })
      default: return []
      }
    },
    Rule(
      "date.ar.century-digits", "a century by digits: «القرن الـ19»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit), .node(.definiteArticle).optional, .node(.digits)]
    ) { match in
      guard let head = match.unit(0), head.unit == .century, head.number == .one,
        let number = match.wholeNumber(2), (1...30).contains(number)
      else { return [] }
      return Product.point(.with { $0.century = .number(number - 1) })
    },
    Rule(
      "date.ar.millennium", "a millennium by its ordinal: «الألف الثالث»",
      produces: Category.datePoint.symbol,
      [.node(.scale).with(article: .required), .node(.ordinal).with(article: .required)]
    ) { match in
      guard case .word(.number(.scale(let power, _)))? = match.meaning(0), power == 3,
        case .ordinal(let number)? = match.dateWord(1)
      else { return [] }
      return PeriodPhrases.division(.millennium, number).map { Product.point($0) } ?? []
    },
    Rule(
      "date.en.century-digits", "a century by an ordinal in digits: «19th century»",
      produces: Category.datePoint.symbol,
      [.node(.digits), .node(.ordinalSuffix).glued, .mark("-").optional, .node(.timeUnit)]
    ) { match in
      guard match.unit(3)?.unit == .century, let number = match.wholeNumber(0),
        (1...30).contains(number)
      else { return [] }
      return Product.point(.with { $0.century = .number(number - 1) })
    },
  ]

  /// Whether tens are those of an age: `الأربعينات من العمر`, `ثمانينيات عمره`.
  private static func isOfAge(_ match: Match) -> Bool { isOfLife(match, match.end(0...0)) }

  /// Whether a word for a life, or for of and one, stands at a word: `العقد الرابع من عمره`.
  static func isOfLife(_ match: Match, _ next: Int) -> Bool {
    match.has(.lifeNoun, at: match.has(.dateLink, at: next) ? next + 1 : next)
  }
}
