internal import DocumentModel
internal import Grammar

extension RangeRules {
  /// Ranges behind a word for between.
  static let between: [Rule] = [
    Rule(
      "date.ar.between-points", "two points behind a word for between: «بين مايو ويونيو»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.datePoint, .dayNumber, .yearNumber),
        .node(.datePoint, .yearNumber).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0),
        match.item(2)?.symbol != Category.yearNumber.symbol || YearRules.isYear(match, 2)
      else { return [] }
      return range(match, 1, 2, span: match.span(1...2))
    },
    Rule(
      "date.ar.between-parts", "the same up to a part: «بين مطلع 2019 ونهاية 2020»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.periodPart).with(article: .forbidden).optional,
        .node(.datePoint, .yearNumber), .node(.periodPart).with(clitics: .required(.wa)),
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0) else { return [] }
      return range(match, 2, 4, span: match.span(1...4))
    },
    Rule(
      "date.en.between-points", "the same in English: «between May and late June»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.periodPart).optional, .mark("-").glued.optional,
        .node(.datePoint, .dayNumber, .yearNumber), .mark(",").optional, .node(.dateOperator),
        .node(.definiteArticle).optional, .node(.periodPart).optional,
        .mark("-").glued.optional, .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), kind == .between || kind == .from,
        case .rangeOperator(let connector)? = match.dateWord(5),
        (kind == .between) == (connector == .and), match.isLatin(0),
        match.item(2) == nil || match.item(1) != nil, match.item(8) == nil || match.item(7) != nil,
        match.item(4) == nil || kind == .between && match.point(3)?.year != nil,
        kind == .between || !match.isMoved
      else { return [] }
      return range(match, 3, 9, span: match.span(1...9))
    },
  ]
}
