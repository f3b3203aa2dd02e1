internal import DocumentModel
internal import Grammar

extension Match {
  /// How many members of a list a year is looked for behind.
  private static var listReach: Int { 4 }

  /// A day or month with the year that a later one of its list says: `يناير وفبراير 2025`. `till` is the element
  /// that it ends with, by default the last.
  func sharingYear(_ point: DateExpression, till element: Int? = nil) -> DateExpression {
    guard case .number(let month)? = point.month, point.year == nil, point.direction == nil,
      point.isGregorian, !point.isFeast, !point.isToldFrom, point.ordinalDay == nil,
      var end = element.map({ self.end($0...$0) }) ?? lastEnd
    else { return point }
    for _ in 0..<Self.listReach {
      guard let next = member(at: end), let other = self.point(next) else { return point }
      if case .number(let year)? = other.year, case .number(let last)? = other.month {
        return point.with(year: year, month: month, before: last)
      }
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
  /// With the year of a later member of a list; the year before where the list goes beyond its end.
  fileprivate func with(year: Int, month: Int, before last: Int) -> DateExpression {
    var whole = self
    if month <= last {
      whole.year = .number(year)
    } else if month >= 10, last <= 3 {
      whole.year = .number(year - 1)
    }
    return whole
  }
}
