import TestSupport
import Testing

/// Lists of the user's own.
@Suite struct GazetteerTests {
  @Test func aListedNameIsFound() async throws {
    let tool = try Tool()
    try tool.root.write("names/ours.tsv", "kind\tar\tid\nbank\tمصرف قلزمان\tqalzaman\n")
    try tool.root.write("a.txt", "brilt مصرف قلزمان brilt")
    let run = try await tool.run("extract", "a.txt", "--gazetteer", "names/ours.tsv")
    let entities = try Wire.documents(run.expect(0, errors: nil))[0]["entities"].array
    let entity = try #require(entities.first { $0["id"] == .string("qalzaman") })
    #expect(entity["text"] == .string("مصرف قلزمان"))
    #expect(entity["value"] == .string("مصرف قلزمان"))
    #expect(entity["org"]["kind"] == .string("bank"))
    #expect(entity["rule"] == .string("names/ours"))
  }

  /// The path as the shell gives it: `/dev/fd/63` and such have a name too.
  @Test func listsMayBeSeveralAndComeFromAnywhere() async throws {
    let tool = try Tool()
    try tool.root.write("one.tsv", Fixture.list)
    try tool.root.write("two.list", "id\tkind\ten\nglimbo\tngo\tGlimbo Trust\n")
    try tool.root.write("a.txt", "\(Fixture.english) brilt Glimbo Trust brilt Sorvik Blenn")
    let run = try await tool.shell(
      #"""
      cd "$PWD"
      musamma extract a.txt --gazetteer one.tsv --gazetteer "$PWD/two.list" \
        --gazetteer <(printf 'id\tkind\ten\nsorvik\tsport\tSorvik Blenn\n')
      """#)
    let entities = try Wire.documents(run.expect(0, errors: nil))[0]["entities"].array
    #expect(
      entities.map { $0["id"].string } == ["zorvex-quandle", "glimbo", "sorvik"], "\(run)")
    #expect(entities[0]["rule"] == .string("one"))
    #expect(entities[1]["rule"].string?.hasSuffix("/two") == true)
  }

  @Test func allFaultsAreListedAndNothingIsRead() async throws {
    let tool = try Tool()
    try tool.root.write(
      "a.tsv",
      """
      id\tkind\tcountry\ten\tar_forms
      Bad Id\tfirm\tjordan\tZorvex\tب
      short\tcompany
      fine\tcompany\tJO\tQuandle\tكوندل|
      none\tcompany\tJO\t\t

      """)
    try tool.root.write("b.tsv", [0xFF, 0xFE])
    try tool.root.write("c.tsv", "")
    try tool.root.write("d.tsv", "id\tid\ten\twhat\nx\tx\tx\tx\n")
    try tool.root.write("e.tsv", "value\tforms\nx\tbrilt\n")
    try tool.root.write("out.jsonl", "old")
    let names = ["a.tsv", "b.tsv", "c.tsv", "d.tsv", "e.tsv", "gone.tsv", "."]
    let run = try await tool.run(
      ["extract", "no-such-input", "--output", "out.jsonl"]
        + names.flatMap { ["--gazetteer", $0] })
    run.expect(2, errors: nil)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.hasPrefix("musamma: ") })
    let messages = run.errors.split(separator: "\n").map { $0.dropFirst("musamma: ".count) }
    for start in [
      "a.tsv:2:1: 'Bad Id' is not an id", "a.tsv:2:8: unknown kind 'firm'",
      "a.tsv:2:13: 'jordan' is not an ISO 3166-1 alpha-2 code",
      "a.tsv:3: the row has 2 cells, the header 5", "a.tsv:4:", "a.tsv:5: the row has no name",
      "b.tsv: the file is not UTF-8", "c.tsv: there is no header line",
      "d.tsv:1:4: the column 'id'",
      "d.tsv:1:10: unknown column 'what'", "d.tsv:1: the column kind is missing",
      "e.tsv:2: there is no class of words 'e'",
      "gone.tsv: there is no such file or directory", ".: this is neither a file nor a directory",
    ] {
      #expect(messages.contains { $0.hasPrefix(start) }, "no \(start) in\n\(run.errors)")
    }
    // Nothing was written either.
    #expect(try tool.root.read("out.jsonl") == Array("old".utf8))
    #expect(try tool.root.names() == ["a.tsv", "b.tsv", "c.tsv", "d.tsv", "e.tsv", "out.jsonl"])
  }

  @Test(arguments: ["extract", "explain", "evaluate"])
  func everyCommandRefusesAListWithFaults(command: String) async throws {
    let tool = try Tool()
    try tool.root.write("gold.jsonl", "")
    let rest = ["extract": ["gold.jsonl"], "explain": ["x"], "evaluate": ["--gold", "gold.jsonl"]]
    let run = try await tool.run([command, "--gazetteer", "gone.tsv"] + (rest[command] ?? []))
    run.expect(2, errors: "musamma: gone.tsv: there is no such file or directory")
    #expect(run.output.isEmpty)
  }

  @Test func twoListsWithOneIdAreToldOrMerged() async throws {
    let tool = try Tool()
    for name in ["a.tsv", "b.tsv"] { try tool.root.write(name, Fixture.list) }
    try tool.root.write("a.txt", Fixture.english)
    let run = try await tool.run(
      "extract", "a.txt", "--gazetteer", "a.tsv", "--gazetteer", "b.tsv")
    run.expect(2, errors: nil)
    #expect(run.errors.contains("b.tsv:2"), "\(run)")
  }
}
