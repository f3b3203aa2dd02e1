internal import Records

/// Under which id a piece's predictions stand.
struct PredictionID {
  /// `nil` where the piece has none: it then is known by its number.
  var id: String?
  /// Whether the piece is one mention of several of its document, as `musamma extract --flat` writes
  /// them.
  var isFlat = false

  /// Looks for no more than the id.
  init(of piece: FilePiece, _ format: FileFormat) throws(AnnotationFault.Reason) {
    switch format {
    case .json: try read(record: piece.bytes)
    case .conll: readHead(of: piece.bytes)
    case .brat: break
    }
  }

  private mutating func read(record: ArraySlice<UInt8>) throws(AnnotationFault.Reason) {
    let object: JSONObject
    do throws(JSONError) {
      object = try JSONParser.parseObject(record, keeping: ["id", "doc"])
    } catch {
      throw .badRecord("\(error.message), at byte \(error.offset)")
    }
    // In a flat record `id` is the organization's.
    isFlat = object["doc"] != nil
    id = isFlat ? try object.string("doc") : try object.optionalID("id")
  }

  /// The first id among the lines before a document's first token.
  private mutating func readHead(of lines: ArraySlice<UInt8>) {
    var rest = lines
    while id == nil, !rest.isEmpty {
      let line = rest.prefix { $0 != 0x0A }
      rest = rest.dropFirst(line.count + 1)
      switch CoNLLLine(line, isInSentence: false) {
      case .documentStart(let found), .comment(let found): id = found
      case .blank: continue
      case .row, .broken: return
      }
    }
  }
}
