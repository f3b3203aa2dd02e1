/// What qualifies an amount.
package enum MoneyModifier: String, Sendable, CaseIterable {
  case about
  case atLeast = "at_least"
  case atMost = "at_most"
  case moreThan = "more_than"
  case lessThan = "less_than"
}

/// Why a currency was chosen.
package enum CurrencyReason: String, Sendable, CaseIterable {
  /// A country adjective beside the currency's name.
  case adjective
  /// An ISO 4217 code.
  case code
  /// A symbol or local abbreviation.
  case symbol
  /// A name that one currency alone bears in practice.
  case name
  /// Other mentions or countries in the document.
  case document
  /// The caller's region.
  case region
  /// Nothing decides: the currency is open.
  case ambiguous
}

/// An amount, or both ends of a range, under another reading of its digits.
package struct AmountReading: Hashable, Sendable {
  package let amount: ExactDecimal
  package let upperAmount: ExactDecimal?

  package init(amount: ExactDecimal, upperAmount: ExactDecimal? = nil) {
    self.amount = amount
    self.upperAmount = upperAmount
  }
}

/// What an amount is where the mark in its digits is read the other way.
package struct MarkDoubt: Hashable, Sendable {
  package let reading: AmountReading
  /// Whether the mark is a comma, which groups thousands here and is a decimal mark there; else it is
  /// a full stop, the other way round.
  package let isComma: Bool
  /// Whether a scale word stands behind the digits.
  package let isScaled: Bool

  package init(reading: AmountReading, isComma: Bool, isScaled: Bool) {
    self.reading = reading
    self.isComma = isComma
    self.isScaled = isScaled
  }
}

/// An amount of money.
package struct MoneyValue: Hashable, Sendable {
  /// The amount, the lower one of a range; `nil` for a vague sum.
  package var amount: ExactDecimal?
  /// The upper amount of a range.
  package var upperAmount: ExactDecimal?
  /// ISO 4217 code or a listed crypto code; `nil` where it is open.
  package var currency: String?
  /// The codes it may be, best first, where it is open.
  package var candidates: [String]
  package var reason: CurrencyReason
  package var modifier: MoneyModifier?
  /// The amount where the document writes its decimal mark the other way; `nil` where the marks leave
  /// no doubt.
  package var otherReading: MarkDoubt?
  /// The amounts of candidates for which it differs: a fils is a hundredth of one currency and a
  /// thousandth of others.
  package var candidateAmounts: [String: AmountReading] = [:]

  package init(
    amount: ExactDecimal?, upperAmount: ExactDecimal? = nil, currency: String?,
    candidates: [String] = [], reason: CurrencyReason, modifier: MoneyModifier? = nil
  ) {
    self.amount = amount
    self.upperAmount = upperAmount
    self.currency = currency
    self.candidates = candidates
    self.reason = reason
    self.modifier = modifier
  }

  /// One string to group by: `USD 19400000`, a range `USD 10000000/20000000`, an open currency
  /// `XXX 500`; the currency alone for a vague sum.
  package var canonical: String {
    let code = currency ?? "XXX"
    guard let amount else { return code }
    guard let upperAmount else { return "\(code) \(amount)" }
    return "\(code) \(amount)/\(upperAmount)"
  }
}
