internal import DocumentModel

/// Finds the ways in which patterns match at a node, the longest of each element first.
///
/// It goes back where a choice leads nowhere. Patterns are short and repetitions bounded, so the work
/// at one node is too; a budget makes sure of it whatever the rules are.
struct PatternMatcher {
  /// The most nodes and tokens tried for one rule at one node.
  private static let budget = 4096

  private let view: StageView
  private let producer: Producer
  /// The rule at hand, as an index into the grammar's.
  private var rule = 0
  /// The pattern at hand, as indices of elements.
  private var start = 0
  private var end = 0
  private var steps = 0
  private var taken: [TakenItem] = []

  init(_ view: StageView, _ producer: Producer) {
    self.view = view
    self.producer = producer
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
    let first = view.node(node)
    guard allows(first, view.element(start)) else { return }
    steps = 0
    taken.removeAll(keepingCapacity: true)
    taken.append(TakenItem(element: 0, first, index: node))
    _ = proceed(start, 1, first.words.upperBound)
  }

  /// Goes on at a word, with `count` items of `element` taken; true where a match was accepted.
  private mutating func proceed(
    _ element: Int, _ count: Int, _ word: Int
  ) -> Bool {
    if element == end { return producer.accepts(taken, of: rule) }
    let wanted = view.element(element)
    if case .absent = wanted.role {
      return !stands(wanted, at: word) && proceed(element + 1, 0, word)
    }
    if count < wanted.maximum, take(element, wanted, count, word) { return true }
    return count >= wanted.minimum && proceed(element + 1, 0, word)
  }

  /// Takes one more item for an element, each that stands here in turn.
  private mutating func take(
    _ element: Int, _ wanted: CompiledElement, _ count: Int, _ word: Int
  ) -> Bool {
    guard word < view.wordCount else { return false }
    steps += 1
    guard steps < Self.budget else { return false }
    guard wanted.asksForNode else {
      let token = view.word(word)
      guard allows(token, wanted) else { return false }
      taken.append(TakenItem(element: element - start, token, at: word))
      if proceed(element, count + 1, word + 1) { return true }
      taken.removeLast()
      return false
    }
    guard wanted.symbols.intersects(view.symbols(at: word)) else { return false }
    var index = view.first(at: word)
    while index >= 0 {
      let node = view.node(index)
      if allows(node, wanted) {
        taken.append(TakenItem(element: element - start, node, index: index))
        if proceed(element, count + 1, node.words.upperBound) { return true }
        taken.removeLast()
      }
      index = view.next(after: index)
    }
    return false
  }

  private func stands(_ wanted: CompiledElement, at word: Int) -> Bool {
    guard word < view.wordCount else { return false }
    guard wanted.asksForNode else { return allows(view.word(word), wanted) }
    guard wanted.symbols.intersects(view.symbols(at: word)) else { return false }
    var index = view.first(at: word)
    while index >= 0 {
      if allows(view.node(index), wanted) { return true }
      index = view.next(after: index)
    }
    return false
  }

  private func allows(_ node: Node, _ wanted: CompiledElement) -> Bool {
    wanted.allows(node)
      && wanted.spacing.allows(isGlued: { view.word(node.words.lowerBound).isGlued })
  }

  private func allows(_ token: Token, _ wanted: CompiledElement) -> Bool {
    let mark = token.folded.count == 1 ? view.foldedByte(token.folded.lowerBound) : 0
    return wanted.allows(token.kind, mark: mark)
      && wanted.spacing.allows(isGlued: { token.isGlued })
  }
}

extension Element.Spacing {
  fileprivate func allows(isGlued: () -> Bool) -> Bool {
    switch self {
    case .any: true
    case .glued: isGlued()
    case .apart: !isGlued()
    }
  }
}
