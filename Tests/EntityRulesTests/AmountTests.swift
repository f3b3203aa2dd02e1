import Musamma
import TestSupport
import Testing

/// Random amounts come back as the same number, however they are written.
struct AmountTests {
  private static let nouns = [
    ArabicSpeller.Noun(
      singular: "دولار", accusative: "دولارا", plural: "دولارات", dual: ["دولاران", "دولارين"],
      one: "واحد", code: "USD"),
    ArabicSpeller.Noun(
      singular: "ليرة", accusative: "ليرة", plural: "ليرات",
      dual: ["ليرتان سوريتان", "ليرتين سوريتين"], one: "واحدة", isFeminine: true,
      adjective: "سورية", code: "SYP"),
    ArabicSpeller.Noun(
      singular: "يورو", accusative: "يورو", plural: "يورو", dual: ["2 يورو", "2 يورو"],
      one: "واحد", code: "EUR"),
  ]

  @Test func arabicWordsComeBack() throws {
    try check { number, generator in
      let noun = try #require(Self.nouns.randomElement(using: &generator))
      let speller = ArabicSpeller(style: .random(&generator))
      return (speller.spell(number, noun), noun.code)
    }
  }

  @Test func englishWordsComeBack() throws {
    try check { number, generator in
      let speller = EnglishSpeller(
        saysAnd: .random(using: &generator), hyphenates: .random(using: &generator))
      return (speller.spell(number) + (number == 1 ? " dollar" : " dollars"), "USD")
    }
  }

  @Test func digitsComeBack() throws {
    try check { number, generator in
      (DigitSpeller.spell(number, &generator) + " دولار", "USD")
    }
  }

  @Test func digitsAndScaleWordsComeBack() throws {
    try check { number, _ in (DigitSpeller.mixed(number) + " دولار", "USD") }
  }

  /// Extracts from many texts, each of which is one amount, and expects each to be found as a whole.
  private func check(
    _ write: (Int, inout SeededGenerator) throws -> (text: String, code: String)
  ) throws {
    var generator = SeededGenerator(seed: RoundTripReader.seed)
    var reader = try RoundTripReader(RuleTests.extractor.get())
    for _ in 0..<RoundTripReader.tries {
      let number = Self.amount(&generator)
      let (text, code) = try write(number, &generator)
      try reader.expect("بقيمة " + text, "\(code) \(number)", mention: text)
    }
    #expect(reader.faults.isEmpty, "\(reader.report)")
  }

  /// A number of 1 to 15 digits, each length as likely as another, with runs of zeros as sums have them.
  static func amount(_ generator: inout SeededGenerator) -> Int {
    var number = 0
    let length = Int.random(in: 1...15, using: &generator)
    for index in 0..<length {
      let isZero = index > 0 && Int.random(in: 0..<3, using: &generator) == 0
      number =
        number * 10 + (isZero ? 0 : Int.random(in: (index == 0 ? 1 : 0)...9, using: &generator))
    }
    return number
  }
}
