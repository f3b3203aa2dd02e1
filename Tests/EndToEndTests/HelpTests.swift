import TestSupport
import Testing

/// What the tool says of itself.
@Suite struct HelpTests {
  @Test(arguments: ["", "extract", "explain", "evaluate", "compile", "scores"])
  func helpIsAsItWas(command: String) async throws {
    let words = command.isEmpty ? [] : [command]
    let tool = try Tool()
    let long = try await tool.run(words + ["--help"]).expect(0, errors: "")
    try Snapshot.expect(long.text, "help\(command.isEmpty ? "" : "-\(command)").txt")
    for other in [words + ["-h"], ["help"] + words] {
      let run = try await tool.run(other).expect(0, errors: "")
      #expect(run.text == long.text, "\(other)")
    }
  }

  @Test func withoutACommandHelpIsShown() async throws {
    let tool = try Tool()
    let help = try await tool.run("--help")
    let run = try await tool.run([]).expect(0, errors: "")
    #expect(run.output == help.output)
  }

  @Test func theVersionIsANumber() async throws {
    let run = try await Tool().run("--version").expect(0, errors: "")
    #expect(try #/[0-9]+\.[0-9]+\.[0-9]+\n/#.wholeMatch(in: run.text) != nil, "\(run)")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsGetCompletions(shell: String) async throws {
    let run = try await Tool().run("--generate-completion-script", shell).expect(0, errors: "")
    #expect(run.text.contains("reference-date"))
  }
}
