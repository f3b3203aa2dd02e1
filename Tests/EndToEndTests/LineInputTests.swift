import Foundation
import TestSupport
import Testing

/// Lines as documents: N lines in give N records out, in their order.
@Suite struct LineInputTests {
  private static func codes(_ run: Run) throws -> [String] {
    try Wire.documents(run).map { $0["error"]["code"].string ?? $0["text"].string ?? "no text" }
  }

  private static func nested(_ depth: Int) -> String {
    #"{"text":"x","more":\#(String(repeating: "[", count: depth))"#
      + "\(String(repeating: "]", count: depth))}"
  }

  /// A line and what is made of it: a text, or the code of an error.
  static let records: [Row<String, String>] = [
    Row("a record", #"{"id":"a","text":"brilt"}"#, "brilt"),
    Row("space around", " \t{ \"text\" : \"brilt\" } \t", "brilt"),
    Row("other fields", #"{"a":[{"b":null}],"text":"brilt","c":-1.5e9,"d":true}"#, "brilt"),
    Row("an empty text", #"{"text":""}"#, ""),
    Row("escapes", #"{"text":"\u0628\t\n\\\"\/\ud83d\ude00\u0000"}"#, "ب\t\n\\\"/😀\0"),
    Row("a null id", #"{"id":null,"text":"x"}"#, "x"),
    Row("a null reference date", #"{"text":"x","reference_date":null}"#, "x"),
    Row("a key twice", #"{"text":"a","text":"b"}"#, "b"),
    Row("a lone surrogate", #"{"text":"a\ud800b"}"#, "a\u{FFFD}b"),
    Row("a lone low surrogate", #"{"text":"\udc00"}"#, "\u{FFFD}"),
    Row("surrogates in reverse", #"{"text":"\ude00\ud83d"}"#, "\u{FFFD}\u{FFFD}"),
    Row("nested", nested(200), "x"),
    Row("nested too deep", nested(100_000), "bad_json"),
    Row("blank", "", "bad_json"),
    Row("space alone", "   ", "bad_json"),
    Row("no JSON", "brilt", "bad_json"),
    Row("cut off", #"{"text":"brilt"#, "bad_json"),
    Row("two records", #"{"text":"a"}{"text":"b"}"#, "bad_json"),
    Row("a comma too many", #"{"text":"a",}"#, "bad_json"),
    Row("single quotation marks", "{'text':'a'}", "bad_json"),
    Row("a raw control", "{\"text\":\"a\u{1}b\"}", "bad_json"),
    Row("a raw tab", "{\"text\":\"a\tb\"}", "bad_json"),
    Row("a wrong escape", #"{"text":"\x"}"#, "bad_json"),
    Row("NaN", #"{"text":"x","a":NaN}"#, "bad_json"),
    Row("a leading zero", #"{"text":"x","a":01}"#, "bad_json"),
    Row("an array", #"["text"]"#, "bad_json"),
    Row("a string", #""text""#, "bad_json"),
    Row("null", "null", "bad_json"),
    Row("no text", #"{"id":"a"}"#, "missing_field"),
    Row("an empty object", "{}", "missing_field"),
    Row("a null text", #"{"text":null}"#, "bad_field"),
    Row("a number for the text", #"{"text":1}"#, "bad_field"),
    Row("an array for the text", #"{"text":["a"]}"#, "bad_field"),
    Row("an object for the id", #"{"id":{},"text":"x"}"#, "bad_field"),
    Row("a truth value for the id", #"{"id":true,"text":"x"}"#, "bad_field"),
    Row("a number for the date", #"{"text":"x","reference_date":2024}"#, "bad_field"),
    Row("no such day", #"{"text":"x","reference_date":"2023-02-29"}"#, "bad_field"),
    Row("a date of another form", #"{"text":"x","reference_date":"06/05/2024"}"#, "bad_field"),
  ]

  @Test(arguments: ["\n", "\r\n"])
  func everyLineOfJSONIsARecord(end: String) async throws {
    let tool = try Tool()
    let body = Self.records.map(\.input).joined(separator: end)
    for last in ["", end] {
      try tool.root.write("a.jsonl", body + last)
      let run = try await tool.run("extract", "a.jsonl", "--text", "-q").expect(1, errors: "")
      let codes = try Self.codes(run)
      #expect(codes.count == Self.records.count)
      for (row, code) in zip(Self.records, codes) { #expect(code == row.expected, "\(row)") }
      let allowed = try await tool.run("extract", "a.jsonl", "--text", "-q", "--allow-errors")
      #expect(allowed.expect(0, errors: "").output == run.output)
    }
  }

  @Test func whatIsMendedIsWarnedOf() async throws {
    let tool = try Tool()
    let lines = [
      Array(#"{"text":"a\ud800\udc00\udfff"}"#.utf8),
      Array(#"{"text":"aa"#.utf8) + [0xFF, 0x22, 0x7D],
    ]
    try tool.root.write("a.jsonl", lines.joined(separator: [0x0A]))
    let run = try await tool.run("extract", "a.jsonl", "-q").expect(0, errors: "")
    let warnings = try Wire.documents(run).map { record in
      record["warnings"].array.map { "\($0["code"].string ?? "") \($0["offset"].integer ?? -1)" }
    }
    #expect(warnings == [["lone_surrogate 2"], ["invalid_utf8 2"]])
  }

  @Test func errorsTellTheirPlaceInScalars() async throws {
    let run = try await Tool().run(
      "extract", "--input-format", "jsonl", "-q", input: Array(#"{"id":"ب😀" "text":"x"}"#.utf8))
    let record = try Wire.documents(run.expect(1, errors: ""))[0]
    #expect(record["error"]["offset"].integer == 11)
    #expect(record["id"] == .string("-:1"))
  }

  @Test func linesOfTextAreDocuments() async throws {
    let tool = try Tool()
    let files: [(String, [String])] = [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\nb", ["a", "b"]),
      ("a\r\n\r\nb\r\n", ["a", "", "b"]),
      ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]), ("\u{FEFF}", []),
      ("a\rb\u{85}c\u{2028}d\u{B}e\n", ["a\rb\u{85}c\u{2028}d\u{B}e"]),
      ("{\"text\":1}\n", ["{\"text\":1}"]),
    ]
    for (content, texts) in files {
      try tool.root.write("a.txt", content)
      let run = try await tool.run("extract", "a.txt", "--input-format", "lines", "--text", "-q")
      let records = try Wire.documents(run.expect(0, errors: ""))
      #expect(
        records.map { $0["text"].string.map { Array($0.utf8) } } == texts.map { Array($0.utf8) })
      #expect(records.map { $0["id"].string } == texts.indices.map { "a.txt:\($0 + 1)" })
    }
  }

  @Test func aBinaryInputIsOneError() async throws {
    for format in ["lines", "jsonl"] {
      let run = try await Tool().run(
        "extract", "--input-format", format, input: Array("a\nb\n\0\n".utf8))
      run.expect(1, errors: "musamma: 0 documents, 0 entities, 1 error")
      #expect(try Self.codes(run) == ["binary"])
    }
  }

  @Test func manyLinesComeOutInTheirOrder() async throws {
    let tool = try Tool()
    let lines = (0..<5000).map {
      $0 % 7 == 3 ? "no json \($0)" : #"{"id":\#($0),"text":"x\#($0)"}"#
    }
    try tool.root.write("a.jsonl", lines.joined(separator: "\n"))
    let run = try await tool.run("extract", "a.jsonl", "--text", "--allow-errors")
    run.expect(0, errors: "musamma: 4286 documents, 0 entities, 714 errors")
    let ids = run.lines.compactMap { try? WireJSON($0)["id"].string }
    #expect(ids == (0..<5000).map { $0 % 7 == 3 ? "a.jsonl:\($0 + 1)" : "\($0)" })
  }
}
