internal import DocumentModel
internal import Grammar

/// Parts of centuries and of the school year as English tells them.
enum EnglishParts {
  static let points: [Rule] = [
    Rule(
      "date.en.decade-of-century",
      "a decade of a century: «first decade of the 20th century»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal), .node(.timeUnit), .node(.dateLink), .node(.definiteArticle).optional,
        .node(.datePoint).with(traits: DateShape.century.trait),
      ]
    ) { match in
      guard var century = match.point(4), century.grain == .century, !century.isOpen,
        let tens = decade(match)
      else { return [] }
      century.tens = tens
      return Product.point(century)
    },
    Rule(
      "date.en.decade-of-this", "a decade of the present century: «first decade of the century»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal), .node(.timeUnit), .node(.dateLink), .node(.definiteArticle).optional,
        .node(.timeUnit),
      ]
    ) { match in
      guard let century = match.unit(4), century.unit == .century, century.number == .one,
        match.item(3) != nil || match.isWord(match.end(0...2) - 1, "the"),
        let tens = decade(match)
      else { return [] }
      return Product.point(
        .with {
          $0.century = .offset(0)
          $0.tens = tens
        })
    },
  ]

  static let rules: [Rule] = [
    Rule(
      "date.en.mid-now", "the middle of the period that now is in: «by mid-year»",
      produces: Category.date.symbol,
      [.node(.periodPart), .mark("-").glued, .node(.timeUnit).glued]
    ) { match in
      guard case .periodPart(.mid)? = match.dateWord(0), match.isLatin(0),
        let unit = match.unit(2), unit.number == .one,
        [.month, .year, .century].contains(unit.unit),
        !match.hasNoun(at: match.end(0...2)), !match.isWord(match.end(0...2), "-"),
        var point = PeriodPhrases.period(unit.unit, 0)
      else { return [] }
      point.modifier = .mid
      return match.date(point)
    },
    Rule(
      "date.en.semester", "a part of the school year by its number: «second semester»",
      produces: Category.date.symbol, [.node(.ordinal), .token(.latin)]
    ) { match in
      guard match.isLatin(0), case .ordinal(let number)? = match.dateWord(0), number <= 4,
        match.isWord(match.end(0...0), "semester", "trimester")
      else { return [] }
      return [Product(.date(DateValue(kind: .date, value: "XXXX", isResolved: false)))]
    },
    Rule(
      "date.en.season-term", "a part of the school year by its season: «spring term»",
      produces: Category.date.symbol,
      [.node(.season), .token(.latin), .node(.yearNumber).optional]
    ) { match in
      guard match.isLatin(0), case .season(let season)? = match.dateWord(0),
        match.isWord(match.end(0...0), "semester", "term"),
        match.item(2) == nil || YearRules.isYear(match, 2)
      else { return [] }
      var point = match.point(2) ?? DateExpression()
      point.season = season
      return match.date(point)
    },
  ]

  /// The tens of the years of a decade that is numbered.
  private static func decade(_ match: Match) -> Int? {
    guard match.isLatin(0), let head = match.unit(1), head.unit == .decade, head.number == .one,
      case .ordinal(let number)? = match.dateWord(0), number == -1 || (1...10).contains(number)
    else { return nil }
    return number == -1 ? 90 : number * 10 - 10
  }
}
