/// What an annotator says a mention means.
package enum GoldValue: Hashable, Sendable {
  /// An ISO 8601 or TIMEX3 value, as written in the file.
  case date(String)
  case money(GoldMoney)
  /// A `null` in the file: a value is asked for and nothing is right.
  case null
}

/// An amount of money in gold.
package struct GoldMoney: Hashable, Sendable {
  /// A decimal number as written in the file, the lower one of a range. A range in one string
  /// (`10-20`, `10/20`) is understood too.
  package var amount: String?
  /// The upper amount of a range.
  package var amountMax: String?
  package var currency: GoldCurrency

  package init(amount: String?, amountMax: String? = nil, currency: GoldCurrency) {
    self.amount = amount
    self.amountMax = amountMax
    self.currency = currency
  }
}

/// What gold wants of a currency.
package enum GoldCurrency: Hashable, Sendable {
  /// No `currency` key: the currency is open, and any will do.
  case any
  /// `"currency": null`: only a prediction without a currency is right.
  case null
  case code(String)
}

/// What a prediction says a mention means.
package enum PredictedValue: Hashable, Sendable {
  case date(String)
  case money(amount: String?, amountMax: String?, currency: String?)
}
