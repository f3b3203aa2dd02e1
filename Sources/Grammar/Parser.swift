package import DocumentModel

/// Applies a grammar to a block: takes the nodes it is given, runs the stages, holds all nodes.
///
/// One worker owns a parser; its buffers are reused.
package struct Parser<Meaning: Sendable> {
  private let grammar: Grammar<Meaning>
  private var chart = Chart()
  private var meanings: [Meaning] = []
  /// What a stage made: it enters the chart when the stage is over.
  private var pending: [Node] = []
  /// For each word, the proclitics it consists of, where it stands before another word as one.
  private var chains: [Clitics] = []

  package init(_ grammar: Grammar<Meaning>) { self.grammar = grammar }

  /// Begins a block. `chains` gives for each word the proclitics it consists of, or none.
  package mutating func begin(chains: [Clitics]) {
    self.chains = chains
    chart.reset(wordCount: chains.count)
    meanings.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
  }

  /// Gives the parser a node.
  package mutating func add(
    _ symbol: Symbol, words: Range<Int>, mentionStart: Int, clitics: Clitics = [],
    hasArticle: Bool = false, needsContext: Bool = false, meaning: Meaning
  ) {
    meanings.append(meaning)
    enter(
      Node(
        symbol: symbol, words: words, mentionStart: mentionStart, clitics: clitics,
        hasArticle: hasArticle, needsContext: needsContext, meaning: Int32(meanings.count - 1), rule: -1, parts: 0..<0))
  }

  /// Puts a node into the chart, and once more with the proclitic before it, if one stands there.
  private mutating func enter(_ node: Node) {
    chart.append(node)
    let start = node.words.lowerBound
    if start > 0, node.clitics.isEmpty, !chains[start - 1].isEmpty {
      chart.append(node.begun(at: start - 1, after: chains[start - 1]))
    }
  }

  /// Runs all stages over the block.
  package mutating func run(_ block: TokenBlock, of document: Document) {
    for triggers in grammar.triggers {
      for word in chains.indices {
        var node = chart.first(at: word)
        while node >= 0 {
          let id = Int(chart.nodes[node].symbol.id)
          if id < triggers.count {
            for rule in triggers[id] { apply(rule, at: node, block, document) }
          }
          node = chart.next(after: node)
        }
      }
      for node in pending { enter(node) }
      pending.removeAll(keepingCapacity: true)
    }
  }

  private mutating func apply(
    _ index: Int, at node: Int, _ block: TokenBlock, _ document: Document
  ) {
    let rule = grammar.rules[index]
    var products: [(Product<Meaning>, MatchSpan)] = []
    var parts: [Int32] = []
    var clitics: Clitics = []
    var matcher = PatternMatcher(rule.pattern, chart, block)
    matcher.match(at: node) { taken in
      let match = match(of: rule, taken, block, document)
      products = rule.production(match).compactMap { product in
        (product.span ?? match.span).map { (product, $0) }
      }
      guard !products.isEmpty else { return false }
      parts = taken.filter { $0.node >= 0 }.map { Int32($0.node) }
      clitics = chart.nodes[taken[0].node].clitics
      return true
    }
    let kept = products.isEmpty ? 0..<0 : chart.keep(parts: parts)
    for (product, span) in products {
      meanings.append(product.meaning)
      let startsHere = span.words.lowerBound == chart.nodes[node].words.lowerBound
      pending.append(
        Node(
          symbol: product.symbol ?? rule.produces, words: span.words,
          mentionStart: span.mentionStart, clitics: startsHere ? clitics : [], hasArticle: false,
          needsContext: false, meaning: Int32(meanings.count - 1), rule: Int32(index), parts: kept))
    }
  }

  private func match(
    of rule: Rule<Meaning>, _ taken: [PatternMatcher.Taken], _ block: TokenBlock,
    _ document: Document
  ) -> Match<Meaning> {
    var elements = [[Match<Meaning>.Item]](repeating: [], count: rule.pattern.count)
    for item in taken { elements[item.element].append(self.item(item, block)) }
    return Match(
      document: document, block: block, elements: elements, roles: rule.pattern.map(\.role),
      chart: chart, meanings: meanings)
  }

  private func item(_ taken: PatternMatcher.Taken, _ block: TokenBlock) -> Match<Meaning>.Item {
    guard taken.node >= 0 else {
      return Match.Item(
        words: taken.words, mentionStart: block.words[taken.words.lowerBound].range.lowerBound)
    }
    let node = chart.nodes[taken.node]
    return Match.Item(node, meaning: meanings[Int(node.meaning)])
  }

  // MARK: Results

  /// All nodes, in the order in which they were made.
  package var nodes: [Node] { chart.nodes }

  /// The longest node of some symbols that begins at a word.
  package func longest(at word: Int, of symbols: [Symbol]) -> Node? {
    var index = chart.first(at: word)
    while index >= 0 {
      let node = chart.nodes[index]
      if symbols.contains(node.symbol) { return node }
      index = chart.next(after: index)
    }
    return nil
  }

  package func meaning(of node: Node) -> Meaning { meanings[Int(node.meaning)] }

  /// The rule that made a node; `nil` where it was given.
  package func rule(of node: Node) -> Rule<Meaning>? {
    node.rule < 0 ? nil : grammar.rules[Int(node.rule)]
  }

  /// The nodes that a node was made of.
  package func parts(of node: Node) -> [Node] {
    chart.parts[Int(node.parts.lowerBound)..<Int(node.parts.upperBound)].map {
      chart.nodes[Int($0)]
    }
  }
}
