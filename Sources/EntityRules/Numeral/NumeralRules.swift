internal import Grammar

/// The rules for numbers, which money and dates share.
enum NumeralRules {
  static let rules: [Rule<Meaning>] = []
}
