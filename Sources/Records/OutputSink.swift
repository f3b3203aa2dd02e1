/// Where records go: a file, a pipe, or memory in a test.
package protocol OutputSink {
  /// Writes all of `bytes`.
  func write(_ bytes: ArraySlice<UInt8>) throws(OutputError)
}

/// Why records could not be written.
package enum OutputError: Error, Hashable, Sendable {
  /// The reader of the pipe has gone: the run is over, and that is no fault.
  case closedPipe
  /// Anything else, such as a full disk, in the system's words.
  case failed(String)
}
