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
  }

  package let document: Document
  package let block: TokenBlock
  /// The items of each element of the pattern.
  private let elements: [[Item]]
  private let roles: [Element.Role]
  private let chart: Chart
  /// All meanings, by the index that a node has.
  private let meanings: [Meaning]

  init(
    document: Document, block: TokenBlock, chart: Chart, meanings: [Meaning], elements: [[Item]],
    roles: [Element.Role]
  ) {
    self.document = document
    self.block = block
    self.chart = chart
    self.meanings = meanings
    self.elements = elements
    self.roles = roles
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

  /// The meanings of the nodes of a symbol that begin at a word, longer nodes first: for looking
  /// beyond the match.
  package func meanings(
    of symbol: Symbol, at word: Int, clitics: Element.CliticCondition = .any
  ) -> [Meaning] {
    guard block.words.indices.contains(word) else { return [] }
    var found: [Meaning] = []
    var node = chart.first(at: word)
    while node >= 0 {
      if chart.nodes[node].symbol == symbol, clitics.allows(chart.nodes[node].clitics) {
        found.append(meanings[Int(chart.nodes[node].meaning)])
      }
      node = chart.next(after: node)
    }
    return found
  }

  /// The folded form of a word of the block.
  package func folded(_ index: Int) -> String { block.foldedForm(of: block.words[index]) }
}
