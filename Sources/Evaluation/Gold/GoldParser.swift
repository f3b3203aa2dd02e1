internal import DocumentModel
internal import Records

/// Gives one line of gold its meaning.
enum GoldParser {
  /// The document of a line. Throws the first thing that is wrong with its shape.
  static func record(_ line: ArraySlice<UInt8>) throws(GoldFault.Reason) -> GoldRecord {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(line)
    } catch {
      throw .badRecord("\(error.message), at byte \(error.offset)")
    }
    guard case .object(let object) = value else { throw .badRecord("it is not an object") }
    let id = try string("id", in: object)
    let text = try string("text", in: object)
    let length = text.unicodeScalars.count
    let gold = GoldDocument(
      id: id, text: text, entities: try entities(of: object, length),
      extra: try extra(of: object, length), boundary: try boundary(of: object),
      labels: try labels(of: object))
    return GoldRecord(
      gold: gold, source: Document(id: id, text, reference: try reference(of: object)))
  }

  private static func reference(of object: JSONObject) throws(GoldFault.Reason) -> ReferenceDate {
    guard let text = try optionalString("reference_date", in: object) else { return .none }
    guard let day = CalendarDay(iso: text) else {
      throw .badField("reference_date", wanted: "a date, YYYY-MM-DD")
    }
    return ReferenceDate(day: day, from: .field)
  }

  private static func boundary(of object: JSONObject) throws(GoldFault.Reason) -> Boundary {
    guard let name = try optionalString("boundary", in: object) else { return .exact }
    guard let boundary = Boundary(rawValue: name) else { throw .unknownBoundary(name) }
    return boundary
  }

  private static func labels(of object: JSONObject) throws(GoldFault.Reason) -> Set<Label> {
    guard let items = try array("labels", in: object) else { return Set(Label.allCases) }
    var labels: Set<Label> = []
    for item in items {
      guard case .string(let name) = item else {
        throw .badField("labels", wanted: "an array of strings")
      }
      labels.insert(try label(name.string))
    }
    return labels
  }

  private static func label(_ name: String) throws(GoldFault.Reason) -> Label {
    guard let label = Label(rawValue: name) else { throw .unknownLabel(name) }
    return label
  }

  /// The spans that count neither way; one without a place says nothing.
  private static func extra(
    of object: JSONObject, _ length: Int
  ) throws(GoldFault.Reason) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for item in try array("extra", in: object) ?? [] {
      guard case .object(let span) = item else {
        throw .badField("extra", wanted: "an array of objects")
      }
      if span["start"] == nil || span["start"] == .null { continue }
      ranges.append(try range(of: span, length))
    }
    return ranges
  }

  private static func entities(
    of object: JSONObject, _ length: Int
  ) throws(GoldFault.Reason) -> [GoldEntity] {
    guard let items = try array("entities", in: object) else { throw .missingField("entities") }
    var entities: [GoldEntity] = []
    for item in items {
      guard case .object(let entity) = item else {
        throw .badField("entities", wanted: "an array of objects")
      }
      let label = try label(string("label", in: entity))
      var alternatives: [GoldValue] = []
      for value in try array("alt", in: entity) ?? [] {
        alternatives.append(try goldValue(value, for: label))
      }
      var value: GoldValue?
      if let given = entity["value"] { value = try goldValue(given, for: label) }
      entities.append(
        GoldEntity(
          range: try range(of: entity, length), label: label,
          text: try optionalString("text", in: entity), value: value, alternatives: alternatives,
          grain: try optionalString("grain", in: entity),
          name: try optionalString("name", in: entity),
          organizationID: try optionalString("org_id", in: entity)))
    }
    return entities
  }

  // MARK: Values

  private static func goldValue(
    _ value: JSONValue, for label: Label
  ) throws(GoldFault.Reason) -> GoldValue {
    switch value {
    case .null: return .null
    case .string(let text): return .date(text.string)
    case .number(let text): return .date(text)
    case .object(let object): return .money(try money(object))
    case .bool, .array: throw .badField("value", wanted: "a string or an object")
    }
  }

  /// An amount, or a range given by its ends.
  private static func money(_ object: JSONObject) throws(GoldFault.Reason) -> GoldMoney {
    let amount = try numberText("amount", in: object)
    var low = try numberText("amount_min", in: object)
    var high = try numberText("amount_max", in: object)
    if low == nil { low = try numberText("min", in: object) }
    if high == nil { high = try numberText("max", in: object) }
    let currency: GoldCurrency =
      switch object["currency"] {
      case nil: .any
      case .string(let code): .code(code.string)
      default: .null
      }
    return GoldMoney(
      amount: high == nil ? amount : low ?? amount, amountMax: high, currency: currency)
  }

  private static func numberText(
    _ name: String, in object: JSONObject
  ) throws(GoldFault.Reason) -> String? {
    switch object[name] {
    case nil, .null: return nil
    case .string(let text): return text.string
    case .number(let text): return text
    default: throw .badField(name, wanted: "a number")
    }
  }

  // MARK: Fields

  private static func range(
    of object: JSONObject, _ length: Int
  ) throws(GoldFault.Reason) -> Range<Int> {
    let start = try integer("start", in: object)
    let end = try integer("end", in: object)
    if let fault = GoldChecker.offsetFault(start: start, end: end, length: length) { throw fault }
    return start..<end
  }

  private static func integer(
    _ name: String, in object: JSONObject
  ) throws(GoldFault.Reason) -> Int {
    guard let value = object[name] else { throw .missingField(name) }
    guard case .number(let text) = value, let number = Int(text) else {
      throw .badField(name, wanted: "an integer")
    }
    return number
  }

  private static func string(
    _ name: String, in object: JSONObject
  ) throws(GoldFault.Reason) -> String {
    guard let text = try optionalString(name, in: object) else { throw .missingField(name) }
    return text
  }

  private static func optionalString(
    _ name: String, in object: JSONObject
  ) throws(GoldFault.Reason) -> String? {
    switch object[name] {
    case nil, .null: return nil
    case .string(let text): return text.string
    default: throw .badField(name, wanted: "a string")
    }
  }

  private static func array(
    _ name: String, in object: JSONObject
  ) throws(GoldFault.Reason) -> [JSONValue]? {
    switch object[name] {
    case nil, .null: return nil
    case .array(let items): return items
    default: throw .badField(name, wanted: "an array")
    }
  }
}
