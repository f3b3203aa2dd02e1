internal import DocumentModel

/// The keys of an entity, in their order.
enum EntityKey: String, CaseIterable {
  case label, start, end, text, name, id, value, org, money, date, rule, score
}

extension RecordWriter {
  /// Writes the entities as elements of the open array and returns how many.
  mutating func writeEntities(
    _ document: Document, _ entities: EntityList
  ) throws(OutputError) -> Int {
    var converter = OffsetConverter(unit: options.offsets)
    var count = 0
    for entity in entities where options.labels.contains(entity.label) {
      lines.json.beginObject()
      writeKeys(of: entity, document, &converter)
      lines.json.endObject()
      try lines.relieve()
      count += 1
    }
    return count
  }

  /// Writes one line an entity and returns how many; a document without entities has no line.
  mutating func writeFlatLines(
    _ document: Document, _ entities: EntityList
  ) throws(OutputError) -> Int {
    var converter = OffsetConverter(unit: options.offsets)
    var count = 0
    for entity in entities where options.labels.contains(entity.label) {
      beginFlatLine(document)
      writeKeys(of: entity, document, &converter)
      lines.json.key("error")
      lines.json.null()
      lines.json.endObject()
      try lines.endLine()
      count += 1
    }
    return count
  }

  mutating func beginFlatLine(_ document: Document) {
    beginRecord()
    lines.json.key("doc")
    lines.json.string(document.id)
  }

  private mutating func writeKeys(
    of entity: Entity, _ document: Document, _ converter: inout OffsetConverter
  ) {
    // In this order the converter goes over the text once.
    let start = converter.offset(of: entity.range.lowerBound, in: document.text)
    let end = converter.offset(of: entity.range.upperBound, in: document.text)
    for key in EntityKey.allCases {
      lines.json.key(key.rawValue)
      switch key {
      case .label: lines.json.string(entity.label.rawValue)
      case .start: lines.json.integer(start)
      case .end: lines.json.integer(end)
      case .text: lines.json.string(document.text, entity.range.indices)
      case .rule: lines.json.string(entity.rule)
      case .score:
        if let score = options.scores[entity.rule] {
          lines.json.number(score)
        } else {
          lines.json.null()
        }
      case .name, .id, .value, .org, .money, .date: write(key, of: entity.value, document)
      }
    }
  }

  /// Writes one of the keys that tell what the mention means.
  private mutating func write(_ key: EntityKey, of value: EntityValue, _ document: Document) {
    switch (key, value) {
    case (.name, .organization(let organization)): write(organization.name, document)
    case (.id, .organization(let organization)):
      lines.json.string(
        organization.known?.id
          ?? DocumentKey.id(ofName: organization.name.string(in: document), options.foldKey))
    case (.value, .organization(let organization)):
      if let known = organization.known {
        lines.json.string(known.canonicalName)
      } else {
        write(organization.name, document)
      }
    case (.org, .organization(let organization)):
      lines.json.beginObject()
      lines.json.key("kind")
      lines.json.string(organization.kind.rawValue)
      lines.json.endObject()
    case (.value, .money(let money)): lines.json.string(money.canonical)
    case (.money, .money(let money)): write(money)
    case (.value, .date(let date)): lines.json.string(date.value)
    case (.date, .date(let date)): write(date)
    default: lines.json.null()
    }
  }

  private mutating func write(_ name: OrganizationValue.Name, _ document: Document) {
    switch name {
    case .slice(let range): lines.json.string(document.text, range.indices)
    case .text(let text): lines.json.string(text)
    }
  }

  private mutating func write(_ money: MoneyValue) {
    lines.json.beginObject()
    lines.json.key("amount")
    lines.json.stringOrNull(money.amount?.description)
    lines.json.key("amount_max")
    lines.json.stringOrNull(money.upperAmount?.description)
    lines.json.key("currency")
    lines.json.stringOrNull(money.currency)
    lines.json.key("candidates")
    lines.json.beginArray()
    for code in money.candidates { lines.json.string(code) }
    lines.json.endArray()
    lines.json.key("reason")
    lines.json.string(money.reason.rawValue)
    lines.json.key("modifier")
    lines.json.stringOrNull(money.modifier?.rawValue)
    lines.json.endObject()
  }

  private mutating func write(_ date: DateValue) {
    lines.json.beginObject()
    lines.json.key("type")
    lines.json.string(date.kind.rawValue)
    lines.json.key("value")
    lines.json.string(date.value)
    lines.json.key("from")
    lines.json.stringOrNull(date.first?.iso)
    lines.json.key("to")
    lines.json.stringOrNull(date.last?.iso)
    lines.json.key("calendar")
    lines.json.string(date.calendar.rawValue)
    lines.json.key("original")
    lines.json.stringOrNull(date.original)
    lines.json.key("modifier")
    lines.json.stringOrNull(date.modifier?.rawValue)
    lines.json.key("resolved")
    lines.json.bool(date.isResolved)
    lines.json.endObject()
  }
}

extension JSONWriter {
  mutating func stringOrNull(_ value: String?) {
    if let value { string(value) } else { null() }
  }
}
