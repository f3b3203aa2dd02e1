import Foundation
import Testing

/// Records as a strict consumer reads them.
enum Wire {
  /// The document records of a run; the test fails for whatever the contract does not allow.
  static func documents(
    _ run: Run, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [WireJSON] {
    try records(run, sourceLocation) { documentFaults($0) }
  }

  /// The flat lines of a run, with the same strictness.
  static func flatLines(
    _ run: Run, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> [WireJSON] {
    try records(run, sourceLocation) { line in
      if line["error"] != .null { return Shape.flatError.faults(line) }
      // The entity's own rules hold for the line too: it has all keys of one.
      return Shape.flatEntity.faults(line) + meaningFaults(line)
    }
  }

  private static func records(
    _ run: Run, _ location: SourceLocation, _ faults: (WireJSON) -> [String]
  ) throws -> [WireJSON] {
    #expect(
      run.output.isEmpty || run.output.last == 0x0A, "the last line has no end",
      sourceLocation: location)
    return try run.lines.map { line in
      let record = try WireJSON(line)
      let found = rawFaults(line) + faults(record)
      #expect(found.isEmpty, "\(line.prefix(4000))", sourceLocation: location)
      return record
    }
  }

  /// What may not stand in a line as it is.
  private static func rawFaults(_ line: String) -> [String] {
    var faults: [String] = []
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case ..<0x20, 0x7F, 0x85, 0x2028, 0x2029:
        faults.append("U+\(String(scalar.value, radix: 16)) is not escaped")
      default: break
      }
    }
    // Other readers must take it for JSON too.
    if (try? JSONSerialization.jsonObject(with: Data(line.utf8))) == nil {
      faults.append("no JSON")
    }
    return faults
  }

  // MARK: Documents

  static func documentFaults(_ record: WireJSON) -> [String] {
    let faults = Shape.document.faults(record)
    // The rest needs a record of the right shape.
    guard faults.isEmpty else { return faults }
    let entities = record["entities"].array
    return entities.flatMap(meaningFaults) + placeFaults(entities, record)
      + (record["error"] != .null && !entities.isEmpty ? ["entities beside an error"] : [])
      + ((record["reference_date"] == .null) == (record["reference_date_from"] == .string("none"))
        ? [] : ["a reference date from nowhere, or none from somewhere"])
  }

  /// Entities stand in order, do not overlap, and are slices of the text, where that is there.
  private static func placeFaults(_ entities: [WireJSON], _ record: WireJSON) -> [String] {
    var faults: [String] = []
    var last = 0
    let length = record["length"].integer ?? 0
    for entity in entities {
      let (start, end) = (entity["start"].integer ?? -1, entity["end"].integer ?? -1)
      if start < last || start >= end || end > length { faults.append("out of place: \(entity)") }
      last = end
      guard let text = record["text"].string else { continue }
      if slice(text, start, end, record["offsets"].string)
        != entity["text"].string.map({ Array($0.utf8) })
      {
        faults.append("not the slice: \(entity)")
      }
    }
    if let text = record["text"].string, units(text, record["offsets"].string) != length {
      faults.append("the length is not that of the text")
    }
    return faults
  }

  /// A slice of a text by offsets in a unit, as UTF-8; `nil` where it is none.
  private static func slice(
    _ text: String, _ start: Int, _ end: Int, _ unit: String?
  ) -> [UInt8]? {
    guard 0 <= start, start <= end, end <= units(text, unit) else { return nil }
    switch unit {
    case "utf16":
      return Array(String(decoding: Array(text.utf16)[start..<end], as: UTF16.self).utf8)
    case "utf8": return Array(Array(text.utf8)[start..<end])
    default:
      return Array(String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end])).utf8)
    }
  }

  private static func units(_ text: String, _ unit: String?) -> Int {
    switch unit {
    case "utf16": text.utf16.count
    case "utf8": text.utf8.count
    default: text.unicodeScalars.count
    }
  }

  // MARK: Entities

  /// What is null must be so by the label.
  static func meaningFaults(_ entity: WireJSON) -> [String] {
    let present: Set<String>
    switch entity["label"].string {
    case "ORG": present = ["name", "id", "value", "org"]
    case "MONEY": present = ["value", "money"]
    case "DATE": present = ["value", "date"]
    default: return ["no label: \(entity)"]
    }
    return ["name", "id", "value", "org", "money", "date"].compactMap { key in
      (entity[key] != .null) == present.contains(key) ? nil : "\(key) of \(entity)"
    }
  }
}
