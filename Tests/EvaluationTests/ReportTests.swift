import DocumentModel
import Records
import Testing

@testable import Evaluation

/// What is expected was computed by hand; the halves are those of binary floating point.
@Test(arguments: [
  (0, 0, 0.0, "0.0"), (0, 5, 0, "0.0"), (5, 5, 1, "100.0"), (1, 3, 0.3333, "33.3"),
  (2, 3, 0.6667, "66.7"),
  // An exact half goes to the even neighbour, in both roundings.
  (1, 32, 0.0312, "3.1"), (3, 32, 0.0938, "9.4"), (1, 16, 0.0625, "6.2"), (3, 16, 0.1875, "18.8"),
  // 0.00005 and 0.00015 lie a little above and below the half.
  (1, 20_000, 0.0001, "0.0"), (3, 20_000, 0.0001, "0.0"), (1, 1_000_000, 0, "0.0"),
])
func ratiosAreRounded(_ part: Int, _ whole: Int, _ rounded: Double, _ percent: String) {
  let ratio = Ratio(part, of: whole)
  #expect(ratio.rounded == rounded)
  #expect(ratio.percent == percent)
  let value = ratio.value
  #expect((-value).rounded4 == -rounded)
  #expect((-value).percent == (percent == "0.0" ? "0.0" : "-" + percent))
  #expect((ratio.defined == nil) == (whole == 0))
}

/// Two dates, of which one is found with its value and one is moved; one organization of two.
private func scorer(tokens: Bool = false) -> Scorer {
  let document = GoldDocument(
    id: "1", text: "aa bb cc dd",
    entities: [
      GoldEntity(range: 0..<2, label: .organization),
      GoldEntity(range: 3..<5, label: .organization),
      GoldEntity(range: 6..<8, label: .date, value: .date("2020")),
      GoldEntity(range: 9..<11, label: .date, value: .date("2021"), alternatives: [.date("2022")]),
    ], tokens: tokens ? [0..<2, 3..<5, 6..<8, 9..<11] : nil)
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(
      document,
      with: [
        PredictedEntity(range: 0..<2, label: .organization),
        PredictedEntity(range: 6..<8, label: .date, value: .date("2020")),
        PredictedEntity(range: 9..<10, label: .date, value: .date("2022")),
      ]))
  return scorer
}

private let plain = Bootstrap(resamples: 0)

@Test func tablesAreAligned() {
  #expect(
    ReportText(Report(scorer(), bootstrap: plain)).description == """
                                    strict                overlap
      label  gold  pred  ignored         P     R    F1          P      R     F1
      ORG       2     1        0     100.0  50.0  66.7      100.0   50.0   66.7
      DATE      2     2        0      50.0  50.0  50.0      100.0  100.0  100.0
      ALL       4     3        0      66.7  50.0  57.1      100.0   75.0   85.7
      MACRO                           75.0  50.0  58.3      100.0   75.0   83.3

      F1     strict  exact  partial   type  overlap
      ORG      66.7   66.7     66.7   66.7     66.7
      DATE     50.0   50.0     75.0  100.0    100.0
      ALL      57.1   57.1     71.4   85.7     85.7
      MACRO    58.3   58.3     70.8   83.3     83.3

      values             of  right
      DATE value          2   50.0
      DATE value or alt   2  100.0
      DATE interval       2   50.0

      """)
}

@Test func tokensHaveATable() {
  let text = ReportText(Report(scorer(tokens: true), bootstrap: plain)).description
  #expect(
    text.contains(
      """

                           tokens                  phrases
      label  gold  pred         P      R     F1          P      R     F1
      ORG       2     1     100.0   50.0   66.7      100.0   50.0   66.7
      DATE      2     2     100.0  100.0  100.0      100.0  100.0  100.0
      ALL       4     3     100.0   75.0   85.7      100.0   75.0   85.7
      MACRO                 100.0   75.0   83.3      100.0   75.0   83.3
      75.0 % of 4 tokens have the right tag

      """), "\(text)")
}

@Test func nothingHasAHeadingOnly() {
  let text = ReportText(Report(Scorer(), bootstrap: Bootstrap())).description
  #expect(text.split(separator: "\n").count == 2)
}

