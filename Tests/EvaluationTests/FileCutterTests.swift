import TestSupport
import Testing

@testable import Evaluation

/// A file and its pieces, each with the line in which it begins.
struct CutRow: CustomTestStringConvertible {
  let name: String
  let format: FileFormat
  let file: String
  let pieces: [String]
  let lines: [Int]

  var testDescription: String { name }

  init(_ name: String, _ format: FileFormat, _ file: String, _ pieces: [String], _ lines: [Int]) {
    (self.name, self.format, self.file) = (name, format, file)
    (self.pieces, self.lines) = (pieces, lines)
  }

  static let json = [
    CutRow("nothing", .json, "", [], []),
    CutRow("blank lines", .json, "\n \t\r\n\n", [], []),
    CutRow("lines", .json, "{}\n\n{\"a\":1}\r\n[\n", ["{}", "{\"a\":1}", "["], [1, 3, 4]),
    CutRow("a last line without an end", .json, "{}\n{ }", ["{}", "{ }"], [1, 2]),
    CutRow("a mark at the head", .json, "\u{FEFF}{}\n{}\n", ["{}", "{}"], [1, 2]),
    CutRow("an empty array", .json, " [ \n ] ", [], []),
    CutRow(
      "an array", .json, "[{\"a\":[1,2]},\n  {\"b\":\"]},\\\"[\"}\n]\n",
      ["{\"a\":[1,2]}", "{\"b\":\"]},\\\"[\"}\n"], [1, 2]),
    CutRow("an array behind a mark", .json, "\u{FEFF}[\n1, \"\\\\\"]", ["1", "\"\\\\\""], [2, 2]),
    CutRow("a comma before the end", .json, "[{},]", ["{}", ""], [1, 1]),
  ]

  static let columns = [
    CutRow("no token", .conll, "\n\n# id 4\n\n", [], []),
    CutRow("blocks", .conll, "\na O\nb O\r\n \nc O", ["a O\nb O\n", "c O\n"], [2, 5]),
    CutRow(
      "comments", .conll, "# id = x\na O\n\n# text = b\nb O\n# O\n",
      ["# id = x\na O\n", "# text = b\nb O\n# O\n"], [1, 4]),
    CutRow(
      "marked documents", .conll,
      "-DOCSTART- -X- O\n\na O\n\nb O\n\n-DOCSTART- O\n\n-DOCSTART-\nc O\n",
      ["-DOCSTART- -X- O\n\na O\n\nb O\n\n", "-DOCSTART-\nc O\n"], [1, 9]),
    CutRow(
      "marked by CoNLL-U", .conll, "# newdoc id = 1\na O\n\nb O\n# newdoc\n\n# newdoc\nc O\n",
      ["# newdoc id = 1\na O\n\nb O\n# newdoc\n\n", "# newdoc\nc O\n"], [1, 7]),
  ]

  static let standoff = [
    CutRow("whole", .brat, "T1\tORG 0 1\ta\n\n", ["T1\tORG 0 1\ta\n\n"], [1])
  ]
}

/// The pieces of a file that comes in chunks of the given sizes, and then at once.
private func cut(_ row: CutRow, chunks sizes: [Int]) throws -> [FilePiece] {
  var rest = Array(row.file.utf8)[...]
  var cutter = FileCutter(row.format, head: rest)
  var pieces: [FilePiece] = []
  for size in sizes {
    try cutter.add(rest.prefix(size)) { pieces.append($0) }
    rest = rest.dropFirst(size)
  }
  try cutter.add(rest) { pieces.append($0) }
  try cutter.finish { pieces.append($0) }
  return pieces
}

@Test(arguments: CutRow.json + CutRow.columns + CutRow.standoff)
func filesAreCutIntoPieces(_ row: CutRow) throws {
  let pieces = try cut(row, chunks: [])
  #expect(pieces.map { String(decoding: $0.bytes, as: UTF8.self) } == row.pieces)
  #expect(pieces.map(\.line) == row.lines)
}

@Test(arguments: CutRow.json + CutRow.columns + CutRow.standoff)
func chunksMakeNoDifference(_ row: CutRow) throws {
  let whole = try cut(row, chunks: [])
  for seed in 0..<20 as Range<UInt64> {
    var random = SeededGenerator(seed: seed)
    let sizes = (0..<row.file.utf8.count).map { _ in Int.random(in: 0...3, using: &random) }
    let pieces = try cut(row, chunks: sizes)
    #expect(
      pieces.map { Array($0.bytes) } == whole.map { Array($0.bytes) }, "seed \(seed)")
    #expect(pieces.map(\.place) == whole.map(\.place), "seed \(seed)")
  }
}

/// Who reads a piece's place again has what the piece says.
@Test(arguments: CutRow.json + CutRow.columns + CutRow.standoff)
func placesHoldThePieces(_ row: CutRow) throws {
  let bytes = Array(row.file.utf8)
  for piece in try cut(row, chunks: []) {
    // But for line ends, which pieces in columns have as LF.
    let texts = [bytes[piece.place], piece.bytes].map {
      String(decoding: $0, as: UTF8.self).filter { !$0.isNewline }
    }
    #expect(texts[0] == texts[1])
  }
}

@Test(arguments: [
  Row("no end", "[{},\n{}", PlacedReason(line: 2, reason: .badRecord("the array does not end"))),
  Row(
    "something behind", "[{}]\n\n{}",
    PlacedReason(line: 3, reason: .badRecord("something stands behind the array"))),
  Row(
    "an open string", "[\"]\n", PlacedReason(line: 2, reason: .badRecord("the array does not end"))),
])
func brokenArraysAreFaults(_ row: Row<String, PlacedReason>) {
  #expect(throws: row.expected) {
    _ = try cut(CutRow(row.name, .json, row.input, [], []), chunks: [])
  }
}

@Test(arguments: [
  Row("standoff", ("d/a.ann", ""), FileFormat.brat), Row("by name", ("a.jsonl", "a O"), .json),
  Row("export", ("a.json", ""), .json), Row("a record", ("-", "{\"id\":1}"), .json),
  Row("an empty record", ("a", "\u{FEFF} { }"), .json),
  Row("an array", ("a.txt", "\n[ {"), .json), Row("an empty array", ("a", "[]"), .json),
  Row("columns", ("a.txt", "a O"), .conll), Row("a token that is a brace", ("a", "{ O"), .conll),
  Row("a token that is a bracket", ("a", "[ O"), .conll), Row("nothing", ("a", ""), .conll),
])
func formatsAreTold(_ row: Row<(String, String), FileFormat>) {
  let (name, head) = row.input
  #expect(FileFormat.told(byName: name, head: Array(head.utf8)[...]) == row.expected)
}
