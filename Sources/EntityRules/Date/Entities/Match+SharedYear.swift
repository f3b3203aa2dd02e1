internal import DocumentModel
internal import Grammar

extension Match {
  /// The number of a year that an element is.
  func wholeYear(_ element: Int) -> Int? {
    if case .number(let year)? = point(element)?.year { year } else { nil }
  }

  /// How many members of a list a year is looked for behind.
  private static var listReach: Int { 4 }

  /// A day or month with the year that a later one of its list says: `يناير وفبراير 2025`, `مارس وأبريل من العام
  /// الماضي`. `till` is the element that it ends with, by default the last.
  func sharingYear(_ point: DateExpression, till element: Int? = nil) -> DateExpression {
    guard case .number(let month)? = point.month, point.year == nil, point.direction == nil,
      point.isGregorian, !point.isFeast, !point.isToldFrom, point.ordinalDay == nil,
      var end = element.map({ self.end($0...$0) }) ?? lastEnd
    else { return point }
    for _ in 0..<Self.listReach {
      guard let next = member(at: end), let other = self.point(next) else { return point }
      if let whole = point.with(yearOf: other, month: month) { return whole }
      guard other.year == nil, other.direction == nil else { return point }
      end = next.words.upperBound
    }
    return point
  }

  /// Where the match ends.
  private var lastEnd: Int? {
    [2, 1, 0].lazy.compactMap { self.item($0)?.words.upperBound }.first
  }

  /// The longest day or month that goes on a list at a word.
  private func member(at end: Int) -> Item? {
    var start = end
    let isMarked = word(at: end).map {
      $0.kind == .punctuation && foldedByte(of: $0) == UInt8(ascii: ",")
    }
    if isMarked == true { start += 1 }
    let isOr = dateWords(.dateOperator, at: end).contains(.rangeOperator(.or))
    if isOr { start += 1 }
    return items(of: Category.datePoint.symbol, startingAt: start)
      .filter { item in
        guard let point = point(item), point.month != nil, point.isGregorian, !point.isFeast else {
          return false
        }
        return item.clitics.contains(.wa) || isMarked == true || isOr
      }
      .max { $0.words.upperBound < $1.words.upperBound }
  }
}

extension DateExpression {
  /// With the year of a later member of a list, or the side of now that it lies on; `nil` where that says neither.
  fileprivate func with(yearOf other: DateExpression, month: Int) -> DateExpression? {
    guard case .number(let last)? = other.month else { return nil }
    var whole = self
    if other.isToldFrom {
      // مايو ويونيو من العام نفسه: told of before, as the first is then.
      guard case .offset? = other.year, month <= last else { return nil }
      (whole.year, whole.isToldFrom) = (other.year, true)
      return whole
    }
    guard let year = other.year else {
      guard let direction = other.direction, abs(direction) == 1 else { return nil }
      whole.direction = direction
      return whole
    }
    whole.year = year.before(month: month, last: last)
    return whole
  }
}

extension DateExpression.Place {
  /// The year of a month in a list that ends with the month `last` of this one: the year before where the list
  /// goes beyond its end; `nil` where it may be either.
  fileprivate func before(month: Int, last: Int) -> Self? {
    guard month <= last || month >= 10 && last <= 3 else { return nil }
    let years = month <= last ? 0 : 1
    return switch self {
    case .number(let year): .number(year - years)
    case .offset(let offset): .offset(offset - years)
    }
  }
}
