import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// Gold and predictions as files in memory.
private struct Paired {
  /// For each gold document what is predicted, as `label:start-end`.
  private(set) var predicted: [String] = []
  private(set) var set: PredictionSet

  init(gold: String, _ files: [(name: String, text: String)], labels: Set<Label>? = nil) throws {
    let names = LabelNames(labels)
    let sources = files.map { Array($0.text.utf8) }
    set = PredictionSet(names: names)
    for (file, bytes) in zip(files, sources) {
      let format = FileFormat.told(byName: file.name, head: bytes[...])
      set.addFile(file.name, format)
      var cutter = FileCutter(format, head: bytes[...])
      try cutter.add(bytes[...]) { set.add($0) }
      try cutter.finish { set.add($0) }
    }
    let read = { (file: Int, place: Range<Int>) in Array(sources[file][place]) }
    var reader = GoldReader(names: names)
    let format = FileFormat.told(byName: "gold", head: Array(gold.utf8)[...])
    reader.beginFile(format)
    var records: [GoldRecord] = []
    var cutter = FileCutter(format, head: Array(gold.utf8)[...])
    let body = { (piece: FilePiece) in
      if let record = reader.read(piece, format, file: "gold") { records.append(record) }
    }
    try cutter.add(Array(gold.utf8)[...], body)
    try cutter.finish(body)
    for record in records {
      let entities = set.entities(for: record, read: read)
      predicted.append(
        entities.map { "\($0.label.rawValue):\($0.range.lowerBound)-\($0.range.upperBound)" }
          .joined(separator: " "))
    }
    set.finish(read: read)
  }

  var problems: [String] { self.set.problems.map(\.description) }
  var faults: [String] { self.set.faults.map(\.description) }
}

private let gold = """
  {"id":"a","text":"one two","entities":[]}
  {"id":"b","text":"😀 two","entities":[]}
  {"text":"three","entities":[]}

  """

private func record(_ id: String, _ start: Int, _ end: Int, _ more: String = "") -> String {
  #"{"id":"\#(id)",\#(more)"entities":[{"start":\#(start),"end":\#(end),"label":"ORG"}]}"# + "\n"
}

@Test func anyOrderIsPaired() throws {
  let paired = try Paired(
    gold: gold,
    [("p", record("b", 2, 5)), ("q", record("gold:3", 0, 5) + "\n" + record("a", 0, 3))])
  #expect(paired.predicted == ["ORG:0-3", "ORG:2-5", "ORG:0-5"])
  #expect(paired.problems.isEmpty && paired.faults.isEmpty)
}

@Test func oddIDsAreListedAndTheLastCounts() throws {
  let paired = try Paired(
    gold: gold,
    [("p", record("a", 0, 3) + record("x", 0, 9)), ("q", record("a", 4, 7) + record("3", 0, 1))])
  #expect(paired.predicted == ["ORG:4-7", "", "ORG:0-1"])
  #expect(
    paired.problems == [
      "gold:2: there is no prediction for 'b'", "p:2: no gold file has 'x'",
      "q:1: 'a' is predicted at p:1 already; the last one counts",
    ])
  #expect(paired.set.counts.map(\.value) == [4, 1, 1, 1].map { .integer($0) })
}

@Test func flatLinesNeedNotStandTogether() throws {
  let line = { (id: String, start: Int, end: Int) in
    #"{"doc":"\#(id)","label":"ORG","start":\#(start),"end":\#(end),"id":"x"}"# + "\n"
  }
  let paired = try Paired(
    gold: gold, [("p", line("a", 0, 3) + line("3", 0, 1) + line("a", 4, 7))])
  #expect(paired.predicted == ["ORG:0-3 ORG:4-7", "", "ORG:0-1"])
  // A document without mentions has no line.
  #expect(paired.problems.isEmpty)
}

