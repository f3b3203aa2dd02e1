import DocumentModel
import EntityRules
import Gazetteers
import Musamma
import Testing

/// What decides a currency, and what stands beside the mention.
struct CurrencyTests {
  @Test(arguments: [
    ("50 ريالا قطريا", "QAR", CurrencyReason.adjective),
    ("USD 50", "USD", .code),
    ("3 BTC", "BTC", .code),
    ("3 bitcoins", "BTC", .name),
    ("50 ر.س", "SAR", .symbol),
    ("50 دولارا", "USD", .name),
    ("أعلنت القاهرة في مصر رصد 50 مليون جنيه", "EGP", .document),
    ("دفع 20 دينارا كويتيا ثم 50 دينارا", "KWD", .document),
    ("دفع 50 درهما إماراتيا. وزع بنك الكويت الوطني 25 فلسا", "KWD", .document),
  ])
  func tellsWhy(_ text: String, _ currency: String, _ reason: CurrencyReason) throws {
    let money = try #require(try amounts(in: text).last)
    #expect(money.currency == currency)
    #expect(money.reason == reason)
    #expect(money.candidates.isEmpty)
  }

  @Test(arguments: [
    ("50 دينارا", "IQD"), ("50 ريالا", "SAR"), ("50 درهما", "AED"), ("50 ليرة", "TRY"),
    ("50 جنيها", "EGP"), ("من العراق إلى الكويت 50 دينارا", "IQD"),
  ])
  func leavesOpen(_ text: String, _ best: String) throws {
    let money = try #require(try amounts(in: text).last)
    #expect(money.currency == nil)
    #expect(money.reason == .ambiguous)
    #expect(money.candidates.first == best)
  }

  @Test(arguments: [
    ("نحو 5 دولارات", MoneyModifier.about), ("ما لا يقل عن 5 دولارات", .atLeast),
    ("أكثر من 5 دولارات", .moreThan), ("أقل من 5 دولارات", .lessThan),
    ("5 دولارات كحد أقصى", .atMost), ("بنحو 5 إلى 7 دولارات", .about),
    ("أكثر من بين 5 و7 دولارات", .moreThan), ("over $5 million", .moreThan),
    ("up to 5 euros", .atMost), ("$5 or more", .atLeast),
  ])
  func keepsWhatQualifies(_ text: String, _ modifier: MoneyModifier) throws {
    #expect(try amounts(in: text).first?.modifier == modifier)
  }

  @Test func readsTheDecimalMarkAsTheCountryDoes() throws {
    let text = "ميزانية بـ27,064 مليار دينار"
    #expect(try amounts(in: text).first?.amount?.description == "27064000000000")
    #expect(try amounts(in: "تونس: " + text).first?.canonical == "TND 27064000000")
  }

  @Test(arguments: [
    // The document's other numbers tell more than its country.
    ("في تونس 2.5% و1.5% من 27,064 مليار دينار", "TND 27064000000000"),
    ("نسبة 2,5% من 27,064 مليار دولار", "USD 27064000000"),
    ("نسبة 2,5% من 200.000 يورو", "EUR 200000"),
    ("كلفته 1.234.567 دينارا في الكويت ثم 2.500 مليون", "KWD 1234567"),
    // Three decimals are more than a dirham has, and nobody writes 4.200 for 4.2.
    ("في المغرب كلفته 500,000 درهم", "MAD 500000"),
    ("كلفته 4.200 دولار", "USD 4200"), ("سعره 1.085 دولار", "USD 1.085"),
    // A Tunisian dinar has a thousand millimes.
    ("في تونس بسعر 12.500 دينار", "TND 12.5"), ("في تونس بسعر 15,200 دينار", "TND 15.2"),
    ("in Tunisia it costs 15,200 dinars", "TND 15200"),
  ])
  func readsMarksByEvidence(_ text: String, _ value: String) throws {
    #expect(try amounts(in: text).first?.canonical == value)
  }

  @Test(arguments: [
    ("50 دينارا", "TN", "TND 50", CurrencyReason.region),
    ("50 دينارا", "EG", "XXX 50", .ambiguous),
    ("زار الكويت وأنفق 50 دينارا", "TN", "KWD 50", .document),
    ("كلفته 27,064 مليار دينار", "TN", "TND 27064000000", .region),
    ("50 فلسا", "AE", "AED 0.5", .region), ("50 فلسا", "KW", "KWD 0.05", .region),
  ])
  func asksTheRegionLast(
    _ text: String, _ region: String, _ value: String, _ reason: CurrencyReason
  ) throws {
    let extractor = try Extractor([Lexicon.embedded()], region: region)
    let money = try #require(try amounts(in: text, by: extractor).first)
    #expect(money.canonical == value)
    #expect(money.reason == reason)
  }

  @Test func decidesOnlyWhatIsClear() {
    let issuers = CurrencyIssuers([
      Currency(code: "EGP", countries: ["EG"]), Currency(code: "GBP", countries: ["GB"]),
    ])
    func decide(_ currencies: [String], _ countries: [String]) -> String? {
      var evidence = CurrencyEvidence()
      for currency in currencies { evidence.note(currency: currency, reason: .adjective) }
      for country in countries { evidence.note(country: country) }
      return evidence.decide(["EGP", "GBP"], issuers)
    }
    #expect(decide([], []) == nil)
    #expect(decide([], ["US"]) == nil)
    #expect(decide([], ["EG"]) == "EGP")
    #expect(decide([], ["EG", "GB"]) == nil)
    #expect(decide([], ["EG", "EG", "EG", "EG", "GB"]) == "EGP")
    #expect(decide(["GBP"], ["GB"]) == "GBP")
    #expect(decide(["GBP"], ["GB", "EG", "EG", "EG"]) == nil)
    #expect(decide(["GBP"], ["GB", "EG", "EG", "EG", "EG"]) == "EGP")
    #expect(decide(["GBP", "EGP"], []) == nil)
  }

  @Test func takesAForeignSymbolForNoNoun() {
    let issuers = CurrencyIssuers([
      Currency(code: "EGP", countries: ["EG"]), Currency(code: "GBP", countries: ["GB"]),
    ])
    var evidence = CurrencyEvidence()
    evidence.note(currency: "GBP", reason: .symbol)
    #expect(evidence.decide(["EGP", "GBP"], issuers) == nil)
    evidence.isLatin = true
    #expect(evidence.decide(["EGP", "GBP"], issuers) == "GBP")
  }

  private func amounts(in text: String, by extractor: Extractor? = nil) throws -> [MoneyValue] {
    var worker = try Worker(extractor ?? RuleTests.extractor.get())
    return try worker.extract(Document(id: "row", text)).entities.compactMap { entity in
      if case .money(let money) = entity.value { money } else { nil }
    }
  }
}
