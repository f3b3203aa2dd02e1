internal import DocumentModel
internal import Grammar

/// Which numbers count units of time.
extension LengthPhrases {
  /// The age that an ordinal says: `السابعة والعشرين عاما`.
  static func ordinal(_ match: Match) -> ExactDecimal? {
    guard case .ordinal(let number)? = match.dateWord(0), number > 10, !match.isLatin(0) else {
      return nil
    }
    return ExactDecimal(number)
  }

  /// Whether a number can count a unit: 2021 years are a year, quarters and halves are fractions.
  static func isCounted(_ unit: TimeUnit, _ count: ExactDecimal) -> Bool {
    guard unit != .quarter, unit != .half, !count.isNegative, !count.isZero else { return false }
    return unit != .year || !(1900...2100).contains(count.integer ?? 0)
  }

  /// Whether a number in the accusative counts what it is not said of, and a day stands behind it: `660 مليارا يوم الاثنين`.
  static func isOfOther(_ match: Match) -> Bool {
    guard let number = match.item(0), let scale = number.words.last, number.words.count > 1,
      match.block.words[number.words.lowerBound].kind == .digits, match.unit(1)?.number == .one
    else { return false }
    return ["الفا", "مليونا", "مليارا", "تريليونا"].contains(match.arabic(at: scale))
  }

  /// Whether a number has a mark that groups its digits, and so is no year: 2,000 years.
  static func isGrouped(_ match: Match) -> Bool {
    match.wholeDigits(0) && match.wholeNumber(0) == nil
  }
}
