import Foundation
import Testing

/// A run that a test writes to bit by bit, and reads what it answers.
final class Session {
  /// How long an answer may take, in milliseconds.
  private static let patience: Int32 = 20_000

  private let process: Process
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  /// What was read so far.
  private var received: [UInt8] = []
  private var position = 0

  init(_ process: Process) throws {
    self.process = process
    _ = signal(SIGPIPE, SIG_IGN)
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.runUnmasked()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  func send(_ text: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
  }

  func closeInput() throws { try input.fileHandleForWriting.close() }

  /// Lets go of the reading end of the run's standard output.
  func closeOutput() throws { try output.fileHandleForReading.close() }

  func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// The next line of the answer; fails the test where it does not come.
  func line() throws -> String {
    while true {
      if let end = received[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return String(decoding: received[position..<end], as: UTF8.self)
      }
      try #require(try receive(), "the output ended within a line")
    }
  }

  /// Waits for the end and gives all that the run wrote, lines that were looked at too.
  func finish() throws -> Run {
    while try receive() {}
    return finishWithoutOutput()
  }

  /// Waits for the end after ``closeOutput()``.
  func finishWithoutOutput() -> Run {
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
      ending: process.ending, output: received,
      errors: String(decoding: messages, as: UTF8.self))
  }

  /// Reads what there is; `false` at the end.
  private func receive() throws -> Bool {
    let number = output.fileHandleForReading.fileDescriptor
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    // SAFETY: one request is passed, as the count says.
    let count = unsafe poll(&request, 1, Self.patience)
    try #require(count > 0, "no answer")
    let data = output.fileHandleForReading.availableData
    received += data
    return !data.isEmpty
  }
}
