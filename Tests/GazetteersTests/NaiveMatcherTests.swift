import ArabicText
import DocumentModel
import Gazetteers
import TestSupport
import Testing
import Tokenization

/// The matcher against one written straight from the definition: every form at every word in every
/// reading, compared as strings.
struct NaiveMatcherTests {
  /// A form of a random list.
  struct ListedForm {
    let text: String
    let target: LexiconTarget
    let needsContext: Bool
    let isExact: Bool
  }

  private static let words = [
    "بنك",
    "البنك",
    "لبنان",
    "للامم",
    "لجنة",
    "اللجنة",
    "أمم",
    "الأمم",
    "امم",
    "وزارة",
    "فبنك",
    "ولد",
    "كم",
    "ال",
    "و",
    "Meta", "meta", "ICE", "ice", "50", "\u{C9}cole",
  ]
  private static let proclitics = [
    "", "", "", "",
    "و",
    "ب",
    "ل",
    "لل",
    "وال",
    "فلل",
    "كال",
    "س",
    "وبال",
  ]

  // MARK: Random lists and texts

  /// A list of names and one of words with one form a row, and their forms.
  private func lists(_ random: inout SeededGenerator) -> (lists: [ListText], forms: [ListedForm]) {
    var forms: [ListedForm] = []
    var folder = Folder(.lookup)
    var (names, words) = (["id\tkind\ten"], ["value\tforms"])
    var listed: [String: Bool] = [:]
    var listedWords: Set<String> = []
    for _ in 0..<Int.random(in: 1...25, using: &random) {
      var text = random.pick(Self.words)
      for _ in 0..<random.pick([0, 0, 1, 2]) {
        text += random.pick([" ", " ", " ", "-", "'"]) + random.pick(Self.words)
      }
      let (needsContext, isExact) = (random.chance(oneIn: 4), random.chance(oneIn: 4))
      let cell = (needsContext ? "?" : "") + (isExact ? "=" : "") + text
      if random.chance(oneIn: 2) {
        // Names that fold alike stand together only where one is marked.
        let key = folder.fold(text)
        if let others = listed[key], !others || !needsContext { continue }
        listed[key] = needsContext
        forms.append(
          ListedForm(
            text: text, target: .name(names.count - 1), needsContext: needsContext, isExact: isExact
          ))
        names.append("n\(names.count)\tbank\t\(cell)")
      } else {
        guard listedWords.insert(folder.fold(text)).inserted else { continue }
        forms.append(
          ListedForm(
            text: text, target: .word(words.count - 1), needsContext: needsContext, isExact: isExact
          ))
        words.append("v\(words.count)\t\(cell)")
      }
    }
    let lists = [
      ListText("organizations/test", names.joined(separator: "\n")),
      ListText("ar/test", words.joined(separator: "\n")),
    ]
    return (lists, forms)
  }

