import DocumentModel
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
}

/// Two dates, of which one is found with its value and one is moved; one organization of two.
private func scores() -> Scores {
  let document = GoldDocument(
    id: "1", text: "aa bb cc dd",
    entities: [
      GoldEntity(range: 0..<2, label: .organization),
      GoldEntity(range: 3..<5, label: .organization),
      GoldEntity(range: 6..<8, label: .date, value: .date("2020")),
      GoldEntity(range: 9..<11, label: .date, value: .date("2021"), alternatives: [.date("2022")]),
    ])
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(
      document,
      with: [
        PredictedEntity(range: 0..<2, label: .organization),
        PredictedEntity(range: 6..<8, label: .date, value: .date("2020")),
        PredictedEntity(range: 9..<10, label: .date, value: .date("2022")),
      ]))
  return scorer.scores
}

@Test func tableIsAligned() {
  #expect(
    ReportTable(scores()).description == """
                                   strict              overlap
      label  gold  pred  ignored        P     R    F1        P      R     F1  value  of
      ORG       2     1        0    100.0  50.0  66.7    100.0   50.0   66.7      -   0
      DATE      2     2        0     50.0  50.0  50.0    100.0  100.0  100.0   50.0   2
      ALL       4     3        0     66.7  50.0  57.1    100.0   75.0   85.7   50.0   2

      """)
}

@Test func tableOfNothingHasItsHeading() {
  let table = ReportTable(Scores()).description
  #expect(table.split(separator: "\n").count == 2)
}

@Test func treeHasTheKeysOfTheReference() throws {
  let tree = ReportTree(scores(), after: [.init("gold", .string("a.jsonl"))])
  #expect(keys(tree) == ["gold", "docs", "labels"])
  #expect(keys(tree["labels"]) == ["ORG", "DATE", "ALL"])
  #expect(keys(tree["labels", "ORG"]) == ["gold", "pred", "ignored", "strict", "overlap"])
  #expect(
    keys(tree["labels", "DATE"]) == [
      "gold", "pred", "ignored", "strict", "overlap", "values", "value_ok", "value",
      "value_or_alt",
    ])
  #expect(keys(tree["labels", "ALL", "strict"]) == ["tp", "p", "r", "f1"])
  #expect(tree["docs"] == .integer(1))
  #expect(tree["labels", "ORG", "strict", "f1"] == .number(0.6667))
  #expect(tree["labels", "ALL", "overlap", "tp"] == .integer(3))
  #expect(tree["labels", "DATE", "value_ok"] == .integer(1))
  #expect(tree["labels", "DATE", "value_or_alt"] == .number(1))
  #expect(tree["labels", "MONEY"] == nil)
}

private func keys(_ tree: ReportTree?) -> [String] {
  guard case .object(let fields)? = tree else { return [] }
  return fields.map(\.key)
}