@Test func oneDocumentHasIntervalsWithoutWidth() {
  let text = ReportText(Report(scorer(), bootstrap: Bootstrap(resamples: 10))).description
  #expect(text.contains("\nORG          66.7       66.7       66.7         66.7         66.7\n"))
  #expect(text.contains("\n  95 %  66.7–66.7  66.7–66.7  66.7–66.7    66.7–66.7    66.7–66.7\n"))
}

@Test func treeHasTheKeysOfTheReferenceAndMore() throws {
  let report = Report(scorer(), bootstrap: plain)
  let tree = ReportTree(report, after: [.init("gold", .string("a.jsonl"))])
  #expect(keys(tree) == ["gold", "docs", "labels", "macro"])
  #expect(keys(tree["labels"]) == ["ORG", "DATE", "ALL"])
  let own = [
    "gold", "pred", "ignored", "strict", "exact", "partial", "type", "overlap", "missed",
    "spurious",
  ]
  #expect(keys(tree["labels", "ORG"]) == own)
  #expect(
    keys(tree["labels", "DATE"])
      == own + ["values", "value_ok", "value", "value_or_alt_ok", "value_or_alt", "interval"])
  #expect(keys(tree["labels", "ALL", "strict"]) == ["tp", "p", "r", "f1"])
  #expect(keys(tree["labels", "ALL", "partial"]) == ["tp", "tp_pred", "p", "r", "f1"])
  #expect(tree["docs"] == .integer(1))
  #expect(tree["labels", "ORG", "strict", "f1"] == .number(0.6667))
  #expect(tree["labels", "ALL", "overlap", "tp"] == .integer(3))
  #expect(tree["labels", "ALL", "partial", "tp"] == .number(2.5))
  #expect(tree["labels", "DATE", "value_ok"] == .integer(1))
  #expect(tree["labels", "DATE", "value_or_alt"] == .number(1))
  #expect(tree["labels", "DATE", "interval", "of"] == .integer(2))
  #expect(tree["labels", "MONEY"] == nil)
}

@Test func treeOfTokensAndIntervals() {
  let bootstrap = Bootstrap(resamples: 20, seed: 7)
  let tree = ReportTree(Report(scorer(tokens: true), bootstrap: bootstrap))
  #expect(
    keys(tree["labels", "ALL", "phrases"]) == ["gold", "pred", "tp", "p", "r", "f1", "ci"])
  #expect(tree["labels", "ALL", "tags", "accuracy"] == .number(0.75))
  #expect(tree["labels", "ORG", "tags"] == nil, "tokens belong to no label")
  #expect(tree["macro", "tokens", "r"] == .number(0.75))
  #expect(
    tree["labels", "ORG", "strict", "ci", "f1"] == .array([.number(0.6667), .number(0.6667)]))
  #expect(tree["labels", "DATE", "ci", "value"] == .array([.number(0.5), .number(0.5)]))
  #expect(tree["bootstrap", "resamples"] == .integer(20))
  #expect(tree["bootstrap", "seed"] == .integer(7))
}

/// Whatever may be asked of a gate stands in the report at its path, and with the same number.
@Test func everyFigureStandsAtItsPath() {
  var scorer = scorer(tokens: true)
  let document = GoldDocument(
    id: "2", text: "a b c",
    entities: [
      GoldEntity(range: 0..<1, label: .organization, name: "a", organizationID: "x"),
      GoldEntity(
        range: 2..<3, label: .money, value: .money(GoldMoney(amount: "1", currency: .code("EUR")))),
    ], tokens: [0..<1, 2..<3])
  scorer.add(Comparer().compare(document, with: []))
  let report = Report(scorer, bootstrap: plain)
  let tree = ReportTree(report)
  var found = 0
  for figure in Figure.all {
    let value = tree[figure.path.split(separator: ".").map(String.init)]
    if let value {
      #expect(value == .number(report.value(figure)), "\(figure.path)")
      found += 1
    } else {
      #expect(report.defined(figure) == nil, "\(figure.path)")
    }
  }
  #expect(Set(Figure.all.map(\.path)).count == Figure.all.count)
  // Three labels and all have 21 matches each; the mean too; 1 + 3 + 3 + … accuracies.
  #expect(found == 5 * 21 + 2 + 4 + 3 + 8)
}

private func keys(_ tree: ReportTree?) -> [String] {
  guard case .object(let fields)? = tree else { return [] }
  return fields.map(\.key)
}
