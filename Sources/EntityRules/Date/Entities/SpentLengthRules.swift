internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Units without a number that are lengths by what is said of them: that they are all, about so long, or the time
/// within which something was.
enum SpentLengthRules {
  static let rules: [Rule] = [
    Rule(
      "date.ar.duration-but", "a bare unit that is all of the time: «لم ينتظر سوى أسبوع»",
      produces: Category.date.symbol, [.node(.exceptionWord).context, .node(.timeLength)]
    ) { match in
      guard let length = match.length(1), length.isBare, length.unit > .day || length.isVague,
        isUnplaced(match, 1)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-in", "a bare unit within which something was: «أعلى سعر في شهر»",
      produces: Category.date.symbol, [.node(.timePreposition).context, .node(.timeLength)]
    ) { match in
      guard case .preposition(.in, takesYear: true)? = match.dateWord(0),
        let length = match.length(1), length.isBare, !match.isLatin(1),
        !length.isVague && [.week, .month, .year].contains(length.unit) && isUnplaced(match, 1)
          || (length.unit >= .decade || length.isVague && length.unit > .day)
            && isOfGreatest(match, start(match)),
        isAlone(match, 1)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-the", "about the length of a unit: «قرابة الشهر»",
      produces: Category.date.symbol,
      [.node(.approximator).context, .node(.timeUnit).with(article: .required)]
    ) { match in
      guard let length = length(match, 1) else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.moment-the", "the same before or after now: «منذ ما يقارب العام»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition), .node(.approximator), .node(.timeUnit).with(article: .required),
        .node(.now).optional,
      ]
    ) { match in
      guard case .preposition(let kind, _)? = match.dateWord(0), let length = length(match, 2),
        match.item(3) != nil || !match.isAnchored(at: match.end(0...2), kind)
      else { return [] }
      switch kind {
      case .before, .since: return [Product(.date(match.resolver.moment(length, sign: -1)))]
      case .after where match.item(3) != nil:
        return [Product(.date(match.resolver.moment(length, sign: 1)))]
      default: return []
      }
    },
    Rule(
      "date.ar.duration-sentence", "a bare unit and what it is of: «سنة حبسا نافذا»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.sentenceWord).context]
    ) { match in
      guard let length = match.length(0), length.isBare, !length.isVague, !match.isLatin(0),
        [.week, .month, .year].contains(length.unit), match.item(1)?.hasArticle == false,
        !match.beginsWithArticle(match.end(0...1)), !match.isWord(match.end(0...1), "فيها", "فيه")
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-on", "a bare unit since something, at the head of a line: «عام على الحرب»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.dateOperator).context]
    ) { match in
      guard let length = match.length(0), length.isBare, !length.isVague, !match.isLatin(0),
        [.week, .month, .year].contains(length.unit), match.dateWord(1) == .rangeOperator(.over),
        match.item(0)?.clitics.isEmpty == true, match.item(1)?.clitics.isEmpty == true,
        isHead(match), match.word(at: match.end(0...1))?.kind == .arabic,
        !match.has(.timeUnit, at: match.end(0...1)), !match.isWord(match.end(0...1), "وشك")
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.duration-more", "one more of a unit: «للتمديد سنة أخرى»",
      produces: Category.date.symbol, [.node(.timeLength, .timeUnit), .node(.lengthMore).context]
    ) { match in
      if let unit = match.unit(0) {
        guard unit.unit == .season, unit.number == .one, match.item(0)?.hasArticle == false,
          match.item(0)?.clitics.contains(.la) == true
        else { return [] }
        return [Product(.date(match.resolver.value(of: TimeLength(.season, ExactDecimal(1)))))]
      }
      guard let length = match.length(0), length.isBare, !length.isVague, !match.isLatin(0),
        length.unit > .day, match.item(0)?.clitics.contains(.la) == false,
        BareLengthRules.isLasting(match)
      else { return [] }
      return [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.season-to", "the season to which something is put off: «أجلناه إلى الخريف»",
      produces: Category.date.symbol,
      [.node(.dateOperator).context, .node(.datePoint).with(traits: DateShape.part.trait)]
    ) { match in
      guard match.dateWord(0) == .rangeOperator(.to), match.item(0)?.words.count == 1,
        let point = match.point(1), point.season != nil, point.isDoubtful, !match.isLatin(1),
        match.beginsWithArticle(match.item(1)?.words.lowerBound ?? 0),
        !match.beginsWithArticle(match.end(1...1)), !match.has(.dateLink, at: match.end(1...1))
      else { return [] }
      let resolver = match.resolver
      guard resolver.tense == 0 else { return match.date(point) }
      // What is put off is to come.
      return [
        Product(.date(DateResolver(reference: resolver.reference, tense: 1).value(of: point)))
      ]
    },
  ]

  /// One or two of a unit with its article, which nothing behind it places.
  private static func length(_ match: Match, _ element: Int) -> TimeLength? {
    let next = match.end(element...element)
    guard let unit = match.unit(element), unit.number != .many, unit.role == .any,
      ![.day, .quarter, .half, .season].contains(unit.unit), !match.isLatin(element),
      match.item(element)?.needsContext == false, !match.isHead(next),
      match.word(at: next)?.kind != .digits, !match.has(.same, at: next),
      !match.has(.definiteArticle, at: next), !match.beginsWithArticle(next)
    else { return nil }
    return TimeLength(unit.unit, ExactDecimal(unit.number == .two ? 2 : 1))
  }

  /// Whether one of the few words before a decade or century says that something was the greatest or first in it.
  static func isOfGreatest(_ match: Match, _ start: Int) -> Bool {
    (max(0, start - 6)..<start).contains { index in
      if match.has(.ordinal, at: index) { return true }
      guard match.word(at: index)?.kind == .arabic else { return false }
      var letters = match.folded(index).unicodeScalars.map(\.value)
      if letters.starts(with: [ArabicLetter.alef, ArabicLetter.lam]) { letters.removeFirst(2) }
      return letters.count == 4 && letters[0] == ArabicLetter.alef
    }
  }

  private static func start(_ match: Match) -> Int { match.item(0)?.words.lowerBound ?? 0 }

  /// Whether a bare Arabic unit is the head of no date, and of no noun.
  private static func isUnplaced(_ match: Match, _ element: Int) -> Bool {
    let next = match.end(element...element)
    return !match.isLatin(element) && match.item(element)?.needsContext == false
      && !match.isNumbered(element) && !match.isConstruct(element, isPlural: false)
      && !match.isHead(next)
  }

  /// Whether a match begins a line, a quotation or what stands behind a mark that ends or leads.
  private static func isHead(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound, let before = match.before else {
      return true
    }
    return [":", ".", "-"].contains(match.block.foldedForm(of: before))
      || match.has(.quotationMark, at: start - 1)
  }

  /// Whether a length ends its clause or part of it.
  private static func isAlone(_ match: Match, _ element: Int) -> Bool {
    let next = match.end(element...element)
    guard let word = match.word(at: next) else { return true }
    if word.kind == .punctuation {
      // What it is closed by may be a quotation, and no name in quotation marks stands behind it.
      return !match.isWord(next, "(", "[")
        && (!match.has(.quotationMark, at: next)
          || match.word(at: next + 1).map { $0.kind == .punctuation } ?? true)
    }
    if match.has(.lengthTail, at: next) { return true }
    return match.has(.nounPreposition, at: next) && !match.has(.dateLink, at: next)
      || match.isWord(next, "بسبب", "وسط", "رغم", "مع")
  }
}
