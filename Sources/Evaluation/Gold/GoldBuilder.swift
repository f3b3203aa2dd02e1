internal import DocumentModel
internal import Records

/// Gives a marked document its meaning as gold.
struct GoldBuilder {
  let names: LabelNames
  /// What is wrong in the last document.
  private(set) var faults: [PlacedReason] = []
  /// How many mentions of labels that are none of ours were left out, by their names.
  private(set) var others: [String: Int] = [:]
  /// What is doubtful in the last document.
  private(set) var doubts: [PlacedReason] = []

  init(names: LabelNames) { self.names = names }

  /// What a document says of all its mentions.
  struct Frame {
    var reference = ReferenceDate.none
    var boundary = Boundary.exact
    var labels = Set(Label.allCases)
    var extra: [Range<Int>] = []
  }

  /// The document, and the day of its own; `nil` where there are faults.
  mutating func document(
    _ marked: MarkedDocument, id: String, line: Int
  ) -> (GoldDocument, ReferenceDate)? {
    (faults, doubts) = (marked.faults, marked.doubts)
    guard let text = marked.text else {
      faults.append(PlacedReason(line: line, reason: .missingField("text")))
      return nil
    }
    var gold = GoldDocument(id: id, text: text, entities: [], tokens: marked.tokens)
    let offsets = ScalarOffsets(gold.text)
    var frame = Frame()
    do throws(AnnotationFault.Reason) {
      if let fields = marked.fields { frame = try self.frame(of: fields, offsets) }
    } catch {
      faults.append(PlacedReason(line: line, reason: error))
    }
    (gold.extra, gold.boundary, gold.labels) = (frame.extra, frame.boundary, frame.labels)
    for mention in marked.mentions {
      do throws(AnnotationFault.Reason) {
        guard let label = try label(mention.label) else { continue }
        let entity = try GoldEntity(mention, label, offsets)
        gold.entities.append(entity)
        if let doubt = mention.doubt(about: entity.range, in: gold.text) {
          doubts.append(PlacedReason(line: mention.line, reason: doubt))
        }
      } catch {
        faults.append(PlacedReason(line: mention.line, reason: error))
      }
    }
    return faults.isEmpty ? (gold, frame.reference) : nil
  }

  /// `nil` for what is left out.
  private mutating func label(_ name: String) throws(AnnotationFault.Reason) -> Label? {
    switch names.meaning(of: name) {
    case .label(let label): return label
    case .leftOut: return nil
    case .other:
      guard names.allowsOthers else { throw .unknownLabel(name) }
      others[name, default: 0] += 1
      return nil
    }
  }
}
