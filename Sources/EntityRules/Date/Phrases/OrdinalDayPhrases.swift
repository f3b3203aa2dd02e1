internal import DocumentModel
internal import Grammar

/// Days counted within a period: its first or last day, or such a weekday.
enum OrdinalDayPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.ordinal-day", "a day counted in a period: «أول أيام عيد الفطر»",
      produces: Category.datePoint.symbol,
      [
        .node(.ordinal, .periodPart, .relativeAdjective).with(article: .forbidden),
        .node(.timeUnit).optional,
        .node(.weekday).optional, .node(.dateLink).optional,
        .node(.datePoint, .yearNumber, .timeUnit, .ofIt),
      ]
    ) { match in
      guard let number = number(match, 0) else { return [] }
      return day(match, number, unit: 1, weekday: 2, link: 3, period: 4)
    },
    Rule(
      "date.ar.ordinal-day", "the same with the ordinal behind: «اليوم الأخير من 2026»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit, .weekday).with(article: .required),
        .node(.ordinal).with(article: .required),
        .node(.dateLink).optional,
        .node(.datePoint, .yearNumber, .timeUnit, .ofIt).with(clitics: .optional(.la)),
      ]
    ) { match in
      // الأيام الأخيرة are no day.
      guard let number = number(match, 1), match.unit(0)?.number != .many else { return [] }
      return day(match, number, unit: 0, weekday: 0, link: 2, period: 3)
    },
  ]

  private static func number(_ match: Match, _ element: Int) -> Int? {
    switch match.dateWord(element) {
    case .ordinal(let number)?: number <= 31 ? number : nil
    case .periodPart(.end)? where !match.isLatin(element): -1
    case .relative(-1, _)? where match.isLatin(element): -1
    default: nil
    }
  }

  private static func day(
    _ match: Match, _ number: Int, unit: Int, weekday: Int, link: Int, period: Int
  ) -> [Product] {
    guard var whole = match.point(period) ?? current(match, period), !whole.isOpen,
      whole.ordinalDay == nil
    else { return [] }
    if match.item(period)?.symbol == Category.yearNumber.symbol {
      guard match.item(link) != nil, YearRules.isYear(match, period) else { return [] }
    }
    let isLinked =
      match.item(link) != nil || match.item(period)?.symbol == Category.ofIt.symbol
    if case .weekday(let day)? = match.dateWord(weekday) {
      guard whole.grain == .month || whole.grain == .year, number <= 5, isLinked,
        weekday > 0 || !isDayOfMonth(number, day, whole, match.resolver)
      else { return [] }
      (whole.weekday, whole.ordinalDay) = (day, number)
    } else {
      // The name of days in a row has their noun in it: ثالث أيام التشريق.
      let isNamed =
        match.item(unit) == nil && whole.isFeast && (whole.lastDay != nil || ofDays(match, period))
      guard isNamed || match.unit(unit).map({ $0.unit <= .night && $0.number != .two }) ?? false
      else { return [] }
      // The last days of March are a part of it.
      if match.unit(unit)?.number == .many, match.isLatin(unit), !whole.isFeast { return [] }
      // أول أيام السنة
      let isLinked =
        isLinked || match.unit(unit)?.number == .many
        || match.item(period)?.clitics.contains(.la) == true
      guard count(number, in: &whole, isLinked: isLinked) else { return [] }
    }
    whole.isDoubtful = false
    return Product.point(whole)
  }

  /// Whether a feast has the noun of its days in its name: `أيام الفطر`.
  private static func ofDays(_ match: Match, _ element: Int) -> Bool {
    guard let start = match.item(element)?.words.lowerBound else { return false }
    return match.dateWords(.timeUnit, at: start, bare: true).contains { word in
      if case .unit(.day, let inflection, _) = word { inflection.number == .many } else { false }
    }
  }

  /// The month or year that now is in, where only its noun is said: `آخر يوم من الشهر`; the month told of, where
  /// a pronoun says so.
  static func current(_ match: Match, _ element: Int) -> DateExpression? {
    if match.item(element)?.symbol == Category.ofIt.symbol {
      if let month = match.monthBefore, month.isHijri { return month }
      return .with {
        $0.month = .offset(0)
        $0.isToldFrom = true
      }
    }
    guard let unit = match.unit(element), unit.unit == .month || unit.unit == .year,
      unit.number == .one, match.item(element)?.hasArticle == true,
      !match.has(.relativeAdjective, at: match.end(element...element)),
      !match.has(.same, at: match.end(element...element)),
      ![Category.era, .otherEra, .yearKind].contains(where: {
        match.has($0, at: match.end(element...element))
      })
    else { return nil }
    // الشهر الفضيل is that of the fast.
    if unit.unit == .month, match.has(.honorific, at: match.end(element...element)) {
      return .with { ($0.month, $0.isHijri) = (.number(9), true) }
    }
    return PeriodPhrases.period(unit.unit, 0)
  }

  /// Whether a weekday and an ordinal are the day of a month and its weekday: `الخميس الأول من مايو` is
  /// the first of May where that is a Thursday.
  private static func isDayOfMonth(
    _ number: Int, _ weekday: Int, _ month: DateExpression, _ resolver: DateResolver
  ) -> Bool {
    guard number > 0, month.grain == .month else { return false }
    var day = month
    day.day = number
    return resolver.period(of: day)?.first.weekday == weekday
  }

  /// Counts a day of a period; false where it has none of the kind.
  private static func count(_ number: Int, in whole: inout DateExpression, isLinked: Bool) -> Bool {
    if whole.isFeast {
      guard number > 0, let day = whole.day, whole.national == nil,
        whole.lastDay.map({ day + number - 1 <= $0 }) ?? true
      else { return false }
      whole.day = day + number - 1
      whole.lastDay = nil
      return true
    }
    switch whole.grain {
    case .month:
      if number > 0, case .number? = whole.month {
        whole.day = number
      } else {
        whole.ordinalDay = number
      }
    case .year where isLinked: whole.ordinalDay = number
    default: return false
    }
    return true
  }
}
