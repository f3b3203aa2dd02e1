internal import CICU

/// A script as ISO 15924 names it: four letters, such as `Arab`.
package struct Script: Hashable, Sendable, ExpressibleByStringLiteral {
  private let code: UInt32

  init(code: UInt32) { self.code = code }

  package init(stringLiteral value: StaticString) {
    precondition(value.utf8CodeUnitCount == 4, "a script has four letters")
    code = String(describing: value).utf8.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

extension Unicode.Scalar {
  /// The scalar's script by ICU's data.
  package var script: Script { Script(code: cicu_script(value)) }
}
