internal import DocumentModel
internal import Grammar

/// Bare years as history is told by them: spans of years long ago, and years to which something goes back.
enum HistoryYearRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.years-old", "two years long ago with a dash: «في 1798-1800»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.yearNumber), .mark("-"), .node(.yearNumber)]
    ) { match in
      guard case .preposition(_, takesYear: true)? = match.dateWord(0), isOldPair(match, 1, 3),
        let first = match.point(1), let last = match.point(3)
      else { return [] }
      return RangeRules.range(match, first, last, span: match.span(1...3))
    },
    Rule(
      "date.ar.years-old-between", "two years long ago: «بين 1597 و1608 ففتك بالناس»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber),
        .node(.yearNumber).with(clitics: .required(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), isOldPair(match, 1, 2),
        let first = match.point(1), let last = match.point(2)
      else { return [] }
      return RangeRules.range(match, first, last, span: match.span(1...2))
    },
    Rule(
      "date.ar.years-old-from", "the same of what lasted: «امتد الوباء من 1347 إلى 1351»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber),
        .node(.dateOperator).with(article: .forbidden), .node(.yearNumber),
      ]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0),
        case .rangeOperator(.to)? = match.dateWord(2), isOldPair(match, 1, 3), isLasting(match),
        let first = match.point(1), let last = match.point(3)
      else { return [] }
      return RangeRules.range(match, first, last, span: match.span(1...3))
    },
    Rule(
      "date.ar.year-back", "a year to which something goes back: «يعود تأسيسه إلى 1961»",
      produces: Category.date.symbol, [.node(.dateOperator).context, .node(.yearNumber)]
    ) { match in
      let next = match.end(1...1)
      guard match.dateWord(0) == .rangeOperator(.to), !match.isLatin(1),
        YearRules.isOfOurTime(match, 1) || YearRules.isOldYear(match, 1), match.wholeDigits(1),
        !match.isInsideNumber(1...1),
        !match.mayCount(at: next) || match.folded(next, has: "\u{0648}"), goesBack(match)
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-round", "a round year before a verb: «بحلول 2050 سترتفع الحرارة»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      let next = match.end(1...1)
      guard case .preposition(_, takesYear: true)? = match.dateWord(0), !match.isLatin(1),
        YearRules.isOfOurTime(match, 1), (match.wholeYear(1) ?? 1) % 50 == 0,
        match.wholeDigits(1), !match.isInsideNumber(1...1), match.word(at: next)?.kind == .arabic,
        match.isFutureVerb(next) || match.clauseTense(at: next) != nil || match.isPastVerb(next)
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-moved", "a year to which something is moved: «أجلت من 2020 إلى 2021»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber),
        .node(.dateOperator).with(article: .forbidden).context, .node(.yearNumber),
      ]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0), match.isMovedYear,
        case .rangeOperator(.to)? = match.dateWord(2), YearRules.isYear(match, 3),
        YearRules.isOfOurTime(match, 1)
      else { return [] }
      return match.point(3).map { match.date($0, span: match.span(3...3)) } ?? []
    },
    Rule(
      "date.ar.year-ranked", "a year that is said to be one of some: «2024 العام الأشد حرا»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard YearRules.isOfOurTime(match, 0), match.wholeDigits(0), !match.isInsideNumber(0...0),
        isSubject(match), isRanked(match)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-life-old", "the year when someone died or was born: «(توفي 1198)»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(")").context]
    ) { match in
      guard let start = match.items(0).first?.words.lowerBound, match.wholeDigits(0),
        !match.isInsideNumber(0...0), (1000..<1800).contains(match.wholeYear(0) ?? 0)
      else { return [] }
      let verb = match.isWord(start - 1, ".") ? start - 2 : start - 1
      guard lifeWords.contains(match.arabic(at: verb)), match.isWord(verb - 1, "(", "،", ",") else {
        return []
      }
      return match.point(0).map { match.date($0) } ?? []
    },
  ]

  /// What stands before the year when someone died or was born.
  private static let lifeWords: Set<String> = [
    "ت", "توفي", "توفيت", "المتوفي", "م", "ولد", "ولدت", "مواليد", "مات", "ماتت", "قتل", "اعدم",
  ]
  /// How long something lasts at the most that two years long ago bound, in years.
  private static let longest = 150
  /// How far before a year its verb is looked for, in words.
  private static let reach = 14
  /// The verbs for going back, and what is said to do so.
  private static let backVerbs: Set<String> = [
    "يعود", "تعود", "يرجع", "ترجع", "عاد", "عادت", "يرقي", "ترقي", "تورخ", "يورخ", "ارخ", "ارجع",
    "يرجعه", "يرجعها", "تاريخه", "تاريخها", "تاريخهما", "يعودان", "تعودان", "يعودون", "عائد",
    "عائدا", "ترتد", "يرتد",
  ]

  /// Whether two bare numbers are years of the second millennium before our time: they count nothing, are not both
  /// round, and the second is later.
  private static func isOldPair(_ match: Match, _ start: Int, _ end: Int) -> Bool {
    guard let first = match.wholeYear(start), let last = match.wholeYear(end), !match.isLatin(0),
      (1000..<1800).contains(first), (first + 1...first + longest).contains(last), last <= 1810,
      first % 10 != 0 || last % 10 != 0, match.wholeDigits(start), match.wholeDigits(end),
      !match.isInsideNumber(start...end)
    else { return false }
    return !match.counts(at: match.end(start...end))
  }

  private static func isLasting(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return (max(0, start - 6)..<start).contains { match.has(.durationVerb, at: $0) }
  }

  /// Whether a year begins its clause, or stands behind a verb of being or a word for that.
  private static func isSubject(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    guard let word = match.word(at: start - 1) else { return true }
    return word.kind == .punctuation && match.endsClause(start - 1)
      || subjectWords.contains(match.arabic(at: start - 1))
  }

  private static let subjectWords: Set<String> = [
    "كان", "وكان", "يكون", "سيكون", "ان", "بان", "وان", "اصبح", "صار", "بات", "يبقي", "ليصبح",
    "ليكون", "ليس", "لكن",
  ]

  /// Whether a year is one of some by the words behind it: `العام الأشد حرا`, `أول عام`, `ثاني أحر عام`.
  private static func isRanked(_ match: Match) -> Bool {
    let next = match.end(0...0)
    for index in next..<next + 3 {
      guard match.word(at: index)?.kind == .arabic else { return false }
      let isYear = match.dateWords(.timeUnit, at: index).contains {
        if case .unit(.year, let inflection, _) = $0 { inflection.number == .one } else { false }
      }
      if isYear { return index > next || match.beginsWithArticle(index) }
      // هو العام الأشد
      if index > next || !match.isWord(index, "هو", "هي"), !match.has(.ordinal, at: index),
        !match.folded(index, has: "\u{0627}"), !match.isWord(index, "كان", "يعد", "يعتبر")
      {
        return false
      }
    }
    return false
  }

  /// Whether the clause of a year says that something goes back to it.
  private static func goesBack(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      guard let word = match.word(at: index) else { return false }
      if word.kind == .punctuation, match.endsClause(index) { return false }
      var verb = match.arabic(at: index)
      if verb.hasPrefix("و") || verb.hasPrefix("ف") { verb.removeFirst() }
      if backVerbs.contains(verb) { return true }
    }
    return false
  }
}