@Test func recordsWithoutIDsAreNumbered() throws {
  let columns = "one B-ORG\ntwo O\n\n😀 O\ntwo B-DATE\n\nthree O\n"
  let gold = "one O\ntwo O\n\n😀 O\ntwo O\n\nthree O\n"
  let paired = try Paired(gold: gold, [("p", columns)])
  #expect(paired.predicted == ["ORG:0-3", "DATE:2-5", ""])
  #expect(paired.problems.isEmpty && paired.faults.isEmpty)
}

@Test(arguments: [OffsetUnit.utf16: (3, 6), .utf8: (5, 8), .scalar: (2, 5)])
func offsetsHaveTheirUnit(_ unit: OffsetUnit, _ offsets: (Int, Int)) throws {
  let line = record("b", offsets.0, offsets.1, #""offsets":"\#(unit.rawValue)","#)
  #expect(try Paired(gold: gold, [("p", line)]).predicted[1] == "ORG:2-5")
}

@Test func labelsThatAreNotScoredAreLeftOut() throws {
  let entities = ["ORG", "DATE", "PER", "PER"].map { #"{"start":0,"end":3,"label":"\#($0)"}"# }
  let line = #"{"id":"a","entities":[\#(entities.joined(separator: ","))]}"#
  let all = try Paired(gold: gold, [("p", line)])
  #expect(all.predicted[0] == "ORG:0-3 DATE:0-3" && all.set.others == ["PER": 2])
  let dates = try Paired(gold: gold, [("p", line)], labels: [.date])
  #expect(dates.predicted[0] == "DATE:0-3" && dates.set.others == ["PER": 2])
}

@Test(arguments: [
  Row("no JSON", "x", "p.json:1: not a JSON object: expected a value, found 'x', at byte 0"),
  Row("no object", "3", "p.json:1: not a JSON object: a record must be an object, at byte 0"),
  Row("no mentions", #"{"id":"a"}"#, "p.json:1: no field 'entities'"),
  Row(
    "outside", record("a", 4, 8),
    "p.json:1: offsets 4..<8 are no span of a text of 7 code points"),
  Row(
    "backwards", record("a", 2, 1), "p.json:1: offsets 2..<1 are no span of a text of 7 code points"
  ),
  Row(
    "in a surrogate pair", record("b", 0, 1, #""offsets":"utf16","#),
    "p.json:1: offset 1 in utf16 is inside a code point"),
  Row(
    "no unit", record("a", 0, 1, #""offsets":"words","#),
    "p.json:1: field 'offsets' must be scalar, utf16 or utf8"),
  Row(
    "another text", record("a", 0, 1, #""text":"one too","#),
    "p.json:1: the text differs from the gold's at code point 5"),
  Row(
    "a longer text", record("a", 0, 1, #""text":"one two ","#),
    "p.json:1: the text differs from the gold's at code point 7"),
  Row(
    "another slice", #"{"id":"a","entities":[{"start":0,"end":3,"label":"ORG","text":"two"}]}"#,
    "p.json:1: the entity at 0..<3 is said to be 'two' but the text there is 'one'"),
  Row("an unknown document without mentions", #"{"id":"x"}"#, "p.json:1: no field 'entities'"),
  Row(
    "a doubled one", "{\"id\":\"a\"}\n" + record("a", 0, 1), "p.json:1: no field 'entities'"),
])
func malformedPredictionsAreFaults(_ row: Row<String, String>) throws {
  let paired = try Paired(gold: gold, [("p.json", row.input)])
  #expect(paired.faults == [row.expected] && paired.set.hasFaults)
}

@Test func errorRecordsAreProblems() throws {
  let line = #"{"id":"a","entities":[],"error":{"code":"io"}}"# + "\n"
  let paired = try Paired(gold: gold, [("p", line + record("b", 0, 1) + record("3", 0, 1))])
  #expect(paired.problems == ["p:1: the prediction for 'a' is an error"])
}
