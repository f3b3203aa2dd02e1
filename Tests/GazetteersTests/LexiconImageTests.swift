import DocumentModel
import TestSupport
import Testing
import Tokenization

@testable import Gazetteers

/// Lexicons as bytes: what comes back, and what becomes of damage.
struct LexiconImageTests {
  private static let lists = [
    ListText(
      "organizations/test",
      """
      id     kind         country  en           ar         en_forms  ar_forms
      acme   company      US       Acme Corp    أكمي       ?ACME|AC  _
      nbe    bank         EG       _            بنك مصر    _         =البنك الأهلي|?الأهلي
      forces  armed_group  _       Blue Forces  _          _         _
      """),
    ListText(
      "ar/country",
      """
      value  forms          note
      EG     مصر|=آمر       a note
      JO     المملكة|الأردن  _
      """),
    ListText("ar/abbreviation", "value  forms\nSAR  ر.س"),
  ]
  private static let lexicon = Result { try Lexicon.of(lists) }
  /// Magic, version and checksum.
  private static let headerLength = 20

  /// Everything in a lexicon, as strings.
  private func told(_ lexicon: Lexicon) -> [String] {
    let automaton = lexicon.automaton
    var told = lexicon.names.map {
      "\($0.id) \($0.kind) \($0.country) \($0.canonicalName) \($0.list)"
    }
    told += lexicon.words.map {
      "\($0.wordClass) \($0.language) \($0.value) \($0.attributes) \($0.list) \($0.line)"
    }
    for number in 0..<UInt32(lexicon.forms.count) {
      let form = lexicon.forms[number]
      told.append(
        "\(form.target) \(form.needsContext) \(lexicon.capitals(of: form)) "
          + "\(lexicon.spelling(of: form))")
    }
    return told + [
      "\(lexicon.abbreviations)", "\(Array(lexicon.vocabulary.bytes))",
      "\(Array(lexicon.vocabulary.ends))", "\(Array(lexicon.vocabulary.slots))",
      "\(Array(automaton.firstStates))", "\(Array(automaton.stepEnds))",
      "\(Array(automaton.steps))", "\(Array(automaton.targets))",
      "\(Array(automaton.outputEnds))", "\(Array(automaton.outputs))",
    ]
  }

  @Test func comesBackWhole() throws {
    let lexicon = try Self.lexicon.get()
    let image = LexiconImage.write(lexicon)
    let back = try LexiconImage.read(image)
    #expect(told(back) == told(lexicon))
    #expect(LexiconImage.write(back) == image)
    #expect(back.names.count == 3 && back.words.count == 2 && back.forms.count == 12)
    #expect(back.abbreviations == [Array("\u{631}.\u{633}".utf8)])
  }

  @Test func anEmptyLexiconComesBack() throws {
    let back = try LexiconImage.read(LexiconImage.write(Lexicon.of()))
    #expect(back.names.isEmpty && back.words.isEmpty && back.forms.count == 0)
    try match(back)
  }

  @Test(arguments: ["", "MSMLEX", "MSMLEX\n\nxxxxxxxxxxxxxxxxxxxx", "some other file, long enough"])
  func otherFilesAreNoLexicon(text: String) {
    #expect(throws: LexiconImage.Fault.notALexicon) { try LexiconImage.read(Array(text.utf8)) }
  }

  @Test func otherVersionsAreTold() throws {
    var image = LexiconImage.write(try Self.lexicon.get())
    image[8] = 99
    #expect(throws: LexiconImage.Fault.otherVersion(99)) { try LexiconImage.read(image) }
  }

  @Test func truncationIsFound() throws {
    let image = LexiconImage.write(try Self.lexicon.get())
    for length in image.indices {
      #expect(throws: LexiconImage.Fault.self) { try LexiconImage.read(Array(image[..<length])) }
    }
    #expect(throws: LexiconImage.Fault.damaged) { try LexiconImage.read(image + [0]) }
  }

  @Test(arguments: seeds)
  func oneChangedByteIsFound(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let image = LexiconImage.write(try Self.lexicon.get())
    for _ in 0..<100 {
      var changed = image
      let place = Int.random(in: image.indices, using: &random)
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      #expect(throws: LexiconImage.Fault.self, "byte \(place)") { try LexiconImage.read(changed) }
    }
  }

  /// Damage that the checksum does not tell, for it was made anew: reading throws, or gives a lexicon
  /// that can be searched.
  @Test(arguments: seeds)
  func signedDamageDoesNoHarm(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let image = LexiconImage.write(try Self.lexicon.get())
    for _ in 0..<150 {
      var body = Array(image[Self.headerLength...])
      for _ in 0..<random.pick([1, 1, 1, 2, 8]) {
        // Numbers small and great: counts, indices and lengths alike.
        let place = Int.random(in: 0..<body.count / 4, using: &random) * 4
        let value = random.pick([0, 1, 2, 7, 255, 0x7FFF_FFFF, .max] as [UInt32])
        for shift in 0..<4 {
          body[place + shift] = UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))
        }
      }
      if random.chance(oneIn: 4) { body.removeLast(Int.random(in: 0..<body.count, using: &random)) }
      guard let lexicon = try? LexiconImage.read(signed(body, like: image)) else { continue }
      try match(lexicon)
    }
  }

  private func signed(_ body: [UInt8], like image: [UInt8]) -> [UInt8] {
    let checksum = imageChecksum(body)
    let sum = (0..<8).map { UInt8(truncatingIfNeeded: checksum >> UInt64(8 * $0)) }
    return Array(image[..<12]) + sum + body
  }

  /// Searches a text that has all of the lists' words.
  private func match(_ lexicon: Lexicon) throws {
    let text = Array("Acme Corp والبنك الأهلي وبمصر Blue Forces للأردن بنك مصر ACME آمر".utf8)
    var block = TokenBlock()
    var tokenizer = try Tokenizer(abbreviations: Abbreviations(folded: lexicon.abbreviations))
    try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
    var matcher = LexiconMatcher(lexicon)
    var matches: [LexicalMatch] = []
    matcher.appendMatches(in: block, of: text, to: &matches)
    for match in matches {
      switch match.target {
      case .name(let index): #expect(lexicon.names.indices.contains(index))
      case .word(let index): #expect(lexicon.words.indices.contains(index))
      }
    }
  }

  @Test func theChecksumNoticesEveryPlace() {
    let bytes = [UInt8](0..<37)
    let whole = imageChecksum(bytes)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 0x80
      #expect(imageChecksum(changed) != whole)
    }
  }
}
