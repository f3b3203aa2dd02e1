internal import Gazetteers

/// A word, code or sign for money.
package enum MoneyWord: Hashable, Sendable {
  /// A noun that names one currency.
  case currency(Currency)
  /// A noun that several currencies share.
  case family(CurrencyFamily)
  /// A noun for ten of a currency's units: the toman.
  case tenfold(Currency)
  /// A code, abbreviation or symbol; `isCode` where it is the ISO code.
  case sign(Currency, isCode: Bool)
  /// A part of a main unit: of one of these, the commonest first.
  case subunit([SubunitOwner])

  static let classes = [
    WordClass(
      .currency, expects: "a code of currency-country, a family in lower case or a symbol as value"
    ) { word, currencies in
      currencies.noun(word).map { .money($0) }
    },
    WordClass(.currencyCountry, expects: "a code of three or more capitals as value") { word in
      guard let row = CurrencyTable.Row(word) else { return nil }
      return .money(.sign(row.currency, isCode: false))
    },
    WordClass(
      .subunit, expects: "a ratio, and currencies as codes, each with :ratio where it differs"
    ) { word, currencies in
      currencies.owners(word).map { .money(.subunit($0)) }
    },
  ]
}

/// The currencies of a lexicon, to give words their meaning when it is bound.
struct CurrencyTable {
  struct Row {
    let currency: Currency
    let family: String
    let rank: Int

    init?(_ word: LexiconWord) {
      guard word.value.utf8.count >= 3, word.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
      else { return nil }
      currency = Currency(
        code: word.value, countries: word["country"].split(separator: "|").map { String($0) })
      family = word["family"]
      rank = Int(word["rank"]) ?? Int.max
    }
  }

  /// The noun that ten units of Iran's currency have: the one multiple that the press counts in.
  private static let tenfold = (noun: "toman", code: "IRR")

  private let rows: [Row]

  init(_ lexicon: Lexicon) {
    rows = lexicon.words.compactMap { word in
      word.wordClass == Category.currencyCountry.name ? Row(word) : nil
    }
  }

  private func currency(_ code: String) -> Currency {
    rows.first { $0.currency.code == code }?.currency ?? Currency(code: code, countries: [])
  }

  private func members(of family: String) -> [Currency] {
    rows.enumerated().filter { $0.element.family == family }
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.currency)
  }

  func noun(_ word: LexiconWord) -> MoneyWord? {
    if word.value == Self.tenfold.noun { return .tenfold(currency(Self.tenfold.code)) }
    guard let first = word.value.utf8.first else { return nil }
    if (0x41...0x5A).contains(first) { return .currency(currency(word.value)) }
    let members = members(of: word.value)
    guard !members.isEmpty else { return nil }
    let country = word["country"]
    let standard = members.first { $0.countries.contains(country) }
    let isEnglishPound = word.value == "pound" && word.language == "en"
    return .family(
      CurrencyFamily(
        name: word.value, standard: standard?.code, members: members,
        borrowed: isEnglishPound ? self.members(of: "lira") : []))
  }

  func owners(_ word: LexiconWord) -> [SubunitOwner]? {
    let common = Int(word["ratio"])
    var owners: [SubunitOwner] = []
    for part in word["currencies"].split(separator: " ") {
      let fields = part.split(separator: ":")
      guard let ratio = fields.count > 1 ? Int(fields[1]) : common else { return nil }
      owners.append(SubunitOwner(currency: currency(String(fields[0])), ratio: ratio))
    }
    return owners.isEmpty ? nil : owners
  }
}
