internal import DocumentModel
internal import Grammar

/// Nights by their number alone, the ten days of a month, and spans between parts of days.
enum NightRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.night-parting", "the night between two days: «الليلة الفاصلة بين 16 و17 نوفمبر»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timeUnit).with(article: .required), .token(.arabic), .node(.timePreposition),
        .node(.datePoint, .dayNumber), .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let night = match.unit(0), night.unit == .night, night.number == .one,
        ["الفاصله", "الرابطه", "الممتده", "الواقعه"].contains(match.arabic(at: match.end(0...0))),
        case .preposition(.between, _)? = match.dateWord(2), let first = match.point(3),
        let last = match.point(4)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.night-number", "a night of the month told of: «ليلة السابع والعشرين»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.ordinal).with(article: .required),
        .node(.weekday).absent,
      ]
    ) { match in
      guard let night = match.unit(0), night.unit == .night, night.number == .one,
        case .ordinal(let day)? = match.dateWord(1), (9...30).contains(day)
      else { return [] }
      return match.month(ofDay: day).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.nights-list", "nights of such a month: «ليالي 23 و25 و27»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dayNumber),
        .node(.dayNumber).with(clitics: .required(.wa)).times(1...9),
        .node(.dateLink, .monthPhrase, .ofIt, .timeUnit).absent,
      ]
    ) { match in
      guard let nights = match.unit(0), nights.unit == .night, nights.number != .one,
        let first = match.point(1), let last = match.items(2).last.flatMap({ match.point($0) }),
        let start = first.day, let end = last.day, first.month == nil, last.month == nil,
        start < end, let from = match.month(ofDay: start), let to = match.month(ofDay: end)
      else { return [] }
      return RangeRules.range(match, from, to)
    },
    Rule(
      "date.ar.ten-days", "ten days of a month: «العشر الأواخر من رمضان»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.tenDays), .node(.dateLink).optional, .node(.monthPhrase),
        .node(.yearNumber, .yearPhrase).optional,
      ]
    ) { match in
      guard var month = match.point(2), let days = days(match, 0),
        // Ten alone is the tenth of other months than that of the pilgrims.
        match.item(0)?.needsContext == false || month.isHijri && month.month == .number(12)
      else { return [] }
      if case .number(let year)? = match.point(3)?.year, (year < 1600) == month.isHijri {
        month.year = .number(year)
      }
      return match.date(tenth(days, of: month))
    },
    Rule(
      "date.ar.ten-days-of-it", "the same of the month that now is in: «العشر الأواخر من الشهر»",
      produces: Category.date.symbol,
      [
        .node(.tenDays).with(article: .required), .node(.dateLink),
        .node(.timeUnit).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.unit == .month, unit.number == .one,
        let days = days(match, 0), let month = match.month(ofDay: 1)
      else { return [] }
      return match.date(tenth(days, of: month))
    },
    Rule(
      "date.ar.ten-days-told", "the same of the month told of: «العشر الأوائل منه»",
      produces: Category.date.symbol,
      [.node(.tenDays).with(article: .required), .node(.ofIt)]
    ) { match in
      guard let days = days(match, 0), let month = match.month(ofDay: days.lowerBound) else {
        return []
      }
      return match.date(tenth(days, of: month))
    },
    Rule(
      "date.ar.ten-days-alone", "the last ten days of Ramadan: «العشر الأواخر»",
      produces: Category.date.symbol,
      [.node(.tenDays).with(article: .required), .node(.dateLink).absent]
    ) { match in
      guard days(match, 0)?.lowerBound == 21, let month = match.month(ofDay: 1), month.isHijri
      else {
        return []
      }
      return match.date(tenth(21...30, of: month))
    },
  ]

  /// Which days the words mean; `nil` where they count ten of something else.
  private static func days(_ match: Match, _ element: Int) -> ClosedRange<Int>? {
    guard case .tenDays(let part)? = match.dateWord(element) else { return nil }
    switch part {
    case .start: return 1...10
    case .mid: return 11...20
    case .end: return 21...30
    default: return nil
    }
  }

  private static func tenth(
    _ days: ClosedRange<Int>, of month: DateExpression
  ) -> DateExpression {
    var tenth = month
    guard month.isHijri else {
      tenth.day = nil
      tenth.modifier = days.lowerBound == 1 ? .start : days.lowerBound == 11 ? .mid : .end
      return tenth
    }
    (tenth.day, tenth.lastDay, tenth.isDoubtful) = (days.lowerBound, days.upperBound, false)
    return tenth
  }
}

extension Match {
  /// How many days Ramadan may be off for its nights to be told of without its name.
  private static var farthest: Int { 30 }

  /// A day of the month that the line told of last, else of Ramadan where it is now or near: nights are
  /// counted in it.
  func month(ofDay day: Int) -> DateExpression? {
    var expression: DateExpression
    if let month = monthBefore {
      expression = .with {
        ($0.month, $0.year, $0.isHijri) = (month.month, month.year, month.isHijri)
      }
    } else {
      expression = .with { ($0.month, $0.isHijri) = (.number(9), true) }
      // The nearest, whatever the tense.
      guard let reference = document.reference.day,
        let ramadan = DateResolver(reference: reference).period(of: expression),
        ramadan.distance(from: reference) < Self.farthest
      else { return nil }
      expression.gregorianYear = ramadan.first.year
    }
    expression.day = day
    return expression
  }
}
