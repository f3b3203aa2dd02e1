/// The predictions of one run, in as many files as it has, paired with gold by id.
///
/// They are read twice: once for where the predictions of each document stand, and once for each
/// document of gold. So gold decides the order, and nothing but places is held.
package struct PredictionSet {
  private struct File {
    let name: String
    let format: FileFormat
  }

  private var files: [File] = []
  private var index = PredictionIndex()
  private var reader: PredictionReader
  private var indexFaults: [AnnotationFault] = []
  private var unpredicted: [AnnotationFault] = []
  private var unknown: [AnnotationFault] = []

  package init(names: LabelNames) { reader = PredictionReader(names: names) }

  /// Begins a file; pieces that are added belong to it.
  package mutating func addFile(_ name: String, _ format: FileFormat) {
    files.append(File(name: name, format: format))
  }

  /// Notes where a piece's predictions stand. The id is given where the file's name says it.
  package mutating func add(_ piece: FilePiece, id: String? = nil) {
    let file = files[files.count - 1]
    do throws(AnnotationFault.Reason) {
      var found = try PredictionID(of: piece, file.format)
      if let id { found.id = id }
      index.add(found, .init(file: files.count - 1, line: piece.line, bytes: piece.place))
    } catch {
      indexFaults.append(AnnotationFault(file: file.name, line: piece.line, reason: error))
    }
  }

  /// A file that cannot be read further.
  package mutating func fail(_ reason: PlacedReason) {
    indexFaults.append(AnnotationFault(file: files[files.count - 1].name, reason))
  }

  /// What is predicted for a gold document; nothing where it is missing, which is noted.
  ///
  /// - Parameter read: gives bytes of a file, told by its number in the order of the files.
  package mutating func entities(
    for record: GoldRecord, read: (Int, Range<Int>) throws -> [UInt8]
  ) rethrows -> [PredictedEntity] {
    guard let places = index.take(record.gold.id) ?? record.otherID.flatMap({ index.take($0) })
    else {
      if !index.hasFlat {
        unpredicted.append(
          AnnotationFault(
            file: record.file, line: record.line, reason: .unpredicted(record.gold.id)))
      }
      return []
    }
    var entities: [PredictedEntity] = []
    for place in places { entities += try self.read(place, in: record.gold, read) }
    return entities
  }

  /// To be called behind the last gold document: looks at what belongs to none.
  package mutating func finish(read: (Int, Range<Int>) throws -> [UInt8]) rethrows {
    for (place, id) in index.left {
      _ = try self.read(place, in: nil, read)
      guard let id else { continue }
      unknown.append(
        AnnotationFault(file: files[place.file].name, line: place.line, reason: .unknownID(id)))
    }
  }

  private mutating func read(
    _ place: PredictionIndex.Place, in gold: GoldDocument?,
    _ read: (Int, Range<Int>) throws -> [UInt8]
  ) rethrows -> [PredictedEntity] {
    let bytes = try read(place.file, place.bytes)
    let piece = FilePiece(bytes: bytes[...], line: place.line, place: place.bytes)
    let file = files[place.file]
    return reader.entities(of: piece, file.format, file: file.name, in: gold)
  }
}

// MARK: - What was found

extension PredictionSet {
  /// What is malformed, in the order of the files and their lines. Nothing is to be scored then.
  package var faults: [AnnotationFault] { ordered(indexFaults + reader.faults) }

  package var hasFaults: Bool { !indexFaults.isEmpty || !reader.faults.isEmpty }

  /// What is doubtful and scored all the same.
  package var doubts: [AnnotationFault] { ordered(reader.doubts) }

  /// Documents that have no partner on the other side, or several, or an error in place of
  /// predictions: those of gold first.
  package var problems: [AnnotationFault] {
    unpredicted + ordered(doubled + unknown + reader.failures)
  }

  /// How many predictions of labels that are none of ours were left out, by their names.
  package var others: [String: Int] { reader.others }

  /// For a report in JSON: how many documents are predicted, as `score.py` counts them, and how many
  /// ids are on one side only, or more than once.
  package var counts: [ReportTree.Field] {
    [
      ReportTree.Field("pred_docs", .integer(index.count)),
      ReportTree.Field("missing_ids", .integer(unpredicted.count)),
      ReportTree.Field("unknown_ids", .integer(unknown.count)),
      ReportTree.Field("doubled_ids", .integer(Set(index.doubled.map(\.id)).count)),
    ]
  }

  private var doubled: [AnnotationFault] {
    index.doubled.map { place, id, first in
      AnnotationFault(
        file: files[place.file].name, line: place.line,
        reason: .repredicted(id, firstFile: files[first.file].name, firstLine: first.line))
    }
  }

  private func ordered(_ faults: [AnnotationFault]) -> [AnnotationFault] {
    var numbers: [String: Int] = [:]
    for (number, file) in files.enumerated() where numbers[file.name] == nil {
      numbers[file.name] = number
    }
    return faults.sorted {
      (numbers[$0.file] ?? 0, $0.line) < (numbers[$1.file] ?? 0, $1.line)
    }
  }
}
