import Foundation
import TestSupport
import Testing

/// `extract` and each of its options, where all goes well.
@Suite struct ExtractTests {
  /// A golden run, byte by byte.
  @Test func aDocumentIsARecord() async throws {
    let tool = try Tool()
    let text = "brilt 😀 \(Fixture.arabic)، \(Fixture.english)\n"
    try tool.root.write("a.txt", text)
    let run = try await tool.run(["extract", "a.txt"] + (try tool.listOptions()))
    run.expect(0, errors: "musamma: 1 document, 2 entities")
    func entity(_ start: Int, _ end: Int, _ text: String) -> String {
      #"{"label":"ORG","start":\#(start),"end":\#(end),"text":"\#(text)","name":"\#(text)","#
        + #""id":"zorvex-quandle","value":"Zorvex Quandle","org":{"kind":"company"},"money":null,"#
        + #""date":null,"rule":"lists/made-up","score":null}"#
    }
    let expected =
      #"{"schema":"musamma/1","offsets":"scalar","id":"a.txt","lang":"mixed","#
      + #""reference_date":null,"reference_date_from":"none","length":37,"text":null,"entities":["#
      + [entity(8, 20, Fixture.arabic), entity(22, 36, Fixture.english)].joined(separator: ",")
      + #"],"warnings":[],"error":null}"#
    #expect(run.text == expected + "\n")
    _ = try Wire.documents(run)
  }

