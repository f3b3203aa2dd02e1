#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension FilePath {
  /// Runs `body` with the path as C wants it.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let terminated = bytes.map { CChar(bitPattern: $0) } + [0]
    // SAFETY: the array is not empty, so it has an address; it lives through the call.
    return unsafe terminated.withUnsafeBufferPointer {
      unsafe body($0.baseAddress.unsafelyUnwrapped)
    }
  }

  /// The path without links on the way; what it leads to must exist.
  func resolved() throws(SystemError) -> FilePath {
    // SAFETY: `realpath` allocates the result, which is copied and freed.
    guard let resolved = unsafe withCString({ unsafe realpath($0, nil) }) else { throw .last }
    defer { unsafe free(resolved) }
    return FilePath(bytes: unsafe Array(String(cString: resolved).utf8))
  }

  /// Gives the file another path, in one step that replaces what is there.
  func rename(to other: FilePath) throws(SystemError) {
    // SAFETY: both paths are NUL-terminated for the call.
    let result = unsafe withCString { from in
      unsafe other.withCString { to in unsafe systemRename(from, to) }
    }
    guard result == 0 else { throw .last }
  }

  /// Removes the file; that it is gone already is no matter.
  func remove() {
    // SAFETY: the path is NUL-terminated for the call.
    _ = unsafe withCString { unsafe unlink($0) }
  }
}

// Within `FilePath` the name means its own method.
private func systemRename(_ from: UnsafePointer<CChar>, _ to: UnsafePointer<CChar>) -> Int32 {
  // SAFETY: the caller's strings end in NUL.
  unsafe rename(from, to)
}

/// The process, as far as running a batch needs it.
package enum Process {
  /// Makes a closed pipe an error of writing instead of the end of the process. To be called once,
  /// before anything is written.
  package static func ignoreClosedPipes() {
    // SAFETY: sets a constant disposition.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// Whether a person types what is read: then no path at all is wrong usage.
  package static var isStandardInputTerminal: Bool { Descriptor.standardInput.isTerminal }
}
