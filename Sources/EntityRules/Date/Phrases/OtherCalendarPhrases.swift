internal import DocumentModel
internal import Grammar

/// Dates of the Persian, Hebrew and Coptic calendars.
///
/// Many of their months are other words too, and some are months of the Gregorian calendar: those count
/// beside a year of their calendar, or its name, alone. The others count beside a day or behind `شهر` too.
enum OtherCalendarPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.other-calendar-day",
      "a day of the Persian, Hebrew or Coptic calendar: «22 بهمن 1357»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink).optional,
        .node(.timeUnit).with(article: .forbidden).optional, .node(.otherMonth),
      ] + year
    ) { match in
      guard let day = match.point(0), day.month == nil, !match.runsOn(0),
        match.item(2) == nil || match.unit(2)?.unit == .month, var date = dated(match, month: 3)
      else { return [] }
      date.day = day.day
      return isEnough(match, 3, date) ? Product.point(date) : []
    },
    Rule(
      "date.en.other-calendar-day", "the same with the month first: «Farvardin 1, 1403»",
      produces: Category.datePoint.symbol, [.node(.otherMonth), .node(.dayNumber)] + year
    ) { match in
      guard match.isLatin(0), let day = match.point(1), day.month == nil,
        !match.isInsideNumber(1...1), var date = dated(match, month: 0, year: 2)
      else { return [] }
      date.day = day.day
      return isEnough(match, 0, date, year: 2) ? Product.point(date) : []
    },
    Rule(
      "date.ar.other-calendar-month-head", "a month of theirs with its noun: «شهر كيهك»",
      produces: Category.datePoint.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.otherMonth)] + year
    ) { match in
      guard let head = match.unit(0), head.unit == .month, head.number == .one,
        let date = dated(match, month: 1)
      else { return [] }
      // شهر طوبة is no brick.
      let isEnough = date.otherCalendar == .coptic || isEnough(match, 1, date)
      return isEnough ? Product.point(date) : []
    },
    Rule(
      "date.common.other-calendar-month", "a month of theirs with its year: «فروردين 1403»",
      produces: Category.datePoint.symbol, [.node(.otherMonth)] + year
    ) { match in
      // Of أبيب 1500 the number may count what follows: عام or the calendar's name must stand there.
      guard let date = dated(match, month: 0), date.year != nil,
        match.item(0)?.needsContext == false
          || [1, 3, 4, 6].contains(where: { match.item($0) != nil })
      else { return [] }
      return Product.point(date)
    },
    Rule(
      "date.ar.coptic-month",
      "a Coptic month that is no other word, behind a word for when: «في بشنس»",
      produces: Category.datePoint.symbol, [.node(.timePreposition).context, .node(.otherMonth)]
    ) { match in
      copticMonth(match, 1)
    },
    Rule(
      "date.ar.coptic-month-next", "a further one behind it: «بين كيهك وبرمهات»",
      produces: Category.datePoint.symbol,
      [
        .node(.timePreposition).context, .node(.otherMonth).context,
        .node(.otherMonth).with(clitics: .required(.wa)),
      ]
    ) { match in
      copticMonth(match, 2)
    },
    Rule(
      "date.common.other-calendar-digits", "a day of theirs in digits: «1403/1/15 هـ.ش»",
      produces: Category.datePoint.symbol,
      [
        .node(.digits), .mark("/").glued, .node(.digits).glued, .mark("/").glued,
        .node(.digits).glued, .node(.otherEra),
      ]
    ) { match in
      guard case .otherEra(let calendar?)? = match.dateWord(5), !match.isInsideNumber(0...4),
        let month = match.wholeNumber(2), calendar.months.contains(month)
      else { return [] }
      let yearFirst = number(match, 0, of: calendar) != nil
      guard let year = number(match, yearFirst ? 0 : 4, of: calendar),
        let day = match.wholeNumber(yearFirst ? 4 : 0), (1...31).contains(day)
      else { return [] }
      return Product.point(
        .with {
          $0.otherCalendar = calendar
          ($0.day, $0.month, $0.year) = (day, .number(month), .number(year))
        })
    },
    Rule(
      "date.common.other-calendar-year", "a year of theirs and its mark: «1403 هجري شمسي»",
      produces: Category.datePoint.symbol,
      [.node(.digits), .node(.otherEra).with(clitics: .optional(.la))]
    ) { match in
      guard match.item(1)?.needsContext == false, !match.isInsideNumber(0...0) else { return [] }
      return years(match, 0, [1])
    },
    Rule(
      "date.ar.other-calendar-year", "a year of theirs with its noun: «السنة العبرية 5785»",
      produces: Category.datePoint.symbol,
      [
        .node(.timeUnit), .node(.otherEra).optional, .node(.digits),
        .node(.otherEra).with(clitics: .optional(.la)).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number == .one, head.role != .count
      else { return [] }
      return years(match, 2, [1, 3])
    },
  ]

  /// What may stand behind a month: its calendar's name, and the year with what says whose it is.
  private static let year: [Element] = [
    .node(.otherEra).optional, .mark(",").optional,
    .node(.timeUnit).with(clitics: .optional(.la)).optional, .node(.otherEra).optional,
    .node(.digits).optional, .node(.otherEra, .era).with(clitics: .optional(.la)).optional,
    .node(.relativeAdjective).with(article: .required).optional,
  ]

  /// The month of an element with the year whose elements begin at another, if one stands there; `nil`
  /// where these do not belong together.
  private static func dated(
    _ match: Match, month element: Int, year start: Int? = nil
  ) -> DateExpression? {
    guard case .otherMonth(let calendar, let month)? = match.dateWord(element) else { return nil }
    let start = start ?? element + 1
    let eras = [start, start + 3, start + 5]
    guard eras.allSatisfy({ isEra($0, of: calendar, match) }) else { return nil }
    var date = DateExpression.with {
      $0.month = .number(month)
      $0.otherCalendar = calendar
    }
    guard match.item(start + 4) != nil else {
      // Without a year nothing but the calendar's name may stand there, and which of them is meant.
      if [1, 2, 3, 5].contains(where: { match.item(start + $0) != nil }) { return nil }
      if case .relative(let offset, _)? = match.dateWord(start + 6) {
        guard abs(offset) < 2 else { return nil }
        date.direction = offset
      }
      return date
    }
    guard match.item(start + 2) == nil || match.unit(start + 2)?.unit == .year,
      match.item(start + 3) == nil || match.item(start + 2) != nil, match.item(start + 6) == nil,
      !match.isInsideNumber(start + 4...start + 4)
    else { return nil }
    if let year = number(match, start + 4, of: calendar) {
      date.year = .number(year)
    } else {
      guard match.item(element)?.needsContext == false, eras.allSatisfy({ match.item($0) == nil }),
        let year = match.wholeNumber(start + 4), (1800...2199).contains(year)
      else { return nil }
      date.gregorianYear = year
    }
    return date
  }

  /// A Coptic month without its day or year, if it is nothing else; in Bermuda one may be, too.
  private static func copticMonth(_ match: Match, _ element: Int) -> [Product] {
    guard case .otherMonth(.coptic, let month)? = match.dateWord(element), month != 8,
      match.item(element)?.needsContext == false,
      let date = dated(match, month: element, year: element + 1)
    else { return [] }
    return Product.point(date)
  }

  /// Whether a month that may be another word has its year or its calendar's name beside it.
  private static func isEnough(
    _ match: Match, _ month: Int, _ date: DateExpression, year start: Int? = nil
  ) -> Bool {
    guard match.item(month)?.needsContext == true, date.year == nil else { return true }
    // A mark that several calendars have is not enough.
    if case .otherEra(_?)? = match.dateWord(start ?? month + 1) { return true }
    return CopticDays.isDay(match, month)
  }

  /// A year without a month, by the marks that say whose it is.
  private static func years(_ match: Match, _ element: Int, _ marks: [Int]) -> [Product] {
    let calendars = marks.compactMap { mark -> OtherCalendar? in
      if case .otherEra(let calendar)? = match.dateWord(mark) { calendar } else { nil }
    }
    guard let calendar = calendars.first, marks.allSatisfy({ isEra($0, of: calendar, match) }),
      let year = number(match, element, of: calendar)
    else { return [] }
    return Product.point(
      .with {
        $0.year = .number(year)
        $0.otherCalendar = calendar
      })
  }

  /// Whether an element is empty or names the calendar, or a mark that it shares.
  private static func isEra(_ element: Int, of calendar: OtherCalendar, _ match: Match) -> Bool {
    switch match.dateWord(element) {
    case .otherEra(let said)?: said == nil || said == calendar
    // Who knows the calendar leaves its second word out.
    case .era(let era)?: era == .hijri && calendar == .persian
    default: true
    }
  }

  private static func number(_ match: Match, _ element: Int, of calendar: OtherCalendar) -> Int? {
    guard let number = match.wholeNumber(element), calendar.years.contains(number) else {
      return nil
    }
    return number
  }
}
