internal import DocumentModel
internal import Grammar

/// What is a date because it names the line that it begins.
enum LineHeadRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.year-line", "a year at the head of a line, before a colon: «* 1911: تجربة»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(":").context]
    ) { match in
      guard YearRules.isYear(match, 0) || YearRules.isOldYear(match, 0),
        isHead(match, isMarked: false),
        isFollowed(match) || match.word(at: match.end(0...0) + 1)?.kind == .digits
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-dash",
      "a year at the head of a line, before a dash: «1957 – إطلاق سبوتنيك»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark("-").context]
    ) { match in
      guard YearRules.isYear(match, 0), isHead(match, isMarked: false), isFollowed(match),
        let dash = match.word(at: match.end(0...0)), !dash.isGlued,
        let next = match.word(at: match.end(0...0) + 1), !next.isGlued, next.kind != .digits
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.ar.year-field", "a year that is what a field of a fact box says: «التأسيس: 1963»",
      produces: Category.date.symbol,
      [.node(.yearField).context, .mark(":").context, .node(.yearNumber)]
    ) { match in
      guard YearRules.isYear(match, 2) || YearRules.isOldYear(match, 2),
        match.word(at: match.end(2...2)).map({ $0.kind == .punctuation }) ?? true,
        isField(match)
      else { return [] }
      return match.point(2).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.year-heading",
      "a year alone on its line, above the items of its list or a paragraph: «2024»",
      produces: Category.date.symbol, [.node(.yearNumber), .mark(":").context.optional]
    ) { match in
      guard YearRules.isYear(match, 0), isHead(match, isMarked: false),
        match.word(at: match.end(0...1)) == nil, isAboveItems(match) || isAboveParagraph(match)
      else { return [] }
      return match.point(0).map { match.date($0) } ?? []
    },
    Rule(
      "date.common.month-line",
      "a month at the head of an item, before a colon: «- مارس: استئناف المفاوضات»",
      produces: Category.date.symbol, [.node(.datePoint), .mark(":").context]
    ) { match in
      guard let point = match.point(0), point.isDoubtful, isOfLine(match, 0),
        isHead(match, isMarked: !isVerbAlone(match)), isFollowed(match)
      else { return [] }
      return match.date(point)
    },
    Rule(
      "date.ar.parts-line", "two of them: «- الربيع والصيف: خمس جولات»",
      produces: Category.date.symbol,
      [
        .node(.datePoint), .node(.datePoint).with(clitics: .required(.wa)),
        .mark(":").context,
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(1), isOfLine(match, 0),
        isOfLine(match, 1), first.isDoubtful || last.isDoubtful, isHead(match, isMarked: true),
        match.word(at: match.end(0...1) + 1)?.isWord == true
      else { return [] }
      return match.date(first, span: match.span(0...0)) + match.date(last, span: match.span(1...1))
    },
    Rule(
      "date.ar.part-line", "a part of a year at the head of a line: «الربع الأخير: إطلاق الهاتف»",
      produces: Category.date.symbol,
      [.node(.datePoint).with(traits: DateShape.part.trait), .mark(":").context]
    ) { match in
      guard let point = match.point(0), point.isDoubtful, point.isDivision, !match.isLatin(0),
        isHead(match, isMarked: point.half != nil), !match.has(.matchWord, at: match.end(0...1)),
        !match.has(.datePoint, at: match.end(0...1))
      else { return [] }
      return match.date(point)
    },
    Rule(
      "date.common.part-dated", "a part of a year and when it is told of: «الربع الأول: 29 أبريل»",
      produces: Category.date.symbol,
      [
        .node(.datePoint).with(traits: DateShape.part.trait), .mark(":").context,
        .node(.datePoint).context,
      ]
    ) { match in
      guard let point = match.point(0), point.isDoubtful, point.quarter != nil || point.half != nil,
        match.before.map({ $0.kind == .punctuation }) ?? true, let day = match.point(2),
        day.day != nil, day.month != nil || day.weekday != nil,
        let now = match.document.reference.day,
        let told = DateResolver(reference: now).period(of: day)?.first
      else { return [] }
      // It is the last that has begun by then.
      return [Product(.date(DateResolver(reference: told).value(of: point)))]
    },
  ]

  /// Whether a point is a month or season, which items are named after.
  private static func isOfLine(_ match: Match, _ element: Int) -> Bool {
    guard let point = match.point(element), point.day == nil, !point.isFeast else { return false }
    return point.month != nil || point.season != nil && !match.isLatin(element)
  }

  /// Whether words follow the colon of a line.
  private static func isFollowed(_ match: Match) -> Bool {
    match.word(at: match.end(0...0) + 1)?.isWord == true
  }

  /// Whether the noun of a field stands near the head of its line.
  private static func isField(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound else { return false }
    return (start - 4..<start).contains { match.word(at: $0) == nil }
  }

  /// Whether a word is a month or a verb, and no name, so that before a colon it can only be the month: `مارس`.
  private static func isVerbAlone(_ match: Match) -> Bool {
    match.item(0)?.words.count == 1 && match.point(0)?.month == .number(3) && !match.isLatin(0)
      && match.point(0)?.isHijri == false
  }

  /// How far into a line the dash or colon may stand that parts an item's name from the item, in bytes.
  private static let nameLength = 48

  /// Whether the next line is an item: it begins with a bullet, or has a name before a colon or dash.
  private static func isAboveItems(_ match: Match) -> Bool {
    guard let span = match.span(0...0) else { return false }
    let rest = match.document.text[match.range(span).upperBound...].prefix(4 * nameLength)
    let line = rest.drop { $0 != 0x0A }.drop { [0x0A, 0x0D, 0x20].contains($0) }
    let name = line.prefix(nameLength).prefix { $0 != 0x0A }
    return Timeline.isMark(name) || name.indices.contains { Timeline.isName(name[$0...]) }
  }

  /// How long a line is that must be a paragraph, in bytes.
  private static let paragraphLength = 60

  /// Whether the next line is a paragraph: it is long and begins with a letter.
  private static func isAboveParagraph(_ match: Match) -> Bool {
    guard let span = match.span(0...0) else { return false }
    let rest = match.document.text[match.range(span).upperBound...]
    let line = rest.drop { $0 != 0x0A }.drop { [0x0A, 0x0D, 0x20].contains($0) }
      .prefix { $0 != 0x0A }
    return line.count >= paragraphLength && line.first.map { $0 > 0x40 } == true
  }

  /// Whether a match begins its line, but for the mark of an item in a list, which it may need.
  private static func isHead(_ match: Match, isMarked: Bool) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    guard let mark = match.word(at: start - 1) else { return !isMarked }
    return !mark.isWord && mark.kind != .digits && match.word(at: start - 2) == nil
  }
}