  @Test func theBuiltInListsAreThere() async throws {
    let text = "أعلنت مايكروسوفت أرباحها. Microsoft rose."
    let run = try await Tool().run("extract", "--text", input: Array(text.utf8))
    let entities = try Wire.documents(run.expect(0, errors: nil))[0]["entities"].array
    #expect(
      entities.filter { $0["id"] == .string("microsoft") }.map { $0["text"].string } == [
        "مايكروسوفت", "Microsoft",
      ])
    #expect(entities.allSatisfy { $0["rule"].string?.isEmpty == false })
  }

  @Test func standardInputIsReadWithAndWithoutADash() async throws {
    let tool = try Tool()
    for arguments in [["extract"], ["extract", "-"]] {
      let run = try await tool.run(arguments, input: Array("brilt".utf8))
      run.expect(0, errors: "musamma: 1 document, 0 entities")
      #expect(run.text == Fixture.emptyRecord(id: "-", length: 5, lang: "en") + "\n")
    }
    let file = try tool.root.write("a.txt", "brilt")
    let mixed = try await tool.run("extract", file, "-", "a.txt", "-q", input: Array("x".utf8))
    mixed.expect(0, errors: "")
    #expect(try Wire.documents(mixed).map { $0["id"].string } == [file, "-", "a.txt"])
  }

  @Test func flatIsALineAnEntity() async throws {
    let tool = try Tool()
    let text = "\(Fixture.english) brilt \(Fixture.arabic)\nbrilt\n\(Fixture.english)\n"
    let arguments = ["extract", "--flat", "--input-format", "lines"] + (try tool.listOptions())
    let run = try await tool.run(arguments, input: Array(text.utf8))
    run.expect(0, errors: "musamma: 3 documents, 3 entities")
    let lines = try Wire.flatLines(run)
    #expect(lines.map { $0["doc"].string } == ["-:1", "-:1", "-:3"])
    #expect(lines.map { $0["start"].integer } == [0, 21, 0])
  }

  @Test func theTextIsThereOnlyWhenItIsWanted() async throws {
    let tool = try Tool()
    let text = "brilt\r\n\"نص\" 😀"
    try tool.root.write("a.txt", text)
    let with = try Wire.documents(try await tool.run("extract", "a.txt", "--text"))
    #expect(with[0]["text"].string.map { Array($0.utf8) } == Array(text.utf8))
    #expect(try Wire.documents(try await tool.run("extract", "a.txt"))[0]["text"] == .null)
  }

  @Test func labelsLeaveOthersOut() async throws {
    let tool = try Tool()
    let text = "Microsoft paid $5 on 2024-05-06. دفعت مايكروسوفت 5 دولارات في 6 مايو 2024."
    try tool.root.write("a.txt", text)
    let all = try Wire.documents(try await tool.run("extract", "a.txt"))[0]["entities"].array
    for labels in [["ORG"], ["MONEY"], ["DATE"], ["ORG", "DATE"], ["DATE", "MONEY", "ORG"]] {
      let run = try await tool.run("extract", "a.txt", "--labels", labels.joined(separator: ","))
      let kept = all.filter { labels.contains($0["label"].string ?? "") }
      #expect(try Wire.documents(run)[0]["entities"].array == kept)
      let noun = kept.count == 1 ? "entity" : "entities"
      run.expect(0, errors: "musamma: 1 document, \(kept.count) \(noun)")
    }
  }

  @Test func theReferenceDateIsTold() async throws {
    let tool = try Tool()
    try tool.root.write("a.txt", "x")
    try tool.root.write("b.jsonl", #"{"text":"x","reference_date":"2020-02-29"}"#)
    func dates(_ arguments: String...) async throws -> [String] {
      let run = try await tool.run(["extract", "a.txt", "b.jsonl", "-q"] + arguments)
      return try Wire.documents(run.expect(0, errors: "")).map {
        "\($0["reference_date"].string ?? "null") \($0["reference_date_from"].string ?? "null")"
      }
    }
    #expect(try await dates() == ["null none", "2020-02-29 field"])
    #expect(
      try await dates("--reference-date", "2024-05-06")
        == ["2024-05-06 option", "2024-05-06 option"])
  }

  /// A Hijri day, month and year, one beside its Gregorian day, and one that is the reference date.
  @Test(arguments: [
    ("umalqura", "umalqura", "2024-07-07", "2024-07-07", "2025-06-25"),
    ("civil", "civil", "2024-07-08", "2024-07-08", "2025-06-26"),
    ("tabular", "tabular", "2024-07-07", "2024-07-07", "2025-06-25"),
  ])
  func hijriDatesAreOfTheCalendarThatIsWanted(
    _ option: String, _ calendar: String, _ day: String, _ first: String, _ last: String
  ) async throws {
    let text = "1 محرم 1446 هـ\nعام 1446 هـ. حرر في 2 محرم 1446 هـ الموافق 8 يوليو 2024. عاد اليوم."
    let run = try await Tool().run(
      "extract", "-q", "--hijri", option, "--reference-date-from", "dateline",
      input: Array(text.utf8))
    let record = try Wire.documents(run.expect(0, errors: ""))[0]
    let dates = record["entities"].array.map { $0["date"] }
    #expect(dates.map { $0["from"].string } == [day, first, "2024-07-08", day])
    #expect(dates.map { $0["to"].string } == [day, last, "2024-07-08", day])
    #expect(dates.map { $0["calendar"].string } == [calendar, calendar, calendar, "gregorian"])
    #expect(dates.map { $0["original"].string } == ["1446-01-01", "1446", "1446-01-02", nil])
    #expect(record["reference_date"].string == day)
  }

  @Test func theFormatGoesByTheNameOrTheOption() async throws {
    let tool = try Tool()
    let line = #"{"text":"brilt"}"#
    for name in ["a.jsonl", "b.txt"] { try tool.root.write(name, "\(line)\n\(line)\n") }
    func ids(_ arguments: String...) async throws -> [String?] {
      let run = try await tool.run(["extract", "a.jsonl", "b.txt"] + arguments)
      return try Wire.documents(run.expect(0, errors: nil)).map { $0["id"].string }
    }
    #expect(try await ids() == ["a.jsonl:1", "a.jsonl:2", "b.txt"])
    #expect(try await ids("--input-format", "text") == ["a.jsonl", "b.txt"])
    let all = ["a.jsonl:1", "a.jsonl:2", "b.txt:1", "b.txt:2"]
    #expect(try await ids("--input-format", "lines") == all)
    #expect(try await ids("--input-format", "jsonl") == all)
  }

  @Test func fieldsMayHaveOtherNames() async throws {
    let tool = try Tool()
    let line = #"{"key":7,"body":"نص","day":"2024-05-06","id":"no","text":"no","reference_date":5}"#
    let run = try await tool.run(
      "extract", "--input-format", "jsonl", "--id-field", "key", "--text-field", "body",
      "--reference-date-field", "day", "--text", input: Array(line.utf8))
    let record = try Wire.documents(run.expect(0, errors: nil))[0]
    #expect(record["id"] == .string("7"))
    #expect(record["text"] == .string("نص"))
    #expect(record["reference_date"] == .string("2024-05-06"))
  }

  /// An emoji of several scalars, one outside the BMP, marks, and a mention behind each.
  @Test(arguments: [("scalar", [6, 27]), ("utf16", [10, 32]), ("utf8", [20, 46])])
  func offsetsCountInTheirUnit(unit: String, starts: [Int]) async throws {
    let tool = try Tool()
    let text = "👩‍🚀🇯🇴 \(Fixture.english) e\u{301}😀 é \(Fixture.arabic)"
    try tool.root.write("a.txt", text)
    let run = try await tool.run(
      ["extract", "a.txt", "--text", "--offsets", unit] + (try tool.listOptions()))
    // The decoder checks that the slices are the entities' texts.
    let record = try Wire.documents(run.expect(0, errors: nil))[0]
    #expect(record["offsets"] == .string(unit))
    let entities = record["entities"].array
    #expect(entities.map { $0["text"].string } == [Fixture.english, Fixture.arabic])
    #expect(entities.map { $0["start"].integer } == starts)
  }

  @Test func quietSaysNothing() async throws {
    let tool = try Tool()
    try tool.root.write("a.txt", "x")
    for option in ["-q", "--quiet"] {
      _ = try await tool.run("extract", "a.txt", option).expect(0, errors: "")
    }
    // A usage error is told all the same.
    let wrong = try await tool.run("extract", "-q", "--no-such-option")
    #expect(wrong.ending == .status(64) && !wrong.errors.isEmpty)
  }

  @Test func theClosingLineCounts() async throws {
    let tool = try Tool()
    try tool.root.write("d/a.txt", Fixture.english)
    for name in ["d/b.pdf", "d/.c.txt", "d/.d/e.txt"] { try tool.root.write(name, "x") }
    try tool.root.link("d/up", to: "..")
    let run = try await tool.run(["extract", "d", "gone"] + (try tool.listOptions()))
    run.expect(1, errors: "musamma: 1 document, 1 entity, 1 error, 4 skipped")
  }
}
