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
  private let pattern: [Element]
  /// All items, in order, with the element that each belongs to.
  private let taken: [(element: Int, item: Item)]

  init(
    document: Document, block: TokenBlock, pattern: [Element],
    taken: [(element: Int, item: Item)]
  ) {
    self.document = document
    self.block = block
    self.pattern = pattern
    self.taken = taken
  }

  /// The items of an element, in order; empty where it is optional and absent.
  package func items(_ element: Int) -> [Item] {
    var items: [Item] = []
    for entry in taken where entry.element == element { items.append(entry.item) }
    return items
  }

  /// The first item of an element.
  package func item(_ element: Int) -> Item? {
    for entry in taken where entry.element == element { return entry.item }
    return nil
  }

  /// The meaning of an element's first item.
  package func meaning(_ element: Int) -> Meaning? { item(element)?.meaning }

  /// The span from the first to the last item of some elements; `nil` where they have none.
  package func span(_ range: ClosedRange<Int>) -> MatchSpan? {
    span { range.contains($0) }
  }

  /// The span of some items of this match, which stand in order.
  package func span(_ items: [Item]) -> MatchSpan? {
    guard let first = items.first, let last = items.last else { return nil }
    return MatchSpan(
      words: first.words.lowerBound..<last.words.upperBound, mentionStart: first.mentionStart)
  }

  /// The span of all elements that are parts.
  package var span: MatchSpan? {
    span { if case .part = pattern[$0].role { true } else { false } }
  }

  private func span(where belongs: (Int) -> Bool) -> MatchSpan? {
    var first: Item?
    var end = 0
    for entry in taken where belongs(entry.element) {
      if first == nil { first = entry.item }
      end = entry.item.words.upperBound
    }
    guard let first else { return nil }
    return MatchSpan(words: first.words.lowerBound..<end, mentionStart: first.mentionStart)
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
