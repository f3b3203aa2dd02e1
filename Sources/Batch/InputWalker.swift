package import Records

/// Something to read.
package enum Input: Equatable, Sendable {
  case standardInput
  /// A file named outright or found; whether it can be read is not known yet.
  case file(FilePath)
  /// A pipe that was named outright, such as a shell's `<(…)`: read as standard input is.
  case pipe(FilePath)
  /// A path that leads nowhere.
  case failure(FilePath, RecordError)
}

/// What was found in directories and not read.
package struct SkippedFiles: Hashable, Sendable {
  /// Hidden files, and hidden directories as one each.
  package var hidden = 0
  /// Files without a known suffix.
  package var otherTypes = 0
  /// Links to directories.
  package var directoryLinks = 0

  package init(hidden: Int = 0, otherTypes: Int = 0, directoryLinks: Int = 0) {
    self.hidden = hidden
    self.otherTypes = otherTypes
    self.directoryLinks = directoryLinks
  }

  package var total: Int { hidden + otherTypes + directoryLinks }
}

/// Goes through the given paths in their order; through each directory in byte order of the full
/// paths below it.
///
/// It holds the listings of the directory it is in and of those above, and no more.
package struct InputWalker {
  /// What is read within directories where documents are looked for.
  package static let documentSuffixes = [".txt", ".md", ".jsonl"]

  /// A directory on the way down.
  private struct Level {
    let directory: FilePath
    let listing: DirectoryListing
    var next = 0
  }

  private var paths: ArraySlice<String>
  private let includesHidden: Bool
  private let suffixes: [String]
  private var levels: [Level] = []
  package private(set) var skipped = SkippedFiles()

  /// `-` among the paths is standard input. Within directories the files with one of the suffixes
  /// are taken.
  package init(
    paths: [String], includesHidden: Bool = false,
    suffixes: [String] = InputWalker.documentSuffixes
  ) {
    self.paths = paths[...]
    self.suffixes = suffixes
    self.includesHidden = includesHidden
  }

  package mutating func next() -> Input? {
    while true {
      if let level = levels.last {
        guard level.next < level.listing.entries.count else {
          levels.removeLast()
          continue
        }
        levels[levels.count - 1].next += 1
        if let input = visit(level.listing.entries[level.next], in: level) { return input }
      } else {
        guard let path = paths.popFirst() else { return nil }
        if let input = visit(path) { return input }
      }
    }
  }

  /// A path that was named: links are followed, and its name does not matter.
  private mutating func visit(_ named: String) -> Input? {
    if named == "-" { return .standardInput }
    let path = FilePath(named)
    do throws(SystemError) {
      switch try FileStatus(of: path, followsLinks: true).kind {
      case .regular: return .file(path)
      case .pipe: return .pipe(path)
      case .directory: return descend(into: path)
      case .link, .other: return .failure(path, .notAFile)
      }
    } catch {
      return .failure(path, RecordError(error))
    }
  }

  /// An entry that was found; `nil` where it is skipped or is a directory, which comes next.
  private mutating func visit(_ entry: DirectoryListing.Entry, in level: Level) -> Input? {
    let name = level.listing.name(of: entry)
    if name.first == 0x2E, !includesHidden {
      skipped.hidden += 1
      return nil
    }
    let path = level.directory.appending(name)
    let isWanted = suffixes.contains { path.hasSuffix($0) }
    switch entry.kind {
    case .directory: return descend(into: path)
    case .link: return visitLink(path, isWanted: isWanted)
    case .regular, .pipe, .other:
      guard isWanted else {
        skipped.otherTypes += 1
        return nil
      }
      return entry.kind == .regular ? .file(path) : .failure(path, .notAFile)
    }
  }

  /// A link that was found: to a file it is followed, to a directory not.
  private mutating func visitLink(_ path: FilePath, isWanted: Bool) -> Input? {
    do throws(SystemError) {
      let kind = try FileStatus(of: path, followsLinks: true).kind
      if kind == .directory {
        skipped.directoryLinks += 1
        return nil
      }
      if isWanted { return kind == .regular ? .file(path) : .failure(path, .notAFile) }
    } catch {
      if isWanted { return .failure(path, RecordError(error)) }
    }
    skipped.otherTypes += 1
    return nil
  }

  private mutating func descend(into directory: FilePath) -> Input? {
    do throws(SystemError) {
      levels.append(Level(directory: directory, listing: try DirectoryListing(of: directory)))
      return nil
    } catch {
      return .failure(directory, RecordError(error))
    }
  }
}
