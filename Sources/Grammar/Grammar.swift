/// Rules in stages. The rules of a stage see what was given and what earlier stages made, so a text is
/// worked through once a stage and never until nothing changes.
package struct Grammar<Meaning: Sendable>: Sendable {
  package let rules: [Rule<Meaning>]
  let patterns: PatternTable

  /// Traps where two rules share an id.
  package init(stages: [[Rule<Meaning>]]) {
    rules = stages.flatMap { $0 }
    patterns = PatternTable(stages.map { stage in stage.map { $0.pattern } })
    precondition(Set(rules.map { $0.id }).count == rules.count, "two rules share an id")
  }
}

/// The patterns of a grammar's rules, and which to try where: what is asked at every node, apart from
/// what nodes mean.
struct PatternTable: Sendable {
  /// The pattern of each rule, by its index in the grammar.
  let patterns: [[Element]]
  /// For each stage, the indices of the rules to try at a node, by the id of its symbol.
  let triggers: [[[Int]]]

  init(_ stages: [[[Element]]]) {
    var patterns: [[Element]] = []
    var triggers: [[[Int]]] = []
    for stage in stages {
      var byID: [[Int]] = []
      for pattern in stage {
        if case .symbols(let symbols) = pattern[0].test {
          for id in Set(symbols.map { Int($0.id) }) {
            while byID.count <= id { byID.append([]) }
            byID[id].append(patterns.count)
          }
        }
        patterns.append(pattern)
      }
      triggers.append(byID)
    }
    self.patterns = patterns
    self.triggers = triggers
  }
}
