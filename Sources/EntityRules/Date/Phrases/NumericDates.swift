internal import DocumentModel
internal import Grammar

/// Dates in digits alone.
enum NumericDates {
  static let rules: [Rule] = [
    Rule(
      "date.common.digits", "day, month and year in digits: «20/06/2018»",
      produces: Category.datePoint.symbol,
      [
        .node(.digits), .token(.punctuation, .symbol), .node(.digits),
        .token(.punctuation, .symbol), .node(.digits), .node(.era).optional,
      ]
    ) { match in
      guard let mark = match.mark(1), mark == match.mark(3), ["-", "/", "\\"].contains(mark),
        !match.isInsideNumber(match.item(5) == nil ? 0...4 : 0...5) || isTimestamp(match)
          || mark == "/" && isEndOfRange(match, match.item(5) == nil ? 0...4 : 0...5),
        isEven(match)
      else { return [] }
      let texts = [0, 2, 4].compactMap { text(match, $0) }
      return date(texts, mark, era(match, 5)).map { Product.point($0) } ?? []
    },
    Rule(
      "date.common.digits-points", "such a date with full stops: «20.06.2018»",
      produces: Category.datePoint.symbol,
      [
        .node(.digits).with(traits: NumberTrait.dotted),
        .node(.era).optional,
      ]
    ) { match in
      guard case .digits(let text)? = match.meaning(0), !match.isInsideNumber(0...0) else {
        return []
      }
      let texts = text.split(separator: ".", omittingEmptySubsequences: false).map { String($0) }
      // Versions and sections have three numbers too: a year of four digits tells a date.
      guard texts.count == 3, texts.contains(where: { $0.utf8.count == 4 }) else { return [] }
      return date(texts, ".", era(match, 1)).map { Product.point($0) } ?? []
    },
    Rule(
      "date.common.digits-month", "month and year in digits: «6/2018»",
      produces: Category.datePoint.symbol,
      [.node(.digits), .mark("/").glued, .node(.digits).glued]
    ) { match in
      guard let first = text(match, 0), let second = text(match, 2), !match.isInsideNumber(0...2),
        !isNumbered(match), !isFiled(match)
      else { return [] }
      let (month, year) = first.utf8.count == 4 ? (second, first) : (first, second)
      guard year.utf8.count == 4, month.utf8.count <= 2, let month = Int(month),
        let year = Int(year), (1...12).contains(month), (1900...2100).contains(year)
      else { return [] }
      return Product.point(
        .with {
          $0.month = .number(month)
          $0.year = .number(year)
        })
    },
    Rule(
      "date.common.digits-day", "day and month in digits behind a weekday: «الخميس 15/5»",
      produces: Category.dayNumber.symbol,
      [.node(.digits), .mark("/").glued, .node(.digits).glued]
    ) { match in
      guard let first = match.wholeNumber(0), let second = match.wholeNumber(2),
        !match.isInsideNumber(0...2), first > 0, second > 0
      else { return [] }
      let (day, month) = second > 12 ? (second, first) : (first, second)
      guard month <= 12, day <= 31 else { return [] }
      return Product.point(
        .with {
          $0.day = day
          $0.month = .number(month)
          // Of two small numbers nothing tells that they are a date at all.
          $0.order = second > 12 ? .monthFirst : first > 12 ? .dayFirst : .open
        })
    },
  ]

  /// Whether all parts are glued, or none is and the year of four digits stands last.
  private static func isEven(_ match: Match) -> Bool {
    let glued = (1...4).map {
      match.items($0).allSatisfy { match.block.words[$0.words.lowerBound].isGlued }
    }
    return glued.allSatisfy { $0 }
      || (!glued.contains(true) && text(match, 4)?.utf8.count == 4)
  }

  /// Whether a time follows as in ISO 8601: `2025-10-14T09:40`.
  private static func isTimestamp(_ match: Match) -> Bool {
    let next = match.end(0...4)
    guard text(match, 0)?.utf8.count == 4, let mark = match.word(at: next), mark.kind == .latin,
      match.foldedByte(of: mark) == UInt8(ascii: "t"), let time = match.word(at: next + 1)
    else { return false }
    return time.kind == .digits && time.isGlued
  }

