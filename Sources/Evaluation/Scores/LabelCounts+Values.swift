internal import DocumentModel

extension LabelCounts {
  /// Counts what a gold entity means and its partner says; a missing partner is wrong in all that
  /// gold asks for.
  mutating func addValues(
    of gold: GoldEntity, said: PredictedEntity?, names: inout NameFolder
  ) {
    switch gold.value {
    case nil: break
    case .date(let value):
      addValue(gold, said?.value)
      if let days = DateDays.days(of: value, grain: gold.grain) {
        add(.intervals, .rightIntervals, isRight: said.flatMap(Self.days) == days)
      }
    case .money(let money):
      addValue(gold, said?.value)
      addParts(of: money, said?.value)
    case .null: addValue(gold, said?.value)
    }
    if let id = gold.organizationID {
      add(.ids, .rightIDs, isRight: said?.organizationID == id)
    }
    if let name = gold.name {
      let isRight = said?.name.map { names.folded($0) == names.folded(name) } ?? false
      add(.names, .rightNames, isRight: isRight)
    }
  }

  private mutating func addValue(_ gold: GoldEntity, _ said: PredictedValue?) {
    let isRight = gold.value?.isEqual(to: said, grain: gold.grain) ?? false
    add(.values, .rightValues, isRight: isRight)
    if isRight || gold.alternatives.contains(where: { $0.isEqual(to: said) }) {
      self[.rightOrAlternativeValues] += 1
    }
  }

  /// A vague sum has no amount to ask for, an open currency none either.
  private mutating func addParts(of gold: GoldMoney, _ said: PredictedValue?) {
    if let amount = gold.canonicalAmount {
      add(.amounts, .rightAmounts, isRight: said?.canonicalAmount == amount)
    }
    if gold.currency != .any {
      add(.currencies, .rightCurrencies, isRight: gold.hasCurrency(of: said))
    }
  }

  private mutating func add(_ asked: Count, _ right: Count, isRight: Bool) {
    self[asked] += 1
    if isRight { self[right] += 1 }
  }

  /// As the tool said, or else as its value tells.
  private static func days(of said: PredictedEntity) -> ClosedRange<CalendarDay>? {
    if let days = said.days { return days }
    guard case .date(let value)? = said.value else { return nil }
    return DateDays.days(of: value)
  }
}
