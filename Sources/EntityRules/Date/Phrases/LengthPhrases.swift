internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Lengths of time of a day or longer.
enum LengthPhrases {
  static let rules: [Rule] = [
    Rule(
      "date.common.length", "a number of units: «ستة أشهر»", produces: Category.timeLength.symbol,
      [.node(.number, .ordinal), .node(.timeUnit).with(article: .forbidden)]
    ) { match in
      guard let count = match.count(0) ?? ordinal(match), let unit = match.unit(1),
        unit.number != .two,
        isCounted(unit.unit, count)
          || unit.unit == .year
            && (isGrouped(match) || !match.wholeDigits(0) && count.integer == 2000),
        !match.runsOn(0),
        isTime(match, 1), !match.isPercent(0), !isYearHead(match, 1), !isOfOther(match),
        // One stands behind its noun in Arabic: in أمس الأحد يوما داميا nothing is counted.
        count != ExactDecimal(1) || match.wholeDigits(0)
          || match.isLatin(0) && !EnglishLengths.isSomeDay(match)
      else { return [] }
      return Product.length(TimeLength(unit.unit, count))
    },
    Rule(
      "date.ar.length-article", "a number of units with the article: «الـ19 عاما»",
      produces: Category.timeLength.symbol,
      [
        .node(.definiteArticle), .node(.number).glued, .node(.timeUnit).with(article: .forbidden),
      ]
    ) { match in
      guard let count = match.count(1), let unit = match.unit(2), unit.number != .two,
        isCounted(unit.unit, count), isTime(match, 2), !match.isLatin(2)
      else { return [] }
      return Product.length(TimeLength(unit.unit, count))
    },
    Rule(
      "date.en.length-kind", "a number of days of a kind: «five working days»",
      produces: Category.timeLength.symbol,
      [.node(.number), .node(.dayKind), .node(.timeUnit)]
    ) { match in
      guard let count = match.count(0), match.isLatin(1), let unit = match.unit(2),
        unit.number == .many, isCounted(unit.unit, count), !match.runsOn(0)
      else { return [] }
      return Product.length(TimeLength(unit.unit, count))
    },
    Rule(
      "date.common.length-hours", "hours that make whole days: «72 ساعة»",
      produces: Category.timeLength.symbol,
      [.node(.number), .mark("-").glued.optional, .node(.hour).with(article: .forbidden)]
    ) { match in
      guard match.item(1) == nil || match.isLatin(2), let hours = match.count(0)?.integer,
        hours >= 24, hours % 24 == 0, !match.runsOn(0)
      else { return [] }
      return Product.length(TimeLength(.day, ExactDecimal(hours / 24)))
    },
    Rule(
      "date.ar.length-accusative", "one of a unit, by its ending: «أسبوعا»",
      produces: Category.timeLength.symbol, [.node(.timeUnit).with(article: .forbidden)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role == .count,
        [.week, .month, .year].contains(unit.unit) || unit.unit == .decade && isLong(match)
          || unit.unit == .day && isSpent(match),
        standsAlone(match)
      else { return [] }
      return Product.length(TimeLength(unit.unit, ExactDecimal(1)))
    },
    Rule(
      "date.en.length-adjective", "a number and a unit with a hyphen: «five-year»",
      produces: Category.timeLength.symbol,
      [
        .node(.number), .mark("-").glued, .node(.timeUnit).glued, .mark("-").glued.optional,
        .node(.timeAdverb).glued.optional,
      ]
    ) { match in
      guard let count = match.count(0), let unit = match.unit(2), unit.number == .one,
        unit.unit != .quarter, unit.unit != .half, !count.isNegative,
        (match.item(3) == nil) == (match.item(4) == nil),
        match.item(4) == nil || match.dateWord(4) == .adverb(.old)
          || match.dateWord(4) == .adverb(.long)
      else { return [] }
      return Product.length(TimeLength(unit.unit, count))
    },
    Rule(
      "date.ar.length-one", "one of a unit: «عام واحد»", produces: Category.timeLength.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.number)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.role != .construct,
        !match.isLatin(0), isTime(match, 0),
        match.count(1) == ExactDecimal(1), !match.wholeDigits(1), unit.unit != .quarter,
        // يوم الأحد is Sunday.
        !match.beginsWithArticle(match.end(0...0)),
        unit.unit != .half,
        unit.unit != .month || !NumberedMonthPhrases.isFirst(match)
      else { return [] }
      return Product.length(TimeLength(unit.unit, ExactDecimal(1)))
    },
    Rule(
      "date.ar.length-whole", "a whole unit: «عام كامل»", produces: Category.timeLength.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.whole).context]
    ) { match in
      guard let unit = match.unit(0), unit.number != .many, unit.role != .construct,
        unit.unit != .quarter, unit.unit != .half
      else { return [] }
      return Product.length(TimeLength(unit.unit, ExactDecimal(unit.number == .two ? 2 : 1)))
    },
    Rule(
      "date.ar.length-dual", "two of a unit: «عامين»", produces: Category.timeLength.symbol,
      [.node(.timeUnit).with(article: .forbidden)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .two, unit.role == .any,
        unit.unit != .quarter, isTime(match, 0)
      else { return [] }
      return Product.length(TimeLength(unit.unit, ExactDecimal(2)))
    },
    Rule(
      "date.common.length-bare", "a unit without a number: «أشهر»",
      produces: Category.timeLength.symbol,
      [.node(.timeUnit).with(article: .forbidden)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one || unit.number == .many,
        unit.role == .any, unit.unit != .quarter, unit.unit != .half, unit.unit != .season,
        match.item(0)?.needsContext == false || !isGoverning(match)
      else { return [] }
      var length = TimeLength(unit.unit, unit.number == .one ? ExactDecimal(1) : nil)
      length.isBare = true
      return Product.length(length)
    },
    Rule(
      "date.common.length-vague", "an open number of units: «عدة أيام»",
      produces: Category.timeLength.symbol,
      [
        .node(.vagueCount, .vagueNumber, .vagueQuantity), .node(.partitive).optional,
        .node(.timeUnit),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.unit != .quarter, unit.unit != .half, isTime(match, 2)
      else { return [] }
      if match.dateWord(0) == .vagueCount(.one) {
        guard unit.number == .one, match.item(1) == nil else { return [] }
        var length = TimeLength(unit.unit, ExactDecimal(1))
        length.isBare = true
        return Product.length(length)
      }
      guard unit.number == .many else { return [] }
      return Product.length(TimeLength(unit.unit, nil))
    },
    Rule(
      "date.ar.length-few", "some units and an adjective for few: «أيام قليلة»",
      produces: Category.timeLength.symbol,
      [.node(.timeUnit).with(article: .forbidden), .node(.vagueCount)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, !match.isLatin(0),
        match.dateWord(1) == .vagueCount(.few), match.item(1)?.words.count == 1,
        !match.has(.timeUnit, at: match.end(0...1)), isTime(match, 0)
      else { return [] }
      return Product.length(TimeLength(unit.unit, nil))
    },
    Rule(
      "date.common.length-fraction", "a part of a unit: «نصف قرن»",
      produces: Category.timeLength.symbol, [.node(.fraction), .node(.timeUnit)]
    ) { match in
      guard case .word(.number(.fraction(let part, isJoined: false)))? = match.meaning(0),
        let unit = match.unit(1), unit.number == .one, unit.unit > .month,
        match.item(1)?.hasArticle == false
      else { return [] }
      return Product.length(TimeLength(unit.unit, part))
    },
  ]

  /// Whether nothing counts a unit in the accusative, and no adjective makes a new one of it (`عاما
  /// جديدا`), nor another one follows it (`عاما بعد عام`).
  private static func standsAlone(_ match: Match) -> Bool {
    guard let item = match.item(0) else { return false }
    let (start, end) = (item.words.lowerBound, item.words.upperBound)
    if let before = match.word(at: start - 1) {
      let counts: [Category] = [.number, .ordinal, .vagueNumber, .vagueCount, .fraction, .every]
      let isCounted = counts.contains { match.item(of: $0.symbol, endingAt: start) != nil }
      // ، شهرا قبل موعدها
      if before.kind == .punctuation, !isCounted, match.isWord(end, "قبل", "بعد"),
        !match.has(.timeUnit, at: end + 1)
      {
        return true
      }
      if before.kind != .arabic || isCounted || isGeneral(match, start) { return false }
    }
    guard let next = match.word(at: end), next.kind == .arabic else { return true }
    if [Category.addedFraction, .whole, .lengthMore, .lengthTail].contains(where: {
      match.has($0, at: end)
    }) {
      return true
    }
    return !match.has(.yearKind, at: end)
      && !match.dateWords(.timePreposition, at: end).contains(.preposition(.after, takesYear: true))
      && (match.folded(end).unicodeScalars.last?.value != ArabicLetter.alef
        || match.has(.functionWord, at: end) || match.has(.nounPreposition, at: end))
  }

  /// Whether a verb of what lasts stands before a day, which is else some day or ever (`لم يحلم يوما`): `تأخر يوما`.
  private static func isSpent(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    guard let verb = [start - 1, start - 2].first(where: { match.has(.durationVerb, at: $0) })
    else {
      return false
    }
    return !match.has(.durationVerb, at: verb - 1)
      && !match.isWord(verb - 1, "لم", "لا", "ما", "لن", "ولم", "ولا")
      && !match.isWord(match.end(0...0), "ما", "واحدا")
  }

  /// Whether what stands behind a decade in the accusative says that it is no contract: `عقدا ونيفا`, `عقدا من الزمن`.
  private static func isLong(_ match: Match) -> Bool {
    let end = match.end(0...0)
    return match.has(.lengthTail, at: end) || match.has(.addedFraction, at: end)
  }

  /// Whether a word for a year is an adjective behind a noun in the accusative (`مديرا عاما`): that noun
  /// ends in alef, which verbs of many (`قضوا`) and words with `ها` do in another way.
  private static func isGeneral(_ match: Match, _ start: Int) -> Bool {
    guard match.unit(0)?.unit == .year else { return false }
    let letters = match.folded(start - 1).unicodeScalars.suffix(2).map(\.value)
    return letters.count == 2 && letters[1] == ArabicLetter.alef
      && ![ArabicLetter.waw, ArabicLetter.heh].contains(letters[0])
      && !match.has(.durationVerb, at: start - 1)
  }

  /// Whether a noun follows a unit directly: a decade is also a contract, or the holding of
  /// something.
  private static func isGoverning(_ match: Match) -> Bool {
    let next = match.end(0...0)
    // عقود طويلة الأجل are contracts.
    let isQualified = match.items(of: Category.lengthTail.symbol, startingAt: next)
      .contains { !match.beginsWithArticle($0.words.upperBound) }
    return match.word(at: next)?.kind == .arabic && !match.has(.dateLink, at: next)
      && !match.has(.addedFraction, at: next) && !isQualified
      && !match.has(.functionWord, at: next)
  }

  /// Whether a unit belongs to the year behind it, not to the number before: `ارتفع إلى 16 بليونا سنة 1996`.
  private static func isYearHead(_ match: Match, _ element: Int) -> Bool {
    guard let unit = match.unit(element), unit.unit == .year, unit.number == .one,
      unit.role != .count, !match.isLatin(element), let end = match.item(element)?.words.upperBound
    else { return false }
    return match.word(at: end)?.kind == .digits && match.folded(end).utf8.count == 4
  }

  /// Whether a counted unit is time: a word that is also another thing (`خمسة عقود` are contracts)
  /// needs a preposition of time before it, or behind it an adjective of time or `من`.
  private static func isTime(_ match: Match, _ element: Int) -> Bool {
    let end = match.end(0...element)
    if match.isOfLight(end) { return false }
    guard match.item(element)?.needsContext == true, var start = match.items(0).first else {
      return true
    }
    if match.isSeasons(element) { return true }
    if match.has(.relativeAdjective, at: end) || isLinked(match, end) { return true }
    if start.clitics.contains(.la) { return true }
    if match.item(of: Category.durationNoun.symbol, endingAt: start.words.lowerBound) != nil {
      return true
    }
    if let about = match.item(of: Category.approximator.symbol, endingAt: start.words.lowerBound) {
      if match.word(at: end).map({ $0.kind == .punctuation }) ?? true { return true }
      if match.unit(element)?.number == .two { return true }
      start = about
    }
    // The verb's subject may stand between: انقطع العمل أربعة عقود.
    let verbs = max(0, start.words.lowerBound - 3)..<start.words.lowerBound
    if verbs.contains(where: { match.has(.durationVerb, at: $0) }) { return true }
    let before = match.item(
      of: Category.timePreposition.symbol, endingAt: start.words.lowerBound)
    guard let before, case .preposition(let kind, _)? = match.dateWord(before) else {
      return false
    }
    return [.since, .before, .after, .during].contains(kind)
      // أسوأ أزمة في عقدين
      || kind == .in && SpentLengthRules.isOfGreatest(match, before.words.lowerBound)
  }

  /// Whether a word for `of` stands there, with what filled the time behind it.
  private static func isLinked(_ match: Match, _ index: Int) -> Bool {
    match.dateWords(.timePreposition, at: index).contains(.preposition(.from, takesYear: false))
  }
}
