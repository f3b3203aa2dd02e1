internal import EntityRules
package import Gazetteers

/// Everything that extraction needs and that never changes: lists and rules. Threads share one.
package struct Extractor: Sendable {
  /// The default lists first, then the caller's.
  let lexicons: [BoundLexicon]
  /// Abbreviations of all lists, folded.
  let abbreviations: [[UInt8]]
  /// All currencies with their countries, for what a document tells about open ones.
  let issuers: CurrencyIssuers
  /// The ISO 3166-1 code of the country that documents are from, for what they leave open.
  let region: String?

  /// Whether a country has a currency, and so may be the region.
  package func knows(region: String) -> Bool { issuers.knows(country: region) }

  /// Takes the lists in the order in which they count: of two forms alike, both are found.
  package init(_ lexicons: [Lexicon], region: String? = nil) throws(ListFaults) {
    var bound: [BoundLexicon] = []
    for lexicon in lexicons { bound.append(try BoundLexicon(lexicon)) }
    self.lexicons = bound
    abbreviations = lexicons.flatMap(\.abbreviations)
    issuers = CurrencyIssuers(bound)
    self.region = region
  }
}
