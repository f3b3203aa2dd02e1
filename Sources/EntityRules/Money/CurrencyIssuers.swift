/// All currencies that lists know, by code, for what a whole document tells about an open one.
package struct CurrencyIssuers: Sendable {
  private let currencies: [String: Currency]
  /// Countries whose press writes the decimal mark as a comma.
  package let decimalCommaCountries: Set<String>

  package init(_ lexicons: [BoundLexicon]) {
    var currencies: [String: Currency] = [:]
    for lexicon in lexicons {
      for currency in lexicon.currencies { currencies[currency.code] = currency }
    }
    self.init(Array(currencies.values))
  }

  package init(_ currencies: [Currency]) {
    self.currencies = Dictionary(currencies.map { ($0.code, $0) }) { first, _ in first }
    decimalCommaCountries = Set(currencies.filter(\.hasDecimalComma).flatMap(\.countries))
  }

  package func countries(of code: String) -> [String] { currencies[code]?.countries ?? [] }

  /// How many decimals amounts of a currency have; 2 where it is not known.
  func minorDigits(of code: String) -> Int { currencies[code]?.minorDigits ?? 2 }

  /// Whether a currency of the lists is a country's.
  package func knows(country: String) -> Bool {
    currencies.values.contains { $0.countries.contains(country) }
  }
}
