package import DocumentModel

/// A currency as a phrase names it, decided or open.
package struct CurrencyMeaning: Hashable, Sendable {
  /// `nil` where the phrase leaves it open.
  package let currency: Currency?
  /// What it may be, the commonest first, where it is open.
  package let candidates: [Currency]
  package let reason: CurrencyReason
  /// How many units of the currency one of the noun is: 10 for the toman.
  package var multiple = 1
  /// Whether the noun says that there are two.
  package var isDual = false
  /// Whether the noun has the article.
  package var hasArticle = false
  /// What the noun needs to count, where it is marked as ambiguous and nothing beside it decides.
  package var need: CurrencyNeed?

  /// A currency that a country beside the noun, a code or a symbol decides.
  package init(_ currency: Currency, reason: CurrencyReason) {
    self.currency = currency
    candidates = []
    self.reason = reason
  }

  /// What a noun alone says.
  package init(_ noun: MoneyWord.Noun, isDual: Bool, need: CurrencyNeed?) {
    switch noun {
    case .one(let currency):
      (self.currency, candidates, reason) = (currency, [], .name)
    case .multiple(let currency, let count):
      (self.currency, candidates, reason) = (currency, [], .name)
      multiple = count
    case .family(let family):
      currency = family.standard
      candidates = family.standard == nil ? family.members : []
      reason = family.standard == nil ? .ambiguous : .name
    }
    self.isDual = isDual
    self.need = need
  }

  /// A noun with a country beside it; `nil` where the country has no currency of that name.
  package init?(_ noun: MoneyWord.Noun, of country: String, isDual: Bool) {
    switch noun {
    case .one(let currency):
      guard currency.countries.contains(country) else { return nil }
      self.init(currency, reason: .adjective)
    case .multiple(let currency, let count):
      guard currency.countries.contains(country) else { return nil }
      self.init(currency, reason: .adjective)
      multiple = count
    case .family(let family):
      guard let currency = family.currency(of: country) else { return nil }
      self.init(currency, reason: .adjective)
    }
    self.isDual = isDual
  }
}

/// A subunit as a phrase names it.
package struct SubunitMeaning: Hashable, Sendable {
  /// The main units it may divide, the commonest first; one where the phrase decides.
  package let owners: [SubunitOwner]
  package let reason: CurrencyReason
  /// Whether it counts only beside its main unit.
  package let needsMainUnit: Bool

  /// The main unit that its amount is given in.
  package var main: SubunitOwner { owners.first(where: \.isStandard) ?? owners[0] }

  package var currency: CurrencyMeaning {
    if owners.count == 1 { return CurrencyMeaning(owners[0].currency, reason: reason) }
    if let standard = owners.first(where: \.isStandard) {
      return CurrencyMeaning(standard.currency, reason: .name)
    }
    return CurrencyMeaning(open: owners.map(\.currency))
  }

  /// The part of a main unit that a number of them is.
  package func amount(_ count: ExactDecimal, ratio: Int) -> ExactDecimal? {
    var power = 0
    var rest = ratio
    while rest % 10 == 0 {
      rest /= 10
      power += 1
    }
    switch rest {
    case 1: return count.scaled(byPowerOfTen: -power)
    case 5: return count.multiplied(by: ExactDecimal(2))?.scaled(byPowerOfTen: -power - 1)
    case 2: return count.multiplied(by: ExactDecimal(5))?.scaled(byPowerOfTen: -power - 1)
    default: return nil
    }
  }
}

extension CurrencyMeaning {
  init(open candidates: [Currency]) {
    currency = nil
    self.candidates = candidates
    reason = .ambiguous
  }
}

/// Numbers that share a currency: a range, or a list by its ends.
package struct NumberRange: Hashable, Sendable {
  package let lower: NumberMeaning
  package let upper: NumberMeaning
  /// Whether they are a list and no range: nothing but `and` joins them.
  package var isList = false
}
