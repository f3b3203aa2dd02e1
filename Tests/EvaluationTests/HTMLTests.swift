import DocumentModel
import Records
import TestSupport
import Testing

@testable import Evaluation

private func html(_ write: (inout HTMLText) -> Void) -> String {
  var html = HTMLText()
  write(&html)
  return String(decoding: html.bytes, as: UTF8.self)
}

@Test(arguments: [
  Row("letters of two languages", "aب😀", "aب😀"),
  Row("what begins markup", "<b>&amp;", "&lt;b&gt;&amp;amp;"),
  Row("what ends an attribute", "\" onload='x'", "&quot; onload=&#39;x&#39;"),
  Row("what HTML cannot hold", "a\0b\r\nc", "a\u{FFFD}b&#13;\nc"),
])
func textIsEscaped(_ row: Row<String, String>) {
  #expect(html { $0.text(row.input) } == row.expected)
}

/// Marked text and how it is written, `[` and `]` for the tags of a mark.
@Test(arguments: [
  Row("nothing", "ab", "<p>ab</p>"),
  Row("two", "⟦a⟧ b⟦c⟧", "<p>[a] b[c]</p>"),
  Row("neighbours", "⟦a⟧⟦b⟧", "<p>[a][b]</p>"),
  Row("one inside another", "⟦a⟦b⟧c⟧d", "<p>[a][b][c]d</p>"),
  Row("one at the start of another", "⟦⟦a⟧b⟧", "<p>[a][b]</p>"),
  Row("lines", "⟦a⟧\n\nb⟦c⟧\n", "<p>[a]</p><p></p><p>b[c]</p><p></p>"),
  Row("over a line's end", "a⟦b\nc⟧d", "<p>a[b]</p><p>[c]d</p>"),
  Row("only a line's end", "a⟦\n⟧b⟦c⟧", "<p>a</p><p>b[c]</p>"),
  Row("over several lines", "a⟦b\n\nc⟧\n⟦d⟧", "<p>a[b]</p><p>[]</p><p>[c]</p><p>[d]</p>"),
  Row("markup in a mark", "⟦<a>⟧", "<p>[&lt;a&gt;]</p>"),
])
func marksStandInTheirLines(_ row: Row<String, String>) {
  let marked = MarkedText(row.input)
  let marks = marked.spans.map { TextMark(span: $0, label: "ORG", kinds: ["right"], note: "n") }
  let written = html { $0.text(Array(marked.text.unicodeScalars), marked: marks) }
    .split(
      separator: "<mark data-label=\"ORG\" data-kind=\"right\" title=\"n\">",
      omittingEmptySubsequences: false
    )
    .joined(separator: "[")
    .split(separator: "</mark>", omittingEmptySubsequences: false).joined(separator: "]")
    .split(separator: "<p dir=\"auto\">", omittingEmptySubsequences: false).joined(separator: "<p>")
    .split(separator: "</p>\n", omittingEmptySubsequences: false).joined(separator: "</p>")
  #expect(written == row.expected)
}

/// Against the plain definition: of the marks over a place, the one that begins last is seen, and of
/// those the shorter.
@Test(arguments: 0..<200)
func piecesAreWhatIsSeen(_ seed: UInt64) {
  var random = SeededGenerator(seed: seed)
  var spans: Set<Range<Int>> = []
  for _ in 0..<Int.random(in: 0...7, using: &random) {
    let start = Int.random(in: 0..<15, using: &random)
    spans.insert(start..<Int.random(in: start + 1...16, using: &random))
  }
  let marks = spans.map { TextMark(span: $0, label: "ORG", kinds: [], note: "\($0)") }
  var seen = Array(repeating: "", count: 16)
  for piece in TextMark.pieces(of: marks) {
    for place in piece.range {
      #expect(seen[place].isEmpty, "seed \(seed): two pieces at \(place)")
      seen[place] = piece.mark.note
    }
  }
  for place in 0..<16 {
    let over = spans.filter { $0.contains(place) }
    let top = over.max { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    #expect(seen[place] == top.map { "\($0)" } ?? "", "seed \(seed), place \(place)")
  }
}

/// A page of one document with something of every kind.
private func page() throws -> String {
  let document = GoldDocument(
    id: "<d>", text: "aa bb cc dd ee ff",
    entities: [
      GoldEntity(range: 0..<2, label: .organization),
      GoldEntity(range: 3..<5, label: .date, value: .date("2020")),
      GoldEntity(range: 6..<8, label: .organization),
    ], extra: [15..<17])
  let comparison = Comparer().compare(
    document,
    with: [
      PredictedEntity(range: 0..<5, label: .organization, organizationID: "a\"b", rule: "r<1>"),
      PredictedEntity(range: 3..<5, label: .date, value: .date("2021"), rule: "r2"),
      PredictedEntity(range: 6..<8, label: .money, rule: "r3"),
      PredictedEntity(range: 9..<11, label: .date, rule: "r4"),
      PredictedEntity(range: 15..<17, label: .date, rule: "r5"),
    ])
  let sink = MemorySink()
  var page = ErrorPage(sink: sink)
  var (scorer, counts, rules) = (Scorer(), ErrorCounts(), RuleScorer())
  let errors = ErrorFinder().errors(in: comparison)
  scorer.add(comparison)
  counts.add(errors)
  rules.add(comparison)
  try page.add(comparison, errors)
  try page.finish(scorer.scores, counts, rules)
  return sink.text
}

@Test(arguments: [
  "<mark data-label=\"ORG\" data-kind=\"boundary\" title=\"ORG · boundary\">aa</mark>",
  "<mark data-label=\"DATE\" data-kind=\"value\" title=\"DATE · value · 2020\">bb</mark>",
  "title=\"ORG · boundary · a&quot;b · r&lt;1&gt;\">aa </mark>",
  "<mark data-label=\"MONEY\" data-kind=\"label\" title=\"MONEY · label · r3\">cc</mark>",
  "<mark data-label=\"DATE\" data-kind=\"spurious\" title=\"DATE · spurious · r4\">dd</mark>",
  "<mark data-label=\"DATE\" data-kind=\"ignored\" title=\"DATE · ignored · r5\">ff</mark>",
  "<tr data-label=\"ORG MONEY\" data-kind=\"label\"><th scope=\"row\">label</th>",
  "<td><bdi>DATE</bdi> <bdi>bb</bdi> <bdi>2021</bdi> </td><td><bdi>r2</bdi> </td>",
  "<h2 id=\"d1\"><bdi>&lt;d&gt;</bdi></h2>",
  "<th scope=\"row\"><bdi>r&lt;1&gt;</bdi></th>",
])
func thePageShows(_ part: String) throws {
  let text = try page()
  #expect(text.contains(part), "\(text)")
}

@Test func thePageIsWholeAndFetchesNothing() throws {
  let text = try page()
  #expect(text.hasPrefix("<!DOCTYPE html>\n") && text.hasSuffix("</html>\n"))
  #expect(text.contains("content=\"default-src 'none'; "))
  for word in ["src=\"", "href", "http://", "https://", "@import", "url("] {
    #expect(!text.contains(word), "\(word)")
  }
  #expect(text.split(separator: "<script").count == 2)
}

@Test func aPageOfNothingIsAPage() throws {
  let sink = MemorySink()
  var page = ErrorPage(sink: sink)
  try page.finish(Scores(), ErrorCounts(), RuleScorer())
  let text = sink.text
  #expect(text.hasPrefix("<!DOCTYPE html>\n") && text.hasSuffix("</html>\n"))
  #expect(!text.contains("<article"))
}
