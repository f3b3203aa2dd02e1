/// Reads the small languages of values, dates and amounts, scalar by scalar and without turning
/// back: what does not match is left where it stands.
struct ValueScanner {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }

  var isAtEnd: Bool { position == scalars.count }

  /// What is not read yet.
  var rest: ArraySlice<Unicode.Scalar> { scalars[position...] }

  mutating func take(_ wanted: Unicode.Scalar) -> Bool { take(anyOf: [wanted]) != nil }

  mutating func take(anyOf wanted: [Unicode.Scalar]) -> Unicode.Scalar? {
    guard let next = rest.first, wanted.contains(next) else { return nil }
    position += 1
    return next
  }

  /// As many digits as follow, up to the upper bound; `nil` where there are fewer than the lower.
  mutating func digits(_ count: ClosedRange<Int>) -> Digits? {
    let run = rest.prefix(count.upperBound).prefix { $0.digitValue != nil }
    guard run.count >= count.lowerBound else { return nil }
    position += run.count
    return Digits(scalars: run)
  }

  /// Digits of any scripts.
  struct Digits {
    fileprivate let scalars: ArraySlice<Unicode.Scalar>

    /// As they stand in the value.
    var text: String { String(scalars) }
    /// In the digits of ASCII.
    var ascii: String { scalars.compactMap(\.digitValue).map(String.init).joined() }
    /// In the digits of ASCII, two at least.
    var padded: String { scalars.count < 2 ? "0" + ascii : ascii }
  }
}

extension String {
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }

  /// Without white space at both ends.
  var trimmed: String {
    // Nearly every value has none.
    guard unicodeScalars.first?.isSpace == true || unicodeScalars.last?.isSpace == true
    else { return self }
    let head = unicodeScalars.drop(while: \.isSpace)
    return String(head.reversed().drop(while: \.isSpace).reversed())
  }
}
