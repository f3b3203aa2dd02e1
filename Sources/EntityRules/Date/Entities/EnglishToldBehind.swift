internal import DocumentModel
internal import Grammar

/// Periods that English counts by a word behind them: `the year before`, `the Sunday following`, `1 September
/// last`, `the day after Christmas`.
enum EnglishToldBehind {
  static let rules: [Rule] = [
    Rule(
      "date.en.unit-before", "the period before one told of: «the year before»",
      produces: Category.date.symbol, priority: 1,
      [.node(.definiteArticle).context, .node(.timeUnit), .node(.timePreposition)]
    ) { match in
      guard match.isLatin(1), case .preposition(.before, _)? = match.dateWord(2),
        let unit = match.unit(1), unit.number == .one, endsPhrase(match, match.end(0...2))
      else { return [] }
      return counted(match, unit.unit, -1)
    },
    Rule(
      "date.en.unit-behind", "the period behind one told of: «the week following»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.definiteArticle).context, .node(.timeUnit, .weekday), .node(.relativeAdjective),
      ]
    ) { match in
      guard match.isLatin(1), case .relative(1, _)? = match.dateWord(2),
        let adjective = match.item(2)?.words, match.isWord(adjective.lowerBound, "following"),
        endsPhrase(match, adjective.upperBound)
      else { return [] }
      if case .weekday(let weekday)? = match.dateWord(1) {
        return match.date(
          .with {
            ($0.weekday, $0.direction, $0.isToldFrom) = (weekday, 1, true)
          })
      }
      return match.unit(1).map { $0.number == .one ? counted(match, $0.unit, 1) : [] } ?? []
    },
    Rule(
      "date.en.previous-day", "the day before one told of: «the previous night»",
      produces: Category.date.symbol,
      [
        .node(.definiteArticle).context, .node(.relativeAdjective), .node(.timeUnit, .daypart),
        .mark("-").absent,
      ]
    ) { match in
      guard match.isLatin(1), let start = match.item(1)?.words.lowerBound,
        match.isWord(start, "previous"), !match.isWord(match.end(0...2), "'"),
        match.dateWord(2) == .daypart(.after)
          || match.unit(2).map({ $0.number == .one && $0.unit <= .night }) ?? false
      else { return [] }
      return counted(match, .day, -1)
    },
    Rule(
      "date.en.point-last", "the last such day or month: «1 September last»",
      produces: Category.date.symbol, priority: 1,
      [.node(.datePoint), .node(.relativeAdjective), .node(.timeUnit, .weekday).absent]
    ) { match in
      guard var point = match.point(0), point.month != nil || point.weekday != nil,
        point.year == nil, !point.isDoubtful, !point.isNumeric, !point.isFeast,
        point.direction == nil, match.isLatin(1),
        let last = match.item(1)?.words.lowerBound, match.isWord(last, "last", "next"),
        !match.hasNoun(at: last + 1), !match.isWord(last + 1, "to", "the")
      else { return [] }
      if match.word(at: last + 1)?.kind == .digits { return [] }
      point.direction = match.isWord(last, "last") ? -1 : 1
      return match.date(point)
    },
    Rule(
      "date.en.day-by-feast", "the day or night beside a feast: «the day after Christmas»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.definiteArticle).context, .node(.timeUnit), .node(.timePreposition),
        .node(.datePoint).with(traits: DateShape.feast.trait), .node(.yearNumber).optional,
      ]
    ) { match in
      guard match.isLatin(1), match.isLatin(3), let unit = match.unit(1), unit.number == .one,
        unit.unit <= .night, var feast = match.point(3), feast.shift == nil, !feast.isOpen,
        case .preposition(let kind, _)? = match.dateWord(2), kind == .before || kind == .after
      else { return [] }
      if let year = match.point(4) {
        guard YearRules.isYear(match, 4), let dated = feast.merged(with: year) else { return [] }
        feast = dated
      }
      feast.shift = kind == .before ? -1 : 1
      return match.date(feast)
    },
  ]

  /// A period so many units from the one told last; from now where none was told.
  private static func counted(_ match: Match, _ unit: TimeUnit, _ offset: Int) -> [Product] {
    let unit = unit == .night ? .day : unit
    guard [.day, .week, .month, .season, .year, .decade].contains(unit),
      let point = unit == .day
        ? .with({ $0.dayOffset = offset }) : PeriodPhrases.period(unit, offset)
    else { return [] }
    return [Product(.date(match.resolver.value(of: point), match.story(unit, offset)))]
  }

  /// Whether nothing follows that the word before leads to: no election that it was before.
  private static func endsPhrase(_ match: Match, _ next: Int) -> Bool {
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation { return !match.isWord(next, "-", "'", "(") }
    return match.isWord(next, "and", "but", "in", "at", "from", "by", "with", "as", "when", "to")
  }
}
