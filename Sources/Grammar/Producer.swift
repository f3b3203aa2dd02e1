internal import DocumentModel

/// Applies the productions of rules to matches and collects what they make.
final class Producer {
  // What of each rule is needed here, apart: to copy a whole rule out of an array counts references for
  // each of its strings.
  private let productions: [@Sendable (Match) -> [Product]]
  private let symbols: [Symbol]
  private let patterns: [[Element]]
  private let chart: Chart
  /// What a stage made: it enters the chart when the stage is over.
  private var made: [Node] = []

  init(_ rules: [Rule], _ chart: Chart) {
    productions = rules.map { $0.production }
    symbols = rules.map { $0.produces }
    patterns = rules.map { $0.pattern }
    self.chart = chart
  }

  /// Makes what a rule makes of a match; false where that is nothing.
  func accepts(_ taken: [TakenItem], of index: Int) -> Bool {
    let match = Match(pattern: patterns[index], taken: taken, chart: chart)
    let products = productions[index](match)
    if products.isEmpty { return false }
    let parts = chart.table.keep(partsOf: taken)
    for product in products {
      guard let span = product.span ?? match.span else { continue }
      let startsHere = span.words.lowerBound == taken[0].words.lowerBound
      made.append(
        Node(
          symbol: product.symbol ?? symbols[index], words: span.words,
          mentionStart: span.mentionStart, clitics: startsHere ? taken[0].clitics : .none,
          tag: product.tag, meaning: chart.table.keep(product.meaning), rule: Int32(index),
          parts: parts))
    }
    return true
  }

  /// What was made since the last time.
  func takeNodes() -> [Node] {
    var nodes: [Node] = []
    swap(&nodes, &made)
    return nodes
  }
}
