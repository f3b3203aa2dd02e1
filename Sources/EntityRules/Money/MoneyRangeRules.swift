internal import DocumentModel
internal import Grammar

/// Rules for what is made of amounts.
enum MoneyRangeRules {
  static let rules: [Rule] = [
    Rule(
      "money.common.range", "two amounts of one currency: «5 ملايين دولار إلى 7 ملايين دولار»",
      produces: Category.money.symbol,
      [
        .node(.money), .node(.rangeJoiner).optional, .mark("-").optional, .node(.money),
      ]
    ) { match in
      guard case .money(let lower)? = match.meaning(0), case .money(let upper)? = match.meaning(3),
        match.items(1).count + match.items(2).count == 1, let first = match.item(0),
        lower.currency == upper.currency, lower.candidates == upper.candidates,
        let least = lower.amount, let greatest = upper.amount, least < greatest,
        lower.upperAmount == nil, upper.upperAmount == nil
      else { return [] }
      if case .word(.money(.rangeJoiner(let joiner)))? = match.meaning(1), joiner != .to {
        return []
      }
      // The end of a longer amount is none: مليون دولار in نصف مليون دولار.
      if let longest = match.item(of: Category.money.symbol, endingAt: first.words.upperBound),
        longest.words.lowerBound < first.words.lowerBound
      {
        return []
      }
      if match.item(1) != nil, tellsMove(from: first, least, to: greatest, in: match) { return [] }
      var value = lower
      value.upperAmount = greatest
      value.otherReading = doubt(of: lower, upper)
      return [Product(.money(value))]
    }
  ]

  /// What two amounts are where their marks are read the other way.
  private static func doubt(of lower: MoneyValue, _ upper: MoneyValue) -> MarkDoubt? {
    guard let doubt = upper.otherReading ?? lower.otherReading,
      let least = lower.otherReading?.reading.amount ?? lower.amount
    else { return nil }
    return MarkDoubt(
      reading: AmountReading(
        amount: least, upperAmount: upper.otherReading?.reading.amount ?? upper.amount),
      isComma: doubt.isComma, isScaled: doubt.isScaled)
  }

  /// Whether two amounts with `to` between them tell how a price moved and not a range: `from` stands
  /// before them, or the second is many times the first (`rose $30 to $2,030`). Ranges are narrower.
  static func tellsMove(
    from first: Match.Item, _ lower: ExactDecimal, to upper: ExactDecimal,
    in match: Match
  ) -> Bool {
    if let opener = match.item(of: Category.rangeOpener.symbol, endingAt: first.words.lowerBound),
      case .word(.money(.rangeOpener(.from)))? = opener.meaning
    {
      return true
    }
    guard let bound = lower.multiplied(by: ExactDecimal(5)) else { return false }
    return upper > bound
  }
}
