/// The tokens of some whole lines of a document, with their folded forms.
///
/// Law: what lies between two words, and before the first and behind the last, is space; together they
/// tile ``range``.
///
/// A document is worked through in blocks, so that what is held of it beside its text does not grow
/// with its length. No pattern and no entity crosses a line, so none crosses a block.
///
/// The arrays are reused from block to block.
package struct TokenBlock: Sendable {
  /// The block's part of the text.
  package private(set) var range = TextRange(0, 0)
  /// The tokens that are not space, in order: what patterns are matched against.
  @usableFromInline package internal(set) var words: [Token] = []
  /// Where the last token ends.
  @usableFromInline var end = 0
  /// Whether the last token is neither a space nor the end of a line.
  @usableFromInline var isGlued = false
  /// The folded forms of all words, in order.
  package var folded: [UInt8] = []
  /// Letters of the two scripts that decide the language; marks are not counted.
  package var arabicLetters = 0
  package var latinLetters = 0

  package init() {}

  /// Empties the block for the given part of the text.
  package mutating func reset(to range: TextRange) {
    self.range = range
    end = range.lowerBound
    isGlued = false
    words.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    arabicLetters = 0
    latinLetters = 0
  }

  /// Appends a token, with its part of ``folded``. It begins where the last one ends.
  @inlinable
  package mutating func append(kind: Token.Kind, through end: Int, folded: TextRange) {
    // What folds to nothing (a bidi control alone) separates no more than a space does.
    if kind.isSpace || folded.isEmpty && !kind.isNewline { return skip(through: end) }
    words.append(
      Token(range: TextRange(self.end, end), folded: folded, kind: kind, isGlued: isGlued))
    self.end = end
    isGlued = !kind.isNewline
  }

  /// Takes what follows, up to `end`, for space.
  @inlinable
  package mutating func skip(through end: Int) {
    self.end = end
    isGlued = false
  }

  /// The folded form of a token of this block.
  package func foldedForm(of token: Token) -> String {
    String(decoding: folded[token.folded.indices], as: UTF8.self)
  }
}
