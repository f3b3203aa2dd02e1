internal import DocumentModel
internal import Grammar

/// One day in three calendars, years that share an era, and two feasts behind one noun.
enum CalendarListRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.third-calendar",
      "a day in three calendars: «7 ديسمبر 2024 - 5 جمادى الآخرة 1446 - 28 هاتور 1741»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.equivalent.trait), .token(.punctuation, .symbol),
        .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.datePoint).with(clitics: .any), .mark(")").optional,
      ]
    ) { match in
      guard let day = match.point(0), day.pairedMonth != nil, day.day != nil,
        let third = match.point(3), !third.isGregorian, third.day != nil, third.year != nil,
        !third.isFeast, third.otherCalendar != day.pairedCalendar,
        ["(", ",", "/", "-", "="].contains(match.mark(1)),
        (match.mark(1) == "(") == (match.item(4) != nil)
      else { return [] }
      return match.date(day)
    },
    Rule(
      "date.ar.years-share-era", "two years that share their era: «بين 1550 و1070 قبل الميلاد»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.timeUnit).with(article: .forbidden).optional,
        .node(.digits), .node(.dateOperator).with(clitics: .none).optional,
        .node(.yearPhrase).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), kind == .between || kind == .from,
        match.item(1) == nil || match.unit(1).map { $0.unit == .year && $0.number == .one } == true,
        (kind == .between) == (match.item(3) == nil),
        (kind == .between) == (match.item(4)?.clitics.contains(.wa) == true),
        match.item(3) == nil || match.dateWord(3) == .rangeOperator(.to),
        let first = match.wholeNumber(2), let last = match.point(4), saysEra(match, 4, last),
        case .number(let end)? = last.year, (first < end) != last.isBeforeCommonEra, first > 31
      else { return [] }
      return match.dates(from: last.with(year: first), to: last, span: match.span(1...4))
    },
    Rule(
      "date.ar.feasts-dual", "two feasts behind one noun: «عيدي الميلاد ورأس السنة»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.feastHead).with(article: .forbidden),
        .node(.feastHead).with(article: .forbidden).optional, .token(.arabic),
        .node(.honorific).with(article: .required).optional,
        .node(.feast).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = (match.item(1) ?? match.item(0))?.words.lowerBound, isDual(match, head),
        let name = match.items(2).first?.words, let first = feast(match, at: name),
        case .feast(let second)? = match.dateWord(4)
      else { return [] }
      return RangeRules.range(match, first, FeastPhrases.expression(of: second))
    },
  ]

  /// Whether a year ends with its era.
  private static func saysEra(_ match: Match, _ element: Int, _ year: DateExpression) -> Bool {
    year.isHijri || year.isBeforeCommonEra || match.has(.era, at: match.end(element...element) - 1)
  }

  private static func isDual(_ match: Match, _ head: Int) -> Bool {
    ["\u{0639}\u{064A}\u{062F}\u{064A}", "\u{0639}\u{064A}\u{062F}\u{0627}"]
      .contains { match.folded(head).hasSuffix($0) }
  }

  /// The feast that one word is the name of behind its noun: الميلاد is birth elsewhere.
  private static func feast(_ match: Match, at name: Range<Int>) -> DateExpression? {
    if match.folded(name.lowerBound) == "\u{0627}\u{0644}\u{0645}\u{064A}\u{0644}\u{0627}\u{062F}" {
      return DateWord.Feast("c12-25").map { FeastPhrases.expression(of: $0) }
    }
    return match.items(of: Category.feast.symbol, startingAt: name.lowerBound).lazy
      .compactMap { item in
        guard item.words == name, case .feast(let feast)? = match.dateWord(item) else { return nil }
        return FeastPhrases.expression(of: feast)
      }.first
  }
}

extension DateExpression {
  /// The same of another year.
  fileprivate func with(year: Int) -> DateExpression {
    var other = self
    other.year = .number(year)
    return other
  }
}
