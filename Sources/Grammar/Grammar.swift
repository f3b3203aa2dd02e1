/// Rules in stages. The rules of a stage see what was given and what earlier stages made, so a text is
/// worked through once a stage and never until nothing changes.
package struct Grammar<Meaning: Sendable>: Sendable {
  package let rules: [Rule<Meaning>]
  /// For each stage, the indices of the rules to try at a node, by the id of its symbol.
  let triggers: [[[Int]]]

  /// Traps where two rules share an id.
  package init(stages: [[Rule<Meaning>]]) {
    var rules: [Rule<Meaning>] = []
    var triggers: [[[Int]]] = []
    for stage in stages {
      var byID: [[Int]] = []
      for rule in stage {
        guard case .symbols(let symbols) = rule.pattern[0].test else { continue }
        for id in Set(symbols.map { Int($0.id) }) {
          while byID.count <= id { byID.append([]) }
          byID[id].append(rules.count)
        }
        rules.append(rule)
      }
      triggers.append(byID)
    }
    precondition(Set(rules.map(\.id)).count == rules.count, "two rules share an id")
    self.rules = rules
    self.triggers = triggers
  }
}
