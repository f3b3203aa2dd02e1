internal import ArabicText
package import DocumentModel

/// Finds all forms of a lexicon in a block's words, in one pass from left to right.
///
/// One worker owns a matcher; its buffers are reused.
package struct LexiconMatcher {
  /// A form begun and not ended yet.
  private struct Beginning {
    let state: UInt32
    let firstWord: Int32
    let reading: Reading
  }

  /// The text at hand.
  private struct Source {
    let block: TokenBlock
    let text: [UInt8]

    /// What a mention is in another profile, words directly behind one another.
    func refold(
      _ words: Range<Int>, _ reading: Reading, with folder: inout Folder
    ) -> [UInt8] {
      var folded = Vocabulary.prefix(reading.restored)
      for index in words {
        var range = block.words[index].range
        if index == words.lowerBound, reading.keyStart > 0 {
          var lookup = Folder(.lookup)
          guard let start = lookup.position(afterFolded: reading.keyStart, in: range, of: text)
          else { return [] }
          range = TextRange(start, range.upperBound)
        }
        folder.append(range, of: text, to: &folded)
      }
      return folded
    }
  }

  private let lexicon: Lexicon
  // The lexicon's own, once more: reached through its object, each look would count references.
  private let vocabulary: Vocabulary
  private let automaton: PhraseAutomaton
  private let forms: FormTable
  private var active: [Beginning] = []
  private var readings = Readings()
  /// The hashes of a word's ends that begin at byte 0, 2, 4…: as far as proclitics reach, for و, ب and ال
  /// are four letters.
  private var hashes = [5 of WordHash](repeating: WordHash())
  private var caseFolder = Folder(.cased)
  private var spellingFolder = Folder(.spelling)

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    vocabulary = lexicon.vocabulary
    automaton = lexicon.automaton
    forms = lexicon.forms
  }

  /// Appends all matches, by the word they end at.
  package mutating func appendMatches(
    in block: TokenBlock, of text: [UInt8], to matches: inout [LexicalMatch]
  ) {
    active.removeAll(keepingCapacity: true)
    let source = Source(block: block, text: text)
    let words = block.words.span
    let folded = block.folded.span
    for index in words.indices {
      let token = words[index]
      let word = token.folded.indices
      let mayHaveClitics = token.kind.isArabic && Proclitics.mayBegin(word, in: folded)
      hash(word, of: folded, ends: mayHaveClitics)
      let bare = vocabulary.find(.nothing, word, in: folded, hash: hashes[0])
      if !active.isEmpty { advance(with: bare, at: index, source, &matches) }
      if let bare { begin(at: index, .bare, word: bare, source, &matches) }
      if mayHaveClitics { beginBehindClitics(at: index, word, source, &matches) }
    }
  }

  /// Takes a beginning that a word has brought to a state: appends the forms that end there, and keeps
  /// it where one goes on.
  private mutating func arrive(
    _ beginning: Beginning, at index: Int, _ source: Source, _ matches: inout [LexicalMatch]
  ) {
    if beginning.state <= automaton.lastAccepting {
      accept(beginning, through: index, source, &matches)
    }
    if beginning.state > automaton.lastLeaf { active.append(beginning) }
  }

  /// Hashes a word, and where asked its ends behind proclitics too.
  private mutating func hash(_ word: Range<Int>, of folded: Span<UInt8>, ends: Bool) {
    var hash = WordHash()
    var index = word.upperBound
    if word.count & 1 == 1 {
      index -= 1
      hash.add(last: folded[index])
    }
    // As far as no end is kept.
    let reach = ends ? min(index, word.lowerBound + 2 * hashes.count) : word.lowerBound
    while index > reach {
      index -= 2
      hash.add(folded[index], folded[index + 1])
    }
    while index > word.lowerBound {
      index -= 2
      hash.add(folded[index], folded[index + 1])
      hashes[(index - word.lowerBound) >> 1] = hash
    }
    hashes[0] = hash
  }

  /// Moves all beginnings on by a word, and drops those it does not lead on from.
  private mutating func advance(
    with word: UInt32?, at index: Int, _ source: Source, _ matches: inout [LexicalMatch]
  ) {
    let count = active.count
    if let word {
      let step = Step(word: word, isGlued: source.block.words[index].isGlued)
      for place in 0..<count {
        let beginning = active[place]
        let state = automaton.next(beginning.state, step)
        guard state != 0 else { continue }
        arrive(
          Beginning(state: state, firstWord: beginning.firstWord, reading: beginning.reading),
          at: index, source, &matches)
      }
    }
    active.removeFirst(count)
  }

  /// Begins forms at a word, once for each of its readings but the bare one.
  private mutating func beginBehindClitics(
    at index: Int, _ word: Range<Int>, _ source: Source, _ matches: inout [LexicalMatch]
  ) {
    let folded = source.block.folded.span
    Proclitics.read(folded.extracting(word), into: &readings)
    for place in 1..<readings.count {
      let reading = readings[place]
      // Nothing that lists hold follows the future's س.
      if reading.clitics.rawValue & Clitics.sa.rawValue != 0 { continue }
      if let number = find(reading, of: word, in: folded) {
        begin(at: index, reading, word: number, source, &matches)
      }
    }
  }

  /// Begins forms at a word that is, by a reading, one of the vocabulary.
  private mutating func begin(
    at index: Int, _ reading: Reading, word: UInt32, _ source: Source,
    _ matches: inout [LexicalMatch]
  ) {
    let state = automaton.firstStates[Int(word)]
    guard state != 0 else { return }
    arrive(
      Beginning(state: state, firstWord: Int32(index), reading: reading), at: index, source,
      &matches)
  }

  private func find(
    _ reading: Reading, of word: Range<Int>, in folded: Span<UInt8>
  ) -> UInt32? {
    var hash = hashes[reading.keyStart >> 1]
    Vocabulary.add(reading.restored, to: &hash)
    let key = word.lowerBound + reading.keyStart..<word.upperBound
    return vocabulary.find(reading.restored, key, in: folded, hash: hash)
  }

  /// Appends the forms that end here and that the text spells as they demand.
  private mutating func accept(
    _ beginning: Beginning, through last: Int, _ source: Source, _ matches: inout [LexicalMatch]
  ) {
    let words = Int(beginning.firstWord)..<last + 1
    for place in automaton.forms(of: beginning.state) {
      let form = forms[automaton.outputs[place]]
      // A name is listed with its article; only words of closed lists are without.
      if case .name = form.target, beginning.reading.hasArticle { continue }
      if form.hasCapitals {
        let found = source.refold(words, beginning.reading, with: &caseFolder)
        guard Self.hasCapitals(of: lexicon.capitals(of: form), found) else { continue }
      }
      if form.isExact {
        let found = source.refold(words, beginning.reading, with: &spellingFolder)
        guard found == lexicon.spelling(of: form) else { continue }
      }
      matches.append(
        LexicalMatch(
          target: form.target, needsContext: form.needsContext, words: words,
          reading: beginning.reading))
    }
  }

  /// Whether every capital of the form is one in the text too; the text may have more.
  private static func hasCapitals(of form: [UInt8], _ found: [UInt8]) -> Bool {
    form.count == found.count
      && zip(form, found).allSatisfy { form, found in
        !(0x41...0x5A).contains(form) || form == found
      }
  }
}

extension Reading {
  /// The word itself, nothing taken off.
  fileprivate static let bare = Reading(
    clitics: .none, hasArticle: false, restored: .nothing, mentionStart: 0, keyStart: 0)
}
