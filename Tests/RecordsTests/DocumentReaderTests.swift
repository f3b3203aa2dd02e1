import DocumentModel
import Records
import TestSupport
import Testing

@Suite struct DocumentReaderTests {
  struct Expected: Equatable {
    var id: String
    var text = ""
    var day: String?
    var code: RecordError.Code?
    var offset: Int?
  }

  private static func outcome(_ reader: DocumentReader, _ line: String) -> Expected {
    switch reader.read(Array(line.utf8), fallbackID: "f:1") {
    case .document(let document):
      Expected(
        id: document.id, text: String(decoding: document.text, as: UTF8.self),
        day: document.reference.day?.iso)
    case .failure(let id, let error): Expected(id: id, code: error.code, offset: error.offset)
    }
  }

  @Test(arguments: [
    Row(
      "all fields", #"{"id":"a","text":"نص","reference_date":"2024-02-29","more":[1]}"#,
      Expected(id: "a", text: "نص", day: "2024-02-29")),
    Row("text alone", #"{"text":"x"}"#, Expected(id: "f:1", text: "x")),
    Row(
      "nulls", #"{"id":null,"text":"x","reference_date":null}"#,
      Expected(id: "f:1", text: "x")),
    Row("empty text", #"{"id":"a","text":""}"#, Expected(id: "a")),
    Row(
      "integer id", #"{"id":12345678901234567890,"text":"x"}"#,
      Expected(id: "12345678901234567890", text: "x")),
    Row("fraction as id", #"{"id":1.50,"text":"x"}"#, Expected(id: "1.50", text: "x")),
    Row("last of two texts", #"{"text":1,"text":"x"}"#, Expected(id: "f:1", text: "x")),
    Row(
      "byte order mark in the text stays", #"{"text":"\ufeffx"}"#,
      Expected(id: "f:1", text: "\u{FEFF}x")),
    Row("blank", "", Expected(id: "f:1", code: .badJSON, offset: 0)),
    Row("cut", #"{"id":"a","text":"x""#, Expected(id: "f:1", code: .badJSON, offset: 20)),
    Row("array", #" ["text"]"#, Expected(id: "f:1", code: .badJSON, offset: 1)),
    Row("string", #""text""#, Expected(id: "f:1", code: .badJSON, offset: 0)),
    Row("array that is cut", #"["text""#, Expected(id: "f:1", code: .badJSON, offset: 7)),
    Row("no text", #"{"id":"a"}"#, Expected(id: "a", code: .missingField)),
    Row("null text", #"{"id":"a","text":null}"#, Expected(id: "a", code: .badField)),
    Row("number as text", #"{"id":7,"text":1}"#, Expected(id: "7", code: .badField)),
    Row("object as id", #"{"id":{},"text":"x"}"#, Expected(id: "f:1", code: .badField)),
    Row("true as id", #"{"id":true,"text":"x"}"#, Expected(id: "f:1", code: .badField)),
    Row(
      "no such day", #"{"id":"a","text":"x","reference_date":"2023-02-29"}"#,
      Expected(id: "a", code: .badField)),
    Row(
      "date and time", #"{"id":"a","text":"x","reference_date":"2023-02-28T00:00"}"#,
      Expected(id: "a", code: .badField)),
    Row(
      "number as date", #"{"id":"a","text":"x","reference_date":20230228}"#,
      Expected(id: "a", code: .badField)),
  ])
  func reads(_ row: Row<String, Expected>) {
    #expect(Self.outcome(DocumentReader(), row.input) == row.expected)
  }

  @Test func fieldsAreRenamed() {
    let reader = DocumentReader(
      fields: DocumentFields(id: "رقم", text: "body", referenceDate: "date"))
    let line = #"{"رقم":"a","body":"x","date":"2020-01-02","text":5,"id":[],"reference_date":1}"#
    #expect(Self.outcome(reader, line) == Expected(id: "a", text: "x", day: "2020-01-02"))
    #expect(Self.outcome(reader, #"{"text":"x"}"#) == Expected(id: "f:1", code: .missingField))
  }

  @Test func theOptionsDateWins() throws {
    let day = try #require(CalendarDay(iso: "2001-02-03"))
    let reader = DocumentReader(reference: ReferenceDate(day: day, from: .option))
    for date in ["\"2020-01-02\"", "null", "\"soon\""] {
      let line = Array("{\"text\":\"x\",\"reference_date\":\(date)}".utf8)
      guard case .document(let document) = reader.read(line, fallbackID: "f:1") else {
        Issue.record("no document with \(date)")
        continue
      }
      #expect(document.reference == ReferenceDate(day: day, from: .option))
    }
  }

  @Test func whatWasMendedBecomesWarnings() {
    let line = Array(#"{"id":"\ud800","text":"a\ud800b\udc00"#.utf8) + [0xFF, 0x22, 0x7D]
    guard case .document(let document) = DocumentReader().read(line, fallbackID: "f:1") else {
      Issue.record("no document")
      return
    }
    #expect(document.id == "\u{FFFD}")
    #expect(document.text == Array("a\u{FFFD}b\u{FFFD}\u{FFFD}".utf8))
    #expect(document.warnings.map(\.code) == ["invalid_utf8", "lone_surrogate"])
    #expect(document.warnings.map(\.offset) == [8, 1])
    #expect(document.warnings.map(\.count) == [1, 2])
  }
}
