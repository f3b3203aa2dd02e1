internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Lengths of time, and moments and spans that lengths measure from now.
enum LengthRules {
  static let rules: [Rule] = lengths + moments + spans

  private static let lengths: [Rule] = [
    Rule(
      "date.common.duration", "a length of time: «ستة أشهر»", produces: Category.date.symbol,
      [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), !length.isBare else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.en.duration-long", "a unit as an adjective of length: «year-long»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .mark("-").glued, .node(.timeAdverb).glued]
    ) { match in
      guard let unit = match.unit(0), match.dateWord(2) == .adverb(.long) else { return [] }
      let length = TimeLength(unit.unit, unit.number == .one ? ExactDecimal(1) : nil)
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-range", "two lengths with one unit: «3-5 سنوات»",
      produces: Category.date.symbol,
      [
        .node(.number, .timeLength), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).optional, .node(.timeLength),
      ]
    ) { match in
      guard let last = match.length(3), !last.isVague, !last.isBare || match.length(0) != nil,
        (match.item(1) == nil) != (match.item(2) == nil), last.parts.count == 1,
        match.item(2) == nil || match.dateWord(2) == .rangeOperator(.to)
          || match.dateWord(2) == .rangeOperator(.or)
      else { return [] }
      let first = match.length(0) ?? match.count(0).map { TimeLength(last.unit, $0) }
      // سبع سنوات حتى عام 1959
      let end = match.items(3).last?.words.upperBound ?? 0
      if last.isBare, !match.items(of: Category.yearNumber.symbol, startingAt: end).isEmpty {
        return []
      }
      // A number has the unit of a length that is longer: مقاولين اثنين إلى عامين has not.
      if let number = match.count(0), let most = last.parts[0].count, number >= most { return [] }
      guard let first, !first.isVague, first.parts.count == 1,
        !first.isBare || !last.isBare || first.unit < last.unit, first.isShorter(than: last)
      else { return [] }
      return [Product(.date(DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")))]
    },
    Rule(
      "date.common.duration-between", "two lengths behind a word for between: «بين 18 و55 سنة»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition).context, .node(.number, .timeLength),
        .node(.dateOperator).optional, .node(.timeLength).with(clitics: .optional(.wa)),
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), let last = match.length(3),
        match.item(2) == nil
          ? match.item(3)?.clitics.isEmpty == false : match.dateWord(2) == .rangeOperator(.and),
        let first = match.length(1) ?? match.count(1).map({ TimeLength(last.unit, $0) }),
        !first.isVague, !last.isVague, first.parts.count == 1, last.parts.count == 1
      else { return [] }
      let value = DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")
      return [Product(.date(value), span: match.span(1...3))]
    },
    Rule(
      "date.ar.duration-verb", "a bare unit behind a verb of spending time: «قضى سنة»",
      produces: Category.date.symbol, [.node(.durationVerb).context, .node(.timeLength)]
    ) { match in
      guard let length = match.length(1), length.isBare, length.unit > .day || length.isVague,
        !isNumbered(match, 1)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-preposition", "a bare unit behind a preposition: «لمدة عام»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.timeLength)]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(1),
        length.isBare, isAmount(match, kind, length), !isConstruct(match, length),
        match.word(at: match.end(1...1)).map({ !$0.isGlued || $0.kind == .punctuation }) ?? true
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-letter", "a bare unit by which something differs: «قبله بأسبوع»",
      produces: Category.date.symbol, [.node(.timeLength).with(clitics: .required(.ba))]
    ) { match in
      guard let length = match.length(0), length.isBare, !length.isVague, length.unit > .day,
        match.word(at: match.end(0...0)).map({ $0.kind == .punctuation }) ?? true
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-list", "two lengths with one unit: «لأجلي 182 و364 يوما»",
      produces: Category.date.symbol,
      [.node(.number), .node(.timeLength).with(clitics: .required(.wa))]
    ) { match in
      guard let last = match.length(1), !last.isVague, !last.isBare, last.parts.count == 1,
        let count = match.count(0), match.wholeDigits(0), !match.isInsideNumber(0...0),
        let most = last.parts[0].count, count < most
      else { return [] }
      let first = TimeLength(last.unit, count)
      return [Product(.date(DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")))]
    },
    Rule(
      "date.common.duration-about", "a bare unit behind about how long: «أكثر من عام»",
      produces: Category.date.symbol,
      [.node(.approximator).context, .node(.timeLength)]
    ) { match in
      guard let length = match.length(1), length.isBare, !length.isVague, length.unit > .day else {
        return []
      }
      return [Product(.date(match.resolver.value(of: length)))]
    },
  ]

  /// Whether a preposition makes a bare unit an amount: `لمدة عام`, `بعد أشهر`, `قبل شهر من`.
  private static func isAmount(
    _ match: Match, _ kind: DateWord.TimePreposition, _ length: TimeLength
  ) -> Bool {
    switch kind {
    case .during: true
    case .after: length.isVague || match.has(.dateLink, at: match.end(1...1))
    case .before: match.has(.dateLink, at: match.end(1...1))
    default: false
    }
  }

  /// Whether a noun says what time a bare plural is, so that it is no amount: `خلال سنوات الحرب`.
  private static func isConstruct(_ match: Match, _ length: TimeLength) -> Bool {
    let next = match.end(1...1)
    return length.isVague && !match.isLatin(1) && match.beginsWithArticle(next)
      && !match.has(.relativeAdjective, at: next)
  }

  /// Whether digits follow a bare unit, which then is the head of a date: `منذ عام 1975`.
  private static func isNumbered(_ match: Match, _ element: Int) -> Bool {
    // Behind a plural the digits count something else: قبل أيام 200 ألف.
    if match.length(element)?.isVague == true { return false }
    let next = match.end(element...element)
    return match.word(at: next)?.kind == .digits || match.word(at: next + 1)?.kind == .digits
  }

  /// Whether a unit stands on both sides of the preposition: `يوما بعد يوم`.
  private static func isRepeated(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.timeUnit, at: start - 1)
  }

  /// Whether what stands behind the match is what the length is counted from: `بعد 9 سنوات من العمل`.
  private static func isAnchored(_ match: Match) -> Bool {
    match.dateWords(.timePreposition, at: match.end(0...2)).contains {
      if case .preposition(.from, _) = $0 { true } else { false }
    }
  }

  /// Whether a length after something is told of and not counted from now: its clause has no verb of
  /// what is or comes, it begins the clause with a conjunction, or it is no more than about so long.
  private static func isTold(_ match: Match) -> Bool {
    guard let item = match.item(0), item.clitics.isEmpty, match.item(1) == nil else { return true }
    return match.tense <= 0 && !match.followsImperfect(item.words.lowerBound)
  }

  /// Whether the word before the match makes a verb of `last`: `will last two days`.
  private static func isVerb(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.verbCue, at: start - 1)
  }

  /// Whether an English length in which something came to be is no moment to come: `closed in a week`, `the highest
  /// level in two years`.
  private static func isMeasured(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    let tense = match.tense
    if tense != 0 { return tense < 0 }
    return (max(0, start - 5)..<start).contains { index in
      let word = match.folded(index)
      return word == "first" || word == "most" || word == "least" || word == "best"
        || word == "worst" || word.utf8.count > 5 && word.hasSuffix("est")
    }
  }

  /// Whether the greatest or first of its kind since some time was so in a year that is over: `شهدت في 2023 أكبر إضراب
  /// منذ ثلاثة عقود`.
  private static func isOfTold(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let now = match.document.reference.day,
      let greatest = (max(0, start - 6)..<start).last(where: { isGreatest(match, $0) }),
      !(greatest..<start).contains(where: { match.word(at: $0)?.kind == .punctuation })
    else { return false }
    return match.isPastYearTold(before: now.year, within: 15)
  }

  private static func isGreatest(_ match: Match, _ index: Int) -> Bool {
    if match.has(.ordinal, at: index) { return true }
    let letters = match.folded(index).unicodeScalars
    return letters.count == 4 && letters.first?.value == ArabicLetter.alef
  }

  private static let moments: [Rule] = [
    Rule(
      "date.ar.moment", "a length before or after now: «قبل ثلاثة أسابيع»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition), .node(.approximator).optional, .node(.timeLength),
        .node(.now).optional,
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0), match.item(3) != nil || !isAnchored(match)
      else { return [] }
      if kind == .after, match.item(3) == nil, length.isBare && length.isVague || isTold(match) {
        return []
      }
      if length.isBare, isNumbered(match, 2) || isRepeated(match) { return [] }
      if kind == .since, match.item(3) == nil, isOfTold(match) { return [] }
      let sign: Int
      switch kind {
      case .before, .since: sign = -1
      case .after: sign = 1
      default: return []
      }
      return [Product(.date(match.resolver.moment(length, sign: sign)))]
    },
    Rule(
      "date.ar.since-length", "a length since when: «منذ أشهر»", produces: Category.date.symbol,
      [.node(.timePreposition), .node(.approximator).optional, .node(.timeLength)]
    ) { match in
      guard case .preposition(.since, _)? = match.dateWord(0), let length = match.length(2),
        !match.isLatin(0), !length.isBare || !isNumbered(match, 2)
      else { return [] }
      if isOfTold(match) {
        return [Product(.date(match.resolver.value(of: length)), span: match.span(2...2))]
      }
      return [Product(.date(match.resolver.moment(length, sign: -1)))]
    },
    Rule(
      "date.en.in-length", "a length until then: «in a fortnight»", produces: Category.date.symbol,
      [.node(.timePreposition), .node(.timeLength), .node(.timeAdverb).optional]
    ) { match in
      guard match.item(2) == nil || match.dateWord(2) == .adverb(.hence),
        case .preposition(.in, _)? = match.dateWord(0), let length = match.length(1),
        match.isLatin(0), match.isLatin(1), !length.isBare || length.parts.first?.count != nil
      else { return [] }
      if isMeasured(match) {
        return [Product(.date(match.resolver.value(of: length)), span: match.span(1...1))]
      }
      return [Product(.date(match.resolver.moment(length, sign: 1)))]
    },
    Rule(
      "date.en.moment", "a length and a word that places it: «three weeks ago»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.timeAdverb)]
    ) { match in
      guard let length = match.length(0), match.isLatin(0) else { return [] }
      switch match.dateWord(1) {
      case .adverb(.ago)?: return [Product(.date(match.resolver.moment(length, sign: -1)))]
      case .adverb(.hence)?: return [Product(.date(match.resolver.moment(length, sign: 1)))]
      // Counted from what the text tells, not from now.
      case .adverb(.apart)?, .adverb(.old)?:
        return [Product(.date(match.resolver.value(of: length)))]
      default: return []
      }
    },
  ]

  /// Hours that end or begin now, as the days that they make.
  private static func hours(_ match: Match, count element: Int) -> [Product] {
    guard let hours = match.count(element)?.integer, hours >= 24, hours % 24 == 0,
      case .relative(let direction, _)? = match.dateWord(3), direction != 0
    else { return [] }
    let length = TimeLength(.day, ExactDecimal(hours / 24))
    return [Product(.date(match.resolver.value(of: length, direction: direction)))]
  }

  private static let spans: [Rule] = [
    Rule(
      "date.ar.span-now", "units that end or begin now: «العامين الماضيين»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number, .vagueCount, .vagueQuantity, .digits).optional,
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number != .one,
        match.item(1) == nil || match.item(2) != nil,
        case .relative(let direction, _)? = match.dateWord(3), direction != 0
      else { return [] }
      var count = unit.number == .two ? ExactDecimal(2) : nil
      if unit.number == .many {
        count = match.count(2) ?? match.wholeNumber(2).map { ExactDecimal($0) }
      }
      if unit.number == .two, match.item(2) != nil { return [] }
      let length = TimeLength(unit.unit, count)
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
    Rule(
      "date.ar.span-number-first", "the same with the number first: «الثلاثة أشهر المقبلة»",
      produces: Category.date.symbol,
      [
        .node(.number, .definiteArticle), .node(.number).optional, .node(.timeUnit),
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.number == .many || unit.role == .count,
        (match.item(1) == nil) == (match.count(0) != nil),
        let count = match.count(0) ?? match.count(1),
        case .relative(let direction, _)? = match.dateWord(3), direction != 0
      else { return [] }
      let length = TimeLength(unit.unit, count)
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
    Rule(
      "date.ar.span-hours", "hours that make whole days: «الساعات الـ24 الماضية»",
      produces: Category.date.symbol,
      [
        .node(.hour).with(article: .required), .node(.definiteArticle).optional, .node(.number),
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      hours(match, count: 2)
    },
    Rule(
      "date.ar.span-hours-first", "the same with the number first: «الـ48 ساعة المقبلة»",
      produces: Category.date.symbol,
      [
        .node(.definiteArticle, .number), .node(.number).optional, .node(.hour),
        .node(.relativeAdjective).with(article: .required),
      ]
    ) { match in
      (match.item(1) == nil) == (match.count(0) != nil)
        ? hours(match, count: match.item(1) == nil ? 0 : 1) : []
    },
    Rule(
      "date.ar.span-last", "the last units: «آخر ثلاث سنوات»", produces: Category.date.symbol,
      [.node(.periodPart).with(article: .forbidden), .node(.timeLength)]
    ) { match in
      guard case .periodPart(.end)? = match.dateWord(0), let length = match.length(1),
        !length.isBare, !match.isLatin(0)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length, direction: -1)))]
    },
    Rule(
      "date.en.span-now", "units behind their adjective: «the past two years»",
      produces: Category.date.symbol, [.node(.relativeAdjective), .node(.timeLength)]
    ) { match in
      guard case .relative(let direction, let inflection)? = match.dateWord(0), direction != 0,
        inflection.number == .any || inflection.number == .many && match.length(1)?.isVague == true,
        let length = match.length(1), !length.isBare || length.isVague,
        match.isLatin(0), !isVerb(match)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
  ]
}
