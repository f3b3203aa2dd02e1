import DocumentModel
import Testing

@testable import Evaluation

/// One organization of two is found: P 1, R 1/2, F1 2/3.
private func report(_ gates: [Gate]) -> Report {
  let document = GoldDocument(
    id: "1", text: "aa bb",
    entities: [
      GoldEntity(range: 0..<2, label: .organization),
      GoldEntity(range: 3..<5, label: .organization),
    ])
  var scorer = Scorer()
  scorer.add(
    Comparer().compare(document, with: [PredictedEntity(range: 0..<2, label: .organization)]))
  return Report(scorer, bootstrap: Bootstrap(resamples: 0), gates: gates)
}

@Test(arguments: [
  ("labels.ORG.strict.f1=0.6", []),
  // What is reported counts, four decimals: 2/3 is 0.6667.
  ("labels.ORG.strict.f1=0.6667", []),
  ("labels.ORG.strict.f1=0.7", ["labels.ORG.strict.f1 is 0.6667, 0.0333 less than 0.7"]),
  ("labels.ORG.strict.f1=0.66671", ["labels.ORG.strict.f1 is 0.6667, 0.0001 less than 0.66671"]),
  (" labels.ALL.exact.p = 1 , macro.partial.r = .5", []),
  (
    "labels.ALL.exact.r=0.75,macro.type.p=1,macro.type.r=1",
    [
      "labels.ALL.exact.r is 0.5, 0.25 less than 0.75", "macro.type.r is 0.5, 0.5 less than 1.0",
    ]
  ),
  // Of predictions there are none: recall and F1 of nothing are no success either.
  (
    "labels.DATE.strict.p=0",
    ["labels.DATE.strict.p could not be measured: at least 0.0 is asked for"]
  ),
  ("labels.ORG.value=0.5", ["labels.ORG.value could not be measured: at least 0.5 is asked for"]),
])
func gatesSayHowFarTheyWereMissed(_ text: String, _ failures: [String]) throws {
  let report = report(try Gate.gates(text))
  #expect(report.failures == failures)
  guard case .array(let gates)? = ReportTree(report)["gates"] else {
    Issue.record("no gates")
    return
  }
  #expect(gates.count { $0["passed"] == .bool(false) } == failures.count)
}

@Test(arguments: [
  ("", Gate.Fault.notAGate("")), ("labels.ORG.strict.f1", .notAGate("labels.ORG.strict.f1")),
  ("labels.ORG.strict.f1=0.5,", .notAGate("")),
  ("macro.strict.f1=1=1", .notAGate("macro.strict.f1=1=1")),
  ("labels.ORG.strict=0.5", .unknownFigure("labels.ORG.strict")),
  ("labels.ORG.strict.tp=0.5", .unknownFigure("labels.ORG.strict.tp")),
  ("labels.PER.strict.f1=0.5", .unknownFigure("labels.PER.strict.f1")),
  ("macro.value=0.5", .unknownFigure("macro.value")),
  ("macro.strict.f1=85", .badMinimum("85")), ("macro.strict.f1=-0.1", .badMinimum("-0.1")),
  ("macro.strict.f1=nan", .badMinimum("nan")), ("macro.strict.f1=", .badMinimum("")),
])
func whatIsNoGateIsTold(_ text: String, _ fault: Gate.Fault) {
  #expect(throws: fault) { try Gate.gates(text) }
}
