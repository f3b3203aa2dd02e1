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
  @Compact private var number: Int?
  private var isOffset = false

  package init(wrappedValue: DateExpression.Place?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: DateExpression.Place? {
    get {
      number.map { isOffset ? .offset($0) : .number($0) }
    }
    set {
      switch newValue {
      case nil: (number, isOffset) = (nil, false)
      case .number(let value)?: (number, isOffset) = (value, false)
      case .offset(let value)?: (number, isOffset) = (value, true)
      }
    }
  }
}
