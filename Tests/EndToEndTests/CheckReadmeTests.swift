import Foundation
import TestSupport
import Testing

/// The script that keeps the README's commands true.
@Suite struct CheckReadmeTests {
  private static let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../scripts/check-readme").standardizedFileURL.path

  private static func check(_ text: String) async throws -> Run {
    let tool = try Tool()
    try tool.root.write("sample.md", text)
    return try await tool.shell("'\(script)' sample.md")
  }

  static let sound: [Row<String, String>] = [
    Row("one command", "```console\n$ echo a\na\n```\n", "1"),
    Row(
      "several", "```console\n$ echo a\na\n$ echo b\nb\n```\n\n```console\n$ true\n```\n",
      "3"),
    Row("blank lines", "```console\n$ printf 'a\\n\\nb\\n'\na\n\nb\n```\n", "1"),
    Row("standard error too", "```console\n$ echo a >&2\na\n```\n", "1"),
    Row("a continued command", "```console\n$ echo a \\\n    b\na b\n```\n", "1"),
    Row("no last line end", "```console\n$ printf a\na\n```", "1"),
    Row("spaces and signs", "```console\n$ echo '  *  \\'\n  *  \\\n```\n", "1"),
    Row(
      "other blocks", "```sh\n$ false\n```\n```console\n$ echo a\na\n```\n```\n$ no\n```\n",
      "1"),
    Row("any lines at the end", "```console\n$ seq 9\n1\n…\n```\n", "1"),
    Row("any lines at the start", "```console\n$ seq 9\n…\n9\n```\n", "1"),
    Row("any lines between", "```console\n$ seq 9\n1\n…\n4\n5\n…\n9\n```\n", "1"),
    Row("any lines may be none", "```console\n$ seq 2\n…\n1\n…\n2\n…\n```\n", "1"),
    Row("the second fit", "```console\n$ printf '1\\n2\\n1\\n3\\n'\n…\n1\n3\n```\n", "1"),
    Row("the project's root", "```console\n$ ls Package.swift\nPackage.swift\n```\n", "1"),
    Row("no input", "```console\n$ cat\n```\n", "1"),
  ]

  @Test(arguments: sound)
  func whatIsTruePasses(_ row: Row<String, String>) async throws {
    let run = try await Self.check(row.input).expect(0, errors: "")
    #expect(run.text == "check-readme: commands: \(row.expected), different: 0\n")
  }

  static let wrong: [Row<String, String>] = [
    Row("another line", "```console\n$ echo a\nb\n```\n", "-b\n+a"),
    Row("a line more", "```console\n$ seq 2\n1\n```\n", "+2"),
    Row("a line less", "```console\n$ seq 2\n1\n2\n3\n```\n", "-3"),
    Row("nothing expected", "```console\n$ echo a\n```\n", "+a"),
    Row("nothing printed", "```console\n$ true\na\n```\n", "-a"),
    Row("space at the end", "```console\n$ echo 'a '\na\n```\n", "+a "),
    Row("behind any lines", "```console\n$ seq 9\n1\n…\n8\n```\n", "+9"),
    Row("a pattern is no text", "```console\n$ echo abc\na*\n```\n", "-a*"),
    Row("the second of two", "```console\n$ echo a\na\n$ echo b\nc\n```\n", "sample.md:4: "),
  ]

  @Test(arguments: wrong)
  func whatIsNotTrueIsShown(_ row: Row<String, String>) async throws {
    let run = try await Self.check(row.input).expect(1, errors: "")
    #expect(run.text.contains(row.expected), "\(run)")
    #expect(run.text.hasSuffix(", different: 1\n"))
  }

  @Test(arguments: ["no block", "```console\n$ echo a\na\n", "```console\nonly output\n```\n"])
  func whatCannotBeCheckedIsAFailure(text: String) async throws {
    _ = try await Self.check(text).expect(2, errors: nil)
  }
}
