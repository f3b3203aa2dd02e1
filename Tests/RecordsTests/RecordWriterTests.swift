import DocumentModel
import Foundation
import Records
import TestSupport
import Testing

/// Whole records, byte by byte: order of keys, nulls and escapes are the contract.
@Suite struct RecordWriterTests {
  /// `a😀` before the name: three units for UTF-16, two scalars, five bytes.
  static let text = "a😀شركة النور دفعت 5 دولارات في 2024"

  static func document(warnings: [Warning] = []) throws -> Document {
    let day = try #require(CalendarDay(iso: "2024-05-06"))
    return Document(
      id: "d/\"1\"", text: Array(text.utf8), reference: ReferenceDate(day: day, from: .field),
      warnings: warnings)
  }

  /// Where a slice stands in the text.
  static func range(_ slice: String) throws -> TextRange {
    let found = try #require(text.range(of: slice))
    return TextRange(
      text[..<found.lowerBound].utf8.count, text[..<found.upperBound].utf8.count)
  }

  static func extraction(known: KnownOrganization? = nil) throws -> Extraction {
    var entities = EntityList()
    entities.append(
      Entity(
        range: try range("شركة النور"), rule: "org.test",
        value: .organization(
          OrganizationValue(name: .slice(try range("النور")), kind: .company, known: known))))
    entities.append(
      Entity(
        range: try range("5 دولارات"), rule: "money.test",
        value: .money(
          MoneyValue(
            amount: ExactDecimal(5), upperAmount: ExactDecimal("7.50"), currency: nil,
            candidates: ["USD", "CAD"], reason: .ambiguous, modifier: .atLeast))))
    entities.append(
      Entity(
        range: try range("2024"), rule: "date.test",
        value: .date(
          DateValue(
            kind: .date, value: "2024", first: CalendarDay(iso: "2024-01-01"),
            last: CalendarDay(iso: "2024-12-31"), calendar: .gregorian, modifier: .mid))))
    return Extraction(language: .arabic, entities: entities, warnings: [])
  }

  static func lines(
    _ options: RecordOptions, _ body: (inout RecordWriter) throws -> Void
  ) throws -> [String] {
    let sink = MemorySink()
    var writer = RecordWriter(options: options, sink: sink)
    try body(&writer)
    try writer.flush()
    let lines = sink.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.last == "", "the last line ends too")
    for line in lines.dropLast() {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
    return lines.dropLast().map(String.init)
  }

  static let head =
    #"{"schema":"musamma/1","offsets":"scalar","id":"d/\"1\"","lang":"ar","#
    + #""reference_date":"2024-05-06","reference_date_from":"field","length":35,"text":null,"#
  static let org =
    #""label":"ORG","start":2,"end":12,"text":"شركة النور","name":"النور","id":"doc:النور","#
    + #""value":"النور","org":{"kind":"company"},"money":null,"date":null,"rule":"org.test","#
    + #""score":0.96875"#
  static let money =
    #""label":"MONEY","start":18,"end":27,"text":"5 دولارات","name":null,"id":null,"#
    + #""value":"XXX 5/7.5","org":null,"money":{"amount":"5","amount_max":"7.5","currency":null,"#
    + #""candidates":["USD","CAD"],"reason":"ambiguous","modifier":"at_least"},"date":null,"#
    + #""rule":"money.test","score":null"#
  static let date =
    #""label":"DATE","start":31,"end":35,"text":"2024","name":null,"id":null,"value":"2024","#
    + #""org":null,"money":null,"date":{"type":"DATE","value":"2024","from":"2024-01-01","#
    + #""to":"2024-12-31","calendar":"gregorian","original":null,"modifier":"mid","#
    + #""resolved":true},"rule":"date.test","score":null"#

