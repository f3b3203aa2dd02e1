package import DocumentModel

/// A gold document and where it was read.
package struct GoldRecord: Sendable {
  package let gold: GoldDocument
  package let reference: ReferenceDate
  package let file: String
  /// The number of its first line, from 1.
  package let line: Int
  /// Another id by which predictions may know it: that under which `musamma extract` reads its text.
  /// `nil` where there is none.
  package let otherID: String?

  /// The same text as a document to extract from.
  package var source: Document {
    Document(id: gold.id, gold.string(gold.text.indices), reference: reference)
  }
}

/// Makes gold documents of the pieces of files, checks them, and keeps what it found wrong.
///
/// The files of a run go through one reader, one after the other.
package struct GoldReader {
  /// In the order of the files and their lines. Gold with a fault is not to be scored.
  package private(set) var faults: [AnnotationFault] = []
  /// What is doubtful and scored all the same.
  package private(set) var doubts: [AnnotationFault] = []
  private var builder: GoldBuilder
  private var checker = GoldChecker()
  private var audit: TagAudit?
  /// The index of the first of the file's faults.
  private var firstFault = 0
  /// How many documents were read, with those that have faults.
  private var count = 0

  /// - Parameter names: the labels to be scored.
  package init(names: LabelNames = LabelNames()) { builder = GoldBuilder(names: names) }

  /// How many mentions of labels that are none of ours were left out, by their names.
  package var others: [String: Int] { builder.others }

  /// To be called before the pieces of each file.
  package mutating func beginFile(_ format: FileFormat) {
    audit = format == .conll ? TagAudit() : nil
    firstFault = faults.count
  }

  /// To be called behind them.
  package mutating func finishFile(_ file: String) {
    faults += (audit?.faults ?? []).map { AnnotationFault(file: file, $0) }
    faults[firstFault...].sort { $0.line < $1.line }
    audit = nil
  }

  /// A file that cannot be read further.
  package mutating func fail(_ file: String, _ reason: PlacedReason) {
    faults.append(AnnotationFault(file: file, reason))
  }

  /// The document of a piece in JSON or in columns; `nil` where it has faults.
  package mutating func read(
    _ piece: FilePiece, _ format: FileFormat, file: String
  ) -> GoldRecord? {
    if format == .conll {
      return record(MarkedDocument(columns: piece, &audit), file, piece.line, otherID: nil)
    }
    do throws(AnnotationFault.Reason) {
      let marked = try MarkedDocument(record: piece.bytes, line: piece.line, .gold)
      let otherID = marked.id == nil ? "\(file):\(piece.line)" : nil
      return record(marked, file, piece.line, otherID: otherID)
    } catch {
      count += 1
      faults.append(AnnotationFault(file: file, line: piece.line, reason: error))
      return nil
    }
  }

  /// The document of a file of brat's; `nil` where it has faults.
  package mutating func read(
    standoff piece: FilePiece, text: String, id: String, file: String, textFile: String
  ) -> GoldRecord? {
    var marked = MarkedDocument(brat: piece, text: text)
    marked.id = id
    return record(marked, file, piece.line, otherID: textFile)
  }

  /// A document without an id has its number.
  private mutating func record(
    _ marked: MarkedDocument, _ file: String, _ line: Int, otherID: String?
  ) -> GoldRecord? {
    count += 1
    let built = builder.document(marked, id: marked.id ?? String(count), line: line)
    faults += builder.faults.map { AnnotationFault(file: file, $0) }
    guard let (gold, reference) = built else { return nil }
    let found = checker.faults(in: gold, file: file, line: line)
    faults += found
    guard found.isEmpty else { return nil }
    doubts += builder.doubts.map { AnnotationFault(file: file, $0) }
    return GoldRecord(
      gold: gold, reference: reference, file: file, line: line, otherID: otherID)
  }
}

extension AnnotationFault {
  init(file: String, _ placed: PlacedReason) {
    self.init(file: file, line: placed.line, reason: placed.reason)
  }
}
