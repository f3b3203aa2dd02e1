package import Grammar

/// All rules, in the order of their stages.
package enum EntityGrammar {
  package static let grammar = Grammar(stages: [
    numbers, NumeralRules.repeated, phrases, DateRules.points, DateRules.wholes, DateRules.pairs,
    entities, combinations,
  ])

  /// Numbers, from digits and number words, and names that the text's own form tells.
  private static let numbers: [Rule] = NumeralRules.rules + OrganizationRules.names
  /// Parts of entities: what is not one by itself.
  private static let phrases: [Rule] =
    MoneyRules.phrases + DateRules.phrases + OrganizationRules.phrases
  /// Entities.
  private static let entities: [Rule] =
    MoneyRules.entities + DateRules.entities + OrganizationRules.entities
  /// What is made of entities: ranges, lists, pairs.
  private static let combinations: [Rule] =
    MoneyRules.combinations + DateRules.combinations + OrganizationRules.combinations
}
