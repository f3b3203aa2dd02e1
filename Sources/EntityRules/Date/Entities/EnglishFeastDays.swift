internal import DocumentModel
internal import Grammar

/// Weekdays by their number in a fast, or in every month, and the years of fasts.
enum EnglishFeastDays {
  static let rules: [Rule] = fasts + besides

  private static let fasts: [Rule] = [
    Rule(
      "date.en.feast-weekday", "a weekday of a fast, by its number: «second Sunday of Lent»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .node(.weekday), .node(.dateLink),
        .node(.datePoint).with(traits: DateShape.feast.trait),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(1), match.isLatin(3), let feast = match.point(3),
        feast.isOpen
      else { return [] }
      return match.date(feast)
    },
    Rule(
      "date.en.month-weekday",
      "a weekday by its number in each month: «second Tuesday of the month»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber, .relativeAdjective), .node(.weekday), .node(.dateLink),
        .node(.definiteArticle).optional, .node(.timeUnit),
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(1), case .weekday(let weekday)? = match.dateWord(1),
        match.item(3) != nil || match.isWord(match.end(0...2) - 1, "the"),
        let unit = match.unit(4), unit.unit == .month, unit.number == .one, match.isLatin(4),
        match.point(0)?.day.map({ $0 <= 5 }) ?? match.isWord(match.end(0...0) - 1, "last")
      else { return [] }
      return [Product(.date(.init(kind: .set, value: "XXXX-WXX-\(weekday)")))]
    },
  ]

  private static let besides: [Rule] = [
    Rule(
      "date.en.weekday-by-feast", "a weekday beside a feast: «the Monday after Easter»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.weekday), .node(.timePreposition),
        .node(.datePoint).with(traits: DateShape.feast.trait), .node(.yearNumber).optional,
      ]
    ) { match in
      guard match.isLatin(0), match.isLatin(2), case .weekday(let weekday)? = match.dateWord(0),
        case .preposition(let kind, _)? = match.dateWord(1), kind == .before || kind == .after,
        var feast = match.point(2), !feast.isOpen, feast.shift == nil,
        !match.hasNoun(at: match.end(0...3))
      else { return [] }
      if let year = match.point(3) {
        guard YearRules.isYear(match, 3), let dated = feast.merged(with: year) else { return [] }
        feast = dated
      }
      guard let day = match.resolver.period(of: feast)?.first else { return [] }
      let wait = (weekday - day.weekday + 6) % 7 + 1
      return day.adding(days: kind == .after ? wait : wait - (wait == 7 ? 14 : 7)).map { found in
        let value = DateValue(kind: .date, value: found.iso, first: found, last: found)
        return [Product(.date(value, DateStory(role: .told)))]
      } ?? []
    }
  ]

  static let points: [Rule] = [
    Rule(
      "date.en.fast-year", "a fast and its year: «Lent 1969»",
      produces: Category.datePoint.symbol,
      [
        .node(.datePoint).with(traits: DateShape.feast.trait), .node(.dateLink).optional,
        .node(.yearNumber),
      ]
    ) { match in
      guard match.isLatin(0), let feast = match.point(0), feast.isOpen, match.wholeDigits(2),
        let year = match.wholeYear(2), (1500...2100).contains(year), !match.isInsideNumber(2...2)
      else { return [] }
      return Product.point(.with { $0.year = .number(year) })
    }
  ]
}
