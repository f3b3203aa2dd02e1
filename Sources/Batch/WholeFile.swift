package import Records

/// A file that is read whole and as it is: lists and gold, not texts to extract from.
package enum WholeFile {
  /// The bytes of a file, or of standard input for `-`. Throws what the system says, and `too_large`
  /// over `limit` bytes.
  package static func bytes(
    of path: String, limit: Int = BatchOptions.defaultMaximumSize
  ) throws(RecordError) -> [UInt8] {
    let input = try open(path)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 256 * 1024)
    while true {
      let count = try input.fill(&chunk)
      if count == 0 { return bytes }
      if bytes.count + count > limit { throw .tooLarge(limit: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Whether the path leads to a directory.
  package static func isDirectory(_ path: String) -> Bool {
    (try? FileStatus(of: FilePath(path), followsLinks: true).kind) == .directory
  }

  /// Opens a file, a pipe, or standard input for `-`.
  static func open(_ path: String) throws(RecordError) -> Descriptor {
    if path == "-" { return .standardInput }
    let isDirectory: Bool
    do throws(SystemError) {
      isDirectory = try FileStatus(of: FilePath(path), followsLinks: true).kind == .directory
    } catch {
      throw RecordError(error)
    }
    if isDirectory { throw .notAFile }
    do throws(SystemError) {
      return try Descriptor(reading: FilePath(path))
    } catch {
      throw RecordError(error)
    }
  }

  /// The paths of the files below a directory whose names end in a suffix, relative to it and in byte
  /// order. Throws what stands in the way.
  package static func paths(
    below directory: String, withSuffix suffix: String
  ) throws(RecordError) -> [String] {
    var walker = InputWalker(paths: [directory], suffixes: [suffix])
    var paths: [String] = []
    let prefix = directory.hasSuffix("/") ? directory : directory + "/"
    while let input = walker.next() {
      switch input {
      case .standardInput, .pipe: throw .notAFile
      case .file(let path):
        paths.append(path.id.hasPrefix(prefix) ? String(path.id.dropFirst(prefix.count)) : path.id)
      case .failure(_, let error): throw error
      }
    }
    return paths
  }
}
