package import DocumentModel

/// A stretch of words that was recognized as something.
package struct Node: Sendable {
  package let symbol: Symbol
  // In thirty-two bits, as texts are: nodes are many, and copied.
  private let firstWord: Int32
  private let wordEnd: Int32
  private let mention: UInt32
  /// The proclitics before the mention.
  package let clitics: Clitics
  /// Whether the article was taken off the first word to look it up.
  package let hasArticle: Bool
  /// Whether its list marks it as one that counts only with context.
  package let needsContext: Bool
  /// Of which varieties of its symbol it is, a bit each, as its rule or list says.
  let traits: UInt16
  /// Whether it repeats the node one word later, with the proclitic that stands before it.
  package let isEcho: Bool
  /// Where the engine keeps what it means.
  let meaning: Int32
  /// The rule that made it, as an index into the grammar's; -1 where it was given.
  package let rule: Int32
  /// The nodes it was made of, in the parser's list of parts.
  let parts: Range<Int32>
  /// The node behind it in its word's list; -1 at the end.
  var next: Int32 = -1

  /// Indices into the block's words, proclitics included.
  package var words: Range<Int> { start..<end }
  var start: Int { Int(firstWord) }
  var end: Int { Int(wordEnd) }
  /// Where the mention begins in the text, in bytes: behind the proclitics.
  package var mentionStart: Int { Int(mention) }

  init(
    symbol: Symbol, words: Range<Int>, mentionStart: Int, clitics: Clitics = .none,
    hasArticle: Bool = false, needsContext: Bool = false, traits: UInt16 = 0, isEcho: Bool = false,
    meaning: Int32, rule: Int32 = -1, parts: Range<Int32> = 0..<0
  ) {
    self.symbol = symbol
    firstWord = Int32(words.lowerBound)
    wordEnd = Int32(words.upperBound)
    mention = UInt32(mentionStart)
    self.clitics = clitics
    self.hasArticle = hasArticle
    self.needsContext = needsContext
    self.traits = traits
    self.isEcho = isEcho
    self.meaning = meaning
    self.rule = rule
    self.parts = parts
  }

  /// A node as it stands one word earlier, where that word is a proclitic written apart or before
  /// digits or Latin letters.
  func echo(after clitics: Clitics) -> Node {
    Node(
      symbol: symbol, words: start - 1..<end, mentionStart: mentionStart, clitics: clitics,
      hasArticle: hasArticle, needsContext: needsContext, traits: traits, isEcho: true,
      meaning: meaning,
      rule: rule, parts: parts)
  }

  /// The node before another in its word's list.
  func before(_ other: Int32) -> Node {
    var node = self
    node.next = other
    return node
  }

  /// The node as it stands in a chart that has so many meanings and parts before its own.
  func moved(meanings: Int32, parts offset: Int32) -> Node {
    Node(
      symbol: symbol, words: words, mentionStart: mentionStart, clitics: clitics,
      hasArticle: hasArticle, needsContext: needsContext, traits: traits, isEcho: isEcho,
      meaning: meaning + meanings, rule: rule,
      parts: parts.lowerBound + offset..<parts.upperBound + offset)
  }
}
