internal import DocumentModel
internal import Grammar

/// Where an institution lies.
enum LocationRules {
  static let rules: [Rule] = [
    Rule(
      "org.ar.location", "a country or city: «القاهرة»", produces: Category.location.symbol,
      [.node(.country, .place)]
    ) { match in
      match.kept(0).map { [Product(meaning: $0)] } ?? []
    },
    Rule(
      "org.ar.location-noun", "a place with the noun for its kind: «مدينة غزة»",
      produces: Category.location.symbol, [.node(.placeNoun), .node(.country, .place)]
    ) { match in
      match.kept(1).map { [Product(meaning: $0)] } ?? []
    },
  ]
}
