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
  private let words: UnsafeBufferPointer<Token>
  private let folded: UnsafeBufferPointer<UInt8>
  private let elements: UnsafeBufferPointer<CompiledElement>

  init(
    nodes: UnsafeBufferPointer<Node>, nexts: UnsafeBufferPointer<Int32>,
    heads: UnsafeBufferPointer<Int32>, words: UnsafeBufferPointer<Token>,
    folded: UnsafeBufferPointer<UInt8>, elements: UnsafeBufferPointer<CompiledElement>
  ) {
    unsafe self.nodes = nodes
    unsafe self.nexts = nexts
    unsafe self.heads = heads
    unsafe self.words = words
    unsafe self.folded = folded
    unsafe self.elements = elements
  }

  var wordCount: Int { unsafe words.count }

  func node(_ index: Int) -> Node { unsafe Self.element(nodes, index) }
  func element(_ index: Int) -> CompiledElement { unsafe Self.element(elements, index) }
  func word(_ index: Int) -> Token { unsafe Self.element(words, index) }
  func foldedByte(_ index: Int) -> UInt8 { unsafe Self.element(folded, index) }

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
  func withView(_ elements: [CompiledElement], _ body: (StageView) -> Void) {
    unsafe nodes.withUnsafeBufferPointer { nodes in
      unsafe nexts.withUnsafeBufferPointer { nexts in
        unsafe heads.withUnsafeBufferPointer { heads in
          unsafe block.words.withUnsafeBufferPointer { words in
            unsafe block.folded.withUnsafeBufferPointer { folded in
              unsafe elements.withUnsafeBufferPointer { elements in
                unsafe body(
                  StageView(
                    nodes: nodes, nexts: nexts, heads: heads, words: words, folded: folded,
                    elements: elements))
              }
            }
          }
        }
      }
    }
  }
}
