package import ArabicText

/// A form found in a block.
package struct LexicalMatch: Hashable, Sendable {
  package let target: LexiconTarget
  package let needsContext: Bool
  /// Indices into the block's words.
  package let words: Range<Int>
  /// How the first word was read.
  package let reading: Reading

  package init(target: LexiconTarget, needsContext: Bool, words: Range<Int>, reading: Reading) {
    self.target = target
    self.needsContext = needsContext
    self.words = words
    self.reading = reading
  }
}
