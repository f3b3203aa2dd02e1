internal import DocumentModel

/// Applies the productions of rules to matches and collects what they make.
final class Producer {
  private let rules: [Rule]
  private let chart: Chart
  /// What a stage made: it enters the chart when the stage is over.
  private var made: [Node] = []

  init(_ rules: [Rule], _ chart: Chart) {
    self.rules = rules
    self.chart = chart
  }

  /// Makes what a rule makes of a match; false where that is nothing.
  func accepts(_ taken: [TakenItem], of index: Int) -> Bool {
    let rule = rules[index]
    let match = Match(pattern: rule.pattern, taken: taken, chart: chart)
    let products = rule.production(match)
    if products.isEmpty { return false }
    let parts = chart.keep(partsOf: taken)
    for product in products {
      guard let span = product.span ?? match.span else { continue }
      let startsHere = span.words.lowerBound == taken[0].words.lowerBound
      made.append(
        Node(
          symbol: product.symbol ?? rule.produces, words: span.words,
          mentionStart: span.mentionStart, clitics: startsHere ? taken[0].clitics : .none,
          hasArticle: false, needsContext: false, meaning: chart.keep(product.meaning),
          rule: Int32(index), parts: parts))
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
