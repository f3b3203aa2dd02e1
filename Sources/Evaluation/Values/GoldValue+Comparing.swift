extension GoldValue {
  /// Whether a prediction has this value, both in canonical form. A missing one is wrong.
  ///
  /// - Parameter grain: the gold entity's, for its `value`; alternatives have none.
  package func isEqual(to predicted: PredictedValue?, grain: String? = nil) -> Bool {
    switch (self, predicted) {
    case (.date(let gold), .date(let said)):
      // Mostly they are written alike.
      (grain == nil && gold == said)
        || CanonicalDate(gold, grain: grain) == CanonicalDate(said)
    case (.money(let gold), .money):
      gold.canonicalAmount != nil && gold.canonicalAmount == predicted?.canonicalAmount
        && gold.hasCurrency(of: predicted)
    default: false
    }
  }
}

extension GoldMoney {
  /// `nil` for a vague sum.
  var canonicalAmount: CanonicalAmount? { CanonicalAmount(low: amount, high: amountMax) }

  /// Whether a prediction's currency is what this wants; a missing prediction has none that is.
  func hasCurrency(of predicted: PredictedValue?) -> Bool {
    guard case .money(_, _, let said)? = predicted else { return false }
    return switch currency {
    case .any: true
    case .null: canonicalCurrency(said) == nil
    case .code(let code): canonicalCurrency(code) == canonicalCurrency(said)
    }
  }
}

extension PredictedValue {
  var canonicalAmount: CanonicalAmount? {
    guard case .money(let amount, let amountMax, _) = self else { return nil }
    return CanonicalAmount(low: amount, high: amountMax)
  }
}
