/// A word of a closed list, with its meaning as the list gives it.
package struct LexiconWord: Sendable {
  /// The list's class: its file's name.
  package let wordClass: String
  /// The list's language: its folder's name.
  package let language: String
  package let value: String
  /// The other columns of the row, in their order.
  package let attributes: [(name: String, value: String)]
  /// The list, such as `ar/month`, and the line in it.
  package let list: String
  package let line: Int

  /// The cell of another column; empty where the list has none of that name.
  package subscript(column: String) -> String {
    attributes.first { $0.name == column }?.value ?? ""
  }
}

/// What a form stands for.
package enum LexiconTarget: Hashable, Sendable {
  /// An index into ``Lexicon/names``.
  case name(Int)
  /// An index into ``Lexicon/words``.
  case word(Int)
}

/// Compiled gazetteers: what is looked up while a text is read.
///
/// A lexicon never changes, and threads share it.
package final class Lexicon: Sendable {
  /// A form, as far as matching needs it.
  struct Form: Sendable {
    let target: LexiconTarget
    let needsContext: Bool
    /// What the mention must be in the `cased` profile, capital for capital; empty where capitals
    /// do not matter.
    let cased: [UInt8]
    /// What the mention must be in the `spelling` profile; empty where folded equality is enough.
    let spelled: [UInt8]
  }

  /// The most words and marks that a form may have: what bounds the matcher's work.
  package static let longestForm = 16

  let vocabulary: Vocabulary
  let automaton: PhraseAutomaton
  let forms: [Form]
  package let names: NameTable
  package let words: [LexiconWord]
  /// Folded abbreviations, for the tokenizer.
  package let abbreviations: [[UInt8]]

  init(
    vocabulary: Vocabulary, automaton: PhraseAutomaton, forms: [Form], names: NameTable,
    words: [LexiconWord], abbreviations: [[UInt8]]
  ) {
    self.vocabulary = vocabulary
    self.automaton = automaton
    self.forms = forms
    self.names = names
    self.words = words
    self.abbreviations = abbreviations
  }
}
