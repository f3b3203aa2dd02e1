import DocumentModel
import Gazetteers
import Musamma
import TestSupport
import Testing

/// What a worker finds with a small lexicon, row by row.
struct WorkerTests {
  static let rows: [Row<String, [String]>] = [
    Row("empty", "", []),
    Row("spaces and controls", " \n\u{200F}\r\n", []),
    Row("a name", "Acme fell.", ["acme Acme"]),
    Row("the longest name", "Acme Bank and Acme", ["acmeb Acme Bank", "acme Acme"]),
    Row(
      "a proclitic",
      "قالت وأكمي",
      ["acme أكمي"]),
    Row(
      "a proclitic before Latin",
      "وAcme بـAcme",
      ["acme Acme", "acme Acme"]),
    Row(
      "lam and the article",
      "وللأمم المتحدة",
      ["un لأمم المتحدة"]),
    Row(
      "proclitic, marks and tatweel",
      "وَبَـأكمي",
      ["acme أكمي"]),
    Row(
      "several proclitics",
      "فببنك النهر",
      ["nbe بنك النهر"]),
    Row("over a line's end", "Acme\nBank", ["acme Acme"]),
    Row("in brackets and quotation marks", "(Acme) «ACME»", ["acme Acme", "acme ACME"]),
    Row(
      "marks of direction behind", "Acme\u{200F}\u{200E}, وAcme\u{61C}",
      ["acme Acme", "acme Acme"]),
    Row("a handle", "@Acme", []),
    Row("digits before and behind", "5Acme Acme5", []),
    Row("a sign before", "#Acme $Acme", ["acme Acme", "acme Acme"]),
    Row("inside a longer word", "AcmeX xAcme", []),
    Row("another script behind", "Acmeбанк", ["acme Acme"]),
    Row("small letters", "acme ac", []),
  ]

  @Test(arguments: rows)
  func finds(_ row: Row<String, [String]>) throws {
    #expect(try Found.names(in: row.input) == row.expected)
  }

  /// The entity's name restores what the preposition took.
  @Test(arguments: [
    Row(
      "alef",
      "للأمم المتحدة",
      "الأمم المتحدة"),
    Row(
      "alef and lam",
      "للجنة الزرقاء",
      "اللجنة الزرقاء"),
    Row(
      "nothing",
      "لبنك النهر",
      "بنك النهر"),
  ])
  func restoresTheName(_ row: Row<String, String>) throws {
    var worker = try Worker(Found.extractor.get())
    let document = Document(id: "row", row.input)
    let entity = try #require(Array(worker.extract(document).entities).first)
    guard case .organization(let value) = entity.value else {
      Issue.record("no organization")
      return
    }
    switch value.name {
    case .slice(let range): #expect(document.string(range) == row.expected)
    case .text(let text): #expect(text == row.expected)
    }
  }

  // MARK: Names that wait for context

  static let ambiguous: [Row<String, [String]>] = [
    Row("alone", "Zeta won.", []),
    Row("named behind", "Zeta won. Zeta Holdings paid.", ["zeta Zeta", "zeta Zeta Holdings"]),
    Row("named before", "Zeta Holdings paid. Zeta won.", ["zeta Zeta Holdings", "zeta Zeta"]),
    Row(
      "named in the other script",
      "فازت زيتا.\nZeta Holdings.",
      ["zeta زيتا", "zeta Zeta Holdings"]),
    Row("another is named", "Zeta won. Acme paid.", ["acme Acme"]),
    Row("ambiguous names do not confirm each other", "Zeta and Zeta", []),
  ]

  @Test(arguments: ambiguous)
  func confirmsOrDrops(_ row: Row<String, [String]>) throws {
    #expect(try Found.names(in: row.input) == row.expected)
  }

  /// Names are confirmed over the whole document, however many blocks lie between.
  @Test func confirmsOverBlocks() throws {
    let filler = String(repeating: "nothing here, said no one.\n", count: 3000)
    #expect(try Found.names(in: "Zeta\n" + filler + "Zeta Holdings").count == 2)
    #expect(try Found.names(in: "Zeta\n" + filler).isEmpty)
  }

