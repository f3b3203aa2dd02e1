import Foundation
import TestSupport
import Testing

/// What `evaluate` tells beside the figures: errors, rules, the page.
@Suite struct DetailTests {
  /// The list's organization is right, then longer than gold's, then too much; a name is missed.
  private static let gold = [
    #"{"id":"1","text":"brilt Zorvex Quandle mompel","labels":["ORG"],"entities":["#
      + #"{"start":6,"end":20,"label":"ORG","text":"Zorvex Quandle"},"#
      + #"{"start":21,"end":27,"label":"ORG"}]}"#,
    #"{"id":"2","text":"Zorvex Quandle","labels":["ORG"],"entities":["#
      + #"{"start":7,"end":14,"label":"ORG"}]}"#,
    #"{"id":"3","text":"Zorvex Quandle","labels":["ORG"],"entities":[]}"#,
  ]

  private static func evaluate(_ options: String...) async throws -> (tool: Tool, run: Run) {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", gold.joined(separator: "\n"))
    let arguments = ["evaluate", "--gold", "gold.jsonl"] + options + (try tool.listOptions())
    return (tool, try await tool.run(arguments))
  }

  @Test func errorsAreLinesAndATable() async throws {
    let (tool, run) = try await Self.evaluate("--errors-to", "errors.jsonl")
    #expect(
      run.expect(0, errors: "").text.hasSuffix(
        """

        errors        missed  spurious  boundary  label  value  all
        unknown_name       1         0         0      0      0    1
        other              0         1         1      0      0    2
        all                1         1         1      0      0    3

        """), "\(run)")
    let zorvex =
      #""value":null,"name":"Zorvex Quandle","id":"zorvex-quandle"}}"#
    let lines = [
      #"{"doc":"1","kind":"missed","label":"ORG","cause":"unknown_name","rule":null,"#
        + #""start":21,"end":27,"before":"brilt Zorvex Quandle ","text":"mompel","after":"","#
        + #""gold":{"label":"ORG","start":21,"end":27,"text":"mompel","value":null,"name":null,"#
        + #""id":null},"predicted":null}"#,
      #"{"doc":"2","kind":"boundary","label":"ORG","cause":null,"rule":"lists/made-up","#
        + #""start":0,"end":14,"before":"","text":"Zorvex Quandle","after":"","#
        + #""gold":{"label":"ORG","start":7,"end":14,"text":"Quandle","value":null,"name":null,"#
        + #""id":null},"predicted":{"label":"ORG","start":0,"end":14,"text":"Zorvex Quandle","#
        + zorvex,
      #"{"doc":"3","kind":"spurious","label":"ORG","cause":null,"rule":"lists/made-up","#
        + #""start":0,"end":14,"before":"","text":"Zorvex Quandle","after":"","gold":null,"#
        + #""predicted":{"label":"ORG","start":0,"end":14,"text":"Zorvex Quandle","#
        + zorvex,
    ]
    let written = String(decoding: try tool.root.read("errors.jsonl"), as: UTF8.self)
    #expect(written == lines.map { $0 + "\n" }.joined())
  }

  @Test func rulesAreATable() async throws {
    let (_, run) = try await Self.evaluate("--rules")
    #expect(
      run.expect(0, errors: "").text.hasSuffix(
        """

        rule           pred  strict     P  overlap     P  score
        lists/made-up     3       1  33.3        2  66.7      -

        """), "\(run)")
  }

  @Test func bothAreInTheReport() async throws {
    let (_, run) = try await Self.evaluate("--json", "--rules", "--errors-to", "errors.jsonl")
    let text = run.expect(0, errors: "").text
    #expect(
      text.contains(
        #","errors":{"unknown_name":{"missed":1,"spurious":0,"boundary":0,"label":0,"value":0,"#
          + #""all":1},"other":"#), "\(run)")
    #expect(
      text.hasSuffix(
        #","rules":[{"rule":"lists/made-up","pred":3,"strict":{"tp":1,"p":0.3333},"#
          + #""overlap":{"tp":2,"p":0.6667},"score":null}]}"# + "\n"), "\(run)")
    let (_, plain) = try await Self.evaluate("--json")
    #expect(!plain.text.contains("rules") && !plain.text.contains("errors"))
  }

  @Test func thePageHasEveryDocument() async throws {
    let (tool, run) = try await Self.evaluate("--html", "page.html")
    // The page has the table of causes itself.
    #expect(!run.expect(0, errors: "").text.contains("errors"))
    let page = String(decoding: try tool.root.read("page.html"), as: UTF8.self)
    #expect(page.split(separator: "<article").count == 4)
    #expect(page.contains("data-kind=\"missed\" title=\"ORG · missed\">mompel</mark>"))
    #expect(page.contains("<bdi>lists/made-up</bdi>"))
  }

  @Test(arguments: [
    ["--errors-to", "-"], ["--html", "-"], ["--html", "x", "--errors-to", "x"], ["--html"],
  ])
  func misuseIsTold(options: [String]) async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", Self.gold[0])
    let run = try await tool.run(["evaluate", "--gold", "gold.jsonl"] + options)
    run.expect(64, errors: nil)
    #expect(run.output.isEmpty)
  }

  @Test func filesThatCannotBeWrittenEndTheRunBefore() async throws {
    let (_, run) = try await Self.evaluate("--errors-to", "no/such/folder.jsonl")
    run.expect(2, errors: nil)
    #expect(run.output.isEmpty && run.errors.contains("no/such/folder.jsonl"), "\(run)")
  }

  /// Faulty gold leaves what was there.
  @Test func aRunThatFailsWritesNothing() async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", "brilt")
    try tool.root.write("page.html", "before")
    let run = try await tool.run("evaluate", "--gold", "gold.jsonl", "--html", "page.html")
    run.expect(2, errors: nil)
    #expect(try tool.root.read("page.html") == Array("before".utf8))
  }
}
