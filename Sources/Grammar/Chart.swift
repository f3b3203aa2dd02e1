internal import DocumentModel

/// All nodes found in one block.
///
/// Law: the nodes that begin at a word form a list, longer ones first, and among equal lengths the
/// earlier made first.
struct Chart {
  private(set) var nodes: [Node] = []
  /// The first node of each word's list; -1 where there is none.
  private var heads: [Int32] = []
  /// The node behind each node in its list; -1 at the end.
  private var nexts: [Int32] = []

  mutating func reset(wordCount: Int) {
    nodes.removeAll(keepingCapacity: true)
    nexts.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: wordCount))
  }

  /// The index of the first node that begins at a word, or -1.
  func first(at word: Int) -> Int { Int(heads[word]) }

  /// The index of the node behind a node in its word's list, or -1.
  func next(after node: Int) -> Int { Int(nexts[node]) }

  /// The index of the first node at or behind an index in its word's list that has a symbol, or -1.
  func first(of symbol: Symbol, from index: Int) -> Int {
    var index = index
    while index >= 0, nodes[index].symbol != symbol { index = next(after: index) }
    return index
  }

  mutating func append(_ node: Node) {
    let index = Int32(nodes.count)
    nodes.append(node)
    nexts.append(-1)
    var previous = -1
    var current = heads[node.words.lowerBound]
    while current >= 0, nodes[Int(current)].words.upperBound >= node.words.upperBound {
      previous = Int(current)
      current = nexts[Int(current)]
    }
    nexts[Int(index)] = current
    if previous < 0 {
      heads[node.words.lowerBound] = index
    } else {
      nexts[previous] = index
    }
  }
}
