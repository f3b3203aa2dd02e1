internal import DocumentModel
internal import Grammar

/// Bare numbers that can only be years.
enum YearRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-preposition", "a bare year behind a preposition of time: «في 2017»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      guard case .preposition(_, takesYear: true)? = match.dateWord(0),
        isYear(match, 1) || isOldYear(match, 1), !isCount(match)
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-from",
      "a year from which on something is, at the end of a clause: «غائب من 2019.»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      guard match.dateWord(0) == .preposition(.from, takesYear: false), isYear(match, 1),
        (1900...2060).contains(match.wholeYear(1) ?? 0), !isCompared(match),
        match.word(at: match.end(1...1)).map({ $0.kind == .punctuation }) ?? true
          || match.dateWords(.dateOperator, at: match.end(1...1)).contains(.rangeOperator(.to))
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-brackets", "a year alone in brackets: «(1948)»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(")").context]
    ) { match in
      guard match.before.map({ match.block.foldedForm(of: $0) == "(" }) ?? false, isYear(match, 0)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-event", "the year of an event: «كأس مصر 2019»",
      produces: Category.date.symbol,
      [
        .node(.yearHead).context,
        .node(.country, .nationality, .place, .ordinal).context.optional,
        .node(.yearNumber),
      ]
    ) { match in
      guard isYear(match, 2) || isOldYear(match, 2) else { return [] }
      return match.point(2).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-same", "the year of the same period: «الفترة نفسها من 2024»",
      produces: Category.date.symbol,
      [.node(.same).context, .node(.dateLink).context, .node(.yearNumber)]
    ) { match in
      guard isYear(match, 2), !match.isLatin(0), !match.counts(at: match.end(2...2)) else {
        return []
      }
      return match.point(2).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-plural",
      "the year behind a plural that is bare, and so of something: «عقوبات 2018»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard isYear(match, 0), isBehindPlural(match), !match.mayCount(at: match.end(0...0)),
        (1900...2060).contains(match.wholeYear(0) ?? 0)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-name", "the year behind an event's long name: «معرض الكتاب الدولي 2025»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard isYear(match, 0), match.items(0).first?.clitics.isEmpty == true, endsName(match),
        !NumericDates.isNumbered(match)
      else {
        return []
      }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.year-of", "a bare year before what bears it: «2026 budget»",
      produces: Category.date.symbol, [.node(.yearNumber), .node(.yearTail).context]
    ) { match in
      guard isOfOurTime(match, 0), isDigits(match, 0), !match.isInsideNumber(0...0),
        !isNumberOfName(match)
      else {
        return []
      }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.en.year-article", "a bare year behind an article: «the 1945 regulations»",
      produces: Category.date.symbol, [.node(.definiteArticle).context, .node(.yearNumber)]
    ) { match in
      guard match.isLatin(0), (1900...2100).contains(match.wholeYear(1) ?? 0),
        (match.wholeYear(1) ?? 0) % 50 != 0, isDigits(match, 1), !match.isInsideNumber(1...1),
        match.word(at: match.end(1...1))?.kind == .latin,
        // The UN's goals for 2030 bear that name.
        !match.isWord(match.end(1...1), "agenda")
      else { return [] }
      return match.point(1).map { match.aside($0) } ?? []
    },
    Rule(
      "date.common.years-two", "two years of one span in digits: «2015-2018»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .token(.punctuation), .node(.yearNumber)]
    ) { match in
      guard let first = match.point(0), let last = match.point(2), isDigits(match, 0),
        isDigits(match, 2), !match.isInsideNumber(0...2),
        isOfOurTime(match, 0) && isOfOurTime(match, 2) || isBracketed(match, 2),
        !NumericDates.isNumbered(match), isSpan(match)
      else { return [] }
      return match.dates(from: first, to: last)
    },
    Rule(
      "date.ar.years-brackets",
      "two years with a drawn line between them in brackets: «(1957 ــ 1966)»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .node(.yearNumber), .mark(")").context]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), isDigits(match, 0),
        isDigits(match, 1), isBracketed(match, 1), isOfOurTime(match, 0), isOfOurTime(match, 1)
      else { return [] }
      return match.dates(from: first, to: last)
    },
    Rule(
      "date.common.years-short", "a season by the last digits of its second year: «2023/24»",
      produces: Category.date.symbol,
      [.node(.yearNumber), .token(.punctuation).glued, .node(.digits).glued]
    ) { match in
      guard let first = match.wholeYear(0), (1900...2100).contains(first), isDigits(match, 0),
        let last = YearPhrases.secondYear(match, 1, 2, after: first),
        // 2010-11 is a month.
        last % 100 > 12, !match.isInsideNumber(0...2), !NumericDates.isNumbered(match)
      else { return [] }
      if last != first + 1 {
        // Years of a life: 1958-61, behind which nothing is counted.
        guard match.mark(1) == "-", last - first <= 60, !match.isLatin(0),
          !match.mayCount(at: match.end(0...2)), YearRules.isArabic(match)
        else { return [] }
        return match.dates(
          from: .with { $0.year = .number(first) }, to: .with { $0.year = .number(last) })
      }
      return match.date(
        .with {
          $0.year = .number(first)
          $0.secondYear = last
        })
    },
    Rule(
      "date.common.years-era", "two years that share their era: «386 - 557 م»",
      produces: Category.date.symbol, [.node(.digits), .mark("-"), .node(.yearPhrase)]
    ) { match in
      guard let first = match.wholeNumber(0), let last = match.point(2), last.secondYear == nil,
        match.block.words[match.end(0...1)].kind == .digits,
        !match.isInsideNumber(0...0)
          || match.mark(1) == "-",
        case .number(let end)? = last.year, (first < end) != last.isBeforeCommonEra, first > 31
      else { return [] }
      var start = last
      start.year = .number(first)
      return match.dates(from: start, to: last)
    },
  ]

  /// Whether a number, or a word in the form of a comparative, stands before the word for from: `أكثر من 2000`.
  private static func isCompared(_ match: Match) -> Bool {
    guard let from = match.item(0), from.clitics.isEmpty,
      let word = match.word(at: from.words.lowerBound - 1), word.kind == .arabic
    else { return true }
    let index = from.words.lowerBound - 1
    let isForm =
      match.folded(index, has: "\u{0627}") || match.folded(index, has: "\u{0628}\u{0627}")
    return isForm && !match.beginsWithArticle(index) && word.folded.count <= 10
      || match.has(.number, at: index) || match.has(.vagueQuantity, at: index)
  }

  /// Whether English words around a number make a count of it: `a list of 2022 names`.
  private static func isCount(_ match: Match) -> Bool {
    guard match.isLatin(0), let start = match.item(0)?.words.lowerBound,
      match.isWord(start, "of", "by", "for", "at", "within"), match.hasNoun(at: match.end(1...1))
    else { return false }
    return match.folded(match.end(1...1)).hasSuffix("s")
  }

  /// Whether a word in Arabic, or brackets in a line that begins in Arabic, stands before the match.
  private static func isArabic(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    return (max(0, start - 3)..<start).last { match.word(at: $0)?.isWord == true }
      .map { match.word(at: $0)?.kind == .arabic } ?? false
  }

  /// Whether brackets stand around the match and nothing else in them.
  private static func isBracketed(_ match: Match, _ last: Int) -> Bool {
    guard let before = match.before, let after = match.word(at: match.end(0...last)) else {
      return false
    }
    return match.block.foldedForm(of: before) == "(" && match.block.foldedForm(of: after) == ")"
  }

  /// Whether the mark between two years makes a span of them: a slash only where they are not far apart.
  private static func isSpan(_ match: Match) -> Bool {
    switch match.mark(1) {
    case "-"?: true
    case "/"?:
      match.wholeYear(0).map { ($0 + 1...$0 + 5).contains(match.wholeYear(2) ?? 0) } ?? false
    default: false
    }
  }

  /// Whether a feminine plural without article stands before the match, by its ending.
  private static func isBehindPlural(_ match: Match) -> Bool {
    guard let item = match.items(0).first, item.clitics.isEmpty,
      let before = match.word(at: item.words.lowerBound - 1), before.kind == .arabic
    else { return false }
    let letters = match.folded(item.words.lowerBound - 1).unicodeScalars
    return letters.count > 5 && letters.suffix(2).elementsEqual("\u{0627}\u{062A}".unicodeScalars)
      && !match.beginsWithArticle(item.words.lowerBound - 1)
  }

  /// How many words the name of an event may have before its year.
  private static let longestName = 5

  /// Whether a bare year ends the name of an event: its noun stands a few Arabic words before it, and
  /// nothing that the number could count behind it.
  private static func endsName(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    let next = match.end(0...0)
    if match.mayCount(at: next), !match.has(.timePreposition, at: next) { return false }
    for index in stride(from: start - 1, through: max(0, start - longestName), by: -1) {
      guard let word = match.word(at: index), word.kind == .arabic,
        !match.has(.timePreposition, at: index, bare: true)
      else { return false }
      if index < start - 1, match.has(.yearHead, at: index) { return true }
    }
    return false
  }

  /// Whether a bare number can only be a year: of our time, whole, and counting nothing.
  static func isYear(_ match: Match, _ element: Int) -> Bool {
    guard isOfOurTime(match, element), isDigits(match, element),
      !match.isInsideNumber(element...element),
      let item = match.item(element), let year = match.wholeYear(element)
    else { return false }
    let next = item.words.upperBound
    guard let word = match.word(at: next) else { return true }
    // A bare number before these counts them.
    let counted: [Category] = [.currency, .scale, .monthPhrase]
    if counted.contains(where: { match.has($0, at: next, bare: true) }) {
      return isBeforeObject(match, item.words.lowerBound, next)
    }
    let isEnglish = word.kind == .latin
    // In English a number counts units in the plural only: by 2030 half of them.
    for case .unit(_, let inflection, _) in match.dateWords(.timeUnit, at: next, bare: true)
    where !isEnglish || inflection.number == .many {
      return false
    }
    switch word.kind {
    case .punctuation: return true
    case .symbol, .digits: return false
    default: return year % 50 != 0
    }
  }

  /// Whether a number in the accusative stands behind a year in which something was so much: `بلغت في 2025 مليارا`.
  private static func isBeforeObject(_ match: Match, _ start: Int, _ next: Int) -> Bool {
    ["في", "خلال"].contains(match.arabic(at: start - 1))
      && ["مليارا", "مليونا", "تريليونا"].contains(match.arabic(at: next))
  }

  private static func isDigits(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element), item.words.count == (item.clitics.isEmpty ? 1 : 2) else {
      return false
    }
    return match.block.words[item.words.upperBound - 1].kind == .digits
  }

  /// Whether a name that ends in a year stands before it: `Euro 2024 final`.
  private static func isNumberOfName(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.isWord(start - 1, "euro", "expo", "vision")
  }

  /// Whether a bare number is a year of the second millennium before our time: counting nothing, and not round.
  static func isOldYear(_ match: Match, _ element: Int) -> Bool {
    guard let year = match.wholeYear(element), (1000..<1800).contains(year), year % 10 != 0,
      isDigits(match, element), !match.isInsideNumber(element...element), !match.isLatin(0)
    else { return false }
    let next = match.end(element...element)
    return !match.mayCount(at: next) || YearListRules.isJoinedYear(match, next)
  }

  static func isOfOurTime(_ match: Match, _ element: Int) -> Bool {
    match.wholeYear(element).map { (1800...2100).contains($0) } ?? false
  }
}