  /// Whether dashes alone join digits with slashes to other such digits: `1/9/2026-31/12/2026`.
  private static func isEndOfRange(_ match: Match, _ elements: ClosedRange<Int>) -> Bool {
    guard let words = match.span(elements)?.words else { return false }
    func isFree(_ joint: Int, _ number: Int, _ slash: Int) -> Bool {
      guard let mark = match.word(at: joint), mark.kind == .punctuation else {
        return match.word(at: joint).map { $0.kind == .arabic } ?? true
      }
      guard match.word(at: number)?.kind == .digits else { return true }
      return match.foldedByte(of: mark) == UInt8(ascii: "-")
        && match.word(at: slash).flatMap { match.foldedByte(of: $0) } == UInt8(ascii: "/")
    }
    let (start, end) = (words.lowerBound, words.upperBound)
    return isFree(start - 1, start - 2, start - 3) && isFree(end, end + 1, end + 2)
  }

  private static func text(_ match: Match, _ element: Int) -> String? {
    guard case .digits(let text)? = match.meaning(element),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return text
  }

  private static func era(_ match: Match, _ element: Int) -> DateWord.Era? {
    if case .era(let era)? = match.dateWord(element) { era } else { nil }
  }

  /// Whether the number of a law or the like stands there.
  static func isNumbered(_ match: Match) -> Bool {
    guard var start = match.items(0).first?.words.lowerBound else { return false }
    // no. 2/2026
    if match.isWord(start - 1, "."), match.word(at: start - 1)?.isGlued == true { start -= 1 }
    return match.dateWords(.notDateHead, at: start - 1).contains(.otherHead(.number))
  }

  /// Whether a number and a year are those of a law, a tender or the like, which stands before them or behind
  /// the word for number: `المناقصة 12/2026`, `رقم المناقصة 12/2026`.
  private static func isFiled(_ match: Match) -> Bool {
    guard let start = match.items(0).first?.words.lowerBound else { return false }
    if match.dateWords(.notDateHead, at: start - 1).contains(.otherHead(.file)) { return true }
    return match.beginsWithArticle(start - 1)
      && match.dateWords(.notDateHead, at: start - 2).contains(.otherHead(.number))
  }

  /// A date of three numbers: the year first, or last with the day first where that can be.
  private static func date(
    _ texts: [String], _ mark: String, _ era: DateWord.Era?
  ) -> DateExpression? {
    let numbers = texts.compactMap { Int($0) }
    guard numbers.count == 3, texts[1].utf8.count <= 2 else { return nil }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    switch (texts[0].utf8.count, texts[2].utf8.count) {
    case (4, 1...2): return day(third, second, first, era)
    case (1...2, 4): return ordered(first, second, third, era)
    case (1...2, 2) where mark != ".":
      let year = third + (third < 50 ? 2000 : 1900)
      let isDate = mark == "/" || texts[0].utf8.count == 2 || first > 12 || second > 12
      return isDate ? ordered(first, second, year, era) : nil
    default: return nil
    }
  }

  /// Day and month before their year: the day first where that can be.
  private static func ordered(
    _ first: Int, _ second: Int, _ year: Int, _ era: DateWord.Era?
  ) -> DateExpression? {
    guard var date = day(first, second, year, era) else {
      var date = day(second, first, year, era)
      date?.order = .monthFirst
      return date
    }
    if !date.isHijri, first != second { date.order = first > 12 ? .dayFirst : .open }
    return date
  }

  private static func day(
    _ day: Int, _ month: Int, _ year: Int, _ era: DateWord.Era?
  ) -> DateExpression? {
    let isHijri = era == .hijri || (era == nil && (1300...1500).contains(year))
    guard era != .before,
      isHijri
        ? HijriDay(year: year, month: month, day: day) != nil
        : (1000...2999).contains(year) && CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    return .with {
      $0.day = day
      $0.month = .number(month)
      $0.year = .number(year)
      $0.isHijri = isHijri
      $0.isNumeric = true
    }
  }
}
