internal import ArabicText
internal import DocumentModel
internal import Grammar

/// Ranges written with one operator.
enum RangeRules {
  static let rules: [Rule] = [
    Rule(
      "date.common.range", "from one point to another: «15 مايو إلى 3 يونيو»",
      produces: Category.date.symbol,
      [
        .node(.datePoint), .mark(",").optional, .node(.dateOperator).with(article: .forbidden),
        .node(.periodPart).with(article: .forbidden).optional, .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(2),
        match.item(1) == nil || match.isLatin(2), !match.isBehindSince,
        match.point(0)?.dayOffset == nil || match.isLatin(0) || match.lastsFromNow(to: 2),
        !match.isMovedFromWeekday, !match.isMoved, !isEndOfList(match, 0, till: 4),
        !match.isOfDeed
      else { return [] }
      return range(match, 0, 4)
    },
    Rule(
      "date.common.range-parts", "the same from a part of a period: «مطلع مايو إلى نهاية يونيو»",
      produces: Category.date.symbol,
      [
        .node(.periodPart).with(article: .forbidden), .mark("-").glued.optional,
        .node(.datePoint, .yearNumber), .node(.dateOperator).with(article: .forbidden),
        .node(.periodPart).with(article: .forbidden).optional, .mark("-").glued.optional,
        .node(.datePoint, .yearNumber),
      ]
    ) { match in
      guard case .rangeOperator(.to)? = match.dateWord(3), PartRules.isPart(match, 0, hyphen: 1),
        !match.isBehindSince, !match.isMoved
      else { return [] }
      return range(match, 2, 6)
    },
    Rule(
      "date.common.range-dash", "the same with a dash: «15 مايو - 3 يونيو»",
      produces: Category.date.symbol,
      [.node(.datePoint), .mark("-"), .node(.datePoint, .yearNumber)]
    ) { match in
      // A weekday and a date are one, or none.
      if let weekday = match.point(0), let day = match.point(2), weekday.weekday != nil,
        weekday.day == nil, day.day != nil
      {
        return []
      }
      return isNamed(match, 0, 2) || isNamed(match, 2, 0) ? [] : range(match, 0, 2)
    },
    Rule(
      "date.common.range-drawn", "the same with a drawn line: «يوليو ـ مارس»",
      produces: Category.date.symbol,
      [.node(.datePoint, .yearNumber, .dayNumber), .node(.datePoint, .yearNumber)]
    ) { match in
      isDrawn(match, before: 1) ? range(match, 0, 1) : []
    },
    Rule(
      "date.ar.range-weekdays", "weekdays with the letter for to: «من السبت للخميس»",
      produces: Category.date.symbol, priority: 1,
      [
        .node(.timePreposition).context, .node(.datePoint).with(traits: DateShape.weekday.trait),
        .node(.datePoint).with(traits: DateShape.weekday.trait).with(clitics: .required(.la)),
      ]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0), match.item(1)?.words.count == 1,
        match.item(2)?.words.count == 1
      else { return [] }
      return range(match, 1, 2, span: match.span(1...2))
    },
    Rule(
      "date.common.range-days", "days of one month: «13-15 أكتوبر 2026»",
      produces: Category.date.symbol,
      [
        .node(.dayNumber), .token(.punctuation).optional,
        .node(.dateOperator).with(article: .forbidden).with(clitics: .optional(.wa)).optional,
        .node(.datePoint),
      ]
    ) { match in
      guard let first = match.point(0), let last = match.point(3),
        first.month == nil ? !isBehindJoint(match) && !isBehindMonth(match) : last.isNumeric,
        !isOfMonth(match),
        last.day != nil, last.month != nil, last.pairedMonth == nil,
        (match.item(1) == nil) != (match.item(2) == nil),
        !isAdjective(match), !match.isScore(0, 3), !match.isCardinal(0),
        // A dash parts the lines of a page's head, too: السنة الخامسة - الأربعاء 14 أكتوبر.
        match.item(1) == nil || match.wholeDigits(0) && last.weekday == nil,
        // Around a slash stand a day and the next: the night between them.
        [nil, "-"].contains(match.mark(1))
          || match.mark(1) == "/" && last.day == (first.day ?? 0) + 1
      else { return [] }
      if let word = match.dateWord(2), word != .rangeOperator(.to) {
        guard match.isLatin(2) || word == .rangeOperator(.or), first.day ?? 0 < last.day ?? 0
        else { return [] }
      }
      return range(match, 0, 3)
    },
    Rule(
      "date.ar.days-from", "days under one noun, from one to another: «الأيام من 27 حتى 31 أكتوبر»",
      produces: Category.date.symbol,
      [
        .node(.timeUnit), .node(.dateLink), .node(.dayNumber, .datePoint),
        .node(.dateOperator).with(article: .forbidden), .node(.datePoint),
      ]
    ) { match in
      guard let head = match.unit(0), head.unit == .day, head.number == .many,
        !PointPhrases.isWithin(match, 1), match.dateWord(3) == .rangeOperator(.to),
        match.point(2)?.grain == .day, match.point(4)?.grain == .day
      else { return [] }
      return range(match, 2, 4)
    },
    Rule(
      "date.en.range-days", "days behind their month: «March 5-7, 2024»",
      produces: Category.date.symbol,
      [
        .node(.monthPhrase), .mark(".").optional, .node(.dayNumber), .mark("-").optional,
        .node(.dateOperator).optional, .node(.dayNumber), .mark(",").optional,
        .node(.yearNumber).optional,
      ]
    ) { match in
      guard let month = match.point(0), let first = match.point(2), let last = match.point(5),
        (match.item(3) == nil) != (match.item(4) == nil),
        match.item(6) == nil || match.item(7) != nil, match.isLatin(0),
        let start = month.merged(with: first), var end = month.merged(with: last),
        first.day ?? 0 < last.day ?? 0
      else { return [] }
      if let year = match.point(7), let dated = end.merged(with: year) { end = dated }
      return match.dates(from: start, to: end)
    },
    Rule(
      "date.common.years-range", "from one bare year to another: «من 2015 إلى 2018»",
      produces: Category.date.symbol,
      [
        .node(.timePreposition).context, .node(.yearNumber),
        .node(.dateOperator).with(article: .forbidden), .node(.yearNumber),
      ]
    ) { match in
      guard case .preposition(.from, _)? = match.dateWord(0),
        case .rangeOperator(.to)? = match.dateWord(2), !match.isMovedYear,
        YearRules.isYear(match, 3)
      else { return [] }
      return range(match, 1, 3, span: match.span(1...3))
    },
  ]

