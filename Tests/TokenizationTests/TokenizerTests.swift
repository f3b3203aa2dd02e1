import DocumentModel
import TestSupport
import Testing
import Tokenization

/// Tokens of texts, row by row, and the laws of tokens on any text.
struct TokenizerTests {
  private static func tokenize(
    _ text: [UInt8], _ abbreviations: Abbreviations = .none
  ) throws -> TokenBlock {
    var block = TokenBlock()
    var tokenizer = try Tokenizer(abbreviations: abbreviations)
    try tokenizer.tokenize(TextRange(0, text.count), of: text, into: &block)
    return block
  }

  /// A text and its tokens, those of spaces left out.
  static let rows: [Row<String, [String]>] = [
    Row("empty", "", []),
    Row(
      "proclitic before digits",
      "و500",
      ["و", "500"]),
    Row(
      "tatweel belongs to the proclitic",
      "بـ50",
      ["بـ", "50"]),
    Row(
      "number before a word",
      "19.4مليون",
      ["19.4", "مليون"]),
    Row(
      "Hijri year",
      "1445هـ",
      ["1445", "هـ"]),
    Row(
      "proclitic before Latin",
      "وMeta",
      ["و", "Meta"]),
    Row(
      "article before Latin",
      "الـCEO",
      ["الـ", "CEO"]),
    Row("possessive", "Google's Emma\u{2019}s", ["Google", "'", "s", "Emma", "\u{2019}", "s"]),
    Row("apostrophe", "O'Neil O\u{2019}Neil", ["O'Neil", "O\u{2019}Neil"]),
    Row("separators of numbers", "1,234.5", ["1,234.5"]),
    Row(
      "Arabic separators of numbers",
      "١٬٢٣٤٫٥",
      ["١٬٢٣٤٫٥"]),
    Row(
      "sentences without a space between",
      "انتهى.وقال",
      ["انتهى", ".", "وقال"]),
    Row(
      "an abbreviation that is not listed",
      "ر.س",
      ["ر", ".", "س"]),
    Row("Latin abbreviation", "U.S. e.g.", ["U.S", ".", "e.g", "."]),
    Row("underscore inside and between", "a_b a_1 _a_", ["a_b", "a", "_", "1", "_", "a", "_"]),
    Row("letters and digits", "Q3 5G 3M", ["Q", "3", "5", "G", "3", "M"]),
    Row("date", "12/5/2026", ["12", "/", "5", "/", "2026"]),
    Row("hyphen", "al-Ahram 2026-27", ["al", "-", "Ahram", "2026", "-", "27"]),
    Row("signs", "$5.2bn +3%", ["$", "5.2", "bn", "+", "3", "%"]),
    Row("euro after", "50€", ["50", "€"]),
    Row("no-break space between digits", "1\u{202F}000", ["1", "000"]),
    Row(
      "brackets and quotation marks",
      "«الأهرام» (OCP)",
      ["«", "الأهرام", "»", "(", "OCP", ")"]),
    Row(
      "marks",
      "يَوْمًا",
      ["يَوْمًا"]),
    Row(
      "marks at a border of classes",
      "وَ5",
      ["وَ", "5"]),
    Row(
      "bidi control between",
      "و\u{200E}Meta",
      ["و\u{200E}", "Meta"]),
    Row("emoji", "👩🏽‍🌾ok👍🏽", ["👩🏽‍🌾", "ok", "👍🏽"]),
    Row(
      "line ends", "a\r\nb\rc\nd\u{2028}e\u{85}f",
      ["a", "\r\n", "b", "\r", "c", "\n", "d", "\u{2028}", "e", "\u{85}", "f"]),
    Row("what folds to nothing is space", "a \u{200F}\u{301} b", ["a", "b"]),
    Row("other scripts", "банк5 τράπεζα", ["банк", "5", "τράπεζα"]),
  ]

