package import DocumentModel

/// Applies a grammar to a block: takes the nodes it is given, runs the stages, holds all nodes.
///
/// One worker owns a parser; its buffers are reused.
package struct Parser<Meaning: Sendable> {
  private let grammar: Grammar<Meaning>
  private var runner = ChartRunner()
  private var meanings: [Meaning] = []

  package init(_ grammar: Grammar<Meaning>) { self.grammar = grammar }

  /// Begins a block. `chains` gives for each word the proclitics it consists of, or none.
  package mutating func begin(chains: [Clitics]) {
    runner.begin(chains: chains)
    meanings.removeAll(keepingCapacity: true)
  }

  /// Gives the parser a node.
  package mutating func add(
    _ symbol: Symbol, words: Range<Int>, mentionStart: Int, clitics: Clitics = .none,
    hasArticle: Bool = false, needsContext: Bool = false, meaning: Meaning
  ) {
    meanings.append(meaning)
    runner.enter(
      Node(
        symbol: symbol, words: words, mentionStart: mentionStart, clitics: clitics,
        hasArticle: hasArticle, needsContext: needsContext, meaning: Int32(meanings.count - 1),
        rule: -1, parts: 0..<0))
  }

  /// Runs all stages over the block.
  package mutating func run(_ block: TokenBlock, of document: Document) {
    let rules = grammar.rules
    // Taken out while the runner works, which holds the rest of the parser.
    var meanings: [Meaning] = []
    swap(&meanings, &self.meanings)
    runner.run(grammar.patterns, block) { index, taken, chart in
      let rule = rules[index]
      let (products, whole) = Self.products(of: rule, taken, chart, block, document, meanings)
      var made: [ChartRunner.Made] = []
      for product in products {
        guard let span = product.span ?? whole else { continue }
        made.append(
          ChartRunner.Made(
            symbol: product.symbol ?? rule.produces, span: span, meaning: Int32(meanings.count)))
        meanings.append(product.meaning)
      }
      return made
    }
    swap(&meanings, &self.meanings)
  }

  /// What a rule makes of a match, and the match's span. A function of its own, so that the match, which
  /// shares the list of meanings, is gone when that list grows: else it would be copied each time.
  private static func products(
    of rule: Rule<Meaning>, _ taken: [TakenItem], _ chart: Chart, _ block: TokenBlock,
    _ document: Document, _ meanings: [Meaning]
  ) -> ([Product<Meaning>], MatchSpan?) {
    let match = Match(
      document: document, block: block, pattern: rule.pattern, taken: taken, chart: chart,
      meanings: meanings)
    let products = rule.production(match)
    return (products, products.isEmpty ? nil : match.span)
  }

  // MARK: Results

  /// All nodes, in the order in which they were made.
  package var nodes: [Node] { runner.chart.nodes }

  /// The longest node of some symbols that begins at a word.
  package func longest(at word: Int, of symbols: [Symbol]) -> Node? {
    let chart = runner.chart
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
    runner.parts[Int(node.parts.lowerBound)..<Int(node.parts.upperBound)].map {
      runner.chart.nodes[Int($0)]
    }
  }
}
