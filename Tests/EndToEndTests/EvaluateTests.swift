import TestSupport
import Testing

/// `evaluate` over gold whose figures are counted by hand.
@Suite struct EvaluateTests {
  /// The list's organization is found in all but the third. Of organizations gold has three, and three
  /// are found that count: the first is right, the second overlaps, the third is missed, the fourth is
  /// too much, the fifth counts neither way.
  private static let gold = [
    #"{"id":"1","text":"brilt Zorvex Quandle brilt","labels":["ORG"],"entities":["#
      + #"{"start":6,"end":20,"label":"ORG","text":"Zorvex Quandle"}]}"#,
    #"{"id":"2","text":"Zorvex Quandle brilt","labels":["ORG"],"entities":["#
      + #"{"start":0,"end":20,"label":"ORG"}]}"#,
    "",
    #"{"id":"3","text":"brilt mompel","labels":["ORG","DATE"],"entities":["#
      + #"{"start":6,"end":12,"label":"ORG"},"#
      + #"{"start":0,"end":5,"label":"DATE","value":"2024"}]}"#,
    #"{"id":"4","text":"Zorvex Quandle","labels":["ORG"],"entities":[]}"#,
    #"{"id":"5","text":"Zorvex Quandle","labels":["ORG"],"entities":[],"#
      + #""extra":[{"start":0,"end":3}]}"#,
  ]

  private static let table = """
                                  strict                overlap
    label  gold  pred  ignored         P     R    F1          P     R    F1
    ORG       3     3        1      33.3  33.3  33.3       66.7  66.7  66.7
    DATE      1     0        0       0.0   0.0   0.0        0.0   0.0   0.0
    ALL       4     3        1      33.3  25.0  28.6       66.7  50.0  57.1
    MACRO                           16.7  16.7  16.7       33.3  33.3  33.3

    F1     strict  exact  partial  type  overlap
    ORG      33.3   33.3     50.0  66.7     66.7
    DATE      0.0    0.0      0.0   0.0      0.0
    ALL      28.6   28.6     42.9  57.1     57.1
    MACRO    16.7   16.7     25.0  33.3     33.3

    values             of  right
    DATE value          1    0.0
    DATE value or alt   1    0.0
    DATE interval       1    0.0

    """

  private static let organizations =
    #"{"gold":3,"pred":3,"ignored":1,"#
    + #""strict":{"tp":1,"p":0.3333,"r":0.3333,"f1":0.3333},"#
    + #""exact":{"tp":1,"tp_pred":1,"p":0.3333,"r":0.3333,"f1":0.3333},"#
    + #""partial":{"tp":1.5,"tp_pred":1.5,"p":0.5,"r":0.5,"f1":0.5},"#
    + #""type":{"tp":2,"p":0.6667,"r":0.6667,"f1":0.6667},"#
    + #""overlap":{"tp":2,"p":0.6667,"r":0.6667,"f1":0.6667},"missed":1,"spurious":1}"#

  private static let dates =
    #"{"gold":1,"pred":0,"ignored":0,"#
    + #""strict":{"tp":0,"p":0.0,"r":0.0,"f1":0.0},"#
    + #""exact":{"tp":0,"tp_pred":0,"p":0.0,"r":0.0,"f1":0.0},"#
    + #""partial":{"tp":0.0,"tp_pred":0.0,"p":0.0,"r":0.0,"f1":0.0},"#
    + #""type":{"tp":0,"p":0.0,"r":0.0,"f1":0.0},"overlap":{"tp":0,"p":0.0,"r":0.0,"f1":0.0},"#
    + #""missed":1,"spurious":0,"# + values

  private static let values =
    #""values":1,"value_ok":0,"value":0.0,"value_or_alt_ok":0,"value_or_alt":0.0,"#
    + #""interval":{"of":1,"ok":0,"accuracy":0.0}}"#

  private static let all =
    #"{"gold":4,"pred":3,"ignored":1,"#
    + #""strict":{"tp":1,"p":0.3333,"r":0.25,"f1":0.2857},"#
    + #""exact":{"tp":1,"tp_pred":1,"p":0.3333,"r":0.25,"f1":0.2857},"#
    + #""partial":{"tp":1.5,"tp_pred":1.5,"p":0.5,"r":0.375,"f1":0.4286},"#
    + #""type":{"tp":2,"p":0.6667,"r":0.5,"f1":0.5714},"#
    + #""overlap":{"tp":2,"p":0.6667,"r":0.5,"f1":0.5714},"missed":2,"spurious":1,"#
    + values

