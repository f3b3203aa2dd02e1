internal import DocumentModel
internal import Grammar

/// Days of a month that is only called that: the one told of, or the one that now is.
enum DayOfMonthPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.ar.day-of-the-month", "a day of the month: «في العشرين من الشهر»",
      produces: Category.datePoint.symbol,
      [
        .node(.dayNumber), .node(.dateLink), .node(.timeUnit).with(article: .required),
        .node(.same, .relativeAdjective, .era, .otherEra, .toldBefore).absent,
      ]
    ) { match in
      guard let unit = match.unit(2), unit.unit == .month, unit.number == .one,
        let number = match.point(0), number.month == nil, let day = number.day, isPlaced(match)
      else { return [] }
      return Product.point(date(match, day))
    }
  ]

  private static func date(_ match: Match, _ day: Int) -> DateExpression {
    if let month = match.monthBefore(isTime: true) {
      return .with {
        $0.day = day
        ($0.month, $0.year, $0.isHijri) = (month.month, month.year, month.isHijri)
      }
    }
    if let weekday = weekday(match), let reference = match.document.reference.day,
      let hijri = hijri(day, weekday, reference)
    {
      return hijri
    }
    return .with { ($0.day, $0.month) = (day, .offset(0)) }
  }

  /// The weekday before the match.
  private static func weekday(_ match: Match) -> Int? {
    guard let start = match.items(0).first?.words.lowerBound,
      let item = match.item(of: Category.weekday.symbol, endingAt: start),
      case .weekday(let weekday)? = match.dateWord(item)
    else { return nil }
    return weekday
  }

  /// The day of the Hijri month that now is in, where its weekday fits that and not our own month.
  private static func hijri(
    _ day: Int, _ weekday: Int, _ reference: CalendarDay
  ) -> DateExpression? {
    let own = CalendarDay(year: reference.year, month: reference.month, day: day)
    guard own?.weekday != weekday else { return nil }
    let near = HijriDay.year(near: reference)
    for year in near - 1...near + 1 {
      for month in 1...12 {
        guard let first = HijriDay(year: year, month: month, day: 1)?.gregorian,
          let next = first.adding(days: HijriDay.days(inMonth: month, of: year)),
          first <= reference, reference < next,
          let found = first.adding(days: day - 1), (found.weekday - weekday + 8) % 7 <= 2
        else { continue }
        return .with {
          ($0.day, $0.month, $0.year) = (day, .number(month), .number(year))
          $0.isHijri = true
        }
      }
    }
    return nil
  }

  /// Whether what stands before a number says that it is a day.
  private static func isPlaced(_ match: Match) -> Bool {
    guard let item = match.items(0).first else { return false }
    if !item.clitics.isDisjoint(with: .prepositions) { return true }
    return [Category.timePreposition, .dateOperator, .daypart, .weekday, .timeUnit].contains {
      match.item(of: $0.symbol, endingAt: item.words.lowerBound) != nil
    }
  }
}
