internal import DocumentModel
internal import Records

/// Makes predicted entities of the pieces of files, and keeps what it found wrong.
struct PredictionReader {
  private let names: LabelNames
  /// In the order in which pieces were read.
  private(set) var faults: [AnnotationFault] = []
  /// Predictions that are errors.
  private(set) var failures: [AnnotationFault] = []
  /// What is doubtful and scored all the same.
  private(set) var doubts: [AnnotationFault] = []
  /// How many predictions of labels that are none of ours were left out, by their names.
  private(set) var others: [String: Int] = [:]

  init(names: LabelNames) { self.names = names }

  /// What is predicted in the gold document's text. Of predictions that belong to none only the shape
  /// can be checked.
  mutating func entities(
    of piece: FilePiece, _ format: FileFormat, file: String, in gold: GoldDocument?
  ) -> [PredictedEntity] {
    do throws(AnnotationFault.Reason) {
      let marked = try Self.marked(piece, format)
      faults += marked.faults.map { AnnotationFault(file: file, $0) }
      doubts += marked.doubts.map { AnnotationFault(file: file, $0) }
      if let error = marked.fields?["error"], error != .null {
        failures.append(
          AnnotationFault(file: file, line: piece.line, reason: .failedPrediction(marked.id ?? "")))
      }
      let unit = try Self.unit(of: marked)
      guard let gold else { return [] }
      if let text = marked.text, let place = Self.difference(text, gold.text) {
        throw .otherText(at: place)
      }
      return entities(marked.mentions, ScalarOffsets(gold.text, unit: unit), file, gold)
    } catch {
      faults.append(AnnotationFault(file: file, line: piece.line, reason: error))
      return []
    }
  }

  private static func marked(
    _ piece: FilePiece, _ format: FileFormat
  ) throws(AnnotationFault.Reason) -> MarkedDocument {
    switch format {
    case .json: return try MarkedDocument(record: piece.bytes, line: piece.line, .predicted)
    case .brat: return MarkedDocument(brat: piece, text: nil)
    case .conll:
      var audit: TagAudit?
      return MarkedDocument(columns: piece, &audit)
    }
  }

  private mutating func entities(
    _ mentions: [MarkedDocument.Mention], _ offsets: ScalarOffsets, _ file: String,
    _ gold: GoldDocument
  ) -> [PredictedEntity] {
    var entities: [PredictedEntity] = []
    for mention in mentions {
      do throws(AnnotationFault.Reason) {
        guard let label = label(mention.label) else { continue }
        let range = try mention.range(in: offsets)
        if let fault = GoldChecker.sliceFault(range, mention.text, in: gold) { throw fault }
        entities.append(try PredictedEntity(mention, label, range: range))
        if let doubt = mention.doubt(about: range, in: gold.text) {
          doubts.append(AnnotationFault(file: file, line: mention.line, reason: doubt))
        }
      } catch {
        faults.append(AnnotationFault(file: file, line: mention.line, reason: error))
      }
    }
    return entities
  }

  /// `nil` for what is not to be scored.
  private mutating func label(_ name: String) -> Label? {
    switch names.meaning(of: name) {
    case .label(let label): return label
    case .leftOut: return nil
    case .other:
      others[name, default: 0] += 1
      return nil
    }
  }

  private static func unit(of marked: MarkedDocument) throws(AnnotationFault.Reason) -> OffsetUnit {
    guard let name = try marked.fields?.optionalString("offsets") else { return .scalar }
    guard let unit = OffsetUnit(rawValue: name) else {
      throw .badField("offsets", wanted: "scalar, utf16 or utf8")
    }
    return unit
  }

  /// Where two texts first differ, in scalars; `nil` where they are equal.
  private static func difference(_ text: String, _ gold: [Unicode.Scalar]) -> Int? {
    var index = 0
    for scalar in text.unicodeScalars {
      guard index < gold.count, gold[index] == scalar else { return index }
      index += 1
    }
    return index == gold.count ? nil : index
  }
}
