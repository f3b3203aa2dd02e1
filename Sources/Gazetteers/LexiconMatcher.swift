internal import ArabicText
package import DocumentModel

/// Finds all forms of a lexicon in a block's words, in one pass from left to right.
///
/// One worker owns a matcher; its buffers are reused.
package struct LexiconMatcher {
  /// A form begun and not ended yet.
  private struct Beginning {
    let state: UInt32
    let firstWord: Int
    let reading: Reading
  }

  private let lexicon: Lexicon
  // The lexicon's own, once more: reached through its object, each look would count references.
  private let vocabulary: Vocabulary
  private let automaton: PhraseAutomaton
  private var active: [Beginning] = []
  /// The ones active before the word at hand.
  private var before: [Beginning] = []
  /// The ones that the word at hand ends a form of.
  private var reached: [Beginning] = []
  private var readings: [Reading] = []
  /// The hashes of a word's ends that begin at byte 0, 2, 4…: as far as proclitics reach.
  private var hashes = [WordHash](repeating: WordHash(), count: Self.reach)
  private var caseFolder = Folder(.cased)
  private var spellingFolder = Folder(.spelling)

  /// و, ب and ال are four letters; behind them the key begins.
  private static let reach = 5

  package init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    vocabulary = lexicon.vocabulary
    automaton = lexicon.automaton
  }

  /// Appends all matches, by the word they end at.
  package mutating func appendMatches(
    in block: TokenBlock, of text: [UInt8], to matches: inout [LexicalMatch]
  ) {
    active.removeAll(keepingCapacity: true)
    let words = block.words.span
    let folded = block.folded.span
    for index in words.indices {
      let token = words[index]
      let word = token.folded.indices
      let mayHaveClitics =
        token.kind.isArabic && word.count > 2
        && Proclitics.mayBegin(folded[word.lowerBound], folded[word.lowerBound + 1])
      hash(word, of: folded, ends: mayHaveClitics)
      let bare = vocabulary.find(.nothing, word, in: folded, hash: hashes[0])
      reached.removeAll(keepingCapacity: true)
      advance(with: bare, isGlued: token.isGlued)
      if let bare { begin(at: index, .bare, word: bare) }
      if mayHaveClitics { beginBehindClitics(at: index, word, in: folded) }
      for beginning in reached { accept(beginning, through: index, block, text, &matches) }
    }
  }

  /// Takes a beginning that a word has brought to a state: notes it where a form ends, and keeps it
  /// where one goes on.
  private mutating func arrive(_ beginning: Beginning) {
    if beginning.state <= automaton.lastAccepting { reached.append(beginning) }
    if beginning.state > automaton.lastLeaf { active.append(beginning) }
  }

  /// Hashes a word, and where asked its ends behind proclitics too.
  private mutating func hash(_ word: Range<Int>, of folded: Span<UInt8>, ends: Bool) {
    var hash = WordHash()
    var index = word.upperBound
    // As far as no end is kept.
    let reach = ends ? min(word.upperBound, word.lowerBound + 2 * Self.reach) : word.lowerBound
    while index > reach {
      index -= 1
      hash.add(folded[index])
    }
    while index > word.lowerBound {
      index -= 1
      hash.add(folded[index])
      let offset = index - word.lowerBound
      if offset & 1 == 0 { hashes[offset >> 1] = hash }
    }
    hashes[0] = hash
  }

  /// Moves all beginnings on by a word, and drops those it does not lead on from.
  private mutating func advance(with word: UInt32?, isGlued: Bool) {
    guard !active.isEmpty else { return }
    swap(&active, &before)
    active.removeAll(keepingCapacity: true)
    guard let word else { return }
    let step = Step(word: word, isGlued: isGlued)
    for index in before.indices {
      let state = automaton.next(before[index].state, step)
      if state != 0 {
        arrive(
          Beginning(
            state: state, firstWord: before[index].firstWord, reading: before[index].reading))
      }
    }
  }

  /// Begins forms at a word, once for each of its readings but the bare one.
  private mutating func beginBehindClitics(
    at index: Int, _ word: Range<Int>, in folded: Span<UInt8>
  ) {
    readings.removeAll(keepingCapacity: true)
    Proclitics.appendReadings(of: folded.extracting(word), to: &readings)
    for place in readings.indices.dropFirst() {
      let reading = readings[place]
      // Nothing that lists hold follows the future's س.
      if reading.clitics.contains(.sa) { continue }
      if let number = find(reading, of: word, in: folded) {
        begin(at: index, reading, word: number)
      }
    }
  }

  /// Begins forms at a word that is, by a reading, one of the vocabulary.
  private mutating func begin(at index: Int, _ reading: Reading, word: UInt32) {
    let state = automaton.firstStates[Int(word)]
    if state != 0 { arrive(Beginning(state: state, firstWord: index, reading: reading)) }
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
    _ beginning: Beginning, through last: Int, _ block: TokenBlock, _ text: [UInt8],
    _ matches: inout [LexicalMatch]
  ) {
    let words = beginning.firstWord..<last + 1
    for place in automaton.forms(of: beginning.state) {
      let form = lexicon.form(automaton.outputs[place])
      // A name is listed with its article; only words of closed lists are without.
      if case .name = form.target, beginning.reading.hasArticle { continue }
      if form.hasCapitals {
        let found = Self.refold(words, beginning.reading, block, text, with: &caseFolder)
        guard Self.hasCapitals(of: lexicon.capitals(of: form), found) else { continue }
      }
      if form.isExact {
        let found = Self.refold(words, beginning.reading, block, text, with: &spellingFolder)
        guard found == lexicon.spelling(of: form) else { continue }
      }
      matches.append(
        LexicalMatch(
          target: form.target, needsContext: form.needsContext, words: words,
          reading: beginning.reading))
    }
  }

  /// What the mention is in another profile, words directly behind one another.
  private static func refold(
    _ words: Range<Int>, _ reading: Reading, _ block: TokenBlock, _ text: [UInt8],
    with folder: inout Folder
  ) -> [UInt8] {
    var folded = Vocabulary.prefix(reading.restored)
    for index in words {
      var range = block.words[index].range
      if index == words.lowerBound, reading.keyStart > 0 {
        var lookup = Folder(.lookup)
        guard let start = lookup.position(afterFolded: reading.keyStart, in: range, of: text) else {
          return []
        }
        range = TextRange(start, range.upperBound)
      }
      folder.append(range, of: text, to: &folded)
    }
    return folded
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
