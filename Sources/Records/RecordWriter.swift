package import DocumentModel

/// Writes records by the output contract: JSON Lines, every key in every record, in fixed order.
///
/// A record is passed on piece by piece, so that one with a million entities is never held whole.
/// ``flush()`` must follow the last record.
package struct RecordWriter {
  package static let schema = "musamma/1"
  /// How much of a text is escaped between two looks at the buffer, in bytes.
  private static let textPart = 32 * 1024

  let options: RecordOptions
  var lines: LineBuffer

  /// With `flushesEachRecord` a record is passed on once it is whole: for a person who watches.
  package init(
    options: RecordOptions, sink: any OutputSink, flushesEachRecord: Bool = false
  ) {
    self.options = options
    lines = LineBuffer(sink: sink, flushesEachLine: flushesEachRecord)
  }

  /// Writes what was found in a document and returns how many entities that were, after the label
  /// filter. The warnings written are the extraction's.
  @discardableResult
  package mutating func write(
    _ document: Document, _ extraction: Extraction
  ) throws(OutputError) -> Int {
    if options.isFlat { return try writeFlatLines(document, extraction.entities) }
    try writeHead(document, extraction.language, includesText: options.includesText)
    lines.json.key("entities")
    lines.json.beginArray()
    let count = try writeEntities(document, extraction.entities)
    lines.json.endArray()
    writeWarnings(extraction.warnings, in: document.text)
    lines.json.key("error")
    lines.json.null()
    lines.json.endObject()
    try lines.endLine()
    return count
  }

  /// Writes that a document, though it was read, gave no result. The error's offset is one into its
  /// text.
  package mutating func write(
    _ error: RecordError, of document: Document
  ) throws(OutputError) {
    try write(
      error, of: document, offsetIn: document.text, includesText: options.includesText)
  }

  /// Writes that something could not be made a document. The error's offset is one into `source`,
  /// which may be invalid UTF-8: it is counted as it would decode.
  package mutating func write(
    _ error: RecordError, id: String, source: [UInt8] = []
  ) throws(OutputError) {
    let nothing = Document(id: id, text: [])
    try write(error, of: nothing, offsetIn: source, includesText: false)
  }

  /// Passes on all records that are still held.
  package mutating func flush() throws(OutputError) { try lines.flush() }

  private mutating func write(
    _ error: RecordError, of document: Document, offsetIn source: [UInt8], includesText: Bool
  ) throws(OutputError) {
    if options.isFlat {
      beginFlatLine(document)
      for key in EntityKey.allCases {
        lines.json.key(key.rawValue)
        lines.json.null()
      }
    } else {
      try writeHead(document, .undetermined, includesText: includesText)
      lines.json.key("entities")
      lines.json.beginArray()
      lines.json.endArray()
      writeWarnings(document.warnings, in: document.text)
    }
    writeError(error, offsetIn: source)
    lines.json.endObject()
    try lines.endLine()
  }

  /// Writes the keys before `entities`.
  private mutating func writeHead(
    _ document: Document, _ language: TextLanguage, includesText: Bool
  ) throws(OutputError) {
    beginRecord()
    lines.json.key("id")
    lines.json.string(document.id)
    lines.json.key("lang")
    lines.json.string(language.rawValue)
    lines.json.key("reference_date")
    lines.json.stringOrNull(document.reference.day?.iso)
    lines.json.key("reference_date_from")
    lines.json.string(document.reference.origin.rawValue)
    lines.json.key("length")
    var converter = OffsetConverter(unit: options.offsets)
    lines.json.integer(converter.offset(of: document.text.count, in: document.text))
    lines.json.key("text")
    if includesText {
      try writeText(document.text)
    } else {
      lines.json.null()
    }
  }

  /// Opens a record of either shape.
  mutating func beginRecord() {
    lines.json.beginObject()
    lines.json.key("schema")
    lines.json.string(Self.schema)
    lines.json.key("offsets")
    lines.json.string(options.offsets.rawValue)
  }

  private mutating func writeText(_ text: [UInt8]) throws(OutputError) {
    lines.json.beginString()
    var start = 0
    while start < text.count {
      var end = min(start + Self.textPart, text.count)
      // A part ends where a scalar does: no part begins with a continuation byte.
      while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
      lines.json.stringPart(text, start..<end)
      try lines.relieve()
      start = end
    }
    lines.json.endString()
  }

  private mutating func writeWarnings(_ warnings: [Warning], in text: [UInt8]) {
    lines.json.key("warnings")
    lines.json.beginArray()
    var converter = OffsetConverter(unit: options.offsets)
    for warning in warnings {
      lines.json.beginObject()
      lines.json.key("code")
      lines.json.string(warning.code)
      lines.json.key("message")
      lines.json.string(warning.message)
      lines.json.key("offset")
      lines.json.integer(converter.offset(of: warning.offset, in: text))
      lines.json.key("count")
      lines.json.integer(warning.count)
      lines.json.endObject()
    }
    lines.json.endArray()
  }

  private mutating func writeError(_ error: RecordError, offsetIn source: [UInt8]) {
    lines.json.key("error")
    lines.json.beginObject()
    lines.json.key("code")
    lines.json.string(error.code.rawValue)
    lines.json.key("stage")
    lines.json.string(error.stage.rawValue)
    lines.json.key("message")
    lines.json.string(error.message)
    lines.json.key("offset")
    if let offset = error.offset {
      var before = Array(source[..<min(offset, source.count)])
      _ = UTF8Repair.repair(&before)
      var converter = OffsetConverter(unit: options.offsets)
      lines.json.integer(converter.offset(of: before.count, in: before))
    } else {
      lines.json.null()
    }
    lines.json.endObject()
  }
}
