package import Records

extension JSONWriter {
  /// Appends a report as JSON.
  package mutating func write(_ tree: ReportTree) {
    switch tree {
    case .object(let fields):
      beginObject()
      for field in fields {
        key(field.key)
        write(field.value)
      }
      endObject()
    case .array(let items):
      beginArray()
      for item in items { write(item) }
      endArray()
    case .string(let text): string(text)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    case .bool(let value): bool(value)
    case .null: null()
    }
  }
}
