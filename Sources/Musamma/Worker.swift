internal import ArabicText
package import DocumentModel
internal import EntityRules
internal import Gazetteers
package import Grammar
package import ICUText
internal import Tokenization

/// Extracts from one document after another: text, blocks of tokens, candidates, entities.
///
/// A worker owns ICU's iterator and all buffers, so each thread has its own.
package struct Worker: ~Copyable {
  let extractor: Extractor
  var tokenizer: Tokenizer
  var matchers: [LexiconMatcher]
  package internal(set) var parser: Parser
  var block = TokenBlock()
  /// For each lexicon, the forms found in the block.
  var matches: [[LexicalMatch]]
  var chains: [Clitics] = []
  /// For each word, whether it is a particle or part of one.
  var particles: [Bool] = []
  /// The words at which a name, adjective or place of a country begins; some more than once.
  var countryWords: [Int] = []
  /// The words at which the name of a church begins.
  var churchWords: [Int] = []
  /// The categories of all lexicons' words, in the order of the parser's constants.
  let symbols: [Symbol]
  /// The traits of their nodes, in the same order; `nil` until the word is found the first time, which
  /// is when the parser is told what it means.
  var traits: [UInt16?]
  /// For each lexicon, where its words begin among the parser's constants.
  let constants: [Int]
  /// For each lexicon, the organizations that were named, by index.
  var organizations: [[Int: KnownOrganization]]
  var context = DocumentContext()
  var folder = Folder(.lookup)

  /// Opens a worker. Throws where ICU's data cannot be loaded.
  package init(_ extractor: Extractor) throws(ICUError) {
    self.extractor = extractor
    tokenizer = try Tokenizer(abbreviations: Abbreviations(folded: extractor.abbreviations))
    matchers = extractor.lexicons.map { LexiconMatcher($0.lexicon) }
    matches = Array(repeating: [], count: extractor.lexicons.count)
    organizations = Array(repeating: [:], count: extractor.lexicons.count)
    // The first is what a capitalized word means: that it is one.
    let plain = MeaningBox(.word(.organization(.plain)))
    var symbols = [Category.capitalized.symbol]
    var constants: [Int] = []
    for lexicon in extractor.lexicons {
      constants.append(symbols.count)
      symbols += lexicon.symbols
    }
    self.constants = constants
    self.symbols = symbols
    traits = Array(repeating: nil, count: symbols.count)
    parser = Parser(
      EntityGrammar.grammar, constants: Array(repeating: plain, count: symbols.count))
  }

  /// The entities of a document. Throws only what ICU throws.
  package mutating func extract(_ document: Document) throws(ICUError) -> Extraction {
    var entities = EntityList()
    var arabicLetters = 0
    var latinLetters = 0
    context.reset()
    context.evidence.region = extractor.region
    var reader = BlockReader()
    while let range = reader.next(of: document.text) {
      try read(range, of: document)
      noteCountries()
      noteChurches()
      noteMarks()
      arabicLetters += block.arabicLetters
      latinLetters += block.latinLetters
      choose(in: document, &entities)
    }
    context.evidence.isLatin = latinLetters > arabicLetters
    context.settle(&entities, in: document, issuers: extractor.issuers)
    return Extraction(
      language: TextLanguage(arabicLetters: arabicLetters, latinLetters: latinLetters),
      entities: entities, warnings: document.warnings + context.warnings)
  }

  /// Appends the block's entities: the candidates that the resolver chooses.
  private mutating func choose(in document: Document, _ entities: inout EntityList) {
    let (candidates, nodes) = candidates(in: document)
    let verdicts = Resolver.resolve(candidates)
    var chosen = candidates.indices.filter { verdicts[$0] == .chosen }
    chosen.sort { candidates[$0].range.lowerBound < candidates[$1].range.lowerBound }
    let readings = Self.readings(ofPending: candidates)
    for index in chosen {
      let range = candidates[index].range
      let proposal = proposal(of: nodes[index], at: range)
      guard var value = proposal.value else { continue }
      if case .date(let date) = value {
        guard
          let told = context.timeline.follow(date, proposal.story, at: range, in: document)
        else { continue }
        context.breaks.note(told, proposal.story, at: entities.count, range, in: document)
        value = .date(told)
      }
      let entity = Entity(range: range, rule: proposal.rule, value: value)
      if candidates[index].isPending {
        context.notePending(
          at: entities.count,
          readings: (readings[range] ?? []).compactMap { place in
            guard case .organization(let value)? = self.proposal(of: nodes[place], at: range).value
            else { return nil }
            return value
          })
      } else {
        context.note(entity, at: entities.count, in: document)
      }
      entities.append(entity)
    }
  }

  /// All pending candidates, by where they stand: ambiguous names that may be several organizations'.
  private static func readings(ofPending candidates: [Candidate]) -> [TextRange: [Int]] {
    var readings: [TextRange: [Int]] = [:]
    for index in candidates.indices where candidates[index].isPending {
      readings[candidates[index].range, default: []].append(index)
    }
    return readings
  }

  /// Takes note of how the block's numbers are written.
  private mutating func noteMarks() {
    for token in block.words where token.kind.isDigits && token.folded.count > 2 {
      context.evidence.marks.note(digits: block.folded[token.folded.indices])
    }
  }
}
