internal import DocumentModel
internal import Grammar

/// A weekday beside a date that falls on it: behind the date, or before a day counted in its month.
enum DatedWeekdayPhrases {
  static let rules: [Rule] =
    [DateShape.day, .numeric].map(behind) + [DateShape.day, .dayMonth].map(bare) + [
      Rule(
        "date.ar.weekday-counted-day",
        "a weekday and its day counted in the month: «السبت آخر أيام أكتوبر»",
        produces: Category.datePoint.symbol,
        [
          .node(.datePoint).with(traits: DateShape.weekday.trait), .mark(",").optional,
          .node(.datePoint),
        ]
      ) { match in
        guard let weekday = match.point(0)?.weekday,
          var day = match.point(2), day.grain == .day, !day.isFeast, day.weekday == nil,
          isCounted(match, 2)
        else { return [] }
        // The moon may have been sighted a day later.
        if day.isHijri { day.weekday = weekday }
        return falls(match, day, on: weekday) ? Product.point(day) : []
      }
    ]

  /// A date and its weekday behind it.
  private static func behind(_ shape: DateShape) -> Rule {
    Rule(
      "date.common.\(shape.rawValue)-weekday",
      "a date and behind it its weekday: «16/10/2026 (الجمعة)»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: shape.trait), .token(.punctuation).optional,
        .node(.datePoint).with(traits: DateShape.weekday.trait), .mark(")").optional,
      ]
    ) { match in
      guard let date = match.point(0), date.weekday == nil, case .number? = date.year,
        [nil, "(", ",", "-"].contains(match.mark(1)),
        (match.mark(1) == "(") == (match.item(3) != nil), let point = match.point(2),
        point.direction == nil, point.day == nil, let weekday = point.weekday,
        falls(match, date, on: weekday)
      else { return [] }
      return Product.point(date)
    }
  }

  /// A weekday without its article and a date that falls on it: names of persons and `أحد` stand before none.
  private static func bare(_ shape: DateShape) -> Rule {
    Rule(
      "date.ar.\(shape.rawValue)-bare-weekday",
      "a weekday without its article and its date: «جمعة 9 مايو 2025»",
      produces: Category.datePoint.symbol,
      [.node(.weekday).with(article: .forbidden), .node(.datePoint).with(traits: shape.trait)]
    ) { match in
      guard case .weekday(let weekday)? = match.dateWord(0), !match.isLatin(0),
        let date = match.point(1), date.weekday == nil, date.day != nil,
        let day = date.merged(with: .with { $0.weekday = weekday }),
        falls(match, day, on: weekday)
      else { return [] }
      return Product.point(day)
    }
  }

  /// Whether a point begins with a word that counts a day, and no number.
  private static func isCounted(_ match: Match, _ element: Int) -> Bool {
    guard let start = match.item(element)?.words.lowerBound else { return false }
    return match.has(.ordinal, at: start) || match.has(.periodPart, at: start)
  }

  private static func falls(_ match: Match, _ date: DateExpression, on weekday: Int) -> Bool {
    let resolver = DateResolver(
      reference: match.document.reference.day, hijriCalendar: match.document.hijriCalendar)
    return resolver.period(of: date)?.first.weekday == weekday
  }
}
