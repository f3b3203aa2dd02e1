/// Some cases of an enum of no more than 64, a bit each: rules ask for them at every institution noun.
package struct CaseSet<Case: RawRepresentable & CaseIterable & Sendable>: Hashable, Sendable,
  ExpressibleByArrayLiteral
where Case.RawValue == UInt8 {
  private var bits: UInt64 = 0

  init(_ cases: some Sequence<Case>) {
    for value in cases { insert(value) }
  }

  init() {}

  package init(arrayLiteral cases: Case...) { self.init(cases) }

  /// All cases by their name in the source, which is also their name in lists.
  static var names: [Substring: Case] {
    Dictionary(uniqueKeysWithValues: Case.allCases.map { ("\($0)", $0) })
  }

  mutating func insert(_ value: Case) { bits |= 1 << UInt64(value.rawValue) }

  func contains(_ value: Case) -> Bool { bits >> UInt64(value.rawValue) & 1 == 1 }

  func intersects(_ other: CaseSet) -> Bool { bits & other.bits != 0 }

  func intersection(_ other: CaseSet) -> CaseSet {
    var common = self
    common.bits &= other.bits
    return common
  }

  func subtracting(_ other: CaseSet) -> CaseSet {
    var rest = self
    rest.bits &= ~other.bits
    return rest
  }
}
