internal import ArabicText
package import DocumentModel
internal import EntityRules
internal import Gazetteers
internal import Grammar
package import ICUText
internal import Tokenization

extension Worker {
  /// Tokenizes a block, looks its words up and runs the rules over it.
  package mutating func read(_ range: TextRange, of document: Document) throws(ICUError) {
    try tokenizer.tokenize(range, of: document.text, into: &block)
    findChains()
    parser.begin(chains: chains)
    countryWords.removeAll(keepingCapacity: true)
    churchWords.removeAll(keepingCapacity: true)
    particles.removeAll(keepingCapacity: true)
    particles.append(contentsOf: repeatElement(false, count: block.words.count))
    addDigits()
    for index in matchers.indices {
      matches[index].removeAll(keepingCapacity: true)
      matchers[index].appendMatches(in: block, of: document.text, to: &matches[index])
      for match in matches[index] { add(match, ofLexicon: index, document) }
    }
    addCapitals(of: document)
    parser.run(block, of: document)
  }

  /// Finds the words that are proclitics of the word behind them: a letter written apart (`و`, only
  /// و may be), or directly before digits, Latin letters or a sign.
  private mutating func findChains() {
    chains.removeAll(keepingCapacity: true)
    for index in block.words.indices {
      let token = block.words[index]
      // A chain has one or two letters.
      guard token.folded.count <= 4, token.kind.isArabic, index + 1 < block.words.count,
        !block.words[index + 1].kind.isNewline,
        let chain = Proclitics.chain(block.folded.span.extracting(token.folded.indices)),
        block.words[index + 1].isGlued || chain.rawValue == Clitics.wa.rawValue
      else {
        chains.append(.none)
        continue
      }
      chains.append(chain)
    }
  }

  private mutating func addDigits() {
    for (index, token) in block.words.enumerated() where token.kind.isDigits {
      parser.add(
        Category.digits.symbol, words: index..<index + 1, mentionStart: token.range.lowerBound,
        traits: NumberTrait.trait(ofDigits: block.folded[token.folded.indices]),
        meaning: MeaningBox(.digits(block.foldedForm(of: token))))
    }
  }

  /// Gives the parser the Latin words that may be names by their capitals: no particle is one.
  private mutating func addCapitals(of document: Document) {
    for (index, token) in block.words.enumerated() where token.kind.isLatin {
      guard !particles[index], isWhole(index..<index + 1),
        let capitals = Capitals(of: document.text[token.range.indices])
      else { continue }
      for symbol in capitals == .all ? [Category.capitalized, .acronym] : [.capitalized] {
        parser.add(
          symbol.symbol, words: index..<index + 1, mentionStart: token.range.lowerBound,
          constant: 0)
      }
    }
  }

  /// Gives the parser a form that was found.
  private mutating func add(_ match: LexicalMatch, ofLexicon number: Int, _ document: Document) {
    guard let start = mentionStart(of: match, document) else { return }
    switch match.target {
    case .word(let index):
      let constant = constants[number] + index
      let traits = traits[constant] ?? bind(constant, to: index, of: number)
      let symbol = symbols[constant]
      if symbol == Category.functionWord.symbol {
        for word in match.words { particles[word] = true }
      } else if Self.namesCountry[Int(symbol.id)] {
        countryWords.append(match.words.lowerBound)
      } else if symbol == Category.church.symbol {
        churchWords.append(match.words.lowerBound)
      }
      parser.add(
        symbol, words: match.words, mentionStart: start, clitics: match.reading.clitics,
        hasArticle: match.reading.hasArticle, needsContext: match.needsContext,
        traits: traits, constant: constant)
    case .name(let index):
      guard isWhole(match.words) else { return }
      let last = block.words[match.words.upperBound - 1].range.upperBound
      let words = withoutThe(match.words)
      let start = words == match.words ? start : block.words[words.lowerBound].range.lowerBound
      parser.add(
        (match.needsContext ? Category.ambiguousName : .organizationName).symbol,
        words: words, mentionStart: start, clitics: match.reading.clitics,
        hasArticle: match.reading.hasArticle, needsContext: match.needsContext,
        meaning: MeaningBox(
          .organization(
            OrganizationMeaning(
              known(index, of: number), mention: TextRange(start, last), reading: match.reading,
              in: document))))
    }
  }

