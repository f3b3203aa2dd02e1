internal import Gazetteers

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
        code: word.value, countries: word["country"].split(separator: "|").map { String($0) },
        hasDecimalComma: word["decimal"] == "comma")
      family = word["family"]
      rank = Int(word["rank"]) ?? Int.max
    }
  }

  /// The noun for ten units of Iran's currency: the one multiple that the press counts in.
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

  func noun(_ word: LexiconWord) -> MoneyWord.Noun? {
    if word.value == Self.tenfold.noun { return .tenfold(currency(Self.tenfold.code)) }
    guard let first = word.value.utf8.first else { return nil }
    if (0x41...0x5A).contains(first) { return .one(currency(word.value)) }
    let members = members(of: word.value)
    guard !members.isEmpty else { return nil }
    let isEnglishPound = word.value == "pound" && word.language == "en"
    return .family(
      CurrencyFamily(
        name: word.value,
        standard: members.first { $0.countries.contains(word["country"]) },
        members: members,
        borrowed: isEnglishPound ? self.members(of: "lira") : []))
  }

  func owners(_ word: LexiconWord) -> [SubunitOwner]? {
    let common = Int(word["ratio"])
    var owners: [SubunitOwner] = []
    for part in word["currencies"].split(separator: " ") {
      let fields = part.split(separator: ":")
      guard let ratio = fields.count > 1 ? Int(fields[1]) : common, ratio > 0 else { return nil }
      let currency = currency(String(fields[0]))
      owners.append(
        SubunitOwner(
          currency: currency, ratio: ratio,
          isStandard: currency.countries.contains(word["country"])))
    }
    return owners.isEmpty ? nil : owners
  }
}
