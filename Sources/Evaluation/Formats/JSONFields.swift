internal import Records

/// A record's fields by their type; `null` is as good as nothing.
extension JSONObject {
  func string(_ name: String) throws(AnnotationFault.Reason) -> String {
    guard let text = try optionalString(name) else { throw .missingField(name) }
    return text
  }

  func optionalString(_ name: String) throws(AnnotationFault.Reason) -> String? {
    switch self[name] {
    case nil, .null: return nil
    case .string(let text): return text.string
    default: throw .badField(name, wanted: "a string")
    }
  }

  /// A number is an id by its digits.
  func optionalID(_ name: String) throws(AnnotationFault.Reason) -> String? {
    switch self[name] {
    case nil, .null: return nil
    case .string(let text): return text.string
    case .number(let digits): return digits
    default: throw .badField(name, wanted: "a string or a number")
    }
  }

  func integer(_ name: String) throws(AnnotationFault.Reason) -> Int {
    guard let value = self[name] else { throw .missingField(name) }
    guard case .number(let text) = value, let number = Int(text) else {
      throw .badField(name, wanted: "an integer")
    }
    return number
  }

  /// A number as it is written.
  func numberText(_ name: String) throws(AnnotationFault.Reason) -> String? {
    switch self[name] {
    case nil, .null: return nil
    case .string(let text): return text.string
    case .number(let text): return text
    default: throw .badField(name, wanted: "a number")
    }
  }

  func array(_ name: String) throws(AnnotationFault.Reason) -> [JSONValue]? {
    switch self[name] {
    case nil, .null: return nil
    case .array(let items): return items
    default: throw .badField(name, wanted: "an array")
    }
  }

  func objects(_ name: String) throws(AnnotationFault.Reason) -> [JSONObject]? {
    guard let items = try array(name) else { return nil }
    var objects: [JSONObject] = []
    for item in items {
      guard case .object(let object) = item else {
        throw .badField(name, wanted: "an array of objects")
      }
      objects.append(object)
    }
    return objects
  }
}
