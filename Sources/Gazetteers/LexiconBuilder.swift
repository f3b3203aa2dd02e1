internal import ArabicText
internal import DocumentModel
internal import ICUText
internal import Tokenization

/// Compiles lists into a lexicon, and finds what is wrong between their rows.
package struct LexiconBuilder: ~Copyable {
  /// What a form was listed as, to tell where it stood first.
  private struct Listing {
    let form: UInt32
    let owner: String
    let file: String
    let line: Int
    let isMarked: Bool
    let spelled: [UInt8]
  }

  private var tokenizer: Tokenizer
  private var block = TokenBlock()
  private var caseFolder = Folder(.cased)
  private var spellingFolder = Folder(.spelling)
  private var vocabulary: [[UInt8]] = []
  private var wordNumbers: [[UInt8]: UInt32] = [:]
  private var trie = PhraseTrie()
  private var forms: [FormParts] = []
  private var names: [KnownOrganization] = []
  private var words: [LexiconWord] = []
  private var listings: [[Step]: [Listing]] = [:]
  private var ids: [String: (file: String, line: Int)] = [:]
  private var faults: [ListFault] = []

  /// The class whose words are abbreviations for the tokenizer.
  private static let abbreviationClass = "abbreviation"

  private init(abbreviations: [[UInt8]]) throws(ICUError) {
    tokenizer = try Tokenizer(abbreviations: Abbreviations(folded: abbreviations))
  }

  /// Compiles the lists. Throws all their faults, or what ICU says.
  ///
  /// `known` are abbreviations of lists compiled before, which hold here too.
  package static func build(
    _ lists: [GazetteerList], abbreviations known: [[UInt8]] = []
  ) throws -> Lexicon {
    let abbreviations = Array(Set(known + folded(abbreviationsIn: lists))).sorted {
      $0.lexicographicallyPrecedes($1)
    }
    var builder = try LexiconBuilder(abbreviations: abbreviations)
    for list in lists { try builder.add(list) }
    if !builder.faults.isEmpty { throw ListFaults(builder.faults) }
    let parts = LexiconParts(
      vocabulary: VocabularyParts(builder.vocabulary),
      automaton: builder.trie.compiled(wordCount: builder.vocabulary.count),
      forms: builder.forms, names: builder.names, words: builder.words,
      abbreviations: abbreviations)
    return try LexiconImage.read(LexiconImage.write(parts))
  }

  private static func folded(abbreviationsIn lists: [GazetteerList]) -> [[UInt8]] {
    var folder = Folder(.lookup)
    var found: [[UInt8]] = []
    for list in lists {
      guard case .words(Self.abbreviationClass, _, let entries) = list.content else { continue }
      for form in entries.flatMap(\.forms) { found.append(Array(folder.fold(form.text).utf8)) }
    }
    return found
  }

  private mutating func add(_ list: GazetteerList) throws(ICUError) {
    switch list.content {
    case .names(let entries):
      for entry in entries { try add(entry, list) }
    case .words(Self.abbreviationClass, _, _): break
    case .words(let wordClass, let language, let entries):
      for entry in entries {
        words.append(
          LexiconWord(
            wordClass: wordClass, language: language, value: entry.value,
            attributes: entry.attributes, list: list.name, line: entry.line))
        for form in entry.forms {
          try add(
            form, .word(words.count - 1), owner: "\(list.name):\(entry.line)", list, entry.line)
        }
      }
    }
  }

  private mutating func add(_ entry: NameEntry, _ list: GazetteerList) throws(ICUError) {
    if let first = ids[entry.id] {
      faults.append(
        ListFault(
          file: list.file, line: entry.line, column: 1,
          "the id '\(entry.id)' stands already in \(first.file):\(first.line)"))
    }
    ids[entry.id] = (list.file, entry.line)
    names.append(
      KnownOrganization(
        id: entry.id, kind: entry.kind, country: entry.country,
        canonicalName: entry.canonicalName, list: list.name))
    for form in entry.forms {
      try add(form, .name(names.count - 1), owner: entry.id, list, entry.line)
    }
  }

  private mutating func add(
    _ form: SurfaceForm, _ target: LexiconTarget, owner: String, _ list: GazetteerList, _ line: Int
  ) throws(ICUError) {
    let text = Array(form.text.utf8)
    try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
    func fault(_ message: String) {
      faults.append(ListFault(file: list.file, line: line, column: form.column, message))
    }
    guard (1...Lexicon.longestForm).contains(block.words.count) else {
      fault(
        "'\(form.text)' has \(block.words.count) words and marks: "
          + "a form has 1 to \(Lexicon.longestForm)")
      return
    }
    var cased: [UInt8] = []
    var spelled: [UInt8] = []
    for word in block.words {
      caseFolder.append(word.range, of: text, to: &cased)
      spellingFolder.append(word.range, of: text, to: &spelled)
    }
    let steps = block.words.indices.map { index in
      Step(
        word: number(of: block.words[index]), isGlued: index > 0 && block.words[index].isGlued)
    }
    let listing = Listing(
      form: UInt32(forms.count), owner: owner, file: list.file, line: line,
      isMarked: form.needsContext, spelled: form.isExact ? spelled : [])
    if let clash = clash(of: listing, with: listings[steps] ?? [], in: list) {
      fault("'\(form.text)' \(clash)")
      return
    }
    listings[steps, default: []].append(listing)
    forms.append(
      FormParts(
        target: target, needsContext: form.needsContext,
        cased: cased.contains { (0x41...0x5A).contains($0) } ? cased : [],
        spelled: listing.spelled))
    trie.insert(steps, form: listing.form)
  }

  /// Why a form cannot stand beside others that fold alike; `nil` where it can.
  private func clash(
    of new: Listing, with others: [Listing], in list: GazetteerList
  ) -> String? {
    let isName = if case .names = list.content { true } else { false }
    for other in others {
      if other.owner == new.owner, other.spelled == new.spelled {
        return "stands twice in its row: the forms fold alike"
      }
      let sameKind =
        if case .name = forms[Int(other.form)].target { isName } else {
          !isName && other.file == list.file
        }
      let told = other.isMarked && new.isMarked || other.spelled != new.spelled
      if sameKind, !told, other.owner != new.owner, !(isName && (other.isMarked || new.isMarked)) {
        return "folds as a form of \(other.file):\(other.line) does: mark both with ? or drop one"
      }
    }
    return nil
  }

  private mutating func number(of word: Token) -> UInt32 {
    let folded = Array(block.folded[word.folded.indices])
    if let known = wordNumbers[folded] { return known }
    let number = UInt32(vocabulary.count)
    wordNumbers[folded] = number
    vocabulary.append(folded)
    return number
  }
}
