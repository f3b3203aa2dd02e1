import Foundation
import TestSupport
import Testing

/// The table of scores that the tool carries.
@Suite struct ScoreTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL
  private static let table = root.appending(path: "Sources/Musamma/RuleScores+Generated.swift")

  private static func gold() -> [String] {
    let folder = root.appending(path: "gold")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".jsonl") }.sorted().map { folder.appending(path: $0).path }
  }

  @Test func isWhatTheGoldGives() async throws {
    let run = try await Tool().run(
      ["scores"] + Self.gold() + ["--output", Self.table.path, "--check"])
    run.expect(0, errors: "")
  }

  @Test func isMadeFromGold() async throws {
    let tool = try Tool()
    let document = #""text":"UNICEF.","entities":[{"start":0,"end":6,"label":"ORG"}]}"#
    let wrong = #""text":"UNICEF.","entities":[]}"#
    let lines = (0..<5).map { #"{"id":"\#($0)",\#($0 == 4 ? wrong : document)"# }
    try tool.root.write("gold.jsonl", lines.joined(separator: "\n"))
    let arguments = ["scores", "gold.jsonl", "--output", "made.swift"]
    try await tool.run(arguments).expect(0, errors: "")
    let made = String(decoding: try tool.root.read("made.swift"), as: UTF8.self)
    // Four of five, by the formula in Python.
    #expect(made.contains("\n    \"organizations/international\": 0.3755,  // 4 of 5\n"), "\(made)")
    try await tool.run(arguments + ["--check"]).expect(0, errors: "")
    try tool.root.write("gold.jsonl", lines[0])
    try await tool.run(arguments + ["--check"]).expect(
      1, errors: "musamma: made.swift is not current: run `make scores`")
    #expect(try tool.root.read("made.swift") == Array(made.utf8))
  }

  /// A record has the table's score; an entry of the caller's list has none, whatever the list's name.
  @Test func isWhatRecordsHave() async throws {
    let lines = try String(contentsOf: Self.table, encoding: .utf8).split(separator: "\n")
    let row = lines.first { $0.contains("\"organizations/international\": ") }
    let expected = row.flatMap { $0.split(separator: " ").dropFirst().first?.dropLast() } ?? "null"
    let tool = try Tool()
    let text = Array("UNICEF and \(Fixture.english).".utf8)
    let run = try await tool.run(["extract", "--flat", "-q"], input: text).expect(0, errors: "")
    #expect(run.lines.first?.contains(#""score":\#(expected),"#) == true, "\(run)")
    try tool.root.write("organizations/international.tsv", Fixture.list)
    let own = try await tool.run(
      ["extract", "--flat", "-q", "--gazetteer", "organizations/international.tsv"], input: text)
    #expect(own.lines.count == 2)
    for line in own.lines {
      #expect(line.contains(#""rule":"organizations/international","score":null"#), "\(own)")
    }
  }
}
