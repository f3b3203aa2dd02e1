internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Units without a number that are lengths by the word or proclitic before them.
enum BareLengthRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.duration-noun", "a bare unit behind a noun of what lasts: «مهلة أسبوع»",
      produces: Category.date.symbol,
      [.node(.durationNoun).with(article: .forbidden).context, .node(.timeLength)]
    ) { match in
      guard let length = match.length(1), length.isBare, !match.isNumbered(1),
        !length.isVague || match.word(at: match.end(1...1))?.kind != .arabic
          || match.has(.nounPreposition, at: match.end(1...1)),
        !match.isConstruct(1, isPlural: false), !match.isHead(match.end(1...1))
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-letter", "a bare unit by which something differs: «قبله بأسبوع»",
      produces: Category.date.symbol, [.node(.timeLength).with(clitics: .required(.ba))]
    ) { match in
      guard let length = match.length(0), length.isBare, !match.isNumbered(0) else { return [] }
      let ends = match.word(at: match.end(0...0)).map { $0.kind == .punctuation } ?? true
      guard ends && !length.isVague && length.unit > .day || isApart(match) else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-for", "a bare unit behind the letter for how long: «لأسبوع آخر»",
      produces: Category.date.symbol, [.node(.timeLength).with(clitics: .required(.la))]
    ) { match in
      guard let length = match.length(0), length.isBare, !match.isNumbered(0) else { return [] }
      let next = match.end(0...0)
      let isMore = match.has(.lengthMore, at: next)
      if !isMore {
        let ends = match.word(at: next).map { $0.kind == .punctuation } ?? true
        guard
          length.isVague
            ? ends || isOpen(match, next) : ends && length.unit > .day && isLasting(match)
        else { return [] }
      }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.length-apart",
      "a bare unit by which something was behind or before another: «شهرا بعد تعيينه»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden).with(clitics: .none),
        .node(.timePreposition).context,
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, unit.unit != .half, !match.isLatin(0),
        unit.unit != .quarter,
        case .preposition(let kind, _)? = match.dateWord(1), kind == .after || kind == .before,
        ["بعد", "قبل"].contains(match.arabic(at: match.end(0...1) - 1)),
        let start = match.item(0)?.words.lowerBound,
        isAccusative(match, start) || match.isWord(match.end(0...1), "ذلك"),
        !isRepeated(match, match.end(0...1))
      else { return [] }
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, ExactDecimal(1)))))]
    },
    Rule(
      "date.ar.duration-while", "units in the plural for which something lasts: «ظل معطلا أسابيع»",
      produces: Category.date.symbol, [.node(.timeLength)]
    ) { match in
      guard let length = match.length(0), length.isBare, length.isVague, !match.isLatin(0),
        length.unit <= .year, let item = match.item(0), item.clitics.isEmpty, !item.needsContext,
        match.folded(item.words.lowerBound).unicodeScalars.last?.value != ArabicLetter.alef,
        isWhile(match)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
  ]

  /// Whether a unit is in the accusative and no adjective of the noun before it: `إضرابا عاما`.
  private static func isAccusative(_ match: Match, _ start: Int) -> Bool {
    guard match.arabic(at: start).hasSuffix("ا") || match.arabic(at: start) == "سنه" else {
      return match.word(at: start - 1) == nil && match.arabic(at: start) != "يوم"
    }
    let before = match.word(at: start - 1)?.kind
    return before != .arabic && before != .digits
      || match.arabic(at: start) != "عاما" && match.arabic(at: start).hasSuffix("ا")
  }

  /// Whether the same unit, or a date, stands behind the preposition: `يوما بعد يوم`.
  private static func isRepeated(_ match: Match, _ index: Int) -> Bool {
    [Category.timeUnit, .timeLength, .datePoint, .daypart].contains { match.has($0, at: index) }
      || match.word(at: index)?.kind != .arabic
  }

  /// How far behind its verb a length may stand that goes with it, in words.
  private static let verbReach = 6

  /// Whether a length ends the clause of a verb of what lasts, and no preposition leads to it.
  private static func isWhile(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound,
      match.word(at: match.end(0...0)).map({ $0.kind == .punctuation }) ?? true
        || match.has(.nounPreposition, at: match.end(0...0)),
      !match.has(.nounPreposition, at: start - 1), !match.has(.timePreposition, at: start - 1)
    else { return false }
    for index in stride(from: start - 1, through: max(0, start - verbReach), by: -1) {
      guard let word = match.word(at: index), word.kind != .punctuation else { return false }
      if match.has(.durationVerb, at: index) { return true }
      if match.has(.timeUnit, at: index) { return false }
    }
    return false
  }

  /// Whether what a length is counted from stands shortly before it: `بعد ذلك بأيام`.
  private static func isApart(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    for index in stride(from: start - 1, through: start - 4, by: -1) {
      guard let word = match.word(at: index), word.kind == .arabic else { return false }
      // Letters have two bytes, and a conjunction may stand before the word: وبعد ذلك.
      let isAfter = [0, 2].contains { offset in
        match.folded(index, has: "\u{0628}\u{0639}\u{062F}", at: offset)
          || match.folded(index, has: "\u{0642}\u{0628}\u{0644}", at: offset)
      }
      if isAfter, word.folded.count <= 14 { return true }
    }
    return false
  }

  /// Whether the word behind some units says nothing of what they are units of: a preposition, or an adjective.
  private static func isOpen(_ match: Match, _ next: Int) -> Bool {
    guard !match.beginsWithArticle(next) else { return false }
    // سنوات من are mostly of something else.
    if match.dateWords(.timePreposition, at: next).contains(.preposition(.from, takesYear: false)) {
      return false
    }
    return match.has(.functionWord, at: next) || match.has(.lengthTail, at: next)
      || match.folded(next).unicodeScalars.last?.value == ArabicLetter.heh
  }

  /// Whether a verb or noun of what lasts stands shortly before: `توقف لأسبوع.`
  static func isLasting(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    return (max(0, start - 4)..<start).contains {
      match.has(.durationVerb, at: $0) || match.has(.durationNoun, at: $0)
    }
  }
}

extension Match {
  /// Whether a noun says what time a bare unit is, so that it is no amount: `خلال سنوات الحرب`.
  func isConstruct(_ element: Int, isPlural: Bool = true) -> Bool {
    let next = end(element...element)
    return (!isPlural || length(element)?.isVague == true) && !isLatin(element)
      && beginsWithArticle(next) && !has(.relativeAdjective, at: next)
  }

  /// Whether a word makes a date of the unit before it: `عطلة شهر رمضان`, `إجازة يوم الأحد`.
  func isHead(_ next: Int) -> Bool {
    let others: [Category] = [.yearKind, .relativeAdjective, .number, .ordinal, .newAdjective]
    return isNamed(at: next) || others.contains { has($0, at: next) }
  }

  /// Whether a word is the name of a day, month or feast: `منذ يوم الأحد`.
  func isNamed(at next: Int) -> Bool {
    let names: [Category] = [.month, .hijriMonth, .otherMonth, .weekday, .feast, .relativeDay]
    return names.contains { has($0, at: next, bare: true) }
  }
}
