import TestSupport
import Testing

/// `explain`: four tables of how a text was read.
@Suite struct ExplainTests {
  private static func rows(_ run: Run, _ heading: String) -> [String] {
    Array(run.lines.drop { $0 != heading }.dropFirst().prefix { !$0.isEmpty }.dropFirst())
  }

  @Test func fourTablesAreShown() async throws {
    let tool = try Tool()
    let arguments = ["explain"] + (try tool.listOptions())
    let run = try await tool.run(arguments + ["brilt \(Fixture.english) brilt"])
    run.expect(0, errors: "")
    let headings = run.lines.filter { !$0.isEmpty && !$0.hasPrefix(" ") }
    #expect(headings == ["TOKENS", "LIST ENTRIES", "RULES", "CANDIDATES"])
    #expect(run.lines.allSatisfy { $0.last != " " }, "\(run)")
    #expect(run.lines.last?.isEmpty == false)
    #expect(
      Self.rows(run, "TOKENS") == [
        "  brilt    latin  brilt", "  Zorvex   latin  zorvex", "  Quandle  latin  quandle",
        "  brilt    latin  brilt",
      ])
    let entry = "  Zorvex Quandle  name   zorvex-quandle, Zorvex Quandle  lists/made-up"
    #expect(Self.rows(run, "LIST ENTRIES") == [entry])
    #expect(Self.rows(run, "RULES").contains { $0.hasPrefix("  organization  Zorvex Quandle  ") })
    #expect(
      Self.rows(run, "CANDIDATES")
        == ["  ORG    Zorvex Quandle  lists/made-up  Zorvex Quandle  chosen"])
  }

  @Test func aTextIsOneArgumentManyOrStandardInput() async throws {
    let tool = try Tool()
    let one = try await tool.run("explain", "brilt Zorvex Quandle").expect(0, errors: "")
    let many = try await tool.run("explain", "brilt", "Zorvex", "Quandle").expect(0, errors: "")
    let piped = try await tool.run("explain", input: Array("brilt Zorvex Quandle".utf8))
    #expect(many.output == one.output)
    #expect(piped.expect(0, errors: "").output == one.output)
    #expect(Self.rows(one, "TOKENS").count == 3)
  }

  @Test func aProcliticIsShownApart() async throws {
    let tool = try Tool()
    let run = try await tool.run(
      ["explain", "brilt و\(Fixture.arabic)"] + (try tool.listOptions()))
    run.expect(0, errors: "")
    #expect(Self.rows(run, "TOKENS").contains { $0.contains("و+زورفكس") }, "\(run)")
    #expect(
      Self.rows(run, "CANDIDATES").contains { $0.hasPrefix("  ORG    \(Fixture.arabic)  ") },
      "\(run)")
  }

  @Test func aReferenceDateIsTaken() async throws {
    let run = try await Tool().run("explain", "--reference-date", "2024-05-06", "brilt")
    run.expect(0, errors: "")
  }

  @Test func whatTheDocumentMakesOfADateIsTold() async throws {
    let run = try await Tool().run(
      "explain", "--reference-date", "2025-05-01", "وصل يوم 29 أكتوبر 1956 وعاد يوم 5 نوفمبر.")
    run.expect(0, errors: "")
    let rows = Self.rows(run, "CANDIDATES")
    #expect(rows.contains { $0.hasSuffix("1956-10-29  chosen") }, "\(run)")
    #expect(
      rows.contains { $0.hasSuffix("2024-11-05  chosen; in this document 1956-11-05") }, "\(run)")
  }

  @Test func anEmptyTextShowsNothing() async throws {
    let run = try await Tool().run("explain", "").expect(0, errors: "")
    #expect(run.output.isEmpty)
  }
}
