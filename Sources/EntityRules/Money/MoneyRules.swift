internal import Grammar

/// The rules for moneys, by the stage that they belong to.
enum MoneyRules {
  static let phrases: [Rule<Meaning>] = []
  static let entities: [Rule<Meaning>] = []
  static let combinations: [Rule<Meaning>] = []
}
