internal import Grammar

/// The rules for moneys, by the stage that they belong to.
enum MoneyRules {
  static let phrases: [Rule] = []
  static let entities: [Rule] = []
  static let combinations: [Rule] = []
}
