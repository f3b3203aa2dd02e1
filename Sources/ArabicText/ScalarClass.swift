package import DocumentModel
internal import ICUText

/// What a scalar is to the tokenizer.
///
/// A number and not an enum: it is compared twice a scalar, and an enum of another module is compared by
/// a call.
package struct ScalarClass: Equatable, Sendable {
  package let code: UInt8

  /// The class of a ``code``.
  @inlinable package init(code: UInt8) { self.code = code }

  @inlinable
  package static func == (lhs: ScalarClass, rhs: ScalarClass) -> Bool { lhs.code == rhs.code }

  @inlinable package static var arabic: ScalarClass { ScalarClass(code: 0) }
  @inlinable package static var latin: ScalarClass { ScalarClass(code: 1) }
  @inlinable package static var digit: ScalarClass { ScalarClass(code: 2) }
  @inlinable package static var letter: ScalarClass { ScalarClass(code: 3) }
  /// Marks and invisible scalars, which belong to what stands before them.
  @inlinable package static var attached: ScalarClass { ScalarClass(code: 4) }
  @inlinable package static var space: ScalarClass { ScalarClass(code: 5) }
  @inlinable package static var newline: ScalarClass { ScalarClass(code: 6) }
  @inlinable package static var punctuation: ScalarClass { ScalarClass(code: 7) }
  @inlinable package static var symbol: ScalarClass { ScalarClass(code: 8) }

  /// Whether ICU may keep a separator between two scalars of this class inside one word.
  @inlinable package var isInsideWords: Bool { code < 4 }

  /// The kind of a token that consists of scalars of this class.
  @inlinable
  package var tokenKind: Token.Kind {
    // By number: to match the constants in turn would compare with each.
    switch code {
    case 0: .arabic
    case 1: .latin
    case 2: .digits
    case 3: .letters
    case 4, 5: .space
    case 6: .newline
    case 7: .punctuation
    default: .symbol
    }
  }

  /// Classifies by general category and, for letters, by script.
  package init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .newline
    case 0x09: self = .space
    case ArabicLetter.tatweel: self = .arabic
    default: self.init(category: scalar.properties.generalCategory, of: scalar)
    }
  }

  private init(category: Unicode.GeneralCategory, of scalar: Unicode.Scalar) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      switch scalar.script {
      case "Arab": self = .arabic
      case "Latn": self = .latin
      default: self = .letter
      }
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: self = .attached
    case .spaceSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }
}
