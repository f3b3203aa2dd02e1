internal import Gazetteers

/// The currencies of a lexicon, to give words their meaning when it is bound.
struct CurrencyTable {
  struct Row {
    let currency: Currency
    let family: String
    let rank: Int
    /// Whether it is no longer issued: only its country tells it.
    let isFormer: Bool

    init?(_ word: LexiconWord) {
      guard word.value.utf8.count >= 3, word.value.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
      else { return nil }
      currency = Currency(
        code: word.value, countries: word["country"].split(separator: "|").map { String($0) },
        hasDecimalComma: word["decimal"] == "comma", minorDigits: Int(word["minor"]) ?? 2,
        oldCode: word["old"].isEmpty ? nil : word["old"],
        exactSigns: word["exact"].split(separator: " ").map { String($0) })
      isFormer = word["former"] == "yes"
      family = word["family"]
      rank = Int(word["rank"]) ?? Int.max
    }
  }

  private let rows: [Row]

  init(_ lexicon: Lexicon) {
    let name = Category.currencyCountry.name
    var rows: [Row] = []
    var start = 0
    for (wordClass, count) in lexicon.words.classes {
      if wordClass == name { rows += lexicon.words[start..<start + count].compactMap { Row($0) } }
      start += count
    }
    self.rows = rows
  }

  var currencies: [Currency] { rows.map(\.currency) }

  private func currency(_ code: String) -> Currency {
    rows.first { $0.currency.code == code }?.currency ?? Currency(code: code, countries: [])
  }

  private func members(of family: String, former: Bool = false) -> [Currency] {
    rows.enumerated().filter { $0.element.family == family && $0.element.isFormer == former }
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element.currency)
  }

  func noun(_ word: LexiconWord) -> MoneyWord.Noun? {
    guard let first = word.value.utf8.first else { return nil }
    if (0x41...0x5A).contains(first) { return single(word.value) }
    let members = members(of: word.value)
    guard !members.isEmpty else { return nil }
    return .family(
      CurrencyFamily(
        name: word.value,
        standard: members.first { $0.countries.contains(word["country"]) },
        members: members,
        borrowed: (word.value == "pound" ? self.members(of: "lira") : [])
          + self.members(of: word.value, former: true)))
  }

  /// One currency, or so many of its units that a noun counts: `IRR*10` for the toman.
  private func single(_ value: String) -> MoneyWord.Noun? {
    let parts = value.split(separator: "*")
    guard parts.count > 1 else { return .one(currency(value)) }
    guard parts.count == 2, let count = Int(parts[1]), count > 1 else { return nil }
    return .multiple(currency(String(parts[0])), of: count)
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
