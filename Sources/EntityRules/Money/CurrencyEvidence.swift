package import DocumentModel

/// What a document tells about amounts whose currency is open: currencies that other mentions name
/// without doubt, and countries.
package struct CurrencyEvidence: Sendable {
  /// How often each currency was named by adjective, code, symbol or a name of its own.
  package private(set) var currencies: [String: Int] = [:]
  /// How often each country was named.
  package private(set) var countries: [String: Int] = [:]

  package init() {}

  package mutating func reset() {
    currencies.removeAll(keepingCapacity: true)
    countries.removeAll(keepingCapacity: true)
  }

  package mutating func note(currency: String) { currencies[currency, default: 0] += 1 }
  package mutating func note(country: String) { countries[country, default: 0] += 1 }

  /// The one of some currencies that the document means; `nil` where it supports none or several.
  ///
  /// A currency that is named elsewhere is meant if it is the only such candidate and no other's
  /// country is named more often than its own and it together. Where none is named, the candidate is
  /// meant whose country is, if no other's is or it is named at least four times as often.
  package func decide(_ candidates: [String], _ issuers: CurrencyIssuers) -> String? {
    let support = candidates.map { code in
      (
        code: code, named: currencies[code] ?? 0,
        placed: issuers.countries(of: code).reduce(0) { $0 + (countries[$1] ?? 0) }
      )
    }
    let named = support.filter { $0.named > 0 }
    if named.count > 1 { return nil }
    if let only = named.first {
      let others = support.filter { $0.code != only.code }.map(\.placed).max() ?? 0
      return others > only.named + only.placed ? nil : only.code
    }
    let placed = support.filter { $0.placed > 0 }.sorted { $0.placed > $1.placed }
    guard let first = placed.first else { return nil }
    if placed.count == 1 { return first.code }
    return first.placed >= 4 * placed[1].placed ? first.code : nil
  }

  /// Whether the country that the document names most writes the decimal mark as a comma.
  package func hasDecimalComma(_ issuers: CurrencyIssuers) -> Bool {
    guard let most = countries.values.max() else { return false }
    let first = countries.filter { $0.value == most }.keys
    return first.allSatisfy { issuers.decimalCommaCountries.contains($0) }
  }

  /// Decides what is open in an amount.
  package func settle(_ money: inout MoneyValue, _ issuers: CurrencyIssuers) {
    if money.currency == nil, let code = decide(money.candidates, issuers) {
      money.currency = code
      money.candidates = []
      money.reason = .document
    }
    if let other = money.otherReading, hasDecimalComma(issuers) {
      money.amount = other.amount
      money.upperAmount = other.upperAmount
      money.otherReading = nil
    }
  }
}
