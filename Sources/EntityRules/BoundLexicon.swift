package import Gazetteers
package import Grammar

/// A lexicon's words with their meaning to the rules, each found when it is asked for.
package final class BoundLexicon: Sendable {
  package let lexicon: Lexicon
  /// For each of the lexicon's words its category.
  package let symbols: [Symbol]
  private let classes: [String: WordClass]
  private let table: CurrencyTable

  /// Throws a fault for every row that names an unknown class or does not mean anything there.
  package init(_ lexicon: Lexicon) throws(ListFaults) {
    var symbols: [Symbol] = []
    symbols.reserveCapacity(lexicon.words.count)
    for (name, count) in lexicon.words.classes {
      // A row of no class is a fault, told below.
      let category = WordClass.all[name]?.category ?? .functionWord
      symbols.append(contentsOf: repeatElement(category.symbol, count: count))
    }
    self.lexicon = lexicon
    self.symbols = symbols
    classes = WordClass.all
    table = CurrencyTable(lexicon)
    if lexicon.meansSomething { return }
    let faults = lexicon.words.compactMap { fault(of: $0) }
    if !faults.isEmpty { throw ListFaults(faults) }
  }

  /// The currencies of the lexicon.
  package var currencies: [Currency] { table.currencies }

  /// What a word means, and the traits of its nodes.
  package func meaning(of word: Int) -> (meaning: MeaningBox, traits: UInt16) {
    guard let lexeme = lexeme(of: lexicon.words[word]) else {
      preconditionFailure("every row of the lists means something")
    }
    return (MeaningBox(.word(lexeme)), lexeme.traits)
  }

  private func lexeme(of word: LexiconWord) -> Lexeme? {
    classes[word.wordClass]?.parse(word, table)
  }

  private func fault(of word: LexiconWord) -> ListFault? {
    guard let wordClass = classes[word.wordClass] else {
      let known = classes.keys.sorted().joined(separator: ", ")
      return ListFault(
        file: word.list, line: word.line,
        "there is no class of words '\(word.wordClass)': there are \(known)")
    }
    guard lexeme(of: word) == nil else { return nil }
    return ListFault(
      file: word.list, line: word.line,
      "a row of \(word.wordClass) needs \(wordClass.expects); its value is '\(word.value)'")
  }
}
