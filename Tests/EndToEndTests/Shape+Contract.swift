/// The output contract, version 1, as shapes: written after its document, not after the sources.
extension Shape {
  private static let day = Shape.pattern("[0-9]{4}-[0-9]{2}-[0-9]{2}")
  private static let amount = Shape.pattern(#"-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?"#)
  private static let code = Shape.pattern("[A-Z0-9]{3,6}")
  private static let schema = [
    Field("schema", .oneOf(["musamma/1"])),
    Field("offsets", .oneOf(["scalar", "utf16", "utf8"])),
  ]

  /// One line a document.
  static let document = Shape.object(
    schema + [
      Field("id", .string),
      Field("lang", .oneOf(["ar", "en", "mixed", "und"])),
      Field("reference_date", .optional(day)),
      Field("reference_date_from", .oneOf(["option", "field", "dateline", "filename", "none"])),
      Field("length", .integer),
      Field("text", .optional(.string)),
      Field("entities", .array(.object(entityFields))),
      Field("warnings", .array(warning)),
      Field("error", .optional(error)),
    ])

  /// One line an entity.
  static let flatEntity = Shape.object(
    schema + [Field("doc", .string)] + entityFields + [Field("error", .null)])

  /// One line a document that failed, in the flat form.
  static let flatError = Shape.object(
    schema + [Field("doc", .string)] + entityFields.map { Field($0.key, .null) }
      + [Field("error", error)])

  static let entityFields = [
    Field("label", .oneOf(["ORG", "MONEY", "DATE"])),
    Field("start", .integer),
    Field("end", .integer),
    Field("text", .string),
    Field("name", .optional(.string)),
    Field("id", .optional(.string)),
    Field("value", .optional(.string)),
    Field("org", .optional(organization)),
    Field("money", .optional(money)),
    Field("date", .optional(date)),
    Field("rule", .string),
    Field("score", .optional(.number)),
  ]

  static let organization = Shape.object([
    Field(
      "kind",
      .oneOf([
        "company", "bank", "government", "ministry", "agency", "military", "armed_group", "police",
        "court", "legislature", "party", "movement", "ngo", "union", "university", "school",
        "hospital", "religious", "media", "sport", "international", "other",
      ]))
  ])

  static let money = Shape.object([
    Field("amount", .optional(amount)),
    Field("amount_max", .optional(amount)),
    Field("currency", .optional(code)),
    Field("candidates", .array(code)),
    Field(
      "reason",
      .oneOf(["adjective", "code", "symbol", "name", "document", "region", "ambiguous"])),
    Field(
      "modifier", .optional(.oneOf(["about", "at_least", "at_most", "more_than", "less_than"]))),
  ])

  static let date = Shape.object([
    Field("type", .oneOf(["DATE", "RANGE", "DURATION", "SET"])),
    Field("value", .pattern("[-0-9A-Z:./+]+")),
    Field("from", .optional(day)),
    Field("to", .optional(day)),
    Field(
      "calendar",
      .oneOf(["gregorian", "umalqura", "civil", "tabular", "persian", "hebrew", "coptic"])),
    Field("original", .optional(.string)),
    Field(
      "modifier", .optional(.oneOf(["start", "mid", "end", "about", "before", "after"]))),
    Field("resolved", .boolean),
  ])

  private static let warning = Shape.object([
    Field("code", .string), Field("message", .string), Field("offset", .integer),
    Field("count", .integer),
  ])

  private static let error = Shape.object([
    Field(
      "code",
      .oneOf([
        "not_found", "permission", "loop", "not_a_file", "too_large", "io", "binary", "bad_json",
        "missing_field", "bad_field", "internal",
      ])),
    Field("stage", .oneOf(["read", "decode", "parse", "extract"])),
    Field("message", .string),
    Field("offset", .optional(.integer)),
  ])
}
