internal import DocumentModel

/// An error as one line of JSON: every key in every line, in fixed order.
package struct ErrorRecord: Sendable {
  /// How much of the text is shown on each side, at most, in scalars.
  static let contextLength = 60

  package let tree: ReportTree

  package init(_ error: MentionError, in document: GoldDocument) {
    let span = error.span
    tree = .object([
      .init("doc", .string(document.id)),
      .init("kind", .string(error.kind.rawValue)),
      .init("label", .string(error.label.rawValue)),
      .init("cause", .init(error.cause?.rawValue)),
      .init("rule", .init(error.rule)),
      .init("start", .integer(span.lowerBound)),
      .init("end", .integer(span.upperBound)),
      .init("before", .string(document.string(Self.context(before: span, in: document.text)))),
      .init("text", .string(document.string(span))),
      .init("after", .string(document.string(Self.context(behind: span, in: document.text)))),
      .init("gold", error.gold.map { Self.tree(of: $0, in: document) } ?? .null),
      .init("predicted", error.predicted.map { Self.tree(of: $0, in: document) } ?? .null),
    ])
  }

  /// The end of the text before a span, from the start of a word where there is one.
  static func context(before span: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    let end = span.lowerBound
    let start = end - contextLength
    guard start > 0 else { return 0..<end }
    let space = text[start - 1..<end].firstIndex(where: \.isSpace)
    return (space.map { min($0 + 1, end) } ?? start)..<end
  }

  /// The start of the text behind a span, up to the end of a word where there is one.
  static func context(behind span: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    let start = span.upperBound
    let end = start + contextLength
    guard end < text.count else { return start..<text.count }
    return start..<(text[start...end].lastIndex(where: \.isSpace) ?? end)
  }

  private static func tree(of gold: Compared<GoldEntity>, in document: GoldDocument) -> ReportTree {
    tree(
      gold.span, label: gold.mention.label.rawValue, value: gold.mention.value?.canonical,
      name: gold.mention.name, id: gold.mention.organizationID, in: document)
  }

  private static func tree(
    of predicted: Compared<PredictedEntity>, in document: GoldDocument
  ) -> ReportTree {
    tree(
      predicted.span, label: predicted.mention.label.rawValue,
      value: predicted.mention.value?.canonical, name: predicted.mention.name,
      id: predicted.mention.organizationID, in: document)
  }

  private static func tree(
    _ span: Range<Int>, label: String, value: String?, name: String?, id: String?,
    in document: GoldDocument
  ) -> ReportTree {
    .object([
      .init("label", .string(label)),
      .init("start", .integer(span.lowerBound)),
      .init("end", .integer(span.upperBound)),
      .init("text", .string(document.string(span))),
      .init("value", .init(value)),
      .init("name", .init(name)),
      .init("id", .init(id)),
    ])
  }
}

extension ReportTree {
  /// A string or null.
  fileprivate init(_ text: String?) { self = text.map { .string($0) } ?? .null }
}

extension GoldValue {
  /// In one string, as extraction writes it: a date as it is, an amount behind its currency.
  var canonical: String? {
    switch self {
    case .null: nil
    case .date(let value): value
    case .money(let money):
      switch money.currency {
      case .any: canonicalMoney(money.amount, money.amountMax, currency: "*")
      case .null: canonicalMoney(money.amount, money.amountMax, currency: nil)
      case .code(let code): canonicalMoney(money.amount, money.amountMax, currency: code)
      }
    }
  }
}

extension PredictedValue {
  /// In one string, as extraction writes it.
  var canonical: String? {
    switch self {
    case .date(let value): value
    case .money(let amount, let amountMax, let currency):
      canonicalMoney(amount, amountMax, currency: currency)
    }
  }
}

/// `USD 5`, `USD 5/6`; `XXX` is an open currency, as in ISO 4217.
private func canonicalMoney(_ amount: String?, _ amountMax: String?, currency: String?) -> String {
  let amounts = [amount, amountMax].compactMap(\.self).joined(separator: "/")
  return (currency ?? "XXX") + (amounts.isEmpty ? "" : " " + amounts)
}
