package import DocumentModel
internal import ICUText

/// What a scalar is to the tokenizer.
package enum ScalarClass: UInt8, Sendable {
  case arabic, latin, digit, letter
  /// Marks and invisible scalars, which belong to what stands before them.
  case attached
  case space, newline, punctuation, symbol

  /// The kind of a token that consists of scalars of this class.
  package var tokenKind: Token.Kind {
    switch self {
    case .arabic: .arabic
    case .latin: .latin
    case .digit: .digits
    case .letter: .letters
    case .attached, .space: .space
    case .newline: .newline
    case .punctuation: .punctuation
    case .symbol: .symbol
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
