import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// A record of JSON and what is read of it: mentions as `label:start-end`.
struct RecordRow: CustomTestStringConvertible {
  let name: String
  let record: String
  var id: String?
  var text: String? = "زار بنك"
  var mentions = ["ORG:4-7"]
  var side = MarkedDocument.Side.gold

  var testDescription: String { name }

  static let layouts = [
    RecordRow(
      name: "ours",
      record: #"{"id":"a","text":"زار بنك","labels":["ORG"],"#
        + #""entities":[{"start":4,"end":7,"label":"ORG"}]}"#, id: "a"),
    RecordRow(
      name: "spaCy's spans", record: #"{"text":"زار بنك","entities":[[4,7,"ORG"]]}"#),
    RecordRow(
      name: "Prodigy's",
      record: #"{"text":"زار بنك","_input_hash":1,"tokens":[{"text":"زار","start":0,"end":3}],"#
        + #""spans":[{"start":4,"end":7,"token_start":1,"label":"ORG"}]}"#),
    RecordRow(
      name: "doccano's", record: #"{"id":12,"text":"زار بنك","label":[[4,7,"ORG"]]}"#, id: "12"),
    RecordRow(
      name: "doccano's older ones", record: #"{"id":1,"text":"زار بنك","labels":[[4,7,"ORG"]]}"#,
      id: "1"),
    RecordRow(
      name: "doccano's with relations",
      record: #"{"id":2,"text":"زار بنك","relations":[],"entities":[{"id":5,"label":"ORG","#
        + #""start_offset":4,"end_offset":7}]}"#, id: "2"),
    RecordRow(
      name: "Label Studio's short ones",
      record: #"{"id":3,"text":"زار بنك","label":[{"start":4,"end":7,"text":"بنك","#
        + #""labels":["ORG"]}]}"#, id: "3"),
    RecordRow(
      name: "without mentions", record: #"{"text":"زار بنك","entities":[]}"#, mentions: []),
    RecordRow(
      name: "of musamma extract",
      record: #"{"schema":"musamma/1","id":"a","text":null,"entities":[{"label":"ORG","#
        + #""start":4,"end":7,"id":"x"}],"error":null}"#, id: "a", text: nil),
    RecordRow(
      name: "of musamma extract --flat",
      record: #"{"doc":"a","label":"ORG","start":4,"end":7,"id":"x","error":null}"#, id: "a",
      text: nil),
    RecordRow(
      name: "a flat error",
      record: #"{"doc":"a","label":null,"start":null,"end":null,"error":{"code":"io"}}"#, id: "a",
      text: nil, mentions: []),
  ]

  private static let people =
    #""annotations":[{"was_cancelled":true,"result":[]},{"result":["#
    + #"{"type":"choices","value":{"choices":["news"]}},"#
    + #"{"type":"labels","value":{"start":4,"end":7,"text":"بنك","labels":["ORG"]}}]}]"#
  private static let model =
    #""predictions":[{"result":[{"value":{"start":0,"end":3,"labels":["DATE"]}}]}]"#

  static let tasks = [
    RecordRow(
      name: "a task", record: #"{"id":4,"data":{"text":"زار بنك"},\#(people),\#(model)}"#, id: "4"),
    RecordRow(
      name: "a task's predictions",
      record: #"{"id":4,"data":{"text":"زار بنك"},\#(people),\#(model)}"#, id: "4",
      mentions: ["DATE:0-3"], side: .predicted),
    RecordRow(
      name: "a task that was annotated for predictions",
      record: #"{"data":{"body":"زار بنك","n":1},\#(people),"predictions":[]}"#, side: .predicted),
    RecordRow(
      name: "the true one of several",
      record: #"{"data":{"text":"زار بنك"},"annotations":[{"result":[]},{"ground_truth":true,"#
        + #""result":[{"value":{"start":4,"end":7,"labels":["ORG"]}}]}]}"#),
  ]
}

private func document(
  _ record: String, _ side: MarkedDocument.Side = .gold
) throws(AnnotationFault.Reason) -> MarkedDocument {
  try MarkedDocument(record: Array(record.utf8)[...], line: 3, side)
}

private func summary(_ document: MarkedDocument) -> [String] {
  document.mentions.map { "\($0.label):\($0.start)-\($0.end)" }
}

@Test(arguments: RecordRow.layouts + RecordRow.tasks)
func recordsAreToldByTheirFields(_ row: RecordRow) throws {
  let document = try document(row.record, row.side)
  #expect(document.id == row.id && document.text == row.text)
  #expect(summary(document) == row.mentions)
  #expect(document.mentions.allSatisfy { $0.line == 3 } && document.doubts.isEmpty)
}

@Test(arguments: [
  Row("no mentions", #"{"text":"x"}"#, AnnotationFault.Reason.missingField("entities")),
  Row(
    "a mention that is none", #"{"entities":["x"]}"#,
    .badField("entities", wanted: "an array of objects")),
  Row(
    "two numbers", #"{"label":[[0,1]]}"#,
    .badField("label", wanted: "an array of objects, or of start, end and label")),
  Row(
    "a part of a number", #"{"spans":[{"start":0.5,"end":1,"label":"ORG"}]}"#,
    .badField("start", wanted: "an integer")),
  Row("no label", #"{"spans":[{"start":0,"end":1}]}"#, .missingField("label")),
  Row("an id that is none", #"{"id":true}"#, .badField("id", wanted: "a string or a number")),
  Row(
    "a task without annotations", #"{"data":{"text":""},"annotations":[]}"#,
    .missingField("annotations")),
  Row(
    "a task with two texts", #"{"data":{"a":"","b":""},"annotations":[{}]}"#,
    .missingField("data.text")),
])
func recordsWithoutShapeAreFaults(_ row: Row<String, AnnotationFault.Reason>) {
  #expect(throws: row.expected) { try document(row.input) }
}

@Test func severalAnnotationsAreDoubtful() throws {
  let task = #"{"data":{"text":""},"annotations":[{"result":[]},{}]}"#
  let doubts = try document(task).doubts
  #expect(doubts == [PlacedReason(line: 3, reason: .severalAnnotations(2))])
}

// MARK: - Standoff

private func standoff(_ file: String) -> MarkedDocument {
  let bytes = Array(file.utf8)
  return MarkedDocument(
    brat: FilePiece(bytes: bytes[...], line: 1, place: bytes.indices), text: nil)
}

@Test func standoffIsRead() {
  let document = standoff(
    "T1\tORG 4 7\tبنك\r\n\nR1\tOwns Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\tx\n*\tEquiv T1 T2\n"
      + "T2\tDATE 9 11;12 16;20 21\tx y z\n")
  #expect(summary(document) == ["ORG:4-7", "DATE:9-21"])
  #expect(document.mentions.map(\.line) == [1, 6] && document.faults.isEmpty)
  #expect(document.mentions.map(\.text) == ["بنك", nil])
  #expect(document.mentions.map(\.gaps) == [[], [11..<12, 16..<20]])
}

@Test(arguments: [
  "T1\tORG", "T1 ORG 0 1 x", "T1\tORG 0\tx", "T1\tORG 3 2\tx", "X", "T1\tORG 3 4;2 5\tx",
])
func brokenStandoffIsAFault(_ line: String) {
  #expect(standoff("\(line)\n").faults == [PlacedReason(line: 1, reason: .badStandoff)])
}

@Test func onlyTextMakesPartsDoubtful() throws {
  let text = Array("نهر\n النيل و".unicodeScalars)
  var mention = MarkedDocument.Mention(line: 1, start: 0, end: 10, label: "ORG")
  mention.gaps = [3..<5]
  #expect(mention.doubt(about: 0..<10, in: text) == nil)
  mention.gaps = [3..<5, 7..<9]
  #expect(mention.doubt(about: 0..<10, in: text) == .parted(0..<10))
}

// MARK: - Labels and offsets

@Test(
  arguments: [
    Row("ours", "ORG", Label.organization), Row("small", "money", .money),
    Row("long", "Organization", .organization), Row("British", "ORGANISATION", .organization),
    Row("a kind", "ORG-company", .organization), Row("a time", "TIME", nil), Row("none", "", nil),
    Row("another", "ORGANISM", nil),
  ] as [Row<String, Label?>])
func labelsHaveOtherNames(_ row: Row<String, Label?>) {
  #expect(Label(named: row.input) == row.expected)
}

/// The way there and back, for every offset of random texts.
@Test(arguments: OffsetUnit.allCases, 0..<20 as Range<UInt64>)
func offsetsOfAllUnitsAreFound(unit: OffsetUnit, seed: UInt64) throws {
  var random = SeededGenerator(seed: seed)
  let letters: [Unicode.Scalar] = ["a", "\u{E9}", "\u{628}", "\u{20AC}", "\u{1F600}"]
  let text = (0..<30).map { _ in letters.randomElement(using: &random) ?? "a" }
  var string = String.UnicodeScalarView()
  string.append(contentsOf: text)
  let bytes = Array(String(string).utf8)
  let offsets = ScalarOffsets(text, unit: unit)
  var converter = OffsetConverter(unit: unit)
  var boundaries: Set<Int> = []
  var byte = 0
  for index in 0...text.count {
    let offset = converter.offset(of: byte, in: bytes)
    #expect(try offsets.scalar(at: offset) == index, "seed \(seed)")
    boundaries.insert(offset)
    if index < text.count { byte += UTF8.width(text[index]) }
  }
  #expect(offsets.length == boundaries.max())
  for offset in 0..<offsets.length where !boundaries.contains(offset) {
    #expect(throws: AnnotationFault.Reason.splitScalar(offset, unit: unit.rawValue)) {
      try offsets.scalar(at: offset)
    }
  }
}
