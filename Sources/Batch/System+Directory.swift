#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A directory's entries, in the order in which the full paths of the files below them stand.
///
/// The names stand in one array: a directory may have a million.
struct DirectoryListing {
  struct Entry {
    fileprivate let start: Int
    fileprivate let end: Int
    /// A link is not followed here.
    let kind: FileStatus.Kind
  }

  private(set) var entries: [Entry] = []
  /// The names one behind the other, those of directories with a final `/`.
  private var names: [UInt8] = []

  init(of directory: FilePath) throws(SystemError) {
    // SAFETY: the path is NUL-terminated for the call.
    guard let stream = unsafe directory.withCString({ unsafe opendir($0) }) else { throw .last }
    // SAFETY: the stream is open, and closed once.
    defer { unsafe _ = closedir(stream) }
    while true {
      errno = 0
      // SAFETY: the stream is open; an entry is used before the next one is read.
      guard let entry = unsafe readdir(stream) else {
        if errno != 0 { throw .last }
        break
      }
      let start = names.count
      // SAFETY: a name ends in NUL within the entry. It is read from the entry where it lies, which
      // may be shorter than the type says.
      let offset = unsafe MemoryLayout<dirent>.offset(of: \.d_name).unsafelyUnwrapped
      var next = unsafe UnsafeRawPointer(entry) + offset
      while true {
        let byte = unsafe next.load(as: UInt8.self)
        if byte == 0 { break }
        names.append(byte)
        unsafe next += 1
      }
      let type = unsafe entry.pointee.d_type
      try add(start, kind: Self.kind(type), in: directory)
    }
    sort()
  }

  /// The entry's name, without `/`.
  func name(of entry: Entry) -> ArraySlice<UInt8> {
    names[entry.start..<(entry.kind == .directory ? entry.end - 1 : entry.end)]
  }

  /// What the listing says of an entry, `nil` where the file system leaves it open.
  private static func kind(_ type: UInt8) -> FileStatus.Kind? {
    switch Int(type) {
    case Int(DT_REG): .regular
    case Int(DT_DIR): .directory
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .other
    }
  }

  /// Enters the name that begins at `start`, but for `.` and `..`.
  private mutating func add(
    _ start: Int, kind: FileStatus.Kind?, in directory: FilePath
  ) throws(SystemError) {
    let name = names[start...]
    if name.elementsEqual([0x2E]) || name.elementsEqual([0x2E, 0x2E]) {
      names.removeSubrange(start...)
      return
    }
    let found: FileStatus.Kind
    if let kind {
      found = kind
    } else {
      found = try FileStatus(of: directory.appending(name), followsLinks: false).kind
    }
    if found == .directory { names.append(0x2F) }
    entries.append(Entry(start: start, end: names.count, kind: found))
  }

  /// Orders by the bytes of the names, those of directories with their `/`: what is below `a`
  /// stands behind `a.txt`, for all paths below begin with `a/`.
  private mutating func sort() {
    // SAFETY: entries lie within the names, and as much is compared as the shorter one has.
    unsafe names.withUnsafeBytes { names in
      entries.sort { left, right in
        let leftCount = left.end - left.start
        let rightCount = right.end - right.start
        let order = unsafe memcmp(
          names.baseAddress.unsafelyUnwrapped + left.start,
          names.baseAddress.unsafelyUnwrapped + right.start, min(leftCount, rightCount))
        return order != 0 ? order < 0 : leftCount < rightCount
      }
    }
  }
}
