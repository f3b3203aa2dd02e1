internal import DocumentModel
internal import Grammar

/// Makes the amount that a rule found: its value, what qualifies it, its sign, and whether it may
/// stand at all.
struct MoneyBuilder {
  enum Quantity {
    case number(NumberMeaning)
    case range(NumberRange)
    /// An open number of units of a power of ten.
    case open(scale: Int)

    init?(_ meaning: Meaning?) {
      switch meaning {
      case .number(let number)?: self = .number(number)
      case .numberRange(let range)?: self = .range(range)
      default: return nil
      }
    }

    init(_ value: ExactDecimal) { self = .number(NumberMeaning(value: value)) }
  }

  let match: Match

  /// The mention of a quantity of a currency; none where the currency's noun is something else here.
  func money(
    _ quantity: Quantity, _ currency: CurrencyMeaning, others: [String: Quantity] = [:]
  ) -> [Product] {
    guard let span = match.span else { return [] }
    let isPending: Bool
    switch currency.need {
    case nil: isPending = false
    case .number?:
      guard quantity.isMarked else { return [] }
      isPending = false
    case .adjective?: return []
    case .document?: isPending = true
    case .scale?: isPending = quantity.scale == 0 || follows(.partitive, span)
    case .mark?:
      guard quantity.scale > 0 || quantity.hasMark else { return [] }
      isPending = true
    }
    var value = MoneyValue(
      amount: nil, currency: currency.currency?.code, candidates: currency.candidates.map(\.code),
      reason: currency.reason)
    if isPending, let currency = currency.currency { value.candidates = [currency.code] }
    value.set(quantity, times: ExactDecimal(currency.multiple))
    if value.currency == nil { value.candidateAmounts = others.compactMapValues(\.reading) }
    value.modifier = modifier(around: span)
    let signed = negated(&value, span)
    return [
      Product(.money(value), symbol: isPending ? Category.pendingMoney.symbol : nil, span: signed)
    ]
  }

  /// Whether a hyphen ties another word to the match: 20 dollar-denominated bonds.
  var isCompounded: Bool {
    guard let end = match.span?.words.upperBound, let hyphen = match.word(at: end),
      let next = match.word(at: end + 1)
    else { return false }
    return hyphen.isGlued && next.isGlued && next.kind == .latin && match.folded(end) == "-"
  }

  /// Whether the sign of another currency stands before a number: in $5 و20€ it has its own.
  func isSigned(_ number: Match.Item?, otherThan currency: CurrencyMeaning) -> Bool {
    guard let start = number?.words.lowerBound,
      let sign = match.item(of: Category.currencyCountry.symbol, endingAt: start),
      !sign.needsContext, case .word(.money(.sign(let other)))? = sign.meaning
    else { return false }
    return other != currency.currency
  }

  private func follows(_ category: Category, _ span: MatchSpan) -> Bool {
    !match.items(of: category.symbol, startingAt: span.words.upperBound).isEmpty
  }

  /// What qualifies the amount: a word behind it, or before it and before `between`.
  private func modifier(around span: MatchSpan) -> MoneyModifier? {
    var start = span.words.lowerBound
    let category = Category.amountModifier.symbol
    if let opener = match.item(of: Category.rangeOpener.symbol, endingAt: start),
      match.item(of: category, endingAt: start) == nil
    {
      start = opener.words.lowerBound
    }
    if let before = match.item(of: category, endingAt: start),
      case .word(.money(.modifier(let modifier, let place)))? = before.meaning, place != .after
    {
      // لتصل إلى tells what was reached, no bound.
      if modifier == .atMost, before.clitics.contains(.la) { return nil }
      return modifier
    }
    if let after = match.items(of: category, startingAt: span.words.upperBound).first,
      case .word(.money(.modifier(let modifier, let place)))? = after.meaning, place != .before
    {
      return modifier
    }
    return nil
  }

