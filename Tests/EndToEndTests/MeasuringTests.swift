import Foundation
import TestSupport
import Testing

/// How sure `evaluate` is of its figures, and what it does where they fall short.
@Suite struct MeasuringTests {
  /// Of each document's organization the first half is found, the others are none of the list's.
  private static func gold(_ documents: Int) -> String {
    (0..<documents).map { number in
      let name = number < documents / 2 ? "Zorvex Quandle" : "Morvex Quandle"
      return #"{"id":"\#(number)","text":"brilt \#(name)","labels":["ORG"],"entities":["#
        + #"{"start":6,"end":20,"label":"ORG"}]}"# + "\n"
    }.joined()
  }

  private static func json(_ run: Run) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(run.output)) as? [String: Any])
  }

  private static func interval(_ report: [String: Any]) throws -> [Double] {
    var tree: Any? = report
    for key in ["labels", "ORG", "strict", "ci", "r"] { tree = (tree as? [String: Any])?[key] }
    return try #require(tree as? [Double])
  }

  @Test func intervalsAreReproducible() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold(40))
    let arguments = ["evaluate", "--json", "--gold", "gold.jsonl"] + (try tool.listOptions())
    let first = try await tool.run(arguments).expect(0, errors: "")
    let second = try await tool.run(arguments).expect(0, errors: "")
    #expect(first.output == second.output)
    // Half of 40 are right: a deviation of 0.079, and so 0.35...0.65, more or less.
    let interval = try Self.interval(try Self.json(first))
    #expect(abs(interval[0] - 0.35) <= 0.03 && abs(interval[1] - 0.65) <= 0.03, "\(interval)")
    let other = try await tool.run(arguments + ["--seed", "5"]).expect(0, errors: "")
    #expect(other.output != first.output)
    let few = try await tool.run(arguments + ["--resamples", "1"]).expect(0, errors: "")
    let one = try Self.interval(try Self.json(few))
    #expect(one[0] == one[1])
    let none = try await tool.run(arguments + ["--resamples", "0"]).expect(0, errors: "")
    #expect(!none.text.contains(#""ci""#) && !none.text.contains("bootstrap"))
  }

  @Test func gatesEndTheRun() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold(2))
    let arguments =
      ["evaluate", "--resamples", "0", "--gold", "gold.jsonl"] + (try tool.listOptions())
    let plain = try await tool.run(arguments).expect(0, errors: "")
    let held = try await tool.run(arguments + ["--fail-under", "labels.ORG.strict.r=0.5"])
    #expect(held.expect(0, errors: "").text == plain.text)
    let missed = try await tool.run(
      arguments + [
        "--fail-under", "labels.ORG.strict.r=0.6,labels.ORG.strict.p=1", "--fail-under",
        "macro.exact.f1=0.9,labels.DATE.value=0.1",
      ])
    missed.expect(
      3,
      errors: """
        musamma: labels.ORG.strict.r is 0.5, 0.1 less than 0.6
        musamma: macro.exact.f1 is 0.6667, 0.2333 less than 0.9
        musamma: labels.DATE.value could not be measured: at least 0.1 is asked for
        """)
    #expect(missed.text == plain.text, "the report is printed all the same")
  }

  @Test(arguments: [
    (["--fail-under", "labels.ORG.f1=0.5"], "'--fail-under': there is no figure 'labels.ORG.f1'"),
    (["--fail-under", "macro.strict.f1=50"], "'--fail-under': '50' is not a number from 0 to 1"),
    (["--resamples", "-1"], "resamples"),
    (["--resamples", "100001"], "'--resamples' must be from"),
    (["--seed", "-1"], "seed"),
  ])
  func wrongOptionsAreToldBeforeGoldIsRead(_ options: [String], _ message: String) async throws {
    let run = try await Tool().run(["evaluate", "--gold", "gone.jsonl"] + options)
    #expect(run.expect(64, errors: nil).errors.contains(message), "\(run)")
  }
}
