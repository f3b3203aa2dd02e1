internal import DocumentModel
internal import Grammar

/// Lists of months, years, decades and weekdays in English.
enum EnglishLists {
  static let rules: [Rule] = years + others

  private static let years: [Rule] = [
    Rule(
      "date.en.years-kind", "years before their noun: «2023 and 2024 seasons»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber), .mark(",").optional, .node(.yearNumber).optional,
        .mark(",").optional, .node(.dateOperator), .node(.yearNumber), .node(.yearKind).optional,
        .node(.timeUnit),
      ]
    ) { match in
      guard isHead(match, 7), let first = match.point(0), let last = match.point(5),
        match.dateWord(4) != .rangeOperator(.or), isRising(match, [0, 2, 5])
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    headed(
      "date.en.years-kind-head",
      "years behind their noun and its kind: «fiscal years 2023 and 2024»",
      [.node(.yearKind), .node(.timeUnit)]),
    headed(
      "date.en.years-head", "years behind their noun: «the years 2019 and 2020»", [.node(.timeUnit)]
    ),
    Rule(
      "date.en.years-split",
      "seasons of two years before their noun: «2021-22 and 2022-23 seasons»",
      produces: Category.date.symbol,
      [
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued, .node(.dateOperator),
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued,
        .node(.yearKind).optional, .node(.timeUnit),
      ]
    ) { match in
      guard isHead(match, 8), let first = match.wholeNumber(0), (1850...2100).contains(first),
        let next = match.wholeNumber(4), next > first,
        YearPhrases.secondYear(match, 1, 2, after: first) != nil,
        let last = YearPhrases.secondYear(match, 5, 6, after: next)
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(first) }, .with { $0.year = .number(last) })
    },
    Rule(
      "date.en.years-next",
      "further years of a list behind a preposition: «in 2018, 2019 and 2021»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber).context, .mark(",").context,
        .node(.yearNumber), .mark(",").context.optional, .node(.yearNumber).optional,
        .mark(",").context.optional, .node(.dateOperator).context, .node(.yearNumber),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(7), isRising(match, [1, 3, 5, 8]),
        match.dateWord(7) != .rangeOperator(.to), YearRules.isYear(match, 8)
      else { return [] }
      return (match.items(3) + match.items(5) + match.items(8)).flatMap { item in
        match.point(item).map { match.date($0, span: match.span([item])) } ?? []
      }
    },
    Rule(
      "date.en.years-tail", "a year before another that has their noun: «2019 and 2024 elections»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber), .node(.dateOperator).context, .node(.yearNumber).context,
        .node(.yearTail).context,
      ]
    ) { match in
      guard match.isLatin(1), YearRules.isOfOurTime(match, 0), YearRules.isOfOurTime(match, 2),
        match.wholeDigits(0), match.wholeDigits(2), !match.isInsideNumber(0...0),
        match.dateWord(1) != .rangeOperator(.to)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
  ]

  private static let others: [Rule] = [
    Rule(
      "date.en.decades", "a decade and the short name of the next: «1950s and '60s»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.decade.trait), .node(.dateOperator),
        .mark("'").optional, .node(.digits), .node(.decadeSuffix).glued,
      ]
    ) { match in
      guard match.isLatin(1), match.dateWord(1) != .rangeOperator(.or), let first = match.point(0),
        case .digits(let text)? = match.meaning(3), text.utf8.count == 2, let tens = Int(text),
        tens % 10 == 0, tens > first.tens ?? 100
      else { return [] }
      var last = first
      last.tens = tens
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.months", "two months of a list, of which one is also a name: «July and August»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.month.trait), .mark(",").optional,
        .node(.dateOperator).optional, .node(.datePoint).with(traits: DateShape.month.trait),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(3), match.item(1) != nil || match.item(2) != nil,
        match.dateWord(2) != .rangeOperator(.to), let first = match.point(0),
        let last = match.point(3), first.isDoubtful || last.isDoubtful, isListed(match)
      else { return [] }
      return match.date(first, span: match.span(0...0)) + match.date(last, span: match.span(3...3))
    },
    Rule(
      "date.en.every-weekdays", "every such days: «every Saturday and Sunday»",
      produces: Category.date.symbol,
      [
        .node(.every), .node(.weekday, .weekdays), .mark(",").optional, .node(.weekday).optional,
        .mark(",").optional, .node(.dateOperator).optional, .node(.weekday, .weekdays).optional,
      ]
    ) { match in
      guard match.isLatin(0), case .weekday(let first)? = match.dateWord(1),
        (match.item(5) == nil) == (match.item(6) == nil),
        match.item(3) == nil || match.item(5) != nil,
        match.item(2) == nil || match.item(3) != nil, match.item(4) == nil || match.item(3) != nil
      else { return [] }
      return set(first, match.dateWord(6))
    },
    Rule(
      "date.en.weekdays-list", "days of all weeks: «Mondays, Wednesdays and Fridays»",
      produces: Category.date.symbol,
      [
        .node(.weekdays), .mark(","), .node(.weekdays), .mark(",").optional,
        .node(.dateOperator), .node(.weekdays),
      ]
    ) { match in
      guard match.isLatin(0), case .weekday(let first)? = match.dateWord(0) else { return [] }
      return set(first, match.dateWord(5))
    },
    Rule(
      "date.en.weekdays-of", "such days of a month or season: «Fridays in July»",
      produces: Category.date.symbol, [.node(.weekdays), .node(.dateLink), .node(.datePoint)]
    ) { match in
      guard match.isLatin(0), case .weekday(let first)? = match.dateWord(0),
        let period = match.point(2),
        period.isOpen && period.isFeast
          || period.grain.map({ $0 > .week && ($0 < .year || period.isFeast) }) ?? false,
        !SetRules.isNumbered(match)
      else { return [] }
      return set(first, nil)
    },
    Rule(
      "date.en.weekday-parts", "a part of such days: «Friday nights»",
      produces: Category.date.symbol, [.node(.weekday), .node(.dayparts)]
    ) { match in
      guard match.isLatin(0), case .weekday(let first)? = match.dateWord(0) else { return [] }
      return set(first, nil)
    },
  ]

  /// The rule for years behind some elements, the last of which is their noun.
  private static func headed(_ id: String, _ summary: String, _ head: [Element]) -> Rule {
    let first = head.count
    return Rule(
      id, summary, produces: Category.date.symbol,
      head + [
        .node(.yearNumber), .mark(",").optional, .node(.yearNumber).optional,
        .mark(",").optional, .mark("-").optional, .node(.dateOperator).optional,
        .node(.yearNumber),
      ]
    ) { match in
      guard isHead(match, first - 1),
        (match.item(first + 4) == nil) != (match.item(first + 5) == nil),
        match.dateWord(first + 5) != .rangeOperator(.or),
        isRising(match, [first, first + 2, first + 6]), let start = match.point(first),
        let end = match.point(first + 6)
      else { return [] }
      return RangeRules.range(match, start, end)
    }
  }

  private static func set(_ first: Int, _ last: DateWord?) -> [Product] {
    var value = "XXXX-WXX-\(first)"
    if case .weekday(let last)? = last { value += "/XXXX-WXX-\(last)" }
    return [Product(.date(.init(kind: .set, value: value)))]
  }

  /// Whether an element is the noun of many years or seasons.
  private static func isHead(_ match: Match, _ element: Int) -> Bool {
    guard let head = match.unit(element), match.isLatin(element) else { return false }
    return head.number == .many && (head.unit == .year || head.unit == .season)
  }

  /// Whether the years of some elements rise; those that are not there fall away.
  private static func isRising(_ match: Match, _ elements: [Int]) -> Bool {
    let years = elements.compactMap { match.wholeYear($0) }
    return years.allSatisfy { (1850...2100).contains($0) }
      && zip(years, years.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// Whether two months are what they seem: one of them is nothing else, a preposition of time or a month
  /// of the same list stands before them; and no name follows.
  private static func isListed(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    if match.has(.capitalized, at: match.end(0...3)) { return false }
    if match.point(0)?.isDoubtful == false || match.point(3)?.isDoubtful == false { return true }
    return match.item(of: Category.timePreposition.symbol, endingAt: start) != nil
      || match.isWord(start - 1, ",") && match.has(.monthPhrase, at: start - 2)
  }
}
