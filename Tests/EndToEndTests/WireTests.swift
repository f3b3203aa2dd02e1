import Foundation
import TestSupport
import Testing

/// Everything that is written keeps the contract, whatever the rules find.
@Suite struct WireTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../samples").standardizedFileURL.path

  /// A record by the contract's own examples, and changes that break it.
  private static let organization =
    #"{"label":"ORG","start":0,"end":3,"text":"abc","name":"abc","id":"doc:abc","value":"abc","#
    + #""org":{"kind":"company"},"money":null,"date":null,"rule":"r","score":0.9375}"#
  private static let money =
    #"{"label":"MONEY","start":3,"end":5,"text":"de","name":null,"id":null,"value":"USD 1.5","#
    + #""org":null,"money":{"amount":"1.5","amount_max":null,"currency":"USD","candidates":[],"#
    + #""reason":"symbol","modifier":"about"},"date":null,"rule":"r","score":null}"#
  private static let date =
    #"{"label":"DATE","start":6,"end":7,"text":"g","name":null,"id":null,"value":"XXXX-10-07","#
    + #""org":null,"money":null,"date":{"type":"DATE","value":"XXXX-10-07","from":null,"to":null,"#
    + #""calendar":"gregorian","original":null,"modifier":null,"resolved":false},"rule":"r","#
    + #""score":null}"#
  private static let record =
    #"{"schema":"musamma/1","offsets":"scalar","id":"x","lang":"en","reference_date":"2024-01-02","#
    + #""reference_date_from":"field","length":7,"text":"abcdefg","entities":[\#(organization),"#
    + #"\#(money),\#(date)],"warnings":[{"code":"c","message":"m","offset":1,"count":1}],"error":null}"#

  @Test func theContractsExamplesPass() throws {
    #expect(Wire.documentFaults(try WireJSON(Self.record)) == [])
  }

  /// The tests of the tests: what is not so must be seen.
  @Test(arguments: [
    Row("a key more", #""length":7"#, #""length":7,"size":7"#),
    Row("a key twice", #""length":7"#, #""length":7,"length":7"#),
    Row("a key less", #""length":7,"#, ""),
    Row("keys in another order", #""id":"x","lang":"en""#, #""lang":"en","id":"x""#),
    Row("a string for a number", #""length":7"#, #""length":"7""#),
    Row("a fraction", #""length":7"#, #""length":7.0"#),
    Row("no null", #""rule":"r","score":null"#, #""rule":null,"score":null"#),
    Row("a wrong length", #""length":7"#, #""length":8"#),
    Row("another schema", "musamma/1", "musamma/2"),
    Row("a kind that is none", #""kind":"company""#, #""kind":"firm""#),
    Row("a key more in org", #""kind":"company""#, #""kind":"company","x":1"#),
    Row("an amount as number", #""amount":"1.5""#, #""amount":1.5"#),
    Row("a zero too many", #""amount":"1.5""#, #""amount":"1.50""#),
    Row("an exponent", #""amount":"1.5""#, #""amount":"1e5""#),
    Row("no reason", #""reason":"symbol""#, #""reason":null"#),
    Row("a lower-case code", #""currency":"USD""#, #""currency":"usd""#),
    Row("a date of another form", #""from":null"#, #""from":"2024-1-2""#),
    Row("resolved as a string", #""resolved":false"#, #""resolved":"false""#),
    Row("a name of money", #""text":"de","name":null"#, #""text":"de","name":"de""#),
    Row("an organization without id", #""id":"doc:abc""#, #""id":null"#),
    Row("another slice", #""text":"de""#, #""text":"cd""#),
    Row("an overlap", #""start":3,"end":5,"text":"de""#, #""start":2,"end":5,"text":"cde""#),
    Row("an origin without a day", #""reference_date":"2024-01-02""#, #""reference_date":null"#),
    Row("a warning without count", #","count":1"#, ""),
    Row("an error that is a string", #""error":null"#, #""error":"io""#),
    Row(
      "entities beside an error", #""error":null"#,
      #""error":{"code":"io","stage":"read","message":"m","offset":null}"#),
  ])
  func whatBreaksTheContractIsSeen(_ row: Row<String, String>) throws {
    try #require(Self.record.contains(row.input))
    let broken = Self.record.replacingOccurrences(of: row.input, with: row.expected)
    #expect(Wire.documentFaults(try WireJSON(broken)) != [])
  }

  // MARK: The tool

  @Test(arguments: [[], ["--offsets", "utf16"], ["--offsets", "utf8"]])
  func theSamplesKeepTheContract(unit: [String]) async throws {
    let tool = try Tool()
    let arguments = ["extract", Self.samples, "--text"] + unit
    let run = try await tool.run(arguments).expect(0, errors: nil)
    let documents = try Wire.documents(run)
    #expect(documents.count > 5)
    let flat = try await tool.run(arguments + ["--flat"]).expect(0, errors: run.errors.dropEnd)
    // The same entities in both forms.
    let entities = documents.flatMap { document in
      document["entities"].array.map { [document["id"].string ?? "", "\($0)"] }
    }
    let lines = try Wire.flatLines(flat).map { line -> [String] in
      guard case .object(let members) = line else { return [] }
      return [
        line["doc"].string ?? "", "\(WireJSON.object(Array(members[3..<(members.count - 1)])))",
      ]
    }
    #expect(lines == entities)
    // What is skipped is the list.
    #expect(run.errors.hasSuffix(", \(entities.count) entities, 1 skipped\n"))
  }

  @Test func twoRunsGiveEqualBytes() async throws {
    let tool = try Tool()
    let arguments = ["extract", Self.samples, "--text", "-q"]
    let runs = [try await tool.run(arguments), try await tool.run(arguments)]
    #expect(runs[0].output == runs[1].output)
    #expect(!runs[0].output.isEmpty)
  }

  /// Error records of each stage, in both forms, among documents.
  @Test func errorsKeepTheContract() async throws {
    let tool = try Tool()
    try tool.root.write("a.txt", Fixture.english)
    try tool.root.write("b.txt", [0x61, 0])
    try tool.root.write("c.jsonl", "{\"text\":1}\n\n{\"id\":\"é\"}\n{\"text\":\"\\ud800\"}\n")
    let arguments =
      ["extract", "a.txt", "gone", "b.txt", "c.jsonl", "-q"] + (try tool.listOptions())
    let run = try await tool.run(arguments).expect(1, errors: "")
    let documents = try Wire.documents(run)
    #expect(
      documents.map { $0["id"].string } == [
        "a.txt", "gone", "b.txt", "c.jsonl:1", "c.jsonl:2", "é", "c.jsonl:4",
      ])
    let codes = ["", "not_found", "binary", "bad_field", "bad_json", "missing_field", ""]
    #expect(documents.map { $0["error"]["code"].string ?? "" } == codes)
    #expect(
      documents.map { $0["error"]["stage"].string ?? "" }
        == ["", "read", "decode", "parse", "parse", "parse", ""])
    let flat = try await tool.run(arguments + ["--flat"]).expect(1, errors: "")
    let lines = try Wire.flatLines(flat)
    // The last document has no entity, and so no line.
    #expect(lines.map { $0["error"]["code"].string ?? "" } == codes.dropLast())
    #expect(lines.map { $0["doc"].string } == documents.dropLast().map { $0["id"].string })
  }

  @Test func aRecordIsOneLineToEveryReader() async throws {
    let tool = try Tool()
    let controls = String(String.UnicodeScalarView((1...0x20).compactMap { Unicode.Scalar($0) }))
    let text = "a\u{85}b\u{2028}c\u{2029}d\u{B}\u{C}\r\n\u{7F}\u{0}\t\"\\/" + controls
    // NUL is a character only behind the head.
    let padding = String(repeating: "x", count: 8192)
    for name in ["f.txt", "n\u{85}\u{2028}\t\n.txt"] {
      try tool.root.write(name, padding + text)
      let run = try await tool.run("extract", "--text", "-q", name).expect(0, errors: "")
      #expect(run.lines.count == 1)
      #expect(run.text.split(whereSeparator: \.isNewline).count == 1)
      let record = try #require(try Wire.documents(run).first)
      #expect(record["text"].string.map { Array($0.utf8) } == Array((padding + text).utf8))
      #expect(record["id"] == .string(name))
    }
  }
}

extension String {
  /// Without its last character.
  fileprivate var dropEnd: String { String(dropLast()) }
}
