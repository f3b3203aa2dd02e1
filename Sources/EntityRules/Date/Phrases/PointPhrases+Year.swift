internal import DocumentModel
internal import Grammar

extension PointPhrases {
  /// Whether a bare number before a currency is a sum and no year: `جمعت حتى شباط 1850 دولارا`.
  private static func isSum(_ match: Match, _ element: Int) -> Bool {
    guard match.item(element)?.symbol == Category.yearNumber.symbol else { return false }
    let next = match.end(element...element)
    return match.word(at: next)?.kind == .arabic && match.has(.currency, at: next, bare: true)
  }

  /// Whether a bare number is the word for a thousand, which counts what follows: `أسبوع الآلام ألف سلة`.
  private static func isScale(_ match: Match, _ element: Int) -> Bool {
    guard let item = match.item(element), item.symbol == Category.yearNumber.symbol else {
      return false
    }
    return match.wholeYear(element) == 1000 && !match.wholeDigits(element)
  }

  /// The year of an element: a bare number behind a Hijri month is one of that calendar.
  static func year(
    _ match: Match, _ element: Int, for month: DateExpression
  ) -> DateExpression? {
    guard var year = match.point(element), !isSum(match, element), !isScale(match, element) else {
      return nil
    }
    if month.isHijri, !month.isFeast, case .number(let number)? = year.year {
      if number <= 1600 {
        year.isHijri = true
      } else {
        (year.year, year.gregorianYear) = (nil, number)
      }
    }
    if let calendar = month.otherCalendar, case .number(let number)? = year.year,
      year.otherCalendar == nil
    {
      guard calendar.years.contains(number) else { return nil }
      year.otherCalendar = calendar
    }
    if month.isFeast, case .number(let number)? = year.year,
      let gregorian = month.gregorianYear(of: number)
    {
      year.year = .number(gregorian)
    }
    // A feast's calendar is not that of the year that is named.
    if month.isFeast, month.isHijri {
      guard case .number(let number)? = year.year, number > 1300 else { return nil }
      if number > 1600 {
        year.year = nil
        year.gregorianYear = number
      } else {
        year.isHijri = true
      }
    }
    return year
  }
}
