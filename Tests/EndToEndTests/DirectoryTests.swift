import Foundation
import TestSupport
import Testing

/// Which inputs are read, in which order, and what is said of those that are not.
@Suite struct DirectoryTests {
  /// `id`, or `id: code`, of each record.
  private static func ids(_ run: Run) throws -> [String] {
    try Wire.documents(run).map { record in
      let code = record["error"]["code"].string.map { ": \($0)" } ?? ""
      return (record["id"].string ?? "") + code
    }
  }

  @Test func filesComeInByteOrder() async throws {
    let tool = try Tool()
    let names = ["b.txt", "a/z.txt", "a.txt", "a-b.md", "B.txt", "أ.txt", "a/b/c.txt", "z.jsonl"]
    for name in names { try tool.root.write("d/" + name, "{\"text\":\"x\"}") }
    let run = try await tool.run("extract", "d")
    run.expect(0, errors: "musamma: 8 documents, 0 entities")
    let sorted = names.map { "d/" + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(try Self.ids(run) == sorted.map { $0.hasSuffix("jsonl") ? $0 + ":1" : $0 })
    // What is named comes as it is named.
    let named = try await tool.run("extract", "d/b.txt", "d/a", "d/B.txt", "-q")
    #expect(try Self.ids(named) == ["d/b.txt", "d/a/b/c.txt", "d/a/z.txt", "d/B.txt"])
  }

  @Test func onlyDocumentsAreReadAndTheRestIsCounted() async throws {
    let tool = try Tool()
    let names = [
      "a.txt", "b.md", "c.jsonl", "d.TXT", "e.pdf", "f", ".g.txt", ".h/i.txt", "j/.k.txt",
      "j/l.txt",
    ]
    for name in names { try tool.root.write("d/" + name, "{\"text\":\"x\"}") }
    try tool.root.link("d/m", to: "j")
    try tool.root.link("d/n.txt", to: "j/l.txt")
    let run = try await tool.run("extract", "d")
    run.expect(0, errors: "musamma: 5 documents, 0 entities, 7 skipped")
    #expect(try Self.ids(run) == ["d/a.txt", "d/b.md", "d/c.jsonl:1", "d/j/l.txt", "d/n.txt"])
    let all = try await tool.run("extract", "d", "--hidden")
    all.expect(0, errors: "musamma: 8 documents, 0 entities, 4 skipped")
    #expect(
      try Self.ids(all) == [
        "d/.g.txt", "d/.h/i.txt", "d/a.txt", "d/b.md", "d/c.jsonl:1", "d/j/.k.txt", "d/j/l.txt",
        "d/n.txt",
      ])
  }

  @Test func aFileNamedOutrightIsReadWhateverItsName() async throws {
    let tool = try Tool()
    for name in ["a.pdf", ".hidden", "no suffix", "-dash"] { try tool.root.write(name, "x") }
    let run = try await tool.run("extract", "a.pdf", ".hidden", "no suffix", "--", "-dash")
    run.expect(0, errors: "musamma: 4 documents, 0 entities")
    #expect(try Self.ids(run) == ["a.pdf", ".hidden", "no suffix", "-dash"])
  }

  @Test func anEmptyDirectoryIsNothing() async throws {
    let tool = try Tool()
    try FileManager.default.createDirectory(
      atPath: tool.root.path("d"), withIntermediateDirectories: true)
    let run = try await tool.run("extract", "d").expect(
      0, errors: "musamma: 0 documents, 0 entities")
    #expect(run.output.isEmpty)
  }

  @Test func whatCannotBeReadIsARecordAmongOthers() async throws {
    let tool = try Tool()
    for name in ["d/a.txt", "d/z.txt"] { try tool.root.write(name, "x") }
    try tool.root.link("d/gone.txt", to: "nowhere")
    try tool.root.link("d/loop.txt", to: "loop.txt")
    try tool.root.link("d/up", to: "..")
    _ = try tool.root.makePipe("d/pipe.txt")
    try tool.root.link("d/dev.txt", to: "/dev/null")
    let paths = ["gone", "d", "d/a.txt/x", "", "/dev/null", "d/loop.txt"]
    let run = try await tool.run(["extract"] + paths)
    run.expect(1, errors: "musamma: 2 documents, 0 entities, 9 errors, 1 skipped")
    #expect(
      try Self.ids(run) == [
        "gone: not_found", "d/a.txt", "d/dev.txt: not_a_file", "d/gone.txt: not_found",
        "d/loop.txt: loop", "d/pipe.txt: not_a_file", "d/z.txt", "d/a.txt/x: not_found",
        ": not_found", "/dev/null: not_a_file", "d/loop.txt: loop",
      ])
    let allowed = try await tool.run(["extract", "--allow-errors"] + paths)
    allowed.expect(0, errors: "musamma: 2 documents, 0 entities, 9 errors, 1 skipped")
    #expect(allowed.output == run.output)
    // A link to a directory that is named outright is what it leads to; here it leads round.
    let named = try await tool.run("extract", "d/up/d/a.txt", "-q").expect(0, errors: "")
    #expect(try Self.ids(named) == ["d/up/d/a.txt"])
  }

  @Test func nothingButErrorsIsStillDone() async throws {
    let run = try await Tool().run("extract", "gone")
    run.expect(1, errors: "musamma: 0 documents, 0 entities, 1 error")
    #expect(try Self.ids(run) == ["gone: not_found"])
  }

  // Root may read everything.
  @Test(.enabled(if: getuid() != 0))
  func whatMayNotBeReadIsARecordAmongOthers() async throws {
    let tool = try Tool()
    for name in ["d/a.txt", "d/b/c.txt", "d/z.txt"] { try tool.root.write(name, "x") }
    for name in ["d/a.txt", "d/b"] { try tool.root.setMode(name, 0) }
    defer { try? tool.root.setMode("d/b", 0o700) }
    let run = try await tool.run("extract", "d").expect(1, errors: nil)
    #expect(try Self.ids(run) == ["d/a.txt: permission", "d/b: permission", "d/z.txt"])
  }

  // MARK: Pipes

  @Test func aPipeThatIsNamedIsReadLikeStandardInput() async throws {
    let tool = try Tool()
    _ = try tool.root.makePipe("pipe.jsonl")
    let run = try await tool.shell(
      """
      printf '{"text":"a"}\\n{"text":"b"}\\n' > pipe.jsonl &
      musamma extract pipe.jsonl <(printf 'x') /dev/stdin <<< y
      """)
    run.expect(0, errors: "musamma: 4 documents, 0 entities")
    let ids = try Self.ids(run)
    #expect(ids.prefix(2) == ["pipe.jsonl:1", "pipe.jsonl:2"])
    #expect(ids[2].hasPrefix("/dev/fd/"))
    #expect(ids[3] == "/dev/stdin")
    #expect(try Wire.documents(run).map { $0["length"].integer } == [1, 1, 1, 2])
  }

  @Test func aPipeWaitsForItsWriter() async throws {
    let tool = try Tool()
    _ = try tool.root.makePipe("pipe")
    let run = try await tool.shell(
      """
      (sleep 0.5; exec > pipe; printf a; sleep 0.5; printf b) &
      musamma extract pipe --text -q
      """)
    #expect(try Wire.documents(run.expect(0, errors: ""))[0]["text"] == .string("ab"))
  }
}
