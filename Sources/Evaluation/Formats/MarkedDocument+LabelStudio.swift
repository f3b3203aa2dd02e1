internal import Records

/// Tasks of Label Studio's export: the text is in `data`, people's mentions in `annotations`, those
/// of models in `predictions`.
extension MarkedDocument {
  mutating func readTask(
    _ task: JSONObject, _ data: JSONObject, _ line: Int, _ side: Side
  ) throws(AnnotationFault.Reason) {
    text = try Self.text(of: data)
    let all = try Self.annotations(of: task, side)
    // Who says which one is true has decided.
    let chosen = all.first { $0["ground_truth"] == .bool(true) } ?? all[0]
    if all.count > 1, chosen["ground_truth"] != .bool(true) {
      doubts.append(PlacedReason(line: line, reason: .severalAnnotations(all.count)))
    }
    for result in try chosen.objects("result") ?? [] {
      // Relations, choices for the whole text and the like have no place in it.
      guard case .object(let value) = result["value"], value["labels"] != nil else { continue }
      mentions.append(
        Mention(
          line: line, start: try value.integer("start"), end: try value.integer("end"),
          label: try Self.label(of: value), text: try value.optionalString("text")))
    }
  }

  /// Which field has the text the project decides; `text` if it has one, else the only string.
  private static func text(of data: JSONObject) throws(AnnotationFault.Reason) -> String {
    if let text = try data.optionalString("text") { return text }
    let strings = data.keys.compactMap { key -> String? in
      guard case .string(let text) = data[key] else { return nil }
      return text.string
    }
    guard strings.count == 1 else { throw .missingField("data.text") }
    return strings[0]
  }

  /// Not empty.
  private static func annotations(
    of task: JSONObject, _ side: Side
  ) throws(AnnotationFault.Reason) -> [JSONObject] {
    if side == .predicted, let own = try task.objects("predictions"), !own.isEmpty { return own }
    let all = try task.objects("annotations") ?? []
    let whole = all.filter { $0["was_cancelled"] != .bool(true) }
    if whole.isEmpty { throw .missingField("annotations") }
    return whole
  }
}
