import Batch
import Evaluation
import Records

/// The files that one run's predictions are in.
final class PredictionFiles {
  private(set) var set: PredictionSet
  /// By the number of the file; `nil` for standoff, of which there may be more than can be open.
  private var sources: [SourceFile?] = []
  private let files: [EvaluationFiles.File]

  /// Reads through the files once. Ends the run where one cannot be read.
  init(_ paths: [String], _ format: FileFormat?, _ names: LabelNames) throws {
    set = PredictionSet(names: names)
    let named = try EvaluationFiles(paths, format)
    files = named.files
    for file in files {
      if file.isStandoff {
        let bytes = try Self.standoff(file)
        set.addFile(file.path, .brat)
        set.add(FilePiece(bytes: bytes[...], line: 1, place: bytes.indices), id: file.id)
        sources.append(nil)
        continue
      }
      let source = try Ending.unreadable(file.path) {
        try SourceFile(path: file.path, readsPlaces: true)
      }
      let failure = try named.pieces(of: file, source) {
        set.addFile(file.path, $0)
      } body: {
        set.add($0)
      }
      if let failure { set.fail(failure) }
      sources.append(source)
    }
  }

  /// What is predicted for a gold document; nothing where it is missing, which is noted.
  func entities(for record: GoldRecord) throws -> [PredictedEntity] {
    try set.entities(for: record, read: read)
  }

  /// To be called behind the last gold document: looks at what belongs to none.
  func finish() throws { try set.finish(read: read) }

  private func read(_ file: Int, _ place: Range<Int>) throws -> [UInt8] {
    guard let source = sources[file] else { return try Self.standoff(files[file]) }
    return try Ending.unreadable(files[file].path) { try source.bytes(place) }
  }

  private static func standoff(_ file: EvaluationFiles.File) throws -> [UInt8] {
    try Ending.unreadable(file.path) { try WholeFile.bytes(of: file.path) }
  }
}
