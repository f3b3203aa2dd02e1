internal import DocumentModel
internal import Grammar

/// Names of months, as they stand alone, twice, or behind their head noun.
enum MonthPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.month-name", "the name of a month: «يونيو»",
      produces: Category.monthPhrase.symbol,
      [.node(.month, .hijriMonth).with(article: .forbidden)]
    ) { match in
      guard var month = month(match, 0) else { return [] }
      month.isDoubtful = match.item(0)?.needsContext ?? false
      return Product.point(month)
    },
    Rule(
      "date.ar.month-article",
      "the month that has an article, behind its day or part: «9 المحرم»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.digits, .number, .ordinal, .periodPart, .dateLink).context,
        .node(.hijriMonth).with(article: .required),
      ]
    ) { match in
      // Only the first month's name takes the article.
      guard case .hijriMonth(1)? = match.dateWord(1), let month = month(match, 1),
        match.item(0)?.symbol != Category.dateLink.symbol || isDayBefore(match)
      else { return [] }
      return Product.point(month)
    },
    Rule(
      "date.ar.month-honoured", "a month and what honours it before its year: «رمضان المبارك 1447»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.hijriMonth), .node(.honorific).with(article: .required),
        .node(.dateLink).context.optional,
        .node(.timeUnit).with(clitics: .optional(.la)).context.optional, .node(.digits).context,
      ]
    ) { match in
      isYear(match, 4) ? month(match, 0).map { Product.point($0) } ?? [] : []
    },
    Rule(
      "date.ar.month-head-honoured", "the same with its noun: «شهر رمضان المبارك 1447هـ»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.hijriMonth),
        .node(.honorific).with(article: .required), .node(.dateLink).context.optional,
        .node(.timeUnit).with(clitics: .optional(.la)).context.optional, .node(.digits).context,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .month, head.number == .one, isYear(match, 5)
      else {
        return []
      }
      return month(match, 1).map { Product.point($0) } ?? []
    },
    Rule(
      "date.ar.month-doubled", "a month in two traditions: «أكتوبر/تشرين الأول»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.month), .mark("/").optional, .mark("(").optional, .node(.month),
        .mark(")").optional,
      ]
    ) { match in
      guard let first = month(match, 0), first == month(match, 3), isBalanced(match, 2, 4) else {
        return []
      }
      return Product.point(first)
    },
    Rule(
      "date.ar.month-dashed", "the same with a dash: «تشرين الأول - أكتوبر»",
      produces: Category.monthPhrase.symbol, [.node(.month), .mark("-"), .node(.month)]
    ) { match in
      guard let first = month(match, 0), first == month(match, 2), !match.isLatin(0),
        match.mark(0) != match.mark(2)
      else { return [] }
      return Product.point(first)
    },
    Rule(
      "date.ar.month-quoted",
      "such a month in quotation marks, with something behind: «مايو “أيار” الماضي»",
      produces: Category.monthPhrase.symbol,
      [.node(.month), .node(.quotationMark), .node(.month), .node(.quotationMark)]
    ) { match in
      // Without its adjective or year the mention would end on the mark.
      let next = match.end(0...3)
      guard let first = month(match, 0), first == month(match, 2),
        match.has(.relativeAdjective, at: next) || match.word(at: next)?.kind == .digits
      else { return [] }
      return Product.point(first)
    },
    Rule(
      "date.ar.month-head", "a month with its noun: «شهر رمضان»",
      produces: Category.monthPhrase.symbol,
      [
        .node(.timeUnit).with(article: .forbidden),
        .node(.month, .hijriMonth), .mark("/").optional, .mark("(").optional,
        .node(.month).optional, .mark(")").optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .month, head.number == .one,
        let first = month(match, 1), isBalanced(match, 3, 5)
      else { return [] }
      if match.item(4) == nil {
        guard match.item(2) == nil, match.item(3) == nil else { return [] }
      } else {
        guard first == month(match, 4) else { return [] }
      }
      return Product.point(first)
    },
  ]

  private static func isYear(_ match: Match, _ element: Int) -> Bool {
    match.wholeNumber(element).map { (1...1600).contains($0) && $0 > 31 } ?? false
  }

  /// Whether a number or ordinal stands before the word for `of`: `العاشر من المحرم`.
  private static func isDayBefore(_ match: Match) -> Bool {
    guard let link = match.item(0)?.words.lowerBound else { return false }
    return [Category.digits, .number, .ordinal].contains {
      match.item(of: $0.symbol, endingAt: link) != nil
    }
  }

  private static func isBalanced(_ match: Match, _ open: Int, _ close: Int) -> Bool {
    (match.item(open) == nil) == (match.item(close) == nil)
  }

  private static func month(_ match: Match, _ element: Int) -> DateExpression? {
    switch match.dateWord(element) {
    case .month(let month)?: .with { $0.month = .number(month) }
    case .hijriMonth(let month)?:
      .with {
        $0.month = .number(month)
        $0.isHijri = true
      }
    default: nil
    }
  }
}
