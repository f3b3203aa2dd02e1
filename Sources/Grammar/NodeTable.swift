internal import DocumentModel

/// All nodes found in one block.
///
/// Law: the nodes that begin at a word form a list, longer ones first, and among equal lengths the
/// earlier made first.
struct NodeTable {
  private(set) var nodes: [Node] = []
  /// What nodes mean: first what words always mean, behind it what this block's nodes do.
  private(set) var meanings: [any NodeMeaning]
  private let constantCount: Int
  /// For each symbol, by its id, the stages in which rules begin with it, a bit each.
  private let stages: [UInt8]
  /// The nodes that others were made of.
  private(set) var parts: [Int32] = []
  private(set) var places: [WordPlace] = []

  /// - Parameters:
  ///   - constants: what words always mean.
  ///   - stages: for each symbol, by its id, the stages in which rules begin with it, a bit each.
  init(constants: [any NodeMeaning] = [], stages: [UInt8] = []) {
    self.stages = stages
    meanings = constants
    constantCount = constants.count
  }

  mutating func reset(chains: [Clitics]) {
    nodes.removeAll(keepingCapacity: true)
    meanings.removeLast(meanings.count - constantCount)
    parts.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for chain in chains { places.append(WordPlace(chain: chain)) }
  }

  /// Adds the symbols of the words themselves, where all nodes are given.
  mutating func note(_ words: [Token], folded: [UInt8], _ tokens: TokenSymbols) {
    for (index, word) in words.enumerated() {
      places[index].symbols.insert(TokenSymbols.symbol(of: word.kind))
      if word.folded.count == 1, let mark = tokens.symbol(ofByte: folded[word.folded.lowerBound]) {
        places[index].symbols.insert(mark)
      }
    }
  }

  /// The index of the first node that begins at a word, or -1.
  func first(at word: Int) -> Int { Int(places[word].head) }

  /// The index of the node behind a node in its word's list, or -1.
  func next(after node: Int) -> Int { Int(nodes[node].next) }

  /// The index of the first node at or behind an index in its word's list that has a symbol, or -1.
  func first(of symbol: Symbol, from index: Int) -> Int {
    var index = index
    while index >= 0, nodes[index].symbol != symbol { index = next(after: index) }
    return index
  }

  mutating func setConstant(_ constant: Int, to meaning: any NodeMeaning) {
    precondition(constant < constantCount, "there is no such constant")
    meanings[constant] = meaning
  }

  /// Keeps a meaning and says where.
  mutating func keep(_ meaning: any NodeMeaning) -> Int32 {
    meanings.append(meaning)
    return Int32(meanings.count - 1)
  }

  /// Takes over what a stage made: its meanings and parts are numbered from the end of those here.
  mutating func add(_ made: inout Made) {
    let (meaning, part) = (Int32(meanings.count), Int32(parts.count))
    meanings.append(contentsOf: made.meanings)
    parts.append(contentsOf: made.parts)
    for node in made.nodes { add(node.moved(meanings: meaning, parts: part)) }
    made.removeAll()
  }

  /// Adds a node, and once more with the proclitic before it, if one stands there.
  mutating func add(_ node: Node) {
    append(node)
    guard node.start > 0, node.clitics.rawValue == 0 else { return }
    let chain = places[node.start - 1].chain
    if chain.rawValue != 0 { append(node.echo(after: chain)) }
  }

  private mutating func append(_ node: Node) {
    let index = Int32(nodes.count)
    var previous = -1
    var current = places[node.start].head
    while current >= 0, nodes[Int(current)].end >= node.end {
      previous = Int(current)
      current = nodes[Int(current)].next
    }
    nodes.append(node.before(current))
    places[node.start].symbols.insert(node.symbol)
    places[node.start].stages |= stages[Int(node.symbol.id)]
    if previous < 0 {
      places[node.start].head = index
    } else {
      nodes[previous].next = index
    }
  }
}

/// What is known of one word of the block.
struct WordPlace {
  /// The first node of the word's list; -1 where there is none.
  var head: Int32 = -1
  /// The stages in which rules begin with one of its nodes, a bit each.
  var stages: UInt8 = 0
  /// The proclitics it consists of, where it stands before another word as one.
  let chain: Clitics
  /// The symbols of the word and of the nodes that begin at it: most rules are ruled out by one look
  /// at them.
  var symbols = SymbolSet()
}

/// What a stage makes: it enters the chart when the stage is over.
struct Made {
  /// Meanings and parts are numbered from 0 on.
  var nodes: [Node] = []
  var meanings: [any NodeMeaning] = []
  var parts: [Int32] = []

  mutating func removeAll() {
    nodes.removeAll(keepingCapacity: true)
    meanings.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
  }
}
