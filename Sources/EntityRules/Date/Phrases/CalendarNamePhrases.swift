internal import DocumentModel
internal import Grammar

/// Periods whose calendar is named: the Hijri year, the lunar month.
enum CalendarNamePhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.calendar-period", "a period of a calendar that is named: «العام الهجري الجديد»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit).with(article: .required), calendar,
        .node(.relativeAdjective, .newAdjective).with(article: .required),
        .node(.digits).optional, .node(.era).optional,
      ]
    ) { match in
      guard let unit = unit(match, 0), match.item(4) == nil || match.item(3) != nil else {
        return []
      }
      if match.item(3) != nil {
        guard unit == .year, let number = match.wholeNumber(3), !match.isInsideNumber(3...3) else {
          return []
        }
        return year(match, number)
      }
      if case .era(.common)? = match.dateWord(1) {
        let offset = offset(match, 2) ?? 1
        return PeriodPhrases.period(unit, offset).map { Product.point($0) } ?? []
      }
      return Product.point(open(unit))
    },
    Rule(
      "date.ar.calendar-period-now", "the same with the word before: «هذا الشهر الهجري»",
      produces: Category.datePoint.symbol,
      [.node(.demonstrative), .node(.timeUnit).with(article: .required), calendar]
    ) { match in
      unit(match, 1).map { Product.point(open($0)) } ?? []
    },
  ]

  /// Parts of such periods, which need no more to place them than a month of our own: `نهاية الشهر`.
  static let parts: [Rule] = [
    Rule(
      "date.ar.part-of-calendar", "a part of such a period: «نهاية الشهر الهجري»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden), .node(.timeUnit).with(article: .required),
        calendar, .node(.digits, .relativeAdjective, .newAdjective).absent,
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), let unit = unit(match, 1) else {
        return []
      }
      var period = open(unit)
      period.modifier = part
      return match.date(period)
    }
  ]

  private static let calendar = Element.node(.era, .otherEra).with(article: .required)

  private static func unit(_ match: Match, _ element: Int) -> TimeUnit? {
    guard let unit = match.unit(element), unit.number == .one, unit.role == .any,
      unit.unit == .year || unit.unit == .month
    else { return nil }
    return unit.unit
  }

  /// A period of another calendar, which has no value: it is no period of ours.
  private static func open(_ unit: TimeUnit) -> DateExpression {
    .with {
      if unit == .month { $0.month = .offset(0) } else { $0.year = .offset(0) }
      ($0.isHijri, $0.isOpen) = (true, true)
    }
  }

  private static func offset(_ match: Match, _ element: Int) -> Int? {
    if case .relative(let offset, _)? = match.dateWord(element) { offset } else { nil }
  }

  /// The year of a number, in the calendar that is named.
  private static func year(_ match: Match, _ number: Int) -> [Product] {
    switch match.dateWord(1) {
    case .era(let era)?:
      guard number > 100, let year = YearPhrases.year(number, era) else { return [] }
      return Product.point(year)
    case .otherEra(let calendar?)? where calendar.years.contains(number):
      return Product.point(
        .with {
          $0.year = .number(number)
          $0.otherCalendar = calendar
        })
    default: return []
    }
  }
}
