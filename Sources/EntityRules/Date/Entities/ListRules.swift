internal import DocumentModel
internal import Grammar

/// Lists: several dates under one noun, or behind one preposition.
enum ListRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.years-list", "years under one noun: «عامي 2015 و2018»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.yearNumber, .yearPhrase, .digits),
        .node(.yearNumber, .yearPhrase, .digits).with(clitics: .required(.wa)).times(1...6),
        .node(.era).optional,
      ]
    ) { match in
      years(match)
    },
    Rule(
      "date.ar.years-head-range", "a range of years under one noun: «السنوات 2015-2020»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearKind).optional, .node(.dateLink).optional, .node(.yearNumber),
        .mark("-").optional, .node(.dateOperator).with(article: .forbidden).optional,
        .node(.yearNumber, .yearPhrase),
      ]
    ) { match in
      guard let head = match.unit(0),
        head.number == .one ? head.unit == .decade : head.unit == .year,
        (match.item(4) == nil) != (match.item(5) == nil),
        match.item(2) == nil || match.item(5) != nil,
        match.item(5) == nil || match.dateWord(5) == .rangeOperator(.to),
        var first = match.point(3), let last = match.point(6), last.secondYear == nil,
        head.number != .one || YearRules.isOfOurTime(match, 3)
      else { return [] }
      // They share their era: الأعوام 1436 إلى 1440هـ.
      if match.item(6)?.symbol == Category.yearPhrase.symbol {
        guard match.block.words[match.end(0...5)].kind == .digits, let year = first.year else {
          return []
        }
        first = last
        first.year = year
      }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.years-dual-noun",
      "two years behind a noun in the dual: «نسختي 2015 و2020», «حربا 1967 و1973»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .node(.yearNumber).with(clitics: .required(.wa))]
    ) { match in
      guard let first = match.point(0), let last = match.point(1),
        match.items(0).first?.clitics.isEmpty == true, YearRules.isYear(match, 1),
        YearRules.isOfOurTime(match, 0),
        isBehindDual(match) || YearListRules.isBehindDualSubject(match)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.common.years-next", "a further year behind one that a preposition placed: «2018 و2022»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context,
        .node(.yearNumber).with(clitics: .optional(.wa)).times(1...4).context,
        .node(.dateOperator).context.optional,
        .node(.yearNumber).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard case .preposition(let kind, takesYear: true)? = match.dateWord(0), kind != .between,
        YearRules.isOfOurTime(match, 1), YearRules.isYear(match, 3),
        match.items(1).first?.clitics.isEmpty == true,
        match.item(2) == nil
          ? match.item(3)?.clitics.isEmpty == false : match.dateWord(2) == .rangeOperator(.and)
      else { return [] }
      // The years between stand behind no preposition of their own either.
      return (match.items(1).dropFirst() + match.items(3)).flatMap { item in
        match.point(item).map { match.date($0, span: match.span([item])) } ?? []
      }
    },
    Rule(
      "date.ar.days-list", "days under one noun: «يومي 12 و13 نوفمبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit),
        .node(.dayNumber, .datePoint).with(clitics: .optional(.wa)).times(1...5),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one || match.isDualSubject(0),
        head.unit <= .night || head.unit == .month,
        var first = match.point(1), let last = match.point(2),
        first.weekday == nil || first.day != nil || last.day == nil,
        head.unit == .month ? last.grain == .month : last.grain == .day
      else { return [] }
      // شهري رجب وشعبان are no persons.
      if head.unit == .month { first.isDoubtful = false }
      // The days before a month are its own, not those of the last one: 20 و27 فبراير و6 مارس.
      let next = match.items(1).dropFirst().compactMap { match.point($0) }.first { $0.month != nil }
      if let next, first.day != nil { first = first.completed(from: next) }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.days-comma", "the same with a comma: «أيام 15، 16 و17 نوفمبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dayNumber), .mark(","),
        .node(.dayNumber), .mark(",").optional,
        .node(.dayNumber).with(clitics: .optional(.wa)).optional,
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .many else { return [] }
      return days(match, 1, 6)
    },
    Rule(
      "date.ar.days-comma-bare", "the same without a noun: «15، 16 و17 نوفمبر»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .mark(","), .node(.dayNumber), .mark(",").optional,
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let first = match.point(0)?.day, let second = match.point(2), second.month == nil,
        let last = match.point(4)?.day, first < second.day ?? 0, second.day ?? 0 < last,
        match.wholeDigits(0), match.wholeDigits(2), match.wholeDigits(4),
        !match.isInsideNumber(0...0), !NumericDates.isNumbered(match)
      else { return [] }
      return days(match, 0, 4)
    },
    Rule(
      "date.common.days-pair", "days that share their month: «الرابع والخامس من يوليو»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .node(.dayNumber).with(clitics: .required(.wa)).times(0...3),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard !match.isInsideNumber(0...0), !NumericDates.isNumbered(match) else { return [] }
      return days(match, 0, 2)
    },
    Rule(
      "date.ar.decades-dual", "two decades under one noun: «عقدي الستينيات والسبعينيات»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timeUnit).with(article: .forbidden),
        .node(.datePoint).with(traits: DateShape.decade.trait),
        .node(.datePoint).with(traits: DateShape.decade.trait).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .decade, head.number == .two,
        var first = match.point(1), let last = match.point(2)
      else { return [] }
      if first.century == nil { first.century = last.century }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.centuries", "two centuries under one noun: «القرنين الثامن عشر والتاسع عشر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.ordinal).with(article: .required).with(clitics: .required(.wa)),
        .node(.era).optional,
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .century, head.number == .two,
        case .ordinal(let first)? = match.dateWord(1), case .ordinal(let last)? = match.dateWord(2),
        first > 0, (last > first) != (match.dateWord(3) == .era(.before) && last < first)
      else { return [] }
      var (start, end) = (DateExpression(), DateExpression())
      (start.century, end.century) = (.number(first - 1), .number(last - 1))
      let (isHijri, isBefore) = (
        match.dateWord(3) == .era(.hijri), match.dateWord(3) == .era(.before)
      )
      (start.isHijri, end.isHijri) = (isHijri, isHijri)
      (start.isBeforeCommonEra, end.isBeforeCommonEra) = (isBefore, isBefore)
      return RangeRules.range(match, start, end)
    },
    Rule(
      "date.ar.parts-list", "parts of a year under one noun: «الربعين الأول والثاني من 2026»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.ordinal).with(article: .required).with(clitics: .required(.wa)),
        .node(.dateLink).optional,
        .node(.datePoint, .yearNumber, .timeUnit).with(clitics: .optional(.la)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .quarter, head.number == .two,
        case .ordinal(let first)? = match.dateWord(1), case .ordinal(let last)? = match.dateWord(2),
        (1...3).contains(first), (first + 1...4).contains(last),
        (match.item(3) == nil) == (match.item(4)?.clitics.isEmpty == false),
        var start = match.point(4) ?? OrdinalDayPhrases.current(match, 4), start.grain == .year
      else { return [] }
      var end = start
      (start.quarter, end.quarter) = (.number(first), .number(last))
      return RangeRules.range(match, start, end)
    },
    Rule(
      "date.ar.weekdays-days", "two weekdays and their dates: «يومي السبت والأحد 12 و13 أبريل»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.weekday).times(1...2),
        .node(.weekday).with(clitics: .required(.wa)).times(0...5), .mark(",").optional,
        .node(.dayNumber).with(clitics: .optional(.wa)).times(1...5),
        .node(.datePoint).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number != .one, head.unit == .day,
        match.item(2) != nil, let first = match.point(4), let last = match.point(5),
        first.month == nil, last.day != nil
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.en.weekdays-days", "the same in English: «Tuesday and Wednesday, February 25-26»",
      produces: Category.date.symbol,
      [
        .node(.weekday), .node(.dateOperator), .node(.weekday), .mark(",").optional,
        .node(.monthPhrase), .node(.dayNumber), .mark("-").optional,
        .node(.dateOperator).optional, .node(.dayNumber), .mark(",").optional,
        .node(.yearNumber).optional,
      ]
    ) { match in
      guard match.isLatin(0), let month = match.point(4), let first = match.point(5),
        let last = match.point(8), (match.item(6) == nil) != (match.item(7) == nil),
        match.item(9) == nil || match.item(10) != nil,
        let start = month.merged(with: first), var end = month.merged(with: last)
      else { return [] }
      if let year = match.point(10), let dated = end.merged(with: year) { end = dated }
      return RangeRules.range(match, start, end)
    },
  ]

  /// The days from one number of a month to another date in it.
  private static func days(_ match: Match, _ start: Int, _ end: Int) -> [Product] {
    guard let first = match.point(start), let last = match.point(end), first.month == nil,
      last.month != nil, last.weekday == nil, !last.isNumeric, let from = first.day,
      let to = last.day, from < to
    else { return [] }
    return RangeRules.range(match, first, last)
  }

  /// Years of a list; what era the last has, the others have that name none.
  private static func years(_ match: Match) -> [Product] {
    guard let head = match.unit(0), head.number != .one || match.isDualSubject(0),
      head.unit == .year || head.unit == .season, !YearPhrases.isNegation(match, 4),
      let start = match.items(2).first, let end = match.items(3).last,
      var last = year(match, end), var first = year(match, start)
    else { return [] }
    if case .era(let era)? = match.dateWord(4) {
      guard case .number(let number)? = last.year, let dated = YearPhrases.year(number, era) else {
        return []
      }
      last = dated
    }
    if start.symbol != Category.yearPhrase.symbol {
      (first.isHijri, first.isBeforeCommonEra) = (last.isHijri, last.isBeforeCommonEra)
    }
    // A number below a thousand is a year only where an era says so.
    let isDated = match.item(4) != nil || end.symbol == Category.yearPhrase.symbol
    guard isDated || start.symbol == Category.yearNumber.symbol else { return [] }
    return RangeRules.range(match, first, last)
  }

  private static func year(_ match: Match, _ item: Match.Item) -> DateExpression? {
    if let point = match.point(item) { return point }
    return match.wholeNumber(item).map { number in .with { $0.year = .number(number) } }
  }

  /// Whether the word before the match may be a noun in the dual that governs what follows: the ending
  /// of its letters is all there is to see.
  static func isBehindDual(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound,
      let before = match.word(at: start - 1),
      before.kind == .arabic
    else { return false }
    let word = match.folded(start - 1)
    return word.unicodeScalars.count > 4 && word.unicodeScalars.last == "\u{064A}"
      && !match.beginsWithArticle(start - 1)
      && match.item(of: Category.timePreposition.symbol, endingAt: start) == nil
  }
}