  /// What one document names confirms nothing in the next.
  @Test func documentsDoNotConfirmOneAnother() throws {
    var worker = try Worker(Found.extractor.get())
    #expect(try worker.extract(Document(id: "a", "Zeta Holdings")).entities.count == 1)
    #expect(try worker.extract(Document(id: "b", "Zeta")).entities.isEmpty)
  }

  // MARK: Long texts

  /// Offsets are the document's and not the block's; no entity is lost at a border.
  @Test func offsetsGoOnOverBlocks() throws {
    let line = "قال بنك النهر إن Acme Bank وأكمي ربحت 😀.\n"
    let document = Document(id: "long", String(repeating: line, count: 2000))
    var worker = try Worker(Found.extractor.get())
    let extraction = try worker.extract(document)
    let names = extraction.entities.map { Found.name($0, in: document) }
    let one = [
      "nbe بنك النهر",
      "acmeb Acme Bank",
      "acme أكمي",
    ]
    #expect(names == Array(repeating: one, count: 2000).flatMap { $0 })
    let starts = Set(extraction.entities.map { $0.range.lowerBound % line.utf8.count })
    #expect(starts.count == 3)
    #expect(extraction.language == .mixed)
  }

  @Test(arguments: [
    Row(
      "Arabic",
      "ربح البنك، 5% (A)",
      TextLanguage.arabic),
    Row("English", "the bank won \u{628}", .english), Row("none", "5%", .undetermined),
  ])
  func tellsTheLanguage(_ row: Row<String, TextLanguage>) throws {
    var worker = try Worker(Found.extractor.get())
    #expect(try worker.extract(Document(id: "row", row.input)).language == row.expected)
  }

  @Test func warningsPassThrough() throws {
    let warning = Warning(code: "invalid_utf8", message: "mended", offset: 3, count: 2)
    var worker = try Worker(Found.extractor.get())
    let document = Document(id: "row", text: Array("Acme".utf8), warnings: [warning])
    #expect(try worker.extract(document).warnings == [warning])
  }

  // MARK: Lexicons

  /// A caller's list counts beside the default one, and the default one first.
  @Test func listsStandSideBySide() throws {
    let own = try Lexicon.of(
      ListText("mine/own", "id  kind  en\nown-acme  company  Acme\nown  company  Omega Works"))
    var worker = try Worker(Extractor([Lexicon.of(Found.lists), own]))
    let document = Document(id: "row", "Acme and Omega Works")
    #expect(
      try worker.extract(document).entities.map { Found.name($0, in: document) }
        == ["acme Acme", "own Omega Works"])
  }

  @Test func withoutListsNoOrganizationIsKnown() throws {
    var worker = try Worker(Extractor([]))
    let extraction = try worker.extract(Document(id: "row", "Acme Bank"))
    #expect(
      extraction.entities.allSatisfy { entity in
        if case .organization(let value) = entity.value { value.known == nil } else { true }
      })
  }

  static let unknown: [Row<ListText, String>] = [
    Row(
      "class", ListText("ar/sweets", "value  forms\nX  abc"),
      "ar/sweets:2: there is no class of words 'sweets': there are "),
    Row(
      "meaning", ListText("ar/country", "value  forms\n_  abc"),
      "ar/country:2: a row of country needs "),
    Row(
      "cell", ListText("ar/nationality", "value  forms  gender  number\nEG  abc  x  _"),
      "ar/nationality:2: a row of nationality needs "),
  ]

  @Test(arguments: unknown)
  func wordsMustMeanSomething(_ row: Row<ListText, String>) throws {
    let lexicon = try Lexicon.of(row.input)
    let error = #expect(throws: ListFaults.self) { try Extractor([lexicon]) }
    #expect(
      error?.faults.map { $0.description.hasPrefix(row.expected) } == [true], "\(error as Any)")
  }
}
