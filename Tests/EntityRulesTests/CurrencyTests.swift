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
    #expect(decide(["GBP", "EGP"], []) == nil)
  }

  private func amounts(in text: String) throws -> [MoneyValue] {
    var worker = try Worker(RuleTests.extractor.get())
    return try worker.extract(Document(id: "row", text)).entities.compactMap { entity in
      if case .money(let money) = entity.value { money } else { nil }
    }
  }
}
