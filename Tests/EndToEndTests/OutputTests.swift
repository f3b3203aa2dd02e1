import Foundation
import TestSupport
import Testing

/// Where records go, and what happens where they cannot.
@Suite struct OutputTests {
  private static let record = Fixture.emptyRecord(id: "a.txt", length: 5, lang: "en") + "\n"

  private static func tool() throws -> Tool {
    let tool = try Tool()
    try tool.root.write("a.txt", "brilt")
    return tool
  }

  @Test(arguments: ["--output", "-o"])
  func aFileIsWritten(option: String) async throws {
    let tool = try Self.tool()
    let run = try await tool.run("extract", "a.txt", option, "out.jsonl")
    run.expect(0, errors: "musamma: 1 document, 0 entities")
    #expect(run.output.isEmpty)
    #expect(try tool.root.read("out.jsonl") == Array(Self.record.utf8))
    #expect(try tool.root.names() == ["a.txt", "out.jsonl"])
    let dash = try await tool.run("extract", "a.txt", option, "-", "-q")
    #expect(dash.expect(0, errors: "").text == Self.record)
  }

  @Test func aFileIsReplacedWithItsPermissionsKept() async throws {
    let tool = try Self.tool()
    try tool.root.write("d/out.jsonl", String(repeating: "old\n", count: 1000))
    try tool.root.setMode("d/out.jsonl", 0o640)
    try tool.root.link("link", to: "d/out.jsonl")
    let run = try await tool.run("extract", "a.txt", "gone", "-q", "--output", "link")
    // Error records are a result too.
    run.expect(1, errors: "")
    #expect(try tool.root.read("d/out.jsonl").starts(with: Array(Self.record.utf8)))
    #expect(try tool.root.names() == ["a.txt", "d", "link"])
    let attributes = try FileManager.default.attributesOfItem(
      atPath: tool.root.path("d/out.jsonl"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }

  @Test(.timeLimit(.minutes(5))) func theOutputIsThereOnlyAtTheEnd() async throws {
    let tool = try Self.tool()
    try tool.root.write("out.jsonl", "old")
    let session = try tool.start("extract", "--input-format", "lines", "-q", "-o", "out.jsonl")
    try session.send("brilt\n")
    // The new file grows beside the old one; on a busy machine it takes its time to be there.
    while try tool.root.names().count < 3 { try await Task.sleep(for: .milliseconds(20)) }
    #expect(try tool.root.read("out.jsonl") == Array("old".utf8))
    try session.closeInput()
    try session.finish().expect(0, errors: "")
    #expect(try tool.root.read("out.jsonl").count > 100)
    #expect(try tool.root.names() == ["a.txt", "out.jsonl"])
  }

  @Test(arguments: [
    Row("no such directory", "gone/out", "gone/out: No such file or directory"),
    Row("a directory", "d", "d: Is a directory"),
    Row("below a file", "a.txt/out", "a.txt/out: Not a directory"),
    Row("a loop", "loop", "loop: Too many levels of symbolic links"),
    Row("nothing", "", ": No such file or directory"),
  ])
  func whatCannotBeWrittenIsToldBeforeAnythingIsRead(_ row: Row<String, String>) async throws {
    let tool = try Self.tool()
    try tool.root.write("d/x", "x")
    try tool.root.link("loop", to: "loop")
    let run = try await tool.run("extract", "a.txt", "gone", "--output", row.input)
    run.expect(2, errors: "musamma: cannot write to \(row.expected)")
    #expect(run.output.isEmpty)
    #expect(try tool.root.names() == ["a.txt", "d", "loop"])
  }

  // Root may write everywhere.
  @Test(.enabled(if: getuid() != 0))
  func whereOneMayNotWriteNothingIsWritten() async throws {
    let tool = try Self.tool()
    try tool.root.write("d/x", "x")
    try tool.root.setMode("d", 0o500)
    defer { try? tool.root.setMode("d", 0o700) }
    let run = try await tool.run("extract", "a.txt", "--output", "d/out")
    run.expect(2, errors: "musamma: cannot write to d/out: Permission denied")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAFailure() async throws {
    let tool = try Self.tool()
    try tool.root.write("many.txt", String(repeating: "x\n", count: 2000))
    let message = "No space left on device"
    let plain = try await tool.shell("musamma extract a.txt > /dev/full")
    plain.expect(2, errors: "musamma: cannot write to standard output: \(message)")
    let many = try await tool.shell(
      "musamma extract many.txt --input-format lines > /dev/full")
    many.expect(2, errors: "musamma: cannot write to standard output: \(message)")
    let named = try await tool.run("extract", "a.txt", "--output", "/dev/full")
    named.expect(2, errors: "musamma: cannot write to /dev/full: \(message)")
    for command in ["--help", "explain x", "evaluate --gold /dev/null"] {
      let run = try await tool.shell("musamma \(command) > /dev/full")
      run.expect(2, errors: "musamma: cannot write to standard output: \(message)")
    }
  }

  @Test func aClosedOutputIsAFailure() async throws {
    let run = try await Self.tool().shell("musamma extract a.txt >&-")
    run.expect(2, errors: "musamma: cannot write to standard output: Bad file descriptor")
  }

  /// A reader that has enough is no fault, and nothing is said.
  @Test func aReaderThatHasGoneIsNoFailure() async throws {
    let tool = try Self.tool()
    try tool.root.write("many.txt", String(repeating: "x\n", count: 20_000))
    for command in ["extract many.txt --input-format lines", "--help", "explain x"] {
      let run = try await tool.shell(
        """
        musamma \(command) | true
        exit ${PIPESTATUS[0]}
        """)
      run.expect(0, errors: command.hasPrefix("extract") ? "" : nil)
    }
    let head = try await tool.shell(
      """
      musamma extract many.txt --input-format lines | head -1
      exit ${PIPESTATUS[0]}
      """)
    head.expect(0, errors: "")
    #expect(
      head.text == Fixture.emptyRecord(id: "many.txt:1", length: 1, lang: "en") + "\n")
  }

  @Test func aClosedPipeLeavesNoFileBehind() async throws {
    let tool = try Self.tool()
    _ = try tool.root.makePipe("pipe")
    try tool.root.write("many.txt", String(repeating: "x\n", count: 20_000))
    let run = try await tool.shell(
      """
      head -c 100 pipe > /dev/null &
      musamma extract many.txt --input-format lines --output pipe
      """)
    run.expect(0, errors: "")
    #expect(try tool.root.names() == ["a.txt", "many.txt", "pipe"])
  }

  /// Messages have nowhere to go; the records have.
  @Test func aClosedStandardErrorIsNoFailure() async throws {
    let run = try await Self.tool().shell("musamma extract a.txt 2>&-")
    #expect(run.expect(0, errors: "").text == Self.record)
  }

  @Test func nothingIsWrittenIntoTheDirectory() async throws {
    let tool = try Self.tool()
    _ = try await tool.run("extract", ".", "-q").expect(0, errors: "")
    #expect(try tool.root.names() == ["a.txt"])
  }
}