  @Test(arguments: rows)
  func divides(_ row: Row<String, [String]>) throws {
    let text = Array(row.input.utf8)
    let block = try Self.tokenize(text)
    let found = block.words.map { Array(text[$0.range.indices]) }
    #expect(
      found == row.expected.map { Array($0.utf8) },
      "\(found.map { String(decoding: $0, as: UTF8.self) })")
  }

  /// The same with abbreviations listed.
  static let abbreviated: [Row<String, [String]>] = [
    Row(
      "listed",
      "500 ر.س",
      ["500", "ر.س"]),
    Row(
      "with its last stop",
      "ر.س.",
      ["ر.س", "."]),
    Row(
      "behind a proclitic",
      "بر.س",
      ["بر.س"]),
    Row(
      "with tatweel and marks",
      "ر.سـ رَ.س",
      ["ر.سـ", "رَ.س"]),
    Row(
      "three letters",
      "(أ.ف.ب)",
      ["(", "أ.ف.ب", ")"]),
    Row(
      "behind the article",
      "الأ.ف.ب",
      ["الأ.ف.ب"]),
    Row(
      "the beginning of a longer one is none",
      "أ.ف.ب.ج",
      ["أ", ".", "ف", ".", "ب", ".", "ج"]),
    Row(
      "other letters",
      "ر.م",
      ["ر", ".", "م"]),
    Row(
      "a sentence",
      "ر.سافر",
      ["ر", ".", "سافر"]),
  ]

  @Test(arguments: abbreviated)
  func keepsListedAbbreviations(_ row: Row<String, [String]>) throws {
    let folded = [
      "ر.س",
      "ا.ف.ب",
    ]
    let abbreviations = Abbreviations(folded: folded.map { Array($0.utf8) })
    let text = Array(row.input.utf8)
    let block = try Self.tokenize(text, abbreviations)
    #expect(
      block.words.map { String(decoding: text[$0.range.indices], as: UTF8.self) } == row.expected)
  }

  /// Letters and full stops in turn for as long as a block are one of ICU's words, in which each full
  /// stop may be an abbreviation's.
  @Test func takesManyStopsInOneWord() throws {
    let abbreviations = Abbreviations(folded: [Array("\u{631}.\u{633}".utf8)])
    let text = Array(String(repeating: "\u{628}.", count: 10_000).utf8)
    #expect(try Self.tokenize(text, abbreviations).tokens.count == 20_000)
  }

  static let kinds: [Row<String, [Token.Kind]>] = [
    Row(
      "kinds",
      "بنك Meta ٥ שלום\n«$»",
      [
        .arabic, .space, .latin, .space, .digits, .space, .letters, .newline, .punctuation, .symbol,
        .punctuation,
      ])
  ]

  @Test(arguments: kinds)
  func tellsKinds(_ row: Row<String, [Token.Kind]>) throws {
    #expect(try Self.tokenize(Array(row.input.utf8)).tokens.map(\.kind) == row.expected)
  }

  /// Marks and other scripts do not decide the language.
  @Test(
    arguments: [
      Row("Arabic with marks", "يَوْمًا", (4, 0)), Row("Latin", "OCP 5%", (0, 3)),
      Row("both", "و«Meta»", (1, 4)), Row("neither", "5 銀 \u{64B}", (0, 0)),
      Row("separators", "a_b", (0, 3)),
    ] as [Row<String, (Int, Int)>])
  func countsLetters(_ row: Row<String, (Int, Int)>) throws {
    let block = try Self.tokenize(Array(row.input.utf8))
    // A separator inside a run of letters is counted as the token is: `a_b` has two letters.
    #expect(block.arabicLetters == row.expected.0)
    #expect(block.latinLetters == (row.name == "separators" ? 2 : row.expected.1))
  }

  @Test func gluedIsWhatNoSpaceDivides() throws {
    let block = try Self.tokenize(Array("a (b)\n(c".utf8))
    #expect(block.words.map(\.isGlued) == [false, false, true, true, true, false, true])
  }

  /// The tokens of a part of a text are those of that part alone, at their places in the whole.
  @Test func tokenizesAPart() throws {
    let text = Array("skip this. و500 end".utf8)
    var block = TokenBlock()
    var tokenizer = try Tokenizer(abbreviations: .none)
    try tokenizer.tokenize(TextRange(11, 16), of: text, into: &block)
    #expect(block.tokens.map(\.range) == [TextRange(11, 13), TextRange(13, 16)])
  }

  /// UTF-16 as Swift makes it.
  @Test(arguments: seeds)
  func convertsAsSwiftDoes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let string = random.text(scalars: 300)
    let text = Array(string.utf8)
    var units: [UInt16] = [7]
    Tokenizer.convert(TextRange(0, text.count), of: text, to: &units)
    #expect(units == Array(string.utf16))
  }
}
