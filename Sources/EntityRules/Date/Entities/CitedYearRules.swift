internal import DocumentModel
internal import Grammar

/// Bare years as books, films and pictures are cited by them, where no number but a year stands.
enum CitedYearRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-cited",
      "a year at the end of brackets, behind a comma: «(دار الآداب، 2019)»",
      produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .none), .mark(")").context]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        match.isWord(year - 1, ","), !match.isLowercase(year - 2),
        isName(match, before: year - 1)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-signed",
      "a year at the end of a short line, behind a comma: «زيت على قماش، 1987»",
      produces: Category.date.symbol, [.node(.yearNumber).with(clitics: .none)]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        match.isWord(year - 1, ","), match.word(at: year - 2)?.kind == .arabic,
        isLine(match, before: year - 1)
      else { return [] }
      let next = match.end(0...0)
      guard
        match.word(at: next) == nil || match.isWord(next, ".") && match.word(at: next + 1) == nil
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-in-brackets",
      "a year among names in brackets: «(بغداد 1958)», «(مصر، 2025، 98 دقيقة)», «(إنتاج 1958)»",
      produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .none), .token(.punctuation).context]
    ) { match in
      guard isYear(match, 0), closes(match, 1), let year = match.items(0).first?.words.lowerBound,
        isAmongNames(match, before: year)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-published",
      "a year between commas, before how long a book or film is: «دار الجديد، 2019، 210 صفحات»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber).with(clitics: .none), .mark(",").context, .node(.digits).context,
        .token(.arabic).context,
      ]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        match.isWord(year - 1, ","), match.word(at: year - 2)?.kind == .arabic,
        let measure = match.item(3)?.words.lowerBound,
        match.folded(measure, has: "صفح") || match.folded(measure, has: "دقيق")
          || match.folded(measure, has: "دقايق") || match.isWord(measure, "ص")
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-opening",
      "a year that opens a line or sentence, before a comma: «1965، رحيل الممثل»",
      produces: Category.date.symbol,
      [
        .node(.yearNumber).with(clitics: .none), .mark(",").context, .token(.arabic).context,
      ]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        match.word(at: year - 1).map({ $0.kind == .punctuation }) ?? true,
        match.word(at: year - 1) == nil || match.word(at: year - 2) == nil
          || match.isWord(year - 1, ".") && !match.block.words[year].isGlued
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-label", "a year behind what a fact is named by: «الميلاد: حلب، 1949»",
      produces: Category.date.symbol, [.node(.yearNumber).with(clitics: .optional(.wa))]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        !match.mayCount(at: match.end(0...0)), isFact(match, before: year)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-of-life", "a year behind a verb of a life: «ولد بحلب 1949 وتخرج»",
      produces: Category.date.symbol, [.node(.yearNumber).with(clitics: .none)]
    ) { match in
      guard isYear(match, 0), let year = match.items(0).first?.words.lowerBound,
        match.word(at: year - 1)?.kind == .arabic, isOfLife(match, before: year),
        YearListRules.isFree(match, match.end(0...0)) || !match.mayCount(at: match.end(0...0))
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.years-row", "years in a row: «2009، 2010 ثم 2012»", produces: Category.date.symbol,
      [.node(.yearNumber).with(clitics: .optional(.wa))]
    ) { match in
      guard isYear(match, 0), let words = match.items(0).first?.words, isInRow(match, words),
        !isOfCounts(match, words)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-title",
      "a year behind a title, at the end of a clause: «\"الحرافيش\" 1977»",
      produces: Category.date.symbol,
      [.node(.quotationMark).context, .mark(":").context.optional, .node(.yearNumber)]
    ) { match in
      guard isYear(match, 2), match.wholeYear(2).map({ $0 % 50 != 0 }) ?? false,
        let mark = match.items(0).first?.words.lowerBound,
        match.block.words[mark].isGlued, match.word(at: mark - 1)?.isWord == true,
        match.item(2).map({ !match.block.words[$0.words.lowerBound].isGlued }) ?? false,
        match.word(at: match.end(2...2)).map({ $0.kind == .punctuation }) ?? true
      else { return [] }
      return match.point(2).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-being", "a year that was one of some kind: «كانت 2025 سنة استثنائية»",
      produces: Category.date.symbol,
      [
        .node(.clauseTense).context, .node(.yearNumber),
        .node(.timeUnit).with(article: .forbidden).context, .token(.arabic).context,
      ]
    ) { match in
      guard isBeing(match), YearRules.isOfOurTime(match, 1), !match.isInsideNumber(1...1),
        let unit = match.unit(2), unit.unit == .year, unit.number == .one,
        !match.has(.nounPreposition, at: match.end(0...2))
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-compared", "a year that another is compared with: «مقارنة بـ2021»",
      produces: Category.date.symbol, [.node(.yearNumber)]
    ) { match in
      guard isYear(match, 0), let item = match.item(0),
        isCompared(match, before: item.words.lowerBound, isJoined: !item.clitics.isEmpty),
        !match.mayCount(at: match.end(0...0))
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-while", "a year since which someone is so: «من 2019 وهو غايب»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.yearNumber)]
    ) { match in
      guard match.dateWord(0) == .preposition(.from, takesYear: false), isYear(match, 1),
        (1900...2060).contains(match.wholeYear(1) ?? 0),
        ["وهو", "وهي", "وهم", "واحنا", "ونحن", "وانا", "ونحنا", "وحنا"]
          .contains(match.arabic(at: match.end(1...1)))
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
    },
  ]

  /// Whether a verb says of the year behind it what it was, or will be: `كانت`, `ستكون`.
  private static func isBeing(_ match: Match) -> Bool {
    guard let verb = match.item(0)?.words.lowerBound else { return false }
    if match.dateWord(0) == .clauseTense(.was) { return !match.beginsWithArticle(match.end(0...2)) }
    return match.arabic(at: verb).hasSuffix("ستكون") || match.arabic(at: verb).hasSuffix("سيكون")
  }

  /// Whether a word for comparison leads to a year, and a preposition, which may be joined to it: `مقارنة مع 2021`.
  private static func isCompared(_ match: Match, before start: Int, isJoined: Bool) -> Bool {
    let isLed = isJoined || ["مع", "الي", "ب", "ل"].contains(match.arabic(at: start - 1))
    guard isLed else { return false }
    let word = isJoined ? start - 1 : start - 2
    return match.has(.comparisonWord, at: word) || match.arabic(at: word) == "نسبه"
  }

  /// Whether a number is a year that has begun.
  private static func isYear(_ match: Match, _ element: Int) -> Bool {
    guard YearRules.isYear(match, element), let year = match.wholeYear(element) else {
      return false
    }
    return year <= match.document.reference.day?.year ?? 2100
  }

  /// Whether a mark closes brackets, or parts what stands in them.
  private static func closes(_ match: Match, _ element: Int) -> Bool {
    switch match.mark(element) {
    case ")", ",", "-", ";", "/": true
    default: false
    }
  }

  /// Whether names in Arabic, years and what is counted stand between an opening bracket and a year, and
  /// no noun that a number belongs to.
  private static func isAmongNames(_ match: Match, before year: Int) -> Bool {
    for index in stride(from: year - 1, through: max(0, year - reach), by: -1) {
      guard let word = match.word(at: index) else { return false }
      switch word.kind {
      case .punctuation:
        if match.isWord(index, "(") { return index < year - 1 || isBeforeName(match, year) }
        guard match.isWord(index, ",", "-", ";", ":") || match.has(.quotationMark, at: index) else {
          return false
        }
      case .digits:
        guard isNumberOfYear(match, index) || match.counts(at: index + 1) else { return false }
      case .arabic:
        if match.dateWords(.notDateHead, at: index).contains(.otherHead(.number))
          || match.has(.vagueQuantity, at: index) || index == year - 1 && isCounter(match, index)
        {
          return false
        }
      default: return false
      }
    }
    return false
  }

  /// Whether a word in Arabic, or the end of the brackets, follows the mark behind a year.
  private static func isBeforeName(_ match: Match, _ year: Int) -> Bool {
    match.word(at: year + 2)?.kind == .arabic || match.isWord(year + 2, ")")
  }

  /// Whether digits are a year of ours by their number.
  private static func isNumberOfYear(_ match: Match, _ index: Int) -> Bool {
    match.items(of: Category.yearNumber.symbol, startingAt: index).contains {
      if case .number(let year)? = match.point($0)?.year {
        (1800...2100).contains(year)
      } else {
        false
      }
    }
  }

  /// Whether a word leads to a count: a preposition, or a comparative.
  private static func isCounter(_ match: Match, _ index: Int) -> Bool {
    match.has(.nounPreposition, at: index) || match.has(.approximator, at: index)
  }

  /// How many words a verb of a life may stand before its year.
  private static let lifeReach = 6

  /// Whether a verb of a life or of a work stands in a clause before a number, and words in Arabic alone between them.
  static func isOfLife(_ match: Match, before number: Int) -> Bool {
    for index in stride(from: number - 1, through: max(0, number - lifeReach), by: -1) {
      guard match.word(at: index)?.kind == .arabic, !match.has(.number, at: index),
        !match.dateWords(.notDateHead, at: index).contains(.otherHead(.number)),
        !(index == number - 1 && isCounter(match, index))
      else { return false }
      if match.has(.lifeVerb, at: index) { return true }
    }
    return false
  }

  /// How long a line of a list of facts may be, in words.
  private static let longestLine = 40

  /// The first word of the line that a word is in, or one so far before it.
  private static func lineStart(_ match: Match, before index: Int) -> Int {
    let first = max(0, index - longestLine)
    return (first..<index).last { match.word(at: $0) == nil }.map { $0 + 1 } ?? first
  }

  /// Whether a line begins, behind its mark, with what a fact of a life or a work is named by and a colon.
  private static func isFact(_ match: Match, before year: Int) -> Bool {
    var start = lineStart(match, before: year)
    if match.word(at: start)?.isWord == false { start += 1 }
    let isLabel = match.items(of: Category.lifeLabel.symbol, startingAt: start).contains {
      match.isWord($0.words.upperBound, ":") && $0.words.upperBound < year
    }
    guard isLabel else { return false }
    let before = year - 1
    return !match.dateWords(.notDateHead, at: before).contains(.otherHead(.number))
      && !isCounter(match, before)
  }

  /// How many words a citation in brackets may have before its comma.
  private static let reach = 8

  /// Whether words without a number alone stand between the beginning of a line and a comma.
  private static func isLine(_ match: Match, before comma: Int) -> Bool {
    let start = lineStart(match, before: comma)
    guard (1...reach).contains(comma - start), match.word(at: comma - 1)?.kind != .digits else {
      return false
    }
    return !(start..<comma).contains { index in
      match.word(at: index)?.kind == .digits
        || match.dateWords(.notDateHead, at: index).contains(.otherHead(.number))
    }
  }

  /// Whether names alone stand between an opening bracket and a comma: no number, and no word for one.
  private static func isName(_ match: Match, before comma: Int) -> Bool {
    var index = comma - 1
    while index >= max(0, comma - reach), let word = match.word(at: index) {
      if match.isWord(index, "(") { return index < comma - 1 }
      if word.kind == .digits { return false }
      if match.dateWords(.notDateHead, at: index).contains(.otherHead(.number)) { return false }
      index -= 1
    }
    return false
  }
}
