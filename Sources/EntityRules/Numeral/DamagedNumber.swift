internal import DocumentModel
internal import Grammar

/// Numbers whose mark damaged text sets apart: `2 , 5 مليون`, `2, 5 مليون`.
///
/// What tells them from lists: in running text no space stands before a comma, and a comma between words
/// of Arabic is an Arabic one, so the Latin one there is what is left of a number.
enum DamagedNumber {
  static let rule = Rule(
    "number.common.apart", "digits whose mark spaces set apart: «2 , 5 مليون»",
    produces: Category.number.symbol,
    [.node(.digits), .mark(","), .node(.digits).apart, .node(.scale).optional]
  ) { match in
    guard case .digits(let whole)? = match.meaning(0), case .digits(let rest)? = match.meaning(2),
      let first = match.item(0), let last = match.item(2), isDamaged(first, last, in: match),
      let value = value(whole, rest)
    else { return [] }
    guard let item = match.item(3) else {
      let counted = match.items(of: Category.currency.symbol, startingAt: last.words.upperBound)
      return counted.isEmpty
        ? [] : [Product(.number(NumberMeaning(value: value, hasMark: true)))]
    }
    guard case .word(.number(.scale(let power, let form)))? = item.meaning, form != .two,
      form != .single
    else { return [] }
    let scaled = value.scaled(byPowerOfTen: power)
    return [Product(.number(NumberMeaning(value: scaled, scale: power, hasMark: true)))]
  }

  private static func isDamaged(
    _ first: Match.Item, _ last: Match.Item, in match: Match
  ) -> Bool {
    let comma = match.block.words[first.words.upperBound]
    if !comma.isGlued { return true }
    guard match.document.text[comma.range.lowerBound] == 0x2C,
      let next = match.word(at: last.words.upperBound)
    else { return false }
    return next.kind.isArabic
  }

  /// The decimal, or the number of thousands: a group of three that does not begin with a zero may as
  /// well be a number of its own.
  private static func value(_ whole: String, _ rest: String) -> ExactDecimal? {
    guard whole.utf8.count <= 3 else { return nil }
    switch rest.utf8.count {
    case 1...2: return DigitNumber(whole + "." + rest)?.value
    case 3 where rest.hasPrefix("0"): return DigitNumber(whole + "," + rest)?.value
    default: return nil
    }
  }
}
