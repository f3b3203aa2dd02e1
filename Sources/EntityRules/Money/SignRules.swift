internal import DocumentModel
internal import Grammar

/// Rules for amounts whose currency a code or a symbol names.
enum SignRules {
  static let rules = [before, negative, behind, between, range]

  private static let before = Rule(
    "money.common.sign-amount", "a code or symbol and a number: «$5 million»",
    produces: Category.money.symbol,
    [
      .node(.currencyCountry), .node(.number, .numberRange), .node(.currencyPhrase).optional,
    ]
  ) { match in
    guard let sign = match.item(0), let quantity = MoneyBuilder.Quantity(match.meaning(1)),
      let currency = currency(of: sign, beside: match.item(1), in: match)
    else { return [] }
    // In $5 and 50 guests only the first number is money.
    if case .numberRange(let range)? = match.meaning(1), range.isList,
      match.item(of: Category.rangeOpener.symbol, endingAt: sign.words.lowerBound) == nil
    {
      return []
    }
    // $5 million US dollars
    if case .currency(let noun)? = match.meaning(2), noun.currency != currency.currency {
      return []
    }
    return MoneyBuilder(match: match).money(quantity, currency)
  }

  private static let negative = Rule(
    "money.common.sign-minus", "a code and a negative number: «AED -8.4m»",
    produces: Category.money.symbol,
    [.node(.currencyCountry), .mark("-").apart, .node(.number).glued]
  ) { match in
    guard let sign = match.item(0), case .number(let number)? = match.meaning(2),
      let currency = currency(of: sign, beside: match.item(2), in: match)
    else { return [] }
    return MoneyBuilder(match: match).money(.number(number), currency).map { product in
      guard case .money(var value)? = (product.meaning as? MeaningBox)?.meaning else {
        return product
      }
      value.negate()
      return Product(.money(value), symbol: product.symbol, span: product.span)
    }
  }

  private static let behind = Rule(
    "money.common.amount-sign", "a number and a code or symbol: «500 SAR»",
    produces: Category.money.symbol,
    [
      .node(.number, .numberRange), .node(.currencyCountry), .node(.number, .digits).absent,
    ]
  ) { match in
    guard let sign = match.item(1), let quantity = MoneyBuilder.Quantity(match.meaning(0)),
      let currency = currency(of: sign, beside: match.item(0), in: match),
      !MoneyBuilder(match: match).isSigned(match.item(0), otherThan: currency)
    else { return [] }
    return MoneyBuilder(match: match).money(quantity, currency)
  }

  private static let between = Rule(
    "money.common.amount-sign-scale", "a symbol between a number and its scale: «5$ مليون»",
    produces: Category.money.symbol,
    [.node(.digits), .node(.currencyCountry), .node(.scale)]
  ) { match in
    guard let sign = match.item(1), let first = match.item(0), let scale = match.item(2),
      let currency = currency(of: sign, beside: nil, in: match), !sign.needsContext,
      let atoms = NumberAtom.atoms(of: [first, scale], in: match),
      let number = NumberSequence.evaluate(atoms)
    else { return [] }
    return MoneyBuilder(match: match).money(.number(number), currency)
  }

  private static let range = Rule(
    "money.common.sign-range", "a range with a symbol at both ends: «$200 million to $250 million»",
    produces: Category.money.symbol,
    [
      .node(.currencyCountry), .node(.number), .node(.rangeJoiner).optional, .mark("-").optional,
      .node(.currencyCountry), .node(.number),
    ]
  ) { match in
    guard let first = match.item(0), let second = match.item(4), sameSign(first, second),
      match.items(2).count + match.items(3).count == 1,
      let currency = currency(of: first, beside: match.item(1), in: match),
      case .number(let lower)? = match.meaning(1), case .number(let upper)? = match.meaning(5)
    else { return [] }
    if case .word(.money(.rangeJoiner(let joiner)))? = match.meaning(2), joiner != .to { return [] }
    let shares = lower.scale == 0 && upper.scale > 0 && lower.value < ExactDecimal(1000)
    let bounds = NumberRange(
      lower: shares ? lower.scaled(byPowerOfTen: upper.scale) : lower, upper: upper)
    guard bounds.lower.value < upper.value else { return [] }
    if match.item(2) != nil, !shares,
      MoneyRangeRules.tellsMove(from: first, bounds.lower.value, to: upper.value, in: match)
    {
      return []
    }
    return MoneyBuilder(match: match).money(.range(bounds), currency)
  }

  private static func sameSign(_ first: Match.Item, _ second: Match.Item) -> Bool {
    guard case .word(.money(.sign(let one)))? = first.meaning,
      case .word(.money(.sign(let other)))? = second.meaning
    else { return false }
    return one == other
  }

  /// The currency of a sign. Where the sign may be another word and the number does not show that it
  /// counts money, the document must name its country.
  private static func currency(
    of sign: Match.Item, beside amount: Match.Item?, in match: Match
  ) -> CurrencyMeaning? {
    guard case .word(.money(.sign(let currency)))? = sign.meaning else { return nil }
    let isExact = !currency.exactSigns.isEmpty && isArabic(sign, in: match)
    if isExact, !currency.exactSigns.contains(spelling(of: sign, in: match)) { return nil }
    // One side of a pair: EUR/USD 1.08.
    let start = sign.words.lowerBound
    if match.block.words[start].isGlued, start > 0, match.folded(start - 1) == "/" { return nil }
    let isCode =
      sign.words.count == 1
      && match.folded(sign.words.upperBound - 1) == currency.code.lowercased()
    var meaning = CurrencyMeaning(currency, reason: isCode ? .code : .symbol)
    if sign.needsContext, !isExact, case .number(let number)? = amount?.meaning,
      number.scale == 0, number.digits != nil
    {
      meaning.need = .document
    }
    return meaning
  }

  private static func isArabic(_ sign: Match.Item, in match: Match) -> Bool {
    match.block.words[sign.words.lowerBound].kind.isArabic
  }

  /// How a sign is written: folded, د.أ is د.إ.
  private static func spelling(of sign: Match.Item, in match: Match) -> String {
    match.document.string(
      match.range(MatchSpan(words: sign.words, mentionStart: sign.mentionStart)))
  }
}
