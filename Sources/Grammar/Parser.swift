package import DocumentModel

/// Applies a grammar to a block: takes the nodes it is given, runs the stages, holds all nodes.
///
/// One worker owns a parser; its buffers are reused.
@safe package struct Parser: ~Copyable {
  private let grammar: Grammar
  private var table: NodeTable
  private let chart = Chart()
  private let makers: [Producer.Maker]
  /// What the stage at hand makes, between stages empty.
  private var made = Made()
  /// For the items of the match at hand.
  private let room: UnsafeMutableBufferPointer<TakenItem>

  /// - Parameter constants: meanings that are given by their index, again and again; they may be set later.
  package init(_ grammar: Grammar, constants: [any NodeMeaning] = []) {
    self.grammar = grammar
    table = NodeTable(constants: constants, stages: grammar.patterns.stagesOfSymbols)
    makers = grammar.rules.map { Producer.Maker($0) }
    unsafe room = .allocate(capacity: grammar.patterns.longest)
  }

  deinit { unsafe room.deallocate() }

  /// Begins a block. `chains` gives for each word the proclitics it consists of, or none.
  package mutating func begin(chains: [Clitics]) {
    table.reset(chains: chains)
  }

  /// Gives the parser a node.
  package mutating func add(
    _ symbol: Symbol, words: Range<Int>, mentionStart: Int, clitics: Clitics = .none,
    hasArticle: Bool = false, needsContext: Bool = false, traits: UInt16 = 0,
    meaning: any NodeMeaning
  ) {
    add(
      symbol, words: words, mentionStart: mentionStart, clitics: clitics, hasArticle: hasArticle,
      needsContext: needsContext, traits: traits, constant: Int(table.keep(meaning)))
  }

  /// Gives the parser a node that means one of its constants, by index.
  package mutating func add(
    _ symbol: Symbol, words: Range<Int>, mentionStart: Int, clitics: Clitics = .none,
    hasArticle: Bool = false, needsContext: Bool = false, traits: UInt16 = 0, constant: Int
  ) {
    table.add(
      Node(
        symbol: symbol, words: words, mentionStart: mentionStart, clitics: clitics,
        hasArticle: hasArticle, needsContext: needsContext, traits: traits, meaning: Int32(constant)
      ))
  }

  /// Says what a constant means, before a node is given that means it.
  package mutating func setConstant(_ constant: Int, to meaning: any NodeMeaning) {
    table.setConstant(constant, to: meaning)
  }

  /// Runs all stages over the block.
  package mutating func run(_ block: TokenBlock, of document: Document) {
    table.note(block.words, folded: block.folded, grammar.patterns.tokens)
    chart.open(block, of: document)
    defer { chart.close() }
    for (stage, triggers) in grammar.patterns.stages.enumerated() {
      swap(&table, &chart.table)
      runStage(triggers, bit: 1 << UInt8(stage))
      swap(&table, &chart.table)
      table.add(&made)
    }
  }

  private mutating func runStage(_ triggers: Triggers, bit: UInt8) {
    // Out of the parser while the chart's memory is lent; swapped, for arrays that two hold are copied.
    var made = Made()
    swap(&made, &self.made)
    chart.withView(grammar.patterns.elements, triggers) { view in
      // SAFETY: the room is this parser's own, and no other matcher is at work.
      var matcher = unsafe PatternMatcher(view, Producer(makers), room: room)
      swap(&made, &matcher.producer.made)
      for word in 0..<view.wordCount where view.stages(at: word) & bit != 0 {
        var index = view.first(at: word)
        while index >= 0 {
          unsafe view.eachTrigger(at: view.place(ofNode: index)) { matcher.match($0, at: index) }
          index = view.next(after: index)
        }
      }
      swap(&made, &matcher.producer.made)
    }
    swap(&made, &self.made)
  }

  // MARK: Results

  /// All nodes, in the order in which they were made.
  package var nodes: [Node] { table.nodes }

  /// The nodes whose symbol's id has a `true` in a table, in the order in which they were made.
  package func nodes(where isWanted: [Bool]) -> [Node] {
    // By index, for most are passed over and need not be copied.
    let indices = table.nodes.indices.filter { isWanted[Int(table.nodes[$0].symbol.id)] }
    return indices.map { table.nodes[$0] }
  }

  /// The longest node of some symbols that begins at a word.
  package func longest(at word: Int, of symbols: [Symbol]) -> Node? {
    var index = table.first(at: word)
    while index >= 0 {
      let node = table.nodes[index]
      if symbols.contains(node.symbol) { return node }
      index = table.next(after: index)
    }
    return nil
  }

  package func kept(of node: Node) -> any NodeMeaning { table.meanings[Int(node.meaning)] }

  /// The id and priority of the rule that made a node, which must be one that a rule made.
  package func origin(of node: Node) -> (id: String, priority: Int) {
    grammar.origins[Int(node.rule)]
  }

  /// The rule that made a node; `nil` where it was given.
  package func rule(of node: Node) -> Rule? {
    node.rule < 0 ? nil : grammar.rules[Int(node.rule)]
  }

  /// The nodes that a node was made of.
  package func parts(of node: Node) -> [Node] {
    table.parts[Int(node.parts.lowerBound)..<Int(node.parts.upperBound)].map {
      table.nodes[Int($0)]
    }
  }
}
