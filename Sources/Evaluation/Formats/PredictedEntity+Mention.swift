internal import DocumentModel
internal import Records

extension PredictedEntity {
  /// What `musamma extract`, our gold format and the predictions of `score.py` say of a mention; other
  /// formats have no values.
  init(
    _ mention: MarkedDocument.Mention, _ label: Label, range: Range<Int>
  ) throws(AnnotationFault.Reason) {
    self.init(range: range, label: label)
    guard let fields = mention.fields else { return }
    rule = try fields.optionalString("rule")
    if label == .organization {
      name = try fields.optionalString("name")
      organizationID = Self.organizationID(fields)
    } else {
      value = try Self.value(fields)
      if case .object(let date) = fields["date"] { days = Self.days(date) }
    }
  }

  /// That of a list: an id made from the name within a document is none.
  private static func organizationID(_ fields: JSONObject) -> String? {
    // Other tools number mentions in this field.
    guard case .string(let id) = fields["org_id"] ?? fields["id"] else { return nil }
    return id.string.hasPrefix("doc:") ? nil : id.string
  }

  private static func value(_ fields: JSONObject) throws(AnnotationFault.Reason) -> PredictedValue?
  {
    if case .object(let money) = fields["money"] { return PredictedValue(try GoldMoney(money)) }
    let said: JSONValue?
    if case .object(let date) = fields["date"] {
      said = date["value"]
    } else {
      said = fields["value"]
    }
    guard let said, said != .null else { return nil }
    switch try GoldValue(said) {
    case .null: return nil
    case .money(let money): return PredictedValue(money)
    case .date(let date):
      // A day as the name of its week, as corpora have it; a length of time has no week.
      let isDay = try fields.optionalString("grain") == "week" && !date.hasPrefix("P")
      return .date(isDay ? CanonicalDate(date, grain: "week").description : date)
    }
  }

  private static func days(_ date: JSONObject) -> ClosedRange<CalendarDay>? {
    guard case .string(let from) = date["from"], case .string(let to) = date["to"],
      let first = CalendarDay(iso: from.string), let last = CalendarDay(iso: to.string),
      first <= last
    else { return nil }
    return first...last
  }
}

extension PredictedValue {
  fileprivate init(_ money: GoldMoney) {
    let currency: String? = if case .code(let code) = money.currency { code } else { nil }
    self = .money(amount: money.amount, amountMax: money.amountMax, currency: currency)
  }
}
