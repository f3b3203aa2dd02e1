import Batch
import Foundation
import Records
import TestSupport
import Testing

@Suite struct OutputFileTests {
  private static let bytes = Array("{}\n".utf8)

  @Test func aFileIsThereOnlyWhenItIsCommitted() throws {
    let root = try TemporaryDirectory()
    let output = try OutputFile(path: root.path("out.jsonl"))
    try output.write(Self.bytes[...])
    #expect(try !root.names().contains("out.jsonl"))
    try output.commit()
    #expect(try root.names() == ["out.jsonl"])
    #expect(try root.read("out.jsonl") == Self.bytes)
  }

  @Test func whatIsNotCommittedLeavesNothingBehind() throws {
    let root = try TemporaryDirectory()
    try root.write("out.jsonl", "old")
    do {
      let output = try OutputFile(path: root.path("out.jsonl"))
      try output.write(Self.bytes[...])
    }
    #expect(try root.names() == ["out.jsonl"])
    #expect(try root.read("out.jsonl") == Array("old".utf8))
    let abandoned = try OutputFile(path: root.path("out.jsonl"))
    #expect(try root.names().count == 2)
    abandoned.abandon()
    #expect(try root.names() == ["out.jsonl"])
  }

  @Test func whatIsReplacedKeepsItsPermissionsAndLinks() throws {
    let root = try TemporaryDirectory()
    try root.write("d/real.jsonl", "old")
    try root.setMode("d/real.jsonl", 0o640)
    try root.link("link.jsonl", to: "d/real.jsonl")
    let output = try OutputFile(path: root.path("link.jsonl"))
    try output.write(Self.bytes[...])
    try output.commit()
    #expect(try root.read("d/real.jsonl") == Self.bytes)
    let attributes = try FileManager.default.attributesOfItem(atPath: root.path("d/real.jsonl"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: root.path("link.jsonl"))
    #expect(target == "d/real.jsonl")
  }

  @Test func devicesAreWrittenStraight() throws {
    let output = try OutputFile(path: "/dev/null")
    try output.write(Self.bytes[...])
    try output.commit()
    let full = try OutputFile(path: "/dev/full")
    let error = #expect(throws: OutputError.self) { try full.write(Self.bytes[...]) }
    #expect(error == .failed("/dev/full: No space left on device"))
  }

  @Test func aClosedPipeIsToldApart() throws {
    Batch.Process.ignoreClosedPipes()
    let root = try TemporaryDirectory()
    let path = try root.makePipe("pipe")
    // SAFETY: the string is a C string for the call.
    let reader = unsafe open(path, O_RDONLY | O_NONBLOCK)
    let output = try OutputFile(path: path)
    try output.write(Self.bytes[...])
    close(reader)
    let error = #expect(throws: OutputError.self) { try output.write(Self.bytes[...]) }
    #expect(error == .closedPipe)
  }

  @Test(arguments: [
    Row("no such directory", "gone/out.jsonl", "No such file or directory"),
    Row("a directory", "d", "Is a directory"),
    Row("below a file", "f/out.jsonl", "Not a directory"),
    Row("a loop", "loop", "Too many levels of symbolic links"),
  ])
  func whatCannotBeWrittenIsToldAtOnce(_ row: Row<String, String>) throws {
    let root = try TemporaryDirectory()
    try root.write("d/x", "x")
    try root.write("f", "x")
    try root.link("loop", to: "loop")
    let path = root.path(row.input)
    let error = #expect(throws: OutputError.self) { try OutputFile(path: path) }
    #expect(error == .failed("\(path): \(row.expected)"))
    #expect(try root.names() == ["d", "f", "loop"])
  }
}
