import DocumentModel
import Testing

@testable import Evaluation

/// A document whose text is `one two` and what is wrong with it.
struct FaultRow: CustomTestStringConvertible {
  let name: String
  var entities: [GoldEntity] = []
  var extra: [Range<Int>] = []
  var reasons: [AnnotationFault.Reason] = []

  var testDescription: String { name }

  static let places = [
    FaultRow(name: "nothing"),
    FaultRow(
      name: "neighbours and an empty span",
      entities: [
        GoldEntity(range: 3..<7, label: .date, text: " two"),
        GoldEntity(range: 0..<3, label: .organization, text: "one"),
        GoldEntity(range: 1..<1, label: .organization, text: ""),
      ]),
    FaultRow(
      name: "outside the text", entities: [GoldEntity(range: 4..<8, label: .date, text: "two")],
      extra: [8..<9],
      reasons: [
        .badOffsets(start: 8, end: 9, length: 7), .badOffsets(start: 4, end: 8, length: 7),
      ]),
    FaultRow(
      name: "before the text", entities: [GoldEntity(range: -1..<2, label: .date)],
      reasons: [.badOffsets(start: -1, end: 2, length: 7)]),
    FaultRow(
      name: "another slice", entities: [GoldEntity(range: 4..<7, label: .date, text: "one")],
      reasons: [.otherSlice(4..<7, text: "one", slice: "two")]),
    FaultRow(
      name: "overlapping, with a short one between",
      entities: [
        GoldEntity(range: 5..<7, label: .date), GoldEntity(range: 0..<6, label: .organization),
        GoldEntity(range: 1..<2, label: .money),
      ],
      reasons: [.overlap(0..<6, 1..<2), .overlap(0..<6, 5..<7)]),
    FaultRow(
      name: "doubled", entities: [0..<3, 0..<3].map { GoldEntity(range: $0, label: .date) },
      reasons: [.overlap(0..<3, 0..<3)]),
  ]

  static let values = [
    value(.date("2020-05"), for: .date),
    value(.date("2026-10-13T09:30/p0.5y"), for: .date),
    value(.date(""), for: .date, wanted: "an ISO 8601 or TIMEX3 value"),
    value(.date("May 2020"), for: .date, wanted: "an ISO 8601 or TIMEX3 value"),
    value(.null, for: .date, wanted: "a string"),
    value(.money(GoldMoney(amount: "5", currency: .any)), for: .date, wanted: "a string"),
    value(.money(GoldMoney(amount: "5", amountMax: "6.5", currency: .null)), for: .money),
    value(.money(GoldMoney(amount: nil, currency: .code("USD"))), for: .money),
    value(
      .money(GoldMoney(amount: "five", currency: .any)), for: .money, wanted: "decimal amounts"),
    value(
      .money(GoldMoney(amount: nil, amountMax: "6", currency: .any)), for: .money,
      wanted: "decimal amounts"),
    value(.date("5"), for: .money, wanted: "an object with 'amount' and 'currency'"),
    value(.date("Acme"), for: .organization, wanted: "left out"),
  ]

  private static func value(
    _ value: GoldValue, for label: Label, wanted: String? = nil
  ) -> FaultRow {
    FaultRow(
      name: "\(label) \(value)",
      entities: [
        GoldEntity(range: 0..<3, label: label, value: value),
        GoldEntity(range: 4..<7, label: label, alternatives: [value]),
      ],
      reasons: wanted.map { [.badValue(0..<3, wanted: $0), .badValue(4..<7, wanted: $0)] } ?? [])
  }
}

@Test(arguments: FaultRow.places + FaultRow.values)
func faultsAreFound(_ row: FaultRow) {
  let document = GoldDocument(
    id: "1", text: "one two", entities: row.entities, extra: row.extra)
  var checker = GoldChecker()
  let faults = checker.faults(in: document, file: "gold.jsonl", line: 4)
  #expect(faults.map(\.reason) == row.reasons)
  #expect(faults.allSatisfy { $0.file == "gold.jsonl" && $0.line == 4 })
}

@Test func idsAreUniqueOverFiles() {
  let document = GoldDocument(id: "x", text: "", entities: [])
  var checker = GoldChecker()
  #expect(checker.faults(in: document, file: "a.jsonl", line: 3).isEmpty)
  let fault = checker.faults(in: document, file: "b.jsonl", line: 1).first
  #expect(fault?.description == "b.jsonl:1: id 'x' stands at a.jsonl:3 already")
}

@Test func slicesAreComparedByScalars() {
  // One letter with its mark, and the two apart: canonically equivalent, yet other offsets.
  let entity = GoldEntity(range: 0..<1, label: .organization, text: "e\u{301}")
  var checker = GoldChecker()
  let faults = checker.faults(
    in: GoldDocument(id: "1", text: "\u{E9}", entities: [entity]), file: "a", line: 1)
  #expect(faults.count == 1)
}

@Test(arguments: [(2, 1), (-1, 1), (0, 4), (5, 5)])
func offsetsAreCheckedBeforeTheyAreARange(_ start: Int, _ end: Int) {
  let reason = GoldChecker.offsetFault(start: start, end: end, length: 3)
  #expect(reason == .badOffsets(start: start, end: end, length: 3))
}
