package import DocumentModel

/// The names of the fields that make a document.
package struct DocumentFields: Hashable, Sendable {
  package var id: String
  package var text: String
  package var referenceDate: String

  package init(
    id: String = "id", text: String = "text", referenceDate: String = "reference_date"
  ) {
    self.id = id
    self.text = text
    self.referenceDate = referenceDate
  }
}

/// Makes documents of lines of JSON.
package struct DocumentReader: Sendable {
  /// A document, or why there is none under which id.
  package enum Outcome: Sendable {
    case document(Document)
    /// Offsets are bytes of the line.
    case failure(id: String, RecordError)
  }

  private let fields: DocumentFields
  private let reference: ReferenceDate

  /// A reference date other than `none` wins over the records' field, which then is not looked at.
  package init(fields: DocumentFields = DocumentFields(), reference: ReferenceDate = .none) {
    self.fields = fields
    self.reference = reference
  }

  /// Reads a line. `fallbackID` is the id of a record that has none.
  package func read(_ line: [UInt8], fallbackID: String) -> Outcome {
    var id = fallbackID
    do throws(RecordError) {
      let object = try parse(line)
      id = try self.id(object[fields.id]) ?? fallbackID
      return .document(try document(id, object))
    } catch {
      return .failure(id: id, error)
    }
  }

  private func parse(_ line: [UInt8]) throws(RecordError) -> JSONObject {
    do throws(JSONError) {
      return try JSONParser.parseObject(
        line[...], keeping: [fields.id, fields.text, fields.referenceDate])
    } catch {
      throw RecordError(.badJSON, .parse, error.message, offset: error.offset)
    }
  }

  private func document(_ id: String, _ object: JSONObject) throws(RecordError) -> Document {
    guard let field = object[fields.text] else {
      throw RecordError(.missingField, .parse, "the record has no field '\(fields.text)'")
    }
    guard case .string(let text) = field else { throw badField(fields.text, "a string") }
    guard text.utf8.count <= Document.maximumLength else {
      throw RecordError(.tooLarge, .parse, "the text has 4 GiB or more")
    }
    return Document(
      id: id, text: text.utf8, reference: try referenceDate(object[fields.referenceDate]),
      warnings: [
        text.invalidUTF8.map(Warning.invalidUTF8), text.loneSurrogates.map(Warning.loneSurrogate),
      ].compactMap { $0 })
  }

  private func id(_ value: JSONValue?) throws(RecordError) -> String? {
    switch value {
    case nil, .null: return nil
    case .string(let string): return string.string
    case .number(let digits): return digits
    default: throw badField(fields.id, "a string or a number")
    }
  }

  private func referenceDate(_ value: JSONValue?) throws(RecordError) -> ReferenceDate {
    guard reference.origin == .none else { return reference }
    guard let value, value != .null else { return .none }
    guard case .string(let string) = value, let day = CalendarDay(iso: string.string) else {
      throw badField(fields.referenceDate, "a date YYYY-MM-DD")
    }
    return ReferenceDate(day: day, from: .field)
  }

  private func badField(_ name: String, _ wanted: String) -> RecordError {
    RecordError(.badField, .parse, "the field '\(name)' is not \(wanted)")
  }
}
