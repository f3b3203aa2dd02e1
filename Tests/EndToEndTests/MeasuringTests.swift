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

  /// Eight of twenty mentions more than the baseline has.
  @Test func runsAreComparedWithABaseline() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold(20))
    let found = (0..<20).map { number in
      let entities = number < 2 ? #"{"start":6,"end":20,"label":"ORG"}"# : ""
      return #"{"id":"\#(number)","entities":[\#(entities)]}"# + "\n"
    }
    try tool.root.write("old.jsonl", found.joined())
    let arguments =
      ["evaluate", "--gold", "gold.jsonl", "--baseline", "old.jsonl"] + (try tool.listOptions())
    let run = try await tool.run(arguments).expect(0, errors: "")
    let tables = run.text.components(separatedBy: "\n\n")
    let lines = try #require(tables.last).split(separator: "\n")
    #expect(lines[0] == "against old.jsonl")
    #expect(lines[1].split(separator: " ") == ["before", "now", "change", "95", "%", "p"])
    // F1 of 2 of 20 is 4/22, of 10 of 20 20/30.
    #expect(lines[2].hasPrefix("ORG F1 strict     18.2  66.7   +48.5  "), "\(lines[2])")
    #expect(lines[2].hasSuffix(" 0.0078 *"), "eight documents differ: \(lines[2])")
    let json = try await tool.run(arguments + ["--json"]).expect(0, errors: "")
    let baseline = try #require(try Self.json(json)["baseline"] as? [String: Any])
    #expect(baseline["name"] as? String == "old.jsonl")
    let differences = try #require(baseline["differences"] as? [String: [String: Any]])
    #expect(differences["labels.ORG.strict.r"]?["difference"] as? Double == 0.4)
    #expect(differences["labels.ORG.strict.r"]?["significant"] as? Bool == true)
    let same = try await tool.run(
      ["evaluate", "--gold", "gold.jsonl", "--predictions", "old.jsonl", "--baseline", "old.jsonl"])
    #expect(
      same.expect(0, errors: "").text.hasSuffix(
        "\nagainst old.jsonl\nno F1 and no value differs\n"))
  }

  @Test func aBaselineMustFitTheGold() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold(2))
    try tool.root.write("old.jsonl", #"{"id":"1","entities":[]}"# + "\n")
    let arguments = ["evaluate", "--gold", "gold.jsonl", "--baseline", "old.jsonl"]
    let missing = try await tool.run(arguments).expect(1, errors: nil)
    #expect(missing.errors.contains("'0'"), "\(missing)")
    let gate = try await tool.run(arguments + ["--fail-under", "macro.strict.f1=0.9"])
    let messages = gate.expect(3, errors: nil).errors.split(separator: "\n")
    #expect(messages.count == 2 && messages[1].contains("macro.strict.f1"), "\(gate)")
    try tool.root.write("old.jsonl", "[\n")
    let broken = try await tool.run(arguments).expect(2, errors: nil)
    #expect(broken.output.isEmpty && broken.errors.contains("old.jsonl:2: "), "\(broken)")
    let gone = try await tool.run(["evaluate", "--gold", "gold.jsonl", "--baseline", "gone"])
    gone.expect(2, errors: "musamma: gone: there is no such file or directory")
    let twice = try await tool.run(["evaluate", "--gold", "-", "--baseline", "-"])
    #expect(twice.expect(64, errors: nil).errors.contains("only once"))
  }

  /// Gold in columns is counted by tokens too: `b` is missed, and `d` is too much.
  @Test func columnsAreCountedByTokens() async throws {
    let tool = try Tool()
    try tool.root.write("gold.conll", "a B-ORG\nb I-ORG\nc O\n\nd O\ne B-DATE\n")
    try tool.root.write("said.conll", "a B-ORG\nb O\nc O\n\nd B-ORG\ne B-DATE\n")
    let run = try await tool.run(
      "evaluate", "--resamples", "0", "--gold", "gold.conll", "--predictions", "said.conll")
    #expect(
      run.expect(0, errors: "").text.hasSuffix(
        """

                             tokens                  phrases
        label  gold  pred         P      R     F1          P      R     F1
        ORG       2     2      50.0   50.0   50.0        0.0    0.0    0.0
        DATE      1     1     100.0  100.0  100.0      100.0  100.0  100.0
        ALL       3     3      66.7   66.7   66.7       33.3   50.0   40.0
        MACRO                  75.0   75.0   75.0       50.0   50.0   50.0
        60.0 % of 5 tokens have the right tag

        """), "\(run)")
  }
}
