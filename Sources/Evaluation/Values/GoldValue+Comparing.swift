extension GoldValue {
  /// Whether a prediction has this value, both in canonical form. A missing one is wrong.
  ///
  /// - Parameter grain: the gold entity's, for its `value`; alternatives have none.
  package func isEqual(to predicted: PredictedValue?, grain: String? = nil) -> Bool {
    switch (self, predicted) {
    case (.date(let gold), .date(let said)):
      return CanonicalDate(gold, grain: grain) == CanonicalDate(said)
    case (.money(let gold), .money(let amount, let amountMax, let currency)):
      guard let wanted = CanonicalAmount(low: gold.amount, high: gold.amountMax),
        wanted == CanonicalAmount(low: amount, high: amountMax)
      else { return false }
      return switch gold.currency {
      case .any: true
      case .null: canonicalCurrency(currency) == nil
      case .code(let code): canonicalCurrency(code) == canonicalCurrency(currency)
      }
    default: return false
    }
  }
}
