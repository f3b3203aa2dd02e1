import Foundation
import TestSupport
import Testing

/// Runs that wait for their input: what they answer, and how they are stopped.
@Suite struct StreamTests {
  private static func record(_ number: Int) -> String {
    Fixture.emptyRecord(id: "-:\(number)", length: 1, lang: "en")
  }

  @Test(arguments: ["lines", "jsonl"])
  func aWriterThatPausesIsAnswered(format: String) throws {
    let session = try Tool().start("extract", "--input-format", format)
    let line = format == "jsonl" ? #"{"text":"x"}"# : "x"
    for number in 1...3 {
      try session.send(line + "\n")
      #expect(try session.line() == Self.record(number))
    }
    // Half a line is waited for; what was whole before it is answered.
    try session.send(line + "\n" + line.prefix(1))
    #expect(try session.line() == Self.record(4))
    try session.send(line.dropFirst() + "\r\n")
    #expect(try session.line() == Self.record(5))
    try session.send(line)
    try session.closeInput()
    let run = try session.finish()
    run.expect(0, errors: "musamma: 6 documents, 0 entities")
    #expect(run.lines == (1...6).map(Self.record))
  }

  @Test func whatWasReadBeforeIsAnsweredBeforeWaiting() throws {
    let tool = try Tool()
    try tool.root.write("a.txt", "x")
    let session = try tool.start("extract", "a.txt", "-", "-q")
    #expect(try session.line() == Fixture.emptyRecord(id: "a.txt", length: 1, lang: "en"))
    try session.send("x")
    try session.closeInput()
    try session.finish().expect(0, errors: "")
  }

  /// Only whole lines are left, and the shell sees the signal.
  @Test(arguments: ["lines", "jsonl", "text"])
  func anInterruptedRunEndsByTheSignal(format: String) throws {
    let session = try Tool().start("extract", "--input-format", format)
    if format == "text" {
      try session.send("x\n")
      // There is nothing to wait for: the tool answers at the end only.
      Thread.sleep(forTimeInterval: 1)
    } else {
      try session.send((format == "jsonl" ? #"{"text":"x"}"# : "x") + "\nhalf a li")
      #expect(try session.line() == Self.record(1))
    }
    session.interrupt()
    let run = try session.finish()
    run.expect(.signal(SIGINT), errors: "")
    #expect(run.lines == (format == "text" ? [] : [Self.record(1)]))
  }

  @Test func anInterruptedRunLeavesNoFileBehind() throws {
    let tool = try Tool()
    try tool.root.write("out.jsonl", "old")
    let session = try tool.start("extract", "--input-format", "lines", "--output", "out.jsonl")
    try session.send("x\n")
    while try tool.root.names().count < 2 { Thread.sleep(forTimeInterval: 0.05) }
    // The watch begins after the file is opened.
    Thread.sleep(forTimeInterval: 0.5)
    session.interrupt()
    try session.finish().expect(.signal(SIGINT), errors: "")
    #expect(try tool.root.names() == ["out.jsonl"])
    #expect(try tool.root.read("out.jsonl") == Array("old".utf8))
  }

  /// A long run over files stops as well, with whole lines.
  @Test func anInterruptedRunOverFilesHasWholeLines() throws {
    let tool = try Tool()
    let count = 400_000
    try tool.root.write("many.txt", String(repeating: "x\n", count: count))
    let session = try tool.start("extract", "many.txt", "--input-format", "lines")
    _ = try session.line()
    session.interrupt()
    let run = try session.finish()
    run.expect(.signal(SIGINT), errors: "")
    #expect(run.output.last == 0x0A)
    #expect(run.lines.count < count)
    _ = try Wire.documents(run)
  }

  @Test func aNamedPipeIsWaitedForAndMayBeInterrupted() throws {
    let tool = try Tool()
    _ = try tool.root.makePipe("pipe")
    try tool.root.write("a.txt", "x")
    let session = try tool.start("extract", "a.txt", "pipe")
    #expect(try session.line() == Fixture.emptyRecord(id: "a.txt", length: 1, lang: "en"))
    session.interrupt()
    let run = try session.finish()
    run.expect(.signal(SIGINT), errors: "")
    #expect(run.lines.count == 1)
  }

  @Test func aReaderThatGoesAwayEndsTheRun() throws {
    let session = try Tool().start("extract", "--input-format", "lines")
    try session.send("x\n")
    #expect(try session.line() == Self.record(1))
    try session.closeOutput()
    try session.send("x\n")
    try session.closeInput()
    session.finishWithoutOutput().expect(0, errors: "")
  }
}
