internal import DocumentModel
internal import Grammar

/// Years, bare and with what says that they are years.
enum YearPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-number", "a number that may be a year: «2021»",
      produces: Category.yearNumber.symbol,
      [.node(.digits, .number).with(traits: NumberTrait.year)]
    ) { match in
      guard let number = match.wholeNumber(0),
        !match.isInsideNumber(0...0) || match.item(0)?.symbol == Category.digits.symbol
      else { return [] }
      return Product.point(.with { $0.year = .number(number) })
    },
    Rule(
      "date.common.year-era", "a year with its era: «1445 هـ»",
      produces: Category.yearPhrase.symbol,
      [.node(.digits), .mark(")").optional, .node(.era)]
    ) { match in
      guard case .era(let era)? = match.dateWord(2),
        let number = era == .before ? ancientYear(match, 0) : match.wholeNumber(0), number > 0,
        let year = year(number, era), !isNegation(match, 2), !isLetter(match, 2, of: number),
        !isSquared(match, 2)
      else { return [] }
      if era == .common, number < 1000 || number % 100 == 0, isMetre(match, 2) { return [] }
      if let bracket = match.item(1) {
        let isOpen = match.before.map { match.block.foldedForm(of: $0) == "(" } ?? false
        guard isOpen, bracket.words.count == 1 else { return [] }
      }
      return Product.point(year)
    },
    Rule(
      "date.en.year-behind-era", "a year behind its era: «AD 70»",
      produces: Category.yearPhrase.symbol, [.node(.era), .node(.digits)]
    ) { match in
      guard match.isLatin(0), case .era(let era)? = match.dateWord(0), era != .before,
        let number = match.wholeNumber(1), (1...2100).contains(number),
        !match.isInsideNumber(1...1), !match.has(.scale, at: match.end(0...1)),
        let year = year(number, era)
      else { return [] }
      return Product.point(year)
    },
    Rule(
      "date.ar.year-ordinal", "a year of the Hijra by its ordinal: «السنة الثامنة للهجرة»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.era).with(clitics: .optional(.la)),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .year, head.number == .one,
        case .ordinal(let number)? = match.dateWord(1), number > 0,
        case .era(.hijri)? = match.dateWord(2), let year = year(number, .hijri)
      else { return [] }
      return Product.point(year)
    },
    Rule(
      "date.ar.years-before-era", "a year counted back from our era: «3000 سنة قبل الميلاد»",
      produces: Category.yearPhrase.symbol,
      [.node(.number, .digits), .node(.timeUnit).with(article: .forbidden), .node(.era)]
    ) { match in
      guard match.unit(1)?.unit == .year, case .era(.before)? = match.dateWord(2),
        let year = match.count(0)?.integer
      else { return [] }
      return Product.point(
        .with {
          $0.year = .number(year)
          $0.isBeforeCommonEra = true
        })
    },
    Rule(
      "date.common.year-head", "a year with its noun: «عام 2021»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.timeUnit), .node(.yearKind, .era, .whole).optional, .mark("(").optional,
        .node(.digits, .number), .token(.punctuation).optional, .node(.digits).optional,
        .mark(")").optional, .node(.era).optional,
      ]
    ) { match in
      headed(match)
    },
    Rule(
      "date.en.year-kind", "a year of money or school: «fiscal year 2025», «FY2025»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.yearKind), .node(.timeUnit).optional, .mark("'").optional, .node(.digits),
        .token(.punctuation).glued.optional, .node(.digits).glued.optional,
      ]
    ) { match in
      guard match.isLatin(0), case .yearKind(let kind)? = match.dateWord(0), kind != .sport,
        match.item(1) == nil || match.unit(1)?.unit == .year,
        let first = kindYear(match, 3), (1900...2100).contains(first),
        kind != .budget || match.item(1) != nil
      else { return [] }
      var expression = DateExpression.with { $0.year = .number(first) }
      if match.item(4) != nil || match.item(5) != nil {
        guard let last = secondYear(match, 4, 5, after: first) else { return [] }
        if kind.bearsLastYear {
          expression.year = .number(last)
        } else {
          expression.secondYear = last
        }
      }
      return Product.point(expression)
    },
    Rule(
      "date.en.season-years", "a season of two years: «2023-24 season»",
      produces: Category.yearPhrase.symbol,
      [
        .node(.digits), .token(.punctuation).glued, .node(.digits).glued,
        .node(.yearKind).optional, .node(.timeUnit),
      ]
    ) { match in
      guard let head = match.unit(4), head.unit == .season || head.unit == .year,
        let first = match.wholeNumber(0), (1000...2199).contains(first),
        let last = secondYear(match, 1, 2, after: first)
      else { return [] }
      if match.dateWord(3) == .yearKind(.fiscal) {
        return Product.point(.with { $0.year = .number(last) })
      }
      return Product.point(
        .with {
          $0.year = .number(first)
          $0.secondYear = last
        })
    },
  ]

  /// Whether a power is written onto an era's letter, which is a metre then: `1962 م²`.
  private static func isSquared(_ match: Match, _ era: Int) -> Bool {
    guard let end = match.item(era)?.words.upperBound, let power = match.word(at: end),
      power.isGlued, power.kind == .digits || power.kind == .symbol
    else { return false }
    return ["2", "3"].contains(match.folded(end))
  }

  /// Whether an era is the letter that stands for a metre too: unless it is glued to the number, which the
  /// month or another year before it tells to be a year.
  private static func isMetre(_ match: Match, _ era: Int) -> Bool {
    guard let sign = match.item(era)?.words, let start = match.item(0)?.words.lowerBound,
      sign.count == 1, match.folded(sign.lowerBound).unicodeScalars.count == 1,
      !match.block.words[sign.lowerBound].isGlued
    else { return false }
    let isBehindMonth = [Category.month, .hijriMonth].contains {
      match.item(of: $0.symbol, endingAt: start) != nil
    }
    return !isBehindMonth && !isBehindYear(match, start)
  }

  /// Whether a mark or a word for which is joins a place to a Hijri year before it, or a dash to a number of
  /// three digits.
  private static func isBehindYear(_ match: Match, _ start: Int) -> Bool {
    let link = match.item(of: Category.dateEquivalent.symbol, endingAt: start)
    let end = link?.words.lowerBound ?? start - 1
    guard link != nil || match.word(at: end)?.kind == .punctuation else { return false }
    if match.item(of: Category.era.symbol, endingAt: end) != nil { return true }
    guard match.word(at: end).map({ match.foldedByte(of: $0) == UInt8(ascii: "-") }) ?? false,
      let before = match.word(at: end - 1)
    else { return false }
    return before.kind == .digits && before.folded.count >= 3
  }

  /// The year behind its kind, by two digits only where these are glued to it: `FY24`.
  private static func kindYear(_ match: Match, _ element: Int) -> Int? {
    guard case .digits(let text)? = match.meaning(element), let words = match.item(element)?.words
    else { return nil }
    if text.utf8.count == 2 {
      guard match.block.words[words.lowerBound].isGlued, match.item(1) == nil else { return nil }
      return DivisionSigns.year(text)
    }
    return match.item(2) == nil ? match.wholeNumber(element) : nil
  }

  /// A year before our era may have five digits.
  private static func ancientYear(_ match: Match, _ element: Int) -> Int? {
    guard case .digits(let text)? = match.meaning(element), text.utf8.count <= 5 else { return nil }
    return Int(text)
  }

  private static func headed(_ match: Match) -> [Product] {
    if let season = ShortYearPhrases.season(match) { return Product.point(season) }
    guard let head = match.unit(0), head.unit == .year || head.unit == .season,
      head.number == .one, head.role != .count, let number = match.wholeNumber(3),
      head.unit == .year || number > 1000,
      (match.item(2) == nil) == (match.item(6) == nil), !isNegation(match, 7)
    else { return [] }
    if match.item(4) == nil, match.item(7) == nil, match.dateWord(1) == nil, match.item(2) == nil,
      head.unit == .year, let short = ShortYearPhrases.year(match, 3, isHeaded: true)
    {
      return Product.point(.with { $0.year = .number(short) })
    }
    var era = DateWord.Era.common
    if case .era(let said)? = match.dateWord(7) ?? match.dateWord(1) { era = said }
    // No school was told of in the fifteenth century.
    if case .yearKind? = match.dateWord(1), (1390...1490).contains(number) { era = .hijri }
    guard match.item(7) != nil || (100...2999).contains(number),
      var expression = year(number, era)
    else { return [] }
    if match.item(4) != nil || match.item(5) != nil {
      guard let years = years(match, 4, 5, first: number) else { return [] }
      (expression.year, expression.secondYear) = (.number(years.first), years.last)
    }
    return Product.point(ofKind(match, expression))
  }

  /// A year of money in two years is the one that it ends in.
  private static func ofKind(_ match: Match, _ years: DateExpression) -> DateExpression {
    guard case .yearKind(let kind)? = match.dateWord(1), kind.bearsLastYear,
      let last = years.secondYear
    else { return years }
    var year = years
    (year.year, year.secondYear) = (.number(last), nil)
    return year
  }

  static func year(_ number: Int, _ era: DateWord.Era) -> DateExpression? {
    switch era {
    case .common: guard (1...2999).contains(number) else { return nil }
    case .hijri: guard (1...1600).contains(number) else { return nil }
    case .before: break
    }
    return .with {
      $0.year = .number(number)
      $0.isHijri = era == .hijri
      $0.isBeforeCommonEra = era == .before
    }
  }

  /// Whether an era is a Latin letter that is no era behind such a number: `5G`.
  private static func isLetter(_ match: Match, _ era: Int, of number: Int) -> Bool {
    guard let word = match.item(era)?.words.lowerBound,
      match.block.words[word].folded.count == 1, match.isLatin(era)
    else { return false }
    let isHijri = match.dateWord(era) == .era(.hijri)
    return !(isHijri ? 1300...1500 : 1900...2100).contains(number)
  }

  /// Whether an era is a letter behind ل: that is the word for not.
  static func isNegation(_ match: Match, _ era: Int) -> Bool {
    guard let item = match.item(era), item.clitics.contains(.la) else { return false }
    return match.folded(item.words.lowerBound).unicodeScalars.count == 2
  }

  /// Two years of one span in their order: those around a slash may have changed places, as text from
  /// right to left is damaged.
  static func years(
    _ match: Match, _ mark: Int, _ element: Int, first: Int
  ) -> (first: Int, last: Int)? {
    if match.mark(mark) == "/", match.wholeNumber(element) == first - 1 {
      return (first - 1, first)
    }
    return secondYear(match, mark, element, after: first).map { (first, $0) }
  }

  /// The second of two years, in full or by its last two digits.
  static func secondYear(
    _ match: Match, _ mark: Int, _ element: Int, after first: Int
  ) -> Int? {
    guard let mark = match.mark(mark), mark == "-" || mark == "/",
      let number = match.wholeNumber(element)
    else { return nil }
    let last = number < 100 ? first / 100 * 100 + number : number
    return last > first && last - first < 200 ? last : nil
  }
}
