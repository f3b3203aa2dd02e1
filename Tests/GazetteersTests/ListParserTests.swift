import DocumentModel
import Gazetteers
import TestSupport
import Testing

/// Lists as text: what they give, and what each kind of fault is told as.
struct ListParserTests {
  private static func faults(_ text: [UInt8], _ name: String = "organizations/x") -> [ListFault] {
    switch ListParser.parse(ListTable(file: "x.tsv", name: name, text: text)) {
    case .success: []
    case .failure(let error): error.faults
    }
  }

  /// A faulty list, and for each of its faults the line, the column and a part of the message.
  static let faulty: [Row<String, [(Int, Int, String)]>] = [
    Row("empty file", "", [(0, 0, "no header line")]),
    Row("comments alone", "# id\n\n#\n", [(0, 0, "no header line")]),
    Row(
      "column without a name", "value\t\tforms\n",
      [(1, 7, "a column has no name")]),
    Row("column twice", "value\tforms\tvalue\n", [(1, 13, "the column 'value' stands twice")]),
    Row("too few cells", "value\tforms\nx\n", [(2, 0, "the row has 1 cells, the header 2")]),
    Row(
      "too many cells, behind a comment", "value\tforms\n# c\n\nx\ty\tz\n",
      [(4, 0, "the row has 3 cells, the header 2")]),
    Row("neither names nor words", "name\tforms\n", [(1, 0, "a list of names needs the columns")]),
    Row("words without forms", "value\tform\n", [(1, 0, "the column forms is missing")]),
    Row(
      "unknown column", "id\tkind\ten\tnote\n", [(1, 12, "unknown column 'note': there are id, ")]),
    Row("no kind", "id\ten\n", [(1, 0, "the column kind is missing")]),
    Row("no name column", "id\tkind\n", [(1, 0, "one of the columns en and ar is needed")]),
    Row("empty id", "id\tkind\ten\n\tbank\tAcme\n", [(2, 1, "'' is not an id")]),
    Row("capital in an id", "id\tkind\ten\nAcme\tbank\tAcme\n", [(2, 1, "'Acme' is not an id")]),
    Row(
      "double hyphen in an id", "id\tkind\ten\na--b\tbank\tAcme\n", [(2, 1, "'a--b' is not an id")]),
    Row(
      "Arabic digit in an id",
      "id\tkind\ten\na-٣\tbank\tAcme\n",
      [(2, 1, "'a-٣' is not an id")]),
    Row(
      "unknown kind", "id\tkind\ten\na\tshop\tAcme\n",
      [(2, 3, "unknown kind 'shop': there are company, bank,")]),
    Row("no kind in a row", "id\tkind\ten\na\t\tAcme\n", [(2, 3, "unknown kind ''")]),
    Row(
      "country in small letters", "id\tkind\tcountry\ten\na\tbank\teg\tAcme\n",
      [(2, 8, "'eg' is not an ISO 3166-1 alpha-2 code")]),
    Row(
      "country of three letters", "id\tkind\tcountry\ten\na\tbank\tEGY\tAcme\n",
      [(2, 8, "'EGY' is not an ISO 3166-1 alpha-2 code")]),
    Row(
      "no name", "id\tkind\ten\tar\na\tbank\t\t\n", [(2, 0, "the row has no name: fill en or ar")]),
    Row("no form", "value\tforms\nx\t\n", [(2, 0, "the row has no form")]),
    Row("empty form", "value\tforms\nx\ta||b\n", [(2, 3, "a form is empty")]),
    Row("mark without a form", "value\tforms\nx\t?\n", [(2, 3, "a form is empty")]),
    Row(
      "space around a bar", "value\tforms\nx\ta| b\n", [(2, 3, "' b' begins or ends with a space")]),
    Row(
      "column counted in scalars",
      "id\tkind\ten\tar\nx\tbank\tCafe\u{301}\tبنـك\n",
      [(2, 8, "not in NFC"), (2, 14, "has U+0640, a tatweel")]),
    Row(
      "every row is told", "value\tforms\nx\t\ny\n\nz\ta|\n",
      [(2, 0, "the row has no form"), (3, 0, "the row has 1 cells"), (5, 3, "a form is empty")]),
  ]

