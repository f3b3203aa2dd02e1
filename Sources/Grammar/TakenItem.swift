internal import DocumentModel

/// A node or token that an element of a pattern took.
struct TakenItem {
  let element: Int
  /// The node's index; -1 for a token.
  let index: Int
  let words: Range<Int>
  let mentionStart: Int
  let clitics: Clitics
  let hasArticle: Bool
  let needsContext: Bool
  let symbol: Symbol?
  /// Where the parser keeps the node's meaning; -1 for a token.
  let meaning: Int32

  init(element: Int, _ node: Node, index: Int) {
    self.element = element
    self.index = index
    words = node.words
    mentionStart = node.mentionStart
    clitics = node.clitics
    hasArticle = node.hasArticle
    needsContext = node.needsContext
    symbol = node.symbol
    meaning = node.meaning
  }

  init(element: Int, _ token: Token, at word: Int) {
    self.element = element
    index = -1
    words = word..<word + 1
    mentionStart = token.range.lowerBound
    clitics = .none
    hasArticle = false
    needsContext = false
    symbol = nil
    meaning = -1
  }
}