  /// Whether a weekday is the last of a list, which as a whole lasts until what is no weekday:
  /// `أيام الجمعة والسبت إلى أواخر يوليو`.
  private static func isEndOfList(_ match: Match, _ element: Int, till end: Int) -> Bool {
    guard let item = match.item(element), item.clitics.contains(.wa),
      let point = match.point(item), point.weekday != nil, point.day == nil,
      match.point(end)?.weekday == nil
    else { return false }
    return match.has(.weekday, at: item.words.lowerBound - 1)
  }

  /// Whether digits and a mark stand before a day's number, which then is no day: `1/3 - 12/3/2026`.
  private static func isBehindJoint(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, match.block.words[start].isGlued,
      let mark = match.word(at: start - 1), mark.kind == .punctuation, mark.isGlued
    else { return false }
    return match.word(at: start - 2)?.kind == .digits
  }

  /// Whether a day's number is that of the month before it, and no range begins with it: `Sept. 3 and Nov. 5`.
  private static func isBehindMonth(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, let last = match.item(3)?.words.lowerBound,
      match.word(at: last)?.kind == .latin
    else { return false }
    let end = match.isWord(start - 1, ".") ? start - 2 : start - 1
    return match.word(at: end)?.kind == .latin && match.has(.monthPhrase, at: end)
  }

  /// Whether an ordinal ends the name of a month: `كانون الثاني ولغاية 4 شباط`.
  private static func isOfMonth(_ match: Match) -> Bool {
    guard let words = match.item(0)?.words, !match.wholeDigits(0) else { return false }
    return match.item(of: Category.monthPhrase.symbol, endingAt: words.upperBound)
      .map { $0.words.lowerBound < words.lowerBound } ?? false
  }

