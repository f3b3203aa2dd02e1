internal import DocumentModel

/// Finds the ways in which a pattern matches at a node, the longest of each element first.
///
/// It goes back where a choice leads nowhere. Patterns are short and repetitions bounded, so the work
/// at one node is too; a budget makes sure of it whatever the rules are.
struct PatternMatcher {
  /// A node or token that an element took.
  struct Taken {
    let element: Int
    /// -1 for a token.
    let node: Int
    let words: Range<Int>
  }

  /// The most nodes and tokens tried for one rule at one node.
  private static let budget = 4096

  private let pattern: [Element]
  private let chart: Chart
  private let block: TokenBlock
  private var steps = 0
  private(set) var taken: [Taken] = []

  init(_ pattern: [Element], _ chart: Chart, _ block: TokenBlock) {
    self.pattern = pattern
    self.chart = chart
    self.block = block
  }

  /// Tries the pattern with its first element at `node`. `accept` is asked at every full match until
  /// it says yes.
  mutating func match(at node: Int, accept: (borrowing [Taken]) -> Bool) {
    steps = 0
    taken.removeAll(keepingCapacity: true)
    guard allows(node, pattern[0], isFirst: true) else { return }
    let words = chart.nodes[node].words
    taken.append(Taken(element: 0, node: node, words: words))
    _ = proceed(0, 1, words.upperBound, accept)
  }

  /// Goes on at a word, with `count` items of `element` taken; true where a match was accepted.
  private mutating func proceed(
    _ element: Int, _ count: Int, _ word: Int, _ accept: (borrowing [Taken]) -> Bool
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
    _ element: Int, _ count: Int, _ word: Int, _ accept: (borrowing [Taken]) -> Bool
  ) -> Bool {
    guard word < block.words.count else { return false }
    steps += 1
    guard steps < Self.budget else { return false }
    guard case .symbols = pattern[element].test else {
      guard allows(tokenAt: word, pattern[element]) else { return false }
      taken.append(Taken(element: element, node: -1, words: word..<word + 1))
      if proceed(element, count + 1, word + 1, accept) { return true }
      taken.removeLast()
      return false
    }
    var node = chart.first(at: word)
    while node >= 0 {
      if allows(node, pattern[element], isFirst: false) {
        let words = chart.nodes[node].words
        taken.append(Taken(element: element, node: node, words: words))
        if proceed(element, count + 1, words.upperBound, accept) { return true }
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
