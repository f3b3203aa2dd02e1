internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Lengths of time, and spans of time that end or begin now.
enum LengthRules {
  static let rules: [Rule] = lengths + spans

  private static let lengths: [Rule] = [
    Rule(
      "date.common.duration", "a length of time: «ستة أشهر»", produces: Category.date.symbol,
      [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), !length.isBare || match.isToTheDay(0),
        !isFrequency(match)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length), match.passing(length)))]
    },
    Rule(
      "date.en.duration-long", "a unit as an adjective of length: «year-long»",
      produces: Category.date.symbol,
      [.node(.timeUnit), .mark("-").glued, .node(.timeAdverb).glued]
    ) { match in
      guard let unit = match.unit(0), match.isLatin(0), !match.isBehindHyphen,
        match.dateWord(2) == .adverb(.long) || match.dateWord(2) == .adverb(.old)
      else { return [] }
      let length = TimeLength(unit.unit, unit.number == .one ? ExactDecimal(1) : nil)
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-range", "two lengths with one unit: «3-5 سنوات»",
      produces: Category.date.symbol,
      [
        .node(.number, .timeLength), .mark("-").optional,
        .node(.dateOperator).with(article: .forbidden).optional, .node(.timeLength),
        .node(.relativeAdjective).with(article: .forbidden).optional,
      ]
    ) { match in
      guard let last = match.length(3), !last.isVague, !last.isBare || match.length(0) != nil,
        match.isLatin(3) || !isFrequency(match),
        match.item(4) == nil || isPlaced(match, 4),
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
        !match.isNumbered(1), match.isLatin(0) ? isCounted(match, length) : isOwn(match),
        !match.has(.ordinal, at: match.end(1...1), bare: true)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.common.duration-preposition", "a bare unit behind a preposition: «لمدة عام»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.timeLength)]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = match.length(1),
        length.isBare, isAmount(match, kind, length), !match.isConstruct(1),
        !isShift(match, length),
        match.word(at: match.end(1...1)).map({ !$0.isGlued || $0.kind == .punctuation }) ?? true
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

  /// Whether an adjective says on which side of now a length lies: `ثلاث إلى خمس سنوات مقبلة`.
  private static func isPlaced(_ match: Match, _ element: Int) -> Bool {
    guard case .relative(let direction, _)? = match.dateWord(element), !match.isLatin(element)
    else {
      return false
    }
    return abs(direction) == 1 && !match.isClosed(element)
  }

  /// Whether a bare unit after which something was is a length, and no date's noun: `عاد بعد أسبوع`.
  private static func isSpent(_ match: Match, _ length: TimeLength) -> Bool {
    [.week, .month, .year].contains(length.unit) && !match.isLatin(1) && !isRepeated(match)
      && match.item(1)?.needsContext == false && !match.isNumbered(1)
      && !match.isConstruct(1, isPlural: false) && !match.isHead(match.end(1...1))
  }

  /// Whether a day or night says what kind a noun is of: `a night shift`, `a day trip`.
  private static func isShift(_ match: Match, _ length: TimeLength) -> Bool {
    length.unit <= .night && !length.isVague && match.isLatin(1)
      && match.hasNoun(at: match.end(1...1))
  }

  /// Whether the same unit stands on both sides of the preposition: `سنة بعد سنة`.
  private static func isRepeated(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.timeUnit, at: start - 1)
  }

  /// Whether a length tells how often something is: `كل سبعة أيام`.
  private static func isFrequency(_ match: Match) -> Bool {
    guard var start = match.item(0)?.words.lowerBound else { return false }
    // كل أربع أو خمس سنوات
    let operators = match.dateWords(.dateOperator, at: start - 1)
    if operators.contains(.rangeOperator(.or)) || operators.contains(.rangeOperator(.to)),
      let first = match.item(of: Category.number.symbol, endingAt: start - 1)
    {
      start = first.words.lowerBound
    }
    let next = match.end(0...0)
    // open 24 hours a day
    if match.isLatin(0), match.has(.hour, at: next - 1), match.isWord(next, "a", "per", "every") {
      return true
    }
    return match.item(of: Category.every.symbol, endingAt: start) != nil
  }

  /// Whether no noun or name makes another time of an Arabic unit: `قضى سنوات الحرب`, `قضى شهر رمضان`.
  private static func isOwn(_ match: Match) -> Bool {
    let end = match.end(1...1)
    return match.folded(end - 1).unicodeScalars.last?.value == ArabicLetter.alef
      || !match.isConstruct(1, isPlural: false) && !match.isNamed(at: end)
  }

  /// Whether an English unit has its article, or is in the plural and names no days of something.
  private static func isCounted(_ match: Match, _ length: TimeLength) -> Bool {
    length.isVague
      ? !match.isWord(match.end(1...1), "of") : (match.item(1)?.words.count ?? 0) > 1
  }

  /// Whether a preposition makes a bare unit an amount: `لمدة عام`, `بعد أشهر`, `قبل شهر من`.
  private static func isAmount(
    _ match: Match, _ kind: DateWord.TimePreposition, _ length: TimeLength
  ) -> Bool {
    switch kind {
    case .during: true
    // The worst in years; in days of old tells no length.
    case .in: length.isVague && match.isLatin(1) && !match.has(.dateLink, at: match.end(1...1))
    case .after:
      length.isVague || match.isAnchored(at: match.end(1...1), kind) || isSpent(match, length)
    case .before: match.isAnchored(at: match.end(1...1), kind)
    // It was put off by a week.
    case .by:
      match.isLatin(1) && match.end(0...0) > 0 && match.isWord(match.end(0...0) - 1, "by")
        && isCounted(match, length) && length.unit != .night
    default: false
    }
  }

  /// Whether the word before the match makes a verb of `last`: `will last two days`.
  private static func isVerb(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return match.has(.verbCue, at: start - 1)
  }

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
      if match.isClosed(3) { return [] }
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
      guard let unit = match.unit(2),
        (match.item(1) == nil) == (match.count(0) != nil),
        let count = match.count(0) ?? match.count(1),
        // A year has one form behind all numbers: العشرين سنة الماضية.
        unit.number == .many || unit.role == .count
          || unit.number == .one && match.item(2)?.hasArticle == false
            && count > ExactDecimal(10),
        case .relative(let direction, _)? = match.dateWord(3), direction != 0, !match.isClosed(3)
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
        match.isLatin(0), !isVerb(match), !length.isVague || !match.isWord(match.end(0...1), "of")
      else { return [] }
      return [Product(.date(match.resolver.value(of: length, direction: direction)))]
    },
  ]
}
