// The system's calls, each with its errors as values. Nothing else in this module calls the C
// library. Foundation is left out for its start-up time and memory.

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A failed call, by its `errno`.
struct SystemError: Error, Equatable {
  let code: Int32

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// The system's words for it.
  var message: String {
    // SAFETY: `strerror` returns a NUL-terminated string, which is copied at once.
    unsafe String(cString: strerror(code))
  }

  static let closedPipe = SystemError(code: EPIPE)
  static let tryAgain = SystemError(code: EAGAIN)
  /// The run was asked to stop while it waited.
  static let interrupted = SystemError(code: EINTR)
  /// Calls that make no sense for what the descriptor is, such as syncing a device.
  static let invalid = SystemError(code: EINVAL)

  /// What kind of failure it is, in the terms of records.
  enum Kind { case notFound, permission, loop, other }

  var kind: Kind {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .permission
    case ELOOP: .loop
    default: .other
    }
  }
}

/// What stands under a path.
struct FileStatus {
  enum Kind { case regular, directory, link, pipe, other }

  let kind: Kind
  /// In bytes; meaningful for regular files.
  let size: Int
  /// The permission bits.
  let mode: UInt32

  /// Of what the path leads to, or of the link itself where it is one and is not to be followed.
  init(of path: FilePath, followsLinks: Bool) throws(SystemError) {
    var info = stat()
    // SAFETY: the path is NUL-terminated for the call, which fills in `info`.
    let result = unsafe path.withCString { path in
      unsafe followsLinks ? stat(path, &info) : lstat(path, &info)
    }
    guard result == 0 else { throw .last }
    self.init(info)
  }

  fileprivate init(_ info: stat) {
    kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      default: .other
      }
    size = Int(info.st_size)
    mode = UInt32(info.st_mode) & 0o7777
  }
}

/// An open file, closed when it goes away if it was opened here.
struct Descriptor: ~Copyable {
  /// How long is waited before ``shouldStop`` is asked again, in milliseconds: a signal that comes
  /// just before the wait does not end it.
  private static let patience: Int32 = 100

  private let number: Int32
  private let isOwned: Bool
  /// Asked before each attempt to read, and while there is nothing; where it says yes, reading
  /// throws `interrupted`.
  var shouldStop: () -> Bool = { false }

  /// The process's standard input.
  static var standardInput: Descriptor { Descriptor(number: 0, isOwned: false) }
  /// The process's standard output.
  static var standardOutput: Descriptor { Descriptor(number: 1, isOwned: false) }

  private init(number: Int32, isOwned: Bool) {
    self.number = number
    self.isOwned = isOwned
  }

  /// Opens for reading. A pipe without a writer does not block here: what is opened is judged by
  /// its status afterwards, and only reading waits.
  init(reading path: FilePath) throws(SystemError) {
    try self.init(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
  }

  /// Opens what is there for writing.
  init(writing path: FilePath) throws(SystemError) {
    try self.init(path, flags: O_WRONLY | O_NOCTTY)
  }

  /// Makes a new file for writing; fails where there is one.
  init(creating path: FilePath) throws(SystemError) {
    try self.init(path, flags: O_WRONLY | O_CREAT | O_EXCL)
  }

  private init(_ path: FilePath, flags: Int32) throws(SystemError) {
    repeat {
      // SAFETY: the path is NUL-terminated for the call.
      let opened = unsafe path.withCString { unsafe open($0, flags | O_CLOEXEC, 0o666) }
      if opened >= 0 {
        self.init(number: opened, isOwned: true)
        return
      }
    } while errno == EINTR
    throw .last
  }

  deinit {
    // What was written is made sure of by `sync` before; closing has nothing to tell.
    if isOwned { _ = close(number) }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  func status() throws(SystemError) -> FileStatus {
    var info = stat()
    // SAFETY: the call fills in `info`.
    guard unsafe fstat(number, &info) == 0 else { throw .last }
    return FileStatus(info)
  }

  /// Whether there is something to read, or the end, at most so many milliseconds from now.
  func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    // SAFETY: one request is passed, as the count says.
    let count = unsafe poll(&request, 1, milliseconds)
    // What cannot be waited for is for the attempt to read to tell.
    return count > 0 || (count < 0 && errno != EINTR)
  }

  /// Fills the front of `buffer` and tells how many bytes were read: fewer than it holds only at
  /// the end of the file.
  func fill(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
    var filled = 0
    while filled < buffer.count {
      // SAFETY: `filled` is below the buffer's count.
      let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[filled...])
      let count = unsafe try read(rest)
      guard count > 0 else { break }
      filled += count
    }
    return filled
  }

  /// Reads what is there, at most what `buffer` holds, and waits where nothing is, also for a pipe's
  /// first writer; 0 at the end.
  func read(_ buffer: UnsafeMutableBufferPointer<UInt8>) throws(SystemError) -> Int {
    while true {
      if shouldStop() { throw .interrupted }
      guard isReady(within: Self.patience) else { continue }
      // SAFETY: the buffer holds as many bytes as it says.
      let count = unsafe systemRead(number, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      try recover(waitingFor: Int16(POLLIN))
    }
  }

  /// The bytes of a place, or as many of them as the file has; nothing else is read or skipped.
  func bytes(_ place: Range<Int>) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    // SAFETY: as many bytes are initialised as `pread` says, and it is given what room there is.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
      while filled < place.count {
        let count = unsafe pread(
          number, buffer.baseAddress.map { unsafe $0 + filled }, place.count - filled,
          off_t(place.lowerBound + filled))
        if count == 0 { break }
        if count > 0 {
          filled += count
        } else if errno != EINTR {
          failure = .last
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of `bytes`.
  func write(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    var failure: SystemError?
    // SAFETY: the pointer moves within the buffer, by what was written.
    unsafe bytes.withUnsafeBytes { bytes in
      var written = 0
      do throws(SystemError) {
        while written < bytes.count {
          let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
          let count = unsafe systemWrite(number, rest.baseAddress, rest.count)
          if count >= 0 { written += count } else { try recover(waitingFor: Int16(POLLOUT)) }
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Waits until what was written is safe; for what cannot be synced there is nothing to do.
  func sync() throws(SystemError) {
    while fsync(number) != 0 {
      let error = SystemError.last
      if error == .invalid { return }
      if error.code != EINTR { throw error }
    }
  }

  /// Gives the file the permission bits of another.
  func setMode(_ mode: UInt32) throws(SystemError) {
    guard fchmod(number, mode_t(mode)) == 0 else { throw .last }
  }

  /// After a failed call: returns where it is to be tried again, having waited where the descriptor
  /// does not block; throws the error otherwise.
  private func recover(waitingFor events: Int16) throws(SystemError) {
    let error = SystemError.last
    if error.code == EINTR { return }
    guard error == .tryAgain else { throw error }
    var request = pollfd(fd: number, events: events, revents: 0)
    // SAFETY: one request is passed, as the count says. Its result is that of the next attempt.
    _ = unsafe poll(&request, 1, -1)
  }
}

// Within `Descriptor` the names mean its own methods.
private func systemRead(
  _ number: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int
) -> Int {
  // SAFETY: the caller vouches for `count` bytes.
  unsafe read(number, buffer, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  // SAFETY: the caller vouches for `count` bytes.
  unsafe write(number, bytes, count)
}
