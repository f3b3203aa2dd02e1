internal import DocumentModel
internal import Grammar

/// One range in two calendars, of the dates that other rules have found.
enum RangePairRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.range-pair",
      "a range and in brackets the same: «5 إلى 8 محرم 1447هـ (1-4 يوليو)»",
      produces: Category.date.symbol,
      [.node(.date), .mark("("), .node(.date), .mark(")")]
    ) { match in
      pair(match, 0, 2)
    },
    Rule(
      "date.common.range-pair-mark", "the same behind a mark: «350-366 هـ / 961-976 م»",
      produces: Category.date.symbol,
      [.node(.date), .token(.punctuation, .symbol), .node(.date)]
    ) { match in
      ["/", "-", "=", ","].contains(match.mark(1)) ? pair(match, 0, 2) : []
    },
    Rule(
      "date.common.range-equivalent",
      "a range and the same behind a word for that: «1 إلى 5 محرم 1447 الموافق 27 يونيو - 1 يوليو 2025»",
      produces: Category.date.symbol,
      [
        .node(.date), .node(.dateEquivalent).with(clitics: .any),
        .node(.date).with(clitics: .optional(.la)),
      ]
    ) { match in
      pair(match, 0, 2)
    },
    Rule(
      "date.ar.night-pair",
      "a night and in brackets its two days: «ليلة 27 رجب 1383 (12-13 ديسمبر 1963)»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden),
        .node(.datePoint).with(traits: DateShape.hijri.trait), .mark("("), .node(.date), .mark(")"),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .night, head.number == .one,
        let night = match.point(1), night.grain == .day,
        case .date(let days, let story)? = match.meaning(3), days.kind == .range,
        days.calendar == .gregorian, let first = days.first, let last = days.last,
        last == first.adding(days: 1),
        let day = DateResolver(reference: first, hijriCalendar: match.document.hijriCalendar)
          .period(of: night)?.first, abs(day.daysSinceEpoch - first.daysSinceEpoch) <= 3
      else { return [] }
      return [Product(.date(days, story))]
    },
  ]

  /// Whether two ranges may be one: they begin within two years of each other, so far as they tell.
  private static func isNear(_ one: DateValue, _ other: DateValue) -> Bool {
    guard let first = one.first, let second = other.first else { return true }
    return abs(first.year - second.year) <= 2
  }

  /// The value of the two that is Gregorian.
  private static func pair(_ match: Match, _ first: Int, _ second: Int) -> [Product] {
    guard case .date(let one, let story)? = match.meaning(first),
      case .date(let other, let otherStory)? = match.meaning(second),
      one.kind == .range, other.kind == .range,
      (one.calendar == .gregorian) != (other.calendar == .gregorian), isNear(one, other)
    else { return [] }
    let isFirst = one.calendar == .gregorian
    return [Product(.date(isFirst ? one : other, isFirst ? story : otherStory))]
  }
}
