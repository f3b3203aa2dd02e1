internal import DocumentModel
internal import Grammar

/// Bare years in a row: with commas, behind what several years bear.
enum YearListRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.years-comma", "years with commas under one noun: «الأعوام 2018، 2020 و2022»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.yearNumber), .mark(","),
        .node(.yearNumber).with(clitics: .optional(.wa)), .mark(",").optional,
        .node(.yearNumber).with(clitics: .optional(.wa)).optional, .mark(",").optional,
        .node(.yearNumber).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard let head = match.unit(0), head.number == .many,
        match.item(6) != nil || match.item(7)?.clitics.isEmpty == false,
        head.unit == .year || head.unit == .season, YearRules.isOfOurTime(match, 1),
        YearRules.isYear(match, 7), let first = match.point(1), let last = match.point(7)
      else { return [] }
      return RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.years-either", "one year or another under one noun: «عامي 2011 أو 2012»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .node(.yearNumber), .node(.dateOperator), .node(.yearNumber)]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, match.dateWord(2) == .rangeOperator(.or),
        YearRules.isOfOurTime(match, 1), YearRules.isYear(match, 3), !match.isLatin(0),
        !match.counts(at: match.end(0...3)), let first = match.point(1), let last = match.point(3)
      else { return [] }
      // Under the singular each is one: the first has its rule.
      return head.number == .one
        ? match.date(last, span: match.span(3...3)) : RangeRules.range(match, first, last)
    },
    Rule(
      "date.ar.years-event", "the years of events: «دورات 2018 و2020», «كأس 2018 و2022»",
      produces: Category.date.symbol,
      [
        .node(.yearHead).context, .node(.yearNumber),
        .node(.yearNumber).with(clitics: .required(.wa)).times(1...5),
      ]
    ) { match in
      guard let start = match.items(1).first, start.clitics.isEmpty, let end = match.items(2).last,
        YearRules.isOfOurTime(match, 1), !match.mayCount(at: end.words.upperBound),
        let first = match.point(start), let last = match.point(end), !match.isLatin(0),
        case .number(let year)? = last.year, (1800...2100).contains(year)
      else { return [] }
      // Under a plural they are one, else each bears its own; the first has its rule.
      if isPlural(match, endingAt: start.words.lowerBound) {
        return RangeRules.range(match, first, last, span: match.span(1...2))
      }
      return match.items(2).flatMap { item in
        match.point(item).map { match.date($0, span: match.span([item])) } ?? []
      }
    },
    Rule(
      "date.ar.years-short", "years by two digits under one noun: «عامي 65 و68»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.digits),
        .node(.digits).with(clitics: .required(.wa)).times(1...4),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number != .one,
        case .digits(let text)? = match.meaning(1), text.utf8.count == 2,
        let first = Int(text), first > 31, let end = match.items(2).last,
        case .digits(let digits)? = end.meaning, digits.utf8.count == 2, let last = Int(digits),
        first < last, !match.counts(at: end.words.upperBound)
      else { return [] }
      return RangeRules.range(
        match, .with { $0.year = .number(1900 + first) }, .with { $0.year = .number(1900 + last) })
    },
    Rule(
      "date.ar.year-behind-years", "a further year behind a comma: «في 1941، و1959، ثم 1986»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard let item = match.items(0).first, YearRules.isYear(match, 0) || isOld(match),
        let year = match.wholeYear(0), !match.isLatin(0),
        isEnd(match, item.words.upperBound),
        isFurther(match, year, from: item.words.lowerBound)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-event-short", "the year of an event by two digits: «حرب 73»",
      produces: Category.date.symbol,
      [.node(.yearEvent).context, .node(.definiteArticle).optional, .node(.digits)]
    ) { match in
      guard match.items(2).first?.clitics.isEmpty == true, isFree(match, match.end(2...2)),
        let year = ShortYearPhrases.year(match, 2)
      else { return [] }
      return match.date(.with { $0.year = .number(year) })
    },
  ]

  /// How many years a list has.
  private static let longestList = 6

  private static func isOld(_ match: Match) -> Bool { YearRules.isOldYear(match, 0) }

  /// Whether nothing that a year could count stands behind it: another year may.
  private static func isEnd(_ match: Match, _ next: Int) -> Bool {
    match.word(at: next).map { $0.kind == .punctuation } ?? true || !match.mayCount(at: next)
      || isJoinedYear(match, next)
  }

  /// Whether a year joined by و stands there.
  static func isJoinedYear(_ match: Match, _ index: Int) -> Bool {
    match.isWord(index, "و") && match.has(.yearNumber, at: index + 1)
  }

  /// Whether a year goes on from earlier ones before it, the first of which a preposition or noun tells to be one.
  private static func isFurther(_ match: Match, _ year: Int, from start: Int) -> Bool {
    var (index, last) = (start - 1, year)
    for _ in 0..<longestList {
      let isJoined = match.isWord(index, "و", "ثم")
      if isJoined { index -= 1 }
      let isBehindComma = match.isWord(index, "،", ",")
      if isBehindComma { index -= 1 }
      guard isJoined || isBehindComma, match.word(at: index)?.kind == .digits,
        let before = match.items(of: Category.yearNumber.symbol, startingAt: index).first,
        case .number(let number)? = match.point(before)?.year, (1000..<last).contains(number)
      else { return false }
      (last, index) = (number, index - 1)
      if isPlaced(match, index) { return true }
    }
    return false
  }

  /// Whether a preposition of time or a noun for one year ends there.
  private static func isPlaced(_ match: Match, _ index: Int) -> Bool {
    let isBehind = match.dateWords(.timePreposition, at: index).contains {
      if case .preposition(let kind, takesYear: true) = $0 { kind != .between } else { false }
    }
    return isBehind
      || match.dateWords(.timeUnit, at: index).contains {
        if case .unit(.year, let inflection, _) = $0 { inflection.number == .one } else { false }
      }
  }

  /// Whether a number before a word counts nothing: the word has a proclitic, or is a verb by its letters.
  static func isFree(_ match: Match, _ next: Int) -> Bool {
    if match.has(.functionWord, at: next) || match.has(.vagueQuantity, at: next) { return false }
    if !match.mayCount(at: next) {
      return !match.has(.timePreposition, at: next, bare: true)
        || match.has(.dateOperator, at: next)
    }
    guard match.word(at: next)?.kind == .arabic, !match.counts(at: next) else { return false }
    return match.folded(next, has: "\u{0648}") || match.folded(next, has: "\u{0628}")
      || match.folded(next, has: "\u{064A}") || match.folded(next, has: "\u{0644}\u{064A}")
  }

  /// Whether the word that ends there is a feminine plural by its ending.
  private static func isPlural(_ match: Match, endingAt end: Int) -> Bool {
    guard match.word(at: end - 1)?.kind == .arabic else { return false }
    return match.folded(end - 1).unicodeScalars.suffix(2)
      .elementsEqual("\u{0627}\u{062A}".unicodeScalars)
  }

  /// Whether the word before the match ends as a noun in the dual does that governs what follows, and is no
  /// word with a pronoun (`منها 1998 و2002`).
  static func isBehindDualSubject(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound,
      let before = match.word(at: start - 1), before.kind == .arabic,
      !match.beginsWithArticle(start - 1)
    else { return false }
    let letters = match.folded(start - 1).unicodeScalars
    guard letters.last == "\u{0627}" else {
      // حربي is too short for the rule of longer ones.
      return letters.count == 4 && letters.last == "\u{064A}"
        && match.item(of: Category.timePreposition.symbol, endingAt: start) == nil
    }
    return letters.count >= 4 && letters.dropLast().last != "\u{0647}"
      && !match.has(.functionWord, at: start - 1)
      && match.item(of: Category.number.symbol, endingAt: start - 1) == nil
      && match.word(at: start - 2)?.kind != .digits
  }
}

extension Match {
  /// Whether the form of a unit may be its dual as a subject that governs what follows: `شهرا يوليو وأغسطس`, if
  /// no number before it counts it.
  func isDualSubject(_ element: Int) -> Bool {
    guard let item = item(element), unit(element)?.role == .count, !item.hasArticle,
      folded(item.words.upperBound - 1).unicodeScalars.last == "\u{0627}"
    else { return false }
    let start = item.words.lowerBound
    return self.item(of: Category.number.symbol, endingAt: start) == nil
      && word(at: start - 1)?.kind != .digits
  }
}
