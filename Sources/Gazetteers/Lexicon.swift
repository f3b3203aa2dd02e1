internal import DocumentModel

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
  /// The most words and marks that a form may have: what bounds the matcher's work.
  package static let longestForm = 16

  let vocabulary: Vocabulary
  let automaton: PhraseAutomaton
  let forms: FormTable
  private let strings: StringTable
  package let names: NameTable
  package let words: WordTable
  /// Whether it is known that every row means something to the rules.
  package let meansSomething: Bool
  /// Folded abbreviations, for the tokenizer.
  package let abbreviations: [[UInt8]]
  /// What all tables are in.
  let memory: FrozenMemory

  init(
    memory: FrozenMemory, vocabulary: Vocabulary, automaton: PhraseAutomaton,
    forms: FormTable, strings: StringTable, names: NameTable, words: WordTable,
    abbreviations: [[UInt8]], meansSomething: Bool
  ) {
    self.memory = memory
    self.vocabulary = vocabulary
    self.automaton = automaton
    self.forms = forms
    self.strings = strings
    self.names = names
    self.words = words
    self.abbreviations = abbreviations
    self.meansSomething = meansSomething
  }

  /// What a mention must be in the `cased` profile, capital for capital; empty where capitals do not
  /// matter.
  func capitals(of form: FormTable.Form) -> [UInt8] { strings.bytes(form.cased) }

  /// What a mention must be in the `spelling` profile; empty where folded equality is enough.
  func spelling(of form: FormTable.Form) -> [UInt8] { strings.bytes(form.spelled) }

  /// Whether every form stands for something there is.
  var hasSoundForms: Bool {
    forms.isWhole
      && (0..<UInt32(forms.count)).allSatisfy { number in
        let form = forms[number]
        let isThere =
          switch form.target {
          case .name(let index): names.indices.contains(index)
          case .word(let index): words.indices.contains(index)
          }
        return isThere && strings.contains(form.cased) && strings.contains(form.spelled)
      }
  }
}

/// What a lexicon is made of, before it is laid out as an image.
struct LexiconParts {
  let vocabulary: VocabularyParts
  let automaton: PhraseAutomatonParts
  let forms: [FormParts]
  let names: [KnownOrganization]
  let words: [LexiconWord]
  let abbreviations: [[UInt8]]
}
