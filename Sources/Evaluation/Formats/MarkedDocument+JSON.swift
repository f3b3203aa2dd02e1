internal import Records

/// Records of JSON: ours, of `musamma extract`, spaCy, Prodigy, doccano and Label Studio. Each is
/// told by its fields.
extension MarkedDocument {
  /// Reads one record. Throws the first thing that is wrong with its shape.
  init(record: ArraySlice<UInt8>, line: Int, _ side: Side) throws(AnnotationFault.Reason) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(record)
    } catch {
      throw .badRecord("\(error.message), at byte \(error.offset)")
    }
    guard case .object(let object) = value else { throw .badRecord("it is not an object") }
    fields = object
    if case .string(let document) = object["doc"] {
      id = document.string
      mentions = try Self.flat(object, line)
      return
    }
    id = try object.optionalID("id")
    if case .object(let data) = object["data"] {
      try readTask(object, data, line, side)
      return
    }
    text = try object.optionalString("text")
    mentions = try Self.mentions(of: object, line)
  }

  /// A line of `musamma extract --flat`: one mention, or the error of a document that has none.
  private static func flat(
    _ object: JSONObject, _ line: Int
  ) throws(AnnotationFault.Reason) -> [Mention] {
    if object["label"] == .null { return [] }
    return [try mention(object, line)]
  }

  /// Ours, spaCy's and doccano's newer ones have `entities`, Prodigy's `spans`, doccano's `label` or
  /// `labels`. Beside `entities`, `labels` says what a document was annotated for.
  private static func mentions(
    of object: JSONObject, _ line: Int
  ) throws(AnnotationFault.Reason) -> [Mention] {
    for name in ["entities", "spans", "label", "labels"] {
      guard let items = try object.array(name) else { continue }
      var mentions: [Mention] = []
      for item in items {
        switch item {
        case .object(let object): mentions.append(try mention(object, line))
        case .array(let triple): mentions.append(try mention(triple, line, in: name))
        default: throw .badField(name, wanted: "an array of objects")
        }
      }
      return mentions
    }
    throw .missingField("entities")
  }

  /// `{"start": 0, "end": 4, "label": "ORG"}`; doccano has `start_offset` and `end_offset`, the short
  /// export of Label Studio `labels`.
  private static func mention(
    _ object: JSONObject, _ line: Int
  ) throws(AnnotationFault.Reason) -> Mention {
    let isDoccano = object["start_offset"] != nil
    return Mention(
      line: line,
      start: try object.integer(isDoccano ? "start_offset" : "start"),
      end: try object.integer(isDoccano ? "end_offset" : "end"),
      label: try label(of: object), text: try object.optionalString("text"), fields: object)
  }

  static func label(of object: JSONObject) throws(AnnotationFault.Reason) -> String {
    guard object["label"] == nil, let labels = try object.array("labels") else {
      return try object.string("label")
    }
    guard labels.count == 1, case .string(let label) = labels.first else {
      throw .badField("labels", wanted: "an array of one string")
    }
    return label.string
  }

  /// `[0, 4, "ORG"]`
  private static func mention(
    _ triple: [JSONValue], _ line: Int, in name: String
  ) throws(AnnotationFault.Reason) -> Mention {
    guard triple.count == 3, case .number(let first) = triple[0], let start = Int(first),
      case .number(let last) = triple[1], let end = Int(last), case .string(let label) = triple[2]
    else { throw .badField(name, wanted: "an array of objects, or of start, end and label") }
    return Mention(line: line, start: start, end: end, label: label.string)
  }
}