  /// Words and forms behind proclitics, divided as text is and otherwise.
  private func text(_ random: inout SeededGenerator, of forms: [ListedForm]) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...25, using: &random) {
      text += random.pick(Self.proclitics)
      text += random.chance(oneIn: 2) ? random.pick(forms).text : random.pick(Self.words)
      if random.chance(oneIn: 8) { text += random.pick(["\u{64E}", "\u{640}", "\u{200F}"]) }
      text += random.pick([" ", " ", " ", " ", "  ", "-", "", "'", "\n", ". ", "\u{A0}"])
    }
    return text
  }

  // MARK: The definition

  /// All ways to read a word, from the order of the proclitics.
  private func readings(of word: String) -> [(key: String, reading: Reading)] {
    let letters: [(String, Clitics)] = [("", .none), ("\u{648}", .wa), ("\u{641}", .fa)]
    let prepositions: [(String, Clitics)] = [
      ("", .none), ("\u{628}", .ba), ("\u{643}", .ka), ("\u{644}", .la), ("\u{633}", .sa),
    ]
    var found: [(String, Reading)] = []
    for (conjunction, first) in letters {
      for (preposition, second) in prepositions where word.hasPrefix(conjunction + preposition) {
        let start = (conjunction + preposition).utf8.count
        let rest = String(word.dropFirst(conjunction.count + preposition.count))
        func add(_ key: String, _ restored: Reading.Restored, article: Int?) {
          let reading = Reading(
            clitics: first.union(second), hasArticle: article != nil, restored: restored,
            mentionStart: start, keyStart: start + 2 * (article ?? 0))
          found.append((key, reading))
        }
        if rest.isEmpty { continue }
        add(rest, .nothing, article: nil)
        if rest.hasPrefix("\u{627}\u{644}"), rest.count > 2 {
          add(String(rest.dropFirst(2)), .nothing, article: 2)
        }
        guard preposition == "\u{644}", rest.hasPrefix("\u{644}"), rest.count > 1 else { continue }
        add("\u{627}" + rest, .alef, article: nil)
        add(String(rest.dropFirst()), .nothing, article: 1)
        add("\u{627}\u{644}" + rest, .article, article: nil)
        add(rest, .nothing, article: 0)
      }
    }
    return found
  }

  private func naive(_ forms: [ListedForm], _ block: TokenBlock, _ text: [UInt8]) throws
    -> [LexicalMatch]
  {
    var tokenizer = try Tokenizer(abbreviations: .none)
    var listed = TokenBlock()
    var matches: [LexicalMatch] = []
    for form in forms {
      let bytes = Array(form.text.utf8)
      try tokenizer.tokenize(TextRange(0, bytes.count), of: bytes, into: &listed)
      let wanted = listed.words.map { listed.foldedForm(of: $0) }
      for start in block.words.indices where start + wanted.count <= block.words.count {
        let words = start..<start + wanted.count
        let rest = zip(words, listed.words.indices).dropFirst()
        guard
          rest.allSatisfy({
            block.foldedForm(of: block.words[$0]) == wanted[$1]
              && block.words[$0].isGlued == listed.words[$1].isGlued
          })
        else { continue }
        let first = block.words[start]
        let folded = block.foldedForm(of: first)
        for (key, reading) in first.kind == .arabic ? readings(of: folded) : [(folded, Self.bare)]
        where key == wanted[0] && !reading.clitics.contains(.sa) {
          if case .name = form.target, reading.hasArticle { continue }
          guard spells(form, listed, bytes, reading, words, block, text) else { continue }
          matches.append(
            LexicalMatch(
              target: form.target, needsContext: form.needsContext, words: words, reading: reading))
        }
      }
    }
    return matches
  }

  private static let bare = Reading(
    clitics: .none, hasArticle: false, restored: .nothing, mentionStart: 0, keyStart: 0)

  /// Whether a mention has the form's capitals and, where it is exact, its spelling.
  private func spells(
    _ form: ListedForm, _ listed: TokenBlock, _ bytes: [UInt8], _ reading: Reading,
    _ words: Range<Int>, _ block: TokenBlock, _ text: [UInt8]
  ) -> Bool {
    func fold(_ profile: FoldingProfile, _ slices: [ArraySlice<UInt8>]) -> [Unicode.Scalar] {
      var folder = Folder(profile)
      return slices.flatMap {
        Array(folder.fold(String(decoding: $0, as: UTF8.self)).unicodeScalars)
      }
    }
    var slices = words.map { text[block.words[$0].range.indices] }
    // The first word without what its reading takes off: scalar by scalar.
    var lookup = Folder(.lookup)
    var taken = 0
    while taken < reading.keyStart {
      let scalar = String(decoding: slices[0], as: UTF8.self).unicodeScalars.first ?? " "
      taken += lookup.fold(String(scalar)).utf8.count
      slices[0] = slices[0].dropFirst(UTF8.width(scalar))
    }
    let restored: [Unicode.Scalar] =
      switch reading.restored {
      case .nothing: []
      case .alef: ["\u{627}"]
      case .article: ["\u{627}", "\u{644}"]
      }
    let listedSlices = listed.words.map { bytes[$0.range.indices] }
    if form.isExact, restored + fold(.spelling, slices) != fold(.spelling, listedSlices) {
      return false
    }
    let (capitals, found) = (fold(.cased, listedSlices), restored + fold(.cased, slices))
    return zip(capitals, found).allSatisfy { wanted, found in
      !wanted.isASCII || !wanted.properties.isUppercase || wanted == found
    }
  }

  // MARK: The comparison

  @Test(arguments: (1...60).map { UInt64($0) })
  func agreesWithTheDefinition(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (lists, forms) = lists(&random)
    let lexicon = try Lexicon.of(lists)
    var matcher = LexiconMatcher(lexicon)
    var tokenizer = try Tokenizer(abbreviations: .none)
    var block = TokenBlock()
    for _ in 0..<8 {
      let string = text(&random, of: forms)
      let bytes = Array(string.utf8)
      try tokenizer.tokenize(TextRange(0, bytes.count), of: bytes, into: &block)
      var found: [LexicalMatch] = []
      matcher.appendMatches(in: block, of: bytes, to: &found)
      let expected = try naive(forms, block, bytes)
      #expect(count(found) == count(expected), "\(string)\n\(lists.map(\.text))")
      let ends = found.map(\.words.upperBound)
      #expect(ends == ends.sorted(), "by the word they end at")
    }
  }

  /// The random texts hold what the lists have, behind proclitics and exact ones too: else the
  /// comparison would be of nothing.
  @Test func theTextsHoldTheForms() throws {
    var matches: [LexicalMatch] = []
    for seed in UInt64(1)...20 {
      var random = SeededGenerator(seed: seed)
      let forms = lists(&random).forms
      var tokenizer = try Tokenizer(abbreviations: .none)
      var block = TokenBlock()
      let bytes = Array(text(&random, of: forms).utf8)
      try tokenizer.tokenize(TextRange(0, bytes.count), of: bytes, into: &block)
      matches += try naive(forms, block, bytes)
    }
    #expect(matches.count > 100)
    #expect(matches.count { !$0.reading.clitics.isEmpty } > 10)
    #expect(matches.count { $0.words.count > 1 } > 5)
    #expect(matches.contains { $0.reading.hasArticle } && matches.contains { $0.needsContext })
  }

  private func count(_ matches: [LexicalMatch]) -> [LexicalMatch: Int] {
    matches.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
