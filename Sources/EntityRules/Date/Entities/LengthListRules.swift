internal import DocumentModel
internal import Grammar

/// Lengths that share their unit, and those that are counted within something.
enum LengthListRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.duration-or", "a length or a longer one: «ثلاثة أيام أو أربعة»",
      produces: Category.date.symbol,
      [
        .node(.timeLength), .node(.dateOperator), .node(.number), .node(.timeUnit).absent,
        .node(.scale, .currency, .currencyPhrase).absent,
      ]
    ) { match in
      guard match.dateWord(1) == .rangeOperator(.or) || isRange(match), let first = match.length(0),
        let least = first.parts.first?.count, first.parts.count == 1, let most = match.count(2),
        least < most, match.wholeDigits(0) == match.wholeDigits(2),
        !match.isWord(match.end(0...0), "until", "till")
      else { return [] }
      return lengths(first, TimeLength(first.unit, most))
    },
    Rule(
      "date.ar.duration-between-unit",
      "two lengths whose unit the first has, behind a word for between: «بين أسبوعين وثلاثة»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition).context, .node(.timeLength),
        .node(.number).with(clitics: .required(.wa)), .node(.timeUnit).absent,
        .node(.scale, .currency, .currencyPhrase).absent,
      ]
    ) { match in
      guard case .preposition(.between, _)? = match.dateWord(0), let first = match.length(1),
        let least = first.parts.first?.count, first.parts.count == 1, let most = match.count(2),
        least < most, match.wholeDigits(1) == match.wholeDigits(2)
      else { return [] }
      let last = TimeLength(first.unit, most)
      return [
        Product(
          .date(DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")),
          span: match.span(1...2))
      ]
    },
    Rule(
      "date.ar.duration-two-and-three", "two or three of a unit: «ننتظر يومين وثلاثة»",
      produces: Category.date.symbol,
      [
        .node(.timeLength), .node(.number).with(clitics: .required(.wa)), .node(.timeUnit).absent,
        .node(.scale, .currency, .currencyPhrase).absent,
      ]
    ) { match in
      guard let first = match.length(0), first.parts.count == 1, !match.isLatin(0),
        first.parts.first?.count == ExactDecimal(2), match.item(0)?.words.count == 1,
        match.count(1) == ExactDecimal(3), !match.wholeDigits(1), endsThere(match)
      else { return [] }
      return lengths(first, TimeLength(first.unit, ExactDecimal(3)))
    },
    Rule(
      "date.ar.day-or-days", "a day or two: «يوما أو يومين», «شهر شهرين»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .forbidden), .node(.dateOperator).optional,
        .node(.timeLength),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .one, let last = match.length(2),
        !last.isVague, last.parts.count == 1, last.unit == unit.unit
      else { return [] }
      if match.item(1) == nil {
        // A dual alone says that it is one more.
        guard last.parts.first?.count == ExactDecimal(2), match.item(2)?.words.count == 1,
          last.unit >= .day
        else { return [] }
      } else {
        guard match.dateWord(1) == .rangeOperator(.or), unit.role == .count else { return [] }
      }
      return lengths(TimeLength(unit.unit, ExactDecimal(1)), last)
    },
    Rule(
      "date.en.length-apart", "how long before or after: «a fortnight after»",
      produces: Category.date.symbol, [.node(.timeLength), .node(.timePreposition).context]
    ) { match in
      guard let length = match.length(0), length.isBare, match.isLatin(0),
        length.isVague ? standsAlone(match) : (match.item(0)?.words.count ?? 0) > 1
      else { return [] }
      switch match.dateWord(1) {
      case .preposition(.before, _)?, .preposition(.after, _)?:
        return [Product(.date(match.resolver.value(of: length)))]
      default: return []
      }
    },
    Rule(
      "date.en.long-unit", "how long something lasts, in one word: «a weeklong strike»",
      produces: Category.date.symbol, [.node(.longUnit)]
    ) { match in
      guard let unit = match.unit(0) else { return [] }
      let count = unit.number == .one ? ExactDecimal(1) : nil
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, count))))]
    },
    Rule(
      "date.ar.first-units", "the first or last of many: «الأيام الثلاثة الأولى»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number), .node(.ordinal).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, let count = match.count(2),
        case .ordinal(let place)? = match.dateWord(3), place == 1 || place == -1
      else { return [] }
      let length = TimeLength(unit.unit, count)
      return (place == 1 ? match.firstMonths(length) : nil)
        ?? [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.first-two", "the first two of many: «اليومين الأولين»",
      produces: Category.date.symbol,
      [.node(.timeUnit).with(article: .required), .node(.ordinal).with(article: .required)]
    ) { match in
      guard let unit = match.unit(0), unit.number == .two, unit.unit != .quarter,
        unit.unit != .half, case .ordinal(1)? = match.dateWord(1)
      else { return [] }
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, ExactDecimal(2)))))]
    },
    Rule(
      "date.ar.first-units-number", "the same with the number first: «المائة يوم الأولى»",
      produces: Category.date.symbol,
      [
        .node(.number, .definiteArticle), .node(.number).optional,
        .node(.timeUnit).with(article: .forbidden), .node(.ordinal).with(article: .required),
      ]
    ) { match in
      guard let unit = match.unit(2), unit.number != .two, isDefinite(match),
        (match.item(1) == nil) == (match.count(0) != nil),
        let count = match.count(0) ?? match.count(1), count > ExactDecimal(2),
        case .ordinal(let place)? = match.dateWord(3), place == 1 || place == -1
      else { return [] }
      let length = TimeLength(unit.unit, count)
      return (place == 1 ? match.firstMonths(length) : nil)
        ?? [Product(.date(match.resolver.value(of: length)))]
    },
    Rule(
      "date.ar.counted-units", "units with their number behind: «الأشهر الستة»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit).with(article: .required), .node(.definiteArticle).optional,
        .node(.number),
      ]
    ) { match in
      guard let unit = match.unit(0), unit.number == .many, unit.unit != .quarter,
        let count = match.count(2),
        let start = match.item(2)?.words.lowerBound,
        match.item(1) != nil || match.beginsWithArticle(start),
        count > ExactDecimal(2)
      else { return [] }
      return [Product(.date(match.resolver.value(of: TimeLength(unit.unit, count))))]
    },
    Rule(
      "date.common.first-length", "the first of many: «أول 100 يوم», «first six months»",
      produces: Category.date.symbol,
      [.node(.ordinal).with(article: .forbidden), .node(.timeLength)]
    ) { match in
      guard case .ordinal(1)? = match.dateWord(0), let length = match.length(1), !length.isBare,
        !length.isVague
      else { return [] }
      return match.firstMonths(length) ?? [Product(.date(match.resolver.value(of: length)))]
    },
  ]

  /// Whether a number behind a word for to ends a range, and counts nothing else: `من ستة أسابيع إلى ثمانية`, but not
  /// `بعد ثلاثة أيام إلى خمسة مستشفيات`.
  private static func isRange(_ match: Match) -> Bool {
    guard match.dateWord(1) == .rangeOperator(.to) else { return false }
    let next = match.end(2...2)
    guard let word = match.word(at: next), word.kind != .punctuation else { return true }
    return match.has(.timePreposition, at: next) || match.has(.dateLink, at: next)
      || match.folded(next, has: "\u{0644}\u{0644}")
  }

  /// Whether a number counts nothing that stands behind it.
  private static func endsThere(_ match: Match) -> Bool {
    let next = match.end(0...1)
    guard let word = match.word(at: next), word.kind != .punctuation else { return true }
    return match.has(.functionWord, at: next) || match.has(.timePreposition, at: next)
  }

  /// Whether a number has the article, by itself or before its digits.
  private static func isDefinite(_ match: Match) -> Bool {
    match.count(0) == nil || match.beginsWithArticle(match.item(0)?.words.lowerBound ?? 0)
  }

  /// Whether no article and no noun makes other days of bare ones: `Days after the vote`, but `the days before
  /// the war`.
  private static func standsAlone(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let before = match.word(at: start - 1) else {
      return true
    }
    if before.kind == .punctuation { return true }
    return before.kind == .latin && !match.hasNoun(at: start - 1)
      && !match.has(.definiteArticle, at: start - 1) && !match.has(.possessive, at: start - 1)
      && !match.has(.capitalized, at: start - 1)
  }

  private static func lengths(_ first: TimeLength, _ last: TimeLength) -> [Product] {
    [Product(.date(DateValue(kind: .duration, value: "\(first.iso)/\(last.iso)")))]
  }
}
