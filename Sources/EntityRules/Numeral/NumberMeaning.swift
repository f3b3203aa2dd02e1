package import DocumentModel

/// A number as the text says it.
package struct NumberMeaning: Hashable, Sendable {
  /// The number; of an open one (`ملايين`, a node of the category `vagueNumber`) the unit it counts in.
  package let value: ExactDecimal
  /// The digits, where it is written as one token of digits without a separator or scale word: what
  /// may be a day, a month or a year. In ASCII, with leading zeros as written.
  package let digits: String?
  /// The power of ten of its last scale word, which a range shares (`10 و20 مليون`); 0 without one.
  package let scale: Int
  /// Whether it is a scale word alone (`مليون`).
  package let isBareScale: Bool
  /// What the number is where the text's country writes its decimal mark the other way: `27,064` is
  /// 27064 or 27.064. `nil` where the marks leave no doubt.
  package let otherReading: ExactDecimal?
  /// Whether a mark stands in its digits.
  package let hasMark: Bool

  package init(
    value: ExactDecimal, digits: String? = nil, scale: Int = 0, isBareScale: Bool = false,
    otherReading: ExactDecimal? = nil, hasMark: Bool = false
  ) {
    self.value = value
    self.digits = digits
    self.scale = scale
    self.isBareScale = isBareScale
    self.otherReading = otherReading
    self.hasMark = hasMark
  }

  /// The digits as an integer, where they are of no more than four: a day, a month or a year.
  package var calendarNumber: Int? {
    guard let digits, digits.utf8.count <= 4 else { return nil }
    return Int(digits)
  }
}
