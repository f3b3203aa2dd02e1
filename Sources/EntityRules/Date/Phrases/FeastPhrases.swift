internal import DocumentModel
internal import Grammar

/// Feasts with the words that belong to them, and holidays whose country is said.
enum FeastPhrases {
  /// Feasts as the lists have them, and with the noun before them.
  static let names: [Rule] = [
    Rule(
      "date.common.feast-name", "a feast: «عيد الفطر»", produces: Category.datePoint.symbol,
      [.node(.feast)]
    ) { match in
      match.item(0)?.needsContext == true ? [] : feast(match, 0)
    },
    Rule(
      "date.ar.feast-head", "a feast and the noun before it: «إجازة شم النسيم»",
      produces: Category.datePoint.symbol,
      [.node(.feastHead).with(article: .forbidden), .node(.feast)]
    ) { match in
      isListed(match) || isRepeated(match) ? [] : feast(match, 1)
    },
  ]

  /// Feasts with what honours them before their year.
  static let honoured: [Rule] = [
    Rule(
      "date.ar.feast-honoured",
      "a feast and what honours it before its year: «عيد الفطر المبارك 1447هـ»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.feast.trait),
        .node(.honorific).with(article: .required),
        .node(.yearNumber, .yearPhrase).with(clitics: .optional(.la)),
      ]
    ) { match in
      guard let feast = match.point(0), feast.year == nil, feast.direction == nil,
        let year = PointPhrases.year(match, 2, for: feast), let whole = feast.merged(with: year)
      else { return [] }
      return Product.point(whole)
    }
  ]

  /// Holidays whose country is said.
  static let rules: [Rule] = [
    Rule(
      "date.common.national-day", "a holiday and its country's adjective: «اليوم الوطني السعودي»",
      produces: Category.datePoint.symbol, [.node(.datePoint), .node(.nationality)]
    ) { match in
      dated(match, 0, by: 1)
    },
    Rule(
      "date.ar.national-day-of", "a holiday and its country: «عيد الاستقلال في لبنان»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint), .node(.dateLink).context.optional,
        .node(.country).with(clitics: .optional(.la)).context,
      ]
    ) { match in
      dated(match, 0, by: 2)
    },
    Rule(
      "date.en.national-day",
      "a holiday behind its country's adjective: «Lebanese Independence Day»",
      produces: Category.datePoint.symbol, [.node(.nationality), .node(.datePoint)]
    ) { match in
      match.isLatin(1) ? dated(match, 1, by: 0) : []
    },
  ]

  /// Whether a list has a feast with the noun before it, which then is another (Christmas Eve), or
  /// leaves out what honours it (`عيد الأضحى المبارك`).
  private static func isListed(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.feast, at: start)
  }

  /// Whether a feast has the same noun already, and the one before it is another word: `بُعيد عيد الغطاس`.
  private static func isRepeated(_ match: Match) -> Bool {
    guard let head = match.item(0)?.words, let feast = match.item(1)?.words else { return false }
    return match.folded(head.upperBound - 1).hasSuffix(match.folded(feast.lowerBound))
  }

  private static func feast(_ match: Match, _ element: Int) -> [Product] {
    guard case .feast(let feast)? = match.dateWord(element) else { return [] }
    return Product.point(expression(of: feast))
  }

  static func expression(of feast: DateWord.Feast) -> DateExpression {
    if case .eve(let day) = feast {
      var eve = expression(of: day)
      eve.shift = -1
      return eve
    }
    if case .week(let day) = feast {
      var week = expression(of: day)
      week.isFeastWeek = true
      return week
    }
    return .with {
      switch feast {
      case .gregorian(let month, let day): ($0.month, $0.day) = (.number(month), day)
      case .hijri(let month, let first, let last):
        ($0.month, $0.day) = (.number(month), first)
        if last > first { $0.lastDay = last }
        $0.isHijri = true
      case .movable(let feast): $0.movable = feast
      case .national(let day): $0.national = day
      case .open, .eve, .week: $0.isOpen = true
      }
      $0.isFeast = true
    }
  }

  private static func dated(_ match: Match, _ feast: Int, by country: Int) -> [Product] {
    guard let point = match.point(feast), let holiday = point.national,
      case .word(.geography(let place))? = match.meaning(country), let code = place.country,
      let day = holiday.day(of: code)
    else { return [] }
    return Product.point(point.dated(day))
  }
}
