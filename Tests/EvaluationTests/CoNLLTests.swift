import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// The tags of sentences, each in a line, and their mentions as `label:first-last`.
struct TagRow: CustomTestStringConvertible {
  let name: String
  let tags: String
  let mentions: [String]
  /// The lines of the file in which a tag is broken, counted from 1 with the blank lines.
  var broken: [Int] = []

  var testDescription: String { name }

  static let sound = [
    TagRow(name: "IOB2", tags: "O B-A I-A O B-A B-A I-A", mentions: ["A:1-2", "A:4-4", "A:5-6"]),
    TagRow(
      name: "IOB1", tags: "O I-A I-A O I-A B-A I-A I-B",
      mentions: ["A:1-2", "A:4-4", "A:5-6", "B:7-7"]),
    TagRow(name: "BIOES", tags: "O B-A I-A E-A S-A S-B", mentions: ["A:1-3", "A:4-4", "B:5-5"]),
    TagRow(
      name: "BILOU", tags: "B-A L-A U-A O B-A I-A I-A L-A", mentions: ["A:0-1", "A:2-2", "A:4-7"]),
    TagRow(name: "inside only", tags: "I-A O I-B I-B", mentions: ["A:0-0", "B:2-3"]),
    TagRow(name: "outside only", tags: "O O", mentions: []),
    TagRow(
      name: "suffixes", tags: "B-ORG-company I-ORG-company", mentions: ["ORG-company:0-1"]),
    TagRow(name: "two sentences", tags: "B-A | B-A", mentions: ["A:0-0", "A:1-1"]),
  ]

  static let unsound = [
    TagRow(name: "begins inside", tags: "B-A O I-A", mentions: ["A:0-0", "A:2-2"], broken: [3]),
    TagRow(name: "another label", tags: "B-A I-B", mentions: ["A:0-0", "B:1-1"], broken: [2]),
    TagRow(
      name: "another sentence", tags: "B-A | I-A", mentions: ["A:0-0", "A:1-1"], broken: [3]),
    TagRow(name: "no end", tags: "B-A I-A O S-A", mentions: ["A:0-1", "A:3-3"], broken: [2]),
    TagRow(name: "no end at the end", tags: "S-A B-A", mentions: ["A:0-0", "A:1-1"], broken: [2]),
    TagRow(
      name: "no end before a begin", tags: "B-A S-A", mentions: ["A:0-0", "A:1-1"], broken: [1]),
    TagRow(name: "ends only", tags: "O E-A", mentions: ["A:1-1"], broken: [2]),
    TagRow(
      name: "inside behind an end", tags: "B-A E-A I-A", mentions: ["A:0-1", "A:2-2"],
      broken: [3, 3]),
    TagRow(
      name: "behind a single", tags: "S-A I-A E-A", mentions: ["A:0-0", "A:1-2"], broken: [2]),
  ]

  /// The file: tokens are numbered.
  var file: String {
    var number = -1
    return tags.split(separator: " ").map { tag in
      number += tag == "|" ? 0 : 1
      return tag == "|" ? "" : "\(number) \(tag)"
    }.joined(separator: "\n")
  }
}

private func document(_ file: String, _ audit: inout TagAudit?) -> MarkedDocument {
  let bytes = Array(file.utf8)
  return MarkedDocument(
    columns: FilePiece(bytes: bytes[...], line: 1, place: bytes.indices), &audit)
}

/// The mentions as the row has them.
private func mentions(_ document: MarkedDocument) throws -> [String] {
  let text = try #require(document.text.map { Array($0.unicodeScalars) })
  let tokens = try #require(document.tokens)
  return try document.mentions.map { mention in
    let first = try #require(tokens.firstIndex { $0.lowerBound == mention.start })
    let last = try #require(tokens.firstIndex { $0.upperBound == mention.end })
    // Tokens are their numbers.
    #expect(text[tokens[first]].elementsEqual(String(first).unicodeScalars))
    return "\(mention.label):\(first)-\(last)"
  }
}

@Test(arguments: TagRow.sound + TagRow.unsound)
func tagsAreReadAndAudited(_ row: TagRow) throws {
  var audit: TagAudit? = TagAudit()
  #expect(try mentions(document(row.file, &audit)) == row.mentions)
  #expect(audit?.faults.map(\.line) == row.broken)
}

@Test func tokensMakeAText() throws {
  var audit: TagAudit?
  let file = "# id = 7\nزار\t_\tO\nبنك مصر\t_\tB-ORG\n\n😀 O\n\n"
  let marked = document(file, &audit)
  #expect(marked.id == "7")
  #expect(marked.text == "زار بنك مصر\n😀")
  #expect(marked.tokens == [0..<3, 4..<11, 12..<13])
  #expect(marked.mentions.map(\.start) == [4] && marked.mentions.map(\.end) == [11])
  #expect(marked.mentions.map(\.line) == [3])
}

@Test(arguments: [
  Row("one column", "a O\nb\n", PlacedReason(line: 2, reason: .badRow)),
  Row("no token", "\tO\n", PlacedReason(line: 1, reason: .badRow)),
  Row("no label", "a B-\n", PlacedReason(line: 1, reason: .badTag("B-"))),
  Row("no hyphen", "a B\n", PlacedReason(line: 1, reason: .badTag("B"))),
  Row("no such letter", "a X-ORG\n", PlacedReason(line: 1, reason: .badTag("X-ORG"))),
])
func brokenRowsAreFaults(_ row: Row<String, PlacedReason>) {
  var audit: TagAudit?
  #expect(document(row.input, &audit).faults == [row.expected])
}

/// The chunks of one sentence by the two questions of conlleval.pl, in its own terms.
private func chunksByConlleval(_ tags: [(tag: Character, type: String)]) -> [String] {
  var chunks: [String] = []
  var start: Int?
  var before: (tag: Character, type: String) = ("O", "")
  for (index, now) in (tags + [("O", "")]).enumerated() {
    let pair = "\(before.tag)\(now.tag)"
    let changes = before.type != now.type
    let ends =
      ["BB", "BO", "BS", "IB", "IO", "IS"].contains(pair) || "ES".contains(before.tag)
      || (before.tag != "O" && changes)
    let starts =
      "BS".contains(now.tag) || ["EE", "EI", "SE", "SI", "OE", "OI"].contains(pair)
      || (now.tag != "O" && changes)
    if let first = start, ends {
      chunks.append("\(before.type):\(first)-\(index - 1)")
      start = nil
    }
    if starts { start = index }
    before = now
  }
  return chunks
}

@Test(arguments: 0..<300 as Range<UInt64>)
func anyTagsAreReadAsConllevalDoes(seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  let tags = (0..<Int.random(in: 0...12, using: &random)).map { _ in
    let tag: Character = "OBIES".randomElement(using: &random) ?? "O"
    return (tag: tag, type: tag == "O" ? "" : Bool.random(using: &random) ? "A" : "B")
  }
  let ours = tags.map { CoNLLTag($0.type.isEmpty ? "O" : "\($0.tag)-\($0.type)") ?? .outside }
  let mentions = CoNLLTag.mentions(in: ours).map {
    "\(ours[$0.lowerBound].label):\($0.lowerBound)-\($0.upperBound - 1)"
  }
  #expect(mentions == chunksByConlleval(tags), "\(tags)")
}
