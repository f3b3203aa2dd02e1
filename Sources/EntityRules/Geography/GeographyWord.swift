internal import Gazetteers

/// A word for a country, what belongs to it, or a place in it.
package enum GeographyWord: Hashable, Sendable {
  /// A country by its ISO 3166-1 alpha-2 code.
  case country(String)
  /// The adjective of a country, or of a wider region (`EU`, `ARAB`), with gender and number.
  case nationality(String, Inflection)
  /// A city or region, with the code of its country.
  case place(String)
  /// A head of state or government, with the code of the country.
  case leader(String)

  /// The country that it names or belongs to, by its code; a wider region has none.
  package var country: String? {
    switch self {
    case .country(let code), .nationality(let code, _), .place(let code), .leader(let code):
      code.utf8.count == 2 && code != "EU" ? code : nil
    }
  }

  static let classes = [
    WordClass(.country, expects: "an ISO 3166-1 code as value") { word in
      word.value.isEmpty ? nil : .geography(.country(word.value))
    },
    WordClass(
      .nationality, expects: "a code as value, gender m or f or none, number one, two, many"
    ) { word in
      guard !word.value.isEmpty,
        let inflection = Inflection(gender: word["gender"], number: word["number"])
      else { return nil }
      return .geography(.nationality(word.value, inflection))
    },
    WordClass(.place, expects: "an ISO 3166-1 code as value") { word in
      word.value.isEmpty ? nil : .geography(.place(word.value))
    },
    WordClass(.leader, expects: "an ISO 3166-1 code as value") { word in
      word.value.isEmpty ? nil : .geography(.leader(word.value))
    },
  ]
}
