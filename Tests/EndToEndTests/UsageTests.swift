import TestSupport
import Testing

/// Wrong usage: status 64, a message that says what is wrong, and nothing on standard output.
@Suite struct UsageTests {
  /// Arguments and what the message must contain.
  static let misuses: [Row<[String], String>] = [
    Row("an unknown command", ["extrakt"], "'extrakt'"),
    Row("an unknown option of the tool", ["--bogus"], "'--bogus'"),
    Row("an unknown option of extract", ["extract", "--bogus"], "'--bogus'"),
    Row("an unknown short option", ["extract", "-z"], "'-z'"),
    Row("an unknown option of explain", ["explain", "--bogus", "x"], "'--bogus'"),
    Row("an unknown option of evaluate", ["evaluate", "--gold", "g", "--bogus"], "'--bogus'"),
    Row("an unknown option of compile", ["compile", "--bogus", "d"], "'--bogus'"),
    Row("a format that is none", ["extract", "--input-format", "xml", "x"], "xml"),
    Row("a unit that is none", ["extract", "--offsets", "bytes", "x"], "bytes"),
    Row("a label that is none", ["extract", "--labels", "PERSON", "x"], "PERSON"),
    Row("a label in lower case", ["extract", "--labels", "org", "x"], "ORG, MONEY, DATE"),
    Row("an empty label", ["extract", "--labels", "ORG,", "x"], "label ''"),
    Row("no label", ["extract", "--labels", "", "x"], "label ''"),
    Row("a size that is none", ["extract", "--max-size", "1k", "x"], "1k"),
    Row("a size of nothing", ["extract", "--max-size", "0", "x"], "at least 1"),
    Row("a size below nothing", ["extract", "--max-size=-1", "x"], "at least 1"),
    Row(
      "a size beyond all", ["extract", "--max-size", "99999999999999999999", "x"],
      "99999999999999999999"),
    Row("no date", ["extract", "--reference-date", "yesterday", "x"], "YYYY-MM-DD"),
    Row("no such day", ["extract", "--reference-date", "2023-02-29", "x"], "2023-02-29"),
    Row("a date of another form", ["extract", "--reference-date", "2023-2-9", "x"], "2023-2-9"),
    Row(
      "no such day in explain", ["explain", "--reference-date", "2023-13-01", "x"], "2023-13-01"),
    Row("a region that is none", ["extract", "--region", "XX", "x"], "'XX'"),
    Row("a calendar that is none", ["extract", "--hijri", "julian", "x"], "julian"),
    Row("a list without a file", ["extract", "x", "--gazetteer"], "--gazetteer"),
    Row("an output without a file", ["extract", "x", "--output"], "--output"),
    Row("a field without a name", ["extract", "x", "--id-field"], "--id-field"),
    Row("a flag with a value", ["extract", "x", "--flat=yes"], "--flat"),
    Row("evaluate without gold", ["evaluate"], "--gold"),
    Row("gold without a file", ["evaluate", "--gold"], "--gold"),
    Row("evaluate with an argument", ["evaluate", "--json", "x", "--gold", "g"], "'x'"),
    Row("compile without a folder", ["compile"], "<folder>"),
    Row("compile with two folders", ["compile", "a", "b"], "'b'"),
  ]

  @Test(arguments: misuses)
  func misuseIsToldAndNothingIsDone(_ row: Row<[String], String>) async throws {
    let tool = try Tool()
    let run = try await tool.run(row.input, input: Array("x".utf8))
    #expect(run.ending == .status(64), "\(run)")
    #expect(run.output.isEmpty, "\(run)")
    #expect(run.errors.contains(row.expected), "\(run)")
    #expect(run.errors.contains("Usage: musamma"), "\(run)")
    #expect(try tool.root.names() == [])
  }

  @Test func aTerminalIsNotWaitedFor() async throws {
    let tool = try Tool()
    for command in ["extract", "explain"] {
      // `script` gives a terminal as standard input.
      let run = try await tool.shell(
        "command -v script > /dev/null || exit 99; script -qec 'musamma \(command)' /dev/null < /dev/null"
      )
      if run.ending == .status(99) { return }
      #expect(run.ending == .status(64), "\(run)")
    }
  }
}
