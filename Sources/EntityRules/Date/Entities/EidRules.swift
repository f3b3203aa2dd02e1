internal import DocumentModel
internal import Grammar

/// The feast that the text names no further: the nearer one of the two great feasts.
enum EidRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.eid", "a day of the feast, or its holiday: «أول أيام العيد»",
      produces: Category.date.symbol,
      [
        .node(.ordinal, .feastHead, .holidayNoun, .daypart).with(article: .forbidden),
        .node(.timeUnit).with(article: .forbidden).optional,
        .node(.bareFeast).with(article: .required),
      ]
    ) { match in
      guard !isNamed(match, 2) else { return [] }
      guard case .ordinal(let number)? = match.dateWord(0) else {
        return match.item(1) == nil ? feast(match, day: 1) : []
      }
      guard match.item(1) == nil ? (2...7).contains(number) : match.unit(1)?.unit == .day,
        (1...7).contains(number)
      else { return [] }
      return feast(match, day: number)
    },
    Rule(
      "date.ar.eid-counted", "a day of the feast by its number: «اليوم الثاني من العيد»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required),
        .node(.dateLink).optional,
        .node(.bareFeast).with(article: .required).with(clitics: .optional(.la)),
      ]
    ) { match in
      guard match.unit(0)?.unit == .day, match.unit(0)?.number == .one, !isNamed(match, 3),
        case .ordinal(let number)? = match.dateWord(1), (1...7).contains(number),
        (match.item(2) == nil) == (match.item(3)?.clitics.isEmpty == false)
      else { return [] }
      return feast(match, day: number)
    },
    Rule(
      "date.ar.eid-preposition", "the feast behind a preposition of time: «قبل العيد»",
      produces: Category.date.symbol,
      [.node(.timePreposition).context, .node(.bareFeast).with(article: .required)]
    ) { match in
      isNamed(match, 1) ? [] : feast(match, day: 1)
    },
    Rule(
      "date.ar.eid-verb", "the feast that comes, or is kept: «يحل العيد», «احتفلوا بالعيد»",
      produces: Category.date.symbol,
      [.node(.bareFeast).with(article: .required).with(clitics: .optional(.ba))]
    ) { match in
      guard !isNamed(match, 0), let item = match.item(0) else { return [] }
      let start = item.words.lowerBound
      let isKept = (start - 4..<start).contains { match.arabic(at: $0).contains("حتف") }
      return (item.clitics.isEmpty ? match.has(.monthVerb, at: start - 1) : isKept)
        ? feast(match, day: 1) : []
    },
    Rule(
      "date.en.eid", "a day or holiday of the feast in English: «second day of Eid»",
      produces: Category.date.symbol,
      [
        .node(.ordinal), .node(.timeUnit), .node(.dateLink), .node(.bareFeast),
        .node(.capitalized).absent,
      ]
    ) { match in
      guard match.isLatin(3), match.unit(1)?.unit == .day,
        case .ordinal(let number)? = match.dateWord(0), (1...4).contains(number)
      else { return [] }
      return feast(match, day: number)
    },
    Rule(
      "date.en.eid-part", "a part of its day: «morning of Eid»", produces: Category.date.symbol,
      [.node(.daypart), .node(.bareFeast), .node(.capitalized).absent]
    ) { match in
      guard match.isLatin(1), match.dateWord(0) == .daypart(.before) else { return [] }
      return feast(match, day: 1)
    },
    Rule(
      "date.en.eid-alone", "the feast in English, or its holiday: «before Eid», «Eid break»",
      produces: Category.date.symbol,
      [.node(.bareFeast), .node(.feastTail).optional, .node(.capitalized).absent]
    ) { match in
      guard match.isLatin(0), let start = match.item(0)?.words.lowerBound else { return [] }
      // A name before or behind it makes it a name's part: Mohammed Eid.
      let isName = match.has(.capitalized, at: start - 1)
      let isPlaced =
        match.item(of: Category.timePreposition.symbol, endingAt: start) != nil
        || match.item(of: Category.dateLink.symbol, endingAt: start) != nil
        || match.item(of: Category.definiteArticle.symbol, endingAt: start) != nil
      guard !isName, match.item(1) != nil || isPlaced else { return [] }
      return feast(match, day: 1)
    },
  ]

  /// Whether an adjective makes another feast of it: `العيد الوطني`.
  private static func isNamed(_ match: Match, _ element: Int) -> Bool {
    guard let end = match.item(element)?.words.upperBound else { return true }
    return match.beginsWithArticle(end) && !match.has(.number, at: end)
  }

  private static func feast(_ match: Match, day: Int) -> [Product] {
    let feasts = isOfChurch(match.document) ? churchFeasts(day) : mosqueFeasts(day)
    let resolver = match.resolver
    guard let reference = resolver.reference else {
      return [Product(.date(DateValue(kind: .date, value: "XXXX-XX-XX", isResolved: false)))]
    }
    let near = feasts.compactMap { feast in
      resolver.period(of: feast).map { (feast, $0.distance(from: reference)) }
    }.min { $0.1 < $1.1 }
    return near.map { match.date($0.0) } ?? []
  }

  private static func mosqueFeasts(_ day: Int) -> [DateExpression] {
    [(10, day), (12, day + 9)].map { month, day in
      DateExpression.with {
        ($0.month, $0.day) = (.number(month), day)
        ($0.isHijri, $0.isFeast) = (true, true)
      }
    }
  }

  /// Christmas and Easter; which church keeps them is for the document to tell.
  private static func churchFeasts(_ day: Int) -> [DateExpression] {
    let feasts: [MovableFeast] = [
      .fixed(month: 12, day: 25, .untold), .easter(Int8(day - 1), .untold),
    ]
    return feasts.map { feast in
      .with {
        ($0.movable, $0.isFeast) = (feast, true)
        if case .fixed = feast, day > 1 { $0.shift = day - 1 }
      }
    }
  }

  /// How much of a document tells what it is about, in bytes.
  private static let headLength = 8000

  /// Whether a document is about churches and not about the feasts of Islam.
  private static func isOfChurch(_ document: Document) -> Bool {
    let text = document.text.prefix(headLength)
    return ["كنيس", "كنائس", "قداس"].contains { text.contains(Array($0.utf8)) }
      && !["الفطر", "الأضحى", "الاضحى", "رمضان", "الحج", "المسلم"].contains {
        text.contains(Array($0.utf8))
      }
  }
}
