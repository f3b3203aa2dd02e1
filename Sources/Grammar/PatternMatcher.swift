internal import DocumentModel

/// Finds the ways in which patterns match at a node, the longest of each element first.
///
/// It goes back where a choice leads nowhere. Patterns are short and repetitions bounded, so the work
/// at one node is too; a budget makes sure of it whatever the rules are. It is made once a stage: the
/// chart does not change while a stage runs.
struct PatternMatcher {
  /// The most nodes and tokens tried for one rule at one node.
  private static let budget = 4096

  private let chart: Chart
  private let block: TokenBlock
  private var pattern: [Element] = []
  private var steps = 0
  private var taken: [TakenItem] = []

  init(_ chart: Chart, _ block: TokenBlock) {
    self.chart = chart
    self.block = block
  }

  /// Tries a pattern with its first element at `node`. `accept` is asked at every full match until it
  /// says yes.
  mutating func match(
    _ pattern: [Element], at node: Int, accept: ([TakenItem]) -> Bool
  ) {
    guard allows(node, pattern[0], isFirst: true) else { return }
    self.pattern = pattern
    steps = 0
    taken.removeAll(keepingCapacity: true)
    taken.append(TakenItem(element: 0, chart.nodes[node], index: node))
    _ = proceed(0, 1, chart.nodes[node].words.upperBound, accept)
  }

  /// Goes on at a word, with `count` items of `element` taken; true where a match was accepted.
  private mutating func proceed(
    _ element: Int, _ count: Int, _ word: Int, _ accept: ([TakenItem]) -> Bool
  ) -> Bool {
    if element == pattern.count { return accept(taken) }
    let wanted = pattern[element]
    if wanted.role == .absent {
      return !stands(wanted, at: word) && proceed(element + 1, 0, word, accept)
    }
    if count < wanted.count.upperBound, take(element, count, word, accept) { return true }
    return count >= wanted.count.lowerBound && proceed(element + 1, 0, word, accept)
  }

  /// Takes one more item for an element, each that stands here in turn.
  private mutating func take(
    _ element: Int, _ count: Int, _ word: Int, _ accept: ([TakenItem]) -> Bool
  ) -> Bool {
    guard word < block.words.count else { return false }
    steps += 1
    guard steps < Self.budget else { return false }
    guard case .symbols = pattern[element].test else {
      guard allows(tokenAt: word, pattern[element]) else { return false }
      taken.append(TakenItem(element: element, token: word, block))
      if proceed(element, count + 1, word + 1, accept) { return true }
      taken.removeLast()
      return false
    }
    var node = chart.first(at: word)
    while node >= 0 {
      if allows(node, pattern[element], isFirst: false) {
        taken.append(TakenItem(element: element, chart.nodes[node], index: node))
        let end = chart.nodes[node].words.upperBound
        if proceed(element, count + 1, end, accept) { return true }
        taken.removeLast()
      }
      node = chart.next(after: node)
    }
    return false
  }

  private func stands(_ element: Element, at word: Int) -> Bool {
    guard word < block.words.count else { return false }
    guard case .symbols = element.test else { return allows(tokenAt: word, element) }
    var node = chart.first(at: word)
    while node >= 0 {
      if allows(node, element, isFirst: false) { return true }
      node = chart.next(after: node)
    }
    return false
  }

  private func allows(_ index: Int, _ element: Element, isFirst: Bool) -> Bool {
    let node = chart.nodes[index]
    guard case .symbols(let symbols) = element.test, symbols.contains(node.symbol),
      (element.clitics ?? (isFirst ? .any : .none)).allows(node.clitics)
    else { return false }
    switch element.article {
    case .any: break
    case .required: guard node.hasArticle else { return false }
    case .forbidden: guard !node.hasArticle else { return false }
    }
    return allows(element.spacing, at: node.words.lowerBound)
  }

  private func allows(tokenAt word: Int, _ element: Element) -> Bool {
    let token = block.words[word]
    switch element.test {
    case .symbols: return false
    case .kinds(let kinds): guard kinds.contains(token.kind) else { return false }
    case .mark(let mark):
      guard token.folded.count == 1,
        block.folded[token.folded.lowerBound] == UInt8(truncatingIfNeeded: mark.value)
      else { return false }
    }
    return allows(element.spacing, at: word)
  }

  private func allows(_ spacing: Element.Spacing, at word: Int) -> Bool {
    switch spacing {
    case .any: true
    case .glued: block.words[word].isGlued
    case .apart: !block.words[word].isGlued
    }
  }
}
