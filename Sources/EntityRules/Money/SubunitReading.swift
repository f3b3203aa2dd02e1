internal import DocumentModel
internal import Grammar

/// What an amount is for currencies that its noun names a part of: a dirham is a main unit in two
/// countries and a thousandth of Libya's dinar.
struct SubunitReading {
  /// The currency, with the main units of the part among its candidates.
  let currency: CurrencyMeaning
  /// The amounts in these main units.
  let quantities: [String: MoneyBuilder.Quantity]

  /// `nil` where the currency is decided, its noun names no part, or the number would be more than one
  /// main unit, which is not counted in parts.
  init?(
    _ quantity: MoneyBuilder.Quantity, _ noun: Match.Item?, _ currency: CurrencyMeaning,
    in match: Match
  ) {
    guard currency.currency == nil, currency.need == nil, !currency.isDual, let noun,
      case .number(let number) = quantity,
      let item = match.items(of: Category.subunitPhrase.symbol, startingAt: noun.words.lowerBound)
        .first(where: { $0.words == noun.words }),
      case .subunit(let subunit)? = item.meaning
    else { return nil }
    var quantities: [String: MoneyBuilder.Quantity] = [:]
    for owner in subunit.owners {
      if let part = subunit.amount(number.value, ratio: owner.ratio), part < ExactDecimal(1) {
        quantities[owner.currency.code] = .init(part)
      }
    }
    guard !quantities.isEmpty else { return nil }
    let owners = subunit.owners.map(\.currency).filter { quantities[$0.code] != nil }
    self.currency = CurrencyMeaning(open: currency.candidates + owners)
    self.quantities = quantities
  }
}
