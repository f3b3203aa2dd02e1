internal import DocumentModel
internal import Grammar

/// Spans of days: the first or last of a month, parts of those that end or begin now, and lengths with an
/// adjective that places them.
enum CountedSpanRules {
  static let rules: [Rule] = firstDays + placed

  private static let firstDays: [Rule] = [
    Rule(
      "date.ar.days-first", "the first days of a period: «الأيام العشرة الأولى من مايو»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number), .node(.ordinal).with(article: .required), .node(.dateLink),
        .node(.datePoint, .timeUnit),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, let count = match.count(2) else {
        return []
      }
      return days(match, TimeLength(unit.unit, count), place: 3, of: 5)
    },
    Rule(
      "date.ar.units-first", "the first of a period without their number: «الأشهر الأولى من 2025»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.datePoint, .yearNumber, .timeUnit),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, unit.unit < .year,
        let isFirst = MonthSpanPhrases.isFirst(match, 1), var whole = whole(match, 3),
        match.item(3)?.symbol != Category.yearNumber.symbol || YearRules.isYear(match, 3)
      else { return [] }
      whole.modifier = isFirst ? .start : .end
      return match.date(whole)
    },
    Rule(
      "date.ar.days-first-number",
      "the same with the number first: «الخمسة عشر يوما الأولى من رمضان»",
      produces: Category.date.symbol,
      [
        .node(.number, .definiteArticle), .node(.number).optional,
        .node(.timeUnit).with(article: .forbidden), .node(.ordinal).with(article: .required),
        .node(.dateLink), .node(.datePoint, .timeUnit),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.number == .many || unit.role == .count,
        (match.item(1) == nil) == (match.count(0) != nil),
        let count = match.count(0) ?? match.count(1)
      else { return [] }
      return days(match, TimeLength(unit.unit, count), place: 3, of: 5)
    },
    Rule(
      "date.ar.two-first", "the first two of a period: «الأسبوعين الأولين من أكتوبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required),
        .node(.ordinal, .relativeAdjective).with(article: .required), .node(.dateLink),
        .node(.datePoint, .timeUnit),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .two else { return [] }
      return days(match, TimeLength(unit.unit, ExactDecimal(2)), place: 1, of: 3)
    },
    Rule(
      "date.common.days-first", "the same with the ordinal first: «first ten days of May»",
      produces: Category.date.symbol,
      [
        .node(.ordinal, .periodPart, .relativeAdjective).with(article: .forbidden),
        .node(.timeLength), .node(.dateLink), .node(.datePoint, .timeUnit),
      ]
    ) { match in
      guard let length = match.length(1), !length.isBare else { return [] }
      return days(match, length, place: 0, of: 3)
    },
  ]

  private static let placed: [Rule] = [
    Rule(
      "date.ar.span-part",
      "a part of a span that ends or begins now: «نهاية السنوات الخمس المقبلة»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden), .node(.timeUnit).with(article: .required),
        .node(.definiteArticle).optional, .node(.number, .vagueCount, .vagueQuantity).optional,
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard case .periodPart(let part)? = match.dateWord(0), part != .before, part != .after,
        let unit = match.unit(1), unit.number != .one, match.item(2) == nil || match.item(3) != nil,
        case .relative(let direction, _)? = match.dateWord(4), direction != 0
      else { return [] }
      let count = unit.number == .two ? ExactDecimal(2) : match.count(3)
      var value = match.resolver.value(of: TimeLength(unit.unit, count), direction: direction)
      value.modifier = part
      return [Product(.date(value))]
    },
    Rule(
      "date.ar.length-placed", "a length and an adjective that places it: «خمس سنوات مقبلة»",
      produces: Category.date.symbol,
      [.node(.timeLength), .node(.relativeAdjective).with(article: .forbidden)]
    ) { match in
      guard let length = match.length(0), !length.isBare || length.isVague, !match.isLatin(1),
        let item = match.item(1), case .relative(let direction, _)? = match.dateWord(1),
        abs(direction) == 1, !match.isClosed(1), agrees(match)
      else { return [] }
      // What follows is counted from what the text tells.
      let value =
        item.needsContext
        ? match.resolver.value(of: length) : match.resolver.value(of: length, direction: direction)
      return [Product(.date(value))]
    },
    Rule(
      "date.ar.span-fraction", "a part of what ends now: «ربع القرن الأخير»",
      produces: Category.date.symbol,
      [
        .node(.fraction).with(article: .forbidden), .node(.timeUnit).with(article: .required),
        .node(.relativeAdjective, .ordinal).with(article: .required),
      ]
    ) { match in
      guard case .word(.number(.fraction(let part, isJoined: false)))? = match.meaning(0),
        let unit = match.unit(1), unit.number == .one, unit.unit > .year
      else { return [] }
      let direction: Int
      switch match.dateWord(2) {
      case .relative(let offset, _)? where offset != 0: direction = offset
      case .ordinal(-1)?: direction = -1
      default: return []
      }
      let length = TimeLength(unit.unit, part)
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
  ]

  /// Whether the adjective is that of the length: of two it is in the dual, of few in the feminine, `سنتان قابلتان`.
  private static func agrees(_ match: Match) -> Bool {
    guard case .relative(_, let inflection)? = match.dateWord(1),
      inflection.number == .one, inflection.gender == .masculine
    else { return true }
    guard let count = match.length(0)?.parts.first?.count else { return false }
    return count > ExactDecimal(10)
      && match.word(at: match.end(0...1)).map { _ in
        !match.folded(match.end(0...1), has: "\u{0644}")
      } ?? true
  }

  /// The first or last days of a period, as a range where it can be told when that is.
  private static func days(
    _ match: Match, _ length: TimeLength, place: Int, of element: Int
  ) -> [Product] {
    guard let isFirst = MonthSpanPhrases.isFirst(match, place), let whole = whole(match, element),
      let (months, count) = length.monthsAndDays, months == 0, count > 1
    else { return [] }
    guard let period = match.resolver.period(of: whole) else {
      let open = "XXXX-XX-XX/XXXX-XX-XX"
      return [Product(.date(DateValue(kind: .range, value: open, isResolved: false)))]
    }
    let from = isFirst ? period.first : period.last.adding(days: 1 - count)
    let to = isFirst ? period.first.adding(days: count - 1) : period.last
    guard let from, let to, from >= period.first, to <= period.last else { return [] }
    return [
      Product(
        .date(DateValue(kind: .range, value: "\(from.iso)/\(to.iso)", first: from, last: to)))
    ]
  }

  /// The month or year that is said, or the one that now is in where only its noun is.
  private static func whole(_ match: Match, _ element: Int) -> DateExpression? {
    if let point = match.point(element) {
      guard let grain = point.grain, grain > .week, grain <= .year, point.modifier == nil else {
        return nil
      }
      return point
    }
    guard let unit = match.unit(element), unit.unit == .month || unit.unit == .year,
      unit.number == .one,
      match.item(element)?.hasArticle == true
    else { return nil }
    return PeriodPhrases.period(unit.unit, 0)
  }
}
