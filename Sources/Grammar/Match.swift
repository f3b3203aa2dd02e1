package import DocumentModel

/// What a pattern matched, for its rule's production.
package struct Match {
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
    package let kept: (any NodeMeaning)?
  }

  private let pattern: [Element]
  /// All items, in order.
  private let taken: [TakenItem]
  private let chart: Chart

  init(pattern: [Element], taken: [TakenItem], chart: Chart) {
    self.pattern = pattern
    self.taken = taken
    self.chart = chart
  }

  package var document: Document { chart.document }
  package var block: TokenBlock { chart.block }

  private func item(_ taken: TakenItem) -> Item {
    Item(
      words: taken.words, mentionStart: taken.mentionStart, clitics: taken.clitics,
      hasArticle: taken.hasArticle, needsContext: taken.needsContext, symbol: taken.symbol,
      kept: kept(of: taken))
  }

  private func kept(of taken: TakenItem) -> (any NodeMeaning)? {
    taken.meaning < 0 ? nil : chart.table.meanings[Int(taken.meaning)]
  }

  /// The items of an element, in order; empty where it is optional and absent.
  package func items(_ element: Int) -> [Item] {
    var items: [Item] = []
    for entry in taken where entry.element == element { items.append(item(entry)) }
    return items
  }

  /// The first item of an element.
  package func item(_ element: Int) -> Item? {
    for entry in taken where entry.element == element { return item(entry) }
    return nil
  }

  /// What an element's first item means.
  package func kept(_ element: Int) -> (any NodeMeaning)? {
    for entry in taken where entry.element == element { return kept(of: entry) }
    return nil
  }

  // MARK: Spans

  /// The span from the first to the last item of some elements; `nil` where they have none.
  package func span(_ range: ClosedRange<Int>) -> MatchSpan? {
    MatchSpan(taken) { range.contains($0.element) }
  }

  /// The span of some items of this match, which stand in order.
  package func span(_ items: [Item]) -> MatchSpan? {
    guard let first = items.first, let last = items.last else { return nil }
    return MatchSpan(
      words: first.words.lowerBound..<last.words.upperBound, mentionStart: first.mentionStart)
  }

  /// The span of all elements that are parts.
  package var span: MatchSpan? {
    MatchSpan(taken) { if case .part = pattern[$0.element].role { true } else { false } }
  }

  /// The bytes of a span in the text.
  package func range(_ span: MatchSpan) -> TextRange {
    TextRange(span.mentionStart, chart.block.words[span.words.upperBound - 1].range.upperBound)
  }

  /// The words of the text from one index on, for looking beyond the match; `nil` at the line's end.
  package func word(at index: Int) -> Token? {
    guard chart.block.words.indices.contains(index), chart.block.words[index].kind != .newline
    else {
      return nil
    }
    return chart.block.words[index]
  }

  /// The folded form of a word of the block.
  package func folded(_ index: Int) -> String {
    chart.block.foldedForm(of: chart.block.words[index])
  }

  // MARK: Looking beyond the match

  /// How many words before a place ``item(of:endingAt:)`` looks.
  private static var reach: Int { 12 }

  /// What of a category ends directly before a word, the longest: for looking at what stands before
  /// the match, where patterns do not reach.
  package func item(of symbol: Symbol, endingAt word: Int) -> Item? {
    for start in max(0, word - Self.reach)..<max(0, word) {
      var node = chart.table.first(of: symbol, from: chart.table.first(at: start))
      while node >= 0 {
        if chart.table.nodes[node].words.upperBound == word { return item(node: node) }
        node = chart.table.first(of: symbol, from: chart.table.next(after: node))
      }
    }
    return nil
  }

  /// What of a category begins at a word, the longest first.
  package func items(of symbol: Symbol, startingAt word: Int) -> [Item] {
    guard chart.block.words.indices.contains(word) else { return [] }
    var items: [Item] = []
    var node = chart.table.first(of: symbol, from: chart.table.first(at: word))
    while node >= 0 {
      items.append(item(node: node))
      node = chart.table.first(of: symbol, from: chart.table.next(after: node))
    }
    return items
  }

  private func item(node index: Int) -> Item {
    item(TakenItem(element: -1, chart.table.nodes[index], index: index))
  }
}
