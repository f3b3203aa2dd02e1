internal import DocumentModel

/// Runs patterns over a chart, stage by stage: the part of parsing that does not ask what nodes mean.
struct ChartRunner {
  /// What a rule made of a match: a node to be, and where the parser keeps its meaning.
  struct Made {
    let symbol: Symbol
    let span: MatchSpan
    let meaning: Int32
  }

  /// Asked at a full match of a rule: what it makes of it, nothing if it does not apply.
  typealias Production = (_ rule: Int, _ taken: [TakenItem], _ chart: Chart) -> [Made]

  private(set) var chart = Chart()
  /// The nodes that others were made of.
  private(set) var parts: [Int32] = []
  /// What a stage made: it enters the chart when the stage is over.
  private var pending: [Node] = []
  /// For each word, the proclitics it consists of, where it stands before another word as one.
  private var chains: [Clitics] = []

  mutating func begin(chains: [Clitics]) {
    self.chains = chains
    chart.reset(wordCount: chains.count)
    parts.removeAll(keepingCapacity: true)
  }

  /// Puts a node into the chart, and once more with the proclitic before it, if one stands there.
  mutating func enter(_ node: Node) {
    chart.append(node)
    let start = node.words.lowerBound
    if start > 0, node.clitics.isEmpty, !chains[start - 1].isEmpty {
      chart.append(node.begun(at: start - 1, after: chains[start - 1]))
    }
  }

  mutating func run(_ table: PatternTable, _ block: TokenBlock, production: Production) {
    for triggers in table.triggers {
      runStage(triggers, table.patterns, block, production)
      for node in pending { enter(node) }
      pending.removeAll(keepingCapacity: true)
    }
  }

  private mutating func runStage(
    _ triggers: [[Int]], _ patterns: [[Element]], _ block: TokenBlock, _ production: Production
  ) {
    var matcher = PatternMatcher(chart, block)
    for word in chains.indices {
      var node = chart.first(at: word)
      while node >= 0 {
        let id = Int(chart.nodes[node].symbol.id)
        if id < triggers.count {
          for rule in triggers[id] { apply(rule, patterns[rule], at: node, &matcher, production) }
        }
        node = chart.next(after: node)
      }
    }
  }

  private mutating func apply(
    _ rule: Int, _ pattern: [Element], at node: Int, _ matcher: inout PatternMatcher,
    _ production: Production
  ) {
    var made: [Made] = []
    let start = Int32(parts.count)
    matcher.match(pattern, at: node) { taken in
      made = production(rule, taken, chart)
      if made.isEmpty { return false }
      for item in taken where item.index >= 0 { parts.append(Int32(item.index)) }
      return true
    }
    let first = chart.nodes[node]
    for made in made {
      let startsHere = made.span.words.lowerBound == first.words.lowerBound
      pending.append(
        Node(
          symbol: made.symbol, words: made.span.words, mentionStart: made.span.mentionStart,
          clitics: startsHere ? first.clitics : .none, hasArticle: false, needsContext: false,
          meaning: made.meaning, rule: Int32(rule), parts: start..<Int32(parts.count)))
    }
  }
}
