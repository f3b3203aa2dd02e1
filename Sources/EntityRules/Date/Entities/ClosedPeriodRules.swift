internal import DocumentModel
internal import Grammar

/// Periods that are told by the day on which they end: `السنة المنتهية في 31 مارس 2025`.
enum ClosedPeriodRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.closed-unit",
      "a unit and the day it ends on: «السنة المالية المنتهية في 31 مارس»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit, .ownUnit), .node(.yearKind).with(article: .required).optional,
        .node(.periodEnd),
        .node(.datePoint),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.unit > .day, !match.isBehindHyphen,
        match.isLatin(0)
          || match.item(2)?.hasArticle == true
            && (match.item(0)?.hasArticle == true
              || match.item(0)?.symbol == Category.ownUnit.symbol)
      else { return [] }
      return closed(match, TimeLength(unit.unit, ExactDecimal(1)), at: 3)
    },
    Rule(
      "date.ar.closed-kind",
      "another noun for a year of money: «الدورة المالية المنتهية في 31 ديسمبر»",
      produces: Category.date.symbol,
      [
        .node(.yearHead).with(article: .required), .node(.yearKind).with(article: .required),
        .node(.periodEnd).with(article: .required), .node(.datePoint),
      ]
    ) { match in
      guard case .yearKind(let kind)? = match.dateWord(1), kind.bearsLastYear else { return [] }
      return closed(match, TimeLength(.year, ExactDecimal(1)), at: 3)
    },
    Rule(
      "date.en.closed-kind", "a year of money and the day it ends on: «fiscal year ended March 31»",
      produces: Category.date.symbol,
      [.node(.yearKind), .node(.timeUnit), .node(.periodEnd), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), match.unit(1)?.unit == .year else { return [] }
      return closed(match, TimeLength(.year, ExactDecimal(1)), at: 3)
    },
    Rule(
      "date.common.closed-part",
      "a part of a year and the day it ends on: «الربع الأول المنتهي في 31 مارس»",
      produces: Category.date.symbol,
      [.node(.datePoint).with(traits: DateShape.part.trait), .node(.periodEnd), .node(.datePoint)]
    ) { match in
      guard let part = match.point(0), part.quarter != nil || part.half != nil else { return [] }
      return closed(match, TimeLength(.month, ExactDecimal(part.half == nil ? 3 : 6)), at: 2)
    },
    Rule(
      "date.ar.closed-year-part",
      "a part of such a year: «النصف الثاني من السنة المالية المنتهية في 31 ديسمبر»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait), .node(.dateLink),
        .node(.timeUnit).with(article: .required),
        .node(.yearKind).with(article: .required).optional,
        .node(.periodEnd).with(article: .required), .node(.datePoint),
      ]
    ) { match in
      guard var part = match.point(0), part.year == nil, part.quarter != nil || part.half != nil,
        let unit = match.unit(2), unit.unit == .year, unit.number == .one,
        let end = match.point(5), end.grain == .day || end.grain == .month,
        let year = match.resolver.period(of: end)?.last.year
      else { return [] }
      part.year = .number(year)
      part.isDoubtful = false
      return match.date(part)
    },
  ]

  private static func closed(_ match: Match, _ length: TimeLength, at element: Int) -> [Product] {
    guard var end = match.point(element), !end.isDoubtful || match.isLatin(element - 1),
      end.grain == .day || end.grain == .month,
      let (months, days) = length.monthsAndDays, (months == 0) != (days == 0)
    else { return [] }
    // What is said to be closed is over, whatever the clause speaks of.
    if end.year == nil, end.direction == nil,
      !match.isLatin(element) || match.items(element - 1).contains(where: { isOver(match, $0) })
    {
      end.direction = -1
    }
    guard let period = match.resolver.period(of: end) else {
      return [Product(.date(DateValue(kind: .date, value: "XXXX", isResolved: false)))]
    }
    return value(to: period.last, months: months, days: days).map { [Product(.date($0))] } ?? []
  }

  /// Whether an English word for ending says that it was.
  private static func isOver(_ match: Match, _ item: Match.Item) -> Bool {
    item.words.contains { match.folded($0, has: "ended") }
  }

  /// The value of so many months or days that end on a day: of a quarter, half or year that is its own where
  /// they make one, and a year of money bears the year that it ends in.
  private static func value(to end: CalendarDay, months: Int, days: Int) -> DateValue? {
    guard months > 0 else {
      guard let first = end.adding(days: 1 - days) else { return nil }
      let week = days == 7 ? CalendarPeriod.week(of: first) : nil
      let span = CalendarPeriod.range(first, end)
      return (week?.last == end ? week : span).map { date($0.value, first, end) }
    }
    guard let begin = end.adding(months: 1 - months),
      let first = CalendarDay(year: begin.year, month: begin.month, day: 1)
    else { return nil }
    let name = CalendarDay.padded(end.year, 4)
    switch months {
    case 12: return date(name, first, end)
    case 3 where end.month % 3 == 0: return date("\(name)-Q\(end.month / 3)", first, end)
    case 6 where end.month % 6 == 0: return date("\(name)-H\(end.month / 6)", first, end)
    case 1: return date(String(end.iso.prefix(7)), first, end)
    default: return date("\(first.iso.prefix(7))/\(end.iso.prefix(7))", first, end)
    }
  }

  private static func date(_ value: String, _ first: CalendarDay, _ last: CalendarDay) -> DateValue
  {
    DateValue(kind: .date, value: value, first: first, last: last)
  }
}

extension Match {
  /// Whether an adjective leads to the day on which something ends: `الأشهر الثلاثة المنتهية في 31 ديسمبر`.
  func isClosed(_ element: Int) -> Bool {
    guard let end = item(element)?.words, has(.periodEnd, at: end.lowerBound) else { return false }
    return has(.timePreposition, at: end.upperBound) || has(.datePoint, at: end.upperBound)
  }
}
