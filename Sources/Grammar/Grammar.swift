/// Rules in stages. The rules of a stage see what was given and what earlier stages made, so a text is
/// worked through once a stage and never until nothing changes.
package struct Grammar: Sendable {
  package let rules: [Rule]
  let patterns: PatternTable

  /// Traps where two rules share an id.
  package init(stages: [[Rule]]) {
    rules = stages.flatMap { $0 }
    patterns = PatternTable(stages.map { stage in stage.map { $0.pattern } })
    precondition(Set(rules.map { $0.id }).count == rules.count, "two rules share an id")
  }
}

/// The patterns of a grammar's rules, and which to try where.
struct PatternTable: Sendable {
  /// All patterns' elements, one pattern behind the other.
  let elements: [CompiledElement]
  /// Where each rule's pattern stands in ``elements``, by the rule's index in the grammar.
  let patterns: [Range<Int>]
  let stages: [Triggers]

  init(_ stages: [[[Element]]]) {
    var elements: [CompiledElement] = []
    var patterns: [Range<Int>] = []
    var triggers: [Triggers] = []
    for stage in stages {
      var byID = [[Int]](repeating: [], count: SymbolSet.capacity)
      for pattern in stage {
        if case .symbols(let symbols) = pattern[0].test {
          for id in Set(symbols.map { Int($0.id) }) { byID[id].append(patterns.count) }
        }
        let start = elements.count
        for (index, element) in pattern.enumerated() {
          elements.append(CompiledElement(element, isFirst: index == 0))
        }
        patterns.append(start..<elements.count)
      }
      triggers.append(Triggers(byID))
    }
    self.elements = elements
    self.patterns = patterns
    self.stages = triggers
  }
}

/// Which rules of a stage to try at a node, by the id of its symbol.
struct Triggers: Sendable {
  /// Where the rules of each symbol end in ``rules``; they begin where those of the one before end.
  private let ends: [Int]
  private let rules: [Int]

  init(_ byID: [[Int]]) {
    var ends: [Int] = []
    var rules: [Int] = []
    for group in byID {
      rules += group
      ends.append(rules.count)
    }
    self.ends = ends
    self.rules = rules
  }

  /// The indices, into the grammar's rules, of those that a symbol sets off.
  func rules(for symbol: Symbol) -> ArraySlice<Int> {
    let id = Int(symbol.id)
    return rules[(id == 0 ? 0 : ends[id - 1])..<ends[id]]
  }
}
