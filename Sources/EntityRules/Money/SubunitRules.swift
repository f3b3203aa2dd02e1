internal import DocumentModel
internal import Grammar

/// Rules for amounts with parts of a main unit.
enum SubunitRules {
  static let rules = [
    subunit, mainAndSubunit, oneAndSubunit, andFraction, andScaleFraction, oneAndFraction,
  ]

  private static let subunit = Rule(
    "money.common.subunit-amount", "a number of subunits: «50 قرشا»",
    produces: Category.money.symbol, [.node(.number, .numberRange), .node(.subunitPhrase)]
  ) { match in
    guard case .subunit(let subunit)? = match.meaning(1), !subunit.needsMainUnit else { return [] }
    guard
      let quantity = SubunitRules.quantity(match.meaning(0), of: subunit, ratio: subunit.main.ratio)
    else {
      return []
    }
    var others: [String: MoneyBuilder.Quantity] = [:]
    for owner in subunit.owners where owner.ratio != subunit.main.ratio {
      others[owner.currency.code] = SubunitRules.quantity(
        match.meaning(0), of: subunit, ratio: owner.ratio)
    }
    return MoneyBuilder(match: match).money(quantity, subunit.currency, others: others)
  }

  /// A number of subunits, or a range, in main units.
  private static func quantity(
    _ meaning: Meaning?, of subunit: SubunitMeaning, ratio: Int
  ) -> MoneyBuilder.Quantity? {
    switch meaning {
    case .number(let number)?: subunit.amount(number.value, ratio: ratio).map { .init($0) }
    case .numberRange(let range)?:
      subunit.amount(range.lower.value, ratio: ratio).flatMap { lower in
        subunit.amount(range.upper.value, ratio: ratio).map { upper in
          .range(
            NumberRange(lower: NumberMeaning(value: lower), upper: NumberMeaning(value: upper)))
        }
      }
    default: nil
    }
  }

  private static let mainAndSubunit = Rule(
    "money.common.main-subunit", "main units and subunits: «5 دنانير و250 فلسا»",
    produces: Category.money.symbol,
    [
      .node(.number), .node(.currencyPhrase), .node(.numberJoiner).optional,
      .node(.number).with(clitics: .optional(.wa)), .node(.subunitPhrase),
    ]
  ) { match in
    guard case .number(let main)? = match.meaning(0),
      case .currency(let currency)? = match.meaning(1),
      isJoined(match.item(2), match.item(3)), case .number(let part)? = match.meaning(3)
    else { return [] }
    return sum(main.value, currency, part, match.meaning(4), in: match)
  }

  private static let oneAndSubunit = Rule(
    "money.ar.one-subunit", "one or two main units and subunits: «دينار و250 فلسا»",
    produces: Category.money.symbol,
    [
      .node(.currencyPhrase), .node(.number).with(clitics: .required(.wa)),
      .node(.subunitPhrase),
    ]
  ) { match in
    guard case .currency(let currency)? = match.meaning(0), !currency.hasArticle,
      case .number(let part)? = match.meaning(1)
    else { return [] }
    return sum(ExactDecimal(currency.isDual ? 2 : 1), currency, part, match.meaning(2), in: match)
  }

  private static let andFraction = Rule(
    "money.ar.amount-fraction", "an amount and a part of its unit: «5 دولارات ونصف الدولار»",
    produces: Category.money.symbol,
    [
      .node(.number), .node(.currencyPhrase), .node(.fraction).with(clitics: .optional(.wa)),
      .node(.currencyPhrase).optional, .node(.scale).absent,
    ]
  ) { match in
    guard case .number(let number)? = match.meaning(0), number.scale == 0,
      case .currency(let currency)? = match.meaning(1),
      case .word(.number(.fraction(let fraction, let isJoined)))? = match.meaning(2),
      isJoined || match.item(2)?.clitics.isEmpty == false,
      let value = number.value.adding(fraction), isSame(currency, match.meaning(3))
    else { return [] }
    return MoneyBuilder(match: match).money(.init(value), currency)
  }

