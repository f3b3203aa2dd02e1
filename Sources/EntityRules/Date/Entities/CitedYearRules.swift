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
      "date.common.year-place", "a year behind a place in brackets: «(بغداد 1958)»",
      produces: Category.date.symbol,
      [.node(.place, .country).context, .node(.yearNumber), .mark(")").context]
    ) { match in
      guard isYear(match, 1), match.before.map({ match.block.foldedForm(of: $0) == "(" }) ?? false
      else {
        return []
      }
      return match.point(1).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-title",
      "a year behind a title, at the end of a clause: «\"الحرافيش\" 1977»",
      produces: Category.date.symbol, [.node(.quotationMark).context, .node(.yearNumber)]
    ) { match in
      guard isYear(match, 1), match.wholeYear(1).map({ $0 % 50 != 0 }) ?? false,
        let mark = match.items(0).first?.words.lowerBound,
        match.block.words[mark].isGlued, match.word(at: mark - 1)?.isWord == true,
        match.item(1).map({ !match.block.words[$0.words.lowerBound].isGlued }) ?? false,
        match.word(at: match.end(1...1)).map({ $0.kind == .punctuation }) ?? true
      else { return [] }
      return match.point(1).map { match.date($0) } ?? []
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
    return ["مقارنه", "بالمقارنه", "قياسا", "خلافا", "اسوه", "ومقارنه", "بالقياس", "نسبه"]
      .contains(match.arabic(at: isJoined ? start - 1 : start - 2))
  }

  /// Whether a number is a year that has begun.
  private static func isYear(_ match: Match, _ element: Int) -> Bool {
    guard YearRules.isYear(match, element), let year = match.wholeYear(element) else {
      return false
    }
    return year <= match.document.reference.day?.year ?? 2100
  }

  /// How many words a citation in brackets may have before its comma.
  private static let reach = 8

  /// Whether words without a number alone stand between the beginning of a line and a comma.
  private static func isLine(_ match: Match, before comma: Int) -> Bool {
    guard (1...reach).contains(comma), match.word(at: comma - 1)?.kind != .digits else {
      return false
    }
    return !(0..<comma).contains { index in
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
