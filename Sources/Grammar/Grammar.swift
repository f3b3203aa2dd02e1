/// Rules in stages. The rules of a stage see what was given and what earlier stages made, so a text is
/// worked through once a stage and never until nothing changes.
package struct Grammar: Sendable {
  package let rules: [Rule]
  /// What is asked of each rule for every node: to copy a whole rule counts references.
  let origins: [(id: String, priority: Int)]
  let patterns: PatternTable

  /// Traps where two rules share an id.
  package init(stages: [[Rule]]) {
    rules = stages.flatMap { $0 }
    origins = rules.map { ($0.id, $0.priority) }
    patterns = PatternTable(stages.map { stage in stage.map { $0.pattern } })
    precondition(Set(rules.map { $0.id }).count == rules.count, "two rules share an id")
  }
}
