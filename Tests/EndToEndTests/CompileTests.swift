import TestSupport
import Testing

/// `compile`: a folder of lists into one file.
@Suite struct CompileTests {
  @Test func aFolderBecomesOneFile() async throws {
    let tool = try Tool()
    try tool.root.write("lists/organizations/made-up.tsv", Fixture.list)
    try tool.root.write("lists/README.md", "no list")
    let checked = try await tool.run("compile", "lists").expect(0, errors: "")
    #expect(checked.output.isEmpty)
    _ = try await tool.run("compile", "lists", "-o", "a.bin").expect(0, errors: "")
    _ = try await tool.run("compile", "lists/", "--output", "b.bin").expect(0, errors: "")
    #expect(try tool.root.read("a.bin") == tool.root.read("b.bin"))
    _ = try await tool.run("compile", "lists", "-o", "a.bin", "--check").expect(0, errors: "")
    try tool.root.write("lists/organizations/more.tsv", "id\tkind\ten\nglimbo\tngo\tGlimbo\n")
    let stale = try await tool.run("compile", "lists", "-o", "a.bin", "--check")
    stale.expect(1, errors: "musamma: a.bin is not current: run `make gazetteers`")
    #expect(try tool.root.names() == ["a.bin", "b.bin", "lists"])
  }

  @Test func faultsAreToldAndNothingIsWritten() async throws {
    let tool = try Tool()
    try tool.root.write("lists/a.tsv", "id\tkind\ten\nBad\tcompany\tZorvex\n")
    try tool.root.write("lists/b.tsv", "id\tkind\ten\nfine\tfirm\tQuandle\n")
    let run = try await tool.run("compile", "lists", "-o", "a.bin").expect(2, errors: nil)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.count == 2, "\(run)")
    #expect(lines.first?.hasPrefix("musamma: lists/a.tsv:2:1: ") == true, "\(run)")
    #expect(lines.last?.hasPrefix("musamma: lists/b.tsv:2:6: ") == true, "\(run)")
    #expect(try tool.root.names() == ["lists"])
  }

  @Test func whatCannotBeReadOrWrittenIsAFailure() async throws {
    let tool = try Tool()
    try tool.root.write("lists/made-up.tsv", Fixture.list)
    let gone = try await tool.run("compile", "gone")
    gone.expect(2, errors: "musamma: gone: there is no such file or directory")
    let output = try await tool.run("compile", "lists", "-o", "gone/a.bin")
    output.expect(2, errors: "musamma: cannot write to gone/a.bin: No such file or directory")
    let check = try await tool.run("compile", "lists", "-o", "gone.bin", "--check")
    check.expect(2, errors: "musamma: gone.bin: there is no such file or directory")
  }
}
