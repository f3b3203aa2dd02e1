internal import DocumentModel

/// Long times, and those before our era.
extension DateResolver {
  /// A year, century or millennium that is counted down.
  func beforeCommonEra(_ expression: DateExpression) -> CalendarPeriod? {
    switch expression.grain {
    case .year:
      guard case .number(let year)? = expression.year, year > 0 else { return nil }
      return .beforeCommonEra(year, digits: 4)
    case .century:
      guard case .number(let century)? = expression.century else { return nil }
      return expression.isOpen
        ? .beforeCommonEra(century / 10, digits: 1) : .beforeCommonEra(century, digits: 2)
    default: return nil
    }
  }

  /// A millennium: a century that is open. Nothing else that is open has a time.
  func millennium(_ expression: DateExpression) -> CalendarPeriod? {
    guard expression.grain == .century, expression.isGregorian else { return nil }
    switch expression.century {
    case .number(let century)?: return .millennium(century / 10)
    case .offset(let offset)?:
      return reference.flatMap { .millennium(($0.year / 100 + offset) / 10) }
    case nil: return nil
    }
  }

  /// The days of a Hijri century or decade, which are those of no whole Gregorian years.
  func hijriYears(_ expression: DateExpression) -> CalendarPeriod? {
    guard case .number(let century)? = expression.century else { return nil }
    // The fourth century ends with the year 400, its eighties with 389.
    let years =
      expression.tens.map { century * 100 + $0...century * 100 + $0 + 9 }
      ?? century * 100 + 1...century * 100 + 100
    return hijri(max(1, years.lowerBound)...years.upperBound)
  }
}
