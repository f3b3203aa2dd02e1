/// A text whose spans stand in rare brackets, so that no test types offsets:
/// `MarkedText("at ⟦Acme⟧")` is the text `at Acme` with the span `3..<7`.
package struct MarkedText: Sendable {
  /// The text without the brackets.
  package let text: String
  /// The spans in Unicode scalars, in order of their closing brackets.
  package let spans: [Range<Int>]

  /// Traps where the brackets do not match: a row of a test is wrong then. They may nest.
  package init(_ marked: String) {
    var plain = String.UnicodeScalarView()
    var (spans, open): ([Range<Int>], [Int]) = ([], [])
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "\u{27E6}": open.append(plain.count)
      case "\u{27E7}":
        guard let start = open.popLast() else { preconditionFailure("no bracket to close") }
        spans.append(start..<plain.count)
      default: plain.append(scalar)
      }
    }
    precondition(open.isEmpty, "a bracket is not closed")
    text = String(plain)
    self.spans = spans
  }

  /// The text of a span.
  package func slice(_ span: Range<Int>) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.lowerBound)
    return String(scalars[start..<scalars.index(start, offsetBy: span.count)])
  }
}