  @Test func aDocumentIsOneLine() throws {
    let lines = try Self.lines(RecordOptions(scores: ["org.test": 0.96875])) {
      let count = try $0.write(try Self.document(), try Self.extraction())
      #expect(count == 3)
    }
    #expect(
      lines == [
        Self.head + #""entities":[{\#(Self.org)},{\#(Self.money)},{\#(Self.date)}],"#
          + #""warnings":[],"error":null}"#
      ])
  }

  @Test func flatIsOneLineAnEntity() throws {
    let lines = try Self.lines(RecordOptions(isFlat: true, scores: ["org.test": 0.96875])) {
      let count = try $0.write(try Self.document(), try Self.extraction())
      #expect(count == 3)
      let none = try $0.write(Document(id: "none", ""), Self.nothing)
      #expect(none == 0)
    }
    let head = #"{"schema":"musamma/1","offsets":"scalar","doc":"d/\"1\"","#
    #expect(lines == [Self.org, Self.money, Self.date].map { head + $0 + #","error":null}"# })
  }

  static let nothing = Extraction(
    language: .undetermined, entities: EntityList(), warnings: [])

  @Test func anEmptyDocumentHasAllKeys() throws {
    let lines = try Self.lines(RecordOptions(offsets: .utf8, includesText: true)) {
      try $0.write(Document(id: "", ""), Self.nothing)
    }
    #expect(
      lines == [
        #"{"schema":"musamma/1","offsets":"utf8","id":"","lang":"und","reference_date":null,"#
          + #""reference_date_from":"none","length":0,"text":"","entities":[],"warnings":[],"#
          + #""error":null}"#
      ])
  }

  @Test(arguments: [
    Row("scalar", OffsetUnit.scalar, [2, 12, 18, 27, 31, 35]),
    Row("utf16", .utf16, [3, 13, 19, 28, 32, 36]),
    Row("utf8", .utf8, [5, 24, 34, 50, 56, 60]),
  ])
  func offsetsAreInTheUnitAskedFor(_ row: Row<OffsetUnit, [Int]>) throws {
    let warnings = [Warning(code: "w", message: "m", offset: 5, count: 3)]
    let line = try #require(
      try Self.lines(RecordOptions(offsets: row.input)) {
        var extraction = try Self.extraction()
        extraction.warnings = warnings
        try $0.write(try Self.document(), extraction)
      }.first)
    let record = try Decoded(line)
    #expect(record.offsets == row.input.rawValue)
    #expect(record.entities.flatMap { [$0.start, $0.end] } == row.expected)
    #expect(record.length == row.expected.last)
    #expect(record.warnings == [.init(code: "w", message: "m", offset: row.expected[0], count: 3)])
  }

  @Test(arguments: Label.allCases)
  func labelsAreFiltered(label: Label) throws {
    for isFlat in [false, true] {
      let lines = try Self.lines(RecordOptions(isFlat: isFlat, labels: [label])) {
        let count = try $0.write(try Self.document(), try Self.extraction())
        #expect(count == 1)
      }
      let line = try #require(lines.first)
      #expect(line.contains("\"label\":\"\(label.rawValue)\""))
      #expect(line.split(separator: "\"label\"").count == 2)
    }
  }

  @Test func aKnownOrganizationHasItsIdAndName() throws {
    let known = KnownOrganization(
      id: "eg.nour", kind: .bank, country: "EG", canonicalName: "Al Nour", list: "organizations/x")
    let lines = try Self.lines(RecordOptions()) {
      try $0.write(try Self.document(), try Self.extraction(known: known))
    }
    let organization = try #require(try Decoded(lines[0]).entities.first)
    #expect(organization.name == "النور")
    #expect(organization.id == "eg.nour")
    #expect(organization.value == "Al Nour")
  }

  @Test(arguments: [
    Row("one word", "النور", "doc:النور"),
    Row("words", "شركة  النور\u{A0}الدولية", "doc:شركه-النور-الدوليه"),
    Row("space around", " النور\n", "doc:النور"),
  ])
  func anUnknownOrganizationHasAKey(_ row: Row<String, String>) throws {
    var entities = EntityList()
    entities.append(
      Entity(
        range: TextRange(0, 1), rule: "r",
        value: .organization(OrganizationValue(name: .text(row.input), kind: .other))))
    let options = RecordOptions(foldKey: { $0.replacingOccurrences(of: "ة", with: "ه") })
    let lines = try Self.lines(options) {
      try $0.write(
        Document(id: "d", "x"),
        Extraction(language: .arabic, entities: entities, warnings: []))
    }
    let organization = try #require(try Decoded(lines[0]).entities.first)
    #expect(organization.id == row.expected)
    #expect(organization.name == row.input)
    #expect(organization.value == row.input)
  }

  @Test func valuesThatAreUnknownAreNull() throws {
    var entities = EntityList()
    entities.append(
      Entity(
        range: TextRange(0, 1), rule: "r",
        value: .money(MoneyValue(amount: nil, currency: "EGP", reason: .name))))
    entities.append(
      Entity(
        range: TextRange(1, 2), rule: "r",
        value: .date(
          DateValue(
            kind: .date, value: "XXXX-10-07", calendar: .umalqura, original: "1445-09-15",
            isResolved: false))))
    let lines = try Self.lines(RecordOptions()) {
      try $0.write(
        Document(id: "d", "xy"),
        Extraction(language: .mixed, entities: entities, warnings: []))
    }
    #expect(
      lines[0].contains(
        #""value":"EGP","org":null,"money":{"amount":null,"amount_max":null,"currency":"EGP","#
          + #""candidates":[],"reason":"name","modifier":null},"date":null,"#))
    #expect(
      lines[0].contains(
        #""date":{"type":"DATE","value":"XXXX-10-07","from":null,"to":null,"#
          + #""calendar":"umalqura","original":"1445-09-15","modifier":null,"resolved":false}"#))
  }

  @Test func everyErrorIsARecordInBothShapes() throws {
    for code in RecordError.Code.allCases {
      for stage in RecordError.Stage.allCases {
        let error = RecordError(code, stage, "m\u{2028}", offset: 3)
        let source = Array("ا\u{FFFD}".utf8.prefix(3)) + [0xFF]
        let end =
          #""error":{"code":"\#(code.rawValue)","stage":"\#(stage.rawValue)","#
          + #""message":"m\u2028","offset":2}}"#
        // The source's first three bytes decode to two scalars.
        let plain = try Self.lines(RecordOptions(includesText: true)) {
          try $0.write(error, id: "x", source: source)
        }
        #expect(
          plain == [
            #"{"schema":"musamma/1","offsets":"scalar","id":"x","lang":"und","#
              + #""reference_date":null,"reference_date_from":"none","length":0,"text":null,"#
              + #""entities":[],"warnings":[],"# + end
          ])
        let flat = try Self.lines(RecordOptions(isFlat: true)) {
          try $0.write(error, id: "x", source: source)
        }
        #expect(
          flat == [
            #"{"schema":"musamma/1","offsets":"scalar","doc":"x","label":null,"start":null,"#
              + #""end":null,"text":null,"name":null,"id":null,"value":null,"org":null,"#
              + #""money":null,"date":null,"rule":null,"score":null,"# + end
          ])
      }
    }
  }

  @Test func anErrorOfADocumentKeepsWhatIsKnown() throws {
    let warnings = [Warning(code: "invalid_utf8", message: "m", offset: 1, count: 1)]
    let lines = try Self.lines(RecordOptions(offsets: .utf16)) {
      let error = RecordError(.internal, .extract, "no", offset: 5)
      try $0.write(error, of: try Self.document(warnings: warnings))
    }
    let record = try Decoded(lines[0])
    #expect(record.length == 36)
    #expect(record.reference_date == "2024-05-06")
    #expect(record.warnings.map(\.offset) == [1])
    #expect(record.error?.offset == 3)
  }
}
