internal import DocumentModel
internal import Grammar

/// Days and periods that come again and again.
enum SetRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.weekday-set", "every such day: «كل خميس»", produces: Category.date.symbol,
      [
        .node(.daypart, .every), .node(.every).optional, .node(.timeUnit).optional, .node(.weekday),
        .node(.weekday).with(article: .forbidden).with(clitics: .required(.wa)).times(0...3),
      ]
    ) { match in
      // كل أربع سنوات
      guard (match.item(0)?.symbol == Category.daypart.symbol) == (match.item(1) != nil),
        match.item(3).map({ !$0.needsContext || $0.hasArticle }) == true
      else { return [] }
      let last = lastWeekday(match, 4).map { "/XXXX-WXX-\($0)" } ?? ""
      return weekday(match, 3).map { set("XXXX-WXX-\($0)\(last)") } ?? []
    },
    Rule(
      "date.common.season-set", "every such season or month: «كل خريف»",
      produces: Category.date.symbol,
      [
        .node(.every), .node(.feastHead).with(article: .forbidden).optional,
        .node(.season, .month, .hijriMonth, .feast, .bareFeast),
      ]
    ) { match in
      guard match.item(2)?.hasArticle == false,
        match.item(1) == nil || match.item(2)?.symbol == Category.feast.symbol
      else { return [] }
      switch match.dateWord(2) {
      case .feast?, .plain?:
        // كل عيد وأنتم بخير
        return match.isWord(match.end(2...2), "ميلاد", "زواج", "وانتم") ? [] : set("XXXX-XX-XX")
      case .season(let season)?: return set("XXXX-\(season.rawValue)")
      case .month(let month)?: return set("XXXX-\(CalendarDay.padded(month, 2))")
      default: return set("XXXX-XX")
      }
    },
    Rule(
      "date.ar.season-days", "the days of a season of all years: «ليالي الشتاء»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.season).with(article: .required),
        .node(.relativeAdjective).with(article: .required).absent,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit <= .month, head.number == .many,
        case .season(let season)? = match.dateWord(1)
      else { return [] }
      return set("XXXX-\(season.rawValue)")
    },
    Rule(
      "date.ar.weekdays-set", "a day of all weeks: «أيام السبت»", produces: Category.date.symbol,
      priority: 1,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.weekday).with(article: .required),
        .node(.weekday).with(article: .required).with(clitics: .required(.wa)).optional,
        .node(.weekday).with(clitics: .required(.wa)).absent,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .many,
        let first = weekday(match, 1)
      else { return [] }
      let last = weekday(match, 2).map { "/XXXX-WXX-\($0)" } ?? ""
      return set("XXXX-WXX-\(first)\(last)")
    },
    Rule(
      "date.en.weekdays-set", "a day of all weeks: «Saturdays»", produces: Category.date.symbol,
      [
        .node(.weekdays), .node(.dateOperator).optional, .node(.weekdays).optional,
      ]
    ) { match in
      guard case .weekday(let first)? = match.dateWord(0), match.isLatin(0),
        (match.item(1) == nil) == (match.item(2) == nil), !isNumbered(match)
      else { return [] }
      let last = weekday(match, 2).map { "/XXXX-WXX-\($0)" } ?? ""
      return set("XXXX-WXX-\(first)\(last)")
    },
    Rule(
      "date.ar.weekdays-plural", "days of the week in the plural: «أيام الجمع والآحاد»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit, .weekdays), .node(.weekdays).with(article: .required).optional,
        .node(.weekdays).with(article: .required).with(clitics: .required(.wa)).optional,
      ]
    ) { match in
      guard !match.isLatin(0) else { return [] }
      if let head = match.unit(0) {
        guard head.unit == .day, head.number == .many, match.item(0)?.hasArticle == false,
          let first = weekday(match, 1)
        else { return [] }
        return set("XXXX-WXX-\(first)" + (weekday(match, 2).map { "/XXXX-WXX-\($0)" } ?? ""))
      }
      // The plural of Friday is also a sum or a gathering: only that of Sunday stands alone.
      guard weekday(match, 0) == 7, match.item(0)?.hasArticle == true, match.item(1) == nil,
        !isDigit(match)
      else { return [] }
      return set("XXXX-WXX-7" + (weekday(match, 2).map { "/XXXX-WXX-\($0)" } ?? ""))
    },
    Rule(
      "date.ar.month-set", "a month or season of every year: «شهر يونيو من كل عام»",
      produces: Category.date.symbol,
      [
        .node(.periodPart, .datePoint), .node(.datePoint).optional, .node(.dateLink).optional,
        .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard (match.item(1) == nil) == (match.point(0) != nil),
        let point = match.point(1) ?? match.point(0), point.year == nil,
        let grain = point.grain, grain > .day, grain < .year, let unit = match.unit(4),
        unit.unit == .year, unit.number == .one
      else { return [] }
      return set(DateResolver(reference: nil).value(of: point).value)
    },
    Rule(
      "date.ar.months-set", "two months of every year: «شهري يونيو ويوليو من كل عام»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.monthPhrase),
        .node(.monthPhrase).with(clitics: .required(.wa)), .node(.dateLink), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard match.unit(0)?.unit == .month, match.unit(5)?.unit == .year,
        let first = match.point(1), let last = match.point(2), first.year == nil, last.year == nil
      else { return [] }
      let resolver = DateResolver(reference: nil)
      return set("\(resolver.value(of: first).value)/\(resolver.value(of: last).value)")
    },
    Rule(
      "date.ar.range-set", "a range of every year, month or week: «يونيو إلى سبتمبر من كل عام»",
      produces: Category.date.symbol,
      [
        .node(.datePoint, .dayNumber), .node(.dateOperator).with(article: .forbidden),
        .node(.periodPart).with(article: .forbidden).optional, .node(.datePoint, .dayNumber),
        .node(.dateLink), .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.to), let unit = match.unit(6),
        unit.number == .one, unit.unit >= .week
      else { return [] }
      return span(match, 0, 3)
    },
    Rule(
      "date.ar.between-set", "the same behind a word for between: «بين يونيو وسبتمبر من كل عام»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.datePoint, .dayNumber),
        .node(.datePoint, .dayNumber).with(clitics: .required(.wa)), .node(.dateLink),
        .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), let unit = match.unit(5),
        unit.number == .one, unit.unit >= .week
      else { return [] }
      return span(match, 1, 2, match.span(1...5))
    },
    Rule(
      "date.ar.day-set", "a day of every week, month or year: «السبت من كل أسبوع»",
      produces: Category.date.symbol,
      [
        .node(.datePoint, .dayNumber), .node(.dateLink), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard let day = match.point(0), day.grain == .day, day.year == nil, let unit = match.unit(3),
        unit.number == .one
      else { return [] }
      switch unit.unit {
      case .week: return day.weekday.map { set("XXXX-WXX-\($0)") } ?? []
      case .month: return set("XXXX-XX-\(day.day.map { CalendarDay.padded($0, 2) } ?? "XX")")
      case .year:
        return day.month == nil ? [] : set(DateResolver(reference: nil).value(of: day).value)
      default: return []
      }
    },
    Rule(
      "date.common.ordinal-set", "such a weekday of every month: «أول جمعة من كل شهر»",
      produces: Category.date.symbol,
      [
        .node(.ordinal, .relativeAdjective, .periodPart).with(article: .forbidden),
        .node(.weekday).with(article: .forbidden), .node(.dateLink), .node(.every),
        .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard weekday(match, 1) != nil, let unit = match.unit(4), unit.number == .one else {
        return []
      }
      // TIMEX3 has no form for the first Friday of them: the months or years alone.
      switch unit.unit {
      case .month: return set("XXXX-XX")
      case .year: return set("XXXX")
      default: return []
      }
    },
    Rule(
      "date.ar.days-set", "two days of every week: «يومي السبت والأحد من كل أسبوع»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.weekday).with(article: .required),
        .node(.weekday).with(article: .required).with(clitics: .required(.wa)).times(1...5),
        .node(.dateLink), .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard match.unit(5)?.unit == .week else { return [] }
      return weekdays(match)
    },
    Rule(
      "date.ar.days-weekly", "the same with an adverb: «يومي الخميس والجمعة أسبوعيا»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.weekday).with(article: .required),
        .node(.weekday).with(article: .required).with(clitics: .required(.wa)).times(1...5),
      ]
    ) { match in
      match.arabic(at: match.end(0...2)) == "اسبوعيا" ? weekdays(match) : []
    },
    Rule(
      "date.ar.weekdays-of-week", "the same without their noun: «الخميس والجمعة من كل أسبوع»",
      produces: Category.date.symbol,
      [
        .node(.weekday).with(article: .required),
        .node(.weekday).with(article: .required).with(clitics: .required(.wa)).times(1...3),
        .node(.dateLink), .node(.every), .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard match.unit(4)?.unit == .week, let first = weekday(match, 0),
        let last = lastWeekday(match, 1)
      else { return [] }
      return set("XXXX-WXX-\(first)/XXXX-WXX-\(last)")
    },
  ]

  /// Whether some such days are counted: `four Sundays in May`.
  static func isNumbered(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.item(of: Category.number.symbol, endingAt: start) != nil
  }

  /// Whether الآحاد are the ones of a number: behind خانة or منزلة.
  private static func isDigit(_ match: Match) -> Bool {
    guard let words = match.item(0)?.words else { return false }
    return match.dateWords(.notDateHead, at: words.lowerBound - 1).contains(.otherHead(.weekday))
  }

  /// Some weekdays under one noun, from the first to the last.
  private static func weekdays(_ match: Match) -> [Product] {
    guard match.unit(0)?.unit == .day, let first = weekday(match, 1),
      case .weekday(let last)? = match.items(2).last.flatMap({ match.dateWord($0) })
    else { return [] }
    return set("XXXX-WXX-\(first)/XXXX-WXX-\(last)")
  }

  private static func weekday(_ match: Match, _ element: Int) -> Int? {
    if case .weekday(let weekday)? = match.dateWord(element) { weekday } else { nil }
  }

  /// The last of some weekdays.
  private static func lastWeekday(_ match: Match, _ element: Int) -> Int? {
    guard let item = match.items(element).last, case .weekday(let weekday)? = match.dateWord(item)
    else { return nil }
    return weekday
  }

  private static func set(_ value: String, _ span: MatchSpan? = nil) -> [Product] {
    [Product(.date(.init(kind: .set, value: value)), span: span)]
  }

  /// From a day or month to another, of every year, month or week.
  private static func span(
    _ match: Match, _ start: Int, _ end: Int, _ span: MatchSpan? = nil
  ) -> [Product] {
    guard var first = match.point(start), let last = match.point(end), first.year == nil,
      last.year == nil
    else { return [] }
    if first.day != nil, first.month == nil { first = first.completed(from: last) }
    let resolver = DateResolver(reference: nil)
    return set("\(resolver.value(of: first).value)/\(resolver.value(of: last).value)", span)
  }
}
