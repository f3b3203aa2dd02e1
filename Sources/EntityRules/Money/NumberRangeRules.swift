internal import DocumentModel
internal import Grammar

/// Rules for several numbers that share what they count.
enum NumberRangeRules {
  static let rules: [Rule] = [
    Rule(
      "number.common.range", "two numbers and a range's sign or word: «10-20 مليون»",
      produces: Category.numberRange.symbol,
      [.node(.number), .mark("-"), .node(.number)]
    ) { match in
      range(match.item(0), match.item(2), in: match, isList: false)
    },
    Rule(
      "number.ar.range-tatweel", "two numbers and a tatweel for a dash: «3 ـ 4 ملايين»",
      produces: Category.numberRange.symbol, [.node(.number), .node(.number).apart]
    ) { match in
      guard let first = match.item(0), let last = match.item(1), hasTatweel(first, last, in: match)
      else { return [] }
      return range(first, last, in: match, isList: false)
    },
    Rule(
      "number.common.range-word", "two numbers and a range's word: «5 إلى 7 ملايين»",
      produces: Category.numberRange.symbol,
      [.node(.number), .node(.rangeJoiner), .node(.number)]
    ) { match in
      guard case .word(.money(.rangeJoiner(let joiner)))? = match.meaning(1) else { return [] }
      return range(match.item(0), match.item(2), in: match, isList: joiner == .and)
    },
    Rule(
      "number.ar.list", "numbers joined by و: «10 و20 و30 مليون»",
      produces: Category.numberRange.symbol,
      [.node(.number), .node(.number).with(clitics: .required(.wa)).times(1...4)]
    ) { match in
      range(match.item(0), match.items(1).last, in: match, isList: true)
    },
  ]

  private static func range(
    _ first: Match.Item?, _ last: Match.Item?, in match: Match,
    isList: Bool
  ) -> [Product] {
    guard let first, let last, !isPercent(first, in: match),
      case .number(var lower)? = first.meaning,
      case .number(let upper)? = last.meaning
    else { return [] }
    var isShared = false
    if lower.scale == 0, upper.scale > 0 {
      let scaled = lower.scaled(byPowerOfTen: upper.scale)
      if scaled.value <= upper.value || lower.value < ExactDecimal(1000) && !isList {
        lower = scaled
        isShared = true
      }
    }
    if !isShared, !isList, sharesHundred(lower, last, upper, in: match) {
      lower = lower.scaled(byPowerOfTen: 2)
      isShared = true
    }
    if !isShared, upper.value <= lower.value || lower.mayBeYear && upper.mayBeYear { return [] }
    let opener = match.item(of: Category.rangeOpener.symbol, endingAt: first.words.lowerBound)
    if opener == nil, !isShared {
      // A year or a count that merely stands before the amount.
      if lower.mayBeYear || isList && upper.scale != lower.scale { return [] }
    }
    // خمسة وعشرون وثلاثمئة is one number unless a word for ranges stands before it.
    if opener == nil, isList, isOneNumber(first, last, in: match) { return [] }
    let isSorted = lower.value <= upper.value
    return [
      Product(
        .numberRange(
          NumberRange(
            lower: isSorted ? lower : upper, upper: isSorted ? upper : lower, isList: isList)))
    ]
  }

  /// Whether a tatweel, which is no word, stands alone between two numbers.
  private static func hasTatweel(
    _ first: Match.Item, _ last: Match.Item, in match: Match
  ) -> Bool {
    let words = match.block.words
    let end = words[first.words.upperBound - 1].range.upperBound
    let between = TextRange(end, words[last.words.lowerBound].range.lowerBound)
    let tatweel: [UInt8] = [0x20, 0xD9, 0x80, 0x20]
    return match.document.text[between.indices].elementsEqual(tatweel)
  }

  /// Whether a number is the hundred of a percentage: بالمئة إلى 11.
  private static func isPercent(_ item: Match.Item, in match: Match) -> Bool {
    item.words.count == 1
      && match.items(of: Category.cardinal.symbol, startingAt: item.words.lowerBound).contains {
        guard $0.hasArticle, case .word(.number(.cardinal(100)))? = $0.meaning else { return false }
        return true
      }
  }

  private static func isOneNumber(
    _ first: Match.Item, _ last: Match.Item, in match: Match
  ) -> Bool {
    match.items(of: Category.number.symbol, startingAt: first.words.lowerBound)
      .contains { $0.words.upperBound == last.words.upperBound }
  }

  /// The hundreds that a number below ten shares: four to five hundred.
  private static func sharesHundred(
    _ lower: NumberMeaning, _ last: Match.Item, _ upper: NumberMeaning, in match: Match
  ) -> Bool {
    let end = last.words.upperBound - 1
    guard end > last.words.lowerBound, match.block.words[end].kind.isLatin,
      lower.value < ExactDecimal(10), upper.scale == 0
    else { return false }
    return match.items(of: Category.cardinal.symbol, startingAt: end).contains {
      if case .word(.number(.cardinal(100)))? = $0.meaning { true } else { false }
    }
  }
}

extension NumberMeaning {
  /// Whether its digits are those of a year of our time.
  var mayBeYear: Bool {
    guard digits?.utf8.count == 4, let year = calendarNumber else { return false }
    return (1800...2100).contains(year)
  }

  func scaled(byPowerOfTen power: Int) -> NumberMeaning {
    NumberMeaning(
      value: value.scaled(byPowerOfTen: power), scale: power,
      otherReading: otherReading?.scaled(byPowerOfTen: power))
  }
}
