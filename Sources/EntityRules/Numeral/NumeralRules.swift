internal import DocumentModel
internal import Grammar

/// The rules for numbers, which money and dates share.
enum NumeralRules {
  static let rules: [Rule] = [
    DamagedNumber.rule,
    Rule(
      "number.common.digits", "one token of digits: «1,234.5»", produces: Category.number.symbol,
      [.node(.digits)]
    ) { match in
      guard case .digits(let text)? = match.meaning(0), let number = DigitNumber(text) else {
        return []
      }
      let meaning = NumberMeaning(
        value: number.value, digits: number.isPlain ? text : nil,
        otherReading: number.otherReading, hasMark: !number.isPlain)
      return [Product(.number(meaning), traits: NumberTrait.trait(of: meaning))]
    },
    Rule(
      "number.common.sequence", "digits and number words: «مئة وخمسون ألفا»",
      produces: Category.number.symbol,
      [
        .node(.digits, .cardinal, .scale, .fraction),
        .node(.digits, .cardinal, .scale, .fraction, .decimalPoint, .numberJoiner)
          .with(clitics: .optional(.wa)).times(1...12),
        // A shorter way must not cut a number before its scale: ألف و200 ألف is no 1200.
        .node(.scale).absent,
      ]
    ) { match in
      number(of: match.items(0) + match.items(1), in: match)
    },
    Rule(
      "number.common.long", "more number words: «مئة وأربعة وعشرون مليارا … وستة وخمسون»",
      produces: Category.number.symbol,
      [
        .node(.cardinal, .scale),
        .node(.cardinal, .scale, .numberJoiner).with(clitics: .optional(.wa)).times(13...40),
        .node(.scale).absent,
      ]
    ) { match in
      number(of: match.items(0) + match.items(1), in: match)
    },
    Rule(
      "number.common.word", "one number word: «عشرون»", produces: Category.number.symbol,
      [.node(.cardinal, .scale)]
    ) { match in
      number(of: match.items(0), in: match)
    },
    Rule(
      "number.en.hyphen", "a number and a scale word with a hyphen: «5-million»",
      produces: Category.number.symbol,
      [.node(.digits, .cardinal), .mark("-").glued, .node(.scale).glued]
    ) { match in
      number(of: match.items(0) + match.items(2), in: match)
    },
    Rule(
      "number.common.vague", "an open number: «عشرات الآلاف»",
      produces: Category.vagueNumber.symbol,
      [
        .node(.vagueQuantity, .scale, .cardinal),
        .node(.partitive).optional,
        .node(.vagueQuantity, .scale, .cardinal).optional,
        .node(.partitive).optional,
        .node(.vagueQuantity, .scale).optional,
      ]
    ) { match in
      vague(match)
    },
  ]

  /// What is made of whole numbers: a stage later.
  static let repeated: [Rule] = [
    Rule(
      "number.en.commas", "parts of a number with commas between: «six million, five thousand»",
      produces: Category.number.symbol,
      [
        .node(.number), .mark(",").glued, .node(.number),
        .mark(",").glued.optional, .node(.number).optional,
        .mark(",").glued.optional, .node(.number).optional,
        .mark(",").glued.optional, .node(.number).optional,
        .node(.scale).absent,
      ]
    ) { match in
      sum(match)
    },
    Rule(
      "number.common.repeated", "a number and the same in brackets: «twelve (12)»",
      produces: Category.number.symbol,
      [.node(.number), .mark("("), .node(.number), .mark(")")]
    ) { match in
      guard case .number(let first)? = match.meaning(0),
        case .number(let second)? = match.meaning(2),
        // One is in words: 12 (12) may be a note's number.
        isWords(match, 0) != isWords(match, 2),
        first.value == second.value || first.value == second.otherReading
          || first.otherReading == second.value
      else { return [] }
      let words = isWords(match, 0) ? first : second
      return [Product(.number(NumberMeaning(value: words.value, scale: words.scale)))]
    },
  ]

  /// The sum of the parts that commas stand between, all in Latin words: each is smaller than what the
  /// scale word before it counts.
  private static func sum(_ match: Match) -> [Product] {
    var total = ExactDecimal.zero
    var scale: Int?
    for element in stride(from: 0, through: 8, by: 2) {
      guard let item = match.item(element) else { break }
      guard case .number(let part)? = item.meaning,
        item.words.allSatisfy({ word in
          let kind = match.block.words[word].kind
          return kind.isLatin || kind == .punctuation
        }), element == 0 || match.item(element - 1) != nil,
        scale.map({ part.value < ExactDecimal(1).scaled(byPowerOfTen: $0) }) ?? (part.scale > 0),
        element == 0 || scale != 0, let sum = total.adding(part.value)
      else { return [] }
      total = sum
      scale = part.scale
    }
    guard let first = match.item(0), case .number(let greatest)? = first.meaning,
      match.items(7).count == match.items(8).count, match.items(5).count == match.items(6).count,
      match.items(3).count == match.items(4).count
    else { return [] }
    return [Product(.number(NumberMeaning(value: total, scale: greatest.scale)))]
  }

  private static func isWords(_ match: Match, _ element: Int) -> Bool {
    guard let words = match.item(element)?.words else { return false }
    return !words.contains { match.block.words[$0].kind == .digits }
  }

  private static func number(
    of items: [Match.Item], in match: Match
  ) -> [Product] {
    guard let atoms = NumberAtom.atoms(of: items, in: match), let first = items.first else {
      return []
    }
    let isOpened =
      atoms.contains(where: \.hasWa)
      && match.item(of: Category.rangeOpener.symbol, endingAt: first.words.lowerBound) != nil
    guard let number = NumberSequence.evaluate(atoms, allowsAscent: !isOpened) else { return [] }
    return [Product(.number(number), traits: NumberTrait.trait(of: number))]
  }

  /// The unit of an open number: the product of its scales. At least one of its words leaves it open.
  private static func vague(_ match: Match) -> [Product] {
    var power = 0
    var isOpen = false
    for element in [0, 2, 4] {
      guard case .word(.number(let word))? = match.meaning(element) else { continue }
      switch word {
      case .vague(let vagueness):
        guard element == 0 || vagueness != .count else { return [] }
        isOpen = true
        power += vagueness == .tens ? 1 : vagueness == .hundreds ? 2 : 0
      case .scale(let own, .many):
        isOpen = true
        power += own
      case .scale(let own, .one): power += own
      // Hundreds count in English as scales do: several hundred.
      case .cardinal(100): power += 2
      default: return []
      }
    }
    // Nothing is counted yet by a word such as several, and a preposition at the end belongs to what follows.
    guard isOpen, power > 0, match.items(3).isEmpty || !match.items(4).isEmpty,
      match.items(1).isEmpty || !match.items(2).isEmpty
    else { return [] }
    return [
      Product(
        .number(NumberMeaning(value: ExactDecimal(1).scaled(byPowerOfTen: power), scale: power)))
    ]
  }
}
