package import DocumentModel

/// What a document tells about amounts whose currency is open: currencies that other mentions name
/// without doubt, and countries.
package struct CurrencyEvidence: Sendable {
  /// How often each currency was named in full: by an adjective or a name of its own.
  package private(set) var currencies: [String: Int] = [:]
  /// How often each was named by a code or symbol: who writes £ does not go on with a bare noun, so it
  /// tells no more than its country does.
  package private(set) var signs: [String: Int] = [:]
  /// How often each country was named.
  package private(set) var countries: [String: Int] = [:]
  /// How often organizations of each country were named: asked where no candidate's country is.
  package private(set) var seats: [String: Int] = [:]

  package init() {}

  package mutating func reset() {
    currencies.removeAll(keepingCapacity: true)
    signs.removeAll(keepingCapacity: true)
    countries.removeAll(keepingCapacity: true)
    seats.removeAll(keepingCapacity: true)
  }

  package mutating func note(currency: String, reason: CurrencyReason) {
    switch reason {
    case .code, .symbol: signs[currency, default: 0] += 1
    default: currencies[currency, default: 0] += 1
    }
  }

  package mutating func note(country: String) { countries[country, default: 0] += 1 }
  package mutating func note(seat: String) { seats[seat, default: 0] += 1 }

  /// The one of some currencies that the document means; `nil` where it supports none or several.
  ///
  /// A currency that is named elsewhere is meant if it is the only such candidate and no other's
  /// country is named more often than its own and it together. Where none is named, the candidate is
  /// meant whose country is, if no other's is or it is named at least four times as often; where no
  /// candidate's country is, the seats of organizations tell in the same way.
  package func decide(_ candidates: [String], _ issuers: CurrencyIssuers) -> String? {
    let support = candidates.map { code in
      (
        code: code, named: currencies[code] ?? 0,
        placed: count(code, in: countries, issuers) + (signs[code] ?? 0)
      )
    }
    let named = support.filter { $0.named > 0 }
    if named.count > 1 { return nil }
    if let only = named.first {
      let others = support.filter { $0.code != only.code }.map(\.placed).max() ?? 0
      return others > only.named + only.placed ? nil : only.code
    }
    if support.contains(where: { $0.placed > 0 }) {
      return Self.clearest(support.map { ($0.code, $0.placed) })
    }
    return Self.clearest(candidates.map { ($0, count($0, in: seats, issuers)) })
  }

  /// The same, where the amount's own sentence names an organization of a candidate's country: that
  /// candidate is meant unless the document names another's country at least four times as often.
  private func decide(
    _ candidates: [String], _ issuers: CurrencyIssuers, nearest: String?
  ) -> String? {
    guard let nearest, candidates.contains(nearest) else { return decide(candidates, issuers) }
    let own = max(1, count(nearest, in: countries, issuers))
    let others = candidates.filter { $0 != nearest }.map { count($0, in: countries, issuers) }
    return others.contains { $0 >= 4 * own } ? decide(candidates, issuers) : nearest
  }

  private func count(_ code: String, in counts: [String: Int], _ issuers: CurrencyIssuers) -> Int {
    issuers.countries(of: code).reduce(0) { $0 + (counts[$1] ?? 0) }
  }

  /// The one that is counted alone, or at least four times as often as the next.
  private static func clearest(_ counts: [(code: String, count: Int)]) -> String? {
    let found = counts.filter { $0.count > 0 }.sorted { $0.count > $1.count }
    guard let first = found.first else { return nil }
    return found.count == 1 || first.count >= 4 * found[1].count ? first.code : nil
  }

  /// Whether the country that the document names most writes the decimal mark as a comma.
  package func hasDecimalComma(_ issuers: CurrencyIssuers) -> Bool {
    guard let most = countries.values.max() else { return false }
    let first = countries.filter { $0.value == most }.keys
    return first.allSatisfy { issuers.decimalCommaCountries.contains($0) }
  }

  /// Decides what is open in an amount; `nearest` is the candidate whose country has the nearest
  /// organization before it in its sentence.
  package func settle(
    _ money: inout MoneyValue, _ issuers: CurrencyIssuers, nearest: String? = nil
  ) {
    if money.currency == nil, let code = decide(money.candidates, issuers, nearest: nearest) {
      money.currency = code
      if let reading = money.candidateAmounts[code] {
        money.amount = reading.amount
        money.upperAmount = reading.upperAmount
      }
      money.candidates = []
      money.candidateAmounts = [:]
      money.reason = .document
    }
    if let other = money.otherReading, hasDecimalComma(issuers) {
      money.amount = other.amount
      money.upperAmount = other.upperAmount
      money.otherReading = nil
    }
  }
}
