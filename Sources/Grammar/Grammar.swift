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
