internal import DocumentModel
internal import Grammar

/// One date in two calendars, or a weekday and its date with a word for `which is`.
enum PairPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.pair", "one date in two calendars: «1 محرم 1446 هـ الموافق 7 يوليو 2024»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint), .token(.punctuation, .symbol).optional,
        .node(.dateEquivalent).with(clitics: .any).optional, .mark(":").optional,
        .node(.datePoint).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      pair(match)
    },
    Rule(
      "date.ar.pair-bracketed",
      "a weekday and its date in brackets: «يوم الجمعة الموافق (3 مايو 2024)»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait),
        .node(.dateEquivalent).with(clitics: .any), .mark("("), .node(.datePoint), .mark(")"),
      ]
    ) { match in
      guard let weekday = match.point(0), weekday.day == nil, let day = match.point(3),
        day.day != nil, day.month != nil, day.weekday == nil, let whole = weekday.merged(with: day)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.common.pair-years",
      "a Hijri year and the two that it lies in: «1277هـ/1860-61م»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.hijri.trait), .token(.punctuation, .symbol),
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued, .node(.era).optional,
        .mark(")").optional,
      ]
    ) { match in
      guard let hijri = match.point(0), hijri.grain == .year, case .number(let year)? = hijri.year,
        ["(", "/", "-", "="].contains(match.mark(1)),
        (match.mark(1) == "(") == (match.item(6) != nil), let first = match.wholeNumber(2),
        let last = YearPhrases.secondYear(match, 3, 4, after: first), last == first + 1,
        match.item(5) == nil || match.dateWord(5) == .era(.common), isNear(first, year)
      else { return [] }
      return Product.point(
        joined(
          .with { ($0.year, $0.secondYear) = (.number(first), last) }, hijri, in: match.document))
    },
    Rule(
      "date.common.pair-year-bare",
      "a year of another calendar and the bare one: «سنة 1637 للشهداء (1921)»",
      produces: Category.datePoint.symbol, priority: 1,
      [.node(.datePoint), .mark("("), .node(.yearNumber), .mark(")")]
    ) { match in
      guard let other = match.point(0), !other.isGregorian, other.grain == .year,
        case .number(let year)? = other.year, case .number(let number)? = match.point(2)?.year,
        other.otherCalendar.map({ abs($0.year(of: number) - year) <= 1 }) ?? isNear(number, year)
      else { return [] }
      return Product.point(
        joined(.with { $0.year = .number(number) }, other, in: match.document))
    },
    Rule(
      "date.common.pair-season",
      "a season of a Hijri year, and the Gregorian one: «ربيع 1288هـ/1871م»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.hijri.trait), .token(.punctuation).optional,
        .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.yearNumber, .yearPhrase).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      guard let hijri = match.point(0), hijri.season != nil, case .number(let year)? = hijri.year,
        match.item(1) != nil || match.item(2) != nil,
        [nil, "(", ",", "/", "-", "="].contains(match.mark(1)),
        (match.mark(1) == "(") == (match.item(4) != nil), let gregorian = match.point(3),
        gregorian.isGregorian, case .number(let number)? = gregorian.year, isNear(number, year)
      else { return [] }
      var whole = gregorian
      (whole.season, whole.pairedYear) = (hijri.season, year)
      return Product.point(whole)
    },
    Rule(
      "date.common.pair-digits",
      "a weekday and its day and month in digits: «الاثنين الموافق 15/6»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.weekday.trait),
        .node(.dateEquivalent).with(clitics: .any),
        .node(.dayNumber).with(clitics: .optional(.la)),
      ]
    ) { match in
      guard let weekday = match.point(0), weekday.day == nil, let day = match.point(2),
        day.month != nil, let whole = weekday.merged(with: day)
      else { return [] }
      return Product.point(whole)
    },
    Rule(
      "date.ar.pair-column",
      "a Hijri day and behind it day and month in digits: «الجمعة 10 رمضان 27/2»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.hijri.trait),
        .token(.punctuation).optional, .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.dayNumber).with(clitics: .optional(.la)), .mark(")").optional,
      ]
    ) { match in
      guard let hijri = match.point(0), hijri.day != nil, !hijri.isFeast,
        hijri.weekday != nil || match.item(1) != nil || match.item(2) != nil,
        [nil, "(", ",", "/", "-", "="].contains(match.mark(1)),
        (match.mark(1) == "(") == (match.item(4) != nil),
        let day = match.point(3), day.day != nil, day.month != nil, day.isGregorian
      else { return [] }
      let whole = joined(day, hijri, in: match.document)
      let value = DateResolver(
        reference: match.document.reference.day, hijriCalendar: match.document.hijriCalendar
      ).value(of: whole)
      return value.isContradictory ? [] : Product.point(whole)
    },
    Rule(
      "date.common.pair-early-year",
      "the same where the Gregorian year has three digits: «3 رمضان 350 هـ (16 أكتوبر 961)»",
      produces: Category.datePoint.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.hijri.trait),
        .token(.punctuation, .symbol).optional,
        .node(.dateEquivalent).with(clitics: .any).optional,
        .node(.datePoint).with(clitics: .optional(.la)), .node(.digits), .mark(")").optional,
      ]
    ) { match in
      guard let hijri = match.point(0), case .number(let year)? = hijri.year,
        (match.mark(1) == "(") == (match.item(5) != nil),
        [nil, "(", ",", "/", "-", "="].contains(match.mark(1)),
        match.item(1) != nil || match.item(2) != nil, var gregorian = match.point(3),
        gregorian.year == nil, gregorian.isGregorian, gregorian.month != nil,
        gregorian.grain == hijri.grain, let number = match.wholeNumber(4),
        (600...999).contains(number), isNear(number, year)
      else { return [] }
      gregorian.year = .number(number)
      return Product.point(joined(gregorian, hijri, in: match.document))
    },
  ]

  /// Whether a year of our era is about a Hijri one.
  private static func isNear(_ year: Int, _ hijri: Int) -> Bool {
    abs(year - 622 - hijri * 97 / 100) <= 2
  }

  private static func pair(_ match: Match) -> [Product] {
    guard let first = match.point(0), let second = match.point(4),
      (match.mark(1) == "(") == (match.item(5) != nil),
      [nil, "(", ",", "/", "-", "="].contains(match.mark(1)),
      match.item(1) != nil || match.item(2) != nil, match.item(3) == nil || match.item(2) != nil
    else { return [] }
    let isNamed = first.weekday != nil && first.day == nil && first.month == nil
    guard first.isGregorian != second.isGregorian, !isNamed else {
      // A weekday, or the month by name, and the date: الثلاثاء الموافق 5/8/2008.
      var named = first
      if first.weekday != nil, second.direction != nil { named.direction = nil }
      let isBracketed = match.mark(1) == "(" && (second.isNumeric || first.weekday != nil)
      // Or a day counted from now and its weekday: أمس (الثلاثاء).
      let isWeekday = match.mark(1) == "(" && first.dayOffset != nil && second.weekday != nil
      guard match.item(2) != nil || isBracketed || isWeekday,
        first.day == nil, second.day != nil || isWeekday, let whole = named.merged(with: second)
      else { return [] }
      return Product.point(whole)
    }
    let (other, gregorian) = first.isGregorian ? (second, first) : (first, second)
    // The two must be of one grain: a month is no day of another calendar.
    guard other.grain == gregorian.grain, !other.isFeast, !gregorian.isFeast,
      gregorian.pairedMonth == nil, first.grain != .month || !isBehindDay(match)
    else { return [] }
    return Product.point(joined(gregorian, other, in: match.document))
  }

  /// Whether a day's number stands before the match, so that its first month is only part of a date.
  private static func isBehindDay(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    let isLinked = match.has(.dateLink, at: start - 1)
    let end = isLinked ? start - 1 : start
    return match.item(of: Category.dayNumber.symbol, endingAt: end) != nil
  }

  /// A Gregorian date with that of another calendar beside it, which tells the weekday and year that only it has.
  private static func joined(
    _ gregorian: DateExpression, _ other: DateExpression, in document: Document
  ) -> DateExpression {
    var whole = gregorian
    whole.pairedYear = number(other.year)
    whole.pairedMonth = number(other.month)
    whole.pairedDay = other.day
    whole.pairedCalendar = other.otherCalendar
    // The other calendar tells which of the numbers is the day.
    if other.day != nil { whole.order = nil }
    if whole.day != nil, whole.weekday == nil { whole.weekday = other.weekday }
    if whole.year == nil, whole.direction == nil,
      let near = DateResolver(
        reference: document.reference.day, hijriCalendar: document.hijriCalendar
      ).period(of: other)?.first,
      let year = DateResolver(reference: near).period(of: gregorian)?.first.year
    {
      whole.year = .number(year)
    }
    return whole
  }

  private static func number(_ place: DateExpression.Place?) -> Int? {
    if case .number(let number)? = place { number } else { nil }
  }
}
