internal import DocumentModel

extension CurrencyEvidence {
  /// Whether the mark in an amount's digits is to be read the other way than it is by default: a comma
  /// as a decimal mark, a full stop between thousands.
  func readsOther(
    _ doubt: MarkDoubt, of money: MoneyValue, _ issuers: CurrencyIssuers
  ) -> Bool {
    let digits = money.currency.map { issuers.minorDigits(of: $0) } ?? 2
    // Three decimals are more than the currency has, unless a scale word makes them thousands.
    let hasTooMany = !doubt.isScaled && digits < 3
    if doubt.isComma {
      if isLatin || hasTooMany { return false }
      return marks.hasDecimalCommas ?? hasDecimalComma(issuers, money.currency)
    }
    if hasTooMany, endsInZeros(doubt.reading) { return true }
    if isLatin { return false }
    // 12.500 dinars are twelve and a half where the dinar has three decimals.
    return marks.hasDecimalCommas
      ?? (hasDecimalComma(issuers, money.currency) && (doubt.isScaled || digits < 3))
  }

  /// Whether a grouped amount ends in two zeros: nobody writes 4.200 for 4.2.
  private func endsInZeros(_ grouped: AmountReading) -> Bool {
    (grouped.upperAmount ?? grouped.amount).scaled(byPowerOfTen: -2).integer != nil
  }

  /// Whether the country that the document names most, or where it names none the caller's region,
  /// writes the decimal mark as a comma. Of several the one whose currency is counted decides.
  private func hasDecimalComma(_ issuers: CurrencyIssuers, _ currency: String?) -> Bool {
    guard let most = countries.values.max() else {
      return region.map { issuers.decimalCommaCountries.contains($0) } ?? false
    }
    let first = countries.filter { $0.value == most }.keys
    if let own = currency.map({ issuers.countries(of: $0) }), own.count == 1, first.contains(own[0])
    {
      return issuers.decimalCommaCountries.contains(own[0])
    }
    return first.allSatisfy { issuers.decimalCommaCountries.contains($0) }
  }
}
