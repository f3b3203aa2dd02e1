internal import DocumentModel

/// What the matcher reads while one stage runs, as plain memory.
///
/// Law: it is used only within the call that made it (``Chart/withView(_:_:)``), and during that call none
/// of the arrays behind it changes: a stage's nodes enter the chart when it is over. Every access is
/// checked against the bounds.
///
/// Reached through the chart's arrays, each access counts references; that took two thirds of the
/// pipeline's time.
@safe struct StageView {
  private let nodes: UnsafeBufferPointer<Node>
  private let nexts: UnsafeBufferPointer<Int32>
  private let heads: UnsafeBufferPointer<Int32>
  private let symbols: UnsafeBufferPointer<SymbolSet>
  private let words: UnsafeBufferPointer<Token>
  private let folded: UnsafeBufferPointer<UInt8>
  private let elements: UnsafeBufferPointer<CompiledElement>
  private let triggers: UnsafeBufferPointer<Trigger>
  private let triggerEnds: UnsafeBufferPointer<Int>

  init(
    nodes: UnsafeBufferPointer<Node>, nexts: UnsafeBufferPointer<Int32>,
    heads: UnsafeBufferPointer<Int32>, symbols: UnsafeBufferPointer<SymbolSet>,
    words: UnsafeBufferPointer<Token>, folded: UnsafeBufferPointer<UInt8>,
    elements: UnsafeBufferPointer<CompiledElement>, triggers: UnsafeBufferPointer<Trigger>,
    triggerEnds: UnsafeBufferPointer<Int>
  ) {
    unsafe self.nodes = nodes
    unsafe self.nexts = nexts
    unsafe self.heads = heads
    unsafe self.symbols = symbols
    unsafe self.words = words
    unsafe self.folded = folded
    unsafe self.elements = elements
    unsafe self.triggers = triggers
    unsafe self.triggerEnds = triggerEnds
  }

  var wordCount: Int { unsafe words.count }

  func node(_ index: Int) -> Node { unsafe Self.element(nodes, index) }
  func element(_ index: Int) -> CompiledElement { unsafe Self.element(elements, index) }
  func word(_ index: Int) -> Token { unsafe Self.element(words, index) }
  /// Calls `body` with each trigger that may match at a node.
  func eachTrigger(at node: Node, _ body: (Trigger) -> Void) {
    let following = symbols(at: node.words.upperBound)
    for index in triggers(of: node.symbol) {
      precondition(index >= 0 && index < triggers.count)
      // SAFETY: the index is checked. In place: most triggers are ruled out and need not be copied.
      if unsafe triggers[index].mayMatch(node, before: following) { body(unsafe triggers[index]) }
    }
  }

  /// The indices of the triggers of a symbol.
  private func triggers(of symbol: Symbol) -> Range<Int> {
    let id = Int(symbol.id)
    let start = id == 0 ? 0 : unsafe Self.element(triggerEnds, id - 1)
    return start..<(unsafe Self.element(triggerEnds, id))
  }

  func foldedByte(_ index: Int) -> UInt8 { unsafe Self.element(folded, index) }

  /// The symbols of the nodes that begin at a word; none behind the last word.
  func symbols(at word: Int) -> SymbolSet {
    word < wordCount ? unsafe Self.element(symbols, word) : SymbolSet()
  }

  /// The index of the first node that begins at a word, or -1.
  func first(at word: Int) -> Int { Int(unsafe Self.element(heads, word)) }

  /// The index of the node behind a node in its word's list, or -1.
  func next(after node: Int) -> Int { Int(unsafe Self.element(nexts, node)) }

  // SAFETY: the index is checked, and by the type's law the memory is alive and does not change.
  private static func element<Element>(
    _ buffer: UnsafeBufferPointer<Element>, _ index: Int
  ) -> Element {
    precondition(index >= 0 && index < buffer.count, "an index of the chart is out of range")
    return unsafe buffer[index]
  }
}

extension Chart {
  /// Gives the arrays that the matcher reads, for as long as `body` runs.
  func withView(
    _ elements: [CompiledElement], _ triggers: Triggers, _ body: (StageView) -> Void
  ) {
    // SAFETY: all buffers outlive the call of `body`, and no array behind them changes meanwhile.
    unsafe nodes.withUnsafeBufferPointer { nodes in
      unsafe nexts.withUnsafeBufferPointer { nexts in
        unsafe heads.withUnsafeBufferPointer { heads in
          unsafe symbols.withUnsafeBufferPointer { symbols in
            unsafe block.words.withUnsafeBufferPointer { words in
              unsafe block.folded.withUnsafeBufferPointer { folded in
                unsafe elements.withUnsafeBufferPointer { elements in
                  unsafe triggers.all.withUnsafeBufferPointer { all in
                    unsafe triggers.ends.withUnsafeBufferPointer { ends in
                      unsafe body(
                        StageView(
                          nodes: nodes, nexts: nexts, heads: heads, symbols: symbols,
                          words: words, folded: folded, elements: elements, triggers: all,
                          triggerEnds: ends))
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
