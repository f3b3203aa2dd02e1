package import Records

/// Where a run's records go: standard output, or a file that is put in its place when all is
/// written.
///
/// Until ``commit()`` an ordinary file is written under another name beside it, so that nobody sees
/// half of it; without `commit()` it is removed again. What is no ordinary file, such as a device
/// or a pipe, is written straight.
package final class OutputFile: OutputSink {
  private let descriptor: Descriptor
  private let name: String
  /// The path it is written under and the one it will have; `nil` where it is written straight.
  private var renaming: (from: FilePath, to: FilePath)?

  /// Opens a file, or standard output for `-` and `nil`. Throws where it cannot be written.
  package init(path: String?) throws(OutputError) {
    guard let path, path != "-" else {
      name = "standard output"
      descriptor = .standardOutput
      return
    }
    name = path
    do throws(SystemError) {
      let given = FilePath(path)
      let status = try Self.existing(given)
      if let status, status.kind != .regular {
        descriptor = try Descriptor(writing: given)
        return
      }
      // A link stays: what it leads to is replaced.
      let target = status == nil ? given : try given.resolved()
      let temporary = Self.temporaryPath(beside: target)
      descriptor = try Descriptor(creating: temporary)
      renaming = (temporary, target)
      if let status { try descriptor.setMode(status.mode) }
    } catch {
      throw .failed("\(path): \(error.message)")
    }
  }

  deinit { renaming?.from.remove() }

  /// Whether a person watches: then records are to be seen as they come.
  package var isTerminal: Bool { descriptor.isTerminal }

  package func write(_ bytes: ArraySlice<UInt8>) throws(OutputError) {
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      throw error == .closedPipe ? .closedPipe : .failed("\(name): \(error.message)")
    }
  }

  /// Makes sure of what was written and gives the file its name. To be called once, at the end of a
  /// run that succeeded.
  package func commit() throws(OutputError) {
    guard let renaming else { return }
    do throws(SystemError) {
      try descriptor.sync()
      try renaming.from.rename(to: renaming.to)
      self.renaming = nil
    } catch {
      throw .failed("\(name): \(error.message)")
    }
  }

  /// Removes what is not committed: for a run that is interrupted and will not come to an end.
  package func abandon() {
    renaming?.from.remove()
    renaming = nil
  }

  /// What stands under the path, `nil` where nothing does.
  private static func existing(_ path: FilePath) throws(SystemError) -> FileStatus? {
    do throws(SystemError) {
      return try FileStatus(of: path, followsLinks: true)
    } catch {
      if error.kind == .notFound { return nil }
      throw error
    }
  }

  /// A hidden name in the same directory, for a file is moved at once only within one file system.
  ///
  /// By chance, not by process: in containers a run that crashed and the next have the same number.
  private static func temporaryPath(beside path: FilePath) -> FilePath {
    let mark = String(UInt64.random(in: .min ... .max), radix: 16)
    return FilePath(bytes: path.directory + Array(".musamma-\(mark).tmp".utf8))
  }
}
