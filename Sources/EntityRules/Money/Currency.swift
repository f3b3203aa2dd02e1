/// A currency as the list of currencies holds it.
package struct Currency: Hashable, Sendable {
  /// ISO 4217 code, or a crypto currency's market symbol.
  package let code: String
  /// ISO 3166-1 codes of its issuers and of states whose legal tender it is.
  package let countries: [String]

  package init(code: String, countries: [String]) {
    self.code = code
    self.countries = countries
  }
}

/// Currencies that share a noun, the commonest first: the country beside it tells which is meant.
package struct CurrencyFamily: Hashable, Sendable {
  package let name: String
  /// The code of the one meant where no country is named, if one is.
  package let standard: String?
  package let members: [Currency]
  /// Currencies that bear the noun with their country only: Lebanon's lira is a pound in English.
  package let borrowed: [Currency]

  /// The currency of a country.
  package func currency(of country: String) -> Currency? {
    members.first { $0.countries.contains(country) }
      ?? borrowed.first { $0.countries.contains(country) }
  }
}

/// A main unit that a subunit divides.
package struct SubunitOwner: Hashable, Sendable {
  package let currency: Currency
  /// How many make one main unit.
  package let ratio: Int
}
