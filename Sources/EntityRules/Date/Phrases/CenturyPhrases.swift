internal import DocumentModel
internal import Grammar

/// Decades and centuries with the nouns and eras beside them.
enum CenturyPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.decade-head", "a decade and its noun: «سنوات التسعينيات»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.datePoint)]
    ) { match in
      guard let head = match.unit(0), let decade = match.point(1), decade.grain == .decade,
        head.unit == .year && head.number == .many || head.unit == .decade
      else { return [] }
      return Product.point(decade)
    },
    Rule(
      "date.ar.decade-of-century", "a decade of a century: «العقد الثاني من القرن العشرين»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.datePoint), .node(.era).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .decade, head.number == .one,
        match.item(4) == nil || match.dateWord(4) == .era(.common),
        case .ordinal(let number)? = match.dateWord(1), var century = match.point(3),
        century.grain == .century, number == -1 || (1...10).contains(number),
        // Of a millennium that is our own: الألفية الثالثة.
        !century.isOpen || century.century == .number(20) && number > 0
      else { return [] }
      century.isOpen = false
      century.tens = number == -1 ? 90 : number * 10 - 10
      return Product.point(century)
    },
    Rule(
      "date.ar.decade-of-millennium", "a decade of a millennium: «العقد الأول من الألفية الثالثة»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.ordinal, .newAdjective, .relativeAdjective).with(article: .required).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .decade, head.number == .one,
        match.unit(3)?.unit == .millennium, case .ordinal(let number)? = match.dateWord(1),
        (1...10).contains(number)
      else { return [] }
      if case .ordinal(let millennium)? = match.dateWord(4), millennium != 3 { return [] }
      return Product.point(
        .with {
          $0.century = .number(20)
          $0.tens = number * 10 - 10
        })
    },
    Rule(
      "date.ar.century-pair",
      "a century in two calendars: «القرن الرابع الهجري / العاشر الميلادي»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.century.trait),
        .node(.era).with(clitics: .optional(.la)),
        .token(.punctuation, .symbol), .node(.ordinal).with(article: .required),
        .node(.era).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      guard var century = match.point(0), case .ordinal(let number)? = match.dateWord(3),
        number > 0,
        ["/", "-", "=", "("].contains(match.mark(2)),
        (match.mark(2) == "(") == (match.item(5) != nil)
      else { return [] }
      switch (match.dateWord(1), match.dateWord(4)) {
      case (.era(.hijri)?, .era(.common)?): century.century = .number(number - 1)
      case (.era(.common)?, .era(.hijri)?): break
      default: return []
      }
      return Product.point(century)
    },
    Rule(
      "date.ar.century-pair-digits", "the same in digits: «القرن 5هـ/11م»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit), .node(.digits), .node(.era), .token(.punctuation), .node(.digits),
        .node(.era), .mark(")").optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .century, head.number == .one,
        match.mark(3) == "/" || match.mark(3) == "-" || match.mark(3) == "(",
        (match.mark(3) == "(") == (match.item(6) != nil),
        case .era(.hijri)? = match.dateWord(2), case .era(.common)? = match.dateWord(5),
        let number = match.wholeNumber(4), (6...21).contains(number)
      else { return [] }
      return Product.point(.with { $0.century = .number(number - 1) })
    },
    Rule(
      "date.common.century-era", "a century with its era: «القرن الرابع الهجري»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint), .node(.era)]
    ) { match in
      guard var point = match.point(0), point.grain == .century || point.grain == .decade,
        case .era(let era)? = match.dateWord(1)
      else { return [] }
      point.isBeforeCommonEra = era == .before
      point.isHijri = era == .hijri
      return Product.point(point)
    },
  ]
}
