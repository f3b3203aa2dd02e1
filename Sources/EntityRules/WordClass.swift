package import Gazetteers
package import Grammar

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

/// A lexicon's words with their meaning to the rules.
package final class BoundLexicon: Sendable {
  package let lexicon: Lexicon
  /// For each of the lexicon's words its category.
  package let symbols: [Symbol]
  /// For each of the lexicon's words its traits as a node.
  package let traits: [UInt16]
  /// For each of the lexicon's words its meaning.
  package let meanings: [MeaningBox]

  /// Throws a fault for every row that names an unknown class or does not mean anything there.
  package init(_ lexicon: Lexicon) throws(ListFaults) {
    var faults: [ListFault] = []
    var symbols: [Symbol] = []
    var traits: [UInt16] = []
    var meanings: [MeaningBox] = []
    symbols.reserveCapacity(lexicon.words.count)
    traits.reserveCapacity(lexicon.words.count)
    meanings.reserveCapacity(lexicon.words.count)
    let currencies = CurrencyTable(lexicon)
    // Rows of a class stand together: it is looked up once for all of them.
    var last: (name: String, wordClass: WordClass?) = ("", nil)
    for word in lexicon.words {
      if last.name != word.wordClass { last = (word.wordClass, WordClass.all[word.wordClass]) }
      guard let wordClass = last.wordClass else {
        let known = WordClass.all.keys.sorted().joined(separator: ", ")
        faults.append(
          ListFault(
            file: word.list, line: word.line,
            "there is no class of words '\(word.wordClass)': there are \(known)"))
        continue
      }
      guard let lexeme = wordClass.parse(word, currencies) else {
        faults.append(
          ListFault(
            file: word.list, line: word.line,
            "a row of \(word.wordClass) needs \(wordClass.expects); its value is '\(word.value)'"))
        continue
      }
      symbols.append(wordClass.category.symbol)
      traits.append(lexeme.traits)
      meanings.append(MeaningBox(.word(lexeme)))
    }
    if !faults.isEmpty { throw ListFaults(faults) }
    self.lexicon = lexicon
    self.symbols = symbols
    self.traits = traits
    self.meanings = meanings
  }
}
