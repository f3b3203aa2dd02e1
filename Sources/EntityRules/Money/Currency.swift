/// A currency as the list of currencies holds it.
package struct Currency: Hashable, Sendable {
  /// ISO 4217 code, or a crypto currency's market symbol.
  package let code: String
  /// ISO 3166-1 codes of its issuers and of states whose legal tender it is.
  package let countries: [String]
  /// Whether the press of these countries writes the decimal mark as a comma.
  package let hasDecimalComma: Bool
  /// How many decimals its amounts have: 3 for a dinar of a thousand fils.
  package let minorDigits: Int
  /// The code of the issue that it replaced, where the press still counts in it.
  package let oldCode: String?
  /// How its Arabic sign must be spelled, where another's folds to the same.
  package let exactSigns: [String]

  package init(
    code: String, countries: [String], hasDecimalComma: Bool = false, minorDigits: Int = 2,
    oldCode: String? = nil, exactSigns: [String] = []
  ) {
    self.code = code
    self.countries = countries
    self.hasDecimalComma = hasDecimalComma
    self.minorDigits = minorDigits
    self.oldCode = oldCode
    self.exactSigns = exactSigns
  }
}

/// Currencies that share a noun, the commonest first: the country beside it tells which is meant.
package struct CurrencyFamily: Hashable, Sendable {
  package let name: String
  /// The one meant where no country is named, if there is one.
  package let standard: Currency?
  package let members: [Currency]
  /// Currencies that bear the noun with their country only: Lebanon's lira is a pound in English, and
  /// France's franc is a currency of the past.
  package let borrowed: [Currency]

  /// The currency of a country.
  package func currency(of country: String) -> Currency? {
    (members + borrowed).first { $0.countries.contains(country) }
  }
}

/// A main unit that a subunit divides.
package struct SubunitOwner: Hashable, Sendable {
  package let currency: Currency
  /// How many make one main unit.
  package let ratio: Int
  /// Whether it is meant where no country is named.
  package let isStandard: Bool
}

/// What a form marked as ambiguous needs to count as a currency.
package enum CurrencyNeed: String, Hashable, Sendable {
  /// A number of three digits or more that is no year.
  case number = ""
  /// A country beside it.
  case adjective
  /// A country beside it or in the document.
  case document
  /// A scale word in the number, or as `document`.
  case scale
  /// A scale word or a mark in the number, and as `document`.
  case mark
}
