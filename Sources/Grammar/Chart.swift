internal import DocumentModel

/// All nodes found in one block, and what they were found in.
///
/// One parser owns it; matches refer to it and are gone before it changes.
///
/// Law: the nodes that begin at a word form a list, longer ones first, and among equal lengths the
/// earlier made first.
final class Chart {
  private(set) var document = Document(id: "", text: [])
  private(set) var block = TokenBlock()
  private(set) var nodes: [Node] = []
  private(set) var meanings: [any NodeMeaning] = []
  /// The nodes that others were made of.
  private(set) var parts: [Int32] = []
  /// For each word, the proclitics it consists of, where it stands before another word as one.
  private var chains: [Clitics] = []
  /// The first node of each word's list; -1 where there is none.
  private(set) var heads: [Int32] = []
  /// The symbols of the nodes that begin at each word: most rules are ruled out by one look at them.
  private(set) var symbols: [SymbolSet] = []
  /// The node behind each node in its list; -1 at the end.
  private(set) var nexts: [Int32] = []

  func reset(chains: [Clitics]) {
    self.chains = chains
    nodes.removeAll(keepingCapacity: true)
    meanings.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    nexts.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    symbols.removeAll(keepingCapacity: true)
    symbols.append(contentsOf: repeatElement(SymbolSet(), count: chains.count))
    heads.append(contentsOf: repeatElement(-1, count: chains.count))
  }

  /// Takes the text in for as long as rules run over it. It must be given back by ``close()``: while the
  /// chart shares the block's arrays, filling the next block would copy them.
  func open(_ block: TokenBlock, of document: Document) {
    self.block = block
    self.document = document
  }

  func close() {
    block = TokenBlock()
    document = Document(id: "", text: [])
  }

  var wordCount: Int { chains.count }

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

  /// Keeps a meaning and says where.
  func keep(_ meaning: any NodeMeaning) -> Int32 {
    meanings.append(meaning)
    return Int32(meanings.count - 1)
  }

  /// Keeps the nodes that a match took and says where.
  func keep(partsOf taken: [TakenItem]) -> Range<Int32> {
    let start = Int32(parts.count)
    for item in taken where item.index >= 0 { parts.append(Int32(item.index)) }
    return start..<Int32(parts.count)
  }

  /// Adds a node, and once more with the proclitic before it, if one stands there.
  func add(_ node: Node) {
    append(node)
    let start = node.words.lowerBound
    if start > 0, node.clitics.rawValue == 0, chains[start - 1].rawValue != 0 {
      append(node.echo(at: start - 1, after: chains[start - 1]))
    }
  }

  private func append(_ node: Node) {
    let index = Int32(nodes.count)
    nodes.append(node)
    nexts.append(-1)
    symbols[node.words.lowerBound].insert(node.symbol)
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
