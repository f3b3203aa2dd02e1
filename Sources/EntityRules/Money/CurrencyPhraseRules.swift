internal import DocumentModel
internal import Grammar

/// Rules for what names a currency: a noun, alone or with a country, and a subunit likewise.
enum CurrencyPhraseRules {
  static let rules: [Rule] = [
    Rule(
      "money.common.currency", "a currency's noun: «دولار»",
      produces: Category.currencyPhrase.symbol, [.node(.currency)]
    ) { match in
      guard let item = match.item(0),
        case .word(.money(.noun(let noun, let isDual, let need))) = item.meaning
      else { return [] }
      var meaning = CurrencyMeaning(noun, isDual: isDual, need: nil)
      // A crypto currency's symbol stands in the list of its nouns.
      if let code = meaning.currency, item.words.count == 1,
        match.folded(item.words.lowerBound) == code.code.lowercased()
      {
        meaning = CurrencyMeaning(code, reason: .code)
      }
      meaning.need = item.needsContext ? need : nil
      meaning.hasArticle = item.hasArticle
      return [Product(.currency(meaning))]
    },
    Rule(
      "money.ar.currency-country", "a noun and the country behind it: «ريال سعودي»",
      produces: Category.currencyPhrase.symbol,
      [.node(.currency), .node(.nationality, .country), .node(.currencyIssue).optional]
    ) { match in
      guard let noun = match.item(0), let country = match.item(1) else { return [] }
      // Both have the article or neither; a country may have one by itself.
      if country.symbol == Category.nationality.symbol, noun.hasArticle != country.hasArticle {
        return []
      }
      return currency(noun, of: country)
    },
    Rule(
      "money.ar.currency-issue", "a noun and the adjective of its issue: «أوقية جديدة»",
      produces: Category.currencyPhrase.symbol,
      [.node(.currency), .node(.currencyIssue), .node(.nationality).optional]
    ) { match in
      guard let item = match.item(0),
        case .word(.money(.noun(let noun, let isDual, _))) = item.meaning
      else { return [] }
      if let country = match.item(2) { return currency(item, of: country) }
      if case .word(.money(.issue(isOld: true)))? = match.meaning(1), case .one(let new) = noun,
        let code = new.oldCode
      {
        let old = Currency(code: code, countries: new.countries)
        return [Product(.currency(CurrencyMeaning(.one(old), isDual: isDual, need: nil)))]
      }
      return [Product(.currency(CurrencyMeaning(noun, isDual: isDual, need: nil)))]
    },
    Rule(
      "money.en.country-currency", "a country and the noun behind it: «Kuwaiti dinars»",
      produces: Category.currencyPhrase.symbol, [.node(.nationality, .country), .node(.currency)]
    ) { match in
      guard let noun = match.item(1), let country = match.item(0), country.clitics.isEmpty,
        match.block.words[noun.words.lowerBound].kind == .latin
      else { return [] }
      return currency(noun, of: country)
    },
    Rule(
      "money.common.subunit", "a subunit, with its country or alone: «قرشا أردنيا»",
      produces: Category.subunitPhrase.symbol,
      [.node(.subunit), .node(.nationality).optional]
    ) { match in
      guard let item = match.item(0), case .word(.money(.subunit(let owners))) = item.meaning
      else { return [] }
      guard let country = match.item(1) else {
        let meaning = SubunitMeaning(
          owners: owners, reason: .name, needsMainUnit: item.needsContext)
        return [Product(.subunit(meaning))]
      }
      guard let code = countryCode(country),
        let owner = owners.first(where: { $0.currency.countries.contains(code) })
      else { return [] }
      return [
        Product(.subunit(SubunitMeaning(owners: [owner], reason: .adjective, needsMainUnit: false)))
      ]
    },
  ]

  private static func currency(
    _ noun: Match.Item, of country: Match.Item
  ) -> [Product] {
    guard case .word(.money(.noun(let word, let isDual, let need)))? = noun.meaning,
      let code = countryCode(country)
    else { return [] }
    // A currency that is no more bears its country's adjective too: جنيه فلسطيني.
    let past = CurrencyMeaning(word, isDual: isDual, need: noun.needsContext ? need : nil)
    let isPast = country.symbol == Category.nationality.symbol && country.words.count == 1
    guard var meaning = CurrencyMeaning(word, of: code, isDual: isDual) ?? (isPast ? past : nil)
    else { return [] }
    meaning.hasArticle = noun.hasArticle
    return [Product(.currency(meaning))]
  }

  private static func countryCode(_ item: Match.Item) -> String? {
    switch item.meaning {
    case .word(.geography(.country(let code)))?: code
    case .word(.geography(.nationality(let code, _)))?: code
    default: nil
    }
  }
}
