import DocumentModel
import EntityRules
import Gazetteers
import Musamma
import TestSupport
import Testing

/// What ICU writes comes back: number words, amounts in the formats of locales, names of currencies.
struct ICUAmountTests {
  /// The Arab states and their currencies.
  static let states = [
    ("AE", "AED"), ("BH", "BHD"), ("DJ", "DJF"), ("DZ", "DZD"), ("EG", "EGP"), ("IQ", "IQD"),
    ("JO", "JOD"), ("KM", "KMF"), ("KW", "KWD"), ("LB", "LBP"), ("LY", "LYD"), ("MA", "MAD"),
    ("MR", "MRU"), ("OM", "OMR"), ("PS", "ILS"), ("QA", "QAR"), ("SA", "SAR"), ("SD", "SDG"),
    ("SO", "SOS"), ("SY", "SYP"), ("TN", "TND"), ("YE", "YER"),
  ]

  /// ICU's signs for these are `CF` and `S`: as signs of money they would find football clubs and
  /// cars.
  static let unsignedCodes: Set<String> = ["KMF", "SOS"]
  /// ICU writes these without decimals, as their minor units are out of use.
  static let wholeCodes: Set<String> = ["DJF", "IQD", "LBP", "SYP", "YER"]
  /// Out of use since the data of ICU 72: CUC and SLL withdrawn, VEF replaced by VES.
  static let formerCodes: Set<String> = ["CUC", "SLL", "VEF"]

  @Test(arguments: [
    ("ar", "%spellout-cardinal-masculine"), ("ar", "%spellout-cardinal-feminine"),
    ("en", "%spellout-cardinal"), ("en", "%spellout-cardinal-verbose"),
  ])
  func wordsComeBack(_ locale: String, _ rules: String) throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    var generator = SeededGenerator(seed: RoundTripReader.seed)
    for _ in 0..<RoundTripReader.tries / 4 {
      let number = AmountTests.amount(&generator)
      let words = try #require(ICUFormat.spell(number, locale, rules))
      try reader.expect(words + (locale == "ar" ? " دولار" : " dollars"), "USD \(number)")
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  @Test(arguments: states)
  func formatsComeBack(_ state: String, _ currency: String) throws {
    let extractor = try Extractor([Lexicon.embedded()], region: state)
    var reader = try RoundTripReader(extractor)
    for code in [currency, "USD"] where !Self.unsignedCodes.contains(code) {
      var generator = SeededGenerator(seed: RoundTripReader.seed)
      for _ in 0..<max(40, RoundTripReader.tries / 44) {
        let whole = AmountTests.amount(&generator)
        // In Libya's format 1,500 is 1.5 dinars; its press writes 1.5 and 1,500 for more.
        if code == "LYD", whole < 1000 { continue }
        let amount =
          Self.wholeCodes.contains(code)
          ? "\(whole)" : "\(whole).\(Int.random(in: 10...99, using: &generator))"
        let text = try #require(ICUFormat.currency(amount, code, "ar_" + state))
        try reader.expect(text, "\(code) \(#require(ExactDecimal(amount)))")
      }
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  @Test(arguments: ["ar", "en"])
  func namesAreKnown(_ locale: String) throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    let plurals = locale == "ar" ? ["few", "many", "other"] : ["one", "other"]
    for code in ICUFormat.codes where !Self.formerCodes.contains(code) {
      for plural in plurals {
        let name = try #require(ICUFormat.name(code, locale, plural))
        try reader.expect("500 " + name, "\(code) 500")
      }
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  @Test func codesAreKnown() throws {
    var reader = try RoundTripReader(RuleTests.extractor.get())
    for code in ICUFormat.codes where !Self.formerCodes.contains(code) {
      try reader.expect("\(code) 1.5 million", "\(code) 1500000")
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }
}
