package import DocumentModel
internal import Gazetteers

/// A word, code or sign for money.
package enum MoneyWord: Hashable, Sendable {
  /// What names currencies.
  package enum Noun: Hashable, Sendable {
    case one(Currency)
    /// Several currencies share the noun.
    case family(CurrencyFamily)
    /// So many of a currency's units: ten for the toman.
    case multiple(Currency, of: Int)
  }

  /// Where a modifier stands.
  package enum Place: String, Sendable { case before, after, either }
  package enum Opener: String, Sendable { case between, from }
  package enum Joiner: String, Sendable { case to, or, and }

  /// A noun; `isDual` where it says that there are two.
  case noun(Noun, isDual: Bool, need: CurrencyNeed)
  /// A code, abbreviation or symbol.
  case sign(Currency)
  /// An adjective that tells two issues of a currency apart.
  case issue(isOld: Bool)
  /// A part of a main unit: of one of these, the commonest first.
  case subunit([SubunitOwner])
  case modifier(MoneyModifier, Place)
  case rangeOpener(Opener)
  case rangeJoiner(Joiner)
  /// Before an amount below zero.
  case minus

  static let classes = currencyClasses + phraseClasses

  private static let currencyClasses = [
    WordClass(
      .currency,
      expects: "a code of currency-country, a family in lower case or a symbol as value, "
        + "number two or none, needs adjective, document, scale, mark or none"
    ) { word, currencies in
      guard let noun = currencies.noun(word), let need = CurrencyNeed(rawValue: word["needs"]),
        ["", "two"].contains(word["number"])
      else { return nil }
      return .money(.noun(noun, isDual: word["number"] == "two", need: need))
    },
    WordClass(.currencyCountry, expects: "a code of three or more capitals as value") { word in
      CurrencyTable.Row(word).map { .money(.sign($0.currency)) }
    },
    WordClass(.currencyIssue, expects: "new or old as value") { word in
      ["new", "old"].contains(word.value) ? .money(.issue(isOld: word.value == "old")) : nil
    },
    WordClass(
      .subunit, expects: "a ratio, and currencies as codes, each with :ratio where it differs"
    ) { word, currencies in
      currencies.owners(word).map { .money(.subunit($0)) }
    },
  ]

  private static let phraseClasses = [
    WordClass(
      .amountModifier,
      expects: "about, at_least, at_most, more_than or less_than as value and a place"
    ) { word in
      guard let modifier = MoneyModifier(rawValue: word.value),
        let place = Place(rawValue: word["place"])
      else { return nil }
      return .money(.modifier(modifier, place))
    },
    WordClass(.minusWord, expects: "a value") { _ in .money(.minus) },
    WordClass(.rangeOpener, expects: "between or from as value") { word in
      Opener(rawValue: word.value).map { .money(.rangeOpener($0)) }
    },
    WordClass(.rangeJoiner, expects: "to, or, and as value") { word in
      Joiner(rawValue: word.value).map { .money(.rangeJoiner($0)) }
    },
  ]
}
