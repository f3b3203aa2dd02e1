import Batch
import Foundation
import Records
import TestSupport
import Testing

@Suite struct InputWalkerTests {
  /// What a walk gives, with paths below `root` made relative and failures as `path: code`.
  private static func walk(
    _ paths: [String], root: TemporaryDirectory, hidden: Bool = false
  ) -> (found: [String], skipped: SkippedFiles) {
    var walker = InputWalker(paths: paths, includesHidden: hidden)
    var found: [String] = []
    while let input = walker.next() {
      switch input {
      case .standardInput: found.append("-")
      case .file(let path): found.append(path.id)
      case .pipe(let path): found.append("\(path.id): pipe")
      case .failure(let path, let error): found.append("\(path.id): \(error.code.rawValue)")
      }
    }
    return (found.map { $0.replacingOccurrences(of: root.path + "/", with: "") }, walker.skipped)
  }

  /// `-` and `.` come before `/`, digits and letters behind it.
  @Test func theOrderIsThatOfTheBytesOfFullPaths() throws {
    let root = try TemporaryDirectory()
    let files = [
      "a.txt", "a-b.txt", "a/b.txt", "a/b/c.txt", "a/b-.md", "a0.txt", "B.txt", "أ.txt", "é.txt",
      "a.txt.d/x.txt", "a/b.jsonl", "z/z.txt", "a!/x.txt", "\u{10000}.txt", "\u{FFFF}.txt",
    ]
    for file in files { try root.write(file, "x") }
    let expected = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Self.walk([root.path], root: root).found == expected)
    #expect(Self.walk([root.path + "/"], root: root).found == expected)
  }

  @Test(arguments: [UInt64(21), 22])
  func theOrderHoldsForRandomTrees(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let root = try TemporaryDirectory()
    let parts = ["a", "b", "a.b", "a-b", "a+", "ab", "a b", "ب", "~"]
    var files: Set<String> = []
    for _ in 0..<150 {
      var path = ""
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        path += parts[Int.random(in: 0..<parts.count, using: &random)] + "/"
      }
      path += parts[Int.random(in: 0..<parts.count, using: &random)] + ".txt"
      files.insert(path)
    }
    for file in files { try root.write(file, "x") }
    let expected = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Self.walk([root.path], root: root).found == expected, "seed \(seed)")
  }

  @Test func namedPathsComeInTheirOrderWhateverTheirNames() throws {
    let root = try TemporaryDirectory()
    for file in ["z.pdf", ".hidden", "d/.x.txt", "d/a.txt", "d/b.log"] { try root.write(file, "x") }
    let paths = ["z.pdf", "-", ".hidden", "d", "gone", "z.pdf/x"].map {
      $0 == "-" ? $0 : root.path($0)
    }
    let (found, skipped) = Self.walk(paths, root: root)
    #expect(
      found == [
        "z.pdf", "-", ".hidden", "d/a.txt", "gone: not_found", "z.pdf/x: not_found",
      ])
    #expect(skipped == SkippedFiles(hidden: 1, otherTypes: 1))
  }

  @Test func relativePathsStayRelative() throws {
    // The way up leads to the top from wherever the tests run.
    let root = try TemporaryDirectory()
    try root.write("d/a.txt", "x")
    let up = String(repeating: "../", count: 32)
    let relative = up + root.path("d").dropFirst()
    let here = FileManager.default.currentDirectoryPath
    try #require(here.split(separator: "/").count < 32)
    var walker = InputWalker(paths: [relative, relative + "/./"])
    #expect(walker.next() == .file(FilePath(relative + "/a.txt")))
    #expect(walker.next() == .file(FilePath(relative + "/./a.txt")))
    #expect(walker.next() == nil)
  }

  @Test func hiddenFilesAreFoundWhenAskedFor() throws {
    let root = try TemporaryDirectory()
    for file in [".a.txt", ".git/x.txt", ".git/y.txt", "b.txt"] { try root.write(file, "x") }
    #expect(Self.walk([root.path], root: root).found == ["b.txt"])
    #expect(Self.walk([root.path], root: root).skipped == SkippedFiles(hidden: 2))
    let (found, skipped) = Self.walk([root.path], root: root, hidden: true)
    #expect(found == [".a.txt", ".git/x.txt", ".git/y.txt", "b.txt"])
    #expect(skipped.total == 0)
  }

  @Test func linksToFilesAreFollowedAndLinksToDirectoriesAreNot() throws {
    let root = try TemporaryDirectory()
    try root.write("real/a.txt", "x")
    try root.write("d/b.txt", "x")
    try root.link("d/file.txt", to: "../real/a.txt")
    try root.link("d/file", to: "../real/a.txt")
    try root.link("d/dir.txt", to: "../real")
    try root.link("d/up", to: "..")
    try root.link("d/gone.txt", to: "nowhere")
    try root.link("d/gone", to: "nowhere")
    try root.link("d/loop.txt", to: "loop.txt")
    try root.link("d/ping.md", to: "pong.md")
    try root.link("d/pong.md", to: "ping.md")
    let (found, skipped) = Self.walk([root.path("d")], root: root)
    #expect(
      found == [
        "d/b.txt", "d/file.txt", "d/gone.txt: not_found", "d/loop.txt: loop", "d/ping.md: loop",
        "d/pong.md: loop",
      ])
    #expect(skipped == SkippedFiles(otherTypes: 2, directoryLinks: 2))
    // Named outright, a link to a directory is what it leads to.
    #expect(Self.walk([root.path("d/dir.txt")], root: root).found == ["d/dir.txt/a.txt"])
    #expect(Self.walk([root.path("d/loop.txt")], root: root).found == ["d/loop.txt: loop"])
  }

  /// A pipe is read where it was named, as a shell's `<(…)` is.
  @Test func pipesThatAreFoundAndDevicesAreNoFiles() throws {
    let root = try TemporaryDirectory()
    try root.write("a.txt", "x")
    for name in ["p.txt", "p"] { _ = try root.makePipe(name) }
    try root.link("l.txt", to: "p")
    let (found, skipped) = Self.walk([root.path, root.path("p"), "/dev/null"], root: root)
    #expect(
      found == [
        "a.txt", "l.txt: not_a_file", "p.txt: not_a_file", "p: pipe", "/dev/null: not_a_file",
      ])
    #expect(skipped == SkippedFiles(otherTypes: 1))
  }

  // Root may read everything.
  @Test(.enabled(if: getuid() != 0))
  func aDirectoryThatMayNotBeReadIsAnError() throws {
    let root = try TemporaryDirectory()
    for file in ["a/x.txt", "b.txt"] { try root.write(file, "x") }
    try root.setMode("a", 0)
    defer { try? root.setMode("a", 0o700) }
    #expect(Self.walk([root.path], root: root).found == ["a: permission", "b.txt"])
    #expect(Self.walk([root.path("a/x.txt")], root: root).found == ["a/x.txt: permission"])
  }

  @Test func aDirectoryThatGoesAwayIsAnError() throws {
    let root = try TemporaryDirectory()
    for file in ["a.txt", "b/x.txt", "c.txt"] { try root.write(file, "x") }
    var walker = InputWalker(paths: [root.path])
    #expect(walker.next() == .file(FilePath(root.path("a.txt"))))
    try FileManager.default.removeItem(atPath: root.path("b"))
    guard case .failure(let path, let error) = walker.next() else {
      Issue.record("no failure")
      return
    }
    #expect(path.id == root.path("b"))
    #expect(error.code == .notFound)
    #expect(walker.next() == .file(FilePath(root.path("c.txt"))))
  }

  @Test func nothingIsFoundInNothing() throws {
    let root = try TemporaryDirectory()
    #expect(Self.walk([], root: root).found == [])
    #expect(Self.walk([root.path], root: root).found == [])
    #expect(Self.walk([""], root: root).found == [": not_found"])
  }
}
