import Batch
import Evaluation
import Records

/// One side's files, as they are named: files as they are, directories for what brat has in them.
struct EvaluationFiles {
  /// A file and what is known of it before it is opened.
  struct File {
    let path: String
    /// That of a document whose file's name says it.
    let id: String
    let isStandoff: Bool
  }

  /// Standoff's annotations stand in files that end so, its texts in others.
  static let standoffSuffix = ".ann"

  let files: [File]
  let format: FileFormat?

  /// - Parameter format: `nil` where each file tells its own.
  init(_ paths: [String], _ format: FileFormat?) throws {
    self.format = format
    files = try paths.flatMap { path in
      let isStandoff = format == .brat || (format == nil && path.hasSuffix(Self.standoffSuffix))
      guard format == .brat || format == nil, path != "-", WholeFile.isDirectory(path) else {
        return [Self.file(path, isStandoff)]
      }
      let names = try Ending.unreadable(path) {
        try WholeFile.paths(below: path, withSuffix: Self.standoffSuffix)
      }
      if names.isEmpty {
        throw Ending(.failed, "\(path): there is no \(Self.standoffSuffix) file in this directory")
      }
      let prefix = path.hasSuffix("/") ? path : path + "/"
      return names.map { File(path: prefix + $0, id: Self.stem($0), isStandoff: true) }
    }
  }

  /// Gives out gold, a document at a time, until there is a fault.
  func read(into reader: inout GoldReader, _ body: (GoldRecord) throws -> Void) throws {
    for file in files {
      if file.isStandoff {
        let record = try Self.standoff(file, &reader)
        if let record, reader.faults.isEmpty { try body(record) }
        continue
      }
      let source = try Ending.unreadable(file.path) { try SourceFile(path: file.path) }
      var format = FileFormat.json
      let failure = try pieces(of: file, source) {
        format = $0
        reader.beginFile($0)
      } body: { piece in
        let record = reader.read(piece, format, file: file.path)
        if let record, reader.faults.isEmpty { try body(record) }
      }
      if let failure { reader.fail(file.path, failure) }
      reader.finishFile(file.path)
    }
  }

  /// Cuts a file into pieces; `begin` is told its format before. What is wrong with the cutting is
  /// returned.
  func pieces(
    of file: File, _ source: SourceFile, begin: (FileFormat) -> Void,
    body: (FilePiece) throws -> Void
  ) throws -> PlacedReason? {
    var cutter: FileCutter?
    do {
      try Ending.unreadable(file.path) {
        try source.read { chunk in
          if cutter == nil {
            let head = chunk.prefix(FileFormat.headSize)
            let told = format ?? .told(byName: file.path, head: head)
            begin(told)
            cutter = FileCutter(told, head: head)
          }
          try cutter?.add(chunk, body)
        }
      }
      try cutter?.finish(body)
      return nil
    } catch let reason as PlacedReason {
      return reason
    }
  }

  private static func standoff(_ file: File, _ reader: inout GoldReader) throws -> GoldRecord? {
    let textFile = stem(file.path) + ".txt"
    let bytes = try Ending.unreadable(file.path) { try WholeFile.bytes(of: file.path) }
    let piece = FilePiece(bytes: bytes[...], line: 1, place: bytes.indices)
    guard let text = try? WholeFile.bytes(of: textFile) else {
      reader.fail(file.path, PlacedReason(line: 1, reason: .noText(textFile)))
      return nil
    }
    return reader.read(
      standoff: piece, text: String(decoding: text, as: UTF8.self), id: file.id,
      file: file.path, textFile: textFile)
  }

  /// Of standoff the text's name will do.
  private static func file(_ path: String, _ isStandoff: Bool) -> File {
    let stem = stem(path)
    return File(
      path: isStandoff ? stem + standoffSuffix : path,
      id: String(stem.split(separator: "/").last ?? ""), isStandoff: isStandoff)
  }

  /// Without the ending of standoff's annotations or their texts.
  private static func stem(_ path: String) -> String {
    for suffix in [standoffSuffix, ".txt"] where path.hasSuffix(suffix) {
      return String(path.dropLast(suffix.count))
    }
    return path
  }
}

extension Ending {
  /// What `body` gives; the end of the run where the file cannot be read.
  static func unreadable<Result>(_ file: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as RecordError {
      throw Ending(.failed, "\(file): \(error.message)")
    }
  }
}
