internal import DocumentModel

/// All nodes found in one block.
///
/// Law: the nodes that begin at a word form a list, longer ones first, and among equal lengths the
/// earlier made first.
struct Chart {
  private(set) var nodes: [Node] = []
  /// The nodes that others were made of.
  private(set) var parts: [Int32] = []
  /// The first node of each word's list; -1 where there is none.
  private var heads: [Int32] = []
  /// The node behind each node in its list; -1 at the end.
  private var nexts: [Int32] = []

  mutating func reset(wordCount: Int) {
    nodes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    nexts.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    heads.append(contentsOf: repeatElement(-1, count: wordCount))
  }

  /// The index of the first node that begins at a word, or -1.
  func first(at word: Int) -> Int { Int(heads[word]) }

  /// The index of the node behind a node in its word's list, or -1.
  func next(after node: Int) -> Int { Int(nexts[node]) }

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

  /// Keeps the nodes that another is made of.
  mutating func keep(parts new: some Sequence<Int32>) -> Range<Int32> {
    let start = Int32(parts.count)
    parts.append(contentsOf: new)
    return start..<Int32(parts.count)
  }
}
