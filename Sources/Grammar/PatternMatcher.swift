internal import DocumentModel

/// Finds the ways in which patterns match at a node, the longest of each element first.
///
/// It goes back where a choice leads nowhere. Patterns are short and repetitions bounded, so the work
/// at one node is too; a budget makes sure of it whatever the rules are.
@safe struct PatternMatcher {
  /// The most nodes and tokens tried for one rule at one node.
  private static let budget = 4096

  private let view: StageView
  var producer: Producer
  /// The items taken so far, with room for as many as the longest pattern can take.
  private let taken: UnsafeMutableBufferPointer<TakenItem>
  private var takenCount = 0
  /// The rule at hand, as an index into the grammar's.
  private var rule = 0
  /// The pattern at hand, as indices of elements.
  private var start = 0
  private var end = 0
  private var steps = 0

  /// - Parameter room: memory that outlives the matcher and that nothing else uses meanwhile.
  init(
    _ view: StageView, _ producer: Producer, room: UnsafeMutableBufferPointer<TakenItem>
  ) {
    self.view = view
    self.producer = producer
    unsafe taken = room
  }

  /// Tries a rule's pattern with its first element at `node`. The producer is asked at every full match
  /// until it accepts one.
  ///
  /// It is an object and not a closure: the compiler specializes a closure by passing what it captured
  /// through every call below, and counts references at each; that was half of the pipeline's time.
  mutating func match(_ trigger: Trigger, at node: Int) {
    start = Int(trigger.start)
    end = Int(trigger.end)
    rule = Int(trigger.rule)
    let first = unsafe view.place(ofNode: node)
    guard unsafe allows(first.pointee, view.element(start).pointee) else { return }
    steps = 0
    takenCount = 0
    push(unsafe TakenItem(element: 0, first.pointee, index: node))
    _ = unsafe proceed(start, 1, first.pointee.end)
  }

  /// Goes on at a word, with `count` items of `element` taken; true where a match was accepted.
  private mutating func proceed(
    _ element: Int, _ count: Int, _ word: Int
  ) -> Bool {
    if element == end { return accepts() }
    let wanted = unsafe view.element(element)
    if case .absent = unsafe wanted.pointee.role {
      return unsafe !stands(wanted.pointee, at: word) && proceed(element + 1, 0, word)
    }
    if unsafe count < wanted.pointee.maximum, unsafe take(element, wanted, count, word) {
      return true
    }
    return unsafe count >= wanted.pointee.minimum && proceed(element + 1, 0, word)
  }

  /// Takes one more item for an element, each that stands here in turn.
  private mutating func take(
    _ element: Int, _ wanted: UnsafePointer<CompiledElement>, _ count: Int, _ word: Int
  ) -> Bool {
    steps += 1
    // A word that gives nothing that is wanted, or is no word any more, is told by one look.
    guard steps < Self.budget, unsafe wanted.pointee.symbols.intersects(view.symbols(at: word))
    else { return false }
    guard unsafe wanted.pointee.asksForNode else {
      let token = view.word(word)
      guard unsafe wanted.pointee.allowsSpacing(isGlued: token.isGlued) else { return false }
      push(TakenItem(element: element - start, token, at: word))
      if proceed(element, count + 1, word + 1) { return true }
      takenCount -= 1
      return false
    }
    var index = view.first(at: word)
    while index >= 0 {
      let node = unsafe view.place(ofNode: index)
      if unsafe allows(node.pointee, wanted.pointee) {
        push(unsafe TakenItem(element: element - start, node.pointee, index: index))
        if unsafe proceed(element, count + 1, node.pointee.end) { return true }
        takenCount -= 1
      }
      index = view.next(after: index)
    }
    return false
  }

  private func stands(_ wanted: CompiledElement, at word: Int) -> Bool {
    guard wanted.symbols.intersects(view.symbols(at: word)) else { return false }
    guard wanted.asksForNode else {
      return wanted.allowsSpacing(isGlued: view.word(word).isGlued)
    }
    var index = view.first(at: word)
    while index >= 0 {
      if unsafe allows(view.place(ofNode: index).pointee, wanted) { return true }
      index = view.next(after: index)
    }
    return false
  }

  private func allows(_ node: Node, _ wanted: CompiledElement) -> Bool {
    wanted.allows(node)
      && wanted.allowsSpacing(isGlued: view.word(node.start).isGlued)
  }

  private mutating func push(_ item: TakenItem) {
    precondition(takenCount < (unsafe taken.count), "a match takes more than its pattern allows")
    // SAFETY: the index is checked; items need no deinitialization.
    unsafe taken[takenCount] = item
    takenCount += 1
  }

  private mutating func accepts() -> Bool {
    // SAFETY: the items up to the count are initialized, and stay as they are during the call.
    let items = unsafe UnsafeBufferPointer(start: taken.baseAddress, count: takenCount)
    return producer.accepts(unsafe Match(view, taken: items, firstElement: start), of: rule)
  }
}
