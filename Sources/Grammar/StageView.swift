internal import DocumentModel

/// What the matcher and the rules read while one stage runs, as plain memory.
///
/// Law: it is used only within the call that made it (``Chart/withView(_:_:)``), and during that call none
/// of the arrays behind it changes: what a stage makes enters the chart when it is over. Every access is
/// checked against the bounds.
///
/// Reached through the chart's arrays, each access counts references; that took two thirds of the
/// pipeline's time.
@safe struct StageView {
  let nodes: UnsafeBufferPointer<Node>
  let places: UnsafeBufferPointer<WordPlace>
  let meanings: UnsafeBufferPointer<any NodeMeaning>
  let words: UnsafeBufferPointer<Token>
  let folded: UnsafeBufferPointer<UInt8>
  let elements: UnsafeBufferPointer<CompiledElement>
  let triggers: UnsafeBufferPointer<Trigger>
  let groups: UnsafeBufferPointer<TriggerGroup>
  /// For what is asked rarely.
  unowned(unsafe) let chart: Chart

  var wordCount: Int { unsafe words.count }

  func node(_ index: Int) -> Node { unsafe Self.element(nodes, index) }
  func word(_ index: Int) -> Token { unsafe Self.element(words, index) }
  func foldedByte(_ index: Int) -> UInt8 { unsafe Self.element(folded, index) }

  /// A node in its place: most are looked at and passed over, and need not be copied.
  func place(ofNode index: Int) -> UnsafePointer<Node> { unsafe Self.place(nodes, index) }

  private func place(ofWord index: Int) -> UnsafePointer<WordPlace> {
    unsafe Self.place(places, index)
  }

  /// An element in its place.
  func element(_ index: Int) -> UnsafePointer<CompiledElement> {
    unsafe Self.place(elements, index)
  }

  /// Where the chart keeps a meaning.
  func meaning(_ index: Int) -> UnsafePointer<any NodeMeaning> {
    unsafe Self.place(meanings, index)
  }

  /// Calls `body` with each trigger that may match at a node.
  func eachTrigger(at node: UnsafePointer<Node>, _ body: (Trigger) -> Void) {
    let group = unsafe Self.place(groups, Int(node.pointee.symbol.id))
    let following = unsafe symbols(at: node.pointee.end)
    guard unsafe group.pointee.isOpen || group.pointee.next.intersects(following) else { return }
    for index in unsafe group.pointee.start..<group.pointee.end {
      // In place: most triggers are ruled out and need not be copied.
      let trigger = unsafe Self.place(triggers, Int(index))
      if unsafe trigger.pointee.mayMatch(node.pointee, before: following, in: self) {
        body(unsafe trigger.pointee)
      }
    }
  }

  /// The stages in which rules begin with a node of a word, a bit each.
  func stages(at word: Int) -> UInt8 { unsafe place(ofWord: word).pointee.stages }

  /// The symbols of a word and of the nodes that begin at it; none behind the last word.
  func symbols(at word: Int) -> SymbolSet {
    word < wordCount ? unsafe place(ofWord: word).pointee.symbols : SymbolSet()
  }

  /// The index of the first node that begins at a word, or -1.
  func first(at word: Int) -> Int { Int(unsafe place(ofWord: word).pointee.head) }

  /// The index of the node behind a node in its word's list, or -1.
  func next(after node: Int) -> Int { Int(unsafe place(ofNode: node).pointee.next) }

  /// The index of the first node at or behind an index in its word's list that has a symbol, or -1.
  func first(of symbol: Symbol, from index: Int) -> Int {
    var index = index
    while index >= 0, node(index).symbol != symbol { index = next(after: index) }
    return index
  }

  // SAFETY: the index is checked, and by the type's law the memory is alive and does not change.
  private static func place<Element>(
    _ buffer: UnsafeBufferPointer<Element>, _ index: Int
  ) -> UnsafePointer<Element> {
    precondition(index >= 0 && index < buffer.count, "an index of the chart is out of range")
    return unsafe buffer.baseAddress.unsafelyUnwrapped + index
  }

  private static func element<Element>(
    _ buffer: UnsafeBufferPointer<Element>, _ index: Int
  ) -> Element {
    unsafe place(buffer, index).pointee
  }
}

extension Chart {
  /// Gives the arrays that the matcher reads, for as long as `body` runs.
  func withView(
    _ elements: [CompiledElement], _ triggers: Triggers, _ body: (StageView) -> Void
  ) {
    // SAFETY: all buffers, and the chart, outlive the call of `body`, and no array behind them changes
    // meanwhile.
    unsafe table.nodes.withUnsafeBufferPointer { nodes in
      unsafe table.places.withUnsafeBufferPointer { places in
        unsafe table.meanings.withUnsafeBufferPointer { meanings in
          unsafe block.words.withUnsafeBufferPointer { words in
            unsafe block.folded.withUnsafeBufferPointer { folded in
              unsafe elements.withUnsafeBufferPointer { elements in
                unsafe triggers.all.withUnsafeBufferPointer { all in
                  unsafe triggers.groups.withUnsafeBufferPointer { groups in
                    unsafe body(
                      StageView(
                        nodes: nodes, places: places, meanings: meanings, words: words,
                        folded: folded,
                        elements: elements, triggers: all, groups: groups, chart: self))
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