  /// Whether an ordinal is an adjective of the noun before it, and begins no range: `المعرض الأول حتى الخامس من آب`.
  private static func isAdjective(_ match: Match) -> Bool {
    guard let start = match.item(0)?.words.lowerBound, !match.wholeDigits(0),
      match.beginsWithArticle(start), match.beginsWithArticle(start - 1)
    else { return false }
    return !match.has(.weekday, at: start - 1) && !match.has(.timeUnit, at: start - 1)
  }

  /// Whether a tatweel alone stands between two words: a dash as some keyboards write it.
  static func isDrawn(_ match: Match, before element: Int) -> Bool {
    guard let next = match.item(element)?.words.lowerBound,
      let before = match.word(at: next - 1), let after = match.word(at: next)
    else { return false }
    let gap = Int(before.range.upperBound)..<Int(after.range.lowerBound)
    guard gap.count >= 2 else { return false }
    var tatweel: [UInt8] = []
    tatweel.append(scalar: ArabicLetter.tatweel)
    return match.document.text[gap].dropLast().indices.contains { index in
      match.document.text[index] == tatweel[0] && match.document.text[index + 1] == tatweel[1]
    }
  }

  static func range(
    _ match: Match, _ start: Int, _ end: Int, span: MatchSpan? = nil
  ) -> [Product] {
    guard let first = match.point(start), let last = match.point(end) else { return [] }
    // A bare number is a year only behind another year, and of our time.
    if match.item(end)?.symbol == Category.yearNumber.symbol {
      guard
        first.grain == .year || (isDated(first) || first.isOfYears) && YearRules.isYear(match, end),
        (1000...2100).contains(match.wholeYear(end) ?? 0)
      else { return [] }
    }
    if match.item(start)?.symbol == Category.yearNumber.symbol {
      // A year long ago needs one with its noun or era behind it.
      let first = match.item(end)?.symbol == Category.yearNumber.symbol ? 1800 : 100
      guard (first...2100).contains(match.wholeYear(start) ?? 0),
        last.isOfYears || isDated(last) && YearRules.isYear(match, start)
      else { return [] }
    }
    return range(match, first, last, span: span)
  }

  /// Whether a point says its year in a number, so that a range to a longer or shorter one is plain:
  /// `من 17 أكتوبر 2019 حتى ربيع 2021`.
  private static func isDated(_ point: DateExpression) -> Bool {
    guard case .number? = point.year else { return false }
    return !point.isFeast && (point.weekday == nil || point.day != nil)
  }

  static func range(
    _ match: Match, _ first: DateExpression, _ last: DateExpression, span: MatchSpan? = nil
  ) -> [Product] {
    // Two words that may mean other things make no range: صفر - صفر is a score.
    guard !first.isDoubtful || !last.isDoubtful || !first.isHijri else { return [] }
    var (first, last) = (first, last)
    // Next week's days follow each other: بين الأحد والخميس المقبلين.
    if first.weekday != nil, first.direction == nil, last.weekday != nil, last.day == nil,
      let direction = last.direction, direction > 0
    {
      (first.direction, last.direction) = (direction, nil)
    }
    first = first.beforeMonth(of: last)
    // A number before a dash and a month is the day of that month.
    if first.day != nil, first.month == nil, last.grain == .month { return [] }
    guard
      first.grain == last.grain
        || (first.grain == .day && (last.grain == .month || last.season != nil))
        || first.grain == .month || isDated(first) && isDated(last)
        || first.isOfYears && last.isOfYears
    else { return [] }
    return match.dates(from: first, to: last, span: span)
  }
}

extension DateExpression {
  /// Whether it is a decade or century, or a year that is said: each may begin or end a range of years
  /// (`من أواخر التسعينات حتى 2001`).
  fileprivate var isOfYears: Bool {
    switch grain {
    case .decade, .century: true
    case .year: if case .number? = year { true } else { false }
    default: false
    }
  }
}

extension Match {
  /// Whether an element is written in Latin letters.
  func isLatin(_ element: Int) -> Bool {
    item(element).map { block.words[$0.words.upperBound - 1].kind == .latin } ?? false
  }
}