  /// Tells the parser what a word means that is found the first time, and gives its traits.
  private mutating func bind(_ constant: Int, to word: Int, of lexicon: Int) -> UInt16 {
    let (meaning, traits) = extractor.lexicons[lexicon].meaning(of: word)
    parser.setConstant(constant, to: meaning)
    self.traits[constant] = traits
    return traits
  }

  /// The words of a listed name but for an English article before them, which is no part of a mention.
  private func withoutThe(_ words: Range<Int>) -> Range<Int> {
    guard words.count > 1, block.words[words.lowerBound].kind == .latin,
      block.folded[block.words[words.lowerBound].folded.indices].elementsEqual("the".utf8)
    else { return words }
    return words.dropFirst()
  }

  /// Where a mention begins: behind the proclitics of its first word. `nil` where a ligature holds both.
  private mutating func mentionStart(of match: LexicalMatch, _ document: Document) -> Int? {
    let first = block.words[match.words.lowerBound]
    let prefix = match.reading.mentionStart
    // Nearly always the proclitics and the letter behind them stand in the text as they are folded.
    if prefix == 0 || isUnfolded(first, prefix + 2, document) {
      return first.range.lowerBound + prefix
    }
    return folder.position(afterFolded: prefix, in: first.range, of: document.text)
  }

  /// Whether a word's first bytes are the same in the text and in the folded form.
  private func isUnfolded(_ word: Token, _ count: Int, _ document: Document) -> Bool {
    guard count <= word.range.count, count <= word.folded.count else { return false }
    return (0..<count).allSatisfy {
      document.text[word.range.lowerBound + $0] == block.folded[word.folded.lowerBound + $0]
    }
  }

  /// An organization of a lexicon, made the first time it is named.
  private mutating func known(_ index: Int, of lexicon: Int) -> KnownOrganization {
    if let known = organizations[lexicon][index] { return known }
    let known = extractor.lexicons[lexicon].lexicon.names[index]
    organizations[lexicon][index] = known
    return known
  }

  /// Whether a name stands for itself: not inside an address or handle, nor run together with more
  /// digits or Latin letters.
  private func isWhole(_ words: Range<Int>) -> Bool {
    if block.words[words.lowerBound].isGlued, words.lowerBound > 0 {
      let before = block.words[words.lowerBound - 1]
      let isHandle = before.folded.count == 1 && block.folded[before.folded.lowerBound] == 0x40
      if before.kind == .latin || before.kind == .digits || isHandle { return false }
    }
    if words.upperBound < block.words.count, block.words[words.upperBound].isGlued {
      let kind = block.words[words.upperBound].kind
      if kind == .latin || kind == .digits { return false }
    }
    return true
  }

  /// Counts the countries that the block names, by name, adjective or place: a place that several
  /// nodes read counts once, as the longest says.
  mutating func noteCountries() {
    var end = 0
    for word in countryWords.sorted() {
      guard word >= end, let node = parser.longest(at: word, of: Category.countryNaming),
        !node.needsContext, case .word(.geography(let geography)) = Meaning(parser.kept(of: node)),
        let country = geography.country
      else { continue }
      end = node.words.upperBound
      context.note(country: country)
    }
  }

  /// Counts the churches that the block names.
  mutating func noteChurches() {
    var end = 0
    for word in churchWords.sorted() {
      guard word >= end, let node = parser.longest(at: word, of: Category.churchNaming),
        case .word(.date(.church(let church))) = Meaning(parser.kept(of: node))
      else { continue }
      end = node.words.upperBound
      context.note(church: church)
    }
  }
}
