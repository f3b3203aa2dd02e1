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
  /// A form, as far as matching needs it.
  struct Form: Sendable {
    let target: LexiconTarget
    let needsContext: Bool
    /// Whether capitals of the form must be capitals in the text.
    let hasCapitals: Bool
    /// Whether the text must spell the form exactly.
    let isExact: Bool
    fileprivate let cased: UInt32
    fileprivate let spelled: UInt32
  }

  /// The most words and marks that a form may have: what bounds the matcher's work.
  package static let longestForm = 16

  let vocabulary: Vocabulary
  let automaton: PhraseAutomaton
  /// Four numbers a form: its target, its flags (``flags(of:)``), and the strings of its capitals and of its
  /// exact spelling.
  private let forms: FrozenTable<UInt32>
  private let strings: StringTable
  package let names: NameTable
  package let words: [LexiconWord]
  /// Folded abbreviations, for the tokenizer.
  package let abbreviations: [[UInt8]]
  /// What all tables are in.
  let memory: FrozenMemory

  /// The width of a form in ``forms``.
  static let formWidth = 4
  /// Set in the target of a form that stands for a word and not a name.
  static let wordBit: UInt32 = 1 << 31

  init(
    memory: FrozenMemory, vocabulary: Vocabulary, automaton: PhraseAutomaton,
    forms: FrozenTable<UInt32>, strings: StringTable, names: NameTable, words: [LexiconWord],
    abbreviations: [[UInt8]]
  ) {
    self.memory = memory
    self.vocabulary = vocabulary
    self.automaton = automaton
    self.forms = forms
    self.strings = strings
    self.names = names
    self.words = words
    self.abbreviations = abbreviations
  }

  var formCount: Int { forms.count / Self.formWidth }

  /// What a form stands for, and whether its spelling counts.
  func form(_ number: UInt32) -> Form {
    let start = Int(number) * Self.formWidth
    let (target, flags) = (forms[start], forms[start + 1])
    let (cased, spelled) = (forms[start + 2], forms[start + 3])
    return Form(
      target: target & Self.wordBit == 0 ? .name(Int(target)) : .word(Int(target & ~Self.wordBit)),
      needsContext: flags & 1 != 0, hasCapitals: flags & 2 != 0, isExact: flags & 4 != 0,
      cased: cased, spelled: spelled)
  }

  /// What of a form is asked whenever it is found, as bits: so its strings are seldom looked at.
  static func flags(of form: FormParts) -> UInt32 {
    (form.needsContext ? 1 : 0) | (form.cased.isEmpty ? 0 : 2) | (form.spelled.isEmpty ? 0 : 4)
  }

  /// What a mention must be in the `cased` profile, capital for capital; empty where capitals do not
  /// matter.
  func capitals(of form: Form) -> [UInt8] { strings.bytes(form.cased) }

  /// What a mention must be in the `spelling` profile; empty where folded equality is enough.
  func spelling(of form: Form) -> [UInt8] { strings.bytes(form.spelled) }

  /// Whether every form stands for something there is.
  var hasSoundForms: Bool {
    forms.count % Self.formWidth == 0
      && stride(from: 0, to: forms.count, by: Self.formWidth).allSatisfy { start in
        let target = forms[start]
        let isThere =
          target & Self.wordBit == 0
          ? names.indices.contains(Int(target))
          : words.indices.contains(Int(target & ~Self.wordBit))
        return isThere && strings.contains(forms[start + 2]) && strings.contains(forms[start + 3])
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

/// A form as it is built: ``Lexicon/Form`` with its spellings.
struct FormParts {
  let target: LexiconTarget
  let needsContext: Bool
  let cased: [UInt8]
  let spelled: [UInt8]
}
