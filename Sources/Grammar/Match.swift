package import DocumentModel

/// What a pattern matched, for its rule's production.
package struct Match<Meaning: Sendable> {
  /// One node or token of the match.
  package struct Item: Sendable {
    /// Indices into the block's words.
    package let words: Range<Int>
    /// In bytes, in the text: behind the proclitics.
    package let mentionStart: Int
    package let clitics: Clitics
    package let hasArticle: Bool
    /// Whether its list marks it as one that counts only with context.
    package let needsContext: Bool
    package let symbol: Symbol?
    /// `nil` for a token.
    package let meaning: Meaning?

    init(_ node: Node, meaning: Meaning) {
      words = node.words
      mentionStart = node.mentionStart
      clitics = node.clitics
      hasArticle = node.hasArticle
      needsContext = node.needsContext
      symbol = node.symbol
      self.meaning = meaning
    }

    /// A token.
    init(words: Range<Int>, mentionStart: Int) {
      self.words = words
      self.mentionStart = mentionStart
      clitics = []
      hasArticle = false
      needsContext = false
      symbol = nil
      meaning = nil
    }
  }

  package let document: Document
  package let block: TokenBlock
  /// The items of each element of the pattern.
  private let elements: [[Item]]
  private let roles: [Element.Role]
  private let chart: Chart
  private let meanings: [Meaning]

  init(
    document: Document, block: TokenBlock, elements: [[Item]], roles: [Element.Role],
    chart: Chart, meanings: [Meaning]
  ) {
    self.document = document
    self.block = block
    self.elements = elements
    self.roles = roles
    self.chart = chart
    self.meanings = meanings
  }

  /// How many words before a place ``item(of:endingAt:)`` looks.
  private static var reach: Int { 12 }

  /// What of a category ends directly before a word: for looking at what stands before the match,
  /// where patterns do not reach. The longest, if there are several.
  package func item(of symbol: Symbol, endingAt word: Int) -> Item? {
    for start in max(0, word - Self.reach)..<max(0, word) {
      if let found = item(of: symbol, from: start, where: { $0.words.upperBound == word }) {
        return found
      }
    }
    return nil
  }

  /// What of a category begins at a word, the longest first.
  package func item(of symbol: Symbol, startingAt word: Int) -> Item? {
    item(of: symbol, from: word) { _ in true }
  }

  private func item(of symbol: Symbol, from word: Int, where holds: (Node) -> Bool) -> Item? {
    guard block.words.indices.contains(word) else { return nil }
    var index = chart.first(at: word)
    while index >= 0 {
      let node = chart.nodes[index]
      if node.symbol == symbol, holds(node) {
        return Item(node, meaning: meanings[Int(node.meaning)])
      }
      index = chart.next(after: index)
    }
    return nil
  }

  /// The items of an element, in order; empty where it is optional and absent.
  package func items(_ element: Int) -> [Item] { elements[element] }

  /// The first item of an element.
  package func item(_ element: Int) -> Item? { elements[element].first }

  /// The meaning of an element's first item.
  package func meaning(_ element: Int) -> Meaning? { elements[element].first?.meaning }

  /// The span from the first to the last item of some elements; `nil` where they have none.
  package func span(_ range: ClosedRange<Int>) -> MatchSpan? {
    span(elements[range].flatMap { $0 })
  }

  /// The span of some items of this match, which stand in order.
  package func span(_ items: [Item]) -> MatchSpan? {
    guard let first = items.first, let last = items.last else { return nil }
    return MatchSpan(
      words: first.words.lowerBound..<last.words.upperBound, mentionStart: first.mentionStart)
  }

  /// The span of all elements that are parts.
  package var span: MatchSpan? {
    span(zip(elements, roles).filter { $0.1 == .part }.flatMap(\.0))
  }

  /// The bytes of a span in the text.
  package func range(_ span: MatchSpan) -> TextRange {
    TextRange(span.mentionStart, block.words[span.words.upperBound - 1].range.upperBound)
  }

  /// The words of the text from one index on, for looking beyond the match; `nil` at the line's end.
  package func word(at index: Int) -> Token? {
    guard block.words.indices.contains(index), block.words[index].kind != .newline else {
      return nil
    }
    return block.words[index]
  }

  /// The folded form of a word of the block.
  package func folded(_ index: Int) -> String { block.foldedForm(of: block.words[index]) }
}
