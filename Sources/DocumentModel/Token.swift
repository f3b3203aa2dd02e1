/// A piece of text that no rule looks inside: a word, a number, a mark or a run of space.
///
/// Law: with the space between them, which is not kept, the tokens of a text tile it; none is empty.
package struct Token: Sendable {
  /// What a token is made of.
  package enum Kind: Sendable, CaseIterable {
    /// Letters of the Arabic script and their marks.
    case arabic
    /// Letters of the Latin script and their marks.
    case latin
    /// Digits of any script with the separators ICU keeps between them.
    case digits
    /// Letters of another script.
    case letters
    /// Spaces, and scalars that folding drops altogether.
    case space
    /// An end of line.
    case newline
    case punctuation
    /// Currency signs, mathematical signs, emoji and all the rest.
    case symbol

    /// Cheaper than `== .arabic` in other modules, where that is a call.
    @inlinable package var isArabic: Bool { if case .arabic = self { true } else { false } }
    @inlinable package var isSpace: Bool { if case .space = self { true } else { false } }
    @inlinable package var isNewline: Bool { if case .newline = self { true } else { false } }
    @inlinable package var isLatin: Bool { if case .latin = self { true } else { false } }
    @inlinable package var isDigits: Bool { if case .digits = self { true } else { false } }
  }

  /// Where it stands in the document's text.
  package let range: TextRange
  /// Where its folded form stands in the block's buffer of folded bytes.
  package let folded: TextRange
  package let kind: Kind
  /// Whether the token directly before it, without a space, belongs to the same line.
  package let isGlued: Bool

  @inlinable
  package init(range: TextRange, folded: TextRange, kind: Kind, isGlued: Bool) {
    self.range = range
    self.folded = folded
    self.kind = kind
    self.isGlued = isGlued
  }

  /// Whether it is made of letters.
  package var isWord: Bool { kind == .arabic || kind == .latin || kind == .letters }
}
