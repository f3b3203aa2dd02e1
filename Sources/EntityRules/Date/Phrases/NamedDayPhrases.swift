internal import ArabicText
internal import DocumentModel
internal import Grammar

/// World days that no list has, days of the fast before Easter, feasts with the years of their calendars.
enum NamedDayPhrases {
  static let names: [Rule] = [
    Rule(
      "date.ar.world-day", "a world day by what it is for: «اليوم العالمي للجبال»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.worldAdjective).with(article: .required),
        .token(.arabic), .token(.arabic).optional,
      ]
    ) { match in
      guard match.unit(0)?.unit == .day, match.unit(0)?.number == .one, isPurpose(match) else {
        return []
      }
      return Product.point(.with { ($0.isOpen, $0.isFeast) = (true, true) })
    }
  ]

  static let points: [Rule] = [
    Rule(
      "date.ar.fast-day", "a day of the fast before Easter: «الأحد الثالث من الصوم»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.weekday).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.fast).with(article: .required),
      ]
    ) { match in
      fastDay(match, weekday: 0, ordinal: 1)
    },
    Rule(
      "date.ar.fast-day-first", "the same with the ordinal first: «أول جمعة من الصوم الكبير»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.ordinal).with(article: .forbidden), .node(.weekday).with(article: .forbidden),
        .node(.dateLink), .node(.fast).with(article: .required),
      ]
    ) { match in
      fastDay(match, weekday: 1, ordinal: 0)
    },
    Rule(
      "date.common.feast-other-year",
      "a feast with the year of its calendar: «رأس السنة الأمازيغية 2976»",
      produces: Category.datePoint.symbol,
      [.node(.datePoint).with(traits: DateShape.feast.trait), .node(.digits)]
    ) { match in
      guard var feast = match.point(0), feast.year == nil, !match.isInsideNumber(1...1),
        let number = match.wholeNumber(1), let year = feast.gregorianYear(of: number)
      else { return [] }
      feast.year = .number(year)
      return Product.point(feast)
    },
  ]

  private static func fastDay(_ match: Match, weekday: Int, ordinal: Int) -> [Product] {
    guard case .weekday(let weekday)? = match.dateWord(weekday),
      case .ordinal(let number)? = match.dateWord(ordinal), (1...7).contains(number)
    else { return [] }
    let days = Int8(7 * (number - 1) + weekday - 1)
    return Product.point(
      .with {
        $0.movable = .fast(days, .untold)
        $0.isFeast = true
      })
  }

  /// Whether the words behind a world day say what it is for: a noun behind ل and what belongs to it, an
  /// adjective (`للصحة النفسية`) or a genitive (`لمكافحة التصحر`).
  private static func isPurpose(_ match: Match) -> Bool {
    guard let first = match.item(2)?.words.lowerBound, match.word(at: first)?.folded.count ?? 0 > 6,
      match.folded(first, has: "\u{0644}")
    else { return false }
    guard let second = match.item(3)?.words.lowerBound else {
      // The genitive of a noun without its article must be there.
      return match.folded(first, has: "\u{0644}\u{0644}")
    }
    return match.beginsWithArticle(second) && !match.has(.weekday, at: second)
      && !match.has(.relativeDay, at: second) && !match.has(.functionWord, at: second)
  }
}

extension DateExpression {
  /// The Gregorian year in which a feast falls that is numbered by the year of its own calendar; `nil` where
  /// the number is none of that.
  func gregorianYear(of number: Int) -> Int? {
    if national == .amazigh { return (2900...3099).contains(number) ? number - 950 : nil }
    if case .hebrew? = movable, OtherCalendar.hebrew.years.contains(number) { return number - 3761 }
    guard case .number(let month)? = month, isFeast, let day else { return nil }
    switch (month, day) {
    case (4, 1): return (6600...6899).contains(number) ? number - 4750 : nil
    case (1, 12...14): return (2900...3099).contains(number) ? number - 950 : nil
    case (3, 20...21): return OtherCalendar.persian.years.contains(number) ? number + 621 : nil
    case (9, 11...12): return OtherCalendar.coptic.years.contains(number) ? number + 283 : nil
    default: return nil
    }
  }
}
