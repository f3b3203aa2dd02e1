import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether the run was asked to stop. The first Ctrl-C lets the record at hand be finished and ends
/// the run; the second ends it at once.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var happened: Bool { flag.load(ordering: .relaxed) }

  /// Begins to watch for the signal.
  static func watch() {
    // SAFETY: the handler stores one atomic flag and resets the disposition; both may be done in a
    // signal handler.
    _ = signal(SIGINT) { _ in
      Interruption.flag.store(true, ordering: .relaxed)
      _ = signal(SIGINT, SIG_DFL)
    }
  }

  /// Ends the process by the signal itself, so that a shell sees that it was interrupted.
  static func raiseAgain() -> Never {
    _ = signal(SIGINT, SIG_DFL)
    raise(SIGINT)
    Terminal.exit(Ending.Status.interrupted.rawValue)
  }
}
