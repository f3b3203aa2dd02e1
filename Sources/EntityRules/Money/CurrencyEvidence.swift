package import DocumentModel

/// What a document tells about amounts whose currency is open: currencies that other mentions name
/// without doubt, and countries.
package struct CurrencyEvidence: Sendable {
  /// How often each currency was named in full: by an adjective or a name of its own.
  package private(set) var currencies: [String: Int] = [:]
  /// How often each was named by its code.
  package private(set) var codes: [String: Int] = [:]
  /// How often each was named by a symbol. Who writes £ in an Arabic text tells it by that from what a
  /// bare noun means, so there it counts for nothing.
  package private(set) var symbols: [String: Int] = [:]
  /// How often each country was named.
  package private(set) var countries: [String: Int] = [:]
  /// How often organizations of each country were named.
  package private(set) var seats: [String: Int] = [:]
  /// How its numbers are written.
  package var marks = MarkEvidence()
  /// Whether most of its letters are Latin ones.
  package var isLatin = false
  /// The country that the caller says it is from, asked where it tells nothing itself.
  package var region: String?

  package init() {}

  package mutating func reset() {
    currencies.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    countries.removeAll(keepingCapacity: true)
    seats.removeAll(keepingCapacity: true)
    marks = MarkEvidence()
    isLatin = false
  }

  package mutating func note(currency: String, reason: CurrencyReason) {
    switch reason {
    case .code: codes[currency, default: 0] += 1
    case .symbol: symbols[currency, default: 0] += 1
    default: currencies[currency, default: 0] += 1
    }
  }

  package mutating func note(country: String) { countries[country, default: 0] += 1 }
  package mutating func note(seat: String) { seats[seat, default: 0] += 1 }

  /// The one of some countries that the document names most, or whose organizations, else the caller's
  /// region; `nil` where the document names two as often.
  package func clearest(of candidates: some Collection<String>) -> String? {
    for counts in [countries, seats] {
      let named = candidates.map { (country: $0, count: counts[$0] ?? 0) }
      guard let most = named.map(\.count).max(), most > 0 else { continue }
      let best = named.filter { $0.count == most }
      return best.count == 1 ? best[0].country : nil
    }
    return region.flatMap { candidates.contains($0) ? $0 : nil }
  }

  /// The one of some currencies that the document means; `nil` where it supports none or several.
  ///
  /// A currency that is named in full elsewhere is meant if it is the only such candidate and no other
  /// is supported better. Else the candidate is meant that has all the support, or at least twice as
  /// much as the next. `nearest`, the candidate of the nearest organization in the amount's sentence, is
  /// meant unless another has three times its support.
  package func decide(
    _ candidates: [String], _ issuers: CurrencyIssuers, nearest: String? = nil
  ) -> String? {
    let support = candidates.map { (code: $0, count: self.support(of: $0, issuers)) }
      .filter { $0.count > 0 }
      .sorted { $0.count > $1.count }
    if let nearest, candidates.contains(nearest) {
      let own = max(1, support.first { $0.code == nearest }?.count ?? 0)
      if support.allSatisfy({ $0.count < 3 * own }) { return nearest }
    }
    guard let first = support.first else { return nil }
    let named = support.filter { currencies[$0.code] != nil }
    if named.count == 1, named[0].count == first.count { return named[0].code }
    return support.count == 1 || first.count >= 2 * support[1].count ? first.code : nil
  }

  /// How often the document names a currency, or its countries, or organizations of these.
  private func support(of code: String, _ issuers: CurrencyIssuers) -> Int {
    let places = issuers.countries(of: code).reduce(0) {
      $0 + (countries[$1] ?? 0) + (seats[$1] ?? 0)
    }
    return places + (currencies[code] ?? 0) + (codes[code] ?? 0)
      + (isLatin ? symbols[code] ?? 0 : 0)
  }

  /// Decides what is open in an amount; `nearest` is the candidate whose country has the nearest
  /// organization before it in its sentence.
  package func settle(
    _ money: inout MoneyValue, _ issuers: CurrencyIssuers, nearest: String? = nil
  ) {
    if money.currency == nil {
      if let code = decide(money.candidates, issuers, nearest: nearest) {
        money.decide(code, .document)
      } else if let code = regional(money.candidates, issuers) {
        money.decide(code, .region)
      }
    }
    if let doubt = money.otherReading, readsOther(doubt, of: money, issuers) {
      money.amount = doubt.reading.amount
      money.upperAmount = doubt.reading.upperAmount
      money.otherReading = nil
    }
  }

  /// The candidate that is the currency of the caller's region.
  private func regional(_ candidates: [String], _ issuers: CurrencyIssuers) -> String? {
    region.flatMap { region in
      candidates.first { issuers.countries(of: $0).contains(region) }
    }
  }
}

extension MoneyValue {
  fileprivate mutating func decide(_ code: String, _ reason: CurrencyReason) {
    currency = code
    if let reading = candidateAmounts[code] {
      amount = reading.amount
      upperAmount = reading.upperAmount
    }
    candidates = []
    candidateAmounts = [:]
    self.reason = reason
  }
}
