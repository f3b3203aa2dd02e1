internal import DocumentModel
internal import Grammar

/// Ranges that end with the week, month or year that now is in.
enum NowEndRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.range-to-now",
      "from a point to a part of the present period: «من الخميس إلى نهاية الشهر»",
      produces: Category.date.symbol, [.node(.datePoint)] + end
    ) { match in
      range(match, from: 0)
    },
    Rule(
      "date.ar.range-parts-to-now", "the same from a part: «من منتصف مايو إلى نهاية السنة»",
      produces: Category.date.symbol,
      [.node(.periodPart).with(article: .forbidden), .node(.datePoint)] + end
    ) { match in
      range(match, from: 1)
    },
  ]

  private static let end: [Element] = [
    .node(.dateOperator).with(article: .forbidden),
    .node(.periodPart).with(article: .forbidden),
    .node(.timeUnit).with(article: .required),
    .node(.yearKind, .ordinal, .relativeAdjective, .era, .otherEra, .same, .dateLink).absent,
  ]

  private static func range(_ match: Match, from start: Int) -> [Product] {
    // With و before the operator there are two mentions.
    guard case .rangeOperator(.to)? = match.dateWord(start + 1),
      let link = match.item(start + 1)?.words.lowerBound, !match.folded(link).hasPrefix("و"),
      let first = match.point(start),
      case .periodPart(let part)? = match.dateWord(start + 2), let unit = match.unit(start + 3),
      unit.number == .one, [.week, .month, .year].contains(unit.unit),
      var last = PeriodPhrases.period(unit.unit, 0), isOfNow(first, before: unit.unit),
      !match.isBehindSince, first.dayOffset == nil || match.lastsFromNow(to: start + 1),
      !match.isMovedFromWeekday, !match.isMoved
    else { return [] }
    // From 3 November to the end of the month: of that one.
    if unit.unit == .month, case .number? = first.month { last.month = first.month }
    last.modifier = part
    return match.dates(from: first, to: last)
  }

  /// Whether a point is a day, month or season without a year of its own, and shorter than the unit that ends
  /// behind it.
  private static func isOfNow(_ point: DateExpression, before unit: TimeUnit) -> Bool {
    guard point.year == nil, !point.isDoubtful, point.isGregorian, !point.isFeast else {
      return false
    }
    return switch point.grain {
    case .day: point.dayOffset == nil || unit != .year
    case .month, .season: unit == .year
    default: false
    }
  }
}
