import Batch
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's own two streams, for people.
enum Terminal {
  /// Writes a line to standard error. Nothing can be done where that fails.
  static func complain(_ message: String) {
    let prefix = message.hasPrefix("musamma:") || message.hasPrefix("Error:") ? "" : "musamma: "
    let line = Array((prefix + message + "\n").utf8)
    // SAFETY: the buffer is valid for the call.
    _ = unsafe line.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  /// Writes text to standard output, with a line end. A reader that has gone ends the run well, any
  /// other failure with status 2.
  static func print(_ text: String) {
    do throws(OutputError) {
      let file = try OutputFile(path: nil)
      try file.write(Array((text + "\n").utf8)[...])
    } catch {
      if case .failed(let reason) = error {
        complain("cannot write to \(reason)")
        exit(Ending.Status.failed.rawValue)
      }
      exit(Ending.Status.done.rawValue)
    }
  }

  static func exit(_ status: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status)
    #elseif canImport(Musl)
      Musl.exit(status)
    #else
      Darwin.exit(status)
    #endif
  }
}
