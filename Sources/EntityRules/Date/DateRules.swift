internal import Grammar

/// The rules for dates, by the stage that they belong to.
enum DateRules {
  static let phrases: [Rule<Meaning>] = []
  static let entities: [Rule<Meaning>] = []
  static let combinations: [Rule<Meaning>] = []
}
