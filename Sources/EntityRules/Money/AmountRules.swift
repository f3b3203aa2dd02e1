internal import DocumentModel
internal import Grammar

/// Rules for amounts whose currency a noun names.
enum AmountRules {
  static let rules = [amount, hyphen, partitive, vague, vagueSubunits, fraction, dual, one]

  private static let amount = Rule(
    "money.common.amount", "a number and a currency: «19.4 مليون دولار»",
    produces: Category.money.symbol, [.node(.number, .numberRange), .node(.currencyPhrase)]
  ) { match in
    guard let quantity = MoneyBuilder.Quantity(match.meaning(0)),
      case .currency(let currency)? = match.meaning(1), !currency.hasArticle,
      !MoneyBuilder(match: match).isCompounded, !isOpenScale(match),
      !MoneyBuilder(match: match).isSigned(match.item(0), otherThan: currency)
    else { return [] }
    let part = SubunitReading(quantity, match.item(1), currency, in: match)
    return MoneyBuilder(match: match).money(
      quantity, part?.currency ?? currency, others: part?.quantities ?? [:])
  }

  /// Whether a scale word is no number by itself: a hyphen ties it to one before it (a multi-billion dollar
  /// deal has no amount), or its number stands in brackets.
  private static func isOpenScale(_ match: Match) -> Bool {
    guard case .number(let number)? = match.meaning(0), number.isBareScale,
      let start = match.item(0)?.words.lowerBound, start > 0
    else { return false }
    if match.block.words[start].isGlued, match.folded(start - 1) == "-" { return true }
    return match.folded(start - 1) == ")" && match.word(at: start - 2)?.kind == .digits
  }

  private static let hyphen = Rule(
    "money.en.hyphen", "a number and a currency with hyphens: «5-million-dollar»",
    produces: Category.money.symbol,
    [.node(.number), .mark("-").glued, .node(.currencyPhrase, .subunitPhrase).glued]
  ) { match in
    // A multi-million-dollar deal has no amount.
    guard case .number(let number)? = match.meaning(0), !number.isBareScale else { return [] }
    if case .subunit(let subunit)? = match.meaning(2), !subunit.needsMainUnit,
      let part = subunit.amount(number.value, ratio: subunit.main.ratio)
    {
      return MoneyBuilder(match: match).money(.init(part), subunit.currency)
    }
    guard let quantity = MoneyBuilder.Quantity(match.meaning(0)),
      case .currency(let currency)? = match.meaning(2), currency.need == nil
    else { return [] }
    return MoneyBuilder(match: match).money(quantity, currency)
  }

  private static let partitive = Rule(
    "money.common.partitive", "a number of a currency's units: «ثلاثة ملايين من الدولارات»",
    produces: Category.money.symbol,
    [.node(.number), .node(.partitive), .node(.currencyPhrase)]
  ) { match in
    guard case .number(let number)? = match.meaning(0), number.scale > 0,
      case .currency(let currency)? = match.meaning(2)
    else { return [] }
    return MoneyBuilder(match: match).money(.number(number), currency)
  }

  private static let vague = Rule(
    "money.common.vague", "an open number and a currency: «بضعة آلاف من الدولارات»",
    produces: Category.money.symbol,
    [
      .node(.vagueNumber, .vagueQuantity),
      // ملايين ومليارات الدولارات
      .node(.vagueNumber, .vagueQuantity).with(clitics: .required(.wa)).optional,
      .node(.partitive).optional, .node(.currencyPhrase),
    ]
  ) { match in
    guard case .currency(let currency)? = match.meaning(3), !currency.isDual else { return [] }
    switch match.meaning(0) {
    case .number(let unit)?:
      return MoneyBuilder(match: match).money(.open(scale: unit.scale), currency)
    case .word(.number(.vague))? where currency.need == nil:
      return MoneyBuilder(match: match).money(.open(scale: 0), currency)
    default: return []
    }
  }

  private static let vagueSubunits = Rule(
    "money.common.vague-subunit", "an open number of subunits: «بضعة قروش»",
    produces: Category.money.symbol, [.node(.vagueQuantity), .node(.subunitPhrase)]
  ) { match in
    guard case .subunit(let subunit)? = match.meaning(1), !subunit.needsMainUnit else { return [] }
    return MoneyBuilder(match: match).money(.open(scale: 0), subunit.currency)
  }

  private static let fraction = Rule(
    "money.common.fraction", "a part of one unit: «نصف دولار»", produces: Category.money.symbol,
    [.node(.fraction), .node(.currencyPhrase)]
  ) { match in
    guard case .word(.number(.fraction(let value, isJoined: false)))? = match.meaning(0),
      case .currency(let currency)? = match.meaning(1), !currency.hasArticle,
      currency.need == nil
    else { return [] }
    return MoneyBuilder(match: match).money(.init(value), currency)
  }

  private static let dual = Rule(
    "money.ar.dual", "a currency in the dual: «ديناران كويتيان»",
    produces: Category.money.symbol, [.node(.currencyPhrase), .node(.cardinal).optional]
  ) { match in
    guard case .currency(let currency)? = match.meaning(0), currency.isDual, !currency.hasArticle
    else { return [] }
    if let count = match.meaning(1) {
      guard case .word(.number(.cardinal(2))) = count else { return [] }
    }
    return MoneyBuilder(match: match).money(.init(ExactDecimal(2)), currency)
  }

  private static let one = Rule(
    "money.ar.one", "a currency and one: «دولار أمريكي واحد»", produces: Category.money.symbol,
    [.node(.currencyPhrase), .node(.cardinal).with(article: .forbidden)]
  ) { match in
    guard case .currency(let currency)? = match.meaning(0), !currency.isDual,
      !currency.hasArticle, case .word(.number(.cardinal(1)))? = match.meaning(1),
      match.block.words[match.item(1)?.words.lowerBound ?? 0].kind == .arabic
    else { return [] }
    return MoneyBuilder(match: match).money(.init(ExactDecimal(1)), currency)
  }
}
