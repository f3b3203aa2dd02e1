// Made by `make scores` from the gold of this project: not to be edited.

/// How far rules and lists may be trusted.
package enum RuleScores {
  /// For each rule or list the lower bound of the 95 % Wilson interval of its strict precision on
  /// this project's gold. What fired there fewer than 5 times has none.
  package static let byRule: [String: Double] = [:]
}
