internal import Gazetteers
internal import Grammar

/// A class of words: which list it is, and what the list's rows mean.
struct WordClass: Sendable {
  let category: Category
  /// What the columns of the list must hold, for the message when they do not.
  let expects: String
  /// The meaning of a row, for which the lexicon's currencies are at hand; `nil` where its columns do not
  /// hold what they must.
  let parse: @Sendable (LexiconWord, CurrencyTable) -> Lexeme?

  init(
    _ category: Category, expects: String, parse: @escaping @Sendable (LexiconWord) -> Lexeme?
  ) {
    self.category = category
    self.expects = expects
    self.parse = { word, _ in parse(word) }
  }

  init(
    _ category: Category, expects: String,
    parse: @escaping @Sendable (LexiconWord, CurrencyTable) -> Lexeme?
  ) {
    self.category = category
    self.expects = expects
    self.parse = parse
  }

  /// All classes of words, by the name of their list.
  static let all: [String: WordClass] = Dictionary(
    uniqueKeysWithValues: (GeographyWord.classes + NumberWord.classes + MoneyWord.classes
      + DateWord.classes
      + OrganizationWord.classes)
      .map { ($0.category.name, $0) })
}