  private static let andScaleFraction = Rule(
    "money.ar.amount-scale-fraction",
    "an amount and a part of its scale: «مليار دولار ونصف المليار»",
    produces: Category.money.symbol,
    [
      .node(.number), .node(.currencyPhrase), .node(.fraction).with(clitics: .required(.wa)),
      .node(.scale).with(article: .required), .node(.currencyPhrase).optional,
    ]
  ) { match in
    guard case .number(let number)? = match.meaning(0),
      case .currency(let currency)? = match.meaning(1),
      case .word(.number(.fraction(let fraction, _)))? = match.meaning(2),
      case .word(.number(.scale(number.scale, .one)))? = match.meaning(3),
      let value = number.value.adding(fraction.scaled(byPowerOfTen: number.scale)),
      isSame(currency, match.meaning(4))
    else { return [] }
    return MoneyBuilder(match: match).money(
      .number(NumberMeaning(value: value, scale: number.scale)), currency)
  }

  private static let oneAndFraction = Rule(
    "money.ar.one-fraction", "one or two units and a part: «دولار ونصف»",
    produces: Category.money.symbol,
    [
      .node(.currencyPhrase), .node(.fraction).with(clitics: .required(.wa)),
      .node(.currencyPhrase).optional, .node(.scale).absent,
    ]
  ) { match in
    guard case .currency(let currency)? = match.meaning(0), !currency.hasArticle,
      !isCounted(match.item(0), in: match),
      case .word(.number(.fraction(let fraction, _)))? = match.meaning(1),
      let value = ExactDecimal(currency.isDual ? 2 : 1).adding(fraction),
      isSame(currency, match.meaning(2))
    else { return [] }
    return MoneyBuilder(match: match).money(.init(value), currency)
  }

  /// Whether a number stands before a noun: ربع دولار وثلاثة أرباع دولار are two amounts.
  private static func isCounted(_ noun: Match.Item?, in match: Match) -> Bool {
    guard let start = noun?.words.lowerBound else { return false }
    return [Category.number, .fraction].contains {
      match.item(of: $0.symbol, endingAt: start) != nil
    }
  }

  private static func isJoined(
    _ joiner: Match.Item?, _ part: Match.Item?
  ) -> Bool {
    guard let part else { return false }
    return (joiner != nil) != part.clitics.contains(.wa)
  }

  /// Whether a second noun, if there is one, names what the first does.
  private static func isSame(_ currency: CurrencyMeaning, _ other: Meaning?) -> Bool {
    guard let other else { return true }
    guard case .currency(let other) = other else { return false }
    return other.currency == currency.currency || currency.candidates == other.candidates
      || other.candidates.contains { $0 == currency.currency }
  }

  /// Main units and subunits that divide them.
  private static func sum(
    _ main: ExactDecimal, _ currency: CurrencyMeaning, _ part: NumberMeaning, _ unit: Meaning?,
    in match: Match
  ) -> [Product] {
    guard case .subunit(let subunit)? = unit else { return [] }
    let possible = currency.currency.map { [$0] } ?? currency.candidates
    let owners = subunit.owners.filter { possible.contains($0.currency) }
    guard
      let owner = owners.first ?? (subunit.needsMainUnit ? nil : subunit.owners.first),
      let fraction = subunit.amount(part.value, ratio: owner.ratio), fraction < ExactDecimal(1),
      let value = main.adding(fraction)
    else { return [] }
    // The subunit may tell whose the main unit is, or rule some out: of dinars only Tunisia's has
    // millimes, and four have a thousand fils.
    var decided = currency
    if currency.currency == nil, subunit.owners.count == 1 {
      decided = CurrencyMeaning(owner.currency, reason: subunit.reason)
    } else if currency.currency == nil, owners.count == 1 {
      decided = CurrencyMeaning(owner.currency, reason: .name)
    } else if currency.currency == nil, !owners.isEmpty {
      decided = CurrencyMeaning(
        open: possible.filter { code in
          owners.contains { $0.currency == code && $0.ratio == owner.ratio }
        })
    }
    return MoneyBuilder(match: match).money(.init(value), decided)
  }
}
