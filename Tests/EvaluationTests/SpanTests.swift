import DocumentModel
import TestSupport
import Testing

@testable import Evaluation

/// The same text twice: the span as annotated, and the span that is compared.
struct SpanRow: CustomTestStringConvertible {
  let boundary: Boundary
  let label: Label
  let given: String
  let compared: String
  var trimsAlways = false

  var testDescription: String { "\(boundary) \(label): \(given)" }

  static let words = [
    row(.exact, .organization, "⟦ «Acme» ⟧", "⟦ «Acme» ⟧"),
    row(.word, .organization, "زار و⟦بلدية⟧ صور", "زار ⟦وبلدية⟧ صور"),
    row(.word, .organization, "(بل⟦دية صو⟧ر)، أمس", "(⟦بلدية صور⟧)، أمس"),
    row(.word, .money, "دفع ⟦9$⟧.", "دفع ⟦9$⟧."),
    row(.word, .money, "دفع ⟦9+⟧.", "دفع ⟦9⟧+."),
    // An empty span inside a word touches it; between spaces it stays empty.
    row(.word, .date, "عام 2⟦⟧019", "عام ⟦2019⟧"),
    row(.word, .date, "عام⟦⟧ 2019", "⟦عام⟧ 2019"),
    row(.word, .date, "عام  ⟦⟧  2019", "عام  ⟦⟧  2019"),
    // Separators that end a word: no-break space, file separator, next line; a joiner does not.
    row(.word, .date, "a\u{A0}⟦b⟧c\u{1C}d", "a\u{A0}⟦bc⟧\u{1C}d"),
    row(.word, .date, "a\u{85}⟦b⟧\u{200C}c", "a\u{85}⟦b\u{200C}c⟧"),
    // Offsets count scalars, not graphemes: the marks belong to the word.
    row(.word, .date, "👩🏽‍🌾 ⟦يو⟧مًا", "👩🏽‍🌾 ⟦يومًا⟧"),
    // Stripped: a format control and a byte order mark at the edges, an unassigned scalar.
    row(.word, .organization, "\u{200F}\u{FEFF}⟦Acme⟧\u{378}", "\u{200F}\u{FEFF}⟦Acme⟧\u{378}"),
  ]

  static let trims = [
    row(.trim, .date, "⟦منذ مطلع مارس⟧", "منذ ⟦مطلع مارس⟧"),
    row(.trim, .date, "⟦منذ يوم الأحد⟧", "منذ يوم ⟦الأحد⟧"),
    row(.trim, .date, "⟦يوم - الأحد⟧", "يوم - ⟦الأحد⟧"),
    // The last word stays, and a lead is a white-space word as it is listed.
    row(.trim, .date, "⟦يوم⟧", "⟦يوم⟧"),
    row(.trim, .date, "⟦يوم، الأحد.⟧", "⟦يوم، الأحد⟧."),
    row(.trim, .date, "⟦ويوم الأحد⟧", "⟦ويوم الأحد⟧"),
    // At most nine.
    row(
      .trim, .date, "⟦يوم يوم يوم يوم يوم يوم يوم يوم يوم يوم غد⟧",
      "يوم يوم يوم يوم يوم يوم يوم يوم يوم ⟦يوم غد⟧"),
    // One head, with particles before it.
    row(.trim, .organization, "⟦دار الساقي⟧", "دار ⟦الساقي⟧"),
    row(.trim, .organization, "⟦ولدار \"الساقي\"⟧", "ولدار \"⟦الساقي⟧\""),
    row(.trim, .organization, "⟦ورشة دار النجوم⟧", "ورشة ⟦دار النجوم⟧"),
    row(.trim, .organization, "⟦وورشة النجوم⟧", "وورشة ⟦النجوم⟧"),
    row(.trim, .organization, "⟦سدار النجوم⟧", "⟦سدار النجوم⟧"),
    row(.trim, .organization, "⟦لودار النجوم⟧", "⟦لودار النجوم⟧"),
    row(.trim, .organization, "⟦يوم النجوم⟧", "⟦يوم النجوم⟧"),
    row(.trim, .money, "⟦يوم 5 دنانير⟧", "⟦يوم 5 دنانير⟧"),
    row(.trim, .date, "⟦ « » ⟧", "⟦⟧ « » "),
    SpanRow(
      boundary: .word, label: .organization, given: "زار ودا⟦ر الساقي⟧،",
      compared: "زار ودار ⟦الساقي⟧،", trimsAlways: true),
  ]

