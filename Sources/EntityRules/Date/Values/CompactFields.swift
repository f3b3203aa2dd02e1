/// An optional number in two bytes. What does not fit is held as the nearest that does: no calendar has
/// such a year, and so it is no date either way.
@propertyWrapper
package struct Compact: Hashable, Sendable {
  private var raw = Int16.min

  package init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: Int? {
    get { raw == .min ? nil : Int(raw) }
    set { raw = newValue.map { max(-.max, Int16(clamping: $0)) } ?? .min }
  }
}

/// An optional ``DateExpression/Place`` in four bytes, with the bounds of ``Compact``.
@propertyWrapper
package struct CompactPlace: Hashable, Sendable {
  private var number = Int16.min
  private var isOffset = false

  package init(wrappedValue: DateExpression.Place?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: DateExpression.Place? {
    get {
      if number == .min { return nil }
      return isOffset ? .offset(Int(number)) : .number(Int(number))
    }
    set {
      let value: Int?
      switch newValue {
      case nil: (value, isOffset) = (nil, false)
      case .number(let number)?: (value, isOffset) = (number, false)
      case .offset(let offset)?: (value, isOffset) = (offset, true)
      }
      number = value.map { max(-.max, Int16(clamping: $0)) } ?? .min
    }
  }
}
