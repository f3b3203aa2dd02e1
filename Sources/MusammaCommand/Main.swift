import ArgumentParser
import Batch

/// The process: parses, runs, and decides how it ends. No other place calls `exit`.
@main
enum Main {
  static func main() {
    Process.ignoreClosedPipes()
    do {
      var command = try MusammaTool.parseAsRoot()
      try command.run()
    } catch let ending as Ending {
      end(ending)
    } catch {
      // Only the parser's own errors come here: help and version, which are no errors, and misuse.
      let message = MusammaTool.fullMessage(for: error)
      if MusammaTool.exitCode(for: error).isSuccess {
        end(Ending(.done, output: message))
      }
      end(Ending(.usage, message))
    }
  }

  private static func end(_ ending: Ending) -> Never {
    if let output = ending.output { Terminal.print(output) }
    for message in ending.messages { Terminal.complain(message) }
    if ending.status == .interrupted { Interruption.raiseAgain() }
    Terminal.exit(ending.status.rawValue)
  }
}

/// How the tool ends, as a thrown value: the one way in which commands end other than well.
struct Ending: Error {
  /// The exit statuses, and there are no others.
  enum Status: Int32 {
    case done = 0
    /// Done, but some inputs gave error records, or predictions and gold do not pair.
    case someFailed = 1
    /// Nothing could be done.
    case failed = 2
    /// An evaluation fell short of a gate.
    case fellShort = 3
    /// Wrong usage.
    case usage = 64
    case interrupted = 130
  }

  let status: Status
  /// For standard error.
  let messages: [String]
  /// For standard output.
  let output: String?

  init(_ status: Status, _ messages: String..., output: String? = nil) {
    self.init(status, messages, output: output)
  }

  init(_ status: Status, _ messages: [String], output: String? = nil) {
    self.status = status
    self.messages = messages
    self.output = output
  }
}
