internal import Grammar

/// What the words beside a date say of a school break.
extension Match {
  /// How far before a day the word stands that says what begins or ends with it, in words.
  private static var breakReach: Int { 5 }

  /// Whether the match is a break that is named by its season, and is the time of what its sentence tells itself:
  /// not `بعد عطلة الربيع`.
  func isBreak(_ start: Int) -> Bool {
    guard
      item(0)?.symbol == Category.holidayNoun.symbol || item(1)?.symbol == Category.feastTail.symbol
    else { return false }
    guard let before = item(of: Category.timePreposition.symbol, endingAt: start),
      case .preposition(let kind, _)? = dateWord(before)
    else { return true }
    return ![.before, .after, .until, .by].contains(kind)
  }

  /// Whether school or work begins again on a day: `ويستأنف الطلاب دراستهم الأحد`.
  func isReturn(_ start: Int) -> Bool {
    (max(0, start - Self.breakReach)..<start).contains { has(.returnWord, at: $0) }
  }

  /// Whether a day's work is done before a break begins: `تبدأ بنهاية دوام الخميس`.
  func isBehindWork(_ start: Int) -> Bool {
    item(of: Category.workEnd.symbol, endingAt: start) != nil
  }
}
