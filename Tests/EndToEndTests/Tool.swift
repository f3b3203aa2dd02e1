import Foundation
import TestSupport
import Testing

/// The built binary, run as users run it, in a directory of its own.
final class Tool {
  /// How long a run may take, in seconds: far more than any needs on a busy machine.
  static let patience: TimeInterval = 120

  /// Where the binary lies: beside the test bundle.
  static let products: URL = {
    let candidates = [
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(), Bundle.main.bundleURL,
    ]
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "musamma").path)
    } ?? candidates[0]
  }()

  static var binary: URL { products.appending(path: "musamma") }

  /// Where runs take place; what tests write there is theirs alone.
  let root: TemporaryDirectory
  /// Where standard output and error go, so that they do not show among the test's files.
  private let streams: TemporaryDirectory

  init() throws {
    root = try TemporaryDirectory()
    streams = try TemporaryDirectory()
  }

  /// Runs the tool with the given arguments. Without `input`, standard input is empty; with it, it
  /// is a pipe that has those bytes.
  func run(
    _ arguments: String..., input: [UInt8]? = nil, environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Run {
    try await run(
      arguments, input: input, environment: environment, sourceLocation: sourceLocation)
  }

  func run(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Run {
    try await run(Self.binary, arguments, input, environment, sourceLocation)
  }

  /// Runs a script of bash, which finds `musamma` on its path.
  func shell(
    _ script: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Run {
    try await run(
      URL(filePath: "/bin/bash"), ["-c", script], nil, [:], sourceLocation)
  }

  /// A run that the test talks to.
  func start(_ arguments: String...) throws -> Session {
    try Session(process(Self.binary, arguments, [:]))
  }

  private func process(
    _ executable: URL, _ arguments: [String], _ environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = root.url
    var all = ProcessInfo.processInfo.environment
    all["PATH"] = Self.products.path + ":" + (all["PATH"] ?? "/usr/bin:/bin")
    // The width of help texts.
    all["COLUMNS"] = "80"
    process.environment = all.merging(environment) { $1 }
    return process
  }

  private func run(
    _ executable: URL, _ arguments: [String], _ input: [UInt8]?, _ environment: [String: String],
    _ sourceLocation: SourceLocation
  ) async throws -> Run {
    let process = process(executable, arguments, environment)
    // Files, for they never fill up as a pipe does that nobody reads.
    let name = UUID().uuidString
    let output = try streams.write("\(name).out", "")
    let errors = try streams.write("\(name).err", "")
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    let pipe = Pipe()
    process.standardInput = input == nil ? FileHandle.nullDevice : pipe
    await Gate.shared.enter()
    let result: Result<Ending, any Error>
    do {
      result = .success(
        try await process.result(sourceLocation) {
          guard let input else { return }
          // The run may end without reading all.
          try? pipe.fileHandleForWriting.write(contentsOf: Data(input))
          try? pipe.fileHandleForWriting.close()
        })
    } catch {
      result = .failure(error)
    }
    await Gate.shared.leave()
    let ending = try result.get()
    return Run(
      ending: ending, output: try streams.read("\(name).out"),
      errors: String(decoding: try streams.read("\(name).err"), as: UTF8.self))
  }
}

/// How a process ended.
enum Ending: Equatable, Sendable {
  case status(Int32)
  case signal(Int32)
}

extension Process {
  /// Runs to the end and tells how that was; kills what does not end, and fails the test. `feed`
  /// runs beside the process.
  fileprivate func result(
    _ sourceLocation: SourceLocation, feed: @escaping @Sendable () -> Void
  ) async throws -> Ending {
    // A run that ends early is no reason for the tests to end.
    _ = signal(SIGPIPE, SIG_IGN)
    let identifier = Locked<Int32?>(nil)
    let ending: Ending = try await withCheckedThrowingContinuation { continuation in
      terminationHandler = { process in
        identifier.set(nil)
        continuation.resume(returning: process.ending)
      }
      do {
        try runUnmasked()
      } catch {
        terminationHandler = nil
        return continuation.resume(throwing: error)
      }
      identifier.set(isRunning ? processIdentifier : nil)
      DispatchQueue.global().async(execute: feed)
      DispatchQueue.global().asyncAfter(deadline: .now() + Tool.patience) {
        guard let number = identifier.value else { return }
        Issue.record("still running after \(Tool.patience) s", sourceLocation: sourceLocation)
        kill(number, SIGKILL)
      }
    }
    return ending
  }

  /// Starts with no signal blocked: the threads that tests run on block them, and a new process takes
  /// that over.
  func runUnmasked() throws {
    var all = sigset_t()
    var before = sigset_t()
    // SAFETY: both sets live through the calls.
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_UNBLOCK, &all, &before)
    defer { _ = unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }

  var ending: Ending {
    terminationReason == .exit ? .status(terminationStatus) : .signal(terminationStatus)
  }
}

/// Lets as many runs in at once as there are processors: all tests begin at the same time, and a
/// hundred runs beside each other would all be slow.
private actor Gate {
  static let shared = Gate()

  private var free = max(2, ProcessInfo.processInfo.activeProcessorCount)
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func enter() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}

/// A value that several threads share.
final class Locked<Value: Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var stored: Value

  init(_ value: Value) { stored = value }

  var value: Value { lock.withLock { stored } }

  func set(_ value: Value) { lock.withLock { stored = value } }
}
