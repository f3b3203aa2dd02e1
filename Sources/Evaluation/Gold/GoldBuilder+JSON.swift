internal import DocumentModel
internal import Records

// What only our own format says.

extension GoldBuilder {
  func frame(
    of record: JSONObject, _ offsets: ScalarOffsets
  ) throws(AnnotationFault.Reason) -> Frame {
    Frame(
      reference: try Self.reference(of: record), boundary: try Self.boundary(of: record),
      labels: try labels(of: record), extra: try Self.extra(of: record, offsets))
  }

  private static func reference(of record: JSONObject) throws(AnnotationFault.Reason)
    -> ReferenceDate
  {
    guard let text = try record.optionalString("reference_date") else { return .none }
    guard let day = CalendarDay(iso: text) else {
      throw .badField("reference_date", wanted: "a date, YYYY-MM-DD")
    }
    return ReferenceDate(day: day, from: .field)
  }

  private static func boundary(of record: JSONObject) throws(AnnotationFault.Reason) -> Boundary {
    guard let name = try record.optionalString("boundary") else { return .exact }
    guard let boundary = Boundary(rawValue: name) else { throw .unknownBoundary(name) }
    return boundary
  }

  /// Without `entities` the field holds mentions, not names.
  private func labels(of record: JSONObject) throws(AnnotationFault.Reason) -> Set<Label> {
    guard record["entities"] != nil, let items = try record.array("labels") else {
      return Set(Label.allCases)
    }
    var labels: Set<Label> = []
    for item in items {
      guard case .string(let name) = item else {
        throw .badField("labels", wanted: "an array of strings")
      }
      switch names.meaning(of: name.string) {
      case .label(let label): labels.insert(label)
      case .leftOut: break
      case .other: if !names.allowsOthers { throw .unknownLabel(name.string) }
      }
    }
    return labels
  }

  /// The spans that count neither way; one without a place says nothing.
  private static func extra(
    of record: JSONObject, _ offsets: ScalarOffsets
  ) throws(AnnotationFault.Reason) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for span in try record.objects("extra") ?? [] {
      if span["start"] == nil || span["start"] == .null { continue }
      let mention = MarkedDocument.Mention(
        line: 0, start: try span.integer("start"), end: try span.integer("end"), label: "")
      ranges.append(try mention.range(in: offsets))
    }
    return ranges
  }
}

extension GoldEntity {
  init(
    _ mention: MarkedDocument.Mention, _ label: Label, _ offsets: ScalarOffsets
  ) throws(AnnotationFault.Reason) {
    self.init(range: 0..<0, label: label, text: mention.text, line: mention.line)
    if let fields = mention.fields {
      if let value = fields["value"] { self.value = try GoldValue(value) }
      for value in try fields.array("alt") ?? [] { alternatives.append(try GoldValue(value)) }
      grain = try fields.optionalString("grain")
      name = try fields.optionalString("name")
      organizationID = try fields.optionalString("org_id")
    }
    range = try mention.range(in: offsets)
  }
}

extension GoldValue {
  init(_ value: JSONValue) throws(AnnotationFault.Reason) {
    switch value {
    case .null: self = .null
    case .string(let text): self = .date(text.string)
    case .number(let text): self = .date(text)
    case .object(let object): self = .money(try GoldMoney(object))
    case .bool, .array: throw .badField("value", wanted: "a string or an object")
    }
  }
}

extension GoldMoney {
  /// An amount, or a range given by its ends.
  init(_ object: JSONObject) throws(AnnotationFault.Reason) {
    let amount = try object.numberText("amount")
    var low = try object.numberText("amount_min")
    var high = try object.numberText("amount_max")
    if low == nil { low = try object.numberText("min") }
    if high == nil { high = try object.numberText("max") }
    let currency: GoldCurrency =
      switch object["currency"] {
      case nil: .any
      case .string(let code): .code(code.string)
      default: .null
      }
    self.init(
      amount: high == nil ? amount : low ?? amount, amountMax: high, currency: currency)
  }
}