  private static let macro =
    #"{"strict":{"p":0.1667,"r":0.1667,"f1":0.1667},"exact":{"p":0.1667,"r":0.1667,"f1":0.1667},"#
    + #""partial":{"p":0.25,"r":0.25,"f1":0.25},"type":{"p":0.3333,"r":0.3333,"f1":0.3333},"#
    + #""overlap":{"p":0.3333,"r":0.3333,"f1":0.3333}}"#

  private static let report =
    #"{"docs":5,"labels":{"ORG":\#(organizations),"DATE":\#(dates),"ALL":\#(all)},"#
    + #""macro":\#(macro)}"#

  @Test func theTableIsThatCountedByHand() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold.joined(separator: "\n"))
    let arguments =
      ["evaluate", "--resamples", "0", "--gold", "gold.jsonl"] + (try tool.listOptions())
    let run = try await tool.run(arguments).expect(0, errors: "")
    #expect(run.text == Self.table)
    let json = try await tool.run(arguments + ["--json"]).expect(0, errors: "")
    #expect(json.text == Self.report + "\n")
  }

  @Test func goldOfSeveralFilesIsScoredTogether() async throws {
    let tool = try Tool()
    try tool.root.write("a.jsonl", "\u{FEFF}" + Self.gold[..<2].joined(separator: "\r\n"))
    try tool.root.write("b.jsonl", Self.gold[2..<4].joined(separator: "\n"))
    let rest = Array(Self.gold[4...].joined(separator: "\n").utf8)
    let list = try tool.listOptions()
    let together = try await tool.run(
      ["evaluate", "--resamples", "0", "--json", "--gold", "a.jsonl", "b.jsonl", "-"] + list,
      input: rest)
    #expect(together.expect(0, errors: "").text == Self.report + "\n")
    let again = try await tool.run(
      [
        "evaluate", "--resamples", "0", "--json", "--gold", "a.jsonl", "--gold", "b.jsonl",
        "--gold", "-",
      ] + list,
      input: rest)
    #expect(again.expect(0, errors: "").text == Self.report + "\n")
  }

  @Test func labelsThatAreNotAskedForAreNotExtracted() async throws {
    let tool = try Tool()
    try tool.root.write(
      "gold.jsonl",
      #"{"text":"Zorvex Quandle 2024-05-03","entities":[{"start":15,"end":25,"label":"DATE"}]}"#)
    let run = try await tool.run(
      ["evaluate", "--json", "--gold", "gold.jsonl", "--labels", "DATE"] + tool.listOptions())
    #expect(
      run.expect(0, errors: "").text.contains(#""labels":{"DATE":{"gold":1,"pred":1,"#), "\(run)")
    #expect(run.text.contains(#""ALL":{"gold":1,"pred":1,"#), "\(run)")
  }

  @Test func trimWordsAreTakenOff() async throws {
    let tool = try Tool()
    try tool.root.write("words.tsv", "# heads\nhead\tbrilt\n")
    try tool.root.write(
      "gold.jsonl",
      #"{"id":"1","text":"brilt Zorvex Quandle","labels":["ORG"],"entities":["#
        + #"{"start":0,"end":20,"label":"ORG"}]}"#)
    let arguments = ["evaluate", "--json", "--gold", "gold.jsonl"] + (try tool.listOptions())
    let plain = try await tool.run(arguments).expect(0, errors: "")
    #expect(plain.text.contains(#""strict":{"tp":0"#))
    let trimmed = try await tool.run(arguments + ["--trim-words", "words.tsv"])
    #expect(trimmed.expect(0, errors: "").text.contains(#""strict":{"tp":1"#))
    try tool.root.write("words.tsv", "head\tbrilt\nbrilt\n")
    let wrong = try await tool.run(arguments + ["--trim-words", "words.tsv"])
    wrong.expect(
      2, errors: "musamma: words.tsv:2: a row must be 'lead' or 'head', a tab and a word")
    let gone = try await tool.run(arguments + ["--trim-words", "gone"])
    gone.expect(2, errors: "musamma: gone: there is no such file or directory")
  }

  /// A line and what is said of it; the line before is in order.
  static let faults: [Row<String, String>] = [
    Row("no JSON", "brilt", "not a JSON object: "),
    Row("an array", "[]", "not a JSON object: it is not an object"),
    Row("no text", #"{"id":"a","entities":[]}"#, "no field 'text'"),
    Row("no entities", #"{"id":"a","text":"x"}"#, "no field 'entities'"),
    Row(
      "an id that is none", #"{"id":true,"text":"x","entities":[]}"#,
      "field 'id' must be a string or a number"),
    Row("entities that are none", #"{"id":"a","text":"x","entities":{}}"#, "field 'entities' must"),
    Row(
      "a label that is none",
      #"{"id":"a","text":"x","entities":[{"start":0,"end":1,"label":"PER"}]}"#,
      "unknown label 'PER'"),
    Row(
      "a boundary that is none", #"{"id":"a","text":"x","entities":[],"boundary":"b"}"#,
      "unknown boundary 'b'"),
    Row(
      "a day that is none", #"{"id":"a","text":"x","entities":[],"reference_date":"2023-02-30"}"#,
      "field 'reference_date' must be a date"),
    Row(
      "beyond the text", #"{"id":"a","text":"😀","entities":[{"start":0,"end":2,"label":"ORG"}]}"#,
      "offsets 0..<2 are no span of a text of 1 code points"),
    Row(
      "backwards", #"{"id":"a","text":"abc","entities":[{"start":2,"end":1,"label":"ORG"}]}"#,
      "offsets 2..<1 are no span"),
    Row(
      "another slice",
      #"{"id":"a","text":"abc","entities":[{"start":0,"end":1,"label":"ORG","text":"b"}]}"#,
      "the entity at 0..<1 is said to be 'b' but the text there is 'a'"),
    Row(
      "an overlap",
      #"{"id":"a","text":"abc","entities":[{"start":0,"end":2,"label":"ORG"},"#
        + #"{"start":1,"end":3,"label":"DATE"}]}"#,
      "the entities at 0..<2 and 1..<3 overlap"),
    Row(
      "a value of another kind",
      #"{"id":"a","text":"abc","entities":[{"start":0,"end":1,"label":"MONEY","value":"5"}]}"#,
      "the value of the entity at 0..<1 must be an object"),
    Row(
      "an id twice", #"{"id":"fine","text":"x","entities":[]}"#, "id 'fine' stands at gold.jsonl:1"),
  ]

  @Test(arguments: faults)
  func malformedGoldIsToldWithItsLine(_ row: Row<String, String>) async throws {
    let tool = try Tool()
    try tool.root.write(
      "gold.jsonl", #"{"id":"fine","text":"x","entities":[]}"# + "\n\n\(row.input)\n")
    let run = try await tool.run("evaluate", "--gold", "gold.jsonl").expect(2, errors: nil)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("musamma: gold.jsonl:3: \(row.expected)"), "\(run)")
    #expect(run.errors.split(separator: "\n").count == 1, "\(run)")
  }

  @Test func allFaultsOfAllFilesAreTold() async throws {
    let tool = try Tool()
    let lines = Self.faults.map(\.input)
    for name in ["a.jsonl", "b.jsonl"] { try tool.root.write(name, lines.joined(separator: "\n")) }
    let run = try await tool.run("evaluate", "--gold", "a.jsonl", "b.jsonl").expect(2, errors: nil)
    let places = run.errors.split(separator: "\n").map { line in
      line.dropFirst("musamma: ".count).prefix { $0 != " " }
    }
    // A line may have several faults: here ids stand twice besides. The last line has no other, and
    // so none in the first file.
    let count = lines.count
    let expected = (1..<count).map { "a.jsonl:\($0):" } + (1...count).map { "b.jsonl:\($0):" }
    var distinct: [String] = []
    for place in places.map(String.init) where place != distinct.last { distinct.append(place) }
    #expect(distinct == expected, "\(run)")
  }

  @Test func goldThatCannotBeReadIsAFailure() async throws {
    let tool = try Tool()
    let gone = try await tool.run("evaluate", "--gold", "gone.jsonl")
    gone.expect(2, errors: "musamma: gone.jsonl: there is no such file or directory")
    let directory = try await tool.run("evaluate", "--gold", ".")
    directory.expect(2, errors: "musamma: .: there is no .ann file in this directory")
  }
}
