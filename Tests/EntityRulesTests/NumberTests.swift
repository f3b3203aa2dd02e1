import DocumentModel
import EntityRules
import Gazetteers
import Grammar
import Musamma
import Testing

/// The number grammar, by the longest number that a text begins with.
struct NumberTests {
  @Test(arguments: NumberRow.rows)
  func readsWhatItsRowSays(_ row: NumberRow) throws {
    #expect(try number(atStartOf: row.text)?.value.description == row.value)
  }

  @Test func tellsDigitsThatMayBeAYear() throws {
    #expect(try number(atStartOf: "2021")?.calendarNumber == 2021)
    #expect(try number(atStartOf: "07")?.digits == "07")
    #expect(try number(atStartOf: "2,021")?.digits == nil)
    #expect(try number(atStartOf: "عشرون")?.digits == nil)
  }

  @Test func tellsTheOtherReadingOfAMark() throws {
    #expect(try number(atStartOf: "27,064 مليار")?.otherReading?.description == "27064000000")
    #expect(try number(atStartOf: "1.500")?.otherReading?.description == "1500")
    #expect(try number(atStartOf: "1,5")?.otherReading == nil)
  }

  @Test(arguments: [
    ("ملايين", 6), ("عشرات الآلاف", 4), ("مئات الملايين", 8), ("بضعة آلاف", 3),
    ("hundreds of millions", 8), ("several thousand", 3),
  ])
  func knowsOpenNumbers(_ text: String, _ power: Int) throws {
    let found = try nodes(of: text, .vagueNumber).first
    #expect(found?.value == ExactDecimal(1).scaled(byPowerOfTen: power))
  }

  private func number(atStartOf text: String) throws -> NumberMeaning? {
    try nodes(of: text, .number).first
  }

  /// The meanings of the nodes at the first word, longer nodes first.
  private func nodes(of text: String, _ category: Category) throws -> [NumberMeaning] {
    let document = Document(id: "row", text)
    var worker = try Worker(RuleTests.extractor.get())
    try worker.read(TextRange(0, document.text.count), of: document)
    return worker.parser.nodes
      .filter { $0.words.lowerBound == 0 && $0.symbol == category.symbol }
      .sorted { $0.words.count > $1.words.count }
      .compactMap { node in
        if case .number(let number) = Meaning(worker.parser.kept(of: node)) { number } else { nil }
      }
  }
}
