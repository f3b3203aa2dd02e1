package import DocumentModel

/// What a pattern matched, for its rule's production.
///
/// Law: it is used only within the call of the production. It is made for every match, and so it holds
/// plain memory and counts no references.
@safe package struct Match {
  /// One node or token of the match, used as long as the match.
  @safe package struct Item {
    /// Indices into the block's words.
    package let words: Range<Int>
    /// In bytes, in the text: behind the proclitics.
    package let mentionStart: Int
    package let clitics: Clitics
    package let hasArticle: Bool
    /// Whether its list marks it as one that counts only with context.
    package let needsContext: Bool
    package let symbol: Symbol?
    private let meaning: UnsafePointer<any NodeMeaning>?

    fileprivate init(_ taken: TakenItem, _ meaning: UnsafePointer<any NodeMeaning>?) {
      words = taken.words
      mentionStart = taken.mentionStart
      clitics = taken.clitics
      hasArticle = taken.hasArticle
      needsContext = taken.needsContext
      symbol = taken.symbol
      unsafe self.meaning = meaning
    }

    /// `nil` for a token.
    // SAFETY: by the type's law the chart's memory is alive.
    package var kept: (any NodeMeaning)? { unsafe meaning?.pointee }
  }

  private let view: StageView
  /// All items, in order.
  private let taken: UnsafeBufferPointer<TakenItem>
  /// Where the pattern's elements begin among the grammar's.
  private let firstElement: Int

  init(_ view: StageView, taken: UnsafeBufferPointer<TakenItem>, firstElement: Int) {
    self.view = view
    unsafe self.taken = taken
    self.firstElement = firstElement
  }

  package var document: Document { unsafe view.chart.document }
  package var block: MatchBlock { MatchBlock(view) }

  var firstItem: TakenItem { entry(0) }
  var count: Int { unsafe taken.count }

  // SAFETY: the index is checked, and by the type's law the memory is alive.
  func entry(_ index: Int) -> TakenItem {
    precondition(index >= 0 && index < count)
    return unsafe taken[index]
  }

  private func item(_ taken: TakenItem) -> Item {
    unsafe Item(taken, taken.meaning < 0 ? nil : view.meaning(Int(taken.meaning)))
  }

  /// The items of an element, in order; empty where it is optional and absent.
  package func items(_ element: Int) -> [Item] {
    var items: [Item] = []
    for index in 0..<count where entry(index).element == element {
      items.append(item(entry(index)))
    }
    return items
  }

  private func firstIndex(of element: Int) -> Int? {
    for index in 0..<count where entry(index).element == element { return index }
    return nil
  }

  /// The first item of an element.
  package func item(_ element: Int) -> Item? { firstIndex(of: element).map { item(entry($0)) } }

  /// What an element's first item means.
  package func kept(_ element: Int) -> (any NodeMeaning)? {
    item(element)?.kept
  }

  // MARK: Spans

  /// The span from the first to the last item of some elements; `nil` where they have none.
  package func span(_ range: ClosedRange<Int>) -> MatchSpan? {
    span { range.contains($0.element) }
  }

  /// The span of some items of this match, which stand in order.
  package func span(_ items: [Item]) -> MatchSpan? {
    guard let first = items.first, let last = items.last else { return nil }
    return MatchSpan(
      words: first.words.lowerBound..<last.words.upperBound, mentionStart: first.mentionStart)
  }

  /// The span of all elements that are parts.
  package var span: MatchSpan? {
    span { taken in
      if case .part = unsafe view.element(firstElement + taken.element).pointee.role {
        true
      } else {
        false
      }
    }
  }

  /// From the first to the last of the items that belong to it; `nil` where none does.
  private func span(where belongs: (TakenItem) -> Bool) -> MatchSpan? {
    var first: TakenItem?
    var end = 0
    for index in 0..<count where belongs(entry(index)) {
      if first == nil { first = entry(index) }
      end = entry(index).words.upperBound
    }
    guard let first else { return nil }
    return MatchSpan(words: first.words.lowerBound..<end, mentionStart: first.mentionStart)
  }

  /// The bytes of a span in the text.
  package func range(_ span: MatchSpan) -> TextRange {
    TextRange(span.mentionStart, view.word(span.words.upperBound - 1).range.upperBound)
  }

  /// The words of the text from one index on, for looking beyond the match; `nil` at the line's end.
  package func word(at index: Int) -> Token? {
    guard index >= 0, index < view.wordCount else { return nil }
    let word = view.word(index)
    return word.kind.isNewline ? nil : word
  }

  /// The folded form of a word of the block.
  package func folded(_ index: Int) -> String {
    block.foldedForm(of: view.word(index))
  }

  /// Whether the folded form of a word of the block has some text at a byte.
  package func folded(_ index: Int, has text: StaticString, at offset: Int = 0) -> Bool {
    let folded = view.word(index).folded
    let count = text.utf8CodeUnitCount
    guard offset + count <= folded.count else { return false }
    for place in 0..<count {
      // SAFETY: the index is below the count of the text's bytes.
      let byte = unsafe text.utf8Start[place]
      if view.foldedByte(folded.lowerBound + offset + place) != byte { return false }
    }
    return true
  }

  /// The one byte that a word of the block folds to; `nil` where it folds to more.
  package func foldedByte(of word: Token) -> UInt8? {
    word.folded.count == 1 ? view.foldedByte(word.folded.lowerBound) : nil
  }

  // MARK: Looking beyond the match

  /// How many words before a place ``item(of:endingAt:)`` looks.
  private static var reach: Int { 12 }

  /// What of a category ends directly before a word, the longest: for looking at what stands before
  /// the match, where patterns do not reach.
  package func item(of symbol: Symbol, endingAt word: Int) -> Item? {
    for start in max(0, word - Self.reach)..<max(0, word)
    where view.symbols(at: start).contains(symbol) {
      var node = view.first(of: symbol, from: view.first(at: start))
      while node >= 0 {
        if view.node(node).end == word { return item(node: node) }
        node = view.first(of: symbol, from: view.next(after: node))
      }
    }
    return nil
  }

  /// What of a category begins at a word, the longest first.
  package func items(of symbol: Symbol, startingAt word: Int) -> [Item] {
    guard word >= 0, view.symbols(at: word).contains(symbol) else { return [] }
    var items: [Item] = []
    var node = view.first(of: symbol, from: view.first(at: word))
    while node >= 0 {
      items.append(item(node: node))
      node = view.first(of: symbol, from: view.next(after: node))
    }
    return items
  }

  private func item(node index: Int) -> Item {
    item(TakenItem(element: -1, view.node(index), index: index))
  }
}