  private static func row(
    _ boundary: Boundary, _ label: Label, _ given: String, _ compared: String
  ) -> SpanRow {
    SpanRow(boundary: boundary, label: label, given: given, compared: compared)
  }
}

@Test(arguments: SpanRow.words + SpanRow.trims)
func boundariesAreMadeAlike(_ row: SpanRow) throws {
  let given = MarkedText(row.given)
  let words = TrimWords(leads: ["منذ", "يوم"], heads: ["دار", "ورشة"])
  let normalizer = SpanNormalizer(trimWords: words, trimsAlways: row.trimsAlways)
  let document = GoldDocument(id: "1", text: given.text, entities: [], boundary: row.boundary)
  let span = normalizer.normalized(try #require(given.spans.first), row.label, in: document)
  let compared = try #require(MarkedText(row.compared).spans.first)
  // Where an empty span lies does not matter.
  #expect(span == compared || (span.isEmpty && compared.isEmpty))
}

/// The gold span of a pair and the predicted one.
struct PairingRow: CustomTestStringConvertible {
  let name: String
  let gold: [Range<Int>]
  let predicted: [Range<Int>]
  let partners: [Range<Int>: Range<Int>]

  var testDescription: String { name }

  static let all = [
    PairingRow(name: "none touch", gold: [0..<2], predicted: [2..<4], partners: [:]),
    PairingRow(
      name: "the longest common part first", gold: [0..<3, 3..<8], predicted: [1..<6],
      partners: [3..<8: 1..<6]),
    PairingRow(
      name: "what is left finds a shorter one", gold: [0..<4, 4..<9], predicted: [0..<7, 6..<9],
      partners: [0..<4: 0..<7, 4..<9: 6..<9]),
    PairingRow(
      name: "equal parts: the first gold span", gold: [4..<6, 0..<2], predicted: [0..<6],
      partners: [0..<2: 0..<6]),
    PairingRow(
      name: "equal parts: the shorter of two that begin alike", gold: [0..<5, 0..<3],
      predicted: [1..<3], partners: [0..<3: 1..<3]),
    PairingRow(
      name: "equal parts: the first predicted span", gold: [0..<6], predicted: [3..<5, 1..<3],
      partners: [0..<6: 1..<3]),
  ]
}

@Test(arguments: PairingRow.all)
func spansArePairedOneToOne(_ row: PairingRow) {
  let (gold, predicted) = (ordered(row.gold), ordered(row.predicted))
  let partners = SpanPairing.partners(of: gold, among: predicted)
  let pairs = zip(gold, partners).compactMap { span, partner in
    partner.map { (span, predicted[$0]) }
  }
  #expect(Dictionary(uniqueKeysWithValues: pairs) == row.partners)
}

private func ordered(_ spans: [Range<Int>]) -> [Range<Int>] {
  spans.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
}

@Test func trimWordsAreParsed() throws {
  let text = "# kinds\nlead\tيوم\r\n\nhead\tدار\n"
  let words = try TrimWords(parsing: text, file: "words.tsv")
  #expect(words.isLead(Array("يوم".unicodeScalars)[...]))
  #expect(!words.isLead(Array("دار".unicodeScalars)[...]))
  #expect(words.isHead(Array("فبدار".unicodeScalars)[...]))
  #expect(!words.isHead(Array("بفدار".unicodeScalars)[...]))
}

@Test(arguments: ["tail\tدار", "head", "head\t", "head\tدار\tx", " head\tدار"])
func badTrimRowsAreFaults(_ row: String) {
  #expect(throws: AnnotationFault(file: "words.tsv", line: 2, reason: .badTrimRow)) {
    try TrimWords(parsing: "lead\tيوم\n\(row)\n", file: "words.tsv")
  }
}
