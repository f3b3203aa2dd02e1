internal import DocumentModel
internal import Grammar

/// Ranges with an article inside, and lists and ranges of centuries.
enum EnglishRanges {
  static let rules: [Rule] = [
    Rule(
      "date.en.range-article",
      "a range with an article before its end: «13th to the 15th of July»",
      produces: Category.date.symbol,
      [
        .node(.datePoint, .dayNumber), .node(.dateOperator), .node(.definiteArticle),
        .node(.periodPart).optional, .mark("-").glued.optional, .node(.datePoint),
      ]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.to), match.isLatin(2), let first = match.point(0),
        let last = match.point(5), match.item(4) == nil || match.item(3) != nil,
        first.month != nil || first.day == nil || last.month != nil && last.day != nil
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.range-dayparts",
      "a range with parts of its days: «Thursday evening through Saturday morning»",
      produces: Category.date.symbol,
      [
        .node(.datePoint), .node(.daypart).optional, .node(.dateOperator), .node(.datePoint),
        .node(.daypart).optional,
      ]
    ) { match in
      guard match.item(1) != nil || match.item(4) != nil, match.isLatin(2),
        match.dateWord(2) == .rangeOperator(.to), !match.isMoved,
        let first = match.point(0), let last = match.point(3), first.grain == .day,
        last.grain == .day, match.item(1) == nil || match.dateWord(1) != .daypart(.before),
        match.item(4) == nil || match.dateWord(4) != .daypart(.before),
        match.isBehindFrom || match.isWord(match.end(0...1), "through")
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.range-short",
      "a range from a day whose month is cut short: «29 Sept. to 1 Oct.»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.dayMonth.trait), .mark(".").glued,
        .mark("-").optional, .node(.dateOperator).optional, .node(.datePoint),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(4), first.day != nil,
        (match.item(2) == nil) != (match.item(3) == nil), match.isShortMonth(match.end(0...0) - 1),
        match.item(3) == nil || match.dateWord(3) == .rangeOperator(.to)
          || match.dateWord(3) == .rangeOperator(.and) && isBetween(match)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.days-slash", "two days in a row behind their month: «Dec 13/14»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.monthPhrase), .mark(".").optional, .node(.dayNumber), .mark("/").glued,
        .node(.dayNumber).glued, .mark("/").absent,
      ]
    ) { match in
      guard match.isLatin(0), var first = match.point(0), match.wholeDigits(2),
        match.wholeDigits(4), let day = match.point(2)?.day, let next = match.point(4)?.day,
        next == day + 1
      else { return [] }
      var last = first
      (first.day, last.day) = (day, next)
      (first.isDoubtful, last.isDoubtful) = (false, false)
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.range-slash", "two days in a row around a slash: «Sept 30/Oct 1»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.dayMonth.trait), .mark("/").glued,
        .node(.datePoint).with(traits: DateShape.dayMonth.trait).glued,
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(2), match.beginsLatin(0),
        match.beginsLatin(2), last.day == 1, case .number(let month)? = first.month,
        last.month == .number(month % 12 + 1), first.day ?? 0 >= 28
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.ages", "two ages of one noun: «18-to-24-year-olds»",
      produces: Category.date.symbol,
      [
        .node(.number), .mark("-").glued, .node(.dateOperator), .mark("-").glued.optional,
        .node(.timeLength),
      ]
    ) { match in
      guard match.isLatin(2), match.dateWord(2) == .rangeOperator(.to), let last = match.length(4),
        !last.isVague, last.parts.count == 1, let first = match.count(0),
        let most = last.parts[0].count, first < most, !match.runsOn(0)
      else { return [] }
      let value = "\(TimeLength(last.unit, first).iso)/\(last.iso)"
      return [Product(.date(DateValue(kind: .duration, value: value)))]
    },
    Rule(
      "date.en.centuries", "two centuries: «16th and 17th centuries»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .mark("-").optional, .node(.dateOperator).optional,
        .node(.definiteArticle).optional, .node(.periodPart).optional, .mark("-").glued.optional,
        .node(.datePoint).with(traits: DateShape.century.trait),
      ]
    ) { match in
      centuries(match, from: 0)
    },
    Rule(
      "date.en.centuries-parts", "the same from a part: «late 19th and early 20th centuries»",
      produces: Category.date.symbol,
      [
        .node(.periodPart), .mark("-").glued.optional, .node(.dayNumber), .mark("-").optional,
        .node(.dateOperator).optional, .node(.definiteArticle).optional,
        .node(.periodPart).optional, .mark("-").glued.optional,
        .node(.datePoint).with(traits: DateShape.century.trait),
      ]
    ) { match in
      centuries(match, from: 2)
    },
  ]

  private static func isBetween(_ match: Match) -> Bool {
    match.item(0).map { match.isWord($0.words.lowerBound - 1, "between") } ?? false
  }

  /// From the century that an element numbers to the one six elements behind it.
  private static func centuries(_ match: Match, from start: Int) -> [Product] {
    guard (match.item(start + 1) == nil) != (match.item(start + 2) == nil),
      match.dateWord(start + 2) != .rangeOperator(.or), match.isLatin(start),
      let first = match.point(start)?.day, var century = match.point(start + 6),
      case .number(let last)? = century.century, century.grain == .century
    else { return [] }
    let end = century
    // Before our era they are counted down.
    guard (first - 1 < last) != century.isBeforeCommonEra, first - 1 != last else { return [] }
    century.century = .number(first - 1)
    return RangeRules.range(match, century, end)
  }
}
