internal import DocumentModel
internal import Grammar

/// Points as English news writes them beside other nouns: quarters by their months, years of levels, feasts and
/// their years behind a comma, the new year.
enum EnglishPress {
  static let rules: [Rule] = [
    Rule(
      "date.en.month-quarter", "a quarter by its months: «the April-June quarter»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.month.trait), .mark("-").optional,
        .node(.dateOperator).optional, .node(.datePoint).with(traits: DateShape.month.trait),
        .node(.timeUnit),
      ]
    ) { match in
      guard match.isLatin(0), (match.item(1) == nil) != (match.item(2) == nil),
        match.item(2) == nil || match.dateWord(2) == .rangeOperator(.to),
        let unit = match.unit(4), unit.unit == .quarter, unit.number == .one,
        let first = match.point(0), let last = match.point(3), first.year == nil, last.year == nil,
        first.direction == nil, last.direction == nil,
        case .number(let start)? = first.month, case .number(let end)? = last.month,
        first.isGregorian,
        start % 3 == 1, end == start + 2
      else { return [] }
      return match.date(.with { $0.quarter = .number((start + 2) / 3) })
    },
    Rule(
      "date.en.year-levels", "a year that something is compared with: «2019 levels»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard let year = match.wholeYear(0), (1900...2100).contains(year), match.wholeDigits(0),
        !match.isInsideNumber(0...0),
        match.isWord(match.end(0...0), "levels", "prices", "dollars", "standards", "lows", "highs"),
        let start = match.item(0)?.words.lowerBound, match.word(at: start - 1)?.kind == .latin
      else { return [] }
      return match.point(0).map { match.aside($0) } ?? []
    },
    Rule(
      "date.en.feast-comma", "a feast and its year behind a comma: «New Year's Eve, 2014»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.datePoint).with(traits: DateShape.feast.trait), .mark(","), .node(.yearNumber),
      ]
    ) { match in
      guard match.isLatin(0), let feast = match.point(0), feast.year == nil, !feast.isOpen,
        match.wholeDigits(2), let year = match.wholeYear(2), (1500...2100).contains(year),
        !match.isInsideNumber(2...2), !match.hasNoun(at: match.end(0...2)),
        let number = match.point(2), let whole = feast.merged(with: number)
      else { return [] }
      return match.date(whole)
    },
    Rule(
      "date.en.coming-year", "the year that comes: «in the new year»",
      produces: Category.date.symbol,
      [.node(.definiteArticle).context, .token(.latin), .node(.timeUnit)]
    ) { match in
      guard match.isLatin(0), let start = match.item(1)?.words.lowerBound,
        match.isWord(start, "new"), let unit = match.unit(2), unit.unit == .year,
        unit.number == .one, match.isLowercase(start) || match.isWord(start - 2, "in"),
        let now = match.resolver.reference
      else { return [] }
      let next = match.end(0...2)
      guard !match.isWord(next, "'", "’", "-"), !match.hasNoun(at: next) else { return [] }
      // In spring it has begun.
      return match.date(.with { $0.year = .offset(now.month <= 4 ? 0 : 1) })
    },
    Rule(
      "date.en.day-numbers", "two days by their numbers and one article: «on the 10th and 13th»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition).context, .node(.definiteArticle).context, .node(.dayNumber),
        .node(.dateOperator), .node(.definiteArticle).optional, .node(.dayNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(3), match.item(4) == nil, match.wholeDigits(2),
        match.wholeDigits(5), match.dateWord(3) == .rangeOperator(.and),
        let start = match.item(0)?.words.lowerBound,
        match.isWord(start, "on", "by", "until", "from", "since", "before", "after", "for"),
        EnglishPointRules.endsPhrase(match, match.end(2...5)), let first = match.point(2),
        let last = match.point(5), first.month == nil, last.month == nil,
        let from = first.day, let to = last.day, from < to
      else { return [] }
      return match.days(first, last)
    },
  ]
}