  /// Takes a minus directly before the amount into it, a word or a sign.
  private func negated(_ value: inout MoneyValue, _ span: MatchSpan) -> MatchSpan {
    guard value.amount != nil, value.upperAmount == nil, let minus = minus(before: span) else {
      return span
    }
    value.negate()
    return MatchSpan(
      words: minus.words.lowerBound..<span.words.upperBound, mentionStart: minus.mentionStart)
  }

  /// The minus before an amount: `سالب`, or a sign that stands behind a space, for between two words it is
  /// a hyphen and at a line's start a bullet.
  private func minus(before span: MatchSpan) -> MatchSpan? {
    let start = span.words.lowerBound
    guard span.mentionStart == match.block.words[start].range.lowerBound else { return nil }
    if let word = match.item(of: Category.minusWord.symbol, endingAt: start) {
      return MatchSpan(words: word.words, mentionStart: word.mentionStart)
    }
    guard match.block.words[start].isGlued, let sign = match.word(at: start - 1), !sign.isGlued,
      match.folded(start - 1) == "-", let before = match.word(at: start - 2), before.kind != .digits
    else { return nil }
    return MatchSpan(words: start - 1..<start, mentionStart: sign.range.lowerBound)
  }
}

extension MoneyValue {
  /// Makes an amount negative, however its mark is read.
  mutating func negate() {
    amount = amount?.negated
    otherReading = otherReading.map {
      MarkDoubt(
        reading: AmountReading(amount: $0.reading.amount.negated), isComma: $0.isComma,
        isScaled: $0.isScaled)
    }
  }
}

extension MoneyBuilder.Quantity {
  /// Its amounts; `nil` for an open number.
  fileprivate var reading: AmountReading? {
    switch self {
    case .number(let number): AmountReading(amount: number.value)
    case .range(let range):
      AmountReading(amount: range.lower.value, upperAmount: range.upper.value)
    case .open: nil
    }
  }

  /// The power of ten of its scale word.
  fileprivate var scale: Int {
    switch self {
    case .number(let number): number.scale
    case .range(let range): range.upper.scale
    case .open(let scale): scale
    }
  }

  /// Whether it is written in digits with a mark.
  fileprivate var hasMark: Bool {
    switch self {
    case .number(let number): number.hasMark
    case .range(let range): range.upper.hasMark
    case .open: false
    }
  }

  /// Whether it is a number that a sum has and hardly a count, a year or a rank.
  fileprivate var isMarked: Bool {
    switch self {
    case .number(let number):
      number.scale > 0 || !number.mayBeYear && number.value >= ExactDecimal(100)
    case .range(let range): range.upper.scale > 0 || range.upper.value >= ExactDecimal(100)
    case .open: true
    }
  }
}

extension MoneyValue {
  fileprivate mutating func set(_ quantity: MoneyBuilder.Quantity, times factor: ExactDecimal) {
    switch quantity {
    case .number(let number):
      amount = number.value.multiplied(by: factor)
      otherReading = number.doubt(times: factor)
    case .range(let range):
      amount = range.lower.value.multiplied(by: factor)
      upperAmount = range.upper.value.multiplied(by: factor)
      guard let doubt = range.upper.doubt(times: factor) ?? range.lower.doubt(times: factor),
        let lower = (range.lower.otherReading ?? range.lower.value).multiplied(by: factor),
        let upper = (range.upper.otherReading ?? range.upper.value).multiplied(by: factor)
      else { return }
      otherReading = MarkDoubt(
        reading: AmountReading(amount: lower, upperAmount: upper), isComma: doubt.isComma,
        isScaled: doubt.isScaled)
    case .open: break
    }
  }
}

extension NumberMeaning {
  /// Its other reading; a comma groups by default and a full stop does not, so the smaller tells which.
  fileprivate func doubt(times factor: ExactDecimal) -> MarkDoubt? {
    guard let other = otherReading, let reading = other.multiplied(by: factor) else { return nil }
    return MarkDoubt(
      reading: AmountReading(amount: reading), isComma: other < value, isScaled: scale > 0)
  }
}