  @Test(arguments: faulty)
  func tellsFaults(_ row: Row<String, [(Int, Int, String)]>) {
    let found = Self.faults(Array(row.input.utf8))
    #expect(found.map(\.file) == row.expected.map { _ in "x.tsv" }, "\(found)")
    for (fault, (line, column, message)) in zip(found, row.expected) {
      #expect(fault.line == line && fault.column == column, "\(fault)")
      #expect(fault.message.contains(message), "\(fault)")
    }
  }

  @Test func tellsWhatIsNoText() {
    let found = Self.faults(Array("value\tforms\nx\t".utf8) + [0xC7, 0xE1, 0x0A])
    #expect(found.contains { $0.message.contains("not UTF-8") && $0.line == 0 })
  }

  @Test func faultsTellTheirPlace() {
    #expect(ListFault(file: "a.tsv", "m").description == "a.tsv: m")
    #expect(ListFault(file: "a.tsv", line: 3, "m").description == "a.tsv:3: m")
    #expect(ListFault(file: "a.tsv", line: 3, column: 7, "m").description == "a.tsv:3:7: m")
  }

  /// Columns in any order, a byte order mark, carriage returns, comments and no last line end.
  @Test func readsNames() throws {
    let text =
      "\u{FEFF}# c\r\nen_forms\tkind\ten\tid\tcountry\r\n\r\n?NBE|=Nbe\tbank\tNational Bank\tnbe-1\tEG"
    let list = try ListParser.parse(
      ListTable(file: "e.tsv", name: "organizations/e", text: Array(text.utf8))
    ).get()
    guard case .names(let names) = list.content else { throw ListFault(file: "", "no names") }
    let name = try #require(names.first)
    #expect(names.count == 1 && name.id == "nbe-1" && name.kind == .bank && name.country == "EG")
    #expect(
      name.canonicalName == "National Bank" && name.line == 4 && list.name == "organizations/e")
    #expect(name.forms.map(\.text) == ["National Bank", "NBE", "Nbe"])
    #expect(name.forms.map(\.needsContext) == [false, true, false])
    #expect(name.forms.map(\.isExact) == [false, false, true])
    #expect(name.forms.map(\.column) == [16, 1, 1])
  }

  /// The canonical name has no mark, and is Arabic where there is no English one.
  @Test(arguments: [
    ("?Target\t", "Target"), ("\t?=\u{628}\u{646}\u{643}", "\u{628}\u{646}\u{643}"),
    ("A\t\u{628}", "A"),
  ])
  func choosesTheCanonicalName(cells: String, expected: String) throws {
    let table = ListTable(
      file: "x", name: "x", text: Array("id\tkind\ten\tar\na\tother\t\(cells)\n".utf8))
    guard case .names(let names) = try ListParser.parse(table).get().content else {
      throw ListFault(file: "x", "no names")
    }
    #expect(names.first?.canonicalName == expected)
  }

  @Test func readsWords() throws {
    let list = try ListText(
      "ar/hijri-month",
      """
      number  value  forms     note
      9       09     a|?=b c   _
      """
    ).parsed()
    guard case .words(let wordClass, let language, let words) = list.content else {
      throw ListFault(file: "", "no words")
    }
    let word = try #require(words.first)
    #expect(wordClass == "hijri-month" && language == "ar" && word.value == "09" && word.line == 2)
    #expect(word.forms.map(\.text) == ["a", "b c"])
    #expect(word.attributes.map(\.name) == ["number", "note"])
    #expect(word.attributes.map(\.value) == ["9", ""])
  }

  @Test func aListOfNoFolderHasNoLanguage() throws {
    let list = try ListText("country", "value  forms").parsed()
    guard case .words(let wordClass, let language, _) = list.content else {
      throw ListFault(file: "", "no words")
    }
    #expect(wordClass == "country" && language.isEmpty)
  }
}
