internal import Grammar

/// The rules for moneys, by the stage that they belong to.
enum MoneyRules {
  static let phrases = CurrencyPhraseRules.rules + NumberRangeRules.rules
  static let entities = AmountRules.rules + SubunitRules.rules + SignRules.rules
  static let combinations = MoneyRangeRules.rules
}
